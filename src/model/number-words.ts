/** Number words, by language, in lower case. */
export interface NumberWords {
  /** Cardinals below a hundred, and hundreds that are one word. */
  readonly cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them. */
  readonly multipliers: Readonly<Record<string, number>>
  /** How words that multiply begin, where they have many endings. */
  readonly multiplierStems: Readonly<Record<string, number>>
  /** Multipliers only ever written right after figures: `5k`, `$1.2bn`. */
  readonly suffixes: Readonly<Record<string, number>>
  /** Denominators, of one and of several: `two thirds`, `a quarter`. */
  readonly denominators: Readonly<Record<string, number>>
  /** Words that are a share by themselves, in percent. */
  readonly shares: Readonly<Record<string, number>>
  /** Verbs and adverbs that say how many times. */
  readonly times: Readonly<Record<string, number>>
  /** Words that a number of times stands before: `three times`, `5-fold`. */
  readonly timesNouns: readonly string[]
  /** Words that mean one before a multiplier or fraction: `a million`, `a third`. */
  readonly articles: readonly string[]
  readonly and: readonly string[]
  /** What adds a half to what stands before it. */
  readonly halves: readonly (readonly string[])[]
}

const english: NumberWords = {
  cardinals: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  multipliers: {
    hundred: 1e2,
    dozen: 12,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    thsd: 1e3,
    mln: 1e6,
    mio: 1e6,
    mn: 1e6,
    bln: 1e9,
    bn: 1e9,
    trn: 1e12,
  },
  multiplierStems: {},
  suffixes: {k: 1e3, m: 1e6, mn: 1e6, mm: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12, trn: 1e12},
  denominators: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  },
  shares: {half: 50},
  times: {
    twice: 2,
    thrice: 3,
    double: 2,
    doubled: 2,
    doubling: 2,
    doubles: 2,
    tripled: 3,
    triple: 3,
    tripling: 3,
    triples: 3,
    trebled: 3,
    quadrupled: 4,
    quadruple: 4,
    quintupled: 5,
    halved: 2,
    halving: 2,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    twentyfold: 20,
    hundredfold: 100,
  },
  timesNouns: ['times', 'fold'],
  articles: ['a', 'an', 'one'],
  and: ['and'],
  halves: [
    ['and', 'a', 'half'],
    ['and', 'one', 'half'],
  ],
}

const russian: NumberWords = {
  cardinals: {
    полтора: 1.5,
    полторы: 1.5,
    два: 2,
    две: 2,
    двух: 2,
    три: 3,
    трех: 3,
    трёх: 3,
    четыре: 4,
    четырех: 4,
    четырёх: 4,
    пять: 5,
    пяти: 5,
    шесть: 6,
    шести: 6,
    семь: 7,
    семи: 7,
    восемь: 8,
    восьми: 8,
    девять: 9,
    девяти: 9,
    десять: 10,
    десяти: 10,
    одиннадцать: 11,
    двенадцать: 12,
    тринадцать: 13,
    четырнадцать: 14,
    пятнадцать: 15,
    шестнадцать: 16,
    семнадцать: 17,
    восемнадцать: 18,
    девятнадцать: 19,
    двадцать: 20,
    двадцати: 20,
    тридцать: 30,
    сорок: 40,
    пятьдесят: 50,
    шестьдесят: 60,
    семьдесят: 70,
    восемьдесят: 80,
    девяносто: 90,
    сто: 100,
    двести: 200,
    триста: 300,
    четыреста: 400,
    пятьсот: 500,
    шестьсот: 600,
    семьсот: 700,
    восемьсот: 800,
    девятьсот: 900,
  },
  multipliers: {тыс: 1e3, млн: 1e6, млрд: 1e9, трлн: 1e12},
  multiplierStems: {тысяч: 1e3, миллион: 1e6, миллиард: 1e9, триллион: 1e12},
  suffixes: {},
  denominators: {
    трети: 3,
    треть: 3,
    третей: 3,
    четверть: 4,
    четверти: 4,
    пятая: 5,
    пятых: 5,
    десятая: 10,
  },
  shares: {
    половина: 50,
    половину: 50,
    половины: 50,
    половиной: 50,
    половине: 50,
    треть: 33.33,
    трети: 33.33,
    четверть: 25,
  },
  times: {
    вдвое: 2,
    втрое: 3,
    вчетверо: 4,
    впятеро: 5,
    удвоилось: 2,
    удвоился: 2,
    удвоилась: 2,
    удвоились: 2,
    утроилось: 3,
    утроился: 3,
    утроилась: 3,
    утроились: 3,
    десятикратно: 10,
  },
  timesNouns: ['раз', 'раза'],
  articles: ['одна', 'одну', 'одной', 'один'],
  and: ['и'],
  halves: [['с', 'половиной']],
}

const kazakh: NumberWords = {
  cardinals: {
    екі: 2,
    үш: 3,
    төрт: 4,
    бес: 5,
    алты: 6,
    жеті: 7,
    сегіз: 8,
    тоғыз: 9,
    он: 10,
    жиырма: 20,
    отыз: 30,
    қырық: 40,
    елу: 50,
    алпыс: 60,
    жетпіс: 70,
    сексен: 80,
    тоқсан: 90,
    жүз: 100,
  },
  multipliers: {млн: 1e6, млрд: 1e9, трлн: 1e12},
  multiplierStems: {мың: 1e3, миллион: 1e6, миллиард: 1e9},
  suffixes: {},
  denominators: {},
  shares: {жартысы: 50, жартысын: 50, жартысынан: 50, жартысына: 50, ширегі: 25},
  times: {},
  timesNouns: ['есе', 'есеге'],
  articles: ['бір'],
  and: [],
  halves: [['жарым']],
}

const byLanguage: Readonly<Record<string, NumberWords>> = {
  en: toBare(english),
  ru: toBare(russian),
  kk: toBare(kazakh),
}

/** The words with tables that inherit nothing: a text may well say "constructor". */
function toBare(words: NumberWords): NumberWords {
  const toTable = (table: unknown): unknown =>
    Array.isArray(table) ? table : Object.assign(Object.create(null) as object, table)
  const tables = Object.entries(words).map(([name, table]) => [name, toTable(table)])
  return Object.fromEntries(tables) as NumberWords // with the keys that it had
}

/** The number words of a language; those of English for one that has no list. */
export function toNumberWords(language: string): NumberWords {
  const [base = ''] = language.split('-')
  return (Object.hasOwn(byLanguage, base) ? byLanguage[base] : undefined) ?? toNumberWords('en')
}

/** By what a word multiplies what stands before it. */
export function readMultiplier(words: NumberWords, word: string): number | undefined {
  if (words.multipliers[word] !== undefined) return words.multipliers[word]
  for (const stem in words.multiplierStems) {
    if (word.startsWith(stem)) return words.multiplierStems[stem]
  }
  return undefined
}
