import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import jsonld from 'jsonld'
import {beforeAll, describe, expect, test} from 'vitest'
import {address, publishRivers} from './rivers-site.ts'

type Published = Awaited<ReturnType<typeof publishRivers>>
let at: Published
let nowhere: Published

beforeAll(async () => {
  at = await publishRivers(address)
  nowhere = await publishRivers(undefined)
}, 60_000)

const read = ({siteFiles}: Published, path: string): unknown =>
  JSON.parse(siteFiles.get(path) ?? 'null')

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  mediatype: string
  licenses?: {name: string}[]
  schema?: {fields: {name: string; type: string; description: string}[]; foreignKeys?: object[]}
}
const resources = (published: Published) =>
  (read(published, 'data/datapackage.json') as {resources: Resource[]}).resources

describe('the data package', () => {
  test('is one by Frictionless’s own schema, with an address and without', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/datapackage/lib/profiles/data-package.json', 'utf8'),
    ) as Record<string, unknown>
    // Of draft 4, but for its name a schema of draft 6.
    delete schema['$schema']
    const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false})
    const isValid = ajv.compile(schema)
    for (const published of [at, nowhere]) {
      isValid(read(published, 'data/datapackage.json'))
      expect(isValid.errors ?? []).toEqual([])
    }
  })

  test('lists every file with its size and hash, each under a name of its own', () => {
    const listed = resources(at)
    expect(new Set(listed.map(({name}) => name)).size).toBe(listed.length)
    expect(listed.map(({path}) => path)).toEqual(at.files.map(({path}) => path))
    for (const [index, {text}] of at.files.entries()) {
      const hash = createHash('sha256').update(text).digest('hex')
      expect(listed[index]).toMatchObject({bytes: Buffer.byteLength(text), hash: `sha256:${hash}`})
    }
  })

  test('says what each field is, and how records hang together', () => {
    const records = resources(at).filter(({path}) => /^[a-z]+\.json$/.test(path))
    const unsaid = records.flatMap(({path, schema}) =>
      (schema?.fields ?? [])
        .filter(({description}) => description === '')
        .map(({name}) => `${path}: ${name}`),
    )
    expect(unsaid).toEqual([])
    const claims = records.find(({path}) => path === 'claims.json')
    expect(claims?.schema?.foreignKeys).toEqual([
      {fields: 'paper', reference: {resource: 'papers.json', fields: 'id'}},
    ])
  })

  test('has as many columns in its tables as it says', () => {
    const {schema} = resources(at).find(({path}) => path === 'statistics.csv')!
    const {text} = at.files.find(({path}) => path === 'statistics.csv')!
    expect(text.slice(1).split('\r\n')[0]?.split(',')).toEqual(schema?.fields.map(({name}) => name))
  })
})

/** JSON-LD without the network: schema.org's own context only says that its words are its own. */
async function expand(document: unknown, base: string): Promise<Record<string, unknown>[]> {
  const documentLoader = (url: string) => {
    if (!url.startsWith('https://schema.org')) throw new Error(`Unexpected request of ${url}`)
    const found = {'@context': {'@vocab': 'https://schema.org/'}}
    return Promise.resolve({contextUrl: undefined, documentUrl: url, document: found})
  }
  const options = {base, documentLoader: documentLoader as never, safe: true}
  return jsonld.expand(document as never, options)
}

describe('linked data', () => {
  test('the catalogue is DCAT: a set of data, and a distribution for each file', async () => {
    const [catalogue] = await expand(read(at, 'data/catalog.jsonld'), address)
    expect(catalogue?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Catalog'])
    const flat: unknown = await jsonld.flatten(read(at, 'data/catalog.jsonld') as never)
    const nodes = flat as {'@type'?: string[]}[] // a list, as no context is asked for
    const distributions = nodes.filter(({'@type': types}) =>
      types?.includes('http://www.w3.org/ns/dcat#Distribution'),
    )
    expect(distributions.length).toBe(at.files.length)
  })

  test('every page’s JSON-LD is read whole, its addresses resolved', async () => {
    const {home, data, papers, indicators} = nowhere.heads
    const all = [home, data, ...Object.values(papers), ...Object.values(indicators)]
    expect(all.length).toBeGreaterThan(4)
    for (const {jsonLd} of all) {
      const text = JSON.stringify(await expand(jsonLd, `${address}/page/`))
      expect(text).toContain(`"@id":"${address}/`)
    }
  })

  test('a paper is an article in an issue of a journal', async () => {
    const [article] = await expand(at.heads.papers['weir-2019']?.jsonLd, address)
    expect(article).toMatchObject({
      '@id': `${address}/papers/weir-2019/`,
      '@type': ['https://schema.org/ScholarlyArticle'],
      'https://schema.org/pagination': [{'@value': '10–19'}],
      'https://schema.org/copyrightNotice': [{'@value': at.data.papers[1]?.rights}],
    })
    const parts = JSON.stringify(article?.['https://schema.org/isPartOf'])
    for (const word of ['PublicationIssue', 'PublicationVolume', 'Periodical', 'Journal of Rivers'])
      expect(parts).toContain(word)
  })

  test('nothing that a paper says can end the element that holds it', async () => {
    const {toScriptText} = await import('../../src/site/views/script-text.ts')
    const value = {text: '</script><!-- & \u2028 <b>'}
    expect(toScriptText(value)).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(toScriptText(value))).toEqual(value)
  })
})
