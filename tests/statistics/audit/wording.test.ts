import {expect, test} from 'vitest'
import type {Passage} from '../../../src/model/paper.ts'
import type {Citation} from '../../../src/model/reference.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {auditWording} from '../../../src/statistics/audit/wording.ts'
import {auditWorks} from '../../../src/statistics/audit/works.ts'

const paper = 'ash-2020'
const id = `${paper}#l5`

/** What is found in a paper of one paragraph. */
function findIn(text: string, cited: readonly string[] = []): string[] {
  const passage = {id, paper, section: `${paper}#s1`, kind: 'paragraph', text, url: ''} as Passage
  const citations = cited.map((quote) => ({passage: id, quote}) as Citation)
  const claims = [{id: `${paper}#l5c1`, passage: id, text, url: ''}]
  const audited = {
    paper: {id: paper, sections: []},
    passages: [passage],
    claims,
    citations,
  } as unknown as AuditedPaper
  return [...auditWording(audited), ...auditWorks(audited)].map(({what}) => what)
}

const quotation = '“bees that drift into the wrong hive carry mites along with them”'

test.each<[string, string, string[], string[]]>([
  ['a bracket that is never closed', 'Bees sleep (or so we think. They dream.', [], ['bracket']],
  ['marks of a list close nothing', 'Bees: 1) sleep; 2) dream (at night); 3) eat.', [], []],
  ['a bracket that repeats its word', 'They sign contracts (contracts) late.', [], ['echo']],
  ['a second point without a first', 'Bees fly. Secondly, they dance.', [], ['ordinal']],
  ['a second point after a first', 'First, bees fly. Secondly, they dance.', [], []],
  [
    'more points than announced',
    'There are two castes: 1) queens, 2) drones, 3) workers.',
    [],
    ['count'],
  ],
  [
    'as many points as announced',
    'There are three castes: 1) queens, 2) drones, 3) workers.',
    [],
    [],
  ],
  ['points of which only some are told', 'There are three castes: 1) queens, 2) others.', [], []],
  ['a quotation in a paper that cites nothing', `The authors note: ${quotation}.`, [], []],
  [
    'a quotation without citation',
    `The authors note: ${quotation}.`,
    ['(Elm, 2010)'],
    ['quotation-19'],
  ],
  ['a cited quotation', `The authors note: ${quotation} (Elm, 2010).`, ['(Elm, 2010)'], []],
  [
    'a work of another year',
    'See the 2020 report on hives (Elm, 2019).',
    ['(Elm, 2019)'],
    ['work-year-5'],
  ],
  ['a work of its year', 'See the 2019 report on hives (Elm, 2019).', ['(Elm, 2019)'], []],
])('%s', (_, text, cited, found) => {
  expect(findIn(text, cited)).toEqual(found)
})
