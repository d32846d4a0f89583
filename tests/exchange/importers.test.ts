/** What reference managers make of a paper's page: read as Zotero's translators read it. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toCoins, toPaperCoins} from '../../src/exchange/coins.ts'
import {type MetaTag, toHighwireTags} from '../../src/exchange/highwire.ts'
import {findLicence} from '../../src/exchange/licences.ts'
import {toLinkset, toTypedLinks} from '../../src/exchange/signposting.ts'
import type {Paper} from '../../src/model/paper.ts'
import type {CslItem} from '../../src/model/reference.ts'

const paper: Paper = {
  id: 'weir-2019',
  work: 'weir-2019-trout',
  title: 'Trout & weirs: a “count”',
  titles: {en: 'Trout & weirs: a “count”'},
  authors: [
    {family: 'Weir', given: 'Daniel', orcid: '0000-0001-2345-6789'},
    {family: 'van der Beek', given: 'Jan Piet', affiliation: 'Institute of Rivers'},
    {family: 'Lipová'},
  ],
  year: 2019,
  published: '2019-04-05',
  container: 'Journal of Rivers',
  volume: '7',
  issue: '2',
  pages: '10–19',
  doi: '10.5555/rivers.7',
  issn: '1234-5678',
  language: 'en',
  license: 'CC BY-NC 4.0',
  keywords: {en: ['trout', 'weirs']},
  classification: {},
  rights: 'CC BY-NC 4.0',
  abstracts: {en: 'They were counted.'},
  sections: [],
}

/** Fields as Zotero's Embedded Metadata translator maps the tags. */
function importTags(tags: readonly MetaTag[]) {
  const one = (name: string) => tags.find(([tag]) => tag === name)?.[1]
  return {
    itemType: one('citation_journal_title') ? 'journalArticle' : 'unknown',
    title: one('citation_title'),
    creators: tags
      .filter(([tag]) => tag === 'citation_author')
      .flatMap(([, name]) => toPeople(name)),
    date: one('citation_publication_date'),
    publicationTitle: one('citation_journal_title'),
    volume: one('citation_volume'),
    issue: one('citation_issue'),
    pages: `${one('citation_firstpage') ?? ''}-${one('citation_lastpage') ?? ''}`,
    ISSN: one('citation_issn'),
    DOI: one('citation_doi'),
    language: one('citation_language'),
    abstractNote: one('citation_abstract'),
    tags: one('citation_keywords')?.split('; '),
  }
}

/** It splits a tag at a comma between two names of several words; a comma else turns a name around. */
function toPeople(name: string): string[] {
  const parts = name.split(/\s*,\s*/)
  const areTwo = parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '))
  return areTwo ? parts : [parts.toReversed().join(' ')]
}

test('the tags of a page give a whole journal article', () => {
  expect(
    importTags(toHighwireTags(paper, {title: '', description: '', site: 'https://a.example'})),
  ).toEqual({
    itemType: 'journalArticle',
    title: 'Trout & weirs: a “count”',
    creators: ['Daniel Weir', 'Jan Piet van der Beek', 'Lipová'],
    date: '2019/04/05',
    publicationTitle: 'Journal of Rivers',
    volume: '7',
    issue: '2',
    pages: '10-19',
    ISSN: '1234-5678',
    DOI: '10.5555/rivers.7',
    language: 'en',
    abstractNote: 'They were counted.',
    tags: ['trout', 'weirs'],
  })
})

describe('a context object', () => {
  test('gives the same article', () => {
    const read = new URLSearchParams(toPaperCoins(paper))
    expect(Object.fromEntries(read)).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:journal',
      'rft.genre': 'article',
      'rft.atitle': paper.title,
      'rft.jtitle': 'Journal of Rivers',
      'rft.aulast': 'Weir',
      'rft.aufirst': 'Daniel',
      'rft.date': '2019',
      'rft.volume': '7',
      'rft.issue': '2',
      'rft.spage': '10',
      'rft.epage': '19',
      'rft.issn': '1234-5678',
      rft_id: 'info:doi/10.5555/rivers.7',
    })
    expect(read.getAll('rft.au')).toEqual(['Daniel Weir', 'Jan Piet van der Beek', 'Lipová'])
  })

  test.each<[CslItem['type'], string, string]>([
    ['book', 'info:ofi/fmt:kev:mtx:book', 'rft.btitle'],
    ['chapter', 'info:ofi/fmt:kev:mtx:book', 'rft.atitle'],
    ['thesis', 'info:ofi/fmt:kev:mtx:dissertation', 'rft.title'],
    ['webpage', 'info:ofi/fmt:kev:mtx:dc', 'rft.title'],
  ])('tells a %s as one', (type, format, title) => {
    const read = new URLSearchParams(
      toCoins({id: 'a', type, title: 'Eels', 'container-title': 'C'}),
    )
    expect(read.get('rft_val_fmt')).toBe(format)
    expect(read.get(title)).toBe('Eels')
  })

  test('holds any text whole', () => {
    const any = fc.string({unit: 'grapheme', minLength: 1})
    fc.assert(
      fc.property(any, any, (title, family) => {
        const coins = toCoins({id: 'a', type: 'book', title, author: [{family}]})
        expect(coins).not.toMatch(/["<>\s]/)
        expect(new URLSearchParams(coins).get('rft.btitle')).toBe(title)
        expect(new URLSearchParams(coins).get('rft.au')).toBe(family)
      }),
      {numRuns: 300},
    )
  })
})

test('typed links relate the DOI, name authors and licence, and lead to the records and back', () => {
  const publication = {title: '', description: '', site: 'https://a.example'}
  const links = toTypedLinks(paper, publication).map(({rel, href}) => `${rel} ${href}`)
  expect(links).toContain('related https://doi.org/10.5555/rivers.7')
  expect(links).toContain('author https://orcid.org/0000-0001-2345-6789')
  expect(links).toContain('license https://creativecommons.org/licenses/by-nc/4.0/')
  expect(links.join()).not.toContain('cite-as')
  const {linkset} = toLinkset(paper, publication) as {linkset: Record<string, unknown>[]}
  expect(linkset[0]?.['anchor']).toBe('https://a.example/papers/weir-2019/')
  expect(linkset.filter(({describes}) => describes).length).toBe(4)
})

test.each([
  ['CC BY-NC 4.0', 'CC-BY-NC-4.0', 'https://creativecommons.org/licenses/by-nc/4.0/'],
  ['CC BY 3.0', 'CC-BY-3.0', 'https://creativecommons.org/licenses/by/3.0/'],
  ['CC0', 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])('knows the licence %s', (name, spdx, path) => {
  expect(findLicence(name)).toMatchObject({name: spdx, path})
})

test('makes no licence of words that name none', () => {
  expect(findLicence('Open access')).toBeUndefined()
  expect(findLicence(undefined)).toBeUndefined()
})
