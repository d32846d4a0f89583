import {checkKnown, printJson, readBuilt, type RecordOf} from './built-data.ts'
import {printTable} from './print-table.ts'

/** Print what does not add up in one paper, or in all. */
export async function audit(paper: string | undefined, {json}: {json?: true}): Promise<void> {
  const papers = await readBuilt('papers')
  checkKnown(
    'paper',
    paper,
    papers.map(({id}) => id),
  )
  const notes = (await readBuilt('audit')).filter((note) => (paper ?? note.paper) === note.paper)
  if (json) {
    printJson(notes)
    return
  }
  if (notes.length > 0)
    printTable(['Note', 'Kind', 'Lines', 'What does not add up'], notes.map(toRow))
  else process.stdout.write('Nothing was found that does not add up.\n')
  const tables = (await readBuilt('tables')).filter(
    (table) => (paper ?? table.paper) === table.paper,
  )
  const held = tables.flatMap(({id, checks}) =>
    checks.filter(({holds}) => holds).map(({what, detail}) => [id, `${what}: ${detail}`]),
  )
  if (held.length === 0) return
  process.stdout.write('\n')
  printTable(['Table', 'What adds up'], held)
}

function toRow({id, kind, lines, detail}: RecordOf<'audit'>): string[] {
  const [first, last] = lines ?? []
  const place = first === last ? String(first ?? '–') : `${String(first)}–${String(last)}`
  return [id, kind, place, detail]
}
