import type {Element, ElementContent} from 'hast'
import {toElement} from './element.ts'

/** A note beside a passage: its sign, what it is, and what it says. */
export function toNote(
  kind: 'also' | 'differs' | 'audit' | 'internal' | 'slip',
  title: string,
  ...body: (ElementContent | string)[]
): Element {
  return toElement(
    'div',
    {className: ['note', kind], role: 'note', lang: 'en'},
    toElement('b', {}, title),
    toElement('span', {}, ...body),
  )
}
