/** The columns of a table that hold numbers, and what is found in them. */
import type {Table, TableCheck} from '../../model/figure.ts'
import {tidy} from '../quantities/number-mention.ts'

export type NumericTable = Pick<Table, 'header' | 'rows' | 'data'>

/** A row or column that does not make what the others make. */
export interface TableFault {
  readonly row: number
  readonly column: number
  readonly expected: string
  readonly found: string
  readonly detail: string
}

/** A relation that was looked at, and the cells in which it does not hold. */
export interface Checked {
  readonly check: TableCheck
  readonly faults: readonly TableFault[]
}

export interface Column {
  readonly index: number
  readonly title: string
  readonly values: readonly (number | undefined)[]
  /** Half a unit of the last decimal that its cells show. */
  readonly rounding: number
}

/** Rows below which a relation may hold by chance. */
export const fewestRows = 3
/** Room for what computing with fractions loses. */
export const nearlyOne = 1.0001
/** Rounding of a column without decimals. */
const wholeRounding = 0.5

export function toColumns({header, data, rows}: NumericTable): Column[] {
  return header.flatMap((title, index) => {
    const values = data.map((row) => {
      const value = row[index]
      return typeof value === 'number' ? value : undefined
    })
    const count = values.filter((value) => value !== undefined).length
    if (index === 0 || count < fewestRows) return []
    const decimals = Math.max(
      ...rows.map((row) => /[.,](\d{1,2})\s?%?$/.exec(row[index]?.trim() ?? '')?.[1]?.length ?? 0),
    )
    return [{index, title, values, rounding: wholeRounding * 10 ** -decimals}]
  })
}

/** Names that say that a row or column is made of the others. */
const totalName = /^(?:grand )?(?:total|all|sum|overall)\b|^(?:итого|всего|барлығы)/iu

/** Whether a row or column is called a total. */
export function isTotal(name: string | undefined): boolean {
  return totalName.test(name?.trim() ?? '')
}

/** Whether none of its cells has decimals. */
export function isWhole({rounding}: Column): boolean {
  return rounding === wholeRounding
}

/** `undefined` where one of them is not there. */
export function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0
  for (const value of values) {
    if (value === undefined) return undefined
    sum += value
  }
  return tidy(sum)
}
