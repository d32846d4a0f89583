/** XML as text, from elements: every text and attribute is escaped. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | undefined>>
  readonly children?: readonly (XmlElement | string)[]
}

export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toElementText(root, '')}\n`
}

/** An element; one without text has each child on a line of its own. */
function toElementText({name, attributes = {}, children = []}: XmlElement, indent: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('')
  if (children.length === 0) return `${indent}<${name}${written}/>`
  const hasText = children.some((child) => typeof child === 'string')
  const inside = children.map((child) =>
    typeof child === 'string'
      ? escapeXml(child)
      : toElementText(child, hasText ? '' : `${indent} `),
  )
  const body = hasText ? inside.join('') : `\n${inside.join('\n')}\n${indent}`
  return `${indent}<${name}${written}>${body}</${name}>`
}

/** Without what XML 1.0 cannot hold: control characters, halves of surrogate pairs. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
