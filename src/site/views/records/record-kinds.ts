import type {RecordKind} from '../../../search/records/record.ts'

/** What the site calls the kinds of things that can be found, one and many. */
export const recordKindNames: Readonly<
  Record<RecordKind, {readonly one: string; readonly many: string}>
> = {
  claim: {one: 'Claim', many: 'Claims'},
  statistic: {one: 'Statistic', many: 'Statistics'},
  passage: {one: 'Passage', many: 'Passages'},
  figure: {one: 'Figure', many: 'Figures'},
  table: {one: 'Table', many: 'Tables'},
  reference: {one: 'Reference', many: 'References'},
}
