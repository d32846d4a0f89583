/** Words that lost their hyphen where a line ended: "labordeficient" beside "labor-deficient". */
import type {Passage} from '../../model/paper.ts'
import {type Finding, quoteAround, toPassageFinding} from './note.ts'

/** What is written with and without a hyphen, as one likes. */
const prefixes = new Set(
  `non pre post multi inter intra sub semi anti micro macro meso over under socio geo bio counter
  trans ultra extra pseudo quasi super hyper meta mono poly tele eco agro hydro electro photo
  neuro cyber mid off out cross work life well`.split(/\s+/),
)

export function findLostHyphens(prose: readonly Passage[]): Finding[] {
  const words = countWords(prose)
  const joined = new Map<string, string>()
  for (const [word, times] of words) {
    const [first = '', second = '', ...others] = word.split('-')
    const whole = words.get(first + second) ?? 0
    // A half that is a word of the paper: the whole is made of two, and no word of its own.
    const isMade = words.has(first) || words.has(second)
    if (second === '' || others.length > 0 || prefixes.has(first) || !isMade) continue
    if (whole > 0 && whole < times) joined.set(first + second, word)
  }
  return [...joined].flatMap(([whole, hyphened]) => {
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\d/.#_-])${whole}(?![\p{L}\d/_-]|\.\p{L})`,
      'iu',
    )
    const passage = prose.find(({text}) => pattern.test(text))
    const found = pattern.exec(passage?.text ?? '')
    if (!passage || !found) return []
    return [
      toPassageFinding(passage, 'garbled', 'hyphen', {
        quote: quoteAround(passage.text, found.index, found.index + whole.length),
        expected: hyphened,
        found: found[0],
        detail: `“${found[0]}” has lost its hyphen; elsewhere the paper writes “${hyphened}”.`,
      }),
    ]
  })
}

function countWords(prose: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {text} of prose)
    for (const word of text.toLowerCase().match(/\p{L}{3,}(?:-\p{L}{3,})*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
