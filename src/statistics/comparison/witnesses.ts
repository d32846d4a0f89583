/** Independent witnesses among values: texts that copy each other, or one source, are one. */

/** What is asked of a value, or of what is said, to tell whose it is. */
export interface Testimony {
  readonly paper: string
  readonly value: number | string
  /** Texts that it was copied from or into, and works that it cites. */
  readonly families: readonly string[]
  readonly works: readonly string[]
}

/**
 * Count the witnesses of some values.
 *
 * A paper is one witness whatever it says; two papers are one where they state a value in one
 * family, the same number from the same work, or the same number as versions of one work.
 */
export function countWitnesses(
  testimonies: readonly Testimony[],
  workOf: ReadonlyMap<string, string>,
): number {
  const papers = [...new Set(testimonies.map(({paper}) => paper))]
  const groupOf = new Map(papers.map((paper) => [paper, paper]))
  for (const [at, a] of testimonies.entries()) {
    for (const b of testimonies.slice(at + 1)) {
      if (a.paper === b.paper || !areOneWitness(a, b, workOf)) continue
      const [kept, gone] = [groupOf.get(a.paper), groupOf.get(b.paper)]
      for (const [paper, group] of groupOf) if (group === gone && kept) groupOf.set(paper, kept)
    }
  }
  return new Set(groupOf.values()).size
}

function areOneWitness(a: Testimony, b: Testimony, workOf: ReadonlyMap<string, string>): boolean {
  if (a.families.some((family) => b.families.includes(family))) return true
  if (a.value !== b.value) return false
  const isVersion = workOf.get(a.paper) !== undefined && workOf.get(a.paper) === workOf.get(b.paper)
  return isVersion || a.works.some((work) => b.works.includes(work))
}

/** That papers are fewer witnesses than they are papers; empty where each is one. */
export function tellWitnesses(papers: number, witnesses: number): string {
  if (witnesses >= papers) return ''
  const count = witnesses === 1 ? 'one witness' : `${String(witnesses)} witnesses`
  return `The texts depend on each other: ${String(papers)} papers, ${count}.`
}
