/**
 * E-mail addresses are printed in papers but not republished: people answered a journal
 * with them, not a search engine.
 */
import type {Root} from 'mdast'
import type {Node} from 'unist'
import {visit} from 'unist-util-visit'

export const mask = '[e-mail]'

const localPart = /[\p{L}\p{Nd}._%+-]/u
const domainPart = /[\p{L}\p{Nd}.-]/u

/**
 * Put `[e-mail]` for every address in a text, also for one cut off at the end of a line.
 *
 * Looks outward from each `@`: a pattern that looks for the letters before it would try
 * every letter of a long text anew.
 */
export function maskEmails(text: string): string {
  let masked = ''
  let done = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < done) continue
    let start = at
    while (start > done && localPart.test(text.charAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && domainPart.test(text.charAt(end))) end++
    const isCutOff = text.slice(at + 1).trim() === ''
    if (start === at || (end === at + 1 && !isCutOff)) continue
    // A full stop after an address ends the sentence.
    if (text.charAt(end - 1) === '.') end--
    masked += text.slice(done, start) + mask
    done = end
  }
  return masked + text.slice(done)
}

/** The same for every text and link of a tree, in place; a link to an address becomes its text. */
export function maskTree(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = maskEmails(node.value)
    if (node.type !== 'link' || parent === undefined || index === undefined) return undefined
    if (maskEmails(node.url) === node.url) return undefined
    const children: Node[] = parent.children
    children.splice(index, 1, ...node.children)
    return index
  })
}

/** The same for every text in a record. */
export function maskRecord<T>(record: T): T {
  const text = JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'string' ? maskEmails(value) : value,
  )
  return JSON.parse(text) as T
}
