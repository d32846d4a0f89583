import type {ClaimKind} from '../../../model/claim.ts'

/** What the site calls a kind of claim. */
interface KindNames {
  readonly one: string
  readonly many: string
  /** In the text, behind its sentence. */
  readonly label: string
  readonly meaning: string
}

/** The kinds in the order in which a claim takes their mark. */
export const kindNames: Readonly<Record<ClaimKind, KindNames>> = {
  statistic: {
    one: 'Statistic',
    many: 'Statistics',
    label: 'stat',
    meaning: 'Sentences that state a quantity.',
  },
  regulation: {
    one: 'Regulation',
    many: 'Regulations',
    label: 'reg',
    meaning: 'Sentences on a law, a programme, a permit or another rule in force.',
  },
  recommendation: {
    one: 'Recommendation',
    many: 'Recommendations',
    label: 'rec',
    meaning: 'Sentences that say what should be done.',
  },
  forecast: {
    one: 'Forecast',
    many: 'Forecasts',
    label: 'fore',
    meaning: 'Sentences on what will or may come.',
  },
  definition: {
    one: 'Definition',
    many: 'Definitions',
    label: 'def',
    meaning: 'Sentences that say what a word means or of what a thing consists.',
  },
  finding: {
    one: 'Finding',
    many: 'Findings',
    label: 'find',
    meaning: 'Sentences that state how things are, have been or hang together.',
  },
}

/** The kinds of a claim in that order. */
export function sortKinds(kinds: readonly ClaimKind[]): ClaimKind[] {
  return kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
}

const order = Object.keys(kindNames)
