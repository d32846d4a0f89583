import {slots, styleIds} from '../model/citation-slots.ts'
import type {Citable, Run, StyleId, StyledCitation, LocatorKind} from '../model/citing.ts'
import {withAccessSlots} from './access-date.ts'
import {renderItem} from './engine.ts'
import type {CitedItem} from './item.ts'

/** A number that stands for a locator while a citation is rendered: styles treat numbers and words differently. */
const placeholderLocator = '77777'

/** Places of a work that are to be cited. */
export interface CitedKinds {
  /** What its locators count (default: none, the work as a whole). */
  readonly kinds?: readonly LocatorKind[]
  /** Pages that a style may shorten, such as `108-109` (default: none). */
  readonly ranges?: readonly string[]
}

/** A work in every style, in the locale of its own language. */
export function renderCitable(
  item: CitedItem,
  {kinds = [], ranges = []}: CitedKinds = {},
): Citable {
  const language = item.language ?? 'en'
  const render = (style: StyleId): StyledCitation => {
    const {entry, cite} = renderItem(style, item)
    const places = (['none', ...kinds] as const).map((kind): [string, Run[]] => [
      kind,
      cite(kind, placeholderLocator).map(withLocatorSlot),
    ])
    const pages = ranges.map((range): [string, Run[]] => [`page ${range}`, cite('page', range)])
    return {
      ...withAccessSlots(style, language, entry),
      inText: Object.fromEntries([...places, ...pages]),
    }
  }
  const styles = styleIds.map((id) => [id, render(id)] as const)
  // One entry for each style, as the list of styles says.
  return {language, styles: Object.fromEntries(styles) as Citable['styles']}
}

function withLocatorSlot(run: Run): Run {
  return {...run, text: run.text.replaceAll(placeholderLocator, slots.locator)}
}
