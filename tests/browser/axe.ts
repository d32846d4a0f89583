import axe, {type AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, told by rule and element. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(
    (values): Promise<AxeResults> =>
      (globalThis as unknown as {axe: typeof axe}).axe.run({runOnly: {type: 'tag', values}}), // put there by the line above
    rules,
  )
  return violations.flatMap(({id, help, nodes}) =>
    nodes
      .slice(0, 5)
      .map(({html, failureSummary}) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
  )
}
