import {execFileSync} from 'node:child_process'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {rules} from '../../src/model/rules.ts'
import {readCode} from './code-files.ts'

const linesAtMost = 300

test(`no file is longer than ${linesAtMost} lines`, () => {
  const long = readCode(['src', 'scripts', 'tests'])
    .map(({path, text}) => ({path, lines: text.split('\n').length - 1}))
    .filter(({lines}) => lines > linesAtMost)
  expect(long).toEqual([])
})

test('the code names no place and no paper of the corpus', () => {
  const words = [...readPlaceNames(), ...readPaperIds()]
  const naming = readCode(['src', 'scripts']).flatMap(({path, text}) => {
    const met = new Set(text.match(/[\p{L}\p{N}-]+/gu))
    return words.filter((word) => met.has(word)).map((word) => `${path}: ${word}`)
  })
  expect(naming).toEqual([])
})

describe('every rule', () => {
  const code = readCode(['src']).filter(({path}) => path !== 'src/model/rules.ts')
  const cases = readCode(['tests'])
  test.each(Object.keys(rules))('%s is checked, and a case sets it off', (rule) => {
    const quoted = new RegExp(`['"\`]${rule}['"\`]`)
    expect(
      code.filter(({text}) => quoted.test(text)),
      'in src',
    ).not.toEqual([])
    expect(
      cases.filter(({text}) => quoted.test(text)),
      'in tests',
    ).not.toEqual([])
  })
})

test('no file names a folder of somebody’s machine', () => {
  const homes = ['home', 'Users', 'root', 'work', 'tmp'].join('|')
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.:/*_-])(?:/(?:${homes})/\w|[A-Z]:\\Users)`,
    'u',
  )
  const tracked = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'}).split('\0')
  const text = /\.(ts|mjs|json|md|ya?ml|astro|css|svg)$|^[^.]+$/
  const naming = tracked
    .filter((file) => text.test(file) && !/^(corpus\/papers|tests\/gold|package-lock)/.test(file))
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
  expect(naming).toEqual([])
})

/** One-word names and spellings of the corpus's places; a name of several words is met by its parts. */
function readPlaceNames(): string[] {
  const place = z.object({
    names: z.record(z.string(), z.string()),
    spellings: z.array(z.string()).default([]),
  })
  const places = z.array(place).parse(parse(readFileSync('corpus/vocabulary/places.yaml', 'utf8')))
  return places
    .flatMap(({names, spellings}) => [...Object.values(names), ...spellings])
    .filter((name) => /^\p{Lu}[\p{L}-]{3,}$/u.test(name))
}

/** Ids of the papers, and the names that stand in them. */
function readPaperIds(): string[] {
  const ids = globSync('corpus/papers/*/').map((folder) => path.basename(folder))
  return ids.flatMap((id) => [id, toName(id.split('-')[0] ?? '')])
}

function toName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
