/** A rise or fall against the numbers: announced before a colon and told otherwise after it, or from more to less. */
import {toPhrasePattern} from '../../claims/phrases.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {toLocalId} from './note.ts'
import {placeStatistics} from './placed.ts'

/** Nouns, for "higher" is as often of education. */
const rises = toGlobal(['(increase|growth|rise) (in|of)', '(рост|увеличение) *'])
const falls = toGlobal([
  '(decrease|decline|reduction|fall|drop) (in|of)',
  '(снижение|сокращение|уменьшение) *',
])

export function auditDirections(audited: AuditedPaper): Finding[] {
  return [...findAnnounced(audited), ...findBetweenLevels(audited)]
}

const verbs = {
  increase: /\b(?:increas(?:ed|es|ing)|rose|rises|risen|grew|grows|grown|climbed)\b/iu,
  decrease:
    /\b(?:decreas(?:ed|es|ing)|declin(?:ed|es|ing)|fell|falls|fallen|dropped|shrank|reduced)\b/iu,
} as const

/** "Rose from 5 to 3". */
function findBetweenLevels({claims, statistics}: AuditedPaper): Finding[] {
  return claims.flatMap((claim) => {
    const placed = placeStatistics(claim, statistics)
    return placed.slice(1).flatMap((last, at): Finding[] => {
      const first = placed[at]
      if (!first || first.statistic.unit !== last.statistic.unit) return []
      if (first.statistic.value <= 0 || last.statistic.value <= 0) return []
      const before = /[^,;:.]*\bfrom\s(?:[$€£¥]|about\s)?$/u.exec(
        claim.text.slice(0, first.start),
      )?.[0]
      const isTo = /^\s(?:[^,;.\d]{0,30}\s)?(?:in\s\d{4}\s)?to\s(?:[$€£¥]|about\s)?$/u.test(
        claim.text.slice(first.end, last.start),
      )
      if (before === undefined || !isTo) return []
      const told = (['increase', 'decrease'] as const).filter(
        (way) => before.search(verbs[way]) >= 0,
      )
      const [way, ...others] = told
      const isWrong = way === 'increase' ? last.high < first.low : last.low > first.high
      // "Reduced the increase from 5 to 3" has both.
      if (!way || others.length > 0 || !isWrong) return []
      return [
        {
          kind: 'contradiction',
          what: 'from-to',
          at: toLocalId(first.statistic.id),
          lines: claim.lines,
          quote: claim.text,
          expected: way,
          found: `${first.statistic.text} to ${last.statistic.text}`,
          detail: `The sentence tells of ${way === 'increase' ? 'an increase' : 'a decrease'}, but ${last.statistic.text} is ${way === 'increase' ? 'less' : 'more'} than ${first.statistic.text}.`,
          severity: 3,
          url: first.statistic.url,
        },
      ]
    })
  })
}

function findAnnounced({claims, statistics}: AuditedPaper): Finding[] {
  return claims.flatMap((claim): Finding[] => {
    const colon = claim.text.indexOf(':')
    if (colon < 0) return []
    const announced = findLastDirection(claim.text.slice(0, colon))
    const stated = placeStatistics(claim, statistics).find(
      ({start, statistic: {change}}) =>
        start > colon && (change === 'increase' || change === 'decrease'),
    )
    if (!announced || !stated || stated.statistic.change === announced) return []
    return [
      {
        kind: 'contradiction',
        what: 'direction',
        at: toLocalId(stated.statistic.id),
        lines: claim.lines,
        quote: claim.text,
        expected: announced,
        found: stated.statistic.text,
        detail: `The sentence announces ${announced === 'increase' ? 'an increase' : 'a decrease'} and then states that it ${stated.statistic.text}.`,
        severity: 3,
        url: stated.statistic.url,
      },
    ]
  })
}

/** The direction announced nearest to the colon. */
function findLastDirection(text: string): 'increase' | 'decrease' | undefined {
  const rise = [...text.matchAll(rises)].at(-1)?.index ?? -1
  const fall = [...text.matchAll(falls)].at(-1)?.index ?? -1
  if (rise === fall) return undefined
  return rise > fall ? 'increase' : 'decrease'
}

function toGlobal(phrases: readonly string[]): RegExp {
  return new RegExp(toPhrasePattern(phrases).source, 'gi')
}
