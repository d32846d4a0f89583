/** A small invented corpus on bees, in three languages, for tests of search. */
import type {Claim, ClaimKind} from '../../src/model/claim.ts'
import type {CorpusData} from '../../src/model/data.ts'
import type {Paper, Passage} from '../../src/model/paper.ts'
import type {Statistic} from '../../src/model/statistic.ts'
import type {SearchVocabulary} from '../../src/search/index/to-records.ts'

export const vocabulary: SearchVocabulary = {
  terms: [{id: 'keeper', names: {en: ['beekeeper'], ru: ['пчеловод']}, spellings: []}],
  topics: [
    {id: 'honey-yield', title: 'Honey yield', words: ['honey']},
    {id: 'colony-loss', title: 'Colony loss', words: ['loss*']},
  ],
  places: [
    {
      id: 'upper-valley',
      names: {en: 'Upper valley', ru: 'Верхняя долина'},
      spellings: [],
      within: ['valleys'],
    },
    {id: 'valleys', names: {en: 'The valleys'}, spellings: []},
  ],
}

function toPaper(id: string, family: string, year: number, title: string): Paper {
  return {
    id,
    work: `${family.toLowerCase()}-${year}`,
    rights: 'Invented for tests.',
    title,
    titles: {en: title},
    authors: [{family, given: 'A.'}],
    year,
    container: `Journal of ${family}`,
    language: 'en',
    keywords: {},
    classification: {},
    abstracts: {},
    sections: [
      {id: `${id}#s1`, title: 'Abstract', level: 1, role: 'abstract', language: 'en'},
      {id: `${id}#s9`, title: '3 Results', level: 1, role: 'results', language: 'en'},
    ],
  }
}

interface Sentence {
  readonly text: string
  readonly kinds?: readonly ClaimKind[]
  readonly topics?: readonly string[]
  /** Quantities as written, with their values. */
  readonly numbers?: readonly (readonly [text: string, value: number])[]
}

interface Written {
  readonly passages: Passage[]
  readonly claims: Claim[]
  readonly statistics: Statistic[]
}

function write(
  paper: string,
  line: number,
  language: string,
  sentences: readonly Sentence[],
): Written {
  const written: Written = {passages: [], claims: [], statistics: []}
  const passage = `${paper}#l${line}`
  const url = (id: string) => `/papers/${paper}/#${id}`
  const text = sentences.map((sentence) => sentence.text).join(' ')
  for (const sentence of sentences) {
    if (!sentence.kinds) continue
    const column = text.indexOf(sentence.text) + 1
    const claim = `${paper}#l${line}c${column}`
    const statistics = (sentence.numbers ?? []).map(([quantity, value], index): Statistic => ({
      id: `${paper}#stat-l${line}c${column + index}`,
      paper,
      passage,
      claim,
      quote: sentence.text,
      text: quantity,
      lines: [line, line],
      value,
      qualifier: 'exact',
      unit: 'colonies',
      measures: 'colonies',
      period: {from: '2007', to: '2007'},
      change: 'level',
      scope: [],
      citations: [],
      url: url(`l${line}c${column}`),
    }))
    written.statistics.push(...statistics)
    written.claims.push({
      id: claim,
      paper,
      passage,
      section: `${paper}#s9`,
      role: 'results',
      text: sentence.text,
      lines: [line, line],
      kinds: [...sentence.kinds],
      topics: [...(sentence.topics ?? [])],
      attribution: 'own',
      places: [],
      statistics: statistics.map(({id}) => id),
      citations: [],
      url: url(`l${line}c${column}`),
    })
  }
  written.passages.push({
    id: passage,
    paper,
    section: `${paper}#s${language === 'en' ? 9 : 1}`,
    role: language === 'en' ? 'results' : 'abstract',
    kind: 'paragraph',
    language,
    text,
    lines: [line, line],
    url: url(`l${line}`),
    claims: written.claims.map(({id}) => id),
    citations: [],
  })
  return written
}

const loss = {topics: ['colony-loss'], kinds: ['statistic', 'finding']} as const
const honey = {topics: ['honey-yield'], kinds: ['finding']} as const

const parts = [
  write('abele-2021', 10, 'en', [
    {
      text: 'In 2007, beekeepers lost 58.8 thousand colonies.',
      ...loss,
      numbers: [['58.8 thousand', 58800]],
    },
    {text: 'Winters were mild in those years.'},
    {
      text: 'Losses fell to 19,234 in 2008 and to 8.4 thousand in 2009.',
      ...loss,
      numbers: [
        ['19,234', 19234],
        ['8.4 thousand', 8400],
      ],
    },
  ]),
  write('abele-2021', 20, 'en', [
    {text: 'Honey yields depend on lime trees and clover.', ...honey},
    {text: 'Net growth of the hives was −1.4 per cent.', kinds: ['statistic']},
  ]),
  write('abele-2021', 30, 'ru', [{text: 'Потери пчелиных семей составили 58,8 тысячи.'}]),
  write('abele-2021', 31, 'kk', [{text: 'Бал аралары ұясының шығыны өсті.'}]),
  write('brandt-2019', 12, 'en', [
    {text: 'Counting 84 hives takes a day.', kinds: ['finding']},
    {text: 'Mites explain most colony losses.', topics: ['colony-loss'], kinds: ['finding']},
  ]),
  write('brandt-2019', 15, 'en', [{text: 'We thank the beekeepers of the valley.'}]),
]

export const hives: CorpusData = {
  papers: [
    toPaper('abele-2021', 'Abele', 2021, 'Bees in winter'),
    toPaper('brandt-2019', 'Brandt', 2019, 'Counting hives'),
  ],
  passages: parts.flatMap(({passages}) => passages),
  claims: parts.flatMap(({claims}) => claims),
  statistics: parts.flatMap(({statistics}) => statistics),
  works: [],
  references: [
    {
      id: 'abele-2021#ref-1',
      paper: 'abele-2021',
      n: 1,
      raw: 'Seeley, T. D. (2010). Honeybee democracy. Princeton University Press.',
      lines: [90, 90],
      csl: {
        id: 'abele-2021#ref-1',
        type: 'book',
        author: [{family: 'Seeley', given: 'T. D.'}],
        issued: {'date-parts': [[2010]]},
        title: 'Honeybee democracy',
      },
      work: 'seeley-2010-honeybee',
      citations: [],
      problems: [],
    },
  ],
  citations: [],
  figures: [
    {
      id: 'abele-2021#fig-1',
      paper: 'abele-2021',
      number: 1,
      label: 'Figure 1',
      caption: 'Colonies lost by year',
      lines: [40, 40],
      mentions: [],
      problems: [],
      url: '/papers/abele-2021/#fig-1',
      imageInSource: false,
      values: [],
    },
  ],
  tables: [
    {
      id: 'brandt-2019#table-1',
      paper: 'brandt-2019',
      number: 1,
      label: 'Table 1',
      caption: 'Hives by valley',
      lines: [50, 56],
      mentions: [],
      problems: [],
      url: '/papers/brandt-2019/#table-1',
      header: ['Valley', 'Hives', 'Keepers'],
      rows: [
        ['Upper valley', '27', '100'],
        ['Lower valley', '1,618.9', '12'],
      ],
      data: [],
      checks: [],
      audit: [],
    },
  ],
  indicators: [],
  comparisons: [],
  audit: [],
  families: [],
  corrections: [],
}
