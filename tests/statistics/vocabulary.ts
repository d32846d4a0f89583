import type {Place, Unit} from '../../src/model/vocabulary.ts'

export const units: Unit[] = [
  {id: 'people', words: ['(people|nationals|population|workers)', '(чел|человек)', 'адам*']},
  {id: 'families', words: ['families']},
  {id: 'COIN', words: ['(coins|coin)', 'монет*']},
  {id: 'universities', words: ['universities']},
]

const toPlace = (id: string, en: string, ...spellings: string[]): Place => ({
  id,
  names: {en},
  spellings,
})

export const places: Place[] = [
  toPlace('westland', 'Westland', 'Republic of Westland', 'Вестланд*'),
  toPlace('eastland', 'Eastland'),
  toPlace('northland', 'Northland'),
  toPlace('port', 'Port'),
  toPlace('port-region', 'Port region', 'Port (province|oblast)'),
  toPlace('world', 'World', 'worldwide', '(in|of|across) the world'),
]
