import type {Vocabulary} from '../../model/vocabulary.ts'
import {toSuggestion} from '../load/messages.ts'
import {attributesOf} from './attributes.ts'
import {findDirectives, type OutlinedPaper} from './outlined-paper.ts'

/** Units of indicators that no paper has and the vocabulary does not declare: likely slips; one reason each. */
export function findUnmetUnits(
  papers: readonly OutlinedPaper[],
  {indicators, units}: Vocabulary,
): string[] {
  const met = papers.flatMap((paper) =>
    findDirectives(paper, 'stat').map(({span}) => attributesOf('stat', span.directive).unit),
  )
  const known = [...new Set([...units.map(({id}) => id), ...met])].toSorted()
  return indicators
    .filter(({unit}) => !known.includes(unit))
    .map(
      ({id, unit}) =>
        `Unexpected unit \`${unit}\` of \`${id}\`, which no number in the papers has${toSuggestion(unit, known)}`,
    )
}
