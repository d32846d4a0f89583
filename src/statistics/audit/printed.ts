/** Identifiers of authors, which the source prints outside of its text. */
import type {Lines} from '../../model/paper.ts'
import type {AuditedPaper, Finding} from './note.ts'

export function auditPrinted({paper, printed}: AuditedPaper): Finding[] {
  if (printed === undefined) return []
  return findWrongOrcids(printed).map((finding) => ({
    ...finding,
    url: `/papers/${paper.id}/source/#L${String(finding.lines?.[0] ?? 1)}`,
  }))
}

/** A line may end at one of its hyphens. */
const orcid = /orcid\.org\/((?:[\dXx]|-\n?){8,24})/g
const length = 16

function findWrongOrcids(text: string): Finding[] {
  return [...text.matchAll(orcid)].flatMap(({0: written, 1: number = '', index}): Finding[] => {
    const digits = number.replace(/[-\n]/g, '').toUpperCase()
    const isShort = digits.length !== length
    if (!isShort && isChecked(digits)) return []
    return [
      {
        kind: 'doi',
        what: 'orcid',
        at: `l${String(toLine(text, index))}`,
        lines: toLines(text, index, index + written.length),
        quote: written.replace(/\n/g, '').replace(/-$/, ''),
        expected: isShort ? `${String(length)} characters` : 'a last character that checks',
        found: isShort ? String(digits.length) : digits.slice(-1),
        detail: isShort
          ? `An ORCID has ${String(length)} characters, this one ${String(digits.length)}.`
          : 'The last character of this ORCID does not check: one of them is wrong.',
        url: '',
      },
    ]
  })
}

/** ISO 7064, mod 11-2. */
function isChecked(digits: string): boolean {
  let total = 0
  for (const digit of digits.slice(0, -1)) total = ((total + Number(digit)) * 2) % 11
  const check = (12 - total) % 11
  return digits.endsWith(check === 10 ? 'X' : String(check))
}

function toLine(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function toLines(text: string, start: number, end: number): Lines {
  return [toLine(text, start), toLine(text, end)]
}
