/** Invented sentences, for tests of comparing them. */
import type {Statement} from '../../../src/statistics/statements/statement.ts'
import {findYears} from '../../../src/statistics/statements/years.ts'

/** Sentences of several papers, `Paper: sentence`. */
export function toStatements(written: readonly string[]): Statement[] {
  return written.map((line, index) => {
    const [, paper = '', text = ''] = /^(\w+): (.*)$/u.exec(line) ?? []
    const id = `${paper}#l${String(index + 1)}c1`
    return {
      id,
      paper,
      work: paper.replace(/2$/, ''),
      year: 2020,
      role: text.includes('Grant') ? 'acknowledgements' : 'results',
      text,
      bare: text,
      lines: [index + 1, index + 1],
      url: `/papers/${paper}/#l${String(index + 1)}c1`,
      kinds: [],
      years: findYears(text, 2020),
      family: undefined,
      works: [],
      statistics: [],
    }
  })
}
