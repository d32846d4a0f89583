import type {Qualifier} from '../../model/statistic.ts'

/** Words before a number, closest first wins; phrases as in `claims/phrases.ts`. */
export const qualifiersBefore: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'at-least',
    [
      '(at least|no less than|not less than|no fewer than|not fewer than|a minimum of)',
      '(не менее|не меньше|по крайней мере)',
      '(кемінде)',
    ],
  ],
  [
    'at-most',
    [
      '(at most|no more than|not more than|a maximum of|not exceeding|does not exceed|do not exceed|did not exceed)',
      '(не более|не больше|максимум)',
      '(ең көбі)',
    ],
  ],
  ['up-to', ['(up to|within|as many as|as much as|as high as)', '(вплоть до)']],
  [
    'more-than',
    [
      '(more than|over|above|exceeding|exceeded|exceeds|exceed|greater than|upwards of|in excess of|higher than|surpassed|surpassing|beyond|well over|just over|larger than|longer than|over the age of)',
      '(более чем|более|больше|свыше|превысил*|превышает|превышало|выше)',
      '(астам)',
    ],
  ],
  [
    'less-than',
    [
      '(less than|fewer than|under|below|lower than|smaller than|shorter than|just under|well under|under the age of)',
      '(менее чем|менее|меньше|ниже)',
      '(кем)',
    ],
  ],
  [
    'almost',
    ['(almost|nearly|close to|just about|approaching|virtually)', '(почти|близко к)', '(дерлік)'],
  ],
  [
    'about',
    [
      '(about|around|approximately|approx|roughly|circa|ca|c|some|an estimated|estimated|estimated at|of the order of|on the order of|somewhere around)',
      '(около|примерно|приблизительно|порядка)',
      '(шамамен|жуық)',
    ],
  ],
  [
    'average',
    [
      '(an average of|average of|averaging|averaged|mean of|on average|average)',
      '(в среднем|средн*)',
      '(орта есеппен|орташа)',
    ],
  ],
]

export const qualifierSigns: Readonly<Record<string, Qualifier>> = {
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '⩾': 'at-least',
  '≤': 'at-most',
  '⩽': 'at-most',
  '~': 'about',
  '∼': 'about',
  '≈': 'about',
  '≅': 'about',
}

/** Words after a number and its unit. */
export const qualifiersAfter: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'at-least',
    [
      'or (more|above|over|older|higher|greater|longer)',
      'and (more|above|over|older|higher)',
      'и (более|выше|старше)',
      'и больше',
    ],
  ],
  [
    'at-most',
    ['or (less|fewer|below|under|younger|lower)', 'and (below|under|younger)', 'и (менее|ниже)'],
  ],
  ['more-than', ['(астам|асты|артық)', 'с лишним']],
  ['about', ['(жуық|шамасында)', 'or so']],
  ['almost', ['(дерлік|жуық)']],
  ['up-to', ['(дейін)']],
  ['average', ['on average']],
]
