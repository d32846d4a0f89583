/** What a figure or table is divided by, as its caption says, against the sentence that refers to it. */
import type {Claim} from '../../model/claim.ts'
import {type AuditedPaper, type Finding, type Numbered, toLocalId, toMention} from './note.ts'

export function findOtherDivisions(
  objects: readonly Numbered[],
  {claims}: AuditedPaper,
): Finding[] {
  return objects.flatMap((object) => {
    const [, one, other] = /\bby (\p{Ll}{3,})(?: and (\p{Ll}{3,}))?/u.exec(object.caption) ?? []
    if (one === undefined) return []
    const named = toMention(object)
    return claims
      .filter(({text, passage}) => object.mentions.includes(passage) && named.test(text))
      .flatMap((claim) => [
        ...findOtherCount(claim, object, one),
        ...(other === undefined ? [] : findMixedList(claim, object, [one, other])),
      ])
  })
}

const counted = /(?<![\d.,])(\d{1,4})\s((?:\p{Ll}+\s)?)(\p{Ll}{4,}s)\b/gu
/** `countr` for `country` and `countries`. */
const toStem = (noun: string) => noun.replace(/(?:ies|y|es|s|e)$/, '')

/** "55 universities (Figure 1)", where Figure 1 has the students of universities by country. */
function findOtherCount(claim: Claim, object: Numbered, division: string): Finding[] {
  if (claim.text.toLowerCase().includes(toStem(division))) return []
  return [...claim.text.matchAll(counted)]
    .filter(([, , , noun = '']) => object.caption.toLowerCase().includes(toStem(noun)))
    .map(([text]) =>
      toFinding(claim, 'division', {
        expected: `a number by ${division}`,
        found: text,
        detail: `${object.label} is divided by ${division}, as its caption says; the sentence that refers to it counts ${text}.`,
      }),
    )
}

const name = String.raw`\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s\([^()]{1,20}\))?`
const framed = new RegExp(
  String.raw`\bthe (\p{Ll}{3,}s) of (${name}(?:, ${name})*,? and ${name}) (\p{Ll}{3,}s)\b`,
  'u',
)

/** "The towns of A, B and C districts", where the figure tells towns and districts apart. */
function findMixedList(
  claim: Claim,
  object: Numbered,
  [one, other]: readonly [string, string],
): Finding[] {
  const [text, before, , after] = framed.exec(claim.text) ?? []
  if (text === undefined || before === undefined || after === undefined || before === after)
    return []
  return [
    toFinding(claim, 'division', {
      expected: `${one} and ${other} apart`,
      found: text,
      detail: `${object.label} tells ${one} and ${other} apart; the sentence that refers to it calls all of its list ${before}, and all of it ${after}.`,
    }),
  ]
}

function toFinding(
  claim: Claim,
  what: string,
  told: Pick<Finding, 'expected' | 'found' | 'detail'>,
): Finding {
  return {
    kind: 'caption',
    what,
    at: toLocalId(claim.id),
    lines: claim.lines,
    quote: claim.text,
    ...told,
    severity: 1,
    url: claim.url,
  }
}
