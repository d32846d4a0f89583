/** What papers of different works have in nearly the same words. */
import type {CorpusData} from '../../../model/data.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toCount, toParagraph} from '../../format.ts'
import {createPassageFinder, toLocalId} from '../records/records.ts'

/** Two papers, and the sentences that they share. */
export interface SharedText {
  readonly id: string
  readonly title: string
  /** `21 sentences, 3 of them word for word`. */
  readonly counts: string
  readonly sentences: readonly SharedSentence[]
}

export interface SharedSentence {
  /** As the first paper has it. */
  readonly text: string
  readonly language: string
  readonly places: readonly {readonly label: string; readonly href: string}[]
}

/** Pairs of papers that share sentences, those that share most first; versions of one work are told elsewhere. */
export function toSharedTexts({papers, passages, families}: CorpusData): SharedText[] {
  const names = toPaperLabels(papers)
  const works = new Map(papers.map(({id, work}) => [id, work]))
  const findPassage = createPassageFinder(passages)
  const shared = families.flatMap(({members, similarity}) =>
    members.flatMap((one, index) =>
      members
        .slice(index + 1)
        .filter((other) => works.get(one.paper) !== works.get(other.paper))
        .map((other) => ({pair: [one, other] as const, isSame: similarity === 1})),
    ),
  )
  const byPapers = Map.groupBy(shared, ({pair}) => pair.map(({paper}) => paper).join(' '))
  return [...byPapers.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const verbatim = same.filter(({isSame}) => isSame).length
      return {
        id: first.pair.map(({paper}) => paper).join('-and-'),
        title: first.pair.map(({paper}) => names.get(paper) ?? paper).join(' and '),
        counts: [
          toCount(same.length, 'sentence'),
          verbatim > 0 && `${String(verbatim)} of them word for word`,
        ]
          .filter(Boolean)
          .join(', '),
        sentences: same.map(({pair}) => ({
          text: pair[0].text,
          language: findPassage(pair[0].id)?.language ?? 'und',
          places: pair.map(({id, paper}) => ({
            label: `${names.get(paper) ?? paper}, ${toParagraph(findPassage(id)?.id ?? id)}`,
            href: `/papers/${paper}/#${toLocalId(id)}`,
          })),
        })),
      }
    })
}
