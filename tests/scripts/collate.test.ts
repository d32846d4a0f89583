import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {RuleId} from '../../src/model/rules.ts'
import {riversFolder} from '../corpus/rivers.ts'
import {runCollate} from './run-collate.ts'

/** A command starts in a second, but not on a busy machine. */
const patience = {timeout: 120_000}

let folder: string
const run = (...words: string[]) => runCollate(folder, words)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'collate-'))
  await cp(riversFolder, folder, {recursive: true})
})

afterAll(async () => {
  await rm(folder, {recursive: true})
})

describe('a wrong call ends with 2 and says what to do', patience, () => {
  test.each([
    [['serch', 'x'], 'Did you mean search?'],
    [['serve', '--port', 'x'], 'expected a number from 1 to 65535'],
    [['search', 'x', '--limit', '-1'], 'expected a whole number'],
    [['normalise', 'weir-2091'], 'did you mean `weir-2019`?'],
  ])('%j', async (words, says) => {
    const {code, error} = await run(...words)
    expect(error).toContain(says)
    expect(error).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

test('help tells every command, and each has its own', patience, async () => {
  const {code, out} = await run('--help')
  expect(code).toBe(0)
  const commands = [
    'normalise',
    'check',
    'build',
    'serve',
    'search',
    'show',
    'cite',
    'statistics',
    'compare',
    'audit',
    'references',
    'quantities',
  ]
  for (const command of commands) expect(out).toContain(`\n  ${command} `)
  const helps = await Promise.all(commands.map((command) => run(command, '--help')))
  expect(helps.map(({code: end}) => end)).toEqual(commands.map(() => 0))
})

test('quantities of a text need no corpus', patience, async () => {
  await writeFile(path.join(folder, 'lake.txt'), 'The lake holds 5 km3.\nIt cost $1.2bn.\n')
  const {code, out} = await run('quantities', 'lake.txt', '--json')
  expect(code).toBe(0)
  const found = z
    .array(z.object({quantities: z.array(z.object({value: z.number(), unit: z.string()}))}))
    .parse(JSON.parse(out))
  expect(found.flatMap(({quantities}) => quantities)).toEqual([
    {value: 5, unit: 'km3'},
    {value: 1.2e9, unit: 'USD'},
  ])
  expect((await run('quantities', 'no-lake.txt')).code).toBe(1)
})

test.each([
  [['serve'], 'run `collate build`'],
  [['search', 'trout'], 'run `collate build`'],
  [['show', 'weir-2019'], 'run `collate build`'],
  [['statistics'], 'run `collate build`'],
  [['compare', 'trout'], 'run `collate build`'],
  [['audit'], 'run `collate build`'],
  [['references'], 'run `collate build`'],
])('%j before a build ends with 1', patience, async (words, says) => {
  const {code, error} = await run(...words)
  expect(error).toContain(says)
  expect(code).toBe(1)
})

test(
  'reads, checks, and keeps the last good text of a paper that goes wrong',
  patience,
  async () => {
    const unread = await run('check')
    expect(unread.code).toBe(1)
    expect(unread.error).toContain('weir-2019/paper.md: error: Unexpected absence of the file')

    const first = await run('normalise')
    expect(first.error).toBe('')
    expect(first.out).toContain('lipova-2021: no source.txt')
    expect(first.code).toBe(0)
    expect(await run('check')).toMatchObject({code: 0, error: ''})

    const paper = path.join(folder, 'corpus/papers/weir-2019/paper.md')
    const source = path.join(folder, 'corpus/papers/weir-2019/source.txt')
    const good = await readFile(paper, 'utf8')
    await writeFile(source, (await readFile(source, 'utf8')).replace('drouqht', 'drought'))
    const broken = await run('normalise', 'weir-2019')
    expect(broken.code).toBe(1)
    expect(broken.error).toContain(
      'corpus/papers/weir-2019/source.txt:26:1: error: Unexpected `drouqht` 0 times',
    )
    expect(await readFile(paper, 'utf8')).toBe(good)
  },
)

test('a paper.md that its source no longer gives is an error', patience, async () => {
  await cp(riversFolder, folder, {recursive: true})
  await run('normalise')
  const paper = path.join(folder, 'corpus/papers/weir-2019/paper.md')
  await writeFile(
    paper,
    (await readFile(paper, 'utf8')).replace('kinds=statistic ', 'kinds=finding '),
  )
  const {code, error} = await run('check')
  const rule: RuleId = 'paper-current'
  expect(error).toContain(`(${rule})`)
  expect(code).toBe(1)
})
