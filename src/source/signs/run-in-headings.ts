/**
 * Headings that open a paragraph: `*Study area.* The valley lies …`, or, where the
 * conversion lost the italics, a first sentence that is a mere noun phrase.
 */
import {findHeadingRole} from './heading-words.ts'
import {countWords, toPlain} from '../text/plain.ts'

export interface RunInHeading {
  /** Length of the heading in the text, marks and the space after it included. */
  readonly length: number
  /** Length of the heading alone; a full stop that only sets it off is no part of it. */
  readonly titleLength: number
  readonly title: string
  /** How sure the form is: emphasis and shared words are, a bare noun phrase needs company. */
  readonly sign: 'emphasis' | 'words' | 'phrase'
}

const longestTitle = 14
const shortestRest = 60

/** Words that only stand in sentences: no title has one of them outside a clause. */
const finite = new Set(
  `is are was were be been being am has have had having do does did will would shall should can could may
  might must cannot not it this that these those there they we he she i you who which whose what when where
  why how if because although while since than as such so thus therefore however according
  let lets make makes made take takes took give gives gave show shows showed shown see seen become becomes
  became remain remains include includes included say says said our`.split(/\s+/),
)
/** Behind a plural only these go on with a phrase: `rivers in spate`, but not `rivers carry mud`. */
const afterPlural = new Set(
  `of in on at by for from to with within without between among across under over after before during against
    through into toward towards about and or as per via versus than beyond upon`.split(/\s+/),
)
const plural = /(?:\p{Ll}{2}[^siu\P{Ll}]s|^(?:data|people|men|women|children))$/u

/** After these a word in -ed is an adjective: `the unregulated markets`. */
const beforeAdjective = new Set(['a', 'an', 'the', 'of', 'and', 'or', 'in', 'for', 'to', 'on'])

export function findRunInHeading(text: string): RunInHeading | undefined {
  return findAbstract(text) ?? findEmphasised(text) ?? findPlain(text)
}

/** `Abstract—We count …`, `ABSTRACT We count …` */
function findAbstract(text: string): RunInHeading | undefined {
  const [opening, title] = /^(\p{Lu}\p{L}{5,9})(?:\s?[—–]\s?|\s)(?=\p{Lu})/u.exec(text) ?? []
  if (opening === undefined || title === undefined || text.length < shortestRest) return undefined
  const reading = findHeadingRole(title)
  if (!reading?.isWhole || reading.role !== 'abstract') return undefined
  return {length: opening.length, titleLength: title.length, title, sign: 'words'}
}

/** Whether a text begins with "Abstract." or its like. */
export function isAbstractLabel(text: string): boolean {
  if (findAbstract(text)) return true
  const label = /^[*_]{0,3}(\p{Lu}[\p{L} ]{2,20})[.:][*_]{0,3}\s/u.exec(text)?.[1]
  const reading = label === undefined ? undefined : findHeadingRole(label)
  return reading?.isWhole === true && reading.role === 'abstract'
}

function findEmphasised(text: string): RunInHeading | undefined {
  const match = /^(\*{1,3})([^*\n]{3,150})\1\s+(?=\S)/.exec(text)
  const title = match?.[2]?.trim()
  if (!match || title === undefined || !/[.:]$/.test(title)) return undefined
  if (text.length - match[0].length < shortestRest) return undefined
  return {length: match[0].length, titleLength: match[0].trimEnd().length, title, sign: 'emphasis'}
}

function findPlain(text: string): RunInHeading | undefined {
  const match = /^(\p{Lu}[^.!?\n]{2,150}(?:[^.!?\s\p{Lu}]|\p{Lu}{2}))\.\s+(?=["“«(]?\p{Lu})/u.exec(
    text,
  )
  const title = match?.[1]
  if (!match || title === undefined) return undefined
  const heading = {length: match[0].length, titleLength: title.length, title}
  const rest = text.length - match[0].length
  if (rest >= shortestRest / 2 && findHeadingRole(title)?.isWhole) {
    return {...heading, sign: 'words'}
  }
  return rest >= shortestRest && isNounPhrase(toPlain(title))
    ? {...heading, sign: 'phrase'}
    : undefined
}

/** Told by the words of English; what is written in other letters is not judged. */
function isNounPhrase(title: string): boolean {
  if (/\p{Script=Cyrillic}/u.test(title)) return false
  if (countWords(title) > longestTitle || countWords(title) < 2 || /[\d,;:()[\]“”«»"]/.test(title))
    return false
  const words = title.toLowerCase().split(/\s+/)
  const isVerb = (word: string, index: number) =>
    finite.has(word) || (/\p{L}{2}ed$/u.test(word) && !beforeAdjective.has(words[index - 1] ?? ''))
  const isClause = (word: string, index: number) =>
    plural.test(words[index - 1] ?? '') && !afterPlural.has(word) && !/ing$/.test(word)
  return !words.some((word, index) => isVerb(word, index) || isClause(word, index))
}
