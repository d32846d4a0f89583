/** Fractions in figures: `2 1/2 in`, `1/4 mile`, `½ cup`, `1/40 of`. */
import {readMeasure} from './measures.ts'
import {type NumberDraft, tidy} from './number-mention.ts'
import {skipSpace} from './skip-space.ts'

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}

const fraction =
  /(?<![\p{L}\d.,/–-])(?:(\d{1,4})[\s-]?)?(?:([½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])|(?<=^|[\s([-])(\d{1,2})[/⁄](\d{1,3}))(?![\p{L}\d/.,]\d|[\p{L}\d/])/gu

/** Find the fractions of a text: signs for them, and two figures with a stroke that a whole, unit or "of" shows to be one. */
export function findFractions(text: string): NumberDraft[] {
  return [...text.matchAll(fraction)].flatMap(
    ({0: written, 1: whole, 2: sign, 3: above, 4: below, index}) => {
      const part = sign === undefined ? Number(above) / Number(below) : (vulgar[sign] ?? 0)
      const end = index + written.length
      const isPart = part > 0 && part < 1
      if (!isPart) return []
      const isShare = whole === undefined && /^\s(?:of|the)\s/.test(text.slice(end, end + 5))
      const isShown = whole !== undefined || sign !== undefined || isShare || hasUnit(text, end)
      if (!isShown) return []
      const value = isShare ? Number((100 * part).toFixed(2)) : tidy(Number(whole ?? 0) + part)
      const form = isShare ? 'share' : 'figures'
      return [
        {
          start: index,
          end,
          value,
          form,
          step: undefined,
          factor: 1,
          isMultiplied: false,
          isMarked: true,
          isTolerance: false,
        },
      ]
    },
  )
}

function hasUnit(text: string, at: number): boolean {
  if (/^\s(?:point|share|cent|penny)(?!\p{L})/u.test(text.slice(at, at + 8))) return true
  return readMeasure(text, text[at] === '-' ? at + 1 : skipSpace(text, at)) !== undefined
}
