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
  const isRun = (one: (typeof numbers)[number]) => {
    const isBehind = [one.page + 1, one.page + 2].some((page) =>
      byPage.get(page)?.some(({index}) => index - one.index >= shortestPage),
    )
    const isAhead = [one.page - 1, one.page - 2].some((page) =>
      byPage.get(page)?.some(({index}) => one.index - index >= shortestPage),
    )
    const isTwice = byPage
      .get(one.page)
      ?.some(({index, isAlone}) => !isAlone && Math.abs(index - one.index) <= longestPage)
    return isBehind || isAhead || isTwice === true
  }
  return new Set(numbers.filter((one) => one.isAlone && isRun(one)).map(({index}) => index))
}
