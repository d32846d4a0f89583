/** The years spoken of: a histogram that one can drag over, and two fields to type in. */
import type {FacetCount} from '../../../search/count-facets.ts'
import type {YearRange} from '../../../search/query/filters.ts'
import {toCount} from '../../format.ts'
import {makeRangeFields, type RangeFields} from './range-fields.ts'

const width = 240
const height = 44
/** The line that the bars stand on. */
const base = 40
const space = 'http://www.w3.org/2000/svg'

export class FacetYears {
  readonly #root: HTMLElement
  readonly #drawing: SVGSVGElement
  readonly #fields: RangeFields
  readonly #onChange: (range: YearRange | undefined) => void
  #years: readonly number[] = []
  #bars = new Map<number, SVGRectElement>()
  #dragged: {readonly start: number; readonly end: number} | undefined

  constructor(root: HTMLElement, onChange: (range: YearRange | undefined) => void) {
    this.#root = root
    this.#onChange = onChange
    this.#drawing = makeDrawing('svg', {viewBox: `0 0 ${width} ${height}`, class: 'histogram'})
    this.#drawing.setAttribute('role', 'img')
    this.#fields = makeRangeFields({from: 'From year', to: 'To year'}, (from, to) => {
      this.#onChange(toRange(readYear(from), readYear(to)))
    })
    for (const field of this.#fields.inputs) field.inputMode = 'numeric'
    root.append(this.#drawing, this.#fields.element)
    this.#listen()
  }

  /** Draw a bar for each year from the first to the last. */
  setYears([first, last]: readonly [number, number]): void {
    this.#draw(Array.from({length: last - first + 1}, (_, index) => first + index))
  }

  update(counts: readonly FacetCount[], range: YearRange | undefined): void {
    this.#root.hidden = false
    const byYear = new Map(counts.map(({value, count}) => [Number(value), count]))
    const highest = Math.max(1, ...this.#years.map((year) => byYear.get(year) ?? 0))
    for (const [year, bar] of this.#bars) {
      const count = byYear.get(year) ?? 0
      // A year that somebody speaks of shows, however few they are.
      const tall = count === 0 ? 0 : Math.max(1.5, (count / highest) * (base - 2))
      bar.setAttribute('y', (base - tall).toFixed(1))
      bar.setAttribute('height', tall.toFixed(1))
    }
    this.#markChosen(range)
    const show = (year: number | undefined) => (year === undefined ? '' : String(year))
    this.#fields.show(show(range?.from ?? this.#years[0]), show(range?.to ?? this.#years.at(-1)))
    this.#drawing.setAttribute('aria-label', toDescription(counts))
  }

  #draw(years: readonly number[]): void {
    this.#years = years
    const step = width / Math.max(1, years.length)
    const line = makeDrawing('path', {d: `M0 ${base + 1.5}h${width}`, class: 'axis'})
    this.#bars = new Map(
      years.map((year, place) => {
        const place0 = (place * step).toFixed(1)
        const bar = makeDrawing('rect', {x: place0, width: Math.max(1, step - 1.5).toFixed(1)})
        return [year, bar]
      }),
    )
    this.#drawing.replaceChildren(...this.#bars.values(), line)
  }

  #markChosen(range: YearRange | undefined): void {
    const {from = -Infinity, to = Infinity} = range ?? {}
    for (const [year, bar] of this.#bars) {
      bar.classList.toggle('chosen', range !== undefined && year >= from && year <= to)
    }
  }

  #listen(): void {
    const drawing = this.#drawing
    const toYear = ({clientX}: PointerEvent) => {
      const {left, width: wide} = drawing.getBoundingClientRect()
      const place = Math.floor(((clientX - left) / wide) * this.#years.length)
      return this.#years[Math.min(this.#years.length - 1, Math.max(0, place))] ?? 0
    }
    drawing.addEventListener('pointerdown', (event) => {
      if (this.#years.length === 0) return
      drawing.setPointerCapture(event.pointerId)
      this.#dragged = {start: toYear(event), end: toYear(event)}
      this.#markChosen(toRange(this.#dragged.start, this.#dragged.end))
    })
    drawing.addEventListener('pointermove', (event) => {
      if (!this.#dragged) return
      this.#dragged = {...this.#dragged, end: toYear(event)}
      this.#markChosen(toRange(this.#dragged.start, this.#dragged.end))
    })
    drawing.addEventListener('pointerup', () => {
      const dragged = this.#dragged
      this.#dragged = undefined
      if (dragged) this.#onChange(toRange(dragged.start, dragged.end))
    })
    drawing.addEventListener('pointercancel', () => {
      this.#dragged = undefined
      this.#markChosen(undefined)
    })
  }
}

function toRange(a: number | undefined, b: number | undefined): YearRange | undefined {
  if (a === undefined && b === undefined) return undefined
  if (a === undefined) return b === undefined ? undefined : {to: b}
  if (b === undefined) return {from: a}
  return {from: Math.min(a, b), to: Math.max(a, b)}
}

function readYear(text: string): number | undefined {
  return /^\s*-?\d{1,4}\s*$/.test(text) ? Number(text) : undefined
}

function toDescription(counts: readonly FacetCount[]): string {
  const best = counts.toSorted((a, b) => b.count - a.count).slice(0, 3)
  const said = best
    .filter(({count}) => count > 0)
    .map(({value, count}) => `${value} (${toCount(count, 'result')})`)
  return said.length === 0 ? 'No year is spoken of' : `Years spoken of most: ${said.join(', ')}`
}

function makeDrawing<Name extends 'svg' | 'rect' | 'path'>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(space, name)
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value)
  return element
}
