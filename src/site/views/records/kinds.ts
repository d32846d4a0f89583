import type {ClaimKind} from '../../../model/claim.ts'

/** What the site calls the kinds of claim, one and many, and what each is. */
export const kindNames: Readonly<
  Record<ClaimKind, {readonly one: string; readonly many: string; readonly meaning: string}>
> = {
  statistic: {
    one: 'Statistic',
    many: 'Statistics',
    meaning: 'Sentences that state a quantity.',
  },
  regulation: {
    one: 'Regulation',
    many: 'Regulations',
    meaning: 'Sentences on a law, a programme, a permit or another rule in force.',
  },
  recommendation: {
    one: 'Recommendation',
    many: 'Recommendations',
    meaning: 'Sentences that say what should be done.',
  },
  forecast: {
    one: 'Forecast',
    many: 'Forecasts',
    meaning: 'Sentences on what will or may come.',
  },
  definition: {
    one: 'Definition',
    many: 'Definitions',
    meaning: 'Sentences that say what a word means or of what a thing consists.',
  },
  finding: {
    one: 'Finding',
    many: 'Findings',
    meaning: 'Sentences that state how things are, have been or hang together.',
  },
}
