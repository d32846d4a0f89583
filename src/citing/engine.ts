import citeproc, {type Engine} from 'citeproc'
import {slotPattern, slots} from '../model/citation-slots.ts'
import type {LocatorKind, Run, StyleId} from '../model/citing.ts'
import type {CitedItem} from './item.ts'
import {toRuns} from './runs.ts'
import {findLocalStyle, readLocale} from './styles.ts'

/**
 * What citeproc-js takes for a name that can be cut to an initial. Its own pattern knows no
 * capitals beyond those of Russian, so that `Қайрат` would stay whole beside `И. П.`.
 */
citeproc.NAME_INITIAL_REGEXP =
  /^([\p{Lu}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Arabic}])([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}\p{Script=Arabic}]*)(\.)*/u

/** A work in one style. */
export interface Rendered {
  /** As it stands in a list of references. */
  readonly entry: Run[]
  /** As it is cited in a text, at a place of it. */
  readonly cite: (kind: LocatorKind, locator: string) => Run[]
}

/** An engine is slow to make, and renders any work of its language. */
const engines = new Map<string, {engine: Engine; works: Map<string, unknown>}>()
let count = 0

/** Render a work, in the locale of its own language. */
export function renderItem(style: StyleId, item: CitedItem): Rendered {
  const {engine, works} = openEngine(style, item.language ?? 'en')
  // The processor remembers a work by its id, so that each has one of its own.
  const id = `work-${count++}`
  works.clear()
  works.set(id, {...withoutSlots(item), id})
  engine.updateItems([id])
  const [, [html = '']] = engine.makeBibliography()
  const cite: Rendered['cite'] = (kind, locator) =>
    toRuns(engine.makeCitationCluster([{id, ...(kind !== 'none' && {locator, label: kind})}]))
  return {entry: toRuns(html), cite}
}

function openEngine(style: StyleId, language: string) {
  const key = `${style} ${language}`
  const known = engines.get(key)
  if (known) return known
  const local = findLocalStyle(style, language)
  const works = new Map<string, unknown>()
  const system = {retrieveLocale: readLocale, retrieveItem: (id: string) => works.get(id)}
  const engine = new citeproc.Engine(system, local.style, local.locale, true)
  engine.opt.development_extensions['wrap_url_and_doi'] = true
  const opened = {engine, works}
  engines.set(key, opened)
  return opened
}

/** A text that held the characters of slots would be filled in by chance; that of a part is put in on purpose. */
function withoutSlots(item: CitedItem): CitedItem {
  const text = JSON.stringify(item)
  // A copy without some characters has the shape of what it is a copy of.
  return JSON.parse(
    text.replaceAll(slotPattern, (slot) => (slot === slots.part ? slot : '')),
  ) as CitedItem
}
