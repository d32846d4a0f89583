/** What the source prints outside of its text: identifiers of authors, and the addresses to write to. */
import type {Lines} from '../../model/paper.ts'
import {editDistance} from '../../references/fold.ts'
import type {AuditedPaper, Finding} from './note.ts'

export function auditPrinted({paper, printed}: AuditedPaper): Finding[] {
  if (printed === undefined) return []
  return [...findWrongOrcids(printed), ...findOtherAddresses(printed)].map((finding) => ({
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

const address = /([\p{L}\p{Nd}._%+-]{1,64})@([\p{L}\p{Nd}-]{1,64}(?:\.[\p{L}\p{Nd}-]{1,32}){1,4})/gu
/** Shortest name before the @ in which a letter more or less is a slip rather than another person. */
const shortest = 8

/**
 * One address printed in two ways. What it is is not told: people wrote it for a journal.
 *
 * Figures tell one person's address from the next, and so does a first letter.
 */
function findOtherAddresses(text: string): Finding[] {
  const all = [...text.matchAll(address)].map(({1: local = '', 2: domain = '', index}) => ({
    local: local.toLowerCase(),
    domain: domain.toLowerCase(),
    index,
  }))
  const timesOf = (local: string) => all.filter((one) => one.local === local).length
  const told = new Set<string>()
  return all.flatMap(({local, domain, index}): Finding[] => {
    const right = all.find(
      (other) =>
        other.domain === domain &&
        isSlip(local, other.local) &&
        (timesOf(other.local) > timesOf(local) ||
          (timesOf(other.local) === timesOf(local) && other.index < index)),
    )
    if (!right || told.has(local)) return []
    told.add(local)
    return [
      {
        kind: 'contradiction',
        what: 'address',
        at: `l${String(toLine(text, index))}`,
        lines: toLines(text, index, index),
        quote: '',
        detail: `An e-mail address is printed here and on line ${String(toLine(text, right.index))} in spellings that differ by a letter; mail to one of them is lost.`,
        severity: 1,
        url: '',
      },
    ]
  })
}

function isSlip(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < shortest || a[0] !== b[0]) return false
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  return editDistance(a, b, 2) <= 1
}

function toLine(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

function toLines(text: string, start: number, end: number): Lines {
  return [toLine(text, start), toLine(text, end)]
}
