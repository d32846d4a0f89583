/** The citations of a passage, wrapped in place. */
import type {Paragraph, PhrasingContent} from 'mdast'
import type {VFile} from 'vfile'
import {toDirective} from '../../markdown/directive.ts'
import {isMilestone, toRunningText, wrapRange} from '../../markdown/running-text.ts'
import type {RuleId} from '../../model/rules.ts'
import {type CitationStyle, findCitations} from './find-citations.ts'
import {type CitedEntry, type Doubt, resolveCitation} from './resolve.ts'

/** What is known of a paper's citing while its passages are read in turn. */
export interface CitingPaper {
  readonly entries: readonly CitedEntry[]
  readonly style: CitationStyle
  /** The entries cited last, for `ibid.` */
  last: readonly string[]
}

/**
 * Wrap each citation in `cite`, with the entries it names; a passage that has some is left as it is.
 *
 * Doubts are reported where there is a list to name entries of.
 *
 * @returns how many were wrapped
 */
export function wrapCitations(passage: Paragraph, paper: CitingPaper, file: VFile): number {
  const {entries, style} = paper
  if (hasCitations(passage.children)) return 0
  let count = 0
  const {text, placeAt} = toRunningText(passage)
  for (const [index, found] of findCitations(text, entries, style).entries()) {
    const {start, end} = found
    const quote = text.slice(start, end)
    const [from, to] = [placeAt(start), placeAt(end - 1)]
    const id = from ? `cite-l${from.line}c${from.column}` : `cite-${labelOf(passage)}-${index + 1}`
    const {references: named, doubts} = resolveCitation(quote, entries)
    const references = found.isAgain ? [...paper.last] : [...(found.references ?? named)]
    paper.last = references
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
