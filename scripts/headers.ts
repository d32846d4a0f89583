import type {OutgoingHttpHeaders} from 'node:http'

/** Headers for the addresses that a pattern fits; `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The rules of a `_headers` file, as static hosts read it: a path on a line of its own, its
 * headers indented below.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: {pattern: string; headers: Record<string, string>}[] = []
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) rules.push({pattern: line.trim(), headers: {}})
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (!rule || !/^\s/.test(line) || colon < 0) continue
    rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return rules
}

/** The headers of an address; a later rule wins. */
export function findHeaders(rules: readonly HeaderRule[], path: string): OutgoingHttpHeaders {
  const fitting = rules.filter(({pattern}) => fits(pattern, path))
  return Object.assign({}, ...fitting.map(({headers}) => headers)) as OutgoingHttpHeaders // strings all
}

/** Piece by piece, so that no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!path.startsWith(first)) return false
  if (rest.length === 0) return path === first
  const last = rest.pop() ?? ''
  let at = first.length
  for (const piece of rest) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return path.length >= at + last.length && path.endsWith(last)
}
