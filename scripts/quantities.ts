import {readFile} from 'node:fs/promises'
import {text as readAll} from 'node:stream/consumers'
import {splitSentences} from '../src/claims/sentences.ts'
import {findQuantities, type Quantity} from '../src/statistics/quantities/quantities.ts'
import {toUnitReader} from '../src/statistics/quantities/units.ts'
import {printJson} from './built-data.ts'
import {CallError, WorldError} from './exit.ts'
import {printTable} from './print-table.ts'

/** Units of any subject: a text from elsewhere needs no vocabulary of a corpus. */
const units = toUnitReader([])

/** Print the quantities of a text file, or of what is piped in, sentence by sentence. */
export async function quantities(
  file: string | undefined,
  {language, json}: {language: string; json?: true},
): Promise<void> {
  if (file === undefined && process.stdin.isTTY) {
    throw new CallError('Unexpected absence of a text, expected a file or a text piped in')
  }
  const text = file === undefined ? await readAll(process.stdin) : await readText(file)
  const sentences = text.split(/\r?\n/).flatMap((line) =>
    splitSentences(line, language).map(({start, end}) => {
      const sentence = line.slice(start, end)
      return {sentence, quantities: findQuantities(sentence, {language, units})}
    }),
  )
  if (json) printJson(sentences.map(toRecord))
  else {
    printTable(
      ['Value', 'Unit', 'Qualifier', 'As written'],
      sentences.flatMap(({sentence, quantities: found}) =>
        found.map((quantity) => toRow(sentence, quantity)),
      ),
    )
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new WorldError(
      `Unexpected absence of a text in \`${file}\` (${(cause as Error).message})`,
    )
  }
}

function toRecord({
  sentence,
  quantities: found,
}: {
  readonly sentence: string
  readonly quantities: readonly Quantity[]
}) {
  return {
    sentence,
    quantities: found.map(({high, isAside = false, ...quantity}) => ({
      text: sentence.slice(quantity.start, quantity.end),
      ...quantity,
      valueHigh: high ?? null,
      isAside,
    })),
  }
}

function toRow(sentence: string, quantity: Quantity): string[] {
  const {start, end, value, high, unit, qualifier, isAside} = quantity
  const range = high === undefined ? String(value) : `${value}–${high}`
  return [range, unit, isAside ? `${qualifier}, aside` : qualifier, sentence.slice(start, end)]
}
