/** The lines above the abstract: title, names and addresses follow one another without a gap. */
import {findBylineField} from '../signs/bylines.ts'
import {isHeadingWords} from '../signs/heading-words.ts'
import {isKeywordsLine} from '../signs/keywords.ts'
import {collectPlainWords} from '../text/lexicon.ts'
import type {MappedText} from '../text/mapped-text.ts'
import {toPlain} from '../text/plain.ts'
import {isAbstractLabel} from '../signs/run-in-headings.ts'

/** No head is longer, in lines. */
const longestHead = 60

/** Parts the lines of the head where names or addresses begin and end; other lines stay whole. */
export function findBylines(
  lines: readonly MappedText[],
): (group: readonly MappedText[]) => MappedText[][] {
  const head = lines.slice(0, longestHead).findIndex(({text}) => {
    const line = toPlain(text)
    return isHeadingWords(line) || isAbstractLabel(line) || isKeywordsLine(line)
  })
  const common = collectPlainWords(lines.map(({text}) => text))
  return (group) => splitBylines(group, head, common)
}

function splitBylines(
  lines: readonly MappedText[],
  head: number,
  common: ReadonlySet<string>,
): MappedText[][] {
  const runs: {lines: MappedText[]; field: string | undefined}[] = []
  for (const line of lines) {
    const isHead = (line.lines[0] ?? 0) <= head
    const field = isHead ? findBylineField(line.text, [], common) : undefined
    const last = runs.at(-1)
    const isAlike = field !== 'authors' && field !== 'authors.email' && last?.field === field
    const goesOn = last && (isAlike || /(?:,|\sand|\s&)\s*$/.test(lastLine(last)))
    if (goesOn) last.lines.push(line)
    else runs.push({lines: [line], field})
  }
  return runs.map((run) => run.lines)
}

const lastLine = ({lines}: {lines: readonly MappedText[]}) => lines.at(-1)?.text ?? ''
