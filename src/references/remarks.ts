/** What an entry says of itself besides its fields: media, access, language, extent, edition, identifiers. */
import {dateSource} from './dates.ts'
import type {Range} from './ranges.ts'
import {editedBy, genreWords, month, pageCountUnit} from './words.ts'

const noLetter = String.raw`(?![\p{L}\p{M}\p{N}])`
const noLetterBefore = String.raw`(?<![\p{L}\p{M}\p{N}])`
/** `ресурс` also as OCR writes it, with Latin letters of the same look. */
const resource = String.raw`(?:[рp][еe][сc][уy][рp][сc]|resurs\p{L}*|resource|source)`
const electronic = String.raw`(?:электрон\p{L}*|elektronn?\p{L}*|electronic|online|интернет|internet)`

const remarks = [
  // Media.
  String.raw`\[?${noLetterBefore}${electronic}\s${resource}${noLetter}\]?\s?[./:–-]{0,2}`,
  String.raw`\[\s?(?:https?|ftp|www|html|url|link|ссылка)\s?:?\/{0,2}\s?\]`,
  String.raw`${noLetterBefore}(?:https?|ftp)(?=[\s:/.–-]*(?:\uE000|$))`,
  String.raw`\[(?:online|internet|on-line|web|текст|text|e-?book|pdf|в печати)\]`,
  String.raw`${noLetterBefore}(?:Print|Web)\.(?=\s|$)`,
  // Where and how it is had.
  String.raw`${noLetterBefore}(?:available|retrieved|accessed|accessible)(?:\s(?:online|on-line|electronically))?(?:\s(?:at|from|via|on|in))?(?:\sthe)?(?:\s(?:world wide web|url))?\s?[:：]?(?=\s|<|https?:|www|\uE000|$)`,
  String.raw`${noLetterBefore}(?:режим доступа|rezhim dostupa|доступно (?:по адресу|на)|қолжетімді|disponible(?: en| sur| à)?|dispon[ií]vel em|verfügbar unter|url|uri|doi|available)\s?[:：]`,
  String.raw`${noLetterBefore}ur[li]${noLetter}(?=\s?(?:\uE000|$))`,
  String.raw`${noLetterBefore}doi${noLetter}[.:]?(?=\s?(?:\uE000|10\.))`,
  String.raw`https?:\/\/(?=\s|$)`,
  // Language of the text.
  String.raw`[([]\s?(?:in|на|на языке|жылы)\s(?:\p{L}{4,12})(?:\s?(?:яз\.|языке|language))?(?:,?\s(?:with\s[^()[\]]{3,40}|abstract[^()[\]]{0,40}))?\s?[)\]]\.?`,
  // A month that stands apart from its year.
  String.raw`\((?:${month})\.?\)`,
  // Identifiers.
  String.raw`${noLetterBefore}(?:e-?)?(?:isbn|issn)(?:-1[03])?[:\s]{0,2}[\dXxХх][\dXxХх –-]{7,20}`,
  String.raw`${noLetterBefore}(?:pmid|pmcid|arxiv|oclc|eid|udc|удк)\s?[:：]\s?[\p{L}\d./-]+`,
  // Edition.
  String.raw`\(?${noLetterBefore}(?:(?:\d{1,2}(?:st|nd|rd|th|-?е|-?nd|\.)?|second|third|fourth|fifth|revised|rev\.|new|updated|expanded|первое|второе)\s){1,2}(?:and\s(?:revised|enlarged|expanded)\s)?(?:edition|edn|ed|изд|auflage|aufl|édition|edición|izd|издание)${noLetter}\.?\)?`,
  String.raw`\(?${noLetterBefore}(?:изд|izd|édition)\.?\s\d{1,2}-?е?${noLetter}(?:,?\s(?:перераб|испр|стереотип|доп)\.?(?:\sи\sдоп\.?)?)?\)?`,
].map((source) => new RegExp(source, 'giu'))

/** Words between which a date of access stands. */
const beforeAccess = String.raw`(?:accessed|retrieved|viewed|cited|visited|consulted|last (?:accessed|checked|visited|retrieved)|date of (?:access|application|treatment)|access(?:ed)? (?:date|on)|review date|просмотрено|дата (?:обращения|доступа|просмотра)|data (?:obras(?:c?h)?cheni[yi]a|dostupa)|обращение|проверено|қаралған күні|өтініш күні|zugriff am|abgerufen am|consulté le|consultado(?: el)?|acesso em|accessed:)`
const access = new RegExp(
  String.raw`(?:(?<=\uE000[>\s]{0,2})\(|[([]?\s?${noLetterBefore}${beforeAccess}(?:\son)?\s?[:：.–-]?\s?(?:on\s)?)(?<date>${dateSource}|\d{1,2}\.\d{1,2}[-–]\d{1,2}\.\d{1,2}\.\d{4}|(?<!\()\d{4})(?:\s?(?:г\.?|года|ж\.|,?\s?from(?=\s)))?\s?[)\]]?`,
  'giu',
)

/** The extent of a whole book: `216 p.`. */
const extent = new RegExp(
  String.raw`(?<=[\s.,;])(?:\d{2,3}|[12]\d{3}(?=\s))\s?(?:${pageCountUnit})${noLetter}(?![.\s]{0,2}\d)`,
  'iu',
)

export interface Remarks {
  /** Stretches that belong to no field. */
  readonly ranges: readonly Range[]
  readonly accessed?: Range
  /** Pages of a whole book, with their unit, which tells them from a page's number. */
  readonly extent?: Range
}

/** The remarks of an entry whose addresses are blotted out. */
export function findRemarks(text: string): Remarks {
  const ranges: Range[] = []
  let accessed: Range | undefined
  for (const found of text.matchAll(access)) {
    const {0: written, index} = found
    ranges.push({start: index, end: index + written.length})
    const date = found.groups?.['date'] ?? ''
    const start = index + written.indexOf(date)
    accessed ??= {start, end: start + date.length}
  }
  for (const remark of remarks) {
    for (const {0: written, index} of text.matchAll(remark)) {
      ranges.push({start: index, end: index + written.length})
    }
  }
  const pages = extent.exec(text)
  const whole = pages && {start: pages.index, end: pages.index + pages[0].length}
  if (whole) ranges.push(whole)
  return {ranges, ...(accessed && {accessed}), ...(whole && {extent: whole})}
}

const genre = new RegExp(
  `^(?:unpublished\\s)?(?:${genreWords.thesis}|${genreWords.report})(?![\\p{L}\\p{M}])[\\s:.,]*`,
  'iu',
)
const editing = new RegExp(`(?:^|[\\s,.(;/])(?:${editedBy})\\s`, 'iu')

/** Where the words behind a kind of writing begin: `PhD thesis, University of …`. */
export function findGenre(text: string): number | undefined {
  return genre.exec(text)?.[0].length
}

const act = new RegExp(`^\\s*(?:the\\s)?(?:${genreWords.legislation})(?![\\p{L}\\p{M}])`, 'iu')

/** Whether a text begins with a kind of act: `Law of the Republic No. 5`. */
export const isAct = (text: string) => act.test(text)

export const isGenre = (text: string) => genre.test(text)

/** Where a statement of who edited or translated begins. */
export function findEditing(text: string): number | undefined {
  return editing.exec(text)?.index
}

export const isEditing = (text: string) => findEditing(text) === 0
