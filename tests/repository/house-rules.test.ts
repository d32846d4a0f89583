import {execFileSync} from 'node:child_process'
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {rules} from '../../src/model/rules.ts'
import {Place} from '../../src/model/vocabulary.ts'
import {readCode} from './code-files.ts'

const linesAtMost = 300

test(`no file is longer than ${linesAtMost} lines`, () => {
  const long = readCode(['src', 'scripts', 'tests'])
    // A table of cases is data, and reads well at any length.
    .filter(({path}) => !path.endsWith('.yml'))
    .map(({path, text}) => ({path, lines: text.split('\n').length - 1}))
    .filter(({lines}) => lines > linesAtMost)
  expect(long).toEqual([])
})

test('the code names no place, topic or paper of the corpus', () => {
  const words = [...readPlaceNames(), ...readIds('topics'), ...readPaperIds()]
  const naming = readCode(['src', 'scripts']).flatMap(({path, text}) => {
    const met = new Set(text.match(/[\p{L}\p{N}-]+/gu))
    return words.filter((word) => met.has(word)).map((word) => `${path}: ${word}`)
  })
  expect(naming).toEqual([])
})

describe('every rule', () => {
  const code = readCode(['src', 'scripts']).filter(({path}) => path !== 'src/model/rules.ts')
  const cases = readCode(['tests'])
  test.each(Object.keys(rules))('%s is checked, and a case sets it off', (rule) => {
    const quoted = new RegExp(`['"\`]${rule}['"\`]`)
    expect(
      code.filter(({text}) => quoted.test(text)),
      'in the code',
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

/**
 * One-word names of the corpus's places. Countries, regions of the world and the cities in
 * which books are published are the same for every corpus; the country it is about is not.
 */
function readPlaceNames(): string[] {
  const {place: own} = z.object({place: z.string().optional()}).parse(readYaml('corpus.yaml'))
  const places = z.array(Place).parse(readYaml('vocabulary/places.yaml'))
  const common = new Set([...listRegions(), ...readCityNames()])
  return places.flatMap(({id, names, spellings}) =>
    [...Object.values(names), ...spellings].filter(
      (name) => /^\p{Lu}[\p{L}-]{3,}$/u.test(name) && (id === own || !common.has(name)),
    ),
  )
}

/** Countries and regions of the world and the words in their names, as Unicode has them in three languages. */
function listRegions(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return ['en', 'ru', 'kk'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'})
    const world = names.of('001') ?? ''
    const countries = [...codes, '150'].map((code) => names.of(code) ?? '')
    const whole = [...countries, world.charAt(0).toUpperCase() + world.slice(1)]
    return [...whole, ...whole.flatMap((name) => name.split(' '))]
  })
}

function readCityNames(): string[] {
  return readFileSync('src/references/entries/places.ts', 'utf8').split(/[|\n]/)
}

function readIds(vocabulary: string): string[] {
  const ids = z.array(z.object({id: z.string()})).parse(readYaml(`vocabulary/${vocabulary}.yaml`))
  return ids.map(({id}) => id).filter((id) => id.includes('-'))
}

function readYaml(file: string): unknown {
  return parse(readFileSync(`corpus/${file}`, 'utf8'))
}

/** Ids of the papers, and the names that stand in them. */
function readPaperIds(): string[] {
  const ids = globSync('corpus/papers/*/').map((folder) => path.basename(folder))
  return ids.flatMap((id) => [id, toName(id.split('-')[0] ?? '')])
}

function toName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
