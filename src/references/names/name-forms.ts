/** The forms in which reference styles write a personal name, each one expression tried at one place. */
import {read} from '../text/ranges.ts'
import {conjunction, othersLeftOut, particle} from '../text/words.ts'

export const space = String.raw`[ \u00A0\u202F]`
const hyphen = '[-‐‑]'
const apostrophe = `['’ʼ‘\`´′]`
const letters = String.raw`[\p{L}\p{M}]+`
export const noLetter = String.raw`(?![\p{L}\p{M}\p{N}])`
/** A capitalised word of two letters or more: `O’Leary`, `Müller-Lüdenscheidt`, `Al'zhanova`. */
export const word = String.raw`\p{Lu}(?:\p{M}|${apostrophe}(?=\p{L}))?${letters}(?:(?:${apostrophe}|${hyphen})${letters})*(?:${apostrophe}(?!\p{L}))?`
export const prefix = String.raw`(?:(?:${particle}|Ó|Ní)(?:${space}|(?<=['’]))|(?:al|el|ad|an|as|at|ar|ul|d|l|dell)[-'’‑](?=\p{Lu}))`
const family = `${prefix}{0,3}(?:${word})(?:${space}${prefix}{0,2}(?:${word})){0,2}`
/** After initials a third word would be the title's. */
const shortFamily = `${prefix}{0,3}(?:${word})(?:${space}${prefix}{0,2}(?:${word}))?`
/** Initials of two letters, as transliterated and Hungarian names have them. */
const digraph =
  'Shch|Sch|Dzh|Chr|Yu|Ya|Ye|Yo|Ju|Ja|Je|Jo|Iu|Ia|Ie|Zh|Kh|Ch|Sh|Ts|Tz|Dj|Dz|Gh|Ph|Th|Ng|Ny|Gy|Ly|Cs|Sz|Zs|Cz|Rz|St|Wm|Дж|Дз'
export const initial = String.raw`(?:${digraph}|\p{Lu}{1,2})\.`
export const initials = String.raw`${initial}(?:${space}?[-–‐‑]?(?:${initial}|(?<=[-–‐‑])\p{L}\.)){0,5}`
/** With a full stop left out behind the last of several: `R. O, and`, `J. J Ek`, `J.J Ek`. */
const carelessInitials = String.raw`${initials}(?:${space}?\p{Lu}(?=[,;]|${space}\p{Lu}\p{Ll}))?`
const bareInitials = String.raw`(?!(?:II|III|IV)(?!\p{L}))(?:\p{Lu}(?:${space}\p{Lu}){1,3}|\p{Lu}{1,4}(?:${hyphen}\p{Lu})?)(?![\p{L}\p{M}'’])`
const trailing = `(?:${space}(?<particle>${particle})${noLetter})?`
export const suffix = String.raw`(?:,?${space}(?:Jr|Sr)\b\.?|,?${space}(?:III|II|IV)\b)?`
const loneInitial = String.raw`(?!Ó)\p{Lu}(?![\p{L}\p{M}.'’])`
const given = `(?:${initials}|${word})(?:[${space.slice(1, -1)}-](?:${initials}|${word}|${loneInitial})){0,3}`
/** What may stand after a name that ends without a full stop. */
const boundary = String.raw`(?![\p{L}\p{M}])(?:(?<=\.)|(?=\s*(?:[,;.:()[\]{}“”„"«/،؛…]|[-–—]\s|${read}|\d|$|(?:${conjunction}|${othersLeftOut}|eds?|editors?|ред)${noLetter})))`

/** Behind a conjunction: a name, not the second half of a title such as `Water and Power`. */
const nameAfter = String.raw`(?:(?:${word}),${space}${initial}|(?:${word})${space}${initial}|${initials}${space}?(?:${word})|(?:${word})${space}(?:${word})\s?(?:[(“"]|[.,]\s?\(?\d{4}))`

const forms = {
  'family, initials': `(?<family>${family})${suffix},${space}?(?<given>${initials}(?:${space}\\p{Lu}(?=[,;]))?|${bareInitials})${trailing}${suffix}${boundary}(?!\\.?${space}(?:${word})(?:;|\\.?${space}[(“"«]|,?${space}(?:${conjunction})${space}${nameAfter}))`,
  // A family name of one letter, as of `Ann O`: only where another such name follows.
  'letter, initials': `(?<family>\\p{Lu}),${space}(?<given>${initials})(?=,${space}(?:(?:${conjunction})${space})?(?:${word}),${space}${initial})`,
  'family initials': `(?<family>${family})${suffix}${space}(?<given>${initials})${trailing}${suffix}${boundary}`,
  'initials family': `(?<given>${carelessInitials})${space}?(?<family>${shortFamily})${suffix}${boundary}`,
  'family bare': `(?<family>${family})${space}(?<given>${bareInitials}(?:\\.(?=\\s*(?:[,;]|$)))?)${trailing}${suffix}${boundary}`,
  'bare family': `(?!(?:Ó|Ní)\\s)(?<given>${bareInitials})${space}(?<family>${shortFamily})${suffix}${boundary}`,
  'family, given': `(?<family>${family})${suffix},${space}(?<given>${given})${trailing}${suffix}${boundary}`,
  // A stray initial may stand before the year: `Ann B. Lee C. (1999)`.
  'given initials family': `(?<given>(?:${word})${space}(?:${initials}|${loneInitial}))${space}(?<family>${shortFamily})${suffix}(?:${space}${initial}(?=\\s?\\(?\\d{4}|$))?${boundary}`,
  'given family': `(?<given>(?:${word})(?:${space}(?:${initials}|${word}|${loneInitial})){0,2}?)${space}(?<family>${prefix}{0,3}(?:${word}))${suffix}${boundary}`,
} as const
export type Form = keyof typeof forms

export const expressions = Object.fromEntries(
  Object.entries(forms).map(([form, source]) => [form, new RegExp(source, 'uy')]),
) as Record<Form, RegExp>

export const firstForms: readonly Form[] = [
  'family, initials',
  'family initials',
  'initials family',
  'family bare',
  'bare family',
  'family, given',
  'given initials family',
  'given family',
]
export const nextForms: Readonly<Record<Form, readonly Form[]>> = {
  'family, initials': [
    'family, initials',
    'initials family',
    'family initials',
    'given family',
    'family, given',
    'letter, initials',
  ],
  'letter, initials': ['family, initials'],
  'family initials': ['family initials', 'initials family', 'family, initials', 'family bare'],
  'initials family': ['initials family', 'given initials family'],
  'family bare': ['family bare', 'family initials', 'bare family'],
  'bare family': ['bare family', 'initials family'],
  'family, given': [
    'initials family',
    'given initials family',
    'given family',
    'family, initials',
    'family, given',
  ],
  'given initials family': ['initials family', 'given initials family', 'given family'],
  'given family': ['initials family', 'given initials family', 'given family'],
}
/** In these forms any two capitalised words would be a name. */
export const weakForms: ReadonlySet<Form> = new Set([
  'family, given',
  'given family',
  'bare family',
])
