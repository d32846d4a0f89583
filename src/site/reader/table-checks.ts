import type {Element} from 'hast'
import type {Table} from '../../model/figure.ts'
import {toElement} from './element.ts'

/** Under a table: what of its numbers adds up. */
export function toTableChecks(checks: Table['checks']): Element[] {
  if (checks.length === 0) return []
  const items = checks.map(({what, holds, detail}) =>
    toElement(
      'li',
      {},
      toElement(
        'span',
        {dataVerdict: holds ? 'agree' : 'audit'},
        holds ? 'Adds up' : 'Does not add up',
      ),
      ' ',
      toElement('span', {}, `${what}: ${detail}`),
    ),
  )
  return [toElement('ul', {className: ['checks'], lang: 'en'}, ...items)]
}
