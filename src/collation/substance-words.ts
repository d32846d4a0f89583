/**
 * Words whose exchange changes what a sentence says: negations, opposites, numbers in
 * words and names of months. General words of a language only, each in the forms that
 * prose uses; keys are as `toWords` gives them, in lower case.
 */

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
  ['surplus', 'deficit'],
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

const opposedTo = new Map<string, ReadonlySet<string>>()
for (const [one, other] of opposites) {
  for (const [words, against] of [
    [split(one), split(other)],
    [split(other), split(one)],
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

/** Numbers in words; `one` is left out, which is a pronoun more often. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    half: 1 / 2,
    third: 1 / 3,
    quarter: 1 / 4,
    twice: 2,
    tripled: 3,
    threefold: 3,
    quadrupled: 4,
    fourfold: 4,
    tenfold: 10,
  }),
)

/** What stands after a number and multiplies it. English, Russian, Kazakh. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    тысяч: 1e3,
    тыс: 1e3,
    мың: 1e3,
    миллион: 1e6,
    млн: 1e6,
    миллиард: 1e9,
    млрд: 1e9,
  }),
)

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
