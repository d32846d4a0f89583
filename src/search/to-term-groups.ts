import type {Place, Term} from '../model/vocabulary.ts'
import type {TermGroup} from './term-groups.ts'

/** The forms of each term and place that a query may name; patterns are no forms. */
export function toTermGroups({
  terms,
  places,
}: {
  readonly terms: readonly Term[]
  readonly places: readonly Place[]
}): TermGroup[] {
  return [...terms.map(toForms), ...places.map(toForms)].filter((forms) => forms.length > 1)
}

function toForms({names, spellings}: Term | Place): string[] {
  const named: readonly (string | readonly string[])[] = Object.values(names)
  const plain = spellings.filter((spelling) => !/[*()|?…]/.test(spelling))
  return [...new Set([...named.flat(), ...plain])]
}
