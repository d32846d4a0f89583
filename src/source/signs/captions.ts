/** Captions of numbered figures and tables, in the languages that captions come in. */

const figureWords = ['figure', 'fig.', 'fig', 'рисунок', 'рис.', 'рис', 'сурет']
const tableWords = ['table', 'tab.', 'таблица', 'табл.', 'кесте']

/** A dash or mark between the number and the caption; a full stop may also end a mention. */
const labelThenNumber = /^(\p{L}+\.?)\s*(?:[A-Z]\.?)?(\d{1,3})\s*([–—:.|-]|\s)\s*/u
const numberThenLabel = /^(\d{1,3})\s*[-–]?\s*(\p{L}+)\s*([–—:.|-])\s*/u

export interface CaptionLabel {
  readonly kind: 'figure' | 'table'
  readonly number: number
  /** As written: `Figure 1`. */
  readonly label: string
  /** Length of the label with its mark; the caption's words begin there. */
  readonly length: number
  /** Whether the mark is one that no mention in a sentence has. */
  readonly isSure: boolean
}

export function findCaption(text: string): CaptionLabel | undefined {
  const first = labelThenNumber.exec(text)
  const match = first ?? numberThenLabel.exec(text)
  if (!match) return undefined
  const [word, digits] = first ? [match[1], match[2]] : [match[2], match[1]]
  const kind = kindOf(word?.toLowerCase() ?? '')
  const mark = match[3] ?? ''
  if (
    !kind ||
    text.length === match[0].length ||
    (mark.trim() === '' && !isTitle(text.slice(match[0].length)))
  ) {
    return undefined
  }
  return {
    kind,
    number: Number(digits),
    label: match[0].slice(0, match[0].lastIndexOf(mark)).trim(),
    length: match[0].length,
    isSure: mark.trim() !== '' && mark !== '.',
  }
}

/** A title with a stop at its end is no longer than this. */
const longestTitle = 120

/** A bare number is followed by a caption only when that is no sentence: `Figure 2 shows …` is one. */
function isTitle(rest: string): boolean {
  const title = rest.trim()
  if (!/^\p{Lu}/u.test(title)) return false
  return !/[.!?]$/.test(title) || (title.length <= longestTitle && !/[.!?;]\s/.test(title))
}

/** Whether a line is the label of a figure or table and no more. */
export function isBareLabel(line: string): boolean {
  const match = /^(\p{L}+\.?)\s(\d{1,3})\.?$/u.exec(line.trim())
  return match !== null && kindOf(match[1]!.toLowerCase()) !== undefined
}

function kindOf(word: string): CaptionLabel['kind'] | undefined {
  if (figureWords.includes(word)) return 'figure'
  return tableWords.includes(word) ? 'table' : undefined
}

const noteLabel = /^(?:notes?|sources?|примечани[ея]|источники?|ескерту|дереккөз)\s*[:.–—-]/iu

/** Whether a line opens the caption of a figure or table, or a note under one. */
export function opensObject(line: string): boolean {
  return noteLabel.test(line) || (/^\p{Lu}/u.test(line) && findCaption(line) !== undefined)
}

/** A note under a figure or table, a source given in brackets alone, or its address. */
export function isObjectNote(text: string): boolean {
  return (
    noteLabel.test(text) ||
    /^[([].{0,200}[)\]]$/su.test(text.trim()) ||
    /^https?:\/\/\S+$/.test(text.trim())
  )
}

/** Mentions of numbered objects in running text, with where they stand. */
export function findMentions(
  text: string,
): {start: number; end: number; kind: CaptionLabel['kind']; number: number}[] {
  const mentions = []
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(\p{L}{3,8}\.?)\s(\d{1,3})(?![\p{N}]|[.,]\d)/gu,
  )) {
    const kind = kindOf(match[1]?.toLowerCase() ?? '')
    if (!kind) continue
    mentions.push({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      number: Number(match[2]),
    })
  }
  return mentions
}
