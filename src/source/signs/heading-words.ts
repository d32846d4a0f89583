/**
 * Headings that scholarly papers share, with the role of the section they open.
 *
 * General words of English, Russian and Kazakh; matched on letters only, as a whole or
 * as the first words of a longer heading.
 */
import type {Role} from '../../model/paper.ts'

const headingWords: Record<Exclude<Role, 'front-matter' | 'other'>, readonly string[]> = {
  abstract: [
    'abstract',
    'highlights',
    'summary',
    'аннотация',
    'резюме',
    'реферат',
    'аңдатпа',
    'түйін',
    'түйіндеме',
  ],
  introduction: ['introduction', 'background', 'введение', 'кіріспе'],
  literature: [
    'literature review',
    'review of literature',
    'review of the literature',
    'literature',
    'related work',
    'theoretical background',
    'theoretical framework',
    'обзор литературы',
    'әдебиеттерге шолу',
    'әдеби шолу',
  ],
  methods: [
    'materials and method',
    'material and method',
    'methods and materials',
    'methods',
    'method',
    'methodology',
    'research methods',
    'research methodology',
    'study area',
    'data and methods',
    'data',
    'материалы и методы',
    'методы',
    'методология',
    'материалдар мен әдістер',
    'зерттеу әдістері',
    'әдістер',
  ],
  results: [
    'results and discussion',
    'result and discussion',
    'results',
    'findings',
    'результаты и обсуждение',
    'результаты',
    'нәтижелер мен талқылау',
    'нәтижелер мен пікірталас',
    'нәтижелер',
  ],
  discussion: ['discussion', 'discussions', 'обсуждение', 'талқылау'],
  conclusion: [
    'conclusion',
    'conclusions',
    'concluding remarks',
    'conclusion and recommendations',
    'заключение',
    'выводы',
    'қорытынды',
  ],
  acknowledgements: [
    'acknowledgements',
    'acknowledgement',
    'acknowledgments',
    'acknowledgment',
    'funding',
    'funding information',
    'благодарность',
    'благодарности',
    'финансирование',
    'информация о финансировании',
    'алғыс',
    'қаржыландыру',
  ],
  references: [
    'references',
    'reference list',
    'bibliography',
    'works cited',
    'literature cited',
    'список литературы',
    'список использованной литературы',
    'список использованных источников',
    'список источников',
    'список литературы и источников',
    'источники и литература',
    'литература',
    'библиография',
    'әдебиеттер',
    'әдебиеттер тізімі',
    'пайдаланылған әдебиеттер тізімі',
    'пайдаланылған деректер тізімі',
  ],
  'about-authors': [
    'information about authors',
    'information about the authors',
    'about the authors',
    'about the author',
    'author information',
    'affiliation',
    'affiliations',
    'сведения об авторах',
    'информация об авторах',
    'авторлар туралы мәлімет',
    'авторлар туралы ақпарат',
  ],
}

/** Other headings of back matter that every journal has. */
const otherWords = [
  'notes',
  'endnotes',
  'примечания',
  'foreword',
  'preface',
  'предисловие',
  'conflict of interest',
  'conflicts of interest',
  'competing interests',
  'declaration of competing interest',
  'declaration of interest',
  'data availability',
  'data availability statement',
  'appendix',
  'author contributions',
  'credit authorship contribution statement',
  'ethics statement',
  'конфликт интересов',
  'вклад авторов',
]

/** A heading with these words may be longer than they are by so many. */
const mostExtraWords = 9

const number = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.)\s+/u

export interface HeadingReading {
  readonly role: Role
  /** Whether the heading is these words alone. */
  readonly isWhole: boolean
}

/** The number before a heading: `2.1` in `2.1. Study area`. */
export function findHeadingNumber(text: string): string | undefined {
  return number.exec(text)?.[0].trim().replace(/\.$/, '')
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Which of the sections it counts: 3 of `3` and of `III`; `undefined` for that of a subsection. */
export function toOrdinal(number: string | undefined): number | undefined {
  if (number === undefined) return undefined
  if (/^\d+$/.test(number)) return Number(number)
  return romans.includes(number) ? romans.indexOf(number) + 1 : undefined
}

export function findHeadingRole(text: string): HeadingReading | undefined {
  const words = text
    .replace(number, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  let longest: {role: Role; length: number} | undefined
  const offer = (role: Role, listed: string) => {
    if (words !== listed && !words.startsWith(`${listed} `) && !isInflected(words, listed)) return
    if (!longest || listed.length > longest.length) longest = {role, length: listed.length}
  }
  for (const [role, list] of Object.entries(headingWords)) {
    for (const listed of list) offer(role as Role, listed)
  }
  for (const listed of otherWords) offer('other', listed)
  if (!longest) return undefined
  const extra = words.slice(longest.length).trim().split(' ').filter(Boolean).length
  if (extra > mostExtraWords) return undefined
  const isLettered =
    /^appendix (?:[a-z]|\d{1,2}|[ivx]{1,4})(?: |$)/.test(words) && !/[.:;,]$/.test(text)
  return {
    role: longest.role,
    isWhole: isLettered || extra === 0 || isInflected(words, words.slice(0, longest.length)),
  }
}

/** `materials and methodic` for `materials and method`: another ending of the last word. */
function isInflected(words: string, listed: string): boolean {
  return words.startsWith(listed) && /^\p{L}{1,5}$/u.test(words.slice(listed.length))
}

/** A heading set wide without gaps between its words, with spaces between them. */
export function spaceHeading(letters: string): string {
  const lower = letters.toLowerCase()
  const known = [...Object.values(headingWords).flat(), ...otherWords].find(
    (listed) => listed.replaceAll(' ', '') === lower,
  )
  let at = 0
  return (known ?? lower).replace(/[^ ]/g, () => letters.charAt(at++))
}

/** Whether a whole line is one of the shared headings, its number and last mark aside. */
export function isHeadingWords(line: string): boolean {
  return findHeadingRole(line)?.isWhole === true
}
