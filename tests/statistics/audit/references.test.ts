import {describe, expect, test} from 'vitest'
import type {Citation, Reference} from '../../../src/model/reference.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {auditReferences} from '../../../src/statistics/audit/references.ts'

const paper = 'ash-2020'

/** What is found in a paper of nothing but lists and citations. */
function audit(records: Partial<AuditedPaper>) {
  const empty = {passages: [], claims: [], statistics: [], figures: [], tables: []}
  return auditReferences({
    // Of the record only its id is looked at.
    paper: {id: paper} as unknown as AuditedPaper['paper'],
    ...empty,
    references: [],
    citations: [],
    garbled: [],
    indicators: new Map(),
    ...records,
  }).map(({at, what, kind}) => ({id: `${at}-${what}`, kind}))
}

describe('references', () => {
  const entry = {
    title: 'Of the honey of bees',
    author: [{family: 'Oak'}],
    issued: {'date-parts': [[1999]]},
  } satisfies Partial<Reference['csl']>
  const reference = (n: number, said: Partial<Reference> = {}): Reference => ({
    id: `${paper}#ref-${String(n)}`,
    paper,
    n,
    raw: `Oak ${String(n)}`,
    lines: [n, n],
    csl: {id: String(n), type: 'book', ...entry},
    work: `oak-${String(n)}`,
    citations: [],
    problems: [],
    ...said,
  })
  const citation = (references: string[], unresolved: string[] = []): Citation => ({
    id: `${paper}#cite-l5c1`,
    paper,
    passage: `${paper}#l5`,
    lines: [5, 5],
    quote: '(Oak)',
    references,
    unresolved,
    doubts: [],
    url: '',
  })
  const cited = citation([`${paper}#ref-1`])

  test.each<[string, Citation[], Reference[], string[]]>([
    ['all is well', [cited], [reference(1)], []],
    ['an entry is never cited', [cited], [reference(1), reference(2)], ['ref-2-uncited']],
    [
      'a second list that repeats the first needs no citations',
      [cited],
      [reference(1), reference(2, {id: `${paper}#ref-b-1`, same: `${paper}#ref-1`})],
      [],
    ],
    ['a citation has no entry', [citation([], ['Elm'])], [reference(1)], ['cite-l5c1-unresolved']],
    ['there is no list', [citation([], ['Elm'])], [], ['cite-l5c1-no-list']],
    [
      'a DOI is malformed',
      [cited],
      [reference(1, {csl: {id: '1', type: 'book', DOI: '10.5n6/1'}})],
      ['ref-1-doi'],
    ],
    [
      'an address is broken',
      [cited],
      [reference(1, {raw: 'Oak. http:// https://a.org'})],
      ['ref-1-url'],
    ],
    [
      'a citation gives another year',
      [
        {
          ...cited,
          doubts: [{why: 'year-differs', part: 'Oak, 1985', references: [`${paper}#ref-1`]}],
        },
      ],
      [reference(1, {csl: {id: '1', type: 'book', issued: {'date-parts': [[1885]]}}})],
      ['cite-l5c1-year'],
    ],
    [
      'one work stands twice',
      [citation([`${paper}#ref-1`, `${paper}#ref-2`])],
      [reference(1), reference(2, {work: 'oak-1'})],
      ['ref-2-repeated'],
    ],
  ])('%s', (_, citations, references, ids) => {
    expect(audit({citations, references}).map(({id}) => id)).toEqual(ids)
  })

  test('lines that nobody can read', () => {
    expect(audit({garbled: [[3, 7]]})).toMatchObject([{id: 'l3-garbled', kind: 'garbled'}])
  })
})
