import type {Place, Term} from '../../model/vocabulary.ts'
import {analyse} from '../analysis/analyse.ts'
import type {TermGroup} from './term-groups.ts'

/**
 * The forms of each term and place that a query may name; patterns are no forms. What the
 * texts name by none of its forms is left out, for no query could find it.
 */
export function toTermGroups(
  {terms, places}: {readonly terms: readonly Term[]; readonly places: readonly Place[]},
  known: ReadonlySet<string>,
): TermGroup[] {
  const isKnown = (form: string) => analyse(form).every((term) => known.has(term))
  return [...terms.map(toForms), ...places.map(toForms)].filter(
    (forms) => forms.length > 1 && forms.some(isKnown),
  )
}

function toForms({names, spellings}: Term | Place): string[] {
  const named: readonly (string | readonly string[])[] = Object.values(names)
  const plain = spellings.filter((spelling) => !/[*()|?…]/.test(spelling))
  return [...new Set([...named.flat(), ...plain])]
}
