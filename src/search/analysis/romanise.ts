/**
 * A rough romanisation, to know a word again in another alphabet or without its special
 * letters: қала and qala, книга and kniga, өзен and озен.
 *
 * Letters after the passport practice for Russian; letters that only Kazakh has become
 * what they are typed as where a keyboard lacks them. It compares words and is never shown.
 */
const latinOf: Readonly<Record<string, string>> = {
  ...{а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z'},
  ...{и: 'i', й: 'i', і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o'},
  ...{п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts'},
  ...{ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya'},
  // Қ is written k or q.
  q: 'k',
}

/** The romanised form of a folded word. */
export function romanise(word: string): string {
  return word.replace(/[q\u0430-\u045f\u0490-\u04ff]/g, (letter) => latinOf[letter] ?? letter)
}

/** Letters and pairs that practices of romanising write in different ways, in the order in which they are made one. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|ş/g, 's'],
  [/ch|tch/g, 'c'],
  [/zh|dzh|dj/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ye|yo|je(?=[^aeiou])/g, 'e'],
  [/ya|ia|ja/g, 'a'],
  [/yu|iu|ju/g, 'u'],
  [/iy|yi|ii|yy|y/g, 'i'],
  [/ou|oo/g, 'u'],
  [/(.)\1/g, '$1'],
]

/** What a word of any alphabet sounds like, roughly: the same for `Chuvash`, `Čuvaš` without its marks, and `чуваш`. */
export function toSound(word: string): string {
  let sound = romanise(word)
  for (const [pattern, letters] of sounds) sound = sound.replace(pattern, letters)
  return sound
}
