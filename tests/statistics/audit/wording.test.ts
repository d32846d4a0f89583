import {expect, test} from 'vitest'
import type {Passage} from '../../../src/model/paper.ts'
import type {Citation} from '../../../src/model/reference.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {readSentences} from '../../../src/statistics/audit/prose.ts'
import {auditAnnounced} from '../../../src/statistics/audit/announced.ts'
import {auditSources} from '../../../src/statistics/audit/sources.ts'
import {auditWording} from '../../../src/statistics/audit/wording.ts'

const paper = 'ash-2020'
const id = `${paper}#l5`

/** What is found in a paper of one paragraph. */
function findIn(text: string, cited: readonly string[] = []): string[] {
  const passage = {
    id,
    paper,
    section: `${paper}#s1`,
    kind: 'paragraph',
    language: 'en',
    text,
    url: '',
  } as Passage
  const citations = cited.map(
    (quote) => ({passage: id, quote, references: []}) as unknown as Citation,
  )
  const claims = [{id: `${paper}#l5c1`, passage: id, text, url: ''}]
  const audited = {
    paper: {id: paper, year: 2024, sections: []},
    passages: [passage],
    claims,
    citations,
    references: [],
    statistics: [],
  } as unknown as AuditedPaper
  return [
    ...auditWording(audited),
    ...auditAnnounced(readSentences(audited)),
    ...auditSources(audited),
  ].map(({what}) => what)
}

test.each<[name: string, text: string, found?: string]>([
  ['a bracket that is never closed', 'Bees sleep (or so we think. They dream.', 'bracket'],
  ['marks of a list close nothing', 'Bees: 1) sleep; 2) dream (at night); 3) eat.'],
  ['a bracket that was never opened', 'Bees sleep at night) and dream.', 'bracket-end'],
  ['empty brackets', 'The queen () lays eggs.', 'empty'],
  ['a word twice', 'Bees sleep in the the hive.', 'word-twice'],
  ['a term twice', 'Bees sleep in hive hive three.'],
  ['a name in small letters', 'We used bees. apis sleeps less.'],
  ['a call of a function', 'Call sleep(hive, night = 3) at night) and the the hive () sleeps.'],
  ['a half-open interval', 'Bees sleep in (0, 5] hours.'],
  ['a word twice by right', 'We know that that hive is full.'],
  ['an article without its noun', 'That year the was taken from them.', 'no-noun'],
  ['a stop inside of a sentence', 'The hives were moved. due to the cold.', 'stop'],
  ['an abbreviation', 'Hives hold approx. forty thousand, or more.'],
  ['a missing space', 'The hives were moved.Then bees slept.', 'space'],
  ['an address', 'See www.example.org/hives.Then sleep.'],
  ['a placeholder', 'Bees sleep, see Error! Reference source not found.', 'placeholder'],
  [
    'what a blind review left behind',
    'Bees sleep (Elm, 2010; Anonymous Source 5, 2022).',
    'placeholder',
  ],
  [
    'a sentence told twice',
    'Most of the bees of the old hives near the river were found to be free of mites in spring. They sleep. Thus most of the bees of the old hives near the river were found to be free of mites in spring.',
    'told-twice',
  ],
  ['a day that is none', 'They left on 31 November 2020.', 'date'],
  ['a leap day', 'They left on February 29, 2020.'],
  ['a leap day of another year', 'They left on February 29, 2019.', 'date'],
  [
    'more points than announced',
    'There are two castes: 1) queens, 2) drones, 3) workers.',
    'count',
  ],
  ['as many points as announced', 'There are three castes: 1) queens, 2) drones, 3) workers.'],
  ['points of which only some are told', 'There are three castes: 1) queens, 2) others.'],
])('%s', (_, text, found) => {
  expect(findIn(text)).toEqual(found === undefined ? [] : [found])
})

const quotation = '“bees that drift into the wrong hive carry mites along with them”'

test.each<[string, string, string[], string[]]>([
  ['a quotation in a paper that cites nothing', `The authors note: ${quotation}.`, [], []],
  [
    'a quotation without citation',
    `The authors note: ${quotation}.`,
    ['(Elm, 2010)'],
    ['quotation-19'],
  ],
  ['a cited quotation', `The authors note: ${quotation} (Elm, 2010).`, ['(Elm, 2010)'], []],
])('%s', (_, text, cited, found) => {
  expect(findIn(text, cited)).toEqual(found)
})
