/** Everything below `/data/` that is made of the model, each file with what is said of it. */
import {toAnnotation} from '../../exchange/annotations.ts'
import type {Publication} from '../../exchange/addresses.ts'
import type {Paper} from '../../model/paper.ts'
import {splitLines} from '../../source/text/decode.ts'
import {toBibliographies} from './bibliographies.ts'
import type {BuiltModel} from '../records/build-model.ts'
import type {DownloadFile} from './download-file.ts'
import type {LoadedCorpus} from '../load/load.ts'
import {maskEmails} from '../records/mask.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {type PlacedText, toPaperText, toTextQuote} from './quoted-places.ts'
import {toDataFiles} from './write-data.ts'

export function toDownloadFiles(model: BuiltModel, corpus: LoadedCorpus): DownloadFile[] {
  const sources = new Map(corpus.papers.map(({id, source}) => [id, source?.text]))
  const papers = new Map(model.data.papers.map((paper) => [paper.id, paper]))
  return [
    ...toDataFiles(model.data),
    ...toBibliographies(model.data),
    ...model.papers.flatMap((outlined) => {
      const paper = papers.get(outlined.id)
      const source = sources.get(outlined.id)
      const lines = source === undefined ? undefined : splitLines(source).map(maskEmails)
      return paper ? toPaperFiles(outlined, paper, lines, model, corpus.file) : []
    }),
  ]
}

function toPaperFiles(
  outlined: OutlinedPaper,
  paper: Paper,
  lines: readonly string[] | undefined,
  model: BuiltModel,
  publication: Publication,
): DownloadFile[] {
  const {text} = toPaperText(outlined)
  const annotations = toAnnotations(outlined, paper, lines, model, publication)
  const common = {paper: paper.id}
  return [
    {
      ...common,
      path: `annotations/${paper.id}.jsonl`,
      text: annotations.map((annotation) => `${JSON.stringify(annotation)}\n`).join(''),
      title: `Annotations of ${paper.id}`,
      description:
        'Passages and claims as W3C Web Annotations, one a line, with selectors on the page, the plain text and the source.',
      mediaType: 'application/x-ndjson',
      records: annotations.length,
    },
    {
      ...common,
      path: `texts/${paper.id}.txt`,
      text,
      title: `Text of ${paper.id}`,
      description: 'The text as read: passages in their order, an empty line between them.',
      mediaType: 'text/plain',
    },
    ...(lines
      ? [
          {
            ...common,
            path: `sources/${paper.id}.txt`,
            text: lines.join('\n'),
            title: `Source of ${paper.id}`,
            description: 'The text as it was received, line by line; e-mail addresses are masked.',
            mediaType: 'text/plain',
            records: lines.length,
          },
        ]
      : []),
  ]
}

/** The passages and claims of a paper, in the order of the text. */
function toAnnotations(
  outlined: OutlinedPaper,
  paper: Paper,
  lines: readonly string[] | undefined,
  {data}: BuiltModel,
  publication: Publication,
): object[] {
  const records = new Map(
    [...data.passages, ...data.claims]
      .filter((record) => record.paper === paper.id)
      .map((record) => [record.id, record]),
  )
  const {text, places} = toPaperText(outlined)
  const findInSource = toSourceFinder(lines ?? [])
  return places.flatMap((place) => {
    const record = records.get(`${paper.id}#${place.id}`)
    if (!record) return []
    const source = record.lines && findInSource(place, record.lines)
    const annotated = {...toTextQuote(text, place), start: place.start, end: place.end}
    return [toAnnotation({record, ...annotated, source}, paper, publication)]
  })
}

type Stretch = {readonly start: number; readonly end: number}

/** Where lines stand in a source; a sentence begins at the column that its id names. */
function toSourceFinder(
  lines: readonly string[],
): (place: PlacedText, on: readonly [number, number]) => Stretch | undefined {
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  return ({id}, [first, last]) => {
    const start = starts[first - 1]
    const end = starts[last]
    if (start === undefined || end === undefined || lines.length === 0) return undefined
    const column = Number(/[cp](\d+)$/.exec(id)?.[1] ?? '1')
    // An address masked before it moves a column; the line's end is the farthest it can be.
    const begin = Math.min(start + column - 1, (starts[first] ?? end) - 1)
    return {start: begin, end: Math.max(begin, end - 1)}
  }
}
