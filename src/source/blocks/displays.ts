/** Lines that stand apart from running text: code with what it prints, and displayed formulas. */
import type {MappedText} from '../text/mapped-text.ts'

const prompt = /^\s*(?:R?>|>>>|In \[\d+\]:|[$%](?=\s\w))\s?(?=\S)/u
/** What only code has. */
const codeSign =
  /<-|[=!]=|\\(?:begin|end|usepackage|def|newcommand)\b|[{}]\s*$|(?:[\]=]|\S\([^()]*\))\s?;\s*$|^\s*(?:[{}]|\/\/|\/\*|#include|def\s\w+\(|(?:else|for|if|while)\s?[({])|\w\(.*=.*[,)]\s*$/u
/** What only formulas have, as they come out of a PDF. */
const formulaSign =
  /[∑∏∫√±×∂∞≈≠≤≥∈∉⊂∪∩→⇒∼∝∇⟨⟩]|[\u{1D400}-\u{1D7FF}]|\p{Script=Greek}|(?<=[\p{L}\p{N})\]|′])\s?[=<>]\s?(?=[\p{L}\p{N}(|−-])/u
const equationNumber = /^\s*\(\d{1,3}[a-z]?\)\s*$/
const printed = /^\s*(?:\[\d+\]\s|[\d.,+−-]+(?:e[+-]\d+)?(?:\s|$))/u

const ordinaryWord = /(?<![\p{L}_.$\\])\p{L}{3,}(?![\p{L}_(=$])/gu
const address = /https?:|www\.|:\/\/|@/

/** A line with so many words is a sentence's, whatever signs it has. */
const mostWords = 4
/** A formula's line fills no more of the measure than this. */
const fullLine = 0.9
/** Code runs over the measure, but no line of it is so many times as long. */
const longestLine = 4

export interface LineRun {
  readonly kind: 'lines' | 'display'
  readonly lines: MappedText[]
}

/** Lines parted into running text and what stands apart. */
export function splitDisplays(
  lines: readonly MappedText[],
  measure: number | undefined,
): LineRun[] {
  if (measure === undefined) return [{kind: 'lines', lines: [...lines]}]
  const marked = lines.map(({text}) => isDisplayLine(text, measure))
  const runs: LineRun[] = []
  for (const [index, line] of lines.entries()) {
    const last = runs.at(-1)
    const isDisplay =
      marked[index]! || (last?.kind === 'display' && isPartOfDisplay(line.text, marked[index + 1]))
    const kind = isDisplay ? 'display' : 'lines'
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({kind, lines: [line]})
  }
  return runs
}

function isDisplayLine(text: string, measure: number): boolean {
  if (text.length > measure * longestLine) return false
  if (address.test(text)) return prompt.test(text)
  const words = text.match(ordinaryWord)?.length ?? 0
  if (prompt.test(text)) return words < mostWords || codeSign.test(text)
  if (equationNumber.test(text)) return true
  if (words >= mostWords || /\p{L}{3,}[.!?]\s*$/u.test(text)) return false
  if (codeSign.test(text)) return true
  return formulaSign.test(text) && words < 2 && text.trim().length < measure * fullLine
}

/** A continued command, a printed value, or a scrap between two lines that stand apart. */
function isPartOfDisplay(text: string, isNext: boolean | undefined): boolean {
  const words = text.match(ordinaryWord)?.length ?? 0
  if (/^\s*\+\s/.test(text) || (printed.test(text) && words < mostWords)) return true
  const isColumns = /\S\s{3,}\S/.test(text) && words < mostWords * 2 && !/[.!?]\s*$/.test(text)
  return isColumns || (words < 2 && isNext === true)
}
