import {expect, test} from 'vitest'
import type {AuditedPaper} from '../../../src/statistics/audit/note.ts'
import {auditPrinted} from '../../../src/statistics/audit/printed.ts'

const audit = (printed: string) =>
  auditPrinted({paper: {id: 'ash-2020'}, printed} as unknown as AuditedPaper)

test.each<[string, string, string[]]>([
  ['checks', 'https://orcid.org/0000-0002-1825-0097', []],
  ['checks with an X', 'orcid.org/0000-0002-1694-233X', []],
  ['is cut by a line', 'orcid.org/0000-0002-1825-\n0097, orcid.org/0000-0002-1694-233X', []],
  ['is short', 'Elm\norcid.org/0000-0002-1825-009', ['An ORCID has 16 characters, this one 15.']],
  [
    'does not check',
    'orcid.org/0000-0002-1825-0098',
    ['The last character of this ORCID does not check: one of them is wrong.'],
  ],
])('an ORCID that %s', (_, text, found) => {
  expect(audit(text).map(({detail}) => detail)).toEqual(found)
})
