/** A CSL style or locale as citeproc-js takes it: an XML element as JSON. */
export interface CslElement {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly CslNode[]
}

export type CslNode = CslElement | string

/** An element of CSL. */
export function toCsl(
  name: string,
  attrs: Readonly<Record<string, string>>,
  ...children: CslNode[]
): CslElement {
  return {name, attrs, children}
}

/**
 * A tree with each element changed, innermost first.
 *
 * @param change gives an element's place to nodes: none, itself, or others
 */
export function changeCsl(
  root: CslElement,
  change: (element: CslElement) => readonly CslNode[],
): CslElement {
  const children = root.children.flatMap((child) =>
    typeof child === 'string' ? [child] : change(changeCsl(child, change)),
  )
  return {...root, children}
}
