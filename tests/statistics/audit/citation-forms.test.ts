import {expect, test} from 'vitest'
import type {Citation, Reference} from '../../../src/model/reference.ts'
import {auditCitationForms} from '../../../src/statistics/audit/citation-forms.ts'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'

const entry = (n: number, families: readonly string[], year?: number, raw = families.join(', ')) =>
  ({
    id: `ash-2020#ref-${String(n)}`,
    n,
    raw,
    csl: {
      author: families.map((family) => ({family})),
      ...(year !== undefined && {issued: {'date-parts': [[year]]}}),
    },
  }) as Reference

const references = [
  entry(1, ['Elm'], 2010),
  entry(2, ['Oak', 'Fir'], 2011),
  entry(3, ['Yew', 'Box', 'Bay'], 2012),
  entry(4, ['Ivy', 'Fig'], 2013, 'Ivy, Fig, et al.'),
  entry(5, ['Haw']),
]

function find(...quotes: string[]): string[] {
  const citations = quotes.map(
    (quote, at) =>
      ({
        id: `ash-2020#cite-l${String(at)}c1`,
        quote,
        references: references.map(({id}) => id),
      }) as Citation,
  )
  return auditCitationForms({citations, references} as unknown as AuditedPaper).map(
    ({what, found}) => `${what}: ${found ?? ''}`,
  )
}

test.each<[string, string[], string[]]>([
  ['"et al." for three', ['(Yew et al., 2012)'], []],
  ['"et al." for two', ['(Elm, 2010; Oak et al., 2011)'], ['et-al: Oak et al., 2011']],
  ['"et al." for an entry that says so too', ['(Ivy et al., 2013)'], []],
  ['a year that its entry does not have', ['(Haw, 2014)'], ['no-year: Haw, 2014']],
  [
    'a comma before "&" in one of many',
    ['(Oak & Fir, 2011)', '(Oak & Fir, 2011)', '(Ivy & Fig, 2013)', '(Oak, & Fir, 2011)'],
    ['comma: Oak, & Fir, 2011'],
  ],
  [
    'a comma in half of them',
    ['(Oak & Fir, 2011)', '(Oak, & Fir, 2011)', '(Ivy, & Fig, 2013)', '(Ivy & Fig, 2013)'],
    [],
  ],
  [
    'numbers beside names',
    ['[1]', '[2]', '[3]', '[4]', '(Elm, 2010)', '(Oak, 2011)', '(Yew, 2012)'],
    ['style: (Elm, 2010)'],
  ],
  ['numbers', ['[1]', '[2]', '[3]', '[4]', '(Elm, 2010)'], []],
])('%s', (_, quotes, found) => {
  expect(find(...quotes)).toEqual(found)
})
