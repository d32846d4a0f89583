/**
 * The front matter of a paper, once in each of its languages, before the body or after
 * the references.
 *
 * A group is found by what never fails to be there: a line of key words, else a heading
 * "Abstract", else the prose right before the first heading. From the abstract upwards
 * stand title, names, institutions and fields; the first block that is none of these
 * ends the group, and what stands above the first group is the journal's masthead.
 */
import type {LeftOutReason} from '../../model/correction.ts'
import type {Author, PaperFile} from '../../model/paper.ts'
import type {Block, TextBlock} from '../blocks/block.ts'
import {findBylineField, readAuthors} from '../signs/bylines.ts'
import {giveAffiliations} from './affiliations.ts'
import {findBodyStart, isAbstractProse, isPartOfTitle, roleOf} from './body-start.ts'
import {type Anchor, findAnchors, isFront, type Parts} from './front-anchors.ts'
import {findHead, type Head} from './head.ts'
import {isDoi, isImprint} from '../signs/imprint.ts'
import {readJournalLines} from './journal-lines.ts'
import {readKeywords} from '../signs/keywords.ts'
import {findLanguage} from '../text/languages.ts'
import {findListMarker} from '../signs/list-markers.ts'
import {countWords, toLetters, toPlain} from '../text/plain.ts'
import {
  isClassification,
  isForeignIdentifier,
  readField,
  type StatedFields,
} from './record-fields.ts'

export interface AbstractGroup {
  readonly language: string
  readonly heading?: TextBlock
  readonly paragraphs: readonly TextBlock[]
  readonly keywords?: TextBlock
}

export interface FrontMatter {
  readonly fields: StatedFields
  readonly titles: Readonly<Record<string, string>>
  readonly authors: readonly Author[]
  readonly keywords: Readonly<Record<string, readonly string[]>>
  /** Field that each block of the record fills. */
  readonly taken: ReadonlyMap<Block, string>
  readonly leftOut: ReadonlyMap<Block, LeftOutReason>
  readonly abstracts: readonly AbstractGroup[]
}

const longestTitle = 300

type Draft = {
  -readonly [Key in keyof FrontMatter]: FrontMatter[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : FrontMatter[Key]
} & {titles: Record<string, string>; keywords: Record<string, string[]>; abstracts: AbstractGroup[]}

export function readFrontMatter(blocks: readonly Block[], file: PaperFile): FrontMatter {
  const draft: Draft = {
    fields: {classification: {}},
    titles: {},
    authors: [],
    keywords: {},
    taken: new Map(),
    leftOut: new Map(),
    abstracts: [],
  }
  const bodyStart = findBodyStart(blocks, file)
  const backStart = findBackStart(blocks, bodyStart)
  const parts = {bodyStart, backStart}
  for (const anchor of findAnchors(blocks, parts)) {
    readGroup(blocks, anchor, file, draft, parts)
  }
  takeLooseFields(blocks, parts, draft)
  leaveOutMastheads(blocks, parts, draft)
  const above = blocks.slice(0, bodyStart)
  readJournalLines(above, draft)
  draft.authors = giveAffiliations(draft.authors, above, draft.taken)
  return draft
}

function findBackStart(blocks: readonly Block[], bodyStart: number): number {
  const index = blocks.findIndex((block, at) => at > bodyStart && roleOf(block) === 'references')
  return index === -1 ? blocks.length : index
}

function readGroup(
  blocks: readonly Block[],
  {end, keywords}: Anchor,
  file: PaperFile,
  draft: Draft,
  parts: Parts,
): void {
  const isOpen = (block: Block | undefined): block is TextBlock =>
    block?.kind === 'text' && !isTaken(block, draft)
  const headed = findAbstractHeading(blocks, end, isOpen)
  const paragraphs: TextBlock[] = []
  let index = end - 1
  for (; index >= 0 && isFront(index, parts); index--) {
    const block = blocks[index]
    if (!isOpen(block) || index === headed) break
    // Under its heading every paragraph is the abstract's; without one, only prose is.
    if (headed === undefined && !isAbstractProse(block)) break
    paragraphs.unshift(block)
  }
  const first = paragraphs[0] ?? keywords
  if (!first) {
    readHead(blocks, end - 1, file.language ?? 'en', file, draft, parts)
    return
  }
  const language = findLanguage(first.text.text, file.language ?? 'en')
  const above = headed === undefined ? undefined : blocks[headed]
  const heading = above?.kind === 'text' ? above : undefined
  if (heading) index--
  readHead(blocks, index, language, file, draft, parts)
  if (keywords) draft.keywords[language] ??= readKeywords(keywords.text)
  draft.abstracts.push({
    language,
    ...(heading && {heading}),
    paragraphs,
    ...(keywords && {keywords}),
  })
}

/** The heading "Abstract" over what ends at `end`, with nothing but plain text between. */
function findAbstractHeading(
  blocks: readonly Block[],
  end: number,
  isOpen: (block: Block | undefined) => block is TextBlock,
): number | undefined {
  for (let index = end - 1; index >= 0; index--) {
    const block = blocks[index]
    if (!isOpen(block)) return undefined
    const role = roleOf(block)
    if (role === 'abstract') return index
    if (role !== undefined || block.depth !== undefined) return undefined
  }
  return undefined
}

function isTaken(block: Block, draft: Draft): boolean {
  return draft.taken.has(block) || draft.abstracts.some((group) => holdsBlock(group, block))
}

export function holdsBlock(group: AbstractGroup, block: Block): boolean {
  return (
    group.heading === block ||
    group.keywords === block ||
    group.paragraphs.some((paragraph) => paragraph === block)
  )
}

/** Title, names and fields above an abstract, read upwards. */
function readHead(
  blocks: readonly Block[],
  from: number,
  language: string,
  file: PaperFile,
  draft: Draft,
  parts: Parts,
): void {
  let hasTitle = false
  const isOwn = language === (file.language ?? 'en')
  const head = isOwn && file.title === undefined ? findHead(blocks, from + 1) : undefined
  if (head) {
    takeHead(head, language, draft)
    return
  }
  for (let index = from; index >= 0 && isFront(index, parts); index--) {
    const block = blocks[index]
    if (block?.kind !== 'text' || isTaken(block, draft) || isEntry(block, index, parts.backStart))
      return
    const plain = toPlain(block.text.text)
    if (!hasTitle && !isClassification(plain) && isTitle(block, plain, language, file)) {
      hasTitle = true
      draft.titles[language] ??= plain
      draft.taken.set(block, `titles.${language}`)
    } else if (isOwn && isPartOfTitle(plain, file)) {
      draft.taken.set(block, `titles.${language}`)
    } else if (!takeField(block, plain, {file, isOwn}, draft)) return
  }
}

/** Title and names as they follow from above, and behind them the fields and addresses. */
function takeHead({title, names, rest}: Head, language: string, draft: Draft): void {
  draft.titles[language] ??= title
    .map(({text}) => toPlain(text.text).replace(/\s*[∗†‡§¹]$/u, ''))
    .join(' ')
  for (const block of title) draft.taken.set(block, `titles.${language}`)
  for (const block of names) draft.taken.set(block, 'authors')
  const letters = rest.flatMap(({text}) => /^(\p{Ll})(?:\s|$)/u.exec(text.text)?.[1] ?? [])
  draft.authors = names.flatMap((block) => readAuthors(block.text.text, new Set(letters)))
  for (const block of rest) {
    const plain = toPlain(block.text.text)
    draft.taken.set(block, readField(plain, draft.fields) ?? 'authors.affiliation')
  }
}

/** A reference's entry: numbered, or with an address or a year in brackets, after the list's heading. */
function isEntry(block: TextBlock, index: number, backStart: number): boolean {
  const text = block.text.text
  const isAddress = !/\d{4}/.test(text) && findBylineField(text, []) === 'authors.affiliation'
  return (
    index > backStart &&
    !isAddress &&
    (/^\d/.test(text) ||
      findListMarker(text) !== undefined ||
      /https?:|^doi\b|\(\d{4}\)/i.test(text))
  )
}

function isTitle(block: TextBlock, plain: string, language: string, file: PaperFile): boolean {
  const known = [
    file.titles?.[language],
    language === (file.language ?? 'en') ? file.title : undefined,
  ]
  const letters = toLetters(plain)
  if (known.some((title) => title !== undefined && toLetters(title) === letters)) return true
  if (known.some((title) => title !== undefined) || plain.length > longestTitle) return false
  if (/[.;,]$/.test(plain) || countWords(plain) < 3 || /[@\d]{3}/.test(plain)) return false
  const isByline = findBylineField(plain, file.authors ?? []) !== undefined
  const isCapitals = plain === plain.toUpperCase()
  return isCapitals || block.depth !== undefined ? !isByline || isCapitals : !isByline
}

function takeField(
  block: TextBlock,
  plain: string,
  {file, isOwn}: {file: PaperFile; isOwn: boolean},
  draft: Draft,
): boolean {
  if (isForeignIdentifier(plain)) {
    draft.leftOut.set(block, 'identifiers')
    return true
  }
  const field = readField(plain, draft.fields) ?? findBylineField(plain, file.authors ?? [])
  if (field === undefined) return false
  draft.taken.set(block, field)
  // Beside the names in the paper's own language others are the same once more.
  const isFirst = draft.authors.length === 0 && !/\p{Script=Cyrillic}/u.test(plain)
  if (field === 'authors' && (isOwn || isFirst)) {
    draft.authors = [...readAuthors(plain), ...draft.authors]
  }
  return true
}

const longestField = 120
const longestImprint = 300

/** Dates and the like that stand alone, at the end of a paper or at the foot of its first page. */
function takeLooseFields(blocks: readonly Block[], parts: Parts, draft: Draft): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' || isTaken(block, draft)) continue
    const plain = toPlain(block.text.text)
    const before = blocks[index - 1]
    const isBesideOthers = isDoi(plain) && before !== undefined && isTaken(before, draft)
    const isOfPage = plain.length <= longestImprint && (isImprint(plain) || isBesideOthers)
    const isLoose = isFront(index, parts) && plain.length <= longestField
    if (!(isOfPage || isLoose) || isEntry(block, index, parts.backStart)) continue
    const field = readField(plain, draft.fields) ?? (isOfPage ? 'authors.email' : undefined)
    if (field !== undefined) draft.taken.set(block, field)
  }
}

function leaveOutMastheads(
  blocks: readonly Block[],
  {bodyStart, backStart}: Parts,
  draft: Draft,
): void {
  const first = blocks.findIndex((block) => draft.taken.has(block) || isTaken(block, draft))
  const start = firstOfGroup(blocks, first, draft)
  for (const block of blocks.slice(0, Math.min(start, bodyStart))) leaveOut(block)
  const lastGroup = blocks.findLastIndex(
    (block, index) =>
      index >= backStart && draft.abstracts.some(({keywords}) => keywords === block),
  )
  if (lastGroup === -1) return
  for (const block of blocks.slice(lastGroup + 1)) {
    if (roleOf(block) !== undefined) return
    leaveOut(block)
  }

  function leaveOut(block: Block) {
    if (isTaken(block, draft)) draft.taken.delete(block)
    draft.leftOut.set(block, 'masthead')
  }
}

/** Start of the run of blocks that the first title stands in: a field above a gap is the journal's. */
function firstOfGroup(blocks: readonly Block[], first: number, draft: Draft): number {
  const title = blocks.findIndex((block) => draft.taken.get(block)?.startsWith('titles.') === true)
  if (title === -1) return Math.max(first, 0)
  let start = title
  while (
    start > 0 &&
    (draft.taken.has(blocks[start - 1] as Block) || draft.leftOut.has(blocks[start - 1] as Block))
  ) {
    start--
  }
  return start
}
