/** Labels of kinds in the reader; apart from their names, which the search page needs without the schemas. */
import {type ClaimKind, claimKinds} from '../../../model/claim.ts'

/** What a label in the text says of a kind. */
export const kindLabels: Readonly<Record<ClaimKind, string>> = {
  statistic: 'stat',
  regulation: 'reg',
  recommendation: 'rec',
  forecast: 'fore',
  definition: 'def',
  finding: 'find',
}

/** The kinds of a claim in the order in which they take its mark. */
export function sortKinds(kinds: readonly ClaimKind[]): ClaimKind[] {
  return claimKinds.filter((kind) => kinds.includes(kind))
}
