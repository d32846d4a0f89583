/**
 * Lists of personal names as reference styles write them.
 *
 * A name is read in one of six forms; the form of one name says which forms the next may
 * have, for a list turns only its first name around (`Lee, Ann, and Bo Ek`), or all, or
 * none. Every form is one expression tried at one place, without nested repetition.
 */
import type {CslName} from '../../model/reference.ts'
import {isGivenName} from './given-names.ts'
import {
  expressions,
  firstForms,
  type Form,
  initial,
  initials,
  nextForms,
  noLetter,
  prefix,
  space,
  suffix,
  weakForms,
  word,
} from './name-forms.ts'
import type {Range} from '../text/ranges.ts'
import {
  commonTitleWord,
  conjunction,
  editorLabel,
  institutionWord,
  othersLeftOut,
} from '../text/words.ts'

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
