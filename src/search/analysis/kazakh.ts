/**
 * A stemmer of Kazakh. It takes off the endings of a noun (case, possession, number), those
 * that make nouns of nouns, and those of verbs, always the outermost that it can.
 *
 * It knows no words. An ending begins as the sound before it demands, so most of what only
 * looks like one stays: `карта` has no locative, which after `р` is `да`. The rest could be
 * either, as `босқын` could be an accusative. So endings are taken off until none is left: a
 * word and its forms come to one stem, if at times to too short a one; both sides of a search
 * go through it.
 */

const vowel = '[аәеёоөұүыіэюя]'
const nasal = '[мнң]ь?'
const sonant = '[йиулр]ь?'
const sibilant = '[зж]ь?'
const voiceless = '[бвгғдкқпстфхһцчшщ]ь?'

/** Endings, and what stands before them; a letter before that stays too. */
type Endings = readonly [after: string, endings: string]

const cases: readonly Endings[] = [
  [`.${vowel}`, 'н[ыі]ң|[ғг][ае]|д[ае]|дағы|дегі|д[ае]н|н[ыі]|мен'],
  // After a possession.
  ['.[ыі]', 'н|н[ае]|нд[ае]|ндағы|ндегі|н[ае]н'],
  [nasal, 'н[ыі]ң|[ғг][ае]|д[ае]|дағы|дегі|н[ае]н|д[ыі]|мен'],
  [sonant, 'д[ыі]ң|[ғг][ае]|д[ае]|дағы|дегі|д[ае]н|д[ыі]|мен'],
  [sibilant, 'д[ыі]ң|[ғг][ае]|д[ае]|дағы|дегі|д[ае]н|д[ыі]|бен'],
  [voiceless, 'т[ыі]ң|[қк][ае]|т[ае]|тағы|тегі|т[ае]н|т[ыі]|пен'],
]
const possessions: readonly Endings[] = [
  // `жұмысы` is of `жұмыс`, and `қандасы` of `қандас`.
  [`.(?:[аәеёоөұүэюя]|[шч][ыі])(?<!(?:[мнңлзж]д|${voiceless}т)[ае])`, 'с[ыі]'],
  [`.${vowel}`, '[мң][ыі]з'],
  [`(?:${nasal}|${sonant}|${sibilant}|${voiceless})`, '[ыі][мң][ыі]з|[ыі][мң]?'],
]
const plurals: readonly Endings[] = [
  ['(?:[аәеёоөұүыіэюя]|[йиур]ь?)', 'л[ае]р'],
  ['[лмнңжз]ь?', 'д[ае]р'],
  [voiceless, 'т[ае]р'],
]
/** Of words made of words, and of participles, tenses and the infinitive: `келген`, `келетін`, `келеді`, `келу`. */
const derivations: readonly Endings[] = [['..', '[лдт][ыі][қкғг]']]
const verbForms: readonly Endings[] = [['..', '[ғгқк][ае]н|[аей]т[ыі]н|ит[ыі]н|[аейи]д[ыі]|[ую]']]
/** What may as well be the last sound of a word and the first of its accusative: `маманы`. */
const unsure: readonly Endings[] = [['..[аәеоөұү]', 'н']]

/** In the order in which they are tried. */
const steps = [cases, possessions, plurals, derivations, verbForms, unsure].map((step) =>
  step.map(([after, endings]) => new RegExp(`(?<=.${after})(?:${endings})$`, 'u')),
)
/** `Тәжікстан` is no ablative. */
const land = /^\p{L}{2,}[^ыі]стан/u
const plural = plurals.map(([after, endings]) => `(?<=.${after})${endings}`).join('|')
/** Endings that a Russian word hardly has: by them a word of common letters shows that it is Kazakh. */
const tellingEnding = new RegExp(
  `(?:${plural})(?:ы|да|де|дан|ден|мен|ды|ге)?$|(?:нда|нде|нан|нен|ндан|менен)$`,
  'u',
)

/** Longer words are chemical names, addresses and the like; a stem would only confuse them. */
export const longestWord = 40

/** The stem of a folded Kazakh word. */
export function stemKazakh(word: string): string {
  if (word.length > longestWord) return word
  const stem = land.exec(word)?.[0] ?? takeOff(word)
  // A last sound is voiced before an ending (`кітап`, `кітабы`), a vowel before it lost (`халық`, `халқы`).
  return stem
    .replace(/ғ$/u, 'қ')
    .replace(/г$/u, 'к')
    .replace(/б$/u, 'п')
    .replace(/(?<=[лру])[ыі](?=[қкнз]$)/u, '')
}

/** A word without its endings, the outermost first. */
function takeOff(word: string): string {
  for (const step of steps) {
    const rests = step.map((ending) => word.replace(ending, ''))
    const shortest = rests.reduce((a, b) => (b.length < a.length ? b : a), word)
    if (shortest !== word) return takeOff(shortest)
  }
  return word
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
