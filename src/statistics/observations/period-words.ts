/** Words that date: parts of a year, and what a preposition makes of a date; patterns as source text. */
export interface PeriodWords {
  /** What follows a year and belongs to it: `года`, `гг.`, `жылы`. */
  readonly afterYear: string
  /** Part of a year before it, with the months it spans. */
  readonly parts: readonly (readonly [pattern: string, first: number, last: number])[]
  /** Between two dates of one span. */
  readonly joins: string
  /** Before the first of two dates that `and` joins to a span. */
  readonly between: string
  readonly and: string
  /** Before a date: what is told goes on from it. */
  readonly since: string
  /** Before a date: what is told ends with it, and where it began is not told. */
  readonly until: string
  /** After a date. */
  readonly sinceAfter: string
  readonly untilAfter: string
  /** Between two dates that are compared: growth from the second to the first. */
  readonly compared: string
  /** A span told by its length; the number is the first group. */
  readonly length: string
  /** A span of ten years told by a word. */
  readonly decade: string
  /** Before a length: the span ends now. */
  readonly past: string
  /** Words for a period that was named before. */
  readonly anaphora: string
}

const english: PeriodWords = {
  afterYear: '',
  parts: [
    ['(?:the\\s)?first half(?:\\sof)?(?:\\sthe)?', 1, 6],
    ['(?:the\\s)?second half(?:\\sof)?(?:\\sthe)?', 7, 12],
    ['(?:the\\s)?first quarter(?:\\sof)?', 1, 3],
    ['(?:the\\s)?second quarter(?:\\sof)?', 4, 6],
    ['(?:the\\s)?third quarter(?:\\sof)?', 7, 9],
    ['(?:the\\s)?fourth quarter(?:\\sof)?', 10, 12],
    ['(?:the\\s)?(?:beginning|start)(?:\\sof)?(?:\\sthe)?', 1, 1],
    ['(?:the\\s)?end(?:\\sof)?(?:\\sthe)?', 12, 12],
  ],
  joins: '\\s?[–—−-]\\s?|\\s(?:to|until|till|through)\\s(?:the\\s)?',
  between: '(?:between|from)\\s(?:the\\s)?',
  and: '\\s(?:and|to)\\s(?:the\\s)?',
  since:
    '(?:since|starting(?:\\s(?:in|from|with))?|beginning in|from|after)\\s(?:the\\s|about\\s)?',
  until: '(?:until|till|before|up to|prior to)\\s(?:the\\s)?',
  sinceAfter: '\\s(?:onwards?|and later|on)(?![\\p{L}])',
  untilAfter: '(?!)',
  compared: ',?\\s(?:as\\s)?(?:compared|relative|in comparison)\\s(?:to|with)\\s(?:the\\s)?',
  length:
    '(?:over|in|during|within|for|across)?\\s?(?:the\\s)?(?:past|last|previous|preceding|recent)?\\s?(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty) years',
  decade: '(?:over|in|during|within)\\s(?:the|a)\\s(?:past|last|previous)\\sdecade',
  past: '(?:past|last|previous|preceding|recent)',
  anaphora:
    '(?:(?:this|that|the same|these|those)\\s(?:same\\s)?(?:period|years|time period|stage|timeframe)|the (?:period|years) under (?:review|study|consideration))',
}

const russian: PeriodWords = {
  ...english,
  afterYear:
    '(?:\\s?(?:г\\.?г\\.|гг\\.?|г\\.|году|годах|годом|годов|годы|года|годам|год|г(?!\\p{L})))?',
  parts: [
    ['перв\\p{L}+ (?:полугоди\\p{L}+|половин\\p{L}+)', 1, 6],
    ['втор\\p{L}+ (?:полугоди\\p{L}+|половин\\p{L}+)', 7, 12],
    ['(?:перв\\p{L}+|I|1) квартал\\p{L}*', 1, 3],
    ['(?:втор\\p{L}+|II|2) квартал\\p{L}*', 4, 6],
    ['(?:треть\\p{L}+|III|3) квартал\\p{L}*', 7, 9],
    ['(?:четверт\\p{L}+|IV|4) квартал\\p{L}*', 10, 12],
    ['(?:начал\\p{L}+)', 1, 1],
    ['(?:кон[ец]\\p{L}*)', 12, 12],
  ],
  joins: '\\s?[–—−-]\\s?|\\s(?:по|до)\\s',
  between: '(?:между|с|от)\\s',
  and: '\\s(?:и|по|до)\\s',
  since: '(?:начиная с|с|со|после)\\s',
  until: '(?:вплоть до|до)\\s',
  sinceAfter: '(?!)',
  compared: ',?\\s(?:по сравнению|в сравнении)\\s(?:с|со)\\s',
  length:
    '(?:за|в течение)\\s(?:последние\\s|предыдущие\\s)?(\\d{1,2}|два|три|пять|десять) (?:лет|года)',
  decade: '(?:за|в течение)\\s(?:последнее|последнего)\\s(?:десятилетие|десятилетия)',
  past: 'последн|предыдущ',
  anaphora: '(?:этот|данный|указанный|тот же|этого|данного)\\s(?:период|периода|годы)',
}

const kazakh: PeriodWords = {
  ...english,
  afterYear: '(?:\\s?(?:жж\\.|ж\\.|жыл(?!дан|ға)\\p{L}{0,6}))?',
  parts: [
    ['бірінші жартыжылды\\p{L}*', 1, 6],
    ['басы\\p{L}*', 1, 1],
  ],
  joins: '\\s?[–—−-]\\s?|\\sжылдан\\s',
  between: '(?!)',
  and: '(?!)',
  since: '(?!)',
  until: '(?!)',
  sinceAfter: '\\s?(?:жылдан|жылдың басынан)(?:\\s(?:бастап|бері|кейін))?',
  untilAfter: '\\s?(?:жылға|жж\\.|ж\\.)\\s(?:дейін)',
  compared: '\\s?(?:жылмен) салыстырғанда',
  length: '(?:соңғы\\s)?(\\d{1,2}|екі|үш|бес|он) жыл\\p{L}* (?:ішінде|бойы)',
  decade: 'соңғы онжылды\\p{L}*',
  past: 'соңғы',
  anaphora: '(?:осы|бұл)\\s(?:кезең\\p{L}*|жылдар\\p{L}*)',
}

const byLanguage: Readonly<Record<string, PeriodWords>> = {en: english, ru: russian, kk: kazakh}

/** The words of a language; those of English for one that has none. */
export function toPeriodWords(language: string): PeriodWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english
}
