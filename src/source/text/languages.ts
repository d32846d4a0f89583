/**
 * The language of a block, by its letters.
 *
 * Latin script is the paper's own language when that is written in Latin letters, else
 * English; Cyrillic script is Kazakh where Kazakh's own letters are frequent, else
 * Russian. A general guesser errs on the titles and key words that matter most here.
 */
const cyrillic = [
  {tag: 'kk', letters: 'әғқңөұүһі'},
  {tag: 'ru', letters: ''},
] as const

/** Share of a language's own letters from which a text is taken to be in it. */
const ownLetterShare = 0.03

/** Languages that are not written in Latin letters: then those are English. */
const notLatin = /^(?:ru|kk|uk|be|bg|mk|ky|tg|mn|el|ka|hy|ar|fa|he|zh|ja|ko)\b/

/** The language that a paper is written in, where its record does not say. */
export const guessLanguage = (source: string) => findLanguage(source, 'en')

export function findLanguage(text: string, language: string): string {
  const cyrillicCount = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latinCount = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillicCount <= latinCount) {
    return latinCount > 0 && notLatin.test(language) ? 'en' : language
  }
  const own = cyrillic.find(({letters}) => {
    const count = [...text.toLowerCase()].filter((letter) => letters.includes(letter)).length
    return letters !== '' && count / cyrillicCount >= ownLetterShare
  })
  return own?.tag ?? 'ru'
}
