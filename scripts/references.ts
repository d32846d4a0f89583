import {checkKnown, printJson, readBuilt, type RecordOf} from './built-data.ts'
import {printTable} from './print-table.ts'

/** Print the references of one paper as its lists have them, or the works that all papers cite, shared ones first. */
export async function listReferences(
  paper: string | undefined,
  {json}: {json?: true},
): Promise<void> {
  const papers = (await readBuilt('papers')).map(({id}) => id)
  checkKnown('paper', paper, papers)
  const references = await readBuilt('references')
  if (paper === undefined) {
    const works = toShared(await readBuilt('works'))
    if (json) printJson(works)
    else printTable(['Work', 'Year', 'Cited by', 'Title'], works.map(toWorkRow))
    return
  }
  const own = references
    .filter((reference) => reference.paper === paper)
    .toSorted((a, b) => Number(a.same !== null) - Number(b.same !== null) || a.n - b.n)
  if (json) printJson(own)
  else if (own.length === 0) process.stderr.write('The source has no list of references.\n')
  else printTable(['Entry', 'Cited', 'Work', 'As written'], own.map(toEntryRow))
}

function toShared(works: readonly RecordOf<'works'>[]): RecordOf<'works'>[] {
  return works
    .filter(({references}) => references.length > 0)
    .toSorted((a, b) => b.papers.length - a.papers.length)
}

function toWorkRow({id, csl, papers}: RecordOf<'works'>): string[] {
  const year = csl.issued?.['date-parts'][0]?.[0]
  return [id, String(year ?? '–'), papers.join(' '), csl.title ?? csl['container-title'] ?? '–']
}

function toEntryRow({id, citations, work, same, raw}: RecordOf<'references'>): string[] {
  const times = same === null ? String(citations.length) : 'repeats'
  return [id.slice(id.indexOf('#') + 1), times, work, raw]
}
