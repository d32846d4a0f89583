import axe, {type AxeResults, type RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, told by rule and element; `within`, the part of the page that is looked at. */
export async function findViolations(page: Page, within = 'html'): Promise<string[]> {
  return run(page, within, {runOnly: {type: 'tag', values: rules}})
}

/** What axe finds of colours: all that another theme of a page can change. */
export async function findColourViolations(page: Page, within = 'html'): Promise<string[]> {
  // Colours that are still on their way from the other theme would be measured half-way.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)))
  return run(page, within, {
    runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  })
}

async function run(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axe.source)
  const {violations} = await page.evaluate(
    ({part, settings}): Promise<AxeResults> =>
      (globalThis as unknown as {axe: typeof axe}).axe.run(part, {
        ...settings,
        resultTypes: ['violations'],
      }), // put there by the line above
    {part: within, settings: options},
  )
  return violations.flatMap(({id, help, nodes}) =>
    nodes
      .slice(0, 5)
      .map(({html, failureSummary}) => `${id} (${help}): ${html}\n${failureSummary ?? ''}`),
  )
}
