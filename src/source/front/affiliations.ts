/** Where each author works: the addresses under the names, by the marks that both carry. */
import type {Author} from '../../model/paper.ts'
import type {Block, TextBlock} from '../blocks/block.ts'
import {withoutAddresses} from '../signs/bylines.ts'
import {toPlain} from '../text/plain.ts'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const toDigits = (text: string) =>
  text.replaceAll(/[⁰¹²³⁴-⁹]/gu, (digit) => String(raised.indexOf(digit)))
/** `1 University of …`, `2. Institute`, `*Corresponding author`. */
const opening =
  /^\s*(?:[([]?(\d{1,2})[.)\]]?\s*(?=\p{L})|[*∗†‡✉]|(?:correspond(?:ing|ence)|e-?mail|tel)\b)/iu
/** A line with a date, and no part of an address. */
const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** `…, UK; 2 School of …` */
const nextMarked = /;\s(?=[([]?\d{1,2}[)\]]?\s?\p{Lu})/u
const isInstitution = /\p{L}{4}/u

/**
 * The authors with the addresses that their marks name; the only address is that of all.
 *
 * @param above the blocks before the body, of which `taken` says what they state
 */
export function giveAffiliations(
  authors: readonly Author[],
  above: readonly Block[],
  taken: ReadonlyMap<Block, string>,
): Author[] {
  const withField = (field: string) =>
    above.filter((block) => block.kind === 'text' && taken.get(block) === field) as TextBlock[]
  const listed = readAddresses(withField('authors.affiliation'))
  const names = withField('authors')
  const byline = toDigits(names.map(({text}) => toPlain(text.text)).join(', '))
  const unmarked = listed.filter(({mark}) => mark === undefined).map(({text}) => text)
  return authors.map((author, index) => {
    const at = byline.indexOf(author.family)
    const marks =
      /^\s?([\d,\s*∗†‡()[\]]+)/u.exec(byline.slice(at + author.family.length))?.[1] ?? ''
    const own = (at === -1 ? [] : (marks.match(/\d{1,2}/gu) ?? [])).flatMap(
      (mark) => listed.find((one) => one.mark === mark)?.text ?? [],
    )
    const isMarked = unmarked.length < listed.length
    const inOrder = unmarked.length === 1 ? unmarked[0] : toEach(unmarked, authors.length)[index]
    const affiliation = own.length > 0 ? own.join('; ') : isMarked ? undefined : inOrder
    return affiliation === undefined || author.affiliation !== undefined
      ? author
      : {...author, affiliation}
  })
}

/** One address under each name. */
const toEach = (addresses: readonly string[], count: number) =>
  addresses.length === count ? addresses : []

function readAddresses(blocks: readonly TextBlock[]): {mark?: string; text: string}[] {
  const listed: {mark?: string; text: string}[] = []
  let isOpen = true
  for (const line of blocks.flatMap(toLines)) {
    const [written, mark] = opening.exec(line) ?? []
    if ((written !== undefined && mark === undefined) || dated.test(line)) isOpen = false
    else if (mark !== undefined || listed.at(-1)?.mark === undefined) {
      isOpen = true
      listed.push({...(mark !== undefined && {mark}), text: line.slice(written?.length ?? 0)})
    } else if (isOpen) listed.at(-1)!.text += ` ${line.trim()}`
  }
  return listed
    .map((one) => ({...one, text: withoutAddresses(toPlain(one.text))}))
    .filter(({text}) => isInstitution.test(text))
}

/** The lines of a block, as the source has them. */
function toLines({text: {text, lines}}: TextBlock): string[] {
  const byLine = Map.groupBy(
    Array.from(text, (_, at) => at),
    (at) => lines[at] ?? 0,
  )
  return [...byLine.values()].flatMap((places) =>
    toDigits(text.slice(places[0], (places.at(-1) ?? 0) + 1))
      .trim()
      .split(nextMarked),
  )
}
