/**
 * Read reference lists and link the citations to them.
 *
 * Entries first: a citation is told by what the list holds.
 */
import type {Heading, List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {readAttributes} from '../markdown/directive.ts'
import type {Role} from '../model/paper.ts'
import type {CslItem} from '../model/reference.ts'
import type {RuleId} from '../model/rules.ts'
import {toRunningText} from '../markdown/running-text.ts'
import {findCitationStyle} from './citations/citation-style.ts'
import {toCsl} from './entries/csl.ts'
import {isDoi} from './text/links.ts'
import {findRepeated} from './works/repeated.ts'
import type {CitedEntry} from './citations/resolve.ts'
import {type CitingPaper, wrapCitations} from './citations/wrap-citations.ts'
import {findTwinLinks, type LinkedText} from './works/twin-links.ts'
import {findLinksIn, wrapEntry} from './entries/wrap-entry.ts'

/** Sections whose parentheses and brackets cite nothing. */
const withoutCitations: ReadonlySet<Role> = new Set(['references', 'about-authors', 'front-matter'])

/** Turn the items of reference lists into `ref` with their fields, and citations in the text into `cite`. */
export function remarkReferences() {
  return (tree: Root, file: VFile): undefined => {
    const sections = cutSections(tree)
    const lists = sections
      .filter(({role}) => role === 'references')
      .map(({content}) => content.flatMap(findItems))
      .filter((items) => items.length > 0)
    const entries = readLists(lists, file)
    const passages = findCitingPassages(sections)
    const texts = passages.map((passage) => toRunningText(passage).text)
    const paper: CitingPaper = {entries, style: findCitationStyle(texts, entries), last: []}
    const citations = passages.reduce(
      (sum, passage) => sum + wrapCitations(passage, paper, file),
      0,
    )
    if (entries.length === 0 && citations > 0) {
      const counted = citations === 1 ? '1 citation' : `${citations} citations`
      const reason = `Unexpected ${counted}, expected a reference list; they stay unresolved`
      file.message(reason, {source: 'collate', ruleId: 'citation-entry' satisfies RuleId})
    }
  }
}

function findCitingPassages(sections: readonly SectionContent[]): Paragraph[] {
  const passages: Paragraph[] = []
  for (const {role, content} of sections) {
    if (withoutCitations.has(role)) continue
    for (const node of content) visit(node, 'paragraph', (passage) => void passages.push(passage))
  }
  return passages
}

interface SectionContent {
  readonly role: Role
  readonly content: RootContent[]
}

function cutSections(tree: Root): SectionContent[] {
  const sections: SectionContent[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') sections.push({role: roleOf(node), content: []})
    else sections.at(-1)?.content.push(node)
  }
  return sections
}

function roleOf(heading: Heading): Role {
  const [section] = heading.children
  if (section?.type !== 'textDirective') return 'other'
  const attributes = readAttributes('section', section.attributes)
  return attributes.success ? attributes.data.role : 'other'
}

function findItems(node: RootContent): ListItem[] {
  return node.type === 'list' ? [...(node satisfies List).children] : []
}

/** The entries of every list: those of the second have a `b` in their ids and say which they repeat. */
function readLists(lists: readonly (readonly ListItem[])[], file: VFile): CitedEntry[] {
  const all: ListedEntry[] = []
  for (const [index, items] of lists.entries()) {
    const letter = index === 0 ? '' : `${String.fromCodePoint('a'.charCodeAt(0) + index)}-`
    const read = items.map((item, at) => readItem(item, `ref-${letter}${at + 1}`, file))
    const later = read.flatMap((entry, at): ListedEntry[] =>
      entry ? [{...entry, n: at + 1, csl: toCsl(entry.directive, entry.id)}] : [],
    )
    const repeated = index === 0 ? new Map<string, string>() : findRepeated(later, all)
    for (const entry of later) {
      const same = repeated.get(entry.id)
      const twin = all.find(({id}) => id === same)
      if (same !== undefined && twin) {
        mendLinks(entry, twin)
        mendLinks(twin, entry)
        entry.same = same
        entry.directive.attributes = {...entry.directive.attributes, same}
      }
      all.push(entry)
      warnOfEntry(entry, entry.directive, file)
    }
  }
  return all
}

/** An entry with its place in the tree. */
interface ReadEntry {
  readonly id: string
  readonly passage: Paragraph
  /** The passage before its entry was read; `undefined` where it was read before this run. */
  readonly written: Paragraph | undefined
  directive: TextDirective
}

interface ListedEntry extends ReadEntry, CitedEntry {
  csl: CslItem
  same?: string
}

/** Read an entry again with the addresses that its twin has whole. */
function mendLinks(entry: ListedEntry, twin: ListedEntry): void {
  const {id, passage, written} = entry
  if (!written || findLinksIn(written).length > 0) return
  const links = findTwinLinks(toLinkedText(passage), toLinkedText(twin.passage))
  if (links.length === 0) return
  const again = structuredClone(written)
  const directive = wrapEntry(again, id, links)
  if (!directive) return
  passage.children = again.children
  entry.directive = directive
  entry.csl = toCsl(directive, id)
}

const toLinkedText = (passage: Paragraph): LinkedText => ({
  text: toRunningText(passage).text,
  links: findLinksIn(passage),
})

/** The entry of an item; one that was read before is kept as it is. */
function readItem(item: ListItem, id: string, file: VFile): ReadEntry | undefined {
  const passage = item.children.find((child): child is Paragraph => child.type === 'paragraph')
  if (!passage) return undefined
  const known = passage.children.find(
    (child): child is TextDirective => child.type === 'textDirective' && child.name === 'ref',
  )
  if (known) {
    return {id: known.attributes?.['id'] ?? id, passage, written: undefined, directive: known}
  }
  const written = structuredClone(passage)
  const directive = wrapEntry(passage, id)
  if (directive) return {id, passage, written, directive}
  warn(file, passage, 'reference-entry', 'Unexpected entry too long or empty; part its items')
  return undefined
}

function warnOfEntry({id, csl}: CitedEntry, ref: TextDirective, file: VFile): void {
  if (csl.title === undefined && csl.author === undefined) {
    const reason = `Unexpected entry \`${id}\` without author and title, expected at least one`
    warn(file, ref, 'reference-entry', reason)
  }
  if (csl.DOI !== undefined && !isDoi(csl.DOI)) {
    const reason = `Unexpected DOI \`${csl.DOI}\` in \`${id}\`, expected \`10.\`, digits and a slash; if the source is misread, correct it in corrections.yaml`
    warn(file, ref, 'reference-doi', reason)
  }
  const second = findSecondHead(toRunningText(ref).text)
  if (second) {
    const reason = `Unexpected \`${second.names}\` in \`${id}\`, expected one work in an entry; the list may be cut wrongly here`
    warn(file, ref, 'reference-entry', reason, second.at)
  }
}

/** `… 1-12. Marsh, A., & Reed, P. (2001)`: the head of another entry behind the end of one that has a year. */
function findSecondHead(text: string): {names: string; at: number} | undefined {
  const found =
    /\(\d{4}[a-z]?[,)].{20,}?(?:[.)\]>\d]|https?:\/\/\S+)\s(\p{Lu}[\p{L}\p{M}'’-]+,\s(?:\p{Lu}\.[\s-]?){1,3}[^()]{0,150}\(\d{4}[a-z]?\))/du.exec(
      text,
    )
  const names = found?.[1]
  if (names === undefined || /\((?:eds?|trans)\b/iu.test(names)) return undefined
  return {names, at: found?.indices?.[1]?.[0] ?? 0}
}

function warn(
  file: VFile,
  node: Paragraph | TextDirective,
  ruleId: RuleId,
  reason: string,
  at = 0,
): void {
  const place = toRunningText(node).placeAt(at)
  file.message(reason, {...(place && {place}), source: 'collate', ruleId})
}
