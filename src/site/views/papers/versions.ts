import type {CorpusData} from '../../../model/data.ts'
import type {DifferenceKind} from '../../../model/difference.ts'
import type {VersionPair, VersionPassage, VersionRow, Versions} from '../../../model/version.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toCount, toDate, toLine, toNumber} from '../../format.ts'
import {toLocalId} from '../records/records.ts'
import {toContainer} from './papers.ts'

/** One of two versions, as it heads its column. */
export interface VersionHead {
  readonly name: string
  readonly href: string
  readonly container: string
  /** When it was published, and by whom. */
  readonly imprint: string
}

export type Sign = 'agree' | 'conflict' | 'single'

export interface RowView {
  readonly id: string
  /** How its look is told: `conflict` is a change in substance. */
  readonly relation: 'same' | 'changed' | 'conflict' | 'left' | 'right'
  readonly sign: Sign
  readonly label: string
  readonly left: readonly PassageView[]
  readonly right: readonly PassageView[]
  /** The next row of those that one jumps between; the first again after the last. */
  readonly next: string | undefined
}

export interface PassageView extends VersionPassage {
  readonly href: string
  readonly line: string
}

export interface PairView {
  readonly left: VersionHead
  readonly right: VersionHead
  readonly tally: readonly {
    readonly term: string
    readonly count: string
    readonly isGrave: boolean
  }[]
  readonly rows: readonly RowView[]
  /** Where one jumps to first, and what one jumps between. */
  readonly jump: {readonly href: string; readonly label: string} | undefined
}

const differenceNames: Readonly<Record<DifferenceKind, string>> = {
  number: 'a number differs',
  date: 'a date differs',
  negation: 'one says not',
  opposite: 'the opposite is said',
}

/** The versions of a work as its page shows them. */
export function toPairViews({pairs}: Versions, data: CorpusData): PairView[] {
  return pairs.map((pair, index) => toPairView(pair, index, data))
}

function toPairView(pair: VersionPair, index: number, data: CorpusData): PairView {
  const [left, right] = [toHead(pair.left, data), toHead(pair.right, data)]
  const jumps = toJumps(pair.rows)
  // Ids of rows are unique in their pair.
  const toId = (id: string) => (index === 0 ? `r-${id}` : `r${index + 1}-${id}`)
  const [first] = jumps
  return {
    left,
    right,
    tally: toTally(pair.rows, left, right),
    rows: pair.rows.map((row) => {
      const place = jumps.indexOf(row)
      const next = place < 0 ? undefined : (jumps[place + 1] ?? first)
      return toRowView(row, toId(row.id), next && next !== row ? toId(next.id) : undefined, pair, {
        left: left.name,
        right: right.name,
      })
    }),
    jump: first && {
      href: `#${toId(first.id)}`,
      label: first.differences.length > 0 ? 'Next difference in substance' : 'Next difference',
    },
  }
}

/** Differences in substance, or where there are none all changes. */
function toJumps(rows: readonly VersionRow[]): VersionRow[] {
  const grave = rows.filter(({differences}) => differences.length > 0)
  return grave.length > 0 ? grave : rows.filter(({relation}) => relation === 'changed')
}

function toHead(id: string, data: CorpusData): VersionHead {
  const name = toPaperLabels(data.papers).get(id) ?? id
  const href = `/papers/${id}/`
  const paper = data.papers.find((other) => other.id === id)
  if (!paper) return {name, href, container: name, imprint: ''}
  const date = paper.published ?? (paper.year === undefined ? undefined : String(paper.year))
  const authors = paper.authors.map(({family}) => family).join(', ')
  return {
    name,
    href,
    container: toContainer(paper) ?? 'names no journal',
    imprint: [date && toDate(date), authors].filter(Boolean).join(' · '),
  }
}

function toTally(
  rows: readonly VersionRow[],
  left: VersionHead,
  right: VersionHead,
): PairView['tally'] {
  const count = (relation: VersionRow['relation']) =>
    rows.filter((row) => row.relation === relation).length
  const grave = rows.flatMap(({differences}) => differences).length
  return [
    {term: 'passages the same', count: toNumber(count('equal')), isGrave: false},
    {term: 'changed', count: toNumber(count('changed')), isGrave: false},
    {term: `only in ${left.name}`, count: toNumber(count('left')), isGrave: false},
    {term: `only in ${right.name}`, count: toNumber(count('right')), isGrave: false},
    {term: 'differ in substance', count: toNumber(grave), isGrave: grave > 0},
  ]
}

function toRowView(
  row: VersionRow,
  id: string,
  next: string | undefined,
  pair: VersionPair,
  names: {readonly left: string; readonly right: string},
): RowView {
  return {
    id,
    ...toRelation(row, names),
    left: row.left.map((passage) => toPassageView(passage, pair.left)),
    right: row.right.map((passage) => toPassageView(passage, pair.right)),
    next,
  }
}

function toRelation(
  {relation, differences, isCitations, left}: VersionRow,
  names: {readonly left: string; readonly right: string},
): Pick<RowView, 'relation' | 'sign' | 'label'> {
  switch (relation) {
    case 'equal': {
      const hasMarks = left.some(({segments}) => segments.some(({mark}) => mark !== undefined))
      return {relation: 'same', sign: 'agree', label: hasMarks ? 'the same words' : 'the same'}
    }
    case 'changed':
      return differences.length > 0
        ? {relation: 'conflict', sign: 'conflict', label: toDifferenceLabel(differences)}
        : {
            relation: 'changed',
            sign: 'conflict',
            label: isCitations ? 'citations differ' : 'changed',
          }
    case 'left':
    case 'right':
      return {relation, sign: 'single', label: `only in ${names[relation]}`}
    default:
      return relation satisfies never
  }
}

function toDifferenceLabel(differences: readonly DifferenceKind[]): string {
  const [first] = differences
  return first && differences.length === 1
    ? differenceNames[first]
    : toCount(differences.length, 'difference')
}

function toPassageView(passage: VersionPassage, paper: string): PassageView {
  return {
    ...passage,
    href: `/papers/${paper}/#${toLocalId(passage.id)}`,
    line: toLine(passage.id),
  }
}
