/** The place in which each quantity of a sentence is set. */
import type {PlaceMention} from './places.ts'
import type {Quantity} from '../quantities/quantities.ts'
import {closeAfter, respectively, takeRun} from './reading-on.ts'

/** Characters between a place and the number paired with it. */
const longestPair = 18

/** Prepositions that set a sentence in a place, and those that tell where something comes from or goes to. */
const locating =
  /(?:^|[\s([])(?:in|of|at|for|across|within|throughout|inside|в|во|по)\s(?:the\s)?(?:cities of\s|city of\s|(?:nearby|neighbou?ring|adjacent|rural|urban|central|northern|southern|eastern|western)\s)?$/i

const wholeOf =
  /(?:the\s)?(?:countries|country|states|republics?|regions?|cities|city|territory|territories|markets?|parts?|republic)\sof\s(?:the\s)?$/i

const towards =
  /(?:^|\s)(?:from|to|into|towards?|out of|leaving|visited|visit|entered|left|между|из)\s(?:the\s)?$/i

/** Words that are a place by themselves, or bring their preposition: "worldwide", "in the world". */
const selfLocating = /(?:wide|ly)$|^(?:in|across|around|throughout|of|the|в|по)\s/i

/** Nouns after which listed places are where something comes from or goes to. */
const movement =
  /(?:origin|exodus|destination|departure|came from|arriv\p{L}+ from|headed|went to|are from|is from|come from)[^.;]*$/iu

/** A sentence about places it does not name speaks of no default place. */
export const elsewhere =
  /(?<!\p{L})in (?:some|many|most|several|other|certain|developed|developing)(?: \p{L}[\p{L}-]*){0,2} (?:countries|states|regions|cities)(?!\p{L})/iu

/** Before the subject of a sentence, and of a clause in it: "Westland held the third position", "By contrast, Westland lost 5%". */
const opensSentence = /(?:^|[;.:]\s)(?:the\s)?$/i
const opensClause =
  /(?:^[^,;]{2,60},|,\s(?:while|whereas|and|but)|^(?:while|whereas))\s(?:the\s)?$/iu
const verbAfter = /^\s(?!(?:and|or|of|in|to|from|as)\s)\p{Ll}/u

const pairBefore =
  /^(?:\s(?:region|oblast|city|област)\p{L}{0,3})?\s?(?:[([–—-]|was|were|by|–\sby|на|—)[\s–(]*(?:by\s)?(?:[$€£])?$/u

const pairAfter =
  /^\s?[)\]]?\s(?:was|were|is|are)\s(?:recorded\s|registered\s|observed\s|found\s)?(?:in\s)?(?:the\s)?$/

const mostListed = 12

/** The place that is paired with a number, else the one in which its clause is set. */
export function findPlace(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  places: readonly PlaceMention[],
): string | undefined {
  const quantity = quantities[at]!
  const isMovement = movement.test(text.slice(0, quantity.start))
  const respective = findRespective(text, quantities, at, places)
  if (respective !== undefined) return respective
  const paired = isMovement ? undefined : findPaired(text, quantity, places)
  if (paired) return paired.id
  if (isMovement) return undefined
  const settings = places.filter((place) => isSetIn(text, place))
  // The subject of the next clause is no place of what stands before it.
  const isApart = (from: number, to: number) =>
    quantities.some(({start, end}) => from <= start && end <= to)
  const after = settings.find(
    ({start, end}) =>
      start >= quantity.end &&
      !isSubjectOfClause(text, start, end) &&
      start - quantity.end < closeAfter &&
      !isApart(quantity.end, start),
  )
  // What a sentence opens with holds for all of it.
  const before = settings.findLast(
    ({start, end}) =>
      end <= quantity.start &&
      (atStart.test(text.slice(0, start)) || !isApart(end, quantity.start)),
  )
  return (after ?? before)?.id
}

function isSetIn(text: string, {start, end}: PlaceMention): boolean {
  const left = text.slice(Math.max(0, start - 40), start)
  if (towards.test(left.replace(wholeOf, ''))) return false
  const isSubject =
    (opensSentence.test(left) && !/^[’']s/.test(text.slice(end))) ||
    isSubjectOfClause(text, start, end)
  return isSubject || selfLocating.test(text.slice(start, end)) || locating.test(left)
}

function isSubjectOfClause(text: string, start: number, end: number): boolean {
  return opensClause.test(text.slice(0, start)) && verbAfter.test(text.slice(end))
}

/** The place in which a sentence is set, for the next that goes on from it. */
export function findSetting(text: string, places: readonly PlaceMention[]): string | undefined {
  return places.find((place) => isSetIn(text, place))?.id
}

/** "The country" is the one that the paper is about. */
export const namesHome = /(?<!\p{L})the (?:country|republic|nation)(?!\p{L})/iu
const atStart = /^(?:in|at|for|across|в|во)?\s?(?:the\s)?$/i

/** The place that a sentence opens with, where it names no other: what follows speaks of it too. */
export function findTopic(text: string, places: readonly PlaceMention[]): string | undefined {
  const [first, ...others] = places
  const isAlone = others.every(({id}) => id === first?.id)
  return first && isAlone && atStart.test(text.slice(0, first.start)) ? first.id : undefined
}

/** "Northport (28.5%)", "in Westland – 38.4%", "(−366 people) was North Province". */
function findPaired(
  text: string,
  quantity: Quantity,
  places: readonly PlaceMention[],
): PlaceMention | undefined {
  return places.findLast(({start, end}) => {
    if (start >= quantity.end) return pairAfter.test(text.slice(quantity.end, start))
    const gap = text.slice(end, quantity.start)
    const isElided = gap === ' ' && /(?:,|\band)\s$/.test(text.slice(0, start))
    if (end > quantity.start || gap.length > longestPair) return false
    if (!isElided && !pairBefore.test(gap)) return false
    return !isTowards(text, places, start)
  })
}

/** "From Westland (200), Eastland (40) and Northland (35)": what a preposition says of the first holds for its list. */
function isTowards(text: string, places: readonly PlaceMention[], start: number): boolean {
  if (towards.test(text.slice(Math.max(0, start - 20), start))) return true
  const before = places.findLast(({end}) => end <= start)
  const joins = /^\s?\([^()]{1,40}\)(?:,|\sand|,\sand)\s(?:the\s)?$/
  return (
    before !== undefined &&
    joins.test(text.slice(before.end, start)) &&
    isTowards(text, places, before.start)
  )
}

/** "A, B and C … 1, 2 and 3 respectively": the numbers pair with the places in order. */
function findRespective(
  text: string,
  quantities: readonly Quantity[],
  at: number,
  places: readonly PlaceMention[],
): string | undefined {
  const sign = respectively.exec(text)
  if (!sign) return undefined
  const listed = quantities.filter(({end}) => end <= sign.index).slice(-mostListed)
  const run = takeRun(text, listed)
  const index = run.indexOf(quantities[at]!)
  const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]
  const before = places.filter(({end}) => end <= from)
  const after = places.filter(({start, end}) => start >= to && end <= sign.index)
  const named = [before, after].find(({length}) => length === run.length)
  return index === -1 ? undefined : named?.[index]?.id
}
