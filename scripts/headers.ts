import type {OutgoingHttpHeaders} from 'node:http'

/**
 * The headers for all pages from a `_headers` file, as static hosts read it: a path on a
 * line of its own, its headers indented below.
 */
export function parseHeaders(text: string): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  let isForAll = false
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line)) isForAll = line.trim() === '/*'
    const colon = line.indexOf(':')
    if (!isForAll || !/^\s/.test(line) || colon < 0) continue
    headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim()
  }
  return headers
}
