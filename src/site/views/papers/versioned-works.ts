import type {CorpusData} from '../../../model/data.ts'
import type {Paper} from '../../../model/paper.ts'
import {toPaperLabels} from '../../../search/records/paper-labels.ts'
import {toCount, toNumber} from '../../format.ts'

/** A work of which the corpus has several papers. */
export interface VersionedWork {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly language: string
  /** Which papers print it, in a sentence. */
  readonly lede: string
  readonly papers: readonly {readonly name: string; readonly href: string}[]
}

/** The works of which there are several papers, by their titles. */
export function toVersionedWorks({papers}: CorpusData): VersionedWork[] {
  const names = toPaperLabels(papers)
  return [...Map.groupBy(papers, ({work}) => work)]
    .filter(([, versions]) => versions.length > 1)
    .flatMap(([id, versions]) => {
      const [first] = versions
      if (!first) return []
      return {
        id,
        href: toVersionsUrl(id),
        title: first.title,
        language: first.language,
        lede: toLede(versions),
        papers: versions.map((paper) => ({
          name: names.get(paper.id) ?? paper.id,
          href: `/papers/${paper.id}/`,
        })),
      }
    })
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
}

/** `Two papers, one work. Journal of Rivers printed it in 2021 with 3 authors; …` */
function toLede(versions: readonly Paper[]): string {
  const printed = versions.map(({container, year, authors}) =>
    [
      `${container ?? 'a journal that its source does not name'} printed it`,
      year === undefined ? [] : `in ${year}`,
      `with ${toCount(authors.length, 'author')}`,
    ]
      .flat()
      .join(' '),
  )
  const count = versions.length === 2 ? 'Two' : toNumber(versions.length)
  return `${count} papers, one work: ${printed.join('; ')}.`
}

/** The page on which the versions of a paper's work stand side by side, where there are several. */
export function findVersionsUrl({work}: Paper, {papers}: CorpusData): string | undefined {
  return papers.filter((paper) => paper.work === work).length > 1 ? toVersionsUrl(work) : undefined
}

function toVersionsUrl(work: string): string {
  return `/versions/${work}/`
}
