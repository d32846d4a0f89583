/**
 * Words whose exchange changes what a sentence says: negations, opposites, numbers in
 * words and names of months. General words of a language only, each in the forms that
 * prose uses; keys are as `toWords` gives them, in lower case.
 */

import {readMultiplier, toNumberWords} from '../model/number-words.ts'

const split = (words: string) => words.split(' ')

/** Turn a statement into its contrary. English, Russian, Kazakh. */
export const negations: ReadonlySet<string> = new Set(
  split(
    'not no never neither nor none nobody nothing without cannot ' +
      "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't " +
      'не нет ни никогда нельзя без емес жоқ',
  ),
)

/** One side and the other. */
const opposites: readonly (readonly [string, string])[] = [
  [
    'increase increases increased increasing growth grow grows grew grown growing rise rises rose risen rising',
    'decrease decreases decreased decreasing decline declines declined declining fall falls fell fallen falling drop drops dropped dropping reduce reduces reduced reducing reduction reductions',
  ],
  ['halved halve halves halving', 'doubled double doubles doubling'],
  ['more most', 'less fewer least fewest'],
  ['high higher highest', 'low lower lowest'],
  ['large larger largest big bigger biggest', 'small smaller smallest little'],
  ['above over exceeds exceeded', 'below under'],
  ['before', 'after'],
  ['first', 'last'],
  ['earlier early', 'later late'],
  ['positive positively', 'negative negatively'],
  ['favorable favorably', 'adverse adversely'],
  ['majority', 'minority'],
  ['maximum maximal', 'minimum minimal'],
  ['always', 'never rarely'],
  ['all', 'none'],
  ['many', 'few'],
  ['include includes included including', 'exclude excludes excluded excluding'],
  ['with', 'without'],
  ['gain gains gained gaining', 'loss losses lose loses lost losing'],
  ['strong stronger strongly', 'weak weaker weakly'],
  ['improve improves improved improving improvement', 'worsen worsens worsened worsening'],
  ['import imports imported importing', 'export exports exported exporting'],
  ['inflow inflows', 'outflow outflows'],
  ['enter enters entered entering arrive arrives arrived arriving', 'leave leaves left leaving'],
  ['internal internally', 'external externally'],
  ['urban', 'rural'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['male men man', 'female women woman'],
  [
    'allow allows allowed permit permits permitted',
    'forbid forbidden ban banned prohibit prohibited',
  ],
  [
    'увеличение увеличилось увеличился рост',
    'уменьшение уменьшилось уменьшился снижение сокращение',
  ],
  ['өсу өсті', 'төмендеу төмендеді азаю азайды'],
]

/** What something is of which nobody is both in one respect; phrases, for single words see above. */
export const opposedRoles: readonly (readonly [string, string])[] = [
  ['donor|sender', 'recipient|receiver|host'],
  ['country of origin|source', 'destination'],
  ['net exporter|exporter', 'net importer|importer'],
  ['creditor|lender', 'debtor|borrower'],
  ['surplus', 'deficit'],
  ['mandatory|compulsory|obligatory', 'voluntary|optional'],
  ['centralized|centralised', 'decentralized|decentralised'],
  ['legal|lawful|permitted', 'illegal|unlawful|prohibited|forbidden|banned'],
  ['native|indigenous|endemic', 'invasive|alien|non-native'],
  ['sufficient|adequate', 'insufficient|inadequate'],
  ['stable', 'unstable'],
  ['profitable', 'unprofitable|loss-making'],
  ['harmless', 'harmful'],
  ['winner', 'loser'],
]

const opposedTo = new Map<string, ReadonlySet<string>>()
const toWords = (phrases: string) => phrases.split('|')
for (const [one, other] of [
  ...opposites.map((sides) => sides.map(split)),
  ...opposedRoles.map((sides) => sides.map(toWords)),
] as [string[], string[]][]) {
  for (const [words, against] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const word of words) {
      opposedTo.set(word, new Set([...(opposedTo.get(word) ?? []), ...against]))
    }
  }
}

/** `regular` and `irregular`, `known` and `unknown`; the rest must be a word of some length (not `come`, `income`). */
const negatingPrefix = /^(?:un|in|non|dis|il(?=l)|ir(?=r)|im(?=[bp]))(\p{L}{5,})$/u

/** Whether two words say contrary things. */
export function areOpposite(a: string, b: string): boolean {
  if (opposedTo.get(a)?.has(b)) return true
  return negatingPrefix.exec(a)?.[1] === b || negatingPrefix.exec(b)?.[1] === a
}

const english = toNumberWords('en')

/**
 * Numbers in words; `one` is left out, which is a pronoun more often, ordinals, and what
 * stands among the opposites.
 */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...Object.entries(english.cardinals).filter(([, value]) => value > 1),
  ...pick(english.multipliers, ['dozen']),
  ...pick(english.denominators, ['half', 'third', 'quarter']).map(
    ([word, parts]): [string, number] => [word, 1 / parts],
  ),
  ...Object.entries(english.times).filter(([word]) => !opposedTo.has(word)),
])

function pick(table: Readonly<Record<string, number>>, words: readonly string[]) {
  return Object.entries(table).filter(([word]) => words.includes(word))
}

/** By what a word after a number multiplies it, in any language that is read. */
export function findMultiplier(word: string): number | undefined {
  if (numberWords.has(word)) return undefined
  for (const language of ['en', 'ru', 'kk']) {
    const factor = readMultiplier(toNumberWords(language), word)
    if (factor !== undefined) return factor
  }
  return undefined
}

/** Names of months, with their place in the year. A month of prose has a capital letter in English. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january января январь қаңтар',
    'february февраля февраль ақпан',
    'march марта март наурыз',
    'april апреля апрель сәуір',
    'may мая май мамыр',
    'june июня июнь маусым',
    'july июля июль шілде',
    'august августа август тамыз',
    'september сентября сентябрь қыркүйек',
    'october октября октябрь қазан',
    'november ноября ноябрь қараша',
    'december декабря декабрь желтоқсан',
  ].flatMap((names, index) => split(names).map((name): [string, number] => [name, index + 1])),
)
