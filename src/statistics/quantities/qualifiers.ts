/** How the wording bounds a number: "about", "more than", "up to", "or more". */
import {toPhrasePattern, toPhraseReader} from '../../claims/phrases.ts'
import type {Qualifier} from '../../model/statistic.ts'
import {qualifierSigns, qualifiersAfter, qualifiersBefore} from './qualifier-words.ts'

/** Characters before a number in which its qualifier stands. */
const reach = 40

/** What may stand between a qualifier and its number. */
const between = String.raw`[\s("“«\[]{0,3}(?:(?:a|an|another|some|its|around|about|approximately)\s)?`

const before = qualifiersBefore.map(
  ([qualifier, words]) =>
    [qualifier, new RegExp(`(?:${toPhrasePattern(words).source})${between}$`, 'iu')] as const,
)
const after = qualifiersAfter.map(
  ([qualifier, words]) => [qualifier, toPhraseReader(words)] as const,
)

/** "A rise of 5 % over two years" tells how long it took; "for over two years" is a bound. */
const spanBefore =
  /(?<!(?:^|\s)(?:for|after|of|by|with|just|well|lasts?|lasted|lasting|takes?|took|spent|spend|aged|than|is|are|was|were|has|have|had|to))(?<!^)\sover\s$/i
const spanUnit = /^[\s-]?(?:h|hrs?|min|minutes|hours|days|weeks|months|years|decades|centuries)$/i

/** "On average, companies spend 16 million": said before, at the head of the clause. */
const averagedClause =
  /(?:[Oo]n average|[Вв] среднем|[Оо]рта есеппен)(?:[^.;:]|\.(?!\s+\p{Lu})){0,60}$|\baverage\b[^.;:,]{0,12}$/u

/**
 * Read the qualifier of a number that stands from `start` to `end`, its unit up to `unitEnd`.
 *
 * @returns `exact` where nothing qualifies it
 */
export function readQualifier(
  text: string,
  start: number,
  end: number,
  unitEnd: number,
): Qualifier {
  const left = text.slice(Math.max(0, start - reach), start)
  const sign = /([><≥≤⩾⩽~∼≈≅])\s?[$€£]?$/.exec(left)?.[1]
  if (sign) return qualifierSigns[sign] ?? 'exact'
  if (/(?<!\p{L})sub-\s?[$€£]?$/iu.test(left)) return 'less-than'
  const isSpan = spanBefore.test(left) && spanUnit.test(text.slice(end, unitEnd))
  if (isSpan) return 'exact'
  if (/^\+(?![\d\p{L}])/u.test(text.slice(end, end + 2))) return 'at-least'
  for (const [qualifier, pattern] of before) if (pattern.test(left)) return qualifier
  for (const at of [unitEnd, end]) {
    const from = at + (/^\s/.test(text.slice(at, at + 1)) ? 1 : 0)
    for (const [qualifier, readAt] of after) if (readAt(text, from) !== undefined) return qualifier
  }
  return averagedClause.test(text.slice(Math.max(0, start - 2 * reach), start))
    ? 'average'
    : 'exact'
}
