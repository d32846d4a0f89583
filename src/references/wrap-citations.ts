/** The citations of a passage, wrapped in place. */
import type {Paragraph, PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import {toDirective} from '../markdown/directive.ts'
import {isMilestone, toRunningText, wrapRange} from '../markdown/running-text.ts'
import type {RuleId} from '../model/rules.ts'
import {findCitations} from './find-citations.ts'
import {type CitedEntry, type Doubt, resolveCitation} from './resolve.ts'

/**
 * Wrap each citation in `cite`, with the entries it names; a passage that has some is left as it is.
 *
 * Doubts are reported where there is a list to name entries of.
 *
 * @returns how many were wrapped
 */
export function wrapCitations(
  passage: Paragraph,
  entries: readonly CitedEntry[],
  file: VFile,
): number {
  if (hasCitations(passage.children)) return 0
  let count = 0
  const {text, placeAt} = toRunningText(passage)
  for (const [index, {start, end}] of findCitations(text, entries).entries()) {
    const quote = text.slice(start, end)
    const [from, to] = [placeAt(start), placeAt(end - 1)]
    const id = from ? `cite-l${from.line}c${from.column}` : `cite-${labelOf(passage)}-${index + 1}`
    const {references, doubts} = resolveCitation(quote, entries)
    const isSplit = from && to && to.line > from.line
    const cite = toDirective('cite', {id, to: isSplit ? to.line : undefined, refs: references})
    if (!wrapRange(passage, start, end, cite)) continue
    count += 1
    if (entries.length === 0) continue
    for (const doubt of doubts) {
      const [reason, ruleId] = describe(doubt, quote)
      file.message(reason, {...(from && {place: from}), source: 'collate', ruleId})
    }
  }
  return count
}

function hasCitations(children: readonly PhrasingContent[]): boolean {
  return children.some(
    (node) =>
      (node.type === 'textDirective' && node.name === 'cite') ||
      ('children' in node && hasCitations(node.children)),
  )
}

function labelOf(passage: Paragraph): string {
  const [opening] = passage.children
  if (!opening || !isMilestone(opening)) return 'l'
  return `l${toRunningText(opening).text}`
}

function describe({why, part, entries}: Doubt, quote: string): [string, RuleId] {
  switch (why) {
    case 'no-entry':
      return [
        `Unexpected citation \`${part}\` in \`${quote}\`, expected an entry that it names; it stays unresolved`,
        'citation-entry',
      ]
    case 'year-differs':
      return [
        `Unexpected year in \`${part}\`, expected that of \`${entries.join('`, `')}\`, the nearest entry`,
        'citation-year',
      ]
    case 'ambiguous':
      return [
        `Unexpected citation \`${part}\` that fits \`${entries.join('`, `')}\`, expected one entry`,
        'citation-one-entry',
      ]
    default:
      return why satisfies never
  }
}
