import type {Element, ElementContent, Properties} from 'hast'

/** An element of HTML; a string among its children is text, never markup. */
export function toElement(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  }
}
