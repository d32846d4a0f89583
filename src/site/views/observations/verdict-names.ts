import type {Verdict} from '../../../model/comparison.ts'

/** What the site calls a verdict. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  'direction-conflict': 'Opposite directions',
  conflict: 'Conflict',
  internal: 'Contradicts itself',
  'different-scope': 'Different scope',
  'different-period': 'Different period',
  agree: 'Agree',
  single: 'One statement',
}
