/** When a thing that was built is the thing that the gold means. */
import type {Lines} from '../../src/model/paper.ts'

/** Letters and digits of a text in one form, hyphens at the end of a line joined. */
export function toLetters(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/-\s*\n\s*/g, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '')
}

export function overlaps(a: Lines | null, b: Lines): boolean {
  return a !== null && a[0] <= b[1] && b[0] <= a[1]
}

export function isSameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  const tolerance = 1e-6
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether two fields of a reference are nine tenths the same, as GROBID's evaluation has it. */
export function isSimilar(a: unknown, b: unknown): boolean {
  const [left, right] = [toLetters(toText(a)), toLetters(toText(b))]
  if (left === right) return true
  if (!left || !right) return false
  const enough = 0.9
  return (2 * countMatching(left, right)) / (left.length + right.length) >= enough
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Characters in the longest common block, and in those to its left and right (Ratcliff and Obershelp). */
function countMatching(a: string, b: string): number {
  const {startA, startB, length} = findLongestBlock(a, b)
  if (length === 0) return 0
  return (
    countMatching(a.slice(0, startA), b.slice(0, startB)) +
    length +
    countMatching(a.slice(startA + length), b.slice(startB + length))
  )
}

function findLongestBlock(a: string, b: string) {
  let best = {startA: 0, startB: 0, length: 0}
  let lengths = new Uint32Array(b.length + 1)
  for (let i = 0; i < a.length; i += 1) {
    const next = new Uint32Array(b.length + 1)
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j]) continue
      const length = lengths[j]! + 1
      next[j + 1] = length
      if (length > best.length) best = {startA: i - length + 1, startB: j - length + 1, length}
    }
    lengths = next
  }
  return best
}
