/**
 * Abbreviations that end in a full stop, by language, in lower case and without their last stop.
 *
 * After `open` ones a name, number or word always follows, so the stop never ends a
 * sentence. `closing` ones may stand last: then a capital letter begins the next sentence.
 */
export interface Abbreviations {
  readonly open: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  /** Open before a name, closing after a number: `г. Северск`, `2020 г. Население`. */
  readonly closingAfterNumber: ReadonlySet<string>
  /** Words that begin a sentence even after an initial or a closing abbreviation. */
  readonly starters: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const english: Abbreviations = {
  open: words(`
    mr mrs ms messrs dr prof rev hon st gen col capt lt sgt gov sen rep pres supt
    e.g i.e eg ie cf viz vs v
    no nos vol vols fig figs eq eqs sec sect ch chap art par para p pp pt app ed eds ref refs
    approx ca c resp incl excl est dept univ nat natl intl
    al
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  closing: words('etc inc ltd co corp bros jr sr u.s u.k u.n e.u a.m p.m ph.d m.a b.a d.c b.c a.d'),
  closingAfterNumber: words('p pp no'),
  starters: words(`
    the this these those that there then thus therefore they their it its in on at by for from
    to of as if when while after before since during however moreover furthermore meanwhile
    but and or so we our he his she her i you an all some many most such each both other
    although though because according among with without under over between one two
  `),
}

const russian: Abbreviations = {
  open: words(`
    т.е т.к т.н т.о см ср напр им ул пр просп пер пл обл р-н пос с дер стр рис табл гл п пп ст
    д.ю.н к.ю.н д.э.н к.э.н проф доц акад зам нач св англ лат рус каз нем франц ред изд вып т тт
    № янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек тыс кв куб
  `),
  closing: words('др пр т.д т.п гг вв руб коп чел экз ч мин сек долл тг млн млрд проц'),
  closingAfterNumber: words('г в с м т п ч стр'),
  starters: words(`
    в на по при для от до из за с к о об это этот эта эти их его её он она они мы и а но
    однако также кроме таким согласно более среди если когда хотя так как
  `),
}

const kazakh: Abbreviations = {
  open: words('ат қ обл ауд көш б бб сур кест мыс т қар қара'),
  closing: words('т.б т.с.с жж ғғ тг млн млрд'),
  closingAfterNumber: words('ж ғ т б'),
  starters: words('бұл осы ол олар бірақ сонымен және мұнда содан'),
}

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: english,
  ru: russian,
  kk: kazakh,
}

/** The abbreviations of a language; those of English for one that has no list. */
export function toAbbreviations(language: string): Abbreviations {
  return byLanguage[language.split('-')[0] ?? ''] ?? english
}
