/** Slips of wording that can be told without knowing the subject. */
import {auditDates} from './dates.ts'
import {auditHeadings} from './headings.ts'
import type {AuditedPaper, Finding} from './note.ts'
import {findProse} from './prose.ts'
import {findWrongSigns} from './signs.ts'
import {findCutEnds, findSlips, findToldTwice} from './slips.ts'

export function auditWording(audited: AuditedPaper): Finding[] {
  const {paper, passages} = audited
  const prose = findProse(passages)
  const english = prose.filter(({language}) => language === 'en')
  return [
    ...prose.flatMap(findWrongSigns),
    ...english.flatMap(findSlips),
    ...findCutEnds(english, passages),
    ...findToldTwice(english),
    ...auditDates(paper, english),
    ...auditHeadings(audited),
  ]
}
