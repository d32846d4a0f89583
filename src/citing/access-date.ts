import {slots} from '../model/citation-slots.ts'
import type {AccessDate, Run, StyleId} from '../model/citing.ts'
import {renderItem} from './engine.ts'
import type {CitedItem} from './item.ts'
import {placeholderAddress} from './runs.ts'

/** Stands for the day of access while a citation is rendered: a year and a day that no month looks like. */
export const placeholderAccess: CitedItem['accessed'] = {'date-parts': [[3333, 1, 29]]}
const year = '3333'
const day = '29'
/** A day that tells whether a style writes one of two digits always. */
const earlyDay = 7

/** How a style writes the day of access in a language. */
interface AccessPattern extends AccessDate {
  /** The placeholder day as written, and the same with slots. */
  readonly written: string
  readonly slotted: string
}

const patterns = new Map<string, AccessPattern | undefined>()

/** Put slots for the day of access into an entry that was rendered with the placeholder day; as it is where its style names none. */
export function withAccessSlots(
  style: StyleId,
  language: string,
  entry: readonly Run[],
): {entry: Run[]; accessed?: AccessDate} {
  const pattern = findPattern(style, language)
  const isDated = entry.some(({text}) => pattern && text.includes(pattern.written))
  if (!pattern || !isDated) return {entry: [...entry]}
  const {months, dayDigits, written, slotted} = pattern
  const slottedEntry = entry.map((run) => ({...run, text: run.text.replace(written, slotted)}))
  return {entry: slottedEntry, accessed: {months, dayDigits}}
}

function findPattern(style: StyleId, language: string): AccessPattern | undefined {
  const key = `${style} ${language}`
  if (!patterns.has(key)) patterns.set(key, readPattern(style, language))
  return patterns.get(key)
}

/** What differs between a page read in January and one read in another month is the month. */
function readPattern(style: StyleId, language: string): AccessPattern | undefined {
  const render = (month: number, day: number) => renderAccess(style, language, month, day)
  const texts = Array.from({length: 12}, (_, month) => render(month + 1, Number(day)))
  const [first = ''] = texts
  const start = commonStart(texts)
  const end = commonStart(texts.map(reverse))
  const months = texts.map((text) => text.slice(start, text.length - end))
  const slotted = first.slice(0, start) + slots.month + first.slice(first.length - end)
  const withSlots = slotted.replace(year, slots.year).replace(day, slots.day)
  const places = [slots.day, slots.month, slots.year].map((slot) => withSlots.indexOf(slot))
  if (places.includes(-1)) return undefined
  const before = Math.min(...places)
  const after = withSlots.length - Math.max(...places) - 1
  return {
    months: months.map((name, month) => toBesideDay(name, month, language)),
    dayDigits: render(1, earlyDay).includes(`0${earlyDay}`) ? 2 : 1,
    written: first.slice(before, first.length - after),
    slotted: withSlots.slice(before, withSlots.length - after),
  }
}

/** A web page without a date of its own: every style tells when such a page was read. */
function renderAccess(style: StyleId, language: string, month: number, day: number): string {
  const item: CitedItem = {
    id: 'page',
    type: 'webpage',
    title: 'x',
    language,
    URL: placeholderAddress,
    accessed: {'date-parts': [[Number(year), month, day]]},
  }
  return renderItem(style, item)
    .entry.map(({text}) => text)
    .join('')
}

/** Locales name a month as it stands alone; beside a day, some languages decline it. */
function toBesideDay(name: string, month: number, language: string): string {
  const date = new Date(Date.UTC(2000, month, 1))
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {timeZone: 'UTC', ...options})
      .formatToParts(date)
      .find(({type}) => type === 'month')?.value
  const isAlone = format({month: 'long'})?.toLowerCase() === name.toLowerCase()
  return (isAlone ? format({day: 'numeric', month: 'long'}) : undefined) ?? name
}

/** Length of what all texts begin with. */
function commonStart(texts: readonly string[]): number {
  const [first = ''] = texts
  let length = 0
  while (length < first.length && texts.every((text) => text[length] === first[length])) length += 1
  // The digits of a month stay together: `01` to `12`.
  return length - (/[01]?$/.exec(first.slice(0, length))?.[0].length ?? 0)
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}
