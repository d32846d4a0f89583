/**
 * A light stemmer of Kazakh: it takes endings off a noun from the outside in (question,
 * person, case, possession, number) and stops before the stem gets too short.
 *
 * Endings follow vowel harmony and assimilation, hence the many forms of each. It knows no
 * words, so it can take too much or too little; both sides of a search go through it.
 */

/** In the order in which they are taken off; of each step the longest that fits. */
const inflections: readonly (readonly string[])[] = [
  // Case: genitive, dative, accusative, locative, ablative, instrumental, and `-дағы`.
  split(`
    ның нің дың дің тың тің
    нда нде ндағы ндегі дағы дегі тағы тегі
    нан нен дан ден тан тен
    мен бен пен менен бенен пенен
    ға ге қа ке на не
    ны ні ды ді ты ті ын ін сын сін
    да де та те
  `),
  // Possession.
  split(`
    ымыз іміз мыз міз ыңыз іңіз ңыз ңіз
    сы сі ым ім ың ің
    ы і
  `),
]
/** The plural, whose first sound follows from the one before: `доллар` is none, for `л` takes `дар`. */
const plural = '(?:(?<=[аәеёиоөуұүыіэюяйр]ь?)л|(?<=[лмнңжз]ь?)д|(?<=[бвгғджкқпстфхһцчшщ]ь?)т)[ае]р'
const pluralAtEnd = new RegExp(`(?<=.{2})${plural}$`, 'u')
/** Participles, tenses and the infinitive of a verb: `келген`, `келетін`, `келеді`, `келу`, `азаюы`. */
const verbForms = split(`
  ған ген қан кен атын етін йтын йтін итын итін
  ады еді йды йді иды иді
  у ю
`)
const shortestVerb = 3
/** Words made of words. */
const derivations = split('лық лік дық дік тық тік лығ ліг дығ діг тығ тіг')
const possessionOfRest = ['ы', 'і']
const shortestStem = 3
/** Endings that a Russian word hardly has: by them a word of common letters shows that it is Kazakh. */
const tellingEnding = new RegExp(
  `${plural}(?:ы|да|де|дан|ден|мен|ды|ге)?$|(?:нда|нде|нан|нен|ндан|менен)$`,
  'u',
)

/** The stem of a folded Kazakh word. */
export function stemKazakh(word: string): string {
  let stem = word
  for (const endings of inflections) if (!isLand(stem)) stem = takeOff(stem, endings)
  if (!isLand(stem)) stem = stem.replace(pluralAtEnd, '')
  stem = takeOff(stem, derivations, shortestStem)
  stem = takeOff(stem, verbForms, shortestVerb)
  // What was no possession of the whole may be one of the rest: `балықшылар`, `балықшы`.
  stem = takeOff(stem, possessionOfRest)
  // A last sound is voiced before an ending: `кітап`, `кітабы`.
  return stem.replace(/ғ$/u, 'қ').replace(/г$/u, 'к').replace(/б$/u, 'п')
}

/** `Тәжікстан` is no ablative. */
function isLand(word: string): boolean {
  return word.length > 6 && word.endsWith('стан')
}

const kazakhLetter = /[әғқңөұүһі]/u

/** Whether a folded text has letters that Kazakh has and Russian has not. */
export function hasKazakhLetter(text: string): boolean {
  return kazakhLetter.test(text)
}

/** Whether a word in letters that Russian has too ends as Kazakh words do. */
export function endsInKazakh(word: string): boolean {
  return word.length >= 6 && tellingEnding.test(word)
}

function takeOff(word: string, endings: readonly string[], shortest?: number): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= (shortest ?? toShortest(one)),
  )
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/**
 * Two letters end a short word by chance (`сана`), most of all in borrowed ones (`карта`);
 * three, or a vowel alone, do not: `елден`, `елі`.
 */
function toShortest(ending: string): number {
  if (ending === 'та' || ending === 'те') return shortestStem + 1
  return ending.length === 2 ? shortestStem : shortestStem - 1
}

function split(endings: string): string[] {
  return endings
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
