import {cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serve} from '../../scripts/serve.ts'
import {riversFolder} from '../corpus/rivers.ts'
import {runCollate} from './run-collate.ts'

/** Astro takes seconds, more on a busy machine. */
const buildTime = 240_000

let folder: string
const run = (...words: string[]) => runCollate(folder, words)

/** A port that nothing listens on. */
async function findPort(): Promise<number> {
  const server = createServer()
  const address = await new Promise<ReturnType<typeof server.address>>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server.address())
    })
  })
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || !address) throw new Error('Unexpected address')
  return address.port
}

/** Every file of a folder with its bytes. */
async function readFiles(root: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true})
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(root, path.join(parentPath, name)))
  const contents = paths
    .toSorted()
    .map(async (file): Promise<[string, Buffer]> => [file, await readFile(path.join(root, file))])
  return new Map(await Promise.all(contents))
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'collate-'))
  await cp(riversFolder, folder, {recursive: true})
  const {code, error} = await runCollate(folder, ['build'], {TZ: 'Pacific/Auckland', LC_ALL: 'C'})
  expect(error).toBe('')
  expect(code).toBe(0)
}, buildTime)

afterAll(async () => {
  await rm(folder, {recursive: true})
})

test('writes pages, data, schemas and indexes, and cleans up behind it', async () => {
  const files = [...(await readFiles(path.join(folder, 'dist'))).keys()]
  for (const file of [
    'index.html',
    'papers/weir-2019/index.html',
    'papers/lipova-2021/index.html',
    'data/claims.json',
    'data/schema/claims.json',
    'search/first.json',
    'pagefind/pagefind.js',
    '_headers',
  ]) {
    expect(files).toContain(file)
  }
  expect((await readdir(folder)).toSorted()).toEqual(['.collate', 'corpus', 'dist'])
})

test('lists, compares and audits what was built', async () => {
  const listed = await run('statistics', '--paper', 'lipova-2021', '--place', 'lira')
  expect(listed.out).toContain('4,200 trout')
  const compared = await run('compare', 'trout')
  expect(compared.out).toContain('trout.lira.2010')
  expect(compared.out).toContain('agree · severity 0')
  const json = JSON.parse((await run('compare', 'trout', '--json')).out) as {verdict: string}[]
  expect(json.map(({verdict}) => verdict)).toContain('agree')
  expect((await run('compare', 'truot')).error).toContain('did you mean `trout`?')
  expect((await run('audit')).out).toContain('Nothing was found that does not add up')
  expect((await run('audit', 'weir')).code).toBe(2)
})

test('finds and shows what was built', async () => {
  const found = await run('search', '1 100 trout', '--kind', 'claim', '--json')
  expect(found.code).toBe(0)
  const {results} = JSON.parse(found.out) as {results: {paper: string; text: string}[]}
  expect(new Set(results.slice(0, 2).map(({paper}) => paper))).toEqual(
    new Set(['lipova-2021', 'weir-2019']),
  )
  expect((await run('search', 'trout', '--paper', 'weir-2091')).error).toContain(
    'did you mean `weir-2019`?',
  )
  const shown = await run('show', 'weir-2019#l20c1')
  expect(shown.out).toMatch(/^claims:\n {2}id: weir-2019#l20c1\n/)
  expect((await run('show', 'weir-2019#l20c2')).error).toContain('did you mean `weir-2019#l20c1`?')
})

test('serves the site with its policy and the right media types', async () => {
  const server = await serve(folder, 0)
  try {
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('Unexpected address')
    const get = (file: string) => fetch(`http://127.0.0.1:${String(address.port)}${file}`)
    const page = await get('/papers/')
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect((await get('/data/claims.json')).headers.get('content-type')).toBe('application/json')
    expect((await get('/pagefind/pagefind.js')).headers.get('content-type')).toBe('text/javascript')
    const missing = await get('/nowhere/')
    expect(missing.status).toBe(404)
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'self'")
  } finally {
    server.close()
  }
})

test(
  'gives and serves the same bytes again under another time zone and language though a new paper cannot be read, and a failed build leaves them',
  async () => {
    const first = await readFiles(path.join(folder, 'dist'))
    const unreadable = path.join(folder, 'corpus/papers/marsh-2024')
    await mkdir(unreadable)
    await writeFile(path.join(unreadable, 'source.txt'), '%PDF-1.7\n')
    const environment = {TZ: 'America/Lima', LC_ALL: 'tr_TR.UTF-8'}
    const port = String(await findPort())
    const again = await runCollate(folder, ['start', '--port', port], environment, 'Serving')
    expect(again.error).toContain('marsh-2024')
    expect(again.out).toContain('Left out until the errors above are mended: marsh-2024')
    expect(again.out).toContain(`Serving the site at http://127.0.0.1:${port}/`)
    const second = await readFiles(path.join(folder, 'dist'))
    expect([...second.keys()]).toEqual([...first.keys()])
    const differing = [...first].filter(([file, bytes]) => !second.get(file)?.equals(bytes))
    expect(differing.map(([file]) => file)).toEqual([])

    await writeFile(path.join(folder, 'corpus/papers/lipova-2021/paper.md'), '# Nothing\n')
    const failed = await run('build')
    expect(failed.code).toBe(1)
    expect(failed.error).toContain(
      'lipova-2021/paper.md:1:1: error: Unexpected heading of first rank',
    )
    const kept = await readFiles(path.join(folder, 'dist'))
    expect([...kept.keys()]).toEqual([...first.keys()])
  },
  buildTime,
)
