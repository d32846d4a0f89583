/** Independent witnesses among values: texts that copy each other, or one source, are one. */
import type {Sighting} from './sighting.ts'

/**
 * Count the witnesses of some values.
 *
 * A paper is one witness whatever it says; two papers are one where they state a value in one
 * family, the same number from the same work, or the same number as versions of one work.
 */
export function countWitnesses(
  sightings: readonly Sighting[],
  workOf: ReadonlyMap<string, string>,
): number {
  const papers = [...new Set(sightings.map(({paper}) => paper))]
  const groupOf = new Map(papers.map((paper) => [paper, paper]))
  for (const [at, a] of sightings.entries()) {
    for (const b of sightings.slice(at + 1)) {
      if (a.paper === b.paper || !areOneWitness(a, b, workOf)) continue
      const [kept, gone] = [groupOf.get(a.paper), groupOf.get(b.paper)]
      for (const [paper, group] of groupOf) if (group === gone && kept) groupOf.set(paper, kept)
    }
  }
  return new Set(groupOf.values()).size
}

export function areOneWitness(
  a: Sighting,
  b: Sighting,
  workOf: ReadonlyMap<string, string>,
): boolean {
  if (a.families.some((family) => b.families.includes(family))) return true
  if (a.value !== b.value) return false
  const isVersion = workOf.get(a.paper) !== undefined && workOf.get(a.paper) === workOf.get(b.paper)
  return isVersion || a.works.some((work) => b.works.includes(work))
}
