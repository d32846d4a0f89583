import type {Element, ElementContent} from 'hast'
import type {PhrasingContent} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {ClaimKind} from '../../model/claim.ts'
import {toElement} from './element.ts'
import {toKindLabel, withLabel} from './label.ts'

/** Id of the popover that a citation opens. */
export type ToEntryId = (citationId: string) => string

/** The running text of a passage as HTML: the author's words, with the editor's marks around them. */
export function toPhrasing(
  nodes: readonly PhrasingContent[],
  toEntryId: ToEntryId,
): ElementContent[] {
  return nodes.map((node) => toOne(node, toEntryId))
}

function toOne(node: PhrasingContent, toEntryId: ToEntryId): ElementContent {
  const inside = () => ('children' in node ? toPhrasing(node.children, toEntryId) : [])
  switch (node.type) {
    case 'text':
      return {type: 'text', value: node.value}
    case 'inlineCode':
      return toElement('code', {}, node.value)
    case 'break':
      return toElement('br', {})
    case 'emphasis':
      return toElement('em', {}, ...inside())
    case 'strong':
      return toElement('strong', {}, ...inside())
    case 'link':
      return toElement('a', toLinkProperties(node.url), ...inside())
    case 'textDirective':
      return toDirectiveElement(node, inside(), toEntryId)
    default:
      throw new Error(`Unexpected \`${node.type}\` in a passage, expected running text`)
  }
}

function toLinkProperties(url: string) {
  // The address of a reference is the author's; the site does not vouch for it.
  return url.startsWith('#') ? {href: url} : {href: url, rel: ['nofollow', 'noreferrer']}
}

function toDirectiveElement(
  node: TextDirective,
  inside: ElementContent[],
  toEntryId: ToEntryId,
): Element {
  const id = node.attributes?.['id'] ?? undefined
  switch (node.name) {
    case 'l':
    case 'folio':
      return toMilestone(node.name, toMilestoneLabel(node))
    case 's':
      return toElement('span', {className: ['sentence'], id}, ...inside)
    case 'claim':
      return toClaim(id ?? '', node.attributes?.['kinds'] ?? '', inside)
    case 'stat':
      return toQuantity(id, node.attributes?.['value'] ?? undefined, inside)
    case 'cite':
      return toCitation(id ?? '', inside, toEntryId)
    default:
      // The fields of a reference mean nothing to its look.
      return toElement('span', {id, dataField: node.name}, ...inside)
  }
}

/** What a milestone says: the number of a source line or of a printed page. */
export function toMilestoneLabel(milestone: TextDirective): string {
  const label = milestone.children[0]
  return label?.type === 'text' ? label.value : ''
}

/**
 * A line or page that begins within a passage. Its label is written by the style sheet, not
 * here: the author's words stay whole for whoever copies them or looks for them in the page.
 */
function toMilestone(name: 'l' | 'folio', label: string): Element {
  const [id, dataLabel, title] =
    name === 'l'
      ? [`l${label}`, label, `Line ${label} of the source`]
      : [`p${label}`, `p.\u00A0${label}`, `Page ${label} begins`]
  return toElement('span', {className: ['milestone'], id, title, dataLabel})
}

function toClaim(id: string, kinds: string, inside: ElementContent[]): Element {
  const known = kinds.split(' ').map((kind) => ClaimKind.parse(kind))
  return toElement(
    'span',
    {className: ['claim', 'sentence'], id, dataKinds: kinds},
    ...withLabel(inside, toKindLabel(id, known)),
  )
}

function toQuantity(
  id: string | undefined,
  value: string | undefined,
  inside: ElementContent[],
): Element {
  return toElement('data', {className: ['quantity'], id, value}, ...inside)
}

function toCitation(id: string, inside: ElementContent[], toEntryId: ToEntryId): Element {
  return toElement(
    'button',
    {className: ['citation'], type: 'button', id, popoverTarget: toEntryId(id)},
    ...inside,
  )
}
