/** Lines that hold no more than their page's number. */

/** Pages have at least so many lines: numbers closer together are a table's or a list's. */
const shortestPage = 8
/** Lines between two prints of one page's number. */
const longestPage = 80

const alone = /^\s*[-–—]?\s?(\d{1,4})\s?[-–—]?\s*$/
/** `34        A. Marsh`, `Rivers of stone        35`: the number stands in a running header. */
const inHeader =
  /^\s*(?:(\d{1,4})\s{3,}\p{L}[^\t|]{2,100}|\p{L}[^\t|]{2,100}\S\s{3,}(\d{1,4}))\s*$/u

/** Indices of the lines whose numbers run on from page to page, wherever they stand. */
export function findFolios(lines: readonly string[]): Set<number> {
  const numbers = lines.flatMap((line, index) => {
    const lone = alone.exec(line)?.[1]
    const found = lone ?? inHeader.exec(line)?.slice(1).find(Boolean)
    return found === undefined ? [] : [{index, page: Number(found), isAlone: lone !== undefined}]
  })
  const byPage = Map.groupBy(numbers, ({page}) => page)
  const inHeaders = new Map(
    numbers.flatMap(({index, page, isAlone}) => (isAlone ? [] : [[index, page] as const])),
  )
  const isRun = ({index, page}: (typeof numbers)[number]) => {
    const isBefore = [page + 1, page + 2].some((next) => {
      const last = byPage.get(next)?.at(-1)
      return last !== undefined && last.index - index >= shortestPage
    })
    const isAfter = [page - 1, page - 2].some((previous) => {
      const first = byPage.get(previous)?.[0]
      return first !== undefined && index - first.index >= shortestPage
    })
    if (isBefore || isAfter) return true
    for (let line = index - longestPage; line <= index + longestPage; line += 1) {
      if (inHeaders.get(line) === page) return true
    }
    return false
  }
  return new Set(numbers.filter((one) => one.isAlone && isRun(one)).map(({index}) => index))
}
