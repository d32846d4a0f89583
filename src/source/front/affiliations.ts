/** Where each author works: the addresses under the names, by the marks that both carry. */
import type {Author} from '../../model/paper.ts'
import type {Block, TextBlock} from '../blocks/block.ts'
import {withoutAddresses} from '../signs/bylines.ts'
import {findLines, splitAt} from '../text/mapped-text.ts'
import {toDigits, toPlain} from '../text/plain.ts'

/** `1 University of …`, `2. Institute`, `a School of …`, `*Corresponding author`. */
const opening =
  /^\s*(?:[([]?(\d{1,2})[.)\]]?\s*(?=\p{L})|(\p{Ll})(?:\s+(?=\p{Lu})|$)|[*∗†‡✉]|(?:correspond(?:ing|ence)|e-?mail|tel)\b)/iu
const alphabet = 'abcdefghijklmnopqrstuvwxyz'
/** A line with a date, and no part of an address. */
const dated = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** `…, UK; 2 School of …` */
const nextMarked = /;\s(?=[([]?\d{1,2}[)\]]?\s?\p{Lu})/u
/** Marks behind a name: ` 1,2*`, `a,c`. */
const marks = /^[\s,()[\]*∗⁎†‡]*(?:(?:\d{1,2}|\p{Ll}(?!\p{L}))[\s,()[\]*∗⁎†‡]*)*/u
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
  let end = 0
  return authors.map((author, index) => {
    const found = findName(author, byline, end)
    end = found ?? end
    const behind = found === undefined ? '' : (marks.exec(byline.slice(found))?.[0] ?? '')
    const own = (behind.match(/\d{1,2}|\p{Ll}/gu) ?? []).flatMap(
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

/** Where a name ends that stands behind the one before: families may have one name, or begin alike. */
function findName({given, family}: Author, byline: string, from: number): number | undefined {
  const written =
    given === undefined ? [] : [`${given} ${family}`, `${given}${family}`, `${family} ${given}`]
  for (const name of [...written, family]) {
    const at = byline.indexOf(name, from)
    if (at !== -1) return at + name.length
  }
  return undefined
}

/** One address under each name. */
const toEach = (addresses: readonly string[], count: number) =>
  addresses.length === count ? addresses : []

function readAddresses(blocks: readonly TextBlock[]): {mark?: string; text: string}[] {
  const listed: {mark?: string; text: string}[] = []
  let isOpen = true
  for (const line of blocks.flatMap(toLines)) {
    const [written, number, letter] = opening.exec(line) ?? []
    // A small word may begin a line; letters that mark addresses follow one another.
    const isNext =
      letter === alphabet[listed.filter(({mark}) => alphabet.includes(mark ?? '1')).length]
    const mark = number ?? (isNext ? letter : undefined)
    const isOther = written !== undefined && (number ?? letter) === undefined
    if (isOther || dated.test(line)) isOpen = false
    else if (mark !== undefined || listed.at(-1)?.mark === undefined) {
      isOpen = true
      listed.push({
        ...(mark !== undefined && {mark}),
        text: line.slice(mark === undefined ? 0 : written?.length),
      })
    } else if (isOpen) listed.at(-1)!.text += ` ${line.trim()}`
  }
  return listed
    .map((one) => ({...one, text: withoutAddresses(toPlain(one.text))}))
    .filter(({text}) => isInstitution.test(text))
}

/** The lines of a block, as the source has them. */
const toLines = ({text}: TextBlock): string[] =>
  splitAt(text, findLines(text)).flatMap((line) => toDigits(line.text).split(nextMarked))
