/**
 * An entry's words between the names and the numerals, cut at the signs that part title,
 * container and publisher.
 */
import type {Range} from '../text/ranges.ts'

/** What stands before a segment. */
export type Cut =
  | 'start'
  /** A full stop, question or exclamation mark at the end of a sentence. */
  | 'sentence'
  /** Something that has been read: a date, numerals, an address, a remark. */
  | 'read'
  /** `//`, which parts a work from what contains it. */
  | 'slashes'
  /** `/`, which parts a title from who is responsible for it, or from its container. */
  | 'slash'
  /** `In:` and its kin. */
  | 'in'
  /** A full stop with a dash, or a dash before a place. */
  | 'dash'
  | 'semicolon'
  | 'bracket'
  /** A closing quotation mark, or type that turns italic or back. */
  | 'type'

export interface Segment extends Range {
  readonly cut: Cut
}

/** Short words with a full stop that end no sentence. */
const abbreviations = new Set(
  'vs|v|al|etc|pub|publ|proc|lect|approx|conf|hrsg|éd|dir|edn|rev|trad|übers|aufl|mass|calif|conn|cf|ca|approx|no|vol|st|dr|mr|mrs|prof|jr|sr|inc|ltd|co|corp|dept|univ|ed|eds|pt|fig|eq|sect|ser|suppl|int|j|proc|trans|им|г|гг|т|ч|р|руб|тыс|млн|акад|проф|д|канд|докт|ред|изд|сб|ст|св|др|вып|im|ch|t|vyp|i.e|e.g|u.s|u.k|u.s.a'.split(
    '|',
  ),
)

/** Capitalised words that names of journals cut short; titles are not cut. */
const journalAbbreviations = new Set(
  'acad|adv|agric|am|amer|anal|angew|ann|annu|anthropol|appl|arch|artif|astron|astrophys|atmos|behav|biochem|biol|biophys|bot|br|brit|bull|bus|can|cardiol|chem|circ|clin|cogn|coll|commun|comp|comput|condens|conf|cong|assoc|assn|inst|intl|natl|pract|proceed|comm|compar|constr|crim|cult|contemp|crit|cryst|curr|demogr|dev|dyn|ecol|econ|educ|electr|electron|eng|entomol|environ|epidemiol|ethn|eur|evol|exp|financ|found|fund|genet|geogr|geol|geophys|hist|hum|hydrol|hyg|immunol|ind|inf|instrum|intell|interdiscip|ital|jpn|lang|lett|lit|mach|magn|manag|mar|mater|math|meas|mech|med|meteorol|meth|methods|microbiol|mod|mol|mon|natl|nat|neurol|neurosci|nucl|nutr|oceanogr|oper|opt|orthop|pathol|pediatr|perspect|pharmacol|philos|phys|physiol|plan|polit|popul|probab|procs|prog|psychiatr|psychol|publ|quant|quart|regul|rel|rep|res|rev|rheumatol|sci|sel|semin|sib|soc|sociol|softw|spectrosc|stat|strateg|struct|stud|surg|surv|symp|syst|technol|theor|thromb|top|toxicol|transp|trop|univ|urol|vet|virol|yearb'.split(
    '|',
  ),
)

const cutSource = [
  // The dash of a record's areas: `Title. – Place`.
  String.raw`(?<dash>[.,;:]?\s?[-–—]\s(?=[\p{Lu}«“"\[№\uE000])(?<=[.,;:]\s?[-–—]\s|\uE000\s?[-–—]\s)|\.\s?[–—](?=\p{Lu})|\.\s-(?=\p{Lu})|\.\s[–—]\s(?=\p{Ll}))`,
  String.raw`(?<slashes>\s?\/\/\s?)`,
  String.raw`(?<slash>\s\/\s?|(?<=[\]\p{Ll}\uE000.])\/\s(?=[«"\p{Lu}]))`,
  String.raw`(?<in>[.,;:?!”"’\uE000)\]]?\s*(?<![\p{L}])(?:(?:In|IN|Im)\s?:\s|(?<=[.,;:?!”"’)\]\uE000]\s)In\s(?=[\p{Lu}“"'‘\[\d])|(?<=[,.][”"’]?\s|[”"»]\s|\uE000\s)(?:in|dans):?\s(?=[\p{Lu}\d“"])|(?<=\uE000\s)в\s(?=\p{Lu})|in\s?:\s|[ВVв]\s?:\s|[ВV]\s(?:кн|сб|kn|sb)\.?:?\s|(?<=[.?!]\s)[ВV]\s(?=(?:\p{L}+\s){0,3}(?:справочник|сборник|книг|энциклопеди|материал|spravochnik|sbornik|knig|entsiklopedi|material))))`,
  String.raw`(?<sentence>[.?!…]{1,4}[”"’»)\]]?[,.]?\s{1,3}(?=[\p{Lu}\p{N}«“"„‘'(\[¿¡\uE000]))`,
  String.raw`(?<semicolon>;\s)`,
  String.raw`(?<read>\uE000[\s.,;:()\[\]\uE000–—-]*)`,
].join('|')
const cutExpression = new RegExp(cutSource, 'gu')

const longAbbreviation = 7
const wordBefore = /[\p{L}\p{M}.'’-]*$/u

/** The segments of a text from `start`; italics begin and end segments, and are cut by nothing but what has been read. */
export function cutSegments(
  text: string,
  start: number,
  italics: readonly Range[] = [],
): Segment[] {
  const segments: Segment[] = []
  let from = start
  let cut: Cut = 'start'
  const close = (end: number, next: Cut, resume: number) => {
    if (text.slice(from, end).trim() !== '') segments.push({start: from, end, cut})
    else if (segments.length > 0 || cut === 'start') {
      // An empty stretch between two cuts: the stronger of them counts.
      cut = stronger(cut, next)
      from = resume
      return
    }
    cut = next
    from = resume
  }
  const cuts = findCuts(text, start, italics)
  for (const {index, length, kind} of cuts) {
    if (index < from) continue
    close(kind === 'sentence' ? index + keptMark(text, index) : index, kind, index + length)
  }
  close(text.length, 'read', text.length)
  return segments
}

/** A question or exclamation mark stays with its sentence. */
function keptMark(text: string, index: number): number {
  const marks = /^[.…]*[?!]+[?!…]*/.exec(text.slice(index, index + 10))
  return marks ? marks[0].length : 0
}

const strength: readonly Cut[] = [
  'start',
  'semicolon',
  'sentence',
  'type',
  'dash',
  'bracket',
  'slash',
  'read',
  'in',
  'slashes',
]
const stronger = (a: Cut, b: Cut): Cut => (strength.indexOf(a) > strength.indexOf(b) ? a : b)

interface FoundCut {
  readonly index: number
  readonly length: number
  readonly kind: Cut
}

function findCuts(text: string, start: number, italics: readonly Range[]): FoundCut[] {
  const cuts: FoundCut[] = italics
    .flatMap((range) => [range.start, range.end])
    .filter((turn) => turn > start && isEdge(text, turn))
    .map((turn) => ({index: turn, length: 0, kind: 'type'}))
  cutExpression.lastIndex = start
  for (;;) {
    const found = cutExpression.exec(text)
    if (!found) break
    const {0: written, index} = found
    const groups = found.groups ?? {}
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Cut
    if (kind === 'sentence' && isAbbreviation(text, start, index)) continue
    const isInside = italics.some(
      (range) => range.start < index && index + written.length < range.end,
    )
    if (isInside && kind !== 'read') continue
    cuts.push({index, length: written.length, kind})
  }
  return cuts.sort((a, b) => a.index - b.index || b.length - a.length)
}

/** Whether a place is at the edge of a word. */
function isEdge(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || !/[\p{L}\p{N}]/u.test(text[at] ?? ' ')
}

/** Whether the full stop at `index` ends a word only: an initial or a known abbreviation. */
function isAbbreviation(text: string, start: number, index: number): boolean {
  if (text[index] !== '.' || /[?!…]/.test(text[index + 1] ?? '')) return false
  const before = wordBefore.exec(text.slice(Math.max(start, index - 24), index))?.[0] ?? ''
  if (/(?:^|\.-?|-)\p{Lu}$/u.test(before)) {
    return !isNamedByLetter(text.slice(start, index), text.slice(index))
  }
  if (abbreviations.has(before.toLowerCase())) return true
  if (!/^\p{Lu}/u.test(before)) return false
  if (journalAbbreviations.has(before.toLowerCase())) return true
  return isInRow(text, start, index - before.length, index, before.length)
}

/** `Surveys with R. Larkfield Press`: a thing that one letter names; in `in J. Ek (ed.)` it is an initial. */
function isNamedByLetter(before: string, behind: string): boolean {
  return /\p{Ll}\s(?:with|using|via|in|for)\s\p{Lu}$/u.test(before) && !/\([Ee]ds?\b/.test(behind)
}

/** In `J. Surf. Sci. 12` a short word between abbreviations is one; in `A. Wu. Oslo` it is a name. */
function isInRow(text: string, start: number, from: number, stop: number, length: number): boolean {
  const previous = text.slice(start, from).trimEnd()
  const next = /^\.\s(?:\p{Lu}\p{L}{0,8}\.(?!:)|\d)/u.test(text.slice(stop, stop + 12))
  const last = start + previous.length - 1
  return (
    length <= longAbbreviation &&
    next &&
    previous.endsWith('.') &&
    isAbbreviation(text, start, last)
  )
}
