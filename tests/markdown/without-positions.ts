import type {Nodes, Root} from 'mdast'

/** A tree without places, which differ between one that was made and one that was read. */
export function withoutPositions(tree: Root): Root {
  const strip = (node: Nodes): void => {
    delete node.position
    delete node.data
    if ('children' in node) node.children.forEach(strip)
  }
  strip(tree)
  return tree
}
