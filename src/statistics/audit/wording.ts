/** Slips of wording that can be told without knowing the subject. */
import type {Paper} from '../../model/paper.ts'
import {auditCounts} from './counts.ts'
import {auditDates} from './dates.ts'
import {auditHeadings} from './headings.ts'
import {findLostHyphens} from './hyphens.ts'
import {type AuditedPaper, compareInText, type Finding, toLocalId} from './note.ts'
import type {Sentence} from './prose.ts'
import {auditSentences} from './sentences.ts'
import {findWrongSigns} from './signs.ts'
import {findSlips} from './slips.ts'

export function auditWording(
  {paper, passages}: AuditedPaper,
  sentences: readonly Sentence[],
): Finding[] {
  const prose = passages
    .filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
    .toSorted((a, b) => compareInText(a.id, b.id))
  const english = prose.filter(({language}) => language === 'en')
  return [
    ...prose.flatMap((passage, at) => findWrongSigns(passage, prose[at + 1])),
    ...english.flatMap(findSlips),
    ...findLostHyphens(english),
    ...auditSentences(paper, english),
    ...auditCounts(sentences, english),
    ...auditDates(paper, english),
    ...findSwappedSections(paper),
    ...auditHeadings(paper),
  ]
}

/** A discussion that stands before the results that it should discuss. */
function findSwappedSections({id, sections}: Paper): Finding[] {
  const discussion = sections.findIndex(({role, title}) => role === 'discussion' && title)
  const results = sections.findIndex(({role, title}) => role === 'results' && title)
  const [early, late] = [sections[discussion], sections[results]]
  if (!early || !late || discussion > results || early.level !== late.level) return []
  return [
    {
      kind: 'contradiction',
      what: 'order',
      at: toLocalId(late.id),
      lines: late.lines && [late.lines[0], late.lines[0]],
      quote: late.title ?? '',
      expected: 'results before their discussion',
      found: `“${early.title ?? ''}” before “${late.title ?? ''}”`,
      detail: 'The discussion stands before the results.',
      severity: 1,
      url: `/papers/${id}/#${toLocalId(late.id)}`,
    },
  ]
}
