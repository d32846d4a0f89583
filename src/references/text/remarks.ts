/** What an entry says of itself besides its fields: media, access, language, extent, edition, identifiers. */
import {dateSource} from './dates.ts'
import {type Range, trim} from './ranges.ts'
import {editedBy, editedByShort, genreWords, month, pageCountUnit} from './words.ts'

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
  String.raw`(?<=[.,\uE000]\s)(?:Print|Web)\.(?=\s|$)`,
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
  // Which state of a program.
  String.raw`${noLetterBefore}(?:\p{L}[\p{L}+]*\s)?(?:package|library|module|toolbox|plug-?in)\sversion\s\d[\d.–-]*(?:\s\(\p{L}+\))?`,
  // Identifiers.
  String.raw`${noLetterBefore}(?:e-?)?(?:isbn|issn)(?:-1[03])?[:\s]{0,2}[\dXxХх][\dXxХх –-]{7,20}`,
  String.raw`${noLetterBefore}(?:pmid|pmcid|arxiv|oclc|eid|udc|удк)\s?[:：]\s?[\p{L}\d./-]+`,
  String.raw`${noLetterBefore}(?:pubmed\s(?:\[[^\]]*\]\s)?)?(?:pmid|pmcid|medline)\s?[:：]?\s?(?:pmc)?\d{4,9}[.;]?`,
  // What became of it, and where it was taken from.
  String.raw`[[(]?${noLetterBefore}(?:e-?pub(?:lished)?|online|article|advance online publication|published online)?\s?(?:ahead of print)(?:\s\d{4}(?:\s\p{L}{3}(?:\s\d{1,2})?)?)?[\])]?`,
  String.raw`${noLetterBefore}epub\s\d{4}(?:\s\p{L}{3}\.?(?:\s\d{1,2})?)?`,
  String.raw`[[(]?${noLetterBefore}(?:in press|to appear|forthcoming|submitted(?: for publication)?|in preparation|unpublished (?:manuscript|data|paper|work)|manuscript in preparation|personal communication|accepted for publication)${noLetter}[\])]?`,
  String.raw`${noLetterBefore}cited\s(?:by\s)?\d+(?:\stimes)?`,
  String.raw`${noLetterBefore}(?:IF|impact factor):\s?\d[\d.,]*`,
  String.raw`(?<=[.)]\s)(?:special issue on|reprinted (?:in|from)|quoted in|cited in|originally published|presented at the)\s.+$`,
  String.raw`\[(?:and previous editions|and earlier|see also)[^\]]*\]`,
].map((source) => new RegExp(source, 'giu'))

const ordinal = String.raw`(?:\d{1,2}\s?(?:st|nd|rd|th|[aeºª]|-?е|-?nd|\.?ª|\.?º|\.)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|revised|rev\.?|new|updated|expanded|enlarged|international|student|первое|второе|третье)`
const editionWord = String.raw`(?:edition|edn|ed|versions?|изд|auflage|aufl|édition|éd|edición|edição|edizione|izd|издание)`
const edition = new RegExp(
  String.raw`[([]?${noLetterBefore}(?:${ordinal}[\s,]){1,3}(?:and\s(?:revised|enlarged|expanded)\s)?${editionWord}${noLetter}\.?[)\]]?|\(?${noLetterBefore}(?:изд|izd|édition|auflage|edition)\.?\s\d{1,2}-?е?${noLetter}(?:,?\s(?:перераб|испр|стереотип|доп)\.?(?:\sи\sдоп\.?)?)?\)?`,
  'giu',
)

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
  readonly edition?: Range
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
  let told: Range | undefined
  for (const {0: written, index} of text.matchAll(edition)) {
    ranges.push({start: index, end: index + written.length})
    told ??= trim(text, {start: index, end: index + written.length}, '()[],')
  }
  const pages = extent.exec(text)
  const whole = pages && {start: pages.index, end: pages.index + pages[0].length}
  if (whole) ranges.push(whole)
  return {
    ranges,
    ...(accessed && {accessed}),
    ...(told && {edition: told}),
    ...(whole && {extent: whole}),
  }
}

const genre = new RegExp(
  `^(?:unpublished\\s)?(?:${genreWords.thesis}|${genreWords.report})(?![\\p{L}\\p{M}])[\\s:.,]*`,
  'iu',
)
/** A label of one word asks for a sign before it: `IEEE Trans. Networking` is a journal. */
const editing = new RegExp(
  `(?:^|[\\s,.(;/])(?:${editedBy})\\s|(?:^|[,.(;/]\\s?)(?:${editedByShort})\\s`,
  'iu',
)

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
