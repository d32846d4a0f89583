/** Numbers that stood raised in print, which a conversion has set on the line. */
import type {Range} from '../text/ranges.ts'

/** A word of four letters or more in lower case, what closes it, and the numbers right behind. */
const raised =
  /(?<=\p{Ll}{4}[)\]”"’]?[.,;:]?[”"’]?|\bal\.,?|\p{Ll}{4}\^)(?<!(?:table|figure|section|chapter|equation|appendix|page)[.]?)\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}(?=[\s.,;:)”"’]|$)/giu
/** Digits that are raised by themselves, behind a word or its punctuation; not in `m²`. */
const superscript =
  /(?<=\p{L}{3}[)”"’]?[.,;:]?)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:\s?[,⁻–-]\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,8}/gu

/** Raised numbers in a text, each run once. */
export function findRaised(text: string): Range[] {
  return [...text.matchAll(raised), ...text.matchAll(superscript)].map(({0: written, index}) => ({
    start: index,
    end: index + written.length,
  }))
}
