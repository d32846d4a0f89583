import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {beforeAll, expect, test} from 'vitest'
import {address, publishRivers} from './rivers-site.ts'

type Published = Awaited<ReturnType<typeof publishRivers>>
let at: Published

beforeAll(async () => {
  at = await publishRivers(address)
}, 60_000)

interface Selector {
  type: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  value: string
}
interface Annotation {
  id: string
  motivation: string
  target: {source: string; selector: Selector[]}[]
}

const text = (path: string) => at.files.find((file) => file.path === path)?.text ?? ''
const annotations = (paper: string) =>
  text(`annotations/${paper}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation)

/** What the W3C's recommendation asks of an annotation and of the selectors that are used here. */
const schema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': {const: 'http://www.w3.org/ns/anno.jsonld'},
    id: {type: 'string', format: 'uri'},
    type: {const: 'Annotation'},
    motivation: {enum: ['classifying', 'identifying']},
    rights: {type: 'string', format: 'uri'},
    body: {type: 'array', items: {type: 'object', required: ['type']}},
    target: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        required: ['type', 'source', 'selector'],
        properties: {
          source: {type: 'string', format: 'uri'},
          selector: {type: 'array', items: {$ref: '#/definitions/selector'}},
        },
      },
    },
  },
  definitions: {
    selector: {
      oneOf: [
        {
          properties: {type: {const: 'TextQuoteSelector'}, exact: {type: 'string', minLength: 1}},
          required: ['type', 'exact', 'prefix', 'suffix'],
        },
        {
          properties: {
            type: {const: 'TextPositionSelector'},
            start: {type: 'integer', minimum: 0},
            end: {type: 'integer', minimum: 0},
          },
          required: ['type', 'start', 'end'],
        },
        {
          properties: {type: {const: 'FragmentSelector'}, value: {type: 'string', minLength: 1}},
          required: ['type', 'value', 'conformsTo'],
        },
      ],
    },
  },
}

test('there is one for each passage and claim, in the form that the W3C gives', () => {
  const ajv = new Ajv({allErrors: true, strictTypes: false})
  addFormats.default(ajv)
  const isValid = ajv.compile(schema)
  for (const {id: paper} of at.data.papers) {
    const all = annotations(paper)
    const count = [...at.data.passages, ...at.data.claims].filter((one) => one.paper === paper)
    expect(all.length).toBe(count.length)
    for (const annotation of all) {
      isValid(annotation)
      expect(isValid.errors ?? []).toEqual([])
    }
  }
})

test('its quotation stands at its position in the text that it names, with the words around', () => {
  for (const {target} of annotations('weir-2019')) {
    const [page, plain] = target
    expect(page?.source).toBe(`${address}/papers/weir-2019/`)
    const [position, quote] = plain!.selector
    const whole = text(new URL(plain!.source).pathname.slice('/data/'.length))
    expect(whole.slice(position!.start, position!.end)).toBe(quote!.exact)
    expect(whole.slice(0, position!.start).endsWith(quote!.prefix)).toBe(true)
    expect(whole.slice(position!.end).startsWith(quote!.suffix)).toBe(true)
    expect(quote!.prefix.length).toBeLessThanOrEqual(32)
  }
})

test('its place in the source begins with its first letter, and holds its lines', () => {
  const whole = text('sources/weir-2019.txt')
  const lines = whole.split('\n')
  let checked = 0
  for (const {target} of annotations('weir-2019')) {
    const [, plain, source] = target
    if (!source) continue
    const [position, fragment] = source.selector
    const [first = 0, last = 0] =
      /^line=(\d+),(\d+)$/.exec(fragment!.value)?.slice(1).map(Number) ?? []
    const quoted = whole.slice(position!.start, position!.end)
    expect(lines.slice(first, last).join('\n').endsWith(quoted)).toBe(true)
    const exact = plain!.selector[1]!.exact
    if (/^\p{L}/u.test(exact) && quoted.startsWith(exact.charAt(0))) checked++
  }
  expect(checked).toBeGreaterThan(5)
})

test('a paper written by hand has no source to lead to', () => {
  for (const {target} of annotations('lipova-2021')) expect(target.length).toBe(2)
})

test('no e-mail address is in any file', () => {
  for (const {path, text: content} of at.files) {
    expect(content.match(/[\p{L}\d.]+@[\p{L}\d]+\.\p{L}+/u)?.[0], path).toBeUndefined()
  }
})
