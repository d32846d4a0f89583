/** Words and phrases that mean the same, in any language, ready to be found in a query. */
import type {Token} from '../analysis/analyse.ts'
import {stemKazakh} from '../analysis/kazakh.ts'
import {isCompound, toSlots} from './slots.ts'

/** Forms of one thing, the commonest first. */
export type TermGroup = readonly string[]

/** A form that means what some words of a query mean. */
export interface Synonym {
  /** First word that it stands for, and the one after the last. */
  readonly from: number
  readonly to: number
  /** As the vocabulary writes it. */
  readonly form: string
  /** Its terms, with spaces between. */
  readonly term: string
}

export interface TermGroups {
  /** What the vocabulary puts beside a query; `isKnown` tells which terms the corpus has. */
  find(slots: readonly (readonly Token[])[], isKnown: (term: string) => boolean): Synonym[]
}

/** The longest form that is looked for, in words. */
const longestForm = 6

type ReadForm = Pick<Synonym, 'form' | 'term'>

export function readTermGroups(groups: readonly TermGroup[]): TermGroups {
  const byTerm = new Map<string, (readonly ReadForm[])[]>()
  for (const forms of groups) {
    const read = forms.flatMap((form) => toTerms(toSlots(form)).map((term) => ({form, term})))
    for (const term of new Set(read.map((one) => one.term))) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), read])
    }
  }
  return {
    find: (slots, isKnown) => {
      const synonyms: Synonym[] = []
      const add = (from: number, to: number) => {
        const asked = toTerms(slots.slice(from, to))
        const isInner = synonyms.some(
          (one) => one.from <= from && one.to >= to && one.to - one.from > to - from,
        )
        for (const {form, term} of asked.flatMap((one) => (byTerm.get(one) ?? []).flat())) {
          if (asked.includes(term) || !term.split(' ').every(isKnown)) continue
          // `labour migration` says what is meant better than `labour`; other alphabets need all help.
          if (isInner && isLatin(form) === isLatin(asked[0] ?? '')) continue
          if (synonyms.some((one) => one.term === term && one.from <= from && one.to >= to))
            continue
          synonyms.push({from, to, form, term})
        }
      }
      for (let length = Math.min(slots.length, longestForm); length > 0; length -= 1) {
        for (let from = 0; from + length <= slots.length; from += 1) add(from, from + length)
      }
      return synonyms
    },
  }
}

/**
 * The terms of some words; also with compounds in one, and as Kazakh where they may be, for a
 * form has fewer letters to tell by than a text.
 */
function toTerms(slots: readonly (readonly Token[])[]): string[] {
  const parts = slots.flatMap(([token]) => token ?? [])
  const lists = [parts, joinCompounds(slots)].flatMap((tokens) => [
    tokens.map(({term}) => term),
    tokens.map(({term, word}) => (/^[\u0400-\u04ff]+$/u.test(word) ? stemKazakh(word) : term)),
  ])
  return [...new Set(lists.map((terms) => terms.join(' ')))].filter((term) => term !== '')
}

/** The first token of each word, and of each compound itself in place of its parts. */
function joinCompounds(slots: readonly (readonly Token[])[]): Token[] {
  return slots.reduce<Token[]>((joined, [part, ...others]) => {
    if (!part) return joined
    const compound = others.find((token) => isCompound(token, part))
    if (!compound) return [...joined, part]
    return [...joined.filter(({start}) => start < compound.start), compound]
  }, [])
}

function isLatin(text: string): boolean {
  return /[a-z]/iu.test(text)
}
