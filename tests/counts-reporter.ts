/**
 * Ends a run with one plain line that counts all tests together: `N passed, N failed`.
 *
 * A file that could not be loaded, or an error outside of every test, counts as one
 * failed test: nothing that ends a run in error may read as `0 failed`.
 */
import type {Reporter, TestModule} from 'vitest/node'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = countTests(modules, unhandledErrors.length)
    // Reporters and teardown may still print, so this waits until nothing else can.
    process.once('exit', (code) => {
      const failed = code === 0 ? counts.failed : Math.max(1, counts.failed)
      process.stdout.write(`${formatCounts({...counts, failed})}\n`)
    })
  }
}

export function formatCounts({passed, failed, skipped}: Counts): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}

function countTests(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const states = modules.flatMap((module) =>
    Array.from(module.children.allTests(), (test) => test.result().state),
  )
  const count = (state: string) => states.filter((other) => other === state).length
  const brokenModules = modules.filter((module) => module.errors().length > 0).length
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + brokenModules + unhandledErrors,
    skipped: count('skipped'),
  }
}
