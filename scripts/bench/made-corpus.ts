/**
 * A corpus made up for measuring: papers of one shape, in invented words, the same every time.
 *
 * The words follow Zipf's law as those of a language do, for an index of evenly spread
 * words would be larger and slower than a real one. What stands around them is English, so
 * that every stage of reading finds its work: headings, sentences, quantities, citations,
 * a reference list.
 */

const syllables = 'ba re mi to lu sen da kor vi pol na gre shu fa tel zo rin ka mos be'.split(' ')
const vocabularySize = 4000
export const sections = ['Introduction', 'Methods', 'Results', 'Discussion', 'Conclusion']
export const paragraphsInSection = 6
export const sentencesInParagraph = 5
export const referencesInPaper = 30

export type Random = () => number

/** Files of a corpus of so many papers, by their paths. */
export function makeCorpus(papers: number): Record<string, string> {
  const files: Record<string, string> = {
    'corpus/corpus.yaml': 'title: Made up\ndescription: Papers in invented words, for measuring.\n',
    'corpus/vocabulary/topics.yaml': '- {id: work, title: Work, words: [work*, labour*]}\n',
    'corpus/vocabulary/places.yaml': '- {id: bareland, names: {en: Bareland}}\n',
    'corpus/vocabulary/units.yaml': '- {id: people, words: [people, person*, worker*]}\n',
  }
  for (let n = 1; n <= papers; n += 1) {
    const folder = `corpus/papers/made-${String(n).padStart(4, '0')}`
    files[`${folder}/source.txt`] = makePaper(createRandom(n))
    files[`${folder}/paper.yaml`] = `title: Paper ${n}\nyear: 2020\nrights: Made up.\n`
  }
  return files
}

/** So many queries of two or three words, common and rare ones mixed. */
export function makeQueries(count: number): string[] {
  const random = createRandom(count)
  return Array.from({length: count}, () =>
    Array.from({length: 2 + Math.floor(random() * 2)}, () => toWord(random)).join(' '),
  )
}

function makePaper(random: Random): string {
  const lines = [toPhrase(random, 8), '', toName(random), '', 'Abstract', '', toParagraph(random)]
  sections.forEach((title, index) => {
    lines.push('', `${index + 1}. ${title}`)
    for (let n = 0; n < paragraphsInSection; n += 1) lines.push('', toParagraph(random))
  })
  lines.push('', 'References', '')
  for (let n = 1; n <= referencesInPaper; n += 1) {
    lines.push(`${n}. ${toReference(random, n)}`)
  }
  return `${lines.join('\n')}\n`
}

export function toReference(random: Random, n: number): string {
  const work = `${toName(random)} (${toYear(random)}). ${toPhrase(random, 7)}.`
  return `${work} Journal of ${toPhrase(random, 2)}, ${n}(2), ${n}-${n + 9}.`
}

function toParagraph(random: Random): string {
  return Array.from({length: sentencesInParagraph}, () => toSentence(random)).join(' ')
}

const patterns: readonly ((random: Random) => string)[] = [
  (r) => `In ${toYear(r)}, about ${toCount(r)} people ${toPhrase(r, 5)} in Bareland.`,
  (r) =>
    `The ${toPhrase(r, 4)} increased by ${toCount(r)} workers (${toSurname(r)}, ${toYear(r)}).`,
  (r) => `It is necessary to ${toPhrase(r, 9)}.`,
  (r) => `The ${toPhrase(r, 6)} has ${toPhrase(r, 6)}, while the ${toPhrase(r, 5)} does not.`,
  (r) => `According to ${toSurname(r)} (${toYear(r)}), the ${toPhrase(r, 8)}.`,
]

export function toSentence(random: Random): string {
  return patterns[Math.floor(random() * patterns.length)]!(random)
}

function toPhrase(random: Random, words: number): string {
  return Array.from({length: words}, () => toWord(random)).join(' ')
}

/** A word by its rank: the second is half as frequent as the first, and so on. */
function toWord(random: Random): string {
  let rank = Math.floor(vocabularySize ** random())
  let word = ''
  do {
    word += syllables[rank % syllables.length]!
    rank = Math.floor(rank / syllables.length)
  } while (rank > 0)
  return word
}

function toSurname(random: Random): string {
  const word = toWord(random) + toWord(random)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function toName(random: Random): string {
  return `${toSurname(random)}, A. B.`
}

function toYear(random: Random): number {
  return 1991 + Math.floor(random() * 30)
}

function toCount(random: Random): string {
  return Math.floor(1000 + random() * 90_000).toLocaleString('en')
}

/** Mulberry32: small, seeded, and even enough for words. */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
