import {describe, expect, test} from 'vitest'
import type {Claim} from '../../../src/model/claim.ts'
import type {Passage} from '../../../src/model/paper.ts'
import type {Citation, CslItem, Reference} from '../../../src/model/reference.ts'
import type {Statistic} from '../../../src/model/statistic.ts'
import {auditEntries} from '../../../src/statistics/audit/entries.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {auditSources} from '../../../src/statistics/audit/sources.ts'
import {auditSpellings} from '../../../src/statistics/audit/spellings.ts'

const paper = 'ash-2020'

const toPaper = (records: Partial<AuditedPaper>) =>
  ({
    paper: {id: paper, year: 2020, authors: []},
    ...{passages: [], claims: [], statistics: [], references: [], citations: []},
    ...records,
  }) as unknown as AuditedPaper

const reference = (n: number, raw: string, csl: Partial<CslItem> = {}) =>
  ({
    id: `${paper}#ref-${String(n)}`,
    paper,
    n,
    raw,
    csl: {author: [{family: 'Elm'}], ...csl},
    work: `work-${String(n)}`,
  }) as Reference

const of = (year: number) => ({'date-parts': [[year]]})
const whats = (found: readonly {readonly what: string}[]) => found.map(({what}) => what)

describe('an entry', () => {
  test.each<[string, string, Partial<CslItem>, string[]]>([
    ['all is well', 'Elm, A. (2010). Hives. Bees, 3(4), 5–9.', {page: '5–9'}, []],
    ['no year', 'Elm, A. Hives. Bees, 3(4), 5–9.', {}, ['incomplete']],
    ['undated, as it says', 'Elm, A. (n.d.). Hives.', {}, []],
    ['a year in its address only', 'Elm. https://a.org/2010/x', {}, ['incomplete']],
    [
      'nothing but a site',
      'Elm Office, 2010. https://a.org',
      {URL: 'https://a.org', issued: of(2010)},
      ['incomplete'],
    ],
    ['pages that run backwards', 'Elm (2010). Hives, 95–59.', {page: '95–59'}, ['pages']],
    ['pages cut short', 'Elm (2010). Hives, 195–9.', {page: '195–9'}, []],
    ['an article’s number as pages', 'Elm (2010). Hives, e7–e7.', {page: 'e7–e7'}, ['pages']],
    ['two styles', 'Elm (2010). Hives. – 2010. – № 3.', {}, ['two-years']],
    ['a year in the title', 'Elm (2010). Hives of 2010. Bees, 3.', {}, []],
    ['later than the paper', 'Elm (2030). Hives.', {issued: of(2030)}, ['late']],
    ['a bracket too many', 'Elm (2010). Hives [Beehives]].', {}, ['bracket']],
  ])('%s', (_, raw, csl, found) => {
    expect(whats(auditEntries(toPaper({references: [reference(1, raw, csl)]})))).toEqual(found)
  })
})

describe('a citation', () => {
  const passage = `${paper}#l5`
  const cite = (quote: string, ...references: number[]) =>
    ({
      id: `${paper}#cite-l5c${String(quote.length)}`,
      passage,
      quote,
      references: references.map((n) => `${paper}#ref-${String(n)}`),
      doubts: [],
    }) as unknown as Citation
  const elm = reference(1, 'Elmwood, Adalia (2010). Hives. Bees, 3, 50–59.', {
    author: [{family: 'Elmwood', given: 'Adalia'}],
    issued: of(2010),
    page: '50–59',
  })

  test.each<[string, string, string, string[]]>([
    ['as listed', 'Bees sleep (Elmwood, 2010).', '(Elmwood, 2010)', []],
    ['with a slip', 'Bees sleep (Elmwod, 2010).', '(Elmwod, 2010)', ['spelling']],
    ['in another script', 'Bees sleep (Элмвуд, 2010).', '(Элмвуд, 2010)', []],
    ['as of several', 'Bees (Elmwood et al., 2010).', '(Elmwood et al., 2010)', ['et-al']],
    ['unlike the sentence', 'Ada Elmwoot (Elmwood, 2010).', '(Elmwood, 2010)', ['spelling-before']],
    ['after a plural', 'The Elmwoods (Elmwood, 2010).', '(Elmwood, 2010)', []],
  ])('spelled %s', (_, text, quote, found) => {
    const passages = [{id: passage, kind: 'paragraph', text}] as Passage[]
    const records = {passages, references: [elm], citations: [cite(quote, 1)]}
    expect(whats(auditSpellings(toPaper(records)))).toEqual(found)
  })

  test('of a work that is older than what it is cited for', () => {
    const citation = cite('(Elmwood, 2010)', 1)
    const told = (year: string, kind: Claim['kinds'][number]) => {
      const claims = [{id: 'c', kinds: [kind], text: `In ${year} bees slept.`}] as Claim[]
      const statistics = [
        {claim: 'c', text: '5 bees', citations: [citation.id], period: {from: year, to: year}},
      ] as Statistic[]
      return whats(
        auditSources(toPaper({references: [elm], citations: [citation], claims, statistics})),
      )
    }
    expect(told('2015', 'statistic')).toEqual(['too-old'])
    expect(told('2010', 'statistic')).toEqual([])
    expect(told('2015', 'forecast')).toEqual([])
    expect(told('2030', 'statistic')).toEqual([])
  })
})
