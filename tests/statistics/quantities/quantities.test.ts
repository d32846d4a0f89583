import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {findNumbers} from '../../../src/statistics/quantities/numbers.ts'
import {findQuantities} from '../../../src/statistics/quantities/quantities.ts'
import {toUnitReader} from '../../../src/statistics/quantities/units.ts'
import {units} from '../vocabulary.ts'
import {toProcessorTime} from '../../processor-time.ts'

const Tables = z.array(
  z.strictObject({
    about: z.string(),
    language: z.string().default('en'),
    bare: z.boolean().default(false),
    cases: z.array(z.tuple([z.string()], z.string())),
  }),
)
const tables = Tables.parse(
  parse(readFileSync('tests/statistics/quantities/quantities.cases.yaml', 'utf8')),
)
const known = toUnitReader(units)
const unknown = toUnitReader([])

const piece = fc.constantFrom(
  ...[
    '5',
    '1,234',
    '2.5',
    '19 234',
    '2021',
    '±',
    '−',
    '%',
    ' million',
    ' people',
    ' to ',
    '–',
    ' and ',
  ],
  ...[
    ' half',
    ' a third of',
    ' doubled',
    ' per 1,000',
    '$',
    ' mg/kg',
    ' °C',
    '10−3',
    '(',
    ')',
    ', ',
    '. ',
  ],
  ...[
    ' more than ',
    ' No. ',
    ' in ',
    ' млн',
    ' тыс.',
    ' чел',
    ' one',
    ' hundred',
    ' years',
    ' ',
    'x',
    ' × 10^6',
  ],
)
const prose = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(''))

describe.each(tables)('quantities: $about', ({language, bare, cases}) => {
  test.each(cases.map(([text, ...wanted]) => ({text, wanted})))('$text', ({text, wanted}) => {
    const found = findQuantities(text, {language, units: bare ? unknown : known})
    const shown = found.map(({start, end, value, high, unit, qualifier, isAside}) => {
      const range = high === undefined ? String(value) : `${value}..${high}`
      return [text.slice(start, end), range, unit, isAside ? 'aside' : qualifier].join(' | ')
    })
    expect(shown).toEqual(wanted)
  })
})

describe('quantities of any text', () => {
  test('lie inside it, in order, without overlap, with finite values and units that a directive takes', () => {
    const sound = fc.property(prose, fc.constantFrom('en', 'ru', 'kk'), (text, language) => {
      let at = 0
      for (const {start, end, value, high, unit} of findQuantities(text, {
        language,
        units: known,
      })) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(Number.isFinite(value)).toBe(true)
        if (high !== undefined) expect(high).toBeGreaterThan(value)
        expect(unit).toMatch(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    })
    fc.assert(sound, {numRuns: 2000})
  })

  test('leave a sign of money with the amount before that has it', () => {
    const found = findQuantities('It cost 5$ 20 years ago.', {language: 'en', units: known})
    expect(found.map(({unit}) => unit)).toEqual(['USD', 'years'])
  })

  test('are none in citations', () => {
    const text = 'They left (Marsh, 300 people).'
    const outside = [{start: 10, end: 29}]
    expect(findQuantities(text, {language: 'en', units: known, outside})).toEqual([])
  })

  test('are none in names that every object has', () => {
    expect(findNumbers('the constructor and its valueOf, toString, __proto__ parts', 'en')).toEqual(
      [],
    )
  })

  test('a number keeps its value whatever its writing', () => {
    const count = fc.integer({min: 1000, max: 999_999_999})
    const grouping = fc.constantFrom(',', ' ', '\u00A0', '\u202F')
    const same = fc.property(count, grouping, (value, sign) => {
      const written = String(value).replace(/\B(?=(\d{3})+$)/g, sign)
      expect(findNumbers(`of ${written} people`, 'en').map((number) => number.value)).toEqual([
        value,
      ])
    })
    fc.assert(same)
  })

  test.each([
    '1 ',
    '1,',
    '2019 ',
    '5 one ',
    '1 million ',
    'a third of ',
    '10−',
    '± 1 ',
    '5 people, ',
    '1 to ',
    '5 mg/',
    '5 (5%) ',
    '5 won ',
    '$',
  ])('are found in linear time in a long run of %j', (unit) => {
    const text = unit.repeat(100_000 / unit.length)
    expect(
      toProcessorTime(() => findQuantities(text, {language: 'en', units: known})),
    ).toBeLessThan(10_000)
  })
})
