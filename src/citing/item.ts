/** Works as they are cited: CSL-JSON 1.0, the fields of papers and of entries of reference lists. */
import type {CslItem} from '../model/reference.ts'

type Csl = Omit<CslItem, 'type'>

export interface CitedItem extends Csl {
  readonly type: CslItem['type'] | (string & {})
  readonly ISSN?: string
  readonly abstract?: string
  readonly keyword?: string
}
