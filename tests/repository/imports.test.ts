import path from 'node:path'
import {expect, test} from 'vitest'
import {findImports, readCode} from './code-files.ts'

/** The rooms, floor by floor: a room may import what lies on the floors below it. */
const floors = [
  ['model'],
  ['markdown'],
  ['source', 'references', 'citing', 'claims', 'collation', 'search', 'permalinks', 'exchange'],
  ['statistics'],
  ['corpus'],
]

/** The site stands beside the floors: what it shows it takes from the built data. */
const roomsOfSite = ['site', 'model', 'search']

const files = readCode(['src', 'scripts'])
const imports = files.flatMap((file) =>
  findImports(file).map(({target, isType}) => ({file: file.path, target, isType})),
)

test('rooms import downwards only', () => {
  expect(
    imports
      .filter(({file, target}) => !mayImport(file, target))
      .map(({file, target}) => `${file} → ${target}`),
  ).toEqual([])
})

test('every room has its floor', () => {
  const rooms = new Set(files.map(({path}) => toRoom(path)))
  expect([...rooms].filter((room) => room && ![...floors.flat(), 'site'].includes(room))).toEqual(
    [],
  )
})

test('no file imports itself, by whatever way round', () => {
  const targets = Map.groupBy(
    imports.filter(({isType}) => !isType),
    ({file}) => file,
  )
  const cycles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const {target} of targets.get(file) ?? []) follow(target, [...way, file])
    done.add(file)
  }
  for (const {path} of files) follow(path, [])
  expect(cycles).toEqual([])
})

test('folders of one room import one way', () => {
  const rooms = imports.filter(({file, target}) => {
    const room = toRoom(file)
    return room !== undefined && toRoom(target) === room
  })
  const ways = new Set(
    rooms
      .map(({file, target}) => [path.dirname(file), path.dirname(target)] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `${from} → ${to}`),
  )
  const turned = [...ways].filter((way) => ways.has(way.split(' → ').toReversed().join(' → ')))
  expect(turned).toEqual([])
})

test('only the measuring reads the gold', () => {
  const readers = readCode(['src', 'scripts']).filter(({text}) => text.includes('gold'))
  expect(
    readers.map(({path}) => path).filter((path) => !path.startsWith('scripts/evaluate')),
  ).toEqual([])
})

function mayImport(file: string, target: string): boolean {
  const [from, to] = [toRoom(file), toRoom(target)]
  if (from === undefined || from === to) return from !== undefined || !target.startsWith('tests/')
  if (to === undefined) return false
  if (from === 'site') return roomsOfSite.includes(to)
  return toFloor(to) < toFloor(from) && to !== 'site'
}

/** `source` for `src/source/read.ts`; `undefined` outside of `src`. */
function toRoom(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

function toFloor(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}
