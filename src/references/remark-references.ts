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
import type {RuleId} from '../model/rules.ts'
import {toRunningText} from '../markdown/running-text.ts'
import {toCsl} from './csl.ts'
import {isDoi} from './links.ts'
import {findRepeated} from './repeated.ts'
import type {CitedEntry} from './resolve.ts'
import {wrapCitations} from './wrap-citations.ts'
import {wrapEntry} from './wrap-entry.ts'

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
    for (const {role, content} of sections) {
      if (withoutCitations.has(role)) continue
      for (const node of content) {
        visit(node, 'paragraph', (passage) => wrapCitations(passage, entries, file))
      }
    }
  }
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
  const all: CitedEntry[] = []
  for (const [index, items] of lists.entries()) {
    const letter = index === 0 ? '' : `${String.fromCodePoint('a'.charCodeAt(0) + index)}-`
    const refs = items.map((item, at) => readItem(item, `ref-${letter}${at + 1}`, file))
    const entries = refs.flatMap((ref, at) =>
      ref ? [{id: ref.id, n: at + 1, csl: toCsl(ref.directive, ref.id), ref: ref.directive}] : [],
    )
    const repeated = index === 0 ? new Map<string, string>() : findRepeated(entries, all)
    for (const {ref, ...entry} of entries) {
      const same = repeated.get(entry.id)
      if (same !== undefined) ref.attributes = {...ref.attributes, same}
      all.push(same === undefined ? entry : {...entry, same})
      warnOfEntry(entry, ref, file)
    }
  }
  return all
}

/** The entry of an item; one that was read before is kept as it is. */
function readItem(
  item: ListItem,
  id: string,
  file: VFile,
): {id: string; directive: TextDirective} | undefined {
  const passage = item.children.find((child): child is Paragraph => child.type === 'paragraph')
  if (!passage) return undefined
  const known = passage.children.find(
    (child): child is TextDirective => child.type === 'textDirective' && child.name === 'ref',
  )
  if (known) return {id: known.attributes?.['id'] ?? id, directive: known}
  const directive = wrapEntry(passage, id)
  if (directive) return {id, directive}
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
}

function warn(file: VFile, node: Paragraph | TextDirective, ruleId: RuleId, reason: string): void {
  const place = toRunningText(node).placeAt(0)
  file.message(reason, {...(place && {place}), source: 'collate', ruleId})
}
