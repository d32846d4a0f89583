import {expect, test} from 'vitest'
import {
  type StatementOptions,
  compareStatements,
} from '../../../src/statistics/statements/compare-statements.ts'
import {toStatements} from './sentences.ts'

const places = ['Northland', 'Westland', 'Eastland', 'Southland', 'Midland', 'Highland']

const options: StatementOptions = {
  findPlaces: (text) => places.flatMap((id) => (text.includes(id) ? [{id}] : [])),
  placeStems: new Set(),
  placeName: (place) => place,
  paperLabel: (paper) => paper,
  workOf: new Map(),
  indicators: [],
  sightings: [],
}

function compareAll(...written: string[]) {
  return compareStatements(toStatements([...written, ...others]), options).map(
    ({slot, verdict, papers, statements}) => ({
      slot,
      verdict,
      papers,
      values: [...new Set(statements.map(({value}) => value))],
    }),
  )
}

/** Sentences on other subjects, so that some words are rarer than others. */
const others = [
  'Grey: The lake lies among hills.',
  'Grey: Bees visit the shores in spring.',
  'Grey: Its water is clear and cold.',
  'Grey: Boats cross the lake daily.',
]

test.each([
  [
    'a trend told alike',
    'Abele: The catch of river trout has been falling.',
    'Braun: The data show a decrease in the catch of river trout.',
    {slot: 'trend', verdict: 'agree', values: ['fall']},
  ],
  [
    'a trend told otherwise',
    'Abele: The catch of river trout is declining.',
    'Braun: The catch of river trout increased.',
    {slot: 'trend', verdict: 'direction-conflict', values: ['fall', 'rise']},
  ],
  [
    'a trend that something tends to',
    'Abele: The catch of river trout tended to decline.',
    'Braun: The catch of river trout has shown an upward trend.',
    {slot: 'trend', verdict: 'direction-conflict', values: ['fall', 'rise']},
  ],
  [
    'a trend that is denied',
    'Abele: The catch of river trout is declining.',
    'Braun: The catch of river trout has not declined.',
    {slot: 'trend', verdict: 'direction-conflict', values: ['fall', 'rise']},
  ],
  [
    'a role and its opposite, each in some respect',
    'Abele: Northland is an importer of timber.',
    'Braun: Northland remains an exporter of salt.',
    {slot: 'role', verdict: 'different-scope', values: ['net importer', 'net exporter']},
  ],
  [
    'lists that share most of their names',
    'Abele: Trout farmers come mainly from Northland, Westland and Eastland.',
    'Braun: The trout farmers arrive from Westland, Northland, Midland and others.',
    {
      slot: 'list',
      verdict: 'agree',
      values: ['Northland, Westland, Eastland', 'Westland, Northland, Midland'],
    },
  ],
  [
    'years of a plan',
    'Abele: The River Protection Plan for 2017–2021 names no dams.',
    'Braun: The new River Protection Plan for 2022–2026 is in preparation.',
    {slot: 'span', verdict: 'different-period', values: ['2017-2021', '2022-2026']},
  ],
  [
    'the year of an event',
    'Abele: In 1993, the first river trout sanctuary was established.',
    'Braun: The first river trout sanctuary was established in 1995.',
    {slot: 'event', verdict: 'conflict', values: ['1993', '1995']},
  ],
  [
    'the year of what is told by its number',
    'Abele: Pond 4 was opened in 1993.',
    'Braun: Pond 4 opened in 1995.',
    {slot: 'event', verdict: 'conflict', values: ['1993', '1995']},
  ],
  [
    'the year that a sentence opens with',
    'Abele: Adopted in 1993, the river trout law banned nets.',
    'Braun: The river trout law was adopted in 1995.',
    {slot: 'event', verdict: 'conflict', values: ['1993', '1995']},
  ],
  [
    'bodies of one field',
    'Abele: The fees are set by the Fishery Agency.',
    'Braun: The Committee on Fishery sets the fees.',
    {slot: 'body', verdict: 'different-scope', values: ['Fishery Agency', 'Committee on Fishery']},
  ],
  [
    'grants of versions of one work',
    'Abele: Funded by the Lake Trust (Grant No. LT12345).',
    'Abele2: Funded by the Lake Trust (Grant No. LT99999).',
    {slot: 'identifier', verdict: 'conflict', values: ['LT12345', 'LT99999']},
  ],
  [
    'the date of an act',
    'Abele: The Act “On the Protection of Trout” was adopted in 2011.',
    'Braun: The Act of July 22, 2011 “On the Protection of Trout” bans nets.',
    {slot: 'identifier', verdict: 'agree', values: ['2011', '2011-07-22']},
  ],
])('%s is told', (_, one, other, expected) => {
  const papers = [one, other].map((line) => line.split(':')[0])
  expect(compareAll(one, other)).toContainEqual({...expected, papers})
})

test('the stages of a history are compared as a whole', () => {
  const [found] = compareAll(
    'Abele: The first stage (1900–1950) of trout fishing on the river saw nets and weirs.',
    'Abele: The second stage (1951–2000) of trout fishing saw hatcheries on the river.',
    'Braun: The first period (1900–1970) of trout fishing on the river knew weirs and nets.',
    'Braun: The second period (1971–2000) of trout fishing knew hatcheries.',
  )
  expect(found).toMatchObject({
    slot: 'stages',
    verdict: 'different-scope',
    values: ['1900–1950, 1951–2000', '1900–1970, 1971–2000'],
  })
})

test.each([
  [
    'a trend of another subject',
    'Abele: The catch of river trout is declining.',
    'Braun: The number of river boats increased.',
  ],
  [
    'a trend of another time',
    'Abele: From 1950 to 1960 the catch of river trout fell.',
    'Braun: From 1990 to 2000 the catch of river trout grew.',
  ],
  [
    'a wish',
    'Abele: It is necessary to increase the catch of river trout.',
    'Braun: The catch of river trout has fallen.',
  ],
  [
    'lists that share no name',
    'Abele: Trout farmers come mainly from Northland, Westland and Eastland.',
    'Braun: Trout farmers come mainly from Southland, Midland and Highland.',
  ],
  [
    'where they come from and where they go',
    'Abele: Trout farmers move from Northland, Westland and Eastland.',
    'Braun: Trout farmers move to Northland, Westland and Eastland.',
  ],
  [
    'where some of them come from and where they go',
    'Abele: Trout farmers move as those from Northland, Westland and Eastland.',
    'Braun: Trout farmers move to Northland, Westland and Eastland.',
  ],
  [
    'years of things with other numbers',
    'Abele: Pond 4 of the river farm was opened in 1993.',
    'Braun: Pond 5 of the river farm was opened in 1995.',
  ],
  [
    'a body under a longer name',
    'Abele: The fees are set by the Ministry of Fishery.',
    'Braun: The Ministry of Fishery and Forests sets the fees.',
  ],
  [
    'acts of one name that one paper tells apart',
    'Abele: The Act “On the Protection of Trout” was adopted in 1997 and replaced by the Act “On the Protection of Trout” of 2011.',
    'Braun: The Act of July 22, 1997 “On the Protection of Trout” bans nets.',
  ],
])('%s contradicts nothing', (_, one, other) => {
  expect(compareAll(one, other).filter(({verdict}) => verdict !== 'agree')).toEqual([])
})

test('near-copies are left to their family', () => {
  const [one, other] = toStatements([
    'Abele: The catch of river trout is declining.',
    'Braun: The catch of river trout declined.',
  ]).map((statement) => ({...statement, family: 'f'}))
  const found = compareStatements(one && other ? [one, other] : [], options)
  expect(found).toEqual([])
})
