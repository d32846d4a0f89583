/**
 * The passages of a paper that hold prose, in order, each with what a sentence in it
 * needs to know: language, role of its section, and the words that lead a list in.
 */
import type {List, Paragraph, PhrasingContent, Root, RootContent, TableCell} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {readAttributes} from '../markdown/directive.ts'
import {toRunningText} from '../markdown/running-text.ts'
import {Role} from '../model/paper.ts'

export interface ProsePassage {
  readonly node: Paragraph | TableCell
  readonly language: string
  readonly role: Role
  /** Title of its section. */
  readonly title: string
  readonly place: 'paragraph' | 'list-item' | 'quotation' | 'cell'
  /** The items of its list are numbered by bare figures: "1 transparency;". */
  readonly isNumbered?: boolean
  /** Text of the paragraph that introduces this list item with a colon. */
  readonly leadIn?: string
}

/** Sections without prose of the paper's own: entries, addresses, biographies. */
const withoutProse: ReadonlySet<Role> = new Set(['references', 'about-authors', 'front-matter'])

/** Language of a section that does not say its own; papers are read as English then. */
const defaultLanguage = 'en'

/**
 * Find the passages of a paper that are made of sentences.
 *
 * Left out are key words, sections of references and of biographies, captions and their
 * notes (a title such as "Figure 1 – Number of students" asserts nothing and would
 * count as a claim for its number) and table cells, but for cells that hold a list:
 * there a text was laid out as a table.
 */
export function findProse(tree: Root): ProsePassage[] {
  const found: ProsePassage[] = []
  let section = {role: 'other' as Role, language: defaultLanguage, title: ''}
  let leadIn: string | undefined
  let hasList = false
  for (const node of tree.children) {
    if (node.type === 'heading') section = readSection(node.children) ?? section
    if (!withoutProse.has(section.role)) {
      const isLed = node.type === 'list' || !hasList
      found.push(...findInBlock(node, section, isLed ? leadIn : undefined))
    }
    // A list that a page had split in two has one lead-in, and so have short paragraphs set as one.
    if (node.type === 'list') hasList = true
    else if (hasList || !isListedParagraph(node)) {
      leadIn = readLeadIn(node)
      hasList = false
    }
  }
  return found
}

/** A paragraph so short that after a colon it is an item of a list in all but its mark. */
const longestItem = 160

function isListedParagraph(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const text = toRunningText(node).text.trim()
  return text.length <= longestItem && !text.endsWith(':')
}

function readSection(title: readonly PhrasingContent[]) {
  const [directive] = title
  if (directive?.type !== 'textDirective' || directive.name !== 'section') return undefined
  const read = readAttributes('section', directive.attributes)
  if (!read.success) return undefined
  const {role, lang: language = defaultLanguage} = read.data
  return {role, language, title: toRunningText(directive).text}
}

function readLeadIn(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const text = toRunningText(node).text.trimEnd()
  return text.endsWith(':') ? text : undefined
}

function findInBlock(
  node: RootContent,
  section: {role: Role; language: string; title: string},
  leadIn: string | undefined,
): ProsePassage[] {
  const toPassage = (
    passage: Paragraph | TableCell,
    place: ProsePassage['place'],
    lead?: string,
    isNumbered = false,
  ): ProsePassage[] => {
    const milestone = findMilestone(passage)
    if (milestone?.attributes?.['kind']) return []
    const language = milestone?.attributes?.['lang'] ?? section.language
    const {role, title} = section
    return [
      {
        node: passage,
        language,
        role,
        title,
        place,
        ...(isNumbered && {isNumbered}),
        ...(lead !== undefined && {leadIn: lead}),
      },
    ]
  }
  switch (node.type) {
    case 'paragraph':
      return toPassage(node, 'paragraph', isListedParagraph(node) ? leadIn : undefined)
    case 'blockquote':
      return node.children.flatMap((child) =>
        child.type === 'paragraph'
          ? toPassage(child, 'quotation')
          : findInBlock(child, section, leadIn),
      )
    case 'list': {
      const isNumbered = isNumberedByFigures(node)
      return node.children.flatMap((entry) => {
        let inner = leadIn
        return entry.children.flatMap((child) => {
          if (child.type !== 'paragraph') return findInBlock(child, section, inner)
          const passages = toPassage(child, 'list-item', leadIn, isNumbered)
          inner = readLeadIn(child) ?? leadIn
          return passages
        })
      })
    }
    case 'containerDirective':
      return node.children.flatMap((child) =>
        child.type === 'table'
          ? child.children.flatMap(({children}) =>
              children.flatMap((cell) =>
                toRunningText(cell).text.includes(cellItemMark) ? toPassage(cell, 'cell') : [],
              ),
            )
          : [],
      )
    default:
      return []
  }
}

/** Whether each item begins with a bare figure that is one more than that of the item before. */
function isNumberedByFigures({children}: List): boolean {
  const figures = children.map(({children: [first]}) =>
    first?.type === 'paragraph' ? /^\d{1,2}(?=\s)/.exec(toRunningText(first).text)?.[0] : undefined,
  )
  return (
    figures.length > 1 &&
    figures.every(
      (figure, at) => figure !== undefined && Number(figure) === Number(figures[0]) + at,
    )
  )
}

/** What stands between the items of a list inside a table cell. */
export const cellItemMark = ' • '

/** The milestone a passage opens with. */
function findMilestone(passage: Paragraph | TableCell): TextDirective | undefined {
  const [first] = passage.children
  return first?.type === 'textDirective' && first.name === 'l' ? first : undefined
}
