/**
 * What the source prints, whatever of it was made out to be a heading, a caption or an entry.
 *
 * A text taken out of a PDF loses its structure here and there: what was not read is not missing.
 */
import {foldName} from '../../references/text/fold.ts'
import type {AuditedPaper} from './note.ts'

/** Whether a line before the list of references begins with a number and a word, as a heading does. */
export function hasHeading({printed = '', references}: AuditedPaper, number: string): boolean {
  const heading = new RegExp(
    String.raw`^\s*${number.replaceAll('.', String.raw`\.`)}\.?\s+\p{Lu}`,
    'u',
  )
  return printed
    .split('\n')
    .slice(0, findListStart(references))
    .some((line) => heading.test(line))
}

/** Lines before the first entry. */
function findListStart(references: AuditedPaper['references']): number | undefined {
  const lines = references.flatMap(({lines}) => lines?.[0] ?? [])
  return lines.length === 0 ? undefined : Math.min(...lines) - 1
}

/** Whether a line or paragraph begins with the label of a figure or table, as a caption does. */
export function hasCaption(
  {printed = '', passages}: AuditedPaper,
  label: string,
  number: number,
): boolean {
  const caption = new RegExp(String.raw`^\s*(?:${label})\s?${String(number)}(?!\d)\W`, 'imu')
  return caption.test(printed) || passages.some(({text}) => caption.test(text))
}

/** Lines that an entry takes at most, up to its year. */
const longestEntry = 4
const nameInText = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu

/** Whether a line of the list, or after it, has a name that is cited, and its year follows. */
export function hasEntry({printed = '', references}: AuditedPaper, cited: string): boolean {
  const start = findListStart(references)
  if (/^\d{1,3}$/.test(cited)) return hasNumberedEntry(printed, start, cited)
  // "Theorem 3, Elm, 1980" names Elm alone.
  const names = findNames(cited.replace(/\p{Lu}\p{Ll}+\s\d[\d.]*,/gu, ''))
  const year = /\d{4}/.exec(cited)?.[0]
  if (start === undefined) return false
  const lines = printed.split('\n').slice(start)
  return lines.some((line, at) => {
    const name = line.match(nameInText)?.find((one) => names.has(foldName(one)))
    if (name === undefined) return false
    // Two columns may have been read across each other: the entry begins with the name.
    const entry = [line.slice(line.indexOf(name)), ...lines.slice(at + 1, at + longestEntry)].join(
      ' ',
    )
    return (
      /(?:19|20)\d{2}/.exec(entry)?.[0] === year &&
      findNames(entry).intersection(names).size >= Math.min(2, names.size)
    )
  })
}

/** `[12]` at the beginning of a line, or of a column. */
function hasNumberedEntry(printed: string, start: number | undefined, number: string): boolean {
  const entry = new RegExp(String.raw`(?:^|\s{2})\[?${number}[\].)]\s`, 'u')
  return printed
    .split('\n')
    .slice(start)
    .some((line) => entry.test(line))
}

const listHeading =
  /(?:^|\s{2})\W{0,9}(?:\d{1,2}\.?\s)?(?:references|bibliography|works cited|literature(?: cited)?|литература|список (?:\p{L}+ )?литературы|(?:\p{L}+ )?әдебиет\p{L}*(?: тізімі)?)\W{0,9}(?:\s{2}|$)/imu

/** Whether a line is the heading of a list of references. */
export function hasListHeading({printed = ''}: AuditedPaper): boolean {
  return listHeading.test(printed)
}

function findNames(text: string): ReadonlySet<string> {
  return new Set((text.match(nameInText) ?? []).map(foldName))
}

/** Whether the source prints a stretch of text so, rather than its lines being joined so. */
export function isPrinted({printed}: AuditedPaper, text: string): boolean {
  // Tags and strokes of the conversion are no letters of it.
  return printed === undefined || printed.replace(/<\/?\w{1,10}>|[\\<>]/g, '').includes(text)
}
