/** What an editor should look at after a paper was read. */
import type {VFile} from 'vfile'
import type {Ledger} from '../model/correction.ts'
import type {PaperFile} from '../model/paper.ts'
import type {RuleId} from '../model/rules.ts'
import {findSideBySide} from './blocks/columns.ts'
import type {FrontMatter} from './front/front-matter.ts'
import {toLetters} from './text/plain.ts'

export function reportReading(
  file: VFile,
  known: PaperFile,
  {front, ledger, raw}: {front: FrontMatter; ledger: Ledger; raw: readonly string[]},
): void {
  const say = (reason: string, line: number, ruleId: RuleId) =>
    file.message(reason, {place: {line, column: 1}, source: 'collate', ruleId})
  if (known.title === undefined && Object.keys(front.titles).length === 0) {
    say('Unexpected paper without a title, expected one; give it in paper.yaml', 1, 'record-known')
  } else if (known.authors === undefined && front.authors.length === 0) {
    say(
      'Unexpected paper without authors, expected some; give them in paper.yaml',
      1,
      'record-known',
    )
  }
  const columns = findSideBySide(raw)
  if (columns !== undefined) {
    say(
      'Unexpected columns side by side, expected one behind the other; convert the paper without keeping its layout',
      columns,
      'text-readable',
    )
  }
  for (const {lines, why} of ledger.leftOut) {
    if (why !== 'garbled') continue
    say(
      `Unexpected garbled text in source lines ${lines.join('–')}, left out; convert the paper anew or leave it so`,
      lines[0],
      'text-readable',
    )
  }
  for (const field of [
    'doi',
    'issn',
    'volume',
    'issue',
    'received',
    'accepted',
    'published',
  ] as const) {
    const [stated, given] = [front.fields[field], known[field]]
    if (stated === undefined || given === undefined || toLetters(stated) === toLetters(given))
      continue
    const place = ledger.taken.find((taken) => taken.field.split(' ').includes(field))
    say(
      `Unexpected \`${field}\` \`${given}\` in paper.yaml, the text states \`${stated}\`; paper.yaml wins, check it`,
      place?.lines[0] ?? 1,
      'record-agrees',
    )
  }
}
