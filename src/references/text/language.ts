/** Languages told by script, letters and small words. */

/** Letters that of the Cyrillic alphabets only some have. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['kk', /[әғқңөұүһӘҒҚҢӨҰҮҺ]/u],
  ['uk', /[іїєґІЇЄҐ]/u],
]

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and in for on to an from with by at between its towards toward under',
    de: 'der die das und für von zur zum im eine einer des den über als mit',
    fr: 'le la les et des du une dans pour sur aux au sous entre',
    es: 'el los las y del en una por para sobre entre con',
    it: 'il lo gli della delle dei nel nella per una tra sulla',
    pt: 'os das dos da uma em para sobre entre com na no',
    'ru-Latn': 'i v na dlya o po k s iz ot kak ob pri ego mezhdu v',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/**
 * The language of a title: without any sign of another one, English for plain Latin letters
 * and Russian for Cyrillic ones; `undefined` for Latin letters that English lacks.
 */
export function findLanguage(text: string): string | undefined {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillic > latin) return letters.find(([, letter]) => letter.test(text))?.[0] ?? 'ru'
  const words = text.toLowerCase().split(/[^\p{L}']+/u)
  let best = {language: 'en', count: 0}
  for (const [language, small] of Object.entries(smallWords)) {
    const count = words.filter((word) => small.has(word)).length
    if (count > best.count) best = {language, count}
  }
  // Endings that no other language has in Latin letters.
  const isRussian =
    /(?:[yi]kh|ogo|sk(?:ogo|oy|oi|ii|iy|aya|aia)|grafi[iy]a|stva|stvo|tsi[iy]a?|tsiya|ovan[iy]+ya|iye|yye)\b/i
  if (best.count > 0) return best.language
  if (isRussian.test(text)) return 'ru-Latn'
  return /(?![A-Za-z])\p{Script=Latin}/u.test(text) ? undefined : 'en'
}
