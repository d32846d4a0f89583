import type {Author, Paper} from '../../model/paper.ts'

/**
 * The short name of each paper, by its id: `Abele et al. 2021`. Papers that would have
 * the same name are told apart by where they appeared, else by a letter after the year.
 */
export function toPaperLabels(papers: readonly Paper[]): Map<string, string> {
  const plain = new Map(papers.map((paper) => [paper.id, toPlainLabel(paper)]))
  const byLabel = Map.groupBy(papers, (paper) => plain.get(paper.id) ?? paper.id)
  const labels = new Map<string, string>()
  for (const [label, same] of byLabel) {
    const containers = new Set(same.map((paper) => paper.container))
    const areApart = containers.size === same.length && !containers.has(undefined)
    same.forEach((paper, index) => {
      if (same.length === 1) labels.set(paper.id, label)
      else if (areApart) labels.set(paper.id, `${label}, ${paper.container}`)
      else labels.set(paper.id, label + toLetters(index))
    })
  }
  return labels
}

function toPlainLabel(paper: Paper): string {
  return [toNames(paper.authors) ?? paper.title, paper.year].filter(Boolean).join(' ')
}

function toNames(authors: readonly Author[]): string | undefined {
  const [first, second] = authors
  if (!first) return undefined
  if (!second) return first.family
  return authors.length === 2 ? `${first.family} and ${second.family}` : `${first.family} et al.`
}

/** 0 → a, 25 → z, 26 → ba. */
function toLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? toLetters(rest) : '') + String.fromCharCode(97 + (index % 26))
}
