/** Bodies that statements name for a field: the Agency on Rivers, the River Committee. */
import type {Found, Statement} from './statement.ts'

const heads =
  'Ministry|Agency|Committee|Commission|Department|Service|Authority|Bureau|Inspectorate|Directorate|Administration|Secretariat|Council|Office'
const capital = String.raw`\p{Lu}[\p{L}’'-]*`
const small = String.raw`(?:of the|of|on|for|and)`
/** No body follows a small word: "the Agency of the Ministry of Lakes" names two. */
const body = new RegExp(
  String.raw`(?:${capital}\s(?:and\s)?){0,4}\b(?:${heads})\b(?:,?\s${small}\s(?!(?:${heads})\b)${capital}(?:\s(?!(?:${heads})\b)${capital})*){0,5}`,
  'gu',
)
/** Whose a body is, and no field: "of the Republic of Northland". */
const owner =
  /\s(?:of|in) (?:the )?(?:(?:Republic|Government|State|Kingdom|Union|Commonwealth)(?: of (?:the )?\p{Lu}\p{L}+)?|Head|President|Parliament|[A-Z]{2,4})\b/gu
const beyond = /\b(?:International|World|United Nations|European|Global|UN)\b/u

const headPattern = new RegExp(String.raw`\b(?:${heads})\b`, 'u')
/** Words that say nothing of the field. */
const plain = new RegExp(
  String.raw`\b(?:${heads}|National|State|Public|General|Special|Central|Federal|Regional|Affairs|Policy|Development)\b`,
  'gu',
)

/** Find the bodies that a statement names. */
export function findBodies({bare, kinds}: Statement): Found[] {
  // Who is only proposed is in charge of nothing.
  if (kinds.includes('recommendation')) return []
  return [...bare.matchAll(body)].flatMap(({0: whole, index}): Found[] => {
    const start = /^The\s/.test(whole) ? 'The '.length : 0
    const name = whole.slice(start).replace(owner, '').trim()
    const head = headPattern.exec(name)?.[0]
    if (beyond.test(whole) || !/\s/.test(name) || head === undefined) return []
    return [
      {
        start: index + start,
        end: index + whole.length,
        values: [name],
        about: name.replace(plain, ' '),
        names: [head],
      },
    ]
  })
}
