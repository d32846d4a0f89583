/** Sentences in nearly the same words of which one says another number, date, or the opposite. */
import type {Family} from '../../../model/comparison.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {DifferenceKind, DifferenceSide, FamilyDifference} from '../../../model/difference.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {createPassageFinder, toLocalId} from '../records/records.ts'
import {toParagraph} from '../../format.ts'
import {markStretch} from './differing.ts'
import type {Case, Side} from './case.ts'

/** What the list of disagreements calls a difference. */
export const differenceNames: Readonly<Record<DifferenceKind, string>> = {
  number: 'Another number',
  date: 'Another date',
  negation: 'Denied',
  opposite: 'Opposite words',
}

type Member = Family['members'][number]

/** What differs within families, one case for all members that differ in the same way. */
export function toFamilyCases(data: CorpusData, topics: readonly Topic[]): Case[] {
  const isToldByComparison = toComparedTest(data)
  const names = toPaperLabels(data.papers)
  const findPassage = createPassageFinder(data.passages)
  const known = new Set(topics.map(({id}) => id))
  return data.families.flatMap((family) => {
    const members = new Map(family.members.map((member) => [member.id, member]))
    const open = family.differences.filter((one) => !isToldByComparison(one, members))
    const groups = [...Map.groupBy(open, (one) => toDifferenceKey(one, members)).values()]
    return groups.map((same, index): Case => {
      const [{kind, severity, explanation}] = same as [FamilyDifference]
      const papers = [...new Set(same.flatMap(toMembers).map((id) => members.get(id)?.paper ?? ''))]
      const sides = toSides(same, members, names, findPassage)
      const number = index === 0 ? '' : `.${String(index + 1)}`
      return {
        anchor: `${family.id.replace('#', '.')}.${kind}${number}`,
        title: toTitle(sides),
        about: '',
        verdict: {verdict: 'conflict', name: differenceNames[kind], severity},
        sides,
        more: 0,
        explanation,
        // Members of a family are one witness.
        independence: {papers: papers.length, witnesses: 1},
        href: sides[0]?.places[0]?.href ?? '',
        hrefLabel: 'The sentence',
        facets: {
          kind: [kind],
          severity: [String(severity)],
          paper: papers,
          topic: toTopics(family, data).filter((id) => known.has(id)),
        },
      }
    })
  })
}

/** Whether a comparison tells of two values already that a family has as a difference. */
function toComparedTest({
  comparisons,
  statistics,
}: CorpusData): (difference: FamilyDifference, members: ReadonlyMap<string, Member>) => boolean {
  const byClaim = Map.groupBy(statistics, ({claim}) => claim ?? '')
  const compared = comparisons
    .filter(({verdict, slot}) => verdict !== 'single' && slot === undefined)
    .map((comparison) => new Set(comparison.statistics))
  return ({left, right}, members) => {
    const [one, other] = [left, right].map((side) => {
      const text = toText(side, members)
      return (byClaim.get(side.member) ?? [])
        .filter((own) => text !== '' && (own.text.includes(text) || text.includes(own.text)))
        .map(({id}) => id)
    })
    return compared.some(
      (ids) => one?.some((id) => ids.has(id)) && other?.some((id) => ids.has(id)),
    )
  }
}

function toDifferenceKey(
  {kind, left, right}: FamilyDifference,
  members: ReadonlyMap<string, Member>,
): string {
  return [kind, ...[left, right].map((side) => toText(side, members)).toSorted()].join('|')
}

function toMembers({left, right}: FamilyDifference): string[] {
  return [left.member, right.member]
}

/** The sides of differences that are the same, each with all members that have its words. */
function toSides(
  same: readonly FamilyDifference[],
  members: ReadonlyMap<string, Member>,
  names: ReadonlyMap<string, string>,
  findPassage: ReturnType<typeof createPassageFinder>,
): Side[] {
  const all = same.flatMap(({left, right}) => [left, right])
  return [...Map.groupBy(all, (side) => toText(side, members))].flatMap(([text, own]) => {
    const [first] = own
    const member = members.get(first?.member ?? '')
    if (!first || !member) return []
    const holders = [...new Set(own.map(({member}) => member))].flatMap(
      (id) => members.get(id) ?? [],
    )
    const language = findPassage(member.id)?.language ?? 'en'
    return {
      text: text === '' ? '–' : text,
      detail: text === '' ? 'lacks the word' : '',
      places: holders.map(({id, paper}) => ({
        paperName: names.get(paper) ?? paper,
        placeLabel: toParagraph(findPassage(id)?.id ?? id),
        href: `/papers/${paper}/#${toLocalId(id)}`,
      })),
      language,
      quoteLanguage: language,
      pieces: markStretch(member.text, first.start, first.end),
    }
  })
}

function toText({member, start, end}: DifferenceSide, members: ReadonlyMap<string, Member>) {
  return members.get(member)?.text.slice(start, end) ?? ''
}

/** Words around the place in which the sides differ: enough to know what it is about. */
const titleWords = 6

function toTitle([side]: readonly Side[]): string {
  const at = side?.pieces.findIndex(({isDiffering}) => isDiffering) ?? -1
  const pieces = side?.pieces ?? []
  const before = pieces
    .slice(0, Math.max(at, 0))
    .map(({text}) => text)
    .join('')
  const words = before.trim().split(/\s+/)
  const start = words.length > titleWords ? '… ' : ''
  const own = at < 0 ? '' : (pieces[at]?.text ?? '')
  const after = pieces
    .slice(at + 1)
    .map(({text}) => text)
    .join('')
    .trim()
    .split(/\s+/)
  const rest = words.length < titleWords || own === '' ? after.slice(0, titleWords).join(' ') : ''
  return `“${start}${[words.slice(-titleWords).join(' '), own, rest].filter(Boolean).join(' ')}${rest && after.length > titleWords ? ' …' : ''}”`
}

function toTopics(family: Family, {claims}: CorpusData): string[] {
  const ids = new Set(family.members.map(({id}) => id))
  return [...new Set(claims.filter(({id}) => ids.has(id)).flatMap(({topics}) => topics))]
}
