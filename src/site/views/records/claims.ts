import type {Claim, ClaimKind} from '../../../model/claim.ts'
import {claimKinds} from '../../../model/claim.ts'
import type {CorpusData} from '../../../model/data.ts'
import type {Topic} from '../../../model/vocabulary.ts'
import {toParagraph} from '../../format.ts'
import {kindNames, sortKinds} from './kinds.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'

/** A claim in a list: the sentence, its kinds and where it stands. */
export interface ClaimRow {
  readonly text: string
  readonly language: string
  readonly href: string
  readonly kinds: readonly ClaimKind[]
  /** The passage it stands in: `¶ 246`. */
  readonly place: string
  readonly isReported: boolean
  readonly topics: readonly {readonly title: string; readonly href: string}[]
}

/** The claims of one paper in a list. */
export interface ClaimGroup {
  readonly paper: string
  readonly name: string
  readonly claims: readonly ClaimRow[]
}

/** A list of claims with its page: all of one kind, or of one topic. */
export interface ClaimList {
  readonly id: string
  readonly title: string
  readonly meaning: string
  readonly href: string
  readonly kind?: ClaimKind
  readonly claims: readonly Claim[]
}

export function toKindLists(claims: readonly Claim[]): ClaimList[] {
  return claimKinds.map((kind) => ({
    id: kind,
    title: kindNames[kind].many,
    meaning: kindNames[kind].meaning,
    href: `/claims/${kind}/`,
    kind,
    claims: claims.filter(({kinds}) => kinds.includes(kind)),
  }))
}

/** Lists for the topics that any claim has, in the order of the vocabulary. */
export function toTopicLists(claims: readonly Claim[], topics: readonly Topic[]): ClaimList[] {
  return topics
    .map(({id, title}) => ({
      id,
      title,
      meaning: 'Claims whose sentence speaks of this topic.',
      href: toTopicHref(id),
      claims: claims.filter((claim) => claim.topics.includes(id)),
    }))
    .filter((list) => list.claims.length > 0)
}

/** The claims of a list by paper, in the order of the papers and of their texts. */
export function toClaimGroups(
  claims: readonly Claim[],
  data: CorpusData,
  topics: readonly Topic[],
): ClaimGroup[] {
  const languages = new Map(data.passages.map(({id, language}) => [id, language]))
  const titles = new Map(topics.map(({id, title}) => [id, title]))
  const order = toReadingOrder(data)
  const toRow = (claim: Claim): ClaimRow => ({
    text: claim.text,
    language: languages.get(claim.passage) ?? 'en',
    href: claim.url,
    kinds: sortKinds(claim.kinds),
    place: toParagraph(claim.passage),
    isReported: claim.attribution === 'reported',
    topics: claim.topics.map((id) => ({title: titles.get(id) ?? id, href: toTopicHref(id)})),
  })
  return [...toPaperLabels(data.papers)]
    .map(([paper, name]) => ({
      paper,
      name,
      claims: claims
        .filter((claim) => claim.paper === paper)
        .toSorted((a, b) => order(a.id) - order(b.id))
        .map(toRow),
    }))
    .filter((group) => group.claims.length > 0)
}

/** Claims stand in a passage in their order, passages in that of their lines. */
function toReadingOrder({passages}: CorpusData): (claimId: string) => number {
  const ordered = passages
    .toSorted((a, b) => (a.lines?.[0] ?? 0) - (b.lines?.[0] ?? 0))
    .flatMap(({claims}) => claims)
  const places = new Map(ordered.map((id, place) => [id, place]))
  return (id) => places.get(id) ?? ordered.length
}

/** How many claims of each list each paper has. */
export interface ClaimMatrix {
  readonly papers: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly kind: ClaimKind | undefined
    readonly total: number
    /** One for each paper; `0` has nothing to link to. */
    readonly cells: readonly {readonly count: number; readonly href: string}[]
  }[]
}

export function toClaimMatrix(lists: readonly ClaimList[], data: CorpusData): ClaimMatrix {
  const names = [...toPaperLabels(data.papers)]
  return {
    papers: names.map(([, name]) => name),
    rows: lists.map(({id, title, href, kind, claims}) => ({
      id,
      title,
      href,
      kind,
      total: claims.length,
      cells: names.map(([paper]) => ({
        count: claims.filter((claim) => claim.paper === paper).length,
        href: `${href}#${paper}`,
      })),
    })),
  }
}

function toTopicHref(topic: string): string {
  return `/claims/topics/${topic}/`
}
