/** One to three sentences on a comparison, made from its parts: who says what, of when, and why that fits or not. */
import {formatNumber} from '../quantities/format-number.ts'
import {joinWords} from './join-words.ts'
import {isChangeOfOneSentence, type Relation, toYearlyFactor} from './relate.ts'
import type {Sighting} from './sighting.ts'
import {countWitnesses, tellWitnesses} from './witnesses.ts'

export interface Wording {
  /** Short name of a paper: `Abele et al. 2021`. */
  readonly paperLabel: (paper: string) => string
  readonly placeName: (place: string) => string
  readonly workOf: ReadonlyMap<string, string>
}

/** Explain a comparison by its worst pair. */
export function explain(
  group: readonly Sighting[],
  worst: Relation | undefined,
  relations: readonly Relation[],
  wording: Wording,
): string {
  const [first] = group
  if (!first) return ''
  const sentences = worst
    ? [toOpening(first, wording), ...toSentences(worst, group, relations, wording)]
    : [toOpening(first, wording), tellEach(group, wording)]
  return sentences.join(' ')
}

/** `Population, Atlantis:`; a place that the title names is not told again. */
function toOpening({indicator, place, counterpart}: Sighting, {placeName}: Wording): string {
  const title = indicator.title.toLowerCase()
  const places = [place, counterpart]
    .flatMap((id) => (id === undefined ? [] : [placeName(id)]))
    .filter((name) => !title.includes(name.toLowerCase()))
  return `${[indicator.title, ...places].join(', ')}:`
}

function toSentences(
  worst: Relation,
  group: readonly Sighting[],
  relations: readonly Relation[],
  wording: Wording,
): string[] {
  const [a, b] = orderPair(worst.pair)
  switch (worst.reason) {
    case 'meet':
    case 'nearly':
    case 'same-direction':
      return [tellAgreement(worst, group, wording), ...tellCopies(group, wording)]
    case 'apart':
      return [tellPair(a, b, wording, 'but'), tellGap(a, b), ...tellCopies(group, wording)]
    case 'directions':
      return [
        tellPair(a, b, wording, 'but'),
        `The same change cannot be a rise and a fall.`,
        ...tellCopies(group, wording),
      ]
    case 'part-larger':
      return [tellPair(a, b, wording, 'but'), 'A part of a period cannot hold more than the whole.']
    case 'part-implausible':
      return [
        tellPair(a, b, wording, 'but'),
        'That leaves too little for the rest of the period: over three times its mean.',
      ]
    case 'part-doubtful':
      return [
        tellPair(a, b, wording, 'and'),
        'Both can be true, though that leaves little for the rest of the longer period.',
        ...tellCopies(group, wording),
      ]
    case 'restricted-larger':
      return [
        tellPair(a, b, wording, 'but'),
        `A part (${listScopes([a, b])}) cannot be more than its whole.`,
      ]
    case 'scopes':
      return [
        tellPair(a, b, wording, 'and'),
        `${a.value === b.value ? 'The value is the same, but they' : 'They'} do not count the same: ${tellScope(a)} on one side, ${tellScope(b)} on the other.`,
        ...tellRest(relations, worst),
      ]
    case 'fits':
      return [
        tellPair(a, b, wording, 'and'),
        'The shares and the numbers bear each other out: they make nearly one whole.',
      ]
    case 'areas':
      return [
        tellPair(a, b, wording, 'and'),
        `The names are alike, the areas need not be: ${toPlace(a, wording)} on one side, ${toPlace(b, wording)} on the other.`,
      ]
    case 'periods':
      if (worst.severity < doubtful && new Set(group.map(({value}) => value)).size > 2) {
        const inTime = group.toSorted((one, other) => toYear(one) - toYear(other))
        return [
          `${tellAll(inTime, wording)}.`,
          'The periods differ, so all can be true.',
          ...tellAssumed(inTime, wording),
          ...tellCopies(group, wording),
        ]
      }
      return [
        tellPair(a, b, wording, 'and'),
        a.value === b.value
          ? 'The value is the same, the periods are not.'
          : `The periods differ, so both can be true${tellDoubt(worst, a, b)}.`,
        ...tellAssumed([a, b], wording),
      ]
    default:
      throw new Error(`Unexpected reason \`${String(worst.reason satisfies never)}\``)
  }
}

function toYear({years}: Sighting): number {
  return years?.to ?? 0
}

/** The earlier first, else by name, so that an explanation does not hang on the order of papers. */
function orderPair([a, b]: Relation['pair']): Relation['pair'] {
  const [from, to] = [a.years?.from ?? 0, b.years?.from ?? 0]
  if (from !== to) return from < to ? [a, b] : [b, a]
  return (a.statistics[0] ?? '') <= (b.statistics[0] ?? '') ? [a, b] : [b, a]
}

function tellPair(a: Sighting, b: Sighting, wording: Wording, link: 'and' | 'but'): string {
  const isOnePaper = a.paper === b.paper
  const second = isOnePaper ? tellValue(b) : tell(b, wording)
  return `${tell(a, wording)}${isOnePaper && link === 'and' ? '' : ','} ${link} ${second}.`
}

/** `Abele et al. 2021 has “17,540 people” for 2021` */
function tell(sighting: Sighting, {paperLabel}: Wording): string {
  return `${paperLabel(sighting.paper)} has ${tellValue(sighting)}`
}

/** `“17,540 people” for 2021` */
function tellValue(sighting: Sighting): string {
  // A factor of growth names the years of its levels.
  const isFactor = sighting.isDerived && sighting.measure === 'change'
  return `${tellBare(sighting)}${isFactor ? '' : toTime(sighting)}`
}

/** `“17,540 people” (for hire)` */
function tellBare(sighting: Sighting): string {
  // Of a cell only the header says that it is a share.
  const unit =
    /^[\d\s.,−-]+$/.test(sighting.text) && sighting.unit === 'percent' ? sighting.unit : ''
  const notes = [unit, listScopes([sighting])].filter(Boolean).join(', ')
  const scope = notes === '' ? '' : ` (${notes})`
  if (sighting.isDerived) return `values that make ${sighting.text}${scope}`
  const direction = sighting.direction && sighting.unit !== 'times' ? toDirection(sighting) : ''
  return `${direction}“${toQuoted(sighting)}”${scope}`
}

/** Several values, those of one paper together, and papers that say the same. */
function tellAll(group: readonly Sighting[], {paperLabel}: Wording): string {
  const byPaper = [...Map.groupBy(group, ({paper}) => paper)]
  const bySaid = Map.groupBy(byPaper, ([, own]) => tellOwn(own))
  const told = [...bySaid].map(([said, papers]) => {
    const labels = papers.map(([paper]) => paperLabel(paper))
    return `${joinWords(labels)} ${labels.length > 1 ? 'have' : 'has'} ${said}`
  })
  return told.join('; ')
}

/** The values of one paper; a time that they share is told once. */
function tellOwn(own: readonly Sighting[]): string {
  const times = new Set(own.map(toTime))
  const isOneTime = times.size === 1 && own.every(({measure}) => measure === 'level')
  const values = [...new Set(own.map(isOneTime ? tellBare : tellValue))]
  const shown = values.length > mostShown ? [...values.slice(0, mostShown), 'more'] : values
  return `${joinWords(shown)}${isOneTime ? [...times].join('') : ''}`
}

/** Values of one paper that a sentence tells one by one. */
const mostShown = 4

/** The qualifier stands outside of the quantity as written. */
function toQuoted({text, qualifierWords}: Sighting): string {
  return `${qualifierWords}${text}`
}

function toDirection({direction}: Sighting): string {
  return direction === 'up' ? 'a rise of ' : 'a fall of '
}

function toTime({years, months, assumedFrom}: Sighting): string {
  if (!years) return ''
  if (assumedFrom) return years.from < years.to ? ` since ${String(years.from)}` : ' without a year'
  if (months !== undefined) return ` for ${months.replace('/', ' to ')}`
  return ` for ${years.from === years.to ? String(years.from) : `${String(years.from)}–${String(years.to)}`}`
}

/** How far two values are apart, in the interval that their wording allows. */
function tellGap(a: Sighting, b: Sighting): string {
  const [low, high] = a.high < b.low ? [a, b] : [b, a]
  const isLoose = low.high > low.value || high.low < high.value
  if (!isLoose) return `They differ by ${formatNumber(high.value - low.value)}.`
  if (low.isBound && low.low >= low.value && !low.isDerived) {
    return `To the letter “${toQuoted(low)}” leaves the higher value open; it is read as ${formatNumber(low.high)} at most.`
  }
  return `As worded, the lower value reaches ${formatNumber(low.high)} at most, and the higher begins at ${formatNumber(high.low)}.`
}

function tellAgreement(worst: Relation, group: readonly Sighting[], wording: Wording): string {
  const direct = group.filter(({isDerived}) => !isDerived)
  // "38%" and "38 %" are written the same.
  const texts = new Set(direct.map((one) => toQuoted(one).replace(/\s/g, '')))
  const [first] = direct
  if (first && texts.size === 1 && direct.length > 1 && direct.length === group.length) {
    const labels = [...new Set(direct.map(({paper}) => wording.paperLabel(paper)))]
    const verb = labels.length > 1 ? 'have' : 'has'
    const where = labels.length > 1 ? '' : ' in several places'
    return `${joinWords(labels)} ${verb} “${toQuoted(first)}”${toTime(first)}${where}.`
  }
  const isNear = worst.reason === 'nearly'
  return `${tellAll(group, wording)}; the values ${isNear ? 'are nearly the same, a year apart' : 'meet'}.`
}

function tellCopies(group: readonly Sighting[], wording: Wording): string[] {
  const papers = new Set(group.map(({paper}) => paper)).size
  const told = tellWitnesses(papers, countWitnesses(group, wording.workOf))
  return told === '' ? [] : [told]
}

function tellEach(group: readonly Sighting[], wording: Wording): string {
  const [only, ...others] = group
  if (only && others.length === 0) return `only ${tell(only, wording)}.`
  const scopes = new Set(group.map(tellScope))
  const byPaper = [...Map.groupBy(group, ({paper}) => paper).values()]
  if (
    byPaper.every(
      ([one, ...rest]) =>
        one && rest.length > 0 && rest.every((other) => isChangeOfOneSentence(one, other)),
    )
  ) {
    return `${tellAll(group, wording)}. The sentence tells them as a change from the one to the other.`
  }
  const apart =
    scopes.size > 1
      ? `They count different parts: ${joinWords([...scopes])}.`
      : 'What sets them apart the text does not say in words that can be compared.'
  return `${tellAll(group, wording)}. ${apart}`
}

function toPlace({place}: Sighting, {placeName}: Wording): string {
  return place === undefined ? 'no place' : placeName(place)
}

function tellScope(sighting: Sighting): string {
  return sighting.scope.length > 0 ? listScopes([sighting]) : 'all'
}

function listScopes(sightings: readonly Sighting[]): string {
  const titles = sightings.flatMap(({scope, indicator, part}) =>
    scope.flatMap((id) => {
      if (id === part?.id) return toLowerFirst(part.title)
      // A share has not all the restrictions of what it is worked out from.
      return (part ?? indicator).scopes?.find((one) => one.id === id)?.title ?? []
    }),
  )
  return joinWords([...new Set(titles)])
}

function tellRest(relations: readonly Relation[], worst: Relation): string[] {
  const others = relations.filter(({verdict}) => verdict === worst.verdict).length - 1
  if (others < 1) return []
  return [
    `${String(others)} more ${others === 1 ? 'pair differs' : 'pairs differ'} in the same way.`,
  ]
}

/** From this severity on a change between years is remarked on. */
const doubtful = 2

function tellDoubt({severity}: Relation, a: Sighting, b: Sighting): string {
  if (severity < doubtful) return ''
  const times = formatNumber(Number(toYearlyFactor(a, b).toPrecision(2)))
  return severity > doubtful
    ? `, though a difference by a factor of ${times} is hard to believe`
    : `, though they differ by a factor of ${times}`
}

function tellAssumed(sightings: readonly Sighting[], {paperLabel}: Wording): string[] {
  const told = sightings.flatMap(({assumedFrom, years, paper}) => {
    if (!assumedFrom || !years) return []
    const source = assumedFrom === 'source' ? 'of the source it cites' : 'of the paper'
    return [
      `${paperLabel(paper)} gives no year; it counts as of ${String(years.to)}, the year ${source}.`,
    ]
  })
  return [...new Set(told)]
}

function toLowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
