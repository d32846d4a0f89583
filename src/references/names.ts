/**
 * Lists of personal names as reference styles write them.
 *
 * A name is read in one of six forms; the form of one name says which forms the next may
 * have, for a list turns only its first name around (`Lee, Ann, and Bo Ek`), or all, or
 * none. Every form is one expression tried at one place, without nested repetition.
 */
import type {CslName} from '../model/reference.ts'
import {isGivenName} from './given-names.ts'
import {type Range, read} from './ranges.ts'
import {
  commonTitleWord,
  conjunction,
  editorLabel,
  institutionWord,
  othersLeftOut,
  particle,
} from './words.ts'

const space = String.raw`[ \u00A0\u202F]`
const hyphen = '[-‐‑]'
const apostrophe = `['’ʼ‘\`´′]`
const letters = String.raw`[\p{L}\p{M}]+`
const noLetter = String.raw`(?![\p{L}\p{M}\p{N}])`
/** A capitalised word of two letters or more: `O’Leary`, `Müller-Lüdenscheidt`, `Al'zhanova`. */
const word = String.raw`\p{Lu}(?:\p{M}|${apostrophe}(?=\p{L}))?${letters}(?:(?:${apostrophe}|${hyphen})${letters})*(?:${apostrophe}(?!\p{L}))?`
const prefix = String.raw`(?:(?:${particle}|Ó|Ní)(?:${space}|(?<=['’]))|(?:al|el|ad|an|as|at|ar|ul|d|l|dell)[-'’‑](?=\p{Lu}))`
const family = `${prefix}{0,3}(?:${word})(?:${space}${prefix}{0,2}(?:${word})){0,2}`
/** After initials a third word would be the title's. */
const shortFamily = `${prefix}{0,3}(?:${word})(?:${space}${prefix}{0,2}(?:${word}))?`
/** Initials of two letters, as transliterated and Hungarian names have them. */
const digraph =
  'Shch|Sch|Dzh|Chr|Yu|Ya|Ye|Yo|Ju|Ja|Je|Jo|Iu|Ia|Ie|Zh|Kh|Ch|Sh|Ts|Tz|Dj|Dz|Gh|Ph|Th|Ng|Ny|Gy|Ly|Cs|Sz|Zs|Cz|Rz|St|Wm|Дж|Дз'
const initial = String.raw`(?:${digraph}|\p{Lu}{1,2})\.`
const initials = String.raw`${initial}(?:${space}?[-–‐‑]?(?:${initial}|(?<=[-–‐‑])\p{L}\.)){0,5}`
/** With a full stop left out behind the last of several: `R. O, and`, `J. J Ek`. */
const carelessInitials = String.raw`${initials}(?:${space}\p{Lu}(?=[,;]|${space}\p{Lu}\p{Ll}))?`
const bareInitials = String.raw`(?!(?:II|III|IV)(?!\p{L}))(?:\p{Lu}(?:${space}\p{Lu}){1,3}|\p{Lu}{1,4}(?:${hyphen}\p{Lu})?)(?![\p{L}\p{M}'’])`
const trailing = `(?:${space}(?<particle>${particle})${noLetter})?`
const suffix = String.raw`(?:,?${space}(?:Jr|Sr)\b\.?|,?${space}(?:III|II|IV)\b)?`
const loneInitial = String.raw`(?!Ó)\p{Lu}(?![\p{L}\p{M}.'’])`
const given = `(?:${initials}|${word})(?:[${space.slice(1, -1)}-](?:${initials}|${word}|${loneInitial})){0,3}`
/** What may stand after a name that ends without a full stop. */
const boundary = String.raw`(?![\p{L}\p{M}])(?:(?<=\.)|(?=\s*(?:[,;.:()[\]{}“”„"«/،؛…]|[-–—]\s|${read}|\d|$|(?:${conjunction}|${othersLeftOut}|eds?|editors?|ред)${noLetter})))`

/** Behind a conjunction: a name, not the second half of a title such as `Water and Power`. */
const nameAfter = String.raw`(?:(?:${word}),${space}${initial}|(?:${word})${space}${initial}|${initials}${space}?(?:${word})|(?:${word})${space}(?:${word})\s?(?:[(“"]|[.,]\s?\(?\d{4}))`

const forms = {
  'family, initials': `(?<family>${family})${suffix},${space}?(?<given>${initials}(?:${space}\\p{Lu}(?=[,;]))?|${bareInitials})${trailing}${suffix}${boundary}(?!\\.?${space}(?:${word})(?:;|\\.?${space}[(“"«]|,?${space}(?:${conjunction})${space}${nameAfter}))`,
  // A family name of one letter, as of `Ann O`: only where another such name follows.
  'letter, initials': `(?<family>\\p{Lu}),${space}(?<given>${initials})(?=,${space}(?:(?:${conjunction})${space})?(?:${word}),${space}${initial})`,
  'family initials': `(?<family>${family})${suffix}${space}(?<given>${initials})${trailing}${suffix}${boundary}`,
  'initials family': `(?<given>${carelessInitials})${space}?(?<family>${shortFamily})${suffix}${boundary}`,
  'family bare': `(?<family>${family})${space}(?<given>${bareInitials}(?:\\.(?=\\s*(?:[,;]|$)))?)${trailing}${suffix}${boundary}`,
  'bare family': `(?!(?:Ó|Ní)\\s)(?<given>${bareInitials})${space}(?<family>${shortFamily})${suffix}${boundary}`,
  'family, given': `(?<family>${family})${suffix},${space}(?<given>${given})${trailing}${suffix}${boundary}`,
  // A stray initial may stand before the year: `Ann B. Lee C. (1999)`.
  'given initials family': `(?<given>(?:${word})${space}(?:${initials}|${loneInitial}))${space}(?<family>${shortFamily})${suffix}(?:${space}${initial}(?=\\s?\\(?\\d{4}|$))?${boundary}`,
  'given family': `(?<given>(?:${word})(?:${space}(?:${initials}|${word}|${loneInitial})){0,2}?)${space}(?<family>${prefix}{0,3}(?:${word}))${suffix}${boundary}`,
} as const
type Form = keyof typeof forms

const expressions = Object.fromEntries(
  Object.entries(forms).map(([form, source]) => [form, new RegExp(source, 'uy')]),
) as Record<Form, RegExp>

const firstForms: readonly Form[] = [
  'family, initials',
  'family initials',
  'initials family',
  'family bare',
  'bare family',
  'family, given',
  'given initials family',
  'given family',
]
const nextForms: Readonly<Record<Form, readonly Form[]>> = {
  'family, initials': [
    'family, initials',
    'initials family',
    'family initials',
    'given family',
    'family, given',
    'letter, initials',
  ],
  'letter, initials': ['family, initials'],
  'family initials': ['family initials', 'initials family', 'family, initials', 'family bare'],
  'initials family': ['initials family', 'given initials family'],
  'family bare': ['family bare', 'family initials', 'bare family'],
  'bare family': ['bare family', 'initials family'],
  'family, given': [
    'initials family',
    'given initials family',
    'given family',
    'family, initials',
    'family, given',
  ],
  'given initials family': ['initials family', 'given initials family', 'given family'],
  'given family': ['initials family', 'given initials family', 'given family'],
}
/** In these forms any two capitalised words would be a name. */
const weakForms: ReadonlySet<Form> = new Set(['family, given', 'given family', 'bare family'])

const twoByTwo = new RegExp(
  `^(?:${word})${space}(?:${word}),${space}(?:${word})${space}(?:${initials}${space})?(?:${word})`,
  'u',
)
/** Behind a family name of two words: `, Ann, 1999`. */
const lastGiven = new RegExp(`,${space}(?:${word})\\s*(?:,\\s?\\d{4}|[(;/])`, 'uy')
const noName = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${institutionWord}|${commonTitleWord})${noLetter}`,
  'iu',
)
const separator = new RegExp(
  String.raw`\s*(?:[,;]\s*)?(?:…|\. ?\. ?\.|\[(?:…|\. ?\. ?\.)\])\s*(?:(?<left>&|and)\s+)?|\s*(?:[,;،؛]{1,2}(?:\s*(?<comma>${conjunction})${noLetter})?|(?<bare>${conjunction})${noLetter})\s*|\s?/(?!/)\s?`,
  'uy',
)
const others = new RegExp(String.raw`\s*[,;]?\s*\[?(?:${othersLeftOut})${noLetter}\]?`, 'iuy')
const role = new RegExp(
  String.raw`\s*,?\s*(?:\((?:${editorLabel})\)|\[(?:${editorLabel})\]|(?<=[,\s])(?:${editorLabel})(?!\p{L}))\.?`,
  'iuy',
)

export interface NameList {
  /** One range a person, with given name and family as written. */
  readonly names: readonly Range[]
  /** Behind the last name and what belongs to the list: `et al.`, `(Eds.)`. */
  readonly end: number
  /** They are named as editors or translators. */
  readonly isEditors: boolean
  readonly isTranslators: boolean
  /** Some name has initials, so that the list is hardly a title. */
  readonly isSure: boolean
}

interface Name extends Range {
  readonly form: Form
}

/** The names that stand at a place of the text, one or more; `undefined` when there is none. */
export function parseNames(text: string, start: number): NameList | undefined {
  const list = parseList(text, start, firstForms)
  // `Ann Lee, Water and stone`: what was read as a given name begins the title.
  if (list === 'title')
    return toList(parseList(text, start, ['given initials family', 'given family']))
  return toList(list)
}

const toList = (list: NameList | 'title' | undefined) => (list === 'title' ? undefined : list)

/** @returns `title` where the names go on like no list of names, but a title */
function parseList(
  text: string,
  start: number,
  allowed: readonly Form[],
): NameList | 'title' | undefined {
  const first = parseName(text, start, allowed)
  if (!first) return undefined
  const names = [first]
  let end = first.end
  for (;;) {
    const between = match(separator, text, end)
    if (!between) break
    const isLast = between.groups?.['comma'] !== undefined || between.groups?.['bare'] !== undefined
    const next = parseName(text, end + between[0].length, formsAfter(names))
    if (!next) {
      // `Rivers and bridges`: no names, but a title that begins like one.
      if (isLast && names.every(({form}) => weakForms.has(form)) && !match(others, text, end))
        return 'title'
      break
    }
    names.push(next)
    end = next.end
    // `A, B and C, The Title`: a list ends with the name behind its conjunction.
    if (isLast && !isConjunctionAt(text, end)) break
  }
  end = takeUnparted(text, end, names)
  const left = match(others, text, end)
  if (left) end += left[0].length
  const editors = match(role, text, end)
  if (editors) end += editors[0].length
  return {
    names,
    end,
    isEditors: editors !== undefined,
    isTranslators: editors !== undefined && /trans|пер/iu.test(editors[0]),
    isSure: !names.every(({form}) => weakForms.has(form)),
  }
}

/** Where one name is written out, others of the list may be. */
function formsAfter(names: readonly Name[]): readonly Form[] {
  const next = nextForms[names.at(-1)!.form]
  const hasGiven = names.some(({form}) => form === 'family, given' || form === 'given family')
  return hasGiven ? [...next, 'given family'] : next
}

function isConjunctionAt(text: string, at: number): boolean {
  const {comma, bare} = match(separator, text, at)?.groups ?? {}
  return comma !== undefined || bare !== undefined
}

/** Names that no sign parts: `Berg A. Lee B. (1999)`, `Berg, A. Lee, B. Ek, C. (1999)`, told by what stands behind the last. */
function takeUnparted(text: string, end: number, names: Name[]): number {
  const more: Name[] = []
  for (let at = end; text[at] === ' ';) {
    const next = parseName(text, at + 1, ['family initials', 'family, initials'])
    if (!next) break
    more.push(next)
    at = next.end
  }
  const last = more.at(-1)
  const isClosed =
    last &&
    (/^[\s.,]*\(?\d{4}/.test(text.slice(last.end, last.end + 10)) || match(others, text, last.end))
  if (!isClosed) return end
  names.push(...more)
  return last.end
}

function parseName(text: string, at: number, allowed: readonly Form[]): Name | undefined {
  for (const form of allowed) {
    const found = match(expressions[form], text, at)
    if (!found) continue
    const name = found[0]
    if ((weakForms.has(form) || form === 'family bare') && noName.test(name)) continue
    const isLeading = form === 'family initials' || form === 'family bare'
    if (isLeading && allowed === firstForms && isTurned(text, at)) continue
    // `Ann Lee, Editorial: more of it`.
    if (
      form === 'family, given' &&
      /^\S+ /.test(name.split(',')[0]!) &&
      text[at + name.length] === ':'
    )
      continue
    const whole = form === 'family, initials' ? match(middleName, text, at) : undefined
    if (whole && isGivenName(whole.groups!['middle']!)) {
      return {start: at, end: at + whole[0].length, form: 'family, given'}
    }
    // `Ann Lee, Bo Ek` are two persons, not a Bo Ek of the family Ann Lee.
    if (form === 'family, given' && twoByTwo.test(name)) continue
    if (form === 'given family' && allowed !== firstForms && isFamilyOnly(text, at + name.length))
      continue
    return {start: at, end: at + name.length, form}
  }
  return undefined
}

/** `Lee, A. Robert.` */
const middleName = new RegExp(
  `(?:${word}),${space}${initial}${space}(?<middle>${word})(?=[.,]|${space}\\()`,
  'uy',
)
const turned = new RegExp(
  `(?<given>${word})${space}(?:${initial}${space}?){1,3}${prefix}{0,3}(?:${word})(?:-(?:${word}))?(?<more>${suffix}(?:,${space}(?:(?:${conjunction})${space})?|${space}(?:${conjunction})${space})(?:${word})${space}(?:${initial}${space}?){0,3}${prefix}{0,3}(?:${word})(?:,|\\.|${space}(?:${conjunction}|\\()))?(?=\\s*(?:[,;.(“"«]|$|(?:${conjunction})${space}|${initial}\\s?\\(?\\d{4})|(?<=[,.]|\\s))`,
  'uy',
)

/** `Ann B. Lee` at the head of an entry, told by the given name or by a second name of this form; not `Lee B. Title`. */
function isTurned(text: string, at: number): boolean {
  const {given, more} = match(turned, text, at)?.groups ?? {}
  return given !== undefined && (more !== undefined || isGivenName(given))
}

/** `Vega Luz, Ann, 1999` is one person, whose family name has two words. */
function isFamilyOnly(text: string, at: number): boolean {
  return match(lastGiven, text, at) !== undefined
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}

/** `LEE Ann`: capitals tell the family name. */
const isCapitals = (word: string) => /^[\p{Lu}\p{M}'’-]{2,}$/u.test(word)

const patronymic = /(?:вич|вна|ична|vich|vna|vych|ұлы|улы|қызы|кызы|uly|kyzy|qyzy|oglu|oğlu)$/iu

/**
 * A name as written, taken apart; one that is in no known form is a literal.
 *
 * `Lee, A. B.`, `Lee AB` and `A. B. Lee` are one person; of bare words the last is the
 * family, but in `Serov Ivan Petrovich` the patronymic tells that it is the first.
 */
export function toName(text: string): CslName {
  const written = text.trim().replace(/\s+/g, ' ')
  for (const form of firstForms) {
    const found = match(expressions[form], written, 0)
    if (found?.[0].length !== written.length) continue
    const {family: plain = '', given: givenName = '', particle: behind} = found.groups ?? {}
    const familyName = behind ? `${behind} ${plain}` : plain
    const words = written.split(' ')
    if (form === 'given family' && isCapitals(words[0]!) && !isCapitals(words.at(-1)!)) {
      return {family: words[0]!, given: words.slice(1).join(' ')}
    }
    // `Kim Anna`.
    if (
      form === 'given family' &&
      words.length === 2 &&
      isGivenName(words[1]!) &&
      !isGivenName(words[0]!)
    ) {
      return {family: words[0]!, given: words[1]!}
    }
    if (form === 'given family' && words.length === 3 && patronymic.test(words[2]!)) {
      return {family: words[0]!, given: words.slice(1).join(' ')}
    }
    return {family: familyName, given: givenName}
  }
  const comma = written.indexOf(',')
  if (comma > 0) return {family: written.slice(0, comma), given: written.slice(comma + 1).trim()}
  return {literal: written}
}
