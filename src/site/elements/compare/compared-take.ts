/** Taking what is compared along. */
import {toCompareAddress} from './basket.ts'
import type {Compared} from './compared-view.ts'
import {download, take, type TakenRecord} from '../cite/export.ts'
import {readCitations} from '../cite/paper-citations.ts'

/** @returns what was done, in a word */
export async function takeCompared(what: string, shown: readonly Compared[]): Promise<string> {
  const address = new URL(toCompareAddress(shown.map(({id}) => id)), location.href).href
  if (what === 'link') {
    await navigator.clipboard.writeText(address)
    return 'Copied'
  }
  if (what === 'bibtex') {
    download('compared.bib', 'application/x-bibtex', await readBibtex(shown))
    return 'Saved'
  }
  return take(what, 'compared', {address}, toRecords(shown, await readCitations()))
}

/** The papers of what is compared, each once, in its order. */
async function readBibtex(shown: readonly Compared[]): Promise<string> {
  const papers = [...new Set(shown.flatMap(({entry}) => (entry ? [entry.paper] : [])))]
  const entries = await Promise.all(
    papers.map(async (paper) => {
      const response = await fetch(`/papers/${paper}/cite.bib`)
      if (!response.ok) throw new Error(`Cannot load \`${paper}\`: ${String(response.status)}`)
      return (await response.text()).trim()
    }),
  )
  return `${entries.join('\n\n')}\n`
}

function toRecords(
  shown: readonly Compared[],
  citations: ReadonlyMap<string, string>,
): TakenRecord[] {
  return shown.flatMap(({id, entry}) => {
    if (!entry) return []
    const {kind, quote, value, low, high, unit, measures, place, period} = entry
    return [
      {
        kind,
        id,
        text: quote,
        value: value ?? null,
        low: low ?? null,
        high: high ?? null,
        unit: unit ?? null,
        measures: measures ?? null,
        place: place ?? null,
        period: period ?? null,
        paper: entry.paperName,
        section: entry.section ?? null,
        lines: entry.lines ?? null,
        citation: citations.get(entry.paper) ?? null,
        url: new URL(entry.url, location.href).href,
      },
    ]
  })
}
