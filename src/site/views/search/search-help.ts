import {corpus, data, vocabulary} from '../../data.ts'

const [topic] = vocabulary.topics
const place = vocabulary.places.find(({id}) => id === corpus.place) ?? vocabulary.places[0]
const author = data.papers[0]?.authors[0]?.family ?? ''

/** The query language by examples that this corpus understands. */
export const queryExamples: readonly {readonly query: string; readonly meaning: string}[] = [
  {query: `“${topic?.title.toLowerCase() ?? ''}”`, meaning: 'these words as they stand'},
  {query: `${topic?.title.split(' ')[0]?.toLowerCase() ?? ''} -review`, meaning: 'without a word'},
  {query: 'between 15 and 25 thousand', meaning: 'numbers in a range, however written'},
  {query: 'year:2019..2021', meaning: 'years spoken of'},
  {query: 'value:>1000000', meaning: 'numbers above one'},
  {query: 'unit:percent', meaning: 'numbers in a unit'},
  {query: `topic:"${topic?.title ?? ''}"`, meaning: 'a topic'},
  {query: `place:"${place?.names['en'] ?? ''}"`, meaning: 'a place, with all within it'},
  {query: 'kind:statistic', meaning: 'a kind of record or of claim'},
  {query: `paper:${data.papers[0]?.id ?? ''}`, meaning: 'a paper'},
  {query: `author:${author}`, meaning: 'who wrote it'},
  {query: `cited:${author}`, meaning: 'what cites a work of somebody'},
].filter(({query}) => !/:"?"?$/.test(query))

export const searchKeys: readonly {readonly key: string; readonly meaning: string}[] = [
  {key: '/', meaning: 'to the box'},
  {key: '↓', meaning: 'through the results; ↑ back'},
  {key: '↵', meaning: 'open the result'},
  {key: 'c', meaning: 'cite the result'},
  {key: 'f', meaning: 'to the filters'},
  {key: 'Esc', meaning: 'close, or leave the box'},
  {key: '?', meaning: 'this help'},
]
