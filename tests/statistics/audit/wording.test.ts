import {expect, test} from 'vitest'
import type {Passage} from '../../../src/model/paper.ts'
import type {Citation} from '../../../src/model/reference.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {readSentences} from '../../../src/statistics/audit/prose.ts'
import {auditWording} from '../../../src/statistics/audit/wording.ts'
import {auditWorks} from '../../../src/statistics/audit/works.ts'

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
  const citations = cited.map((quote) => ({passage: id, quote}) as Citation)
  const claims = [{id: `${paper}#l5c1`, passage: id, text, url: ''}]
  const audited = {
    paper: {id: paper, year: 2024, sections: []},
    passages: [passage],
    claims,
    citations,
  } as unknown as AuditedPaper
  return [...auditWording(audited, readSentences(audited)), ...auditWorks(audited)].map(
    ({what}) => what,
  )
}

test.each<[name: string, text: string, found?: string]>([
  ['a bracket that is never closed', 'Bees sleep (or so we think. They dream.', 'bracket'],
  ['marks of a list close nothing', 'Bees: 1) sleep; 2) dream (at night); 3) eat.'],
  ['a bracket that repeats its word', 'They sign contracts (contracts) late.', 'echo'],
  ['a bracket that repeats its words', 'Count by hive (by hive) twice.', 'echo'],
  ['a bracket that tells more', 'Count by hive (by hive and frame) twice.'],
  ['a bracket that was never opened', 'Bees sleep at night) and dream.', 'bracket-end'],
  ['empty brackets', 'The queen () lays eggs.', 'empty'],
  ['a quotation that is never closed', 'They said: “bees sleep at night.', 'quote'],
  ['letters of two scripts', 'The hivе is full.', 'script'],
  ['a foreign name with an ending', 'Пчёлы COVIDом не болеют.'],
  ['a word twice', 'Bees sleep in the the hive.', 'word-twice'],
  ['a word twice by right', 'We know that that hive is full.'],
  ['a word joined to itself', 'Spring swarms and swarms and honey.', 'pair-twice'],
  ['a word joined to a longer name', 'Bee health and health policy matter.'],
  ['more and more', 'Bees need more and more, of course.'],
  ['an article without its noun', 'That year the was taken from them.', 'no-noun'],
  ['a stop inside of a sentence', 'The hives were moved. due to the cold.', 'stop'],
  ['an abbreviation', 'Hives hold approx. forty thousand, or more.'],
  ['a missing space', 'The hives were moved.Then bees slept.', 'space'],
  ['an address', 'See www.example.org/hives.Then sleep.'],
  ['two predicates', 'There were many old hives are kept dry.', 'two-verbs'],
  ['a clause of its own', 'There were many hives that are kept dry.'],
  ['no subject', 'The cold years. Was marked by many great losses.', 'no-subject'],
  [
    'a lost hyphen',
    'Honey-poor hives, honey-poor frames and honeypoor woods: poor bees, no honey.',
    'hyphen',
  ],
  ['a prefix', 'Multi-frame and multi-frame hives, multiframe hives: a frame of multi.'],
  ['a placeholder', 'Bees sleep, see Error! Reference source not found.', 'placeholder'],
  [
    'what a blind review left behind',
    'Bees sleep (Elm, 2010; Anonymous Source 5, 2022).',
    'placeholder',
  ],
  ['money without its currency', 'In all 28 billion has been spent on hives.', 'currency'],
  ['money with its currency', 'In all $28 billion has been spent on hives.'],
  ['a number that is no money', 'In all 28 million were granted new hives.'],
  [
    'a clause that stands alone',
    'Because the cold of long winters will let the bees of the north sleep.',
    'fragment',
  ],
  ['a clause before its main one', 'Because winters are cold, bees sleep all through them.'],
  ['the future of the past', 'In 2019 alone, 300 bees will leave the hive.', 'future'],
  ['a plan of the past', 'In 2019 it was decided that bees will leave the hive.'],
  ['the future', 'In 2030 bees will leave the hive.'],
  [
    'a sentence told twice',
    'Most of the bees of the old hives near the river were found to be free of mites in spring. They sleep. Thus most of the bees of the old hives near the river were found to be free of mites in spring.',
    'told-twice',
  ],
  ['a day that is none', 'They left on 31 November 2020.', 'date'],
  ['a leap day', 'They left on February 29, 2020.'],
  ['a leap day of another year', 'They left on February 29, 2019.', 'date'],
  ['years that run backwards', 'Between 2020 and 2010 they slept.', 'backward'],
  ['years', 'From 2010 to 2020, and in 2011–2012, they slept.'],
  [
    'a stage more than announced',
    'There are two main stages. The first stage is cold, the second stage is warm, the third stage is dry.',
    'steps',
  ],
  [
    'stages with years left out',
    'The first stage (1991–2000) was cold, the second stage (2003–2010) warm.',
    'step-2',
  ],
  [
    'stages that follow each other',
    'The first stage (1991–2000) was cold, the second stage (2001–2010) warm.',
  ],
  ['a point left out', 'Bees 1) sleep; 2) eat; 4) dream.', 'point'],
  ['a second point without a first', 'Bees fly. Secondly, they dance.', 'ordinal'],
  ['a second point after a first', 'First, bees fly. Secondly, they dance.'],
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
