/** A rise or fall that is announced before a colon and told otherwise after it. */
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

export function auditDirections({claims, statistics}: AuditedPaper): Finding[] {
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
