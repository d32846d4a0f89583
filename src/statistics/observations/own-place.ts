/** Whether a paper means the place that its corpus is about where a sentence names none. */
import type {Place} from '../../model/vocabulary.ts'
import {monthPatterns} from '../quantities/month-names.ts'
import type {PlaceFinder} from './places.ts'

/** One mention of another place says little of what a paper is about. */
const fewestKnown = 2
/** A name that no vocabulary knows is a place once it is told so often where something is. */
const fewestUnknown = 3
/** `in Lakeport`, not `in Table 1`, `in Marsh (2001)` or `in May 2003`. */
const located =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Aa]cross|[Ww]ithin|[Tt]hroughout|[Вв]о?)\s(?:the\s(?:city|region|province)\sof\s)?(\p{Lu}\p{Ll}{2,}(?:-\p{L}+)?)(?!\p{L})(?![–-]|\s\d{1,4}(?![,.]?\d)|\s\((?:1[89]|20)\d\d|\set\sal)/gu
const month = new RegExp(`^(?:${Object.values(monthPatterns).join('|')})$`, 'iu')
/** Cases change the end of a name in some languages. */
const stem = (name: string) => name.slice(0, Math.max(4, name.length - 2))

/**
 * It does where its sentences name that place, or one that lies in it, at least as often
 * as any other; a paper that names no place at all is of the corpus too.
 */
export function isAboutPlace(
  usual: string,
  sentences: readonly string[],
  places: readonly Place[],
  findPlaces: PlaceFinder,
): boolean {
  const within = new Map(places.map(({id, within: wider = []}) => [id, wider]))
  const wider = (id: string): string[] => [
    id,
    ...(within.get(id) ?? []).flatMap((one) => (one === id ? [] : wider(one))),
  ]
  const around = new Set(wider(usual).slice(1))
  const counts = new Map<string, number>()
  const unknown = new Map<string, number>()
  for (const sentence of sentences) {
    const found = findPlaces(sentence)
    for (const id of new Set(found.flatMap((mention) => wider(mention.id)))) add(counts, id)
    for (const {0: written, 1: name = '', index} of sentence.matchAll(located)) {
      const at = index + written.length - name.length
      const isKnown = found.some(({start, end}) => start <= at && at < end)
      if (!isKnown && !month.test(name)) add(unknown, stem(name))
    }
  }
  const own = counts.get(usual) ?? 0
  const others = [
    ...[...counts].flatMap(([id, count]) =>
      count < fewestKnown || around.has(id) || wider(id).includes(usual) ? [] : [count],
    ),
    ...[...unknown.values()].filter((count) => count >= fewestUnknown),
  ]
  return own >= Math.max(0, ...others)
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
