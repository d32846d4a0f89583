import {
  type Citable,
  type Run,
  type StyleId,
  type StyledCitation,
  locatorKinds,
  slots,
  styleIds,
} from '../model/citing.ts'
import {withAccessSlots} from './access-date.ts'
import {renderItem} from './engine.ts'
import type {CitedItem} from './item.ts'

/** A number that stands for a locator while a citation is rendered: styles treat numbers and words differently. */
const placeholderLocator = '77777'

/**
 * A work in every style, in the locale of its own language.
 *
 * @param ranges pages to be cited that a style may shorten, such as `108-109`
 */
export function renderCitable(item: CitedItem, ranges: readonly string[] = []): Citable {
  const language = item.language ?? 'en'
  const styles = styleIds.map((id) => [id, renderStyle(id, item, language, ranges)] as const)
  // One entry for each style, as the list of styles says.
  return {language, styles: Object.fromEntries(styles) as Citable['styles']}
}

function renderStyle(
  style: StyleId,
  item: CitedItem,
  language: string,
  ranges: readonly string[],
): StyledCitation {
  const {entry, cite} = renderItem(style, item)
  const places = locatorKinds.map((kind): [string, Run[]] => [
    kind,
    cite(kind, placeholderLocator).map(withLocatorSlot),
  ])
  const pages = ranges.map((range): [string, Run[]] => [`page ${range}`, cite('page', range)])
  return {
    ...withAccessSlots(style, language, entry),
    inText: Object.fromEntries([...places, ...pages]),
  }
}

function withLocatorSlot(run: Run): Run {
  return {...run, text: run.text.replaceAll(placeholderLocator, slots.locator)}
}
