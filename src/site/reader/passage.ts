import type {Element, ElementContent} from 'hast'
import type {Paragraph, PhrasingContent} from 'mdast'
import {toLine} from '../format.ts'
import {toElement} from './element.ts'
import {toMilestoneLabel} from './phrasing.ts'

/** A passage apart from its opening milestone. */
export interface OpenedPassage {
  /** Id by its source line; `undefined` for a paragraph that has none. */
  readonly id: string | undefined
  /** The line, as it is shown. */
  readonly label: string
  readonly language: string | undefined
  /** What it holds other than running text. */
  readonly kind: string | undefined
  readonly text: readonly PhrasingContent[]
}

export function openPassage(paragraph: Paragraph): OpenedPassage {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'textDirective' || first.name !== 'l') {
    return {
      id: undefined,
      label: '',
      language: undefined,
      kind: undefined,
      text: paragraph.children,
    }
  }
  const id = `l${toMilestoneLabel(first)}`
  return {
    id,
    label: toLine(id),
    language: first.attributes?.['lang'] ?? undefined,
    kind: first.attributes?.['kind'] ?? undefined,
    text: rest,
  }
}

/** A passage with its permalink and cite button in the gutter. */
export function toPassageElement(
  passage: OpenedPassage,
  body: readonly ElementContent[],
  options: {
    tagName?: string
    classes?: readonly string[]
    margin?: readonly ElementContent[]
  } = {},
): Element {
  const {tagName = 'div', classes = [], margin = []} = options
  return toElement(
    tagName,
    {className: ['passage', ...classes], id: passage.id, lang: passage.language},
    ...(passage.id === undefined ? [] : [toTools(passage.id, passage.label)]),
    toElement('div', {className: ['body']}, ...body),
    ...(margin.length > 0 ? [toElement('div', {className: ['margin']}, ...margin)] : []),
  )
}

/** Beside the text, in the language of the site whatever that of the passage. */
function toTools(id: string, label: string): Element {
  return toElement(
    'div',
    {className: ['tools'], lang: 'en'},
    toElement(
      'a',
      {className: ['permalink'], href: `#${id}`, ariaLabel: `¶ ${label}: link to this passage`},
      `¶\u00A0${label}`,
    ),
    toElement(
      'button',
      {
        className: ['cite-button', 'has-icon'],
        dataIcon: 'quote',
        type: 'button',
        popoverTarget: 'cite',
        ariaLabel: `Cite passage ${label}`,
      },
      'Cite',
    ),
  )
}
