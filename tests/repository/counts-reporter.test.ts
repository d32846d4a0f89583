import {expect, test} from 'vitest'
import {formatCounts} from '../counts-reporter.ts'

test.each([
  [{passed: 12, failed: 0, skipped: 0}, '12 passed, 0 failed'],
  [{passed: 11, failed: 1, skipped: 2}, '11 passed, 1 failed, 2 skipped'],
])('tells %o in one line', (counts, line) => {
  expect(formatCounts(counts)).toBe(line)
})
