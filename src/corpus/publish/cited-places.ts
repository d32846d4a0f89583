import type {PhrasingContent} from 'mdast'
import {isMilestone} from '../../markdown/running-text.ts'
import type {CitedPlace} from '../../model/citing.ts'
import type {Role} from '../../model/paper.ts'
import {toFolio} from '../papers/folios.ts'
import type {OutlinedObject, OutlinedPassage} from '../papers/outline.ts'
import {type OutlinedPaper, idOf} from '../papers/outlined-paper.ts'

/** Where the paragraphs of a text stand that a reader of it can count. */
const bodyRoles: readonly Role[] = [
  'introduction',
  'literature',
  'methods',
  'results',
  'discussion',
  'conclusion',
  'other',
]

/**
 * How the places of a paper are found in the original: by printed page where the source shows
 * its pages, else by paragraph, counted through the body of the text. Figures and tables are
 * found by their numbers. Sentences are listed where their passage stands on several pages.
 */
export function toCitedPlaces({outline}: OutlinedPaper): CitedPlace[] {
  const objects = new Map(outline.objects.map((object) => [object.caption.id, object]))
  const inObjects = new Set(outline.objects.flatMap(listPassages))
  let paragraphs = 0
  return outline.passages.flatMap((passage) => {
    const object = objects.get(passage.id)
    const isCounted =
      bodyRoles.includes(passage.role) &&
      (passage.kind === 'paragraph' || passage.kind === 'list-item') &&
      !inObjects.has(passage.id)
    if (isCounted) paragraphs += 1
    const own = object ? [toObjectPlace(object)] : []
    if (passage.kind === 'table') return []
    if (passage.page !== undefined) return [...own, ...toPagePlaces(passage, passage.page)]
    if (isCounted) return [{id: passage.id, kind: 'paragraph', value: String(paragraphs)}]
    return [...own, {...(own[0] ?? {kind: 'none'}), id: passage.id}]
  })
}

function listPassages({caption, table, notes}: OutlinedObject): string[] {
  return [caption, table, ...notes].flatMap((passage) => passage?.id ?? [])
}

function toObjectPlace({id, directive}: OutlinedObject): CitedPlace {
  const [number] = /\d+/.exec(id) ?? []
  const kind = directive.name === 'table' ? 'table' : 'figure'
  return number === undefined ? {id, kind: 'none'} : {id, kind, value: number}
}

/** A passage by the pages it stands on; of several, each sentence by its own. */
function toPagePlaces({id, node, page}: OutlinedPassage, first: number): CitedPlace[] {
  if (node.type === 'table') return [toPagePlace(id, first, page ?? first)]
  const sentences: {id: string; first: number; last: number}[] = []
  let current = first
  const walk = (nodes: readonly PhrasingContent[]): void => {
    for (const child of nodes) {
      current = toFolio(child) ?? current
      const isMark: boolean = isMilestone(child)
      if (isMark || !('children' in child)) continue
      const start = current
      walk(child.children)
      if (child.type !== 'textDirective') continue
      const isSentence = child.name === 's' || child.name === 'claim'
      if (isSentence) sentences.push({id: idOf(child), first: start, last: current})
    }
  }
  walk(node.children)
  const whole = toPagePlace(id, first, current)
  if (first === current) return [whole]
  return [whole, ...sentences.map((sentence) => toPagePlace(sentence.id, sentence.first, sentence.last))]
}

function toPagePlace(id: string, first: number, last: number): CitedPlace {
  return {id, kind: 'page', value: first === last ? String(first) : `${first}-${last}`}
}
