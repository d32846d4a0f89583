/** Numbers of headings: one that is left out, or stands twice. */
import type {Section} from '../../model/paper.ts'
import {type AuditedPaper, type Finding, toLocalId} from './note.ts'
import {hasHeading} from './source-text.ts'

/** `2.4. Statistics`. */
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{L}/u

interface Heading {
  readonly section: Section
  /** The number before the last: `2` of `2.4`, and nothing of `2`. */
  readonly under: string
  readonly last: number
}

export function auditHeadings(audited: AuditedPaper): Finding[] {
  const {id, sections} = audited.paper
  const headings = sections.flatMap((section): Heading[] => {
    const number = numbered.exec(section.title ?? '')?.[1]
    if (number === undefined) return []
    const parts = number.split('.')
    return [{section, under: parts.slice(0, -1).join('.'), last: Number(parts.at(-1))}]
  })
  return [...Map.groupBy(headings, ({under}) => under).values()].flatMap((siblings) =>
    siblings.slice(1).flatMap(({section, under, last}, at): Finding[] => {
      const before = siblings[at]!
      if (last === before.last + 1 || last < before.last) return []
      const toName = (number: number) =>
        under === '' ? String(number) : `${under}.${String(number)}`
      const isTwice = last === before.last
      if (!isTwice && hasHeading(audited, toName(before.last + 1))) return []
      return [
        {
          kind: 'numbering',
          what: 'heading',
          at: toLocalId(section.id),
          lines: section.lines && [section.lines[0], section.lines[0]],
          quote: section.title ?? '',
          expected: toName(before.last + 1),
          found: toName(last),
          detail: isTwice
            ? `Two headings have the number ${toName(last)}: “${before.section.title ?? ''}” and “${section.title ?? ''}”.`
            : `After heading ${toName(before.last)} comes ${toName(last)}; there is no ${toName(before.last + 1)}.`,
          url: `/papers/${id}/#${toLocalId(section.id)}`,
        },
      ]
    }),
  )
}
