/** What a query means: which terms of the corpus each of its words stands for. */
import type {Token} from '../analysis/analyse.ts'
import {createNearTerms, type Near} from './near-terms.ts'
import type {AddedWord, QueryTerm, QueryWord} from './query-words.ts'
import {toSlots} from '../terms/slots.ts'
import type {Synonym, TermGroups} from '../terms/term-groups.ts'
import type {WordCounts} from '../terms/vocabulary.ts'

export interface ReadQuery {
  /** Word by word, in the order typed. */
  readonly words: readonly QueryWord[]
  readonly added: readonly AddedWord[]
}

export interface Vocabulary {
  readonly meanLength: number
  /** How much a term of the corpus tells. */
  rarityOf(term: string): number
  /** Read a text as a query, but for added words that the reader took away. */
  readQuery(query: string, without?: readonly string[]): ReadQuery
}

/** What the vocabulary adds weighs less than what was typed; of a word in other letters there are several. */
const synonymWeight = 0.8
const translationWeight = 0.75
/** What a word is besides: only the figures of a larger number (58.8 for 58.8 thousand), a compound in one. */
const otherReadingWeight = 0.6
/** A year of a decade. */
const decadeWeight = 0.6

export function readVocabulary(file: WordCounts, groups: TermGroups): Vocabulary {
  const {records, meanLength, entries} = file
  const known = new Map(entries.map((entry) => [entry[0], entry]))
  const near = createNearTerms(entries)

  /** A word that the terms know is no slip of the hand. */
  const readWord = (
    tokens: readonly Token[],
    isTranslated: boolean,
  ): Omit<QueryWord, 'rarity'> & {near: Near[]} => {
    const first = tokens[0]!
    const {word, term} = first
    const toWeight = (token: Token) => (token === first ? 1 : otherReadingWeight)
    const found = tokens.flatMap((token) => {
      const entry = known.get(token.term)
      return entry ? [{entry, word, weight: toWeight(token), how: toHow(token.term)}] : []
    })
    const meant = found.length > 0 ? found : near.find(term, word)
    const all: Near[] = isTranslated ? meant.filter(({how}) => how !== 'fuzzy') : meant
    const others = found.length > 0 && !/\d/.test(term) ? near.findInOtherLetters(word) : []
    for (const one of others) if (!all.some(({entry}) => entry === one.entry)) all.push(one)
    return {
      word,
      near: all,
      terms: all.map(toQueryTerm),
      readAs: found.length > 0 ? [] : [...new Set(all.map((one) => one.word))],
    }
  }

  /** As rare as its commonest term; a translation says how rare it is in the texts of its language. */
  const toRarity = (word: string, own: readonly Near[], terms: readonly QueryTerm[]): number => {
    const others = terms.filter(
      ({how, term}) => how === 'synonym' && (own.length === 0 || isLatin(term) !== isLatin(word)),
    )
    const frequencies = [...own.map(({entry}) => entry[1]), ...others.map(countTogether)]
    return frequencies.length === 0 ? 0 : toInverse(Math.max(...frequencies), records)
  }
  /** At most as many records hold all parts as hold the rarest. */
  const countTogether = ({term}: QueryTerm): number =>
    Math.min(...term.split(' ').map((part) => known.get(part)?.[1] ?? 0))

  /** The years of the decades among some terms: `1990s`. */
  const findYears = (terms: readonly string[]): Near[] =>
    terms.flatMap((term) => {
      const decade = /^(\d{3})0s$/.exec(term)?.[1]
      if (decade === undefined) return []
      return Array.from({length: 10}, (_, n) => known.get(`${decade}${n}`)).flatMap((entry) =>
        entry ? [{entry, word: entry[0], weight: decadeWeight, how: 'number'}] : [],
      )
    })

  /** Of the words as typed, then of what the unknown ones among them are taken for. */
  const findSynonyms = (slots: readonly (readonly Token[])[]): Meant[] => {
    const isKnown = (term: string) => known.has(term)
    const typed = groups.find(slots, isKnown)
    const guesses = slots.map((tokens, place) =>
      typed.some((one) => isAt(one, place)) ? undefined : guess(readWord(tokens, false).near),
    )
    const guessed = slots.map((tokens, place) => {
      const one = guesses[place]
      return one ? [{...tokens[0]!, term: one.entry[0], word: one.word}] : tokens
    })
    const more = guesses.some(Boolean) ? groups.find(guessed, isKnown) : []
    return [
      ...typed.map((one) => ({...one, sureness: 1})),
      ...more.flatMap((one) => {
        const some = guesses.slice(one.from, one.to).flatMap((near) => near?.weight ?? [])
        return some.length > 0 ? [{...one, sureness: Math.min(...some)}] : []
      }),
    ]
  }

  return {
    meanLength,
    rarityOf: (term) => toInverse(known.get(term)?.[1] ?? records, records),
    readQuery: (query, without = []) => {
      const slots = toSlots(query)
      const synonyms = without.includes('*')
        ? []
        : findSynonyms(slots).filter(({form}) => !without.includes(form))
      const words = slots.map((tokens, place): QueryWord => {
        const meant = synonyms.filter((one) => isAt(one, place))
        const isTranslated = meant.some(({sureness}) => sureness === 1)
        const {near: read, ...word} = readWord(tokens, isTranslated)
        const years = findYears([tokens[0]!.term, ...meant.map(({term}) => term)])
        const own = [...read, ...years]
        const terms = keepFirst([
          ...word.terms,
          ...meant.map((one) => toTerm(one, word.word)),
          ...years.map(toQueryTerm),
        ])
        return {...word, terms, rarity: toRarity(word.word, own, terms)}
      })
      return {words: words.filter(isFirst), added: toAdded(synonyms, slots)}
    },
  }
}

/** A synonym, and how sure it is that its words were meant: less than 1 where they had to be guessed. */
type Meant = Synonym & {readonly sureness: number}

function isAt({from, to}: Pick<Synonym, 'from' | 'to'>, place: number): boolean {
  return place >= from && place < to
}

function toTerm({term, sureness}: Meant, asked: string): QueryTerm {
  const weight = isLatin(term) === isLatin(asked) ? synonymWeight : translationWeight
  return {term, weight: weight * sureness, how: 'synonym'}
}

function toQueryTerm({entry: [term], weight, how}: Near): QueryTerm {
  return {term, weight, how}
}

/** What a word that nothing knows is taken for; one that is half typed may become many. */
function guess([best, ...others]: readonly Near[]): Near | undefined {
  if (best === undefined || best.how === 'exact' || best.how === 'number') return undefined
  return best.how === 'beginning' && others.length > 0 ? undefined : best
}

/** A term that is found in two ways counts as the first says. */
function keepFirst(terms: readonly QueryTerm[]): QueryTerm[] {
  return [...new Map(terms.toReversed().map((term) => [term.term, term])).values()].reverse()
}

/** What was added, each form once, with the words that it stands for. */
function toAdded(synonyms: readonly Synonym[], slots: readonly (readonly Token[])[]): AddedWord[] {
  const added = synonyms.map(({form, from, to}): AddedWord => {
    const asked = slots.slice(from, to).map(([token]) => token?.word ?? '')
    return {word: form, for: asked.join(' ')}
  })
  return added.filter(({word}, place) => added.findIndex((one) => one.word === word) === place)
}

function isLatin(text: string): boolean {
  return /[a-z]/u.test(text)
}

function toHow(term: string): QueryTerm['how'] {
  return /\d/.test(term) ? 'number' : 'exact'
}

/** A word that is typed twice counts once. */
function isFirst(word: QueryWord, place: number, all: readonly QueryWord[]): boolean {
  const term = word.terms[0]?.term ?? word.word
  return all.findIndex((other) => (other.terms[0]?.term ?? other.word) === term) === place
}

/** The inverse document frequency of BM25. */
function toInverse(frequency: number, records: number): number {
  return Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5))
}
