/** The record of a paper: what the text states, overruled by what an editor knows. */
import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {PaperFile, PaperFrontMatter} from '../../model/paper.ts'
import type {FrontMatter} from './front-matter.ts'

export function toRecord(
  paper: {readonly id: string; readonly file: PaperFile},
  front: FrontMatter,
  tree: Root,
  source: NonNullable<PaperFrontMatter['source']>,
): PaperFrontMatter {
  const {work, rights} = paper.file
  const known: Partial<PaperFile> = {...paper.file}
  delete known.layout
  delete known.place
  const {classification, ...stated} = front.fields
  const language = known.language ?? 'en'
  const title = known.title ?? front.titles[language] ?? Object.values(front.titles)[0] ?? paper.id
  const authors = known.authors ?? [...front.authors]
  const published = known.published ?? stated.published
  const year = known.year ?? yearOf(published ?? stated.accepted ?? known.accepted) ?? stated.year
  const funding = known.funding ?? findFunding(tree)
  const record: PaperFrontMatter = {
    ...stated,
    ...known,
    id: paper.id,
    work: work ?? toWork(authors[0]?.family, year, title),
    title,
    titles: {...front.titles, ...known.titles},
    authors,
    ...(year !== undefined && {year}),
    language,
    ...(funding !== undefined && {funding}),
    keywords:
      known.keywords ??
      Object.fromEntries(Object.entries(front.keywords).map(([tag, words]) => [tag, [...words]])),
    classification: {...classification, ...known.classification},
    rights,
    source,
  }
  return record
}

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

const articles = new Set(['a', 'an', 'the', 'der', 'die', 'das', 'le', 'la', 'les', 'el', 'los'])

function toWork(family: string | undefined, year: number | undefined, title: string): string {
  const word = title
    .split(/[^\p{L}\p{N}]+/u)
    .find((each) => each && !articles.has(each.toLowerCase()))
  const parts = [family, year === undefined ? undefined : String(year), word]
  return parts
    .filter((part) => part !== undefined)
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '')
}

/** The sentence of the acknowledgements that names who paid. */
function findFunding(tree: Root): string | undefined {
  let isInside = false
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const [section] = node.children
      isInside =
        section?.type === 'textDirective' && section.attributes?.role === 'acknowledgements'
    } else if (isInside && node.type === 'paragraph') {
      const text = toString({...node, children: node.children.slice(1)}).trim()
      if (/\bfund|\bgrant|финанс|грант|қаржыланд/iu.test(text)) return text
    }
  }
  return undefined
}
