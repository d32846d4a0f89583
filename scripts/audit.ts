import {checkKnown, printJson, readBuilt, type RecordOf} from './built-data.ts'
import {printTable, wrap} from './print-table.ts'

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
    printTable(
      ['Severity', 'Kind', 'Where', 'What does not add up'],
      notes.toSorted((a, b) => b.severity - a.severity).map(toRow),
    )
  else process.stdout.write('Nothing was found that does not add up.\n')
  const tables = (await readBuilt('tables')).filter(
    (table) => (paper ?? table.paper) === table.paper,
  )
  const claims = (await readBuilt('claims')).filter(
    (claim) => (paper ?? claim.paper) === claim.paper,
  )
  const held = [
    ...claims.flatMap(({id, addsUp}) => (addsUp ?? []).map((detail) => [id, detail])),
    ...tables.flatMap(({id, checks}) =>
      checks.filter(({holds}) => holds).map(({what, detail}) => [id, `${what}: ${detail}`]),
    ),
  ]
  if (held.length === 0) return
  process.stdout.write('\n')
  printTable(['Where', 'What adds up'], held)
}

function toRow({paper, severity, kind, lines, detail, quote}: RecordOf<'audit'>): string[] {
  const [first, last] = lines ?? []
  const place = first === last ? String(first ?? '') : `${String(first)}–${String(last)}`
  const shown = wrap(quote, longestQuote)
  const told = quote === '' ? '' : ` “${shown[0] ?? ''}${shown.length > 1 ? ' …' : ''}”`
  return [String(severity), kind, `${paper} ${place}`.trim(), detail + told]
}

/** Characters of a quote that are shown; all of it is in the JSON. */
const longestQuote = 120
