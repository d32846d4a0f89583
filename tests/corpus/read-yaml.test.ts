import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {z} from 'zod'
import {readYaml} from '../../src/corpus/load/read-yaml.ts'

const River = z.strictObject({
  name: z.string(),
  length: z.number().optional(),
  fish: z.array(z.strictObject({id: z.string(), kind: z.enum(['trout', 'salmon'])})),
})

function read(text: string, linesBefore = 0) {
  const file = new VFile({path: 'river.yaml'})
  const value = readYaml(text, River, file, linesBefore)?.value
  const rules = file.messages.map(({ruleId}) => ruleId)
  return {value, messages: file.messages.map(String), rules}
}

test('gives the value where all is well', () => {
  const {value, messages} = read('name: Lira\nfish:\n  - {id: a, kind: trout}\n')
  expect(value).toEqual({name: 'Lira', fish: [{id: 'a', kind: 'trout'}]})
  expect(messages).toEqual([])
})

test('tells every problem of a file in one run, each at its place', () => {
  const {value, messages} = read(
    ['name: 12', 'lenght: 7', 'fish:', '  - id: a', '    kind: truot', '  - kind: salmon'].join(
      '\n',
    ),
  )
  expect(value).toBeUndefined()
  expect(messages).toEqual([
    'river.yaml:1:7: Unexpected `12` in `name`, expected a text',
    'river.yaml:5:11: Unexpected `truot` in `fish.0.kind`, expected `trout` or `salmon`; did you mean `trout`?',
    'river.yaml:6:5: Unexpected absence of `id`, expected a text; add it',
    'river.yaml:2:1: Unexpected field `lenght`, expected `name`, `length` or `fish`; did you mean `length`?',
  ])
})

test('tells what is no YAML, and counts the lines that stand before it', () => {
  const {value, messages, rules} = read('name: [Lira', 1)
  expect(rules).toEqual(['yaml-syntax'])
  expect(value).toBeUndefined()
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatch(/^river\.yaml:2:12: Unexpected YAML: /)
})

test('an empty file lacks its fields', () => {
  expect(read('').rules).toEqual(['yaml-shape'])
  expect(read('').messages).toEqual([
    'river.yaml:1:1: Unexpected `null`, expected fields with values',
  ])
})
