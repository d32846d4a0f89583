/** Months by the beginnings of their names, lower case, in the order of the year. */
const monthStems: Readonly<Record<string, readonly string[]>> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  ru: ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  kk: ['қаң', 'ақп', 'наур', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'],
}

/** A month's name in running text, by language; the stem decides which. */
export const monthPatterns: Readonly<Record<string, string>> = {
  en: String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?`,
  ru: String.raw`(?:январ[яеь]|феврал[яеь]|марта?е?|апрел[яеь]|ма[йяе]|июн[яеь]|июл[яеь]|августа?е?|сентябр[яеь]|октябр[яеь]|ноябр[яеь]|декабр[яеь]|янв\.|февр?\.|апр\.|авг\.|сент?\.|окт\.|нояб?\.|дек\.)`,
  kk: String.raw`(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}{0,6}`,
}

/** The number of a month from 1, by the beginning of its name. */
export function toMonth(name: string, language: string): number | undefined {
  const stems = monthStems[language] ?? []
  const lower = name.toLowerCase()
  // "ма" of "май" also begins "марта": the longest stem that fits is the month's.
  let best: {month: number; length: number} | undefined
  stems.forEach((stem, at) => {
    if (lower.startsWith(stem) && stem.length > (best?.length ?? 0)) {
      best = {month: at + 1, length: stem.length}
    }
  })
  return best?.month
}
