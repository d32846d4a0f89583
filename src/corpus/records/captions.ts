import {visit} from 'unist-util-visit'
import type {OutlinedObject} from '../papers/outline.ts'
import type {OutlinedPaper} from '../papers/outlined-paper.ts'
import {toGlobalId} from '../papers/places.ts'

/** `Figure 1. Arrivals by year` in its two parts, as written. */
export function splitCaption(text: string): {label: string; caption: string} {
  // Takes `Figure 1`, `Fig. 1`, `Table № 2` and `1-сурет`; not `The first table`.
  const label = /^(?:\p{L}+\.?\s{0,3}(?:№\s{0,3})?\d+|\d+\s?[-–]?\s?\p{L}+)/u.exec(text)?.[0]
  if (label === undefined) return {label: text, caption: text}
  return {label, caption: text.slice(label.length).replace(/^[\s.:–—-]+/u, '')}
}

/** What figures and tables have in common. */
export function toNumbered(paper: OutlinedPaper, object: OutlinedObject) {
  const {caption, notes, id, directive} = object
  const number = Number(directive.attributes?.['number'])
  const note = notes.map(({text}) => text).join('\n')
  return {
    id: toGlobalId(paper.id, id),
    paper: paper.id,
    number,
    ...(caption.text === ''
      ? {label: `${directive.name === 'table' ? 'Table' : 'Figure'} ${String(number)}`, caption: ''}
      : splitCaption(caption.text)),
    note: note === '' ? undefined : note,
    lines: object.lines,
    mentions: findMentions(paper, object),
    url: `/figures/${paper.id}-${id}/`,
  }
}

/** Passages that mention a figure or table, its own left out. */
function findMentions(paper: OutlinedPaper, {id, caption, table, notes}: OutlinedObject): string[] {
  const own = [caption, table, ...notes]
  return paper.outline.passages
    .filter((passage) => !own.includes(passage) && mentions(passage.node, id))
    .map((passage) => toGlobalId(paper.id, passage.id))
}

/** Whether there is a link to a figure or table inside. */
function mentions(node: Parameters<typeof visit>[0], id: string): boolean {
  let found = false
  visit(node, 'link', (link: {type: 'link'; url: string}) => {
    if (link.url === `#${id}`) found = true
  })
  return found
}
