import type {PhrasingContent, Root, RootContent} from 'mdast'
import type {Role} from '../../model/paper.ts'

/** A section of a paper: its heading and the blocks up to the next one. */
export interface SectionBlocks {
  readonly id: string
  readonly role: Role
  /** Language of the section where it is not that of its paper. */
  readonly language: string | undefined
  /** Depth of the heading, from 2. */
  readonly depth: 2 | 3 | 4 | 5 | 6
  /** The heading as written; empty where there is none. */
  readonly title: readonly PhrasingContent[]
  readonly blocks: readonly RootContent[]
}

/**
 * The sections of a paper in their order.
 *
 * @throws when a block stands before the first heading, which the check of a corpus refuses
 */
export function toSections(tree: Root): SectionBlocks[] {
  const sections: (SectionBlocks & {blocks: RootContent[]})[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') {
      sections.push(toSection(node))
      continue
    }
    const section = sections.at(-1)
    if (!section) throw new Error(`Unexpected \`${node.type}\` before the first heading`)
    section.blocks.push(node)
  }
  return sections
}

function toSection(heading: Extract<RootContent, {type: 'heading'}>) {
  const directive = heading.children[0]
  if (directive?.type !== 'textDirective' || !directive.attributes) {
    throw new Error('Unexpected heading without `section` directive')
  }
  const {id, role, lang} = directive.attributes
  return {
    id: id ?? '',
    // Checked against the schema of directives when the corpus was built.
    role: role as Role,
    language: lang ?? undefined,
    depth: Math.max(2, heading.depth) as SectionBlocks['depth'],
    title: directive.children,
    blocks: [],
  }
}
