/** Announced counts against the points, stages and ordinals that follow. */
import type {Passage} from '../../model/paper.ts'
import {auditAnnounced, countWords, toCount} from './announced.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'
import type {Sentence} from './prose.ts'

export function auditCounts(sentences: readonly Sentence[], prose: readonly Passage[]): Finding[] {
  return [
    ...prose.flatMap((passage, at) => findLostOrdinals(passage, prose.slice(0, at))),
    ...prose.flatMap(findLostPoints),
    ...auditAnnounced(sentences, prose),
    ...findWrongOrdinals(prose),
    ...findWrongStages(prose),
  ]
}

/** Words from a slip on that are quoted. */
const quoted = {before: 0, after: 12} as const

/** "Secondly" where nothing comes first. */
const second = /(?:^|[.;!?]\s)(Secondly|Second),/u
const firsts =
  /\b(?:first(?:ly)?|first of all|to begin with|on the one hand|one (?:is|reason)|1\)|\(1\))/iu
/** Paragraphs before it in which the first may stand. */
const paragraphsBack = 4

function findLostOrdinals(passage: Passage, before: readonly Passage[]): Finding[] {
  const found = second.exec(passage.text)
  if (!found) return []
  const near = before.slice(-paragraphsBack).filter(({section}) => section === passage.section)
  const text = [...near.map(({text}) => text), passage.text.slice(0, found.index)].join(' ')
  if (firsts.test(text)) return []
  const word = found[1] ?? ''
  const start = passage.text.indexOf(word, found.index)
  return [
    toPassageFinding(passage, 'numbering', 'ordinal', {
      quote: quoteAround(passage.text, start, start, quoted),
      expected: 'a first point',
      found: word,
      detail: `“${word}” opens a point, and no first one is named before it.`,
    }),
  ]
}

/** "1) …; 2) …; 4) …": a point of a paragraph's own list is left out. */
function findLostPoints(passage: Passage): Finding[] {
  const marks = [...passage.text.matchAll(/(?:^|[\s(])(\d{1,2})\)\s(?=\p{L})/gu)]
  const numbers = marks.map(([, digits]) => Number(digits))
  if (numbers[0] !== 1 || numbers.length < 3) return []
  const at = numbers.findIndex((number, index) => number !== index + 1)
  const [own, before] = [numbers[at], numbers[at - 1]]
  // A list that begins again at 1 is another one.
  if (own === undefined || before === undefined || own <= before || own - before > 2) return []
  const start = marks[at]?.index ?? 0
  return [
    toPassageFinding(passage, 'numbering', 'point', {
      quote: quoteAround(passage.text, start, start, quoted),
      expected: `${String(before + 1)})`,
      found: `${String(own)})`,
      detail: `After point ${String(before)} comes point ${String(own)}.`,
    }),
  ]
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const
const ordinal = ordinals.join('|')
/** Steps of one course, which are counted through; "groups" and "types" are counted anew on each page. */
const steps = 'stage|period|phase|wave|step'
const announcedSteps = new RegExp(
  String.raw`\b(${countWords})\s(?:(?!${steps})\p{Ll}+\s){0,2}(${steps})s\b`,
  'giu',
)
const namedStep = new RegExp(String.raw`\b(${ordinal})\s(${steps})\b`, 'giu')

const toNumber = (word: string | undefined) =>
  ordinals.findIndex((name) => name === word?.toLowerCase()) + 1

/** "Three stages", and then a fourth one. */
function findWrongOrdinals(prose: readonly Passage[]): Finding[] {
  return [...Map.groupBy(prose, ({section}) => section).values()].flatMap((passages) => {
    const counts = passages.flatMap((passage) =>
      [...passage.text.matchAll(announcedSteps)].map((found) => ({passage, found})),
    )
    const named = passages.flatMap(({text}) => [...text.matchAll(namedStep)])
    return counts.flatMap(({passage, found: [announcement, count = '', noun = ''], found}) => {
      // Two counts of the same noun may each be of a course of its own.
      const same = counts.filter(
        ({found: [, , other]}) => other?.toLowerCase() === noun.toLowerCase(),
      )
      const numbers = named
        .filter(([, , of]) => of?.toLowerCase() === noun.toLowerCase())
        .map(([, word]) => toNumber(word))
      const last = Math.max(0, ...numbers)
      const isRow = Array.from({length: last}, (_, at) => at + 1).every((n) => numbers.includes(n))
      if (same.length > 1 || !isRow || last <= toCount(count)) return []
      const beyond = `${ordinals[last - 1] ?? ''} ${noun}`
      return [
        toPassageFinding(passage, 'contradiction', 'steps', {
          quote: quoteAround(passage.text, found.index, found.index, quoted),
          expected: announcement,
          found: beyond,
          detail: `The text announces ${announcement} and then names a ${beyond}.`,
        }),
      ]
    })
  })
}

interface Step {
  readonly passage: Passage
  readonly text: string
  readonly number: number
  readonly noun: string
  readonly from: number
  readonly to: number
}

const datedStep = new RegExp(
  String.raw`\b(${ordinal})\s(${steps})\s?[([]((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})[)\]]`,
  'giu',
)

/** Steps whose years overlap, leave a gap, or differ from those that they have in another place. */
function findWrongStages(prose: readonly Passage[]): Finding[] {
  const all = prose.flatMap((passage) =>
    [...passage.text.matchAll(datedStep)].map(([text, number, noun = '', from, to]): Step => ({
      passage,
      text,
      number: toNumber(number),
      noun: noun.toLowerCase(),
      from: Number(from),
      to: Number(to),
    })),
  )
  return all.flatMap((step, at) => {
    const before = all.slice(0, at).filter(({noun}) => noun === step.noun)
    const same = before.find(({number}) => number === step.number)
    const last = before.findLast(({number}) => number === step.number - 1)
    if (same && (same.from !== step.from || same.to !== step.to))
      return [tellStage(step, same, 'The same step has other years elsewhere.')]
    if (!last || same) return []
    if (step.from > last.to + 1)
      return [tellStage(step, last, 'The steps leave years out between them.')]
    return step.from < last.to ? [tellStage(step, last, 'The years of the steps overlap.')] : []
  })
}

function tellStage(step: Step, other: Step, detail: string): Finding {
  return toPassageFinding(step.passage, 'contradiction', `step-${String(step.number)}`, {
    quote: `${other.text} … ${step.text}`,
    expected: other.text,
    found: step.text,
    detail,
  })
}
