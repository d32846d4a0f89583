/** An entry's fields and addresses, wrapped in place. */
import type {Link, Paragraph, PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {toDirective} from '../../markdown/directive.ts'
import {isMilestone, toRunningText, wrapRange} from '../../markdown/running-text.ts'
import type {LinkRange} from '../text/links.ts'
import {longestEntry, parseEntry} from './parse-entry.ts'
import type {Range} from '../text/ranges.ts'

/**
 * Wrap an entry in `ref`, its fields in spans and its bare addresses in links.
 *
 * @param told links of its running text that are known from elsewhere
 * @returns `undefined` for an entry without text, or one too long to be one
 */
export function wrapEntry(
  passage: Paragraph,
  id: string,
  told: readonly LinkRange[] = [],
): TextDirective | undefined {
  const {text} = toRunningText(passage)
  if (text.trim() === '' || text.length > longestEntry) return undefined
  const known = findLinksIn(passage)
  const {fields, links} = parseEntry(text, {
    emphasis: findEmphasis(passage),
    links: [...known, ...told],
  })
  for (const {start, end, url} of links) {
    if (known.some((link) => link.start === start)) continue
    const link: Link = {type: 'link', url, children: []}
    wrapRange(passage, start, end, link)
  }
  for (const {field, start, end} of fields) {
    wrapRange(passage, start, end, toDirective(field, {}))
  }
  const ref = toDirective('ref', {id})
  return wrapRange(passage, 0, text.length, ref) ? ref : undefined
}

/** Stretches of running text that nodes of some kind cover. */
function findRanges<Kind extends PhrasingContent>(
  passage: Paragraph,
  isWanted: (node: PhrasingContent) => node is Kind,
): (Range & {node: Kind})[] {
  const found: (Range & {node: Kind})[] = []
  const search = (children: readonly PhrasingContent[], from: number): number => {
    let offset = from
    for (const node of children) {
      if (isMilestone(node)) continue
      const {length} = toRunningText({children: [node]}).text
      if (isWanted(node)) found.push({start: offset, end: offset + length, node})
      if ('children' in node) search(node.children, offset)
      offset += length
    }
    return offset
  }
  search(passage.children, 0)
  return found
}

/** The links of a passage, wrapped or not. */
export function findLinksIn(passage: Paragraph): LinkRange[] {
  return findRanges(passage, (node): node is Link => node.type === 'link').map(
    ({start, end, node}) => ({start, end, url: node.url}),
  )
}

function findEmphasis(passage: Paragraph): Range[] {
  return findRanges(passage, (node) => node.type === 'emphasis').map(({start, end}) => ({
    start,
    end,
  }))
}
