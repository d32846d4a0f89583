/**
 * Make some elements the children of another, in their order. Those that stand right already
 * are left alone, so that they keep their layout and the focus.
 */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  const kept = new Set(children)
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove()
  for (const [place, child] of children.entries()) {
    const current = parent.children[place]
    if (current !== child) parent.insertBefore(child, current ?? null)
  }
}
