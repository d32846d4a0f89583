/**
 * The words by which reference styles of several languages mark the parts of an entry.
 *
 * Each is a piece of a regular expression, matched without regard to case unless it says
 * otherwise. Latin transliterations of Russian stand beside the Russian.
 */

/** One alternation of a list parted by `|` or line ends, the longest first so that `vol` does not hide `volume`. */
function alternatives(list: string): string {
  const words: string[] = ['']
  let depth = 0
  for (const letter of list.replaceAll('\n', '|')) {
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (letter === '|' && depth === 0) words.push('')
    else words.push((words.pop() ?? '') + letter)
  }
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Months by number, in the languages of the labels; abbreviations may carry a full stop. */
const monthNames: readonly string[] = [
  'january|jan|ene|januar|janvier|enero|gennaio|janeiro|январь|января|янв|yanvarya|yanvar|қаңтар',
  'february|feb|fev|févr|februar|février|fevrier|febrero|febbraio|fevereiro|февраль|февраля|фев|fevralya|fevral|ақпан',
  'march|mar|märz|mars|marzo|março|март|марта|мар|marta|mart|наурыз',
  'april|apr|abr|avril|avr|abril|aprile|апрель|апреля|апр|aprelya|aprel|сәуір',
  'may|mai|mayo|maggio|maio|май|мая|maya|мамыр',
  'june|jun|juni|juin|junio|giugno|junho|июнь|июня|июн|iyunya|iyun|june|маусым',
  'july|jul|juil|juli|juillet|julio|luglio|julho|июль|июля|июл|iyulya|iyul|шілде',
  'august|aug|ago|août|aout|agosto|август|августа|авг|avgusta|avgust|тамыз',
  'september|sept|set|sep|septembre|septiembre|settembre|setembro|сентябрь|сентября|сент|сен|sentyabrya|sentyabr|қыркүйек',
  'october|oct|out|ott|oktober|okt|octobre|octubre|ottobre|outubro|октябрь|октября|окт|oktyabrya|oktyabr|қазан',
  'november|nov|novembre|noviembre|novembro|ноябрь|ноября|ноя|нояб|noyabrya|noyabr|қараша',
  'december|dec|dic|déc|dezember|dez|décembre|decembre|diciembre|dicembre|dezembro|декабрь|декабря|дек|dekabrya|dekabr|желтоқсан',
]

/** Number of a month by its name or abbreviation in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [name, index + 1]),
  ),
)

export const month = alternatives(monthNames.join('|'))
export const season = 'spring|summer|autumn|fall|winter|весна|лето|осень|зима'

/** Labels of numbers. A label that is also a plain word or initial asks for its full stop. */
export const volumeLabel = alternatives(
  String.raw`volumes?|vols?\.?|v\.|tom|tome|том|т\.|t\.|bd\.?|band|jg\.?|jahrgang|cilt|jild|жылына`,
)
export const issueLabel = alternatives(
  String.raw`numbers?|nos?\.?|nr\.?|num\.?|núm\.?|n[°º]|№\.?|n\.|issues?|iss\.?|ausgabe|выпуск|вып\.?|vypusk|vyp\.?|heft|h\.|fasc\.?|numéro|número|sayı|шығ\.`,
)
export const pageLabel = alternatives(
  String.raw`pages?|pp\.?|pgs?\.?|p\.|p(?=\s?\d)|стр\.?|сс\.?|с\.|str\.|ss\.|s\.|бб?\.|bb?\.|р\.|seiten?|pág\.?|págs\.?|article id|article no\.?|article number|art\.? ?no\.?|article|art\.`,
)
/** Units that follow the number of pages of a whole book. */
export const pageCountUnit = alternatives(
  String.raw`pages|pp?\.?|стр\.?|с\.?|s\.?|str\.?|бет|б\.?|b\.?|seiten|p|р\.?`,
)

/** What stands between two names, after or without a comma. */
export const conjunction = alternatives(String.raw`and|&|und|et|y|e|и|және|мен|i|en|og|och|ve`)

/** Names left out at the end of a list. */
export const othersLeftOut = alternatives(
  String.raw`et\.? ?al(?:ii)?\.?|and others|and coll\.|and (?:his |her |their )?(?:colleagues|co-?workers|collaborators|associates)|и др(?:угие|\.)?|и соавт(?:оры|\.)?|i dr\.?|ж(?:әне)?\.? ?т\.? ?б\.?|және басқалар(?:ы)?|u\. ?a\.|et autres|y otros|e outros|others`,
)

/** Small words that stand before a family name, in lower case. */
export const particle = alternatives(
  `van der | van den | van de | van 't | van | von der | von dem | von | vom | zu | zum | zur | de la | de las | de los | de le | de | da | das | dos | do | du | del | della | degli | di | la | le | les | el | al | bin | bint | ben | ibn | abu | ter | ten | af | av | der | den | st. | фон | ван | де | дер | ла | ибн | аль`,
)

/** Who took part in another way than as author; stands in brackets or after a comma. */
export const editorLabel = alternatives(
  String.raw`editors?|eds?\.?|edit\.|hrsg\.?|hg\.?|herausgeber|coords?\.?|comps?\.?|dirs?\.?|ред\.?|отв\. ?ред\.|науч\. ?ред\.|сост\.|red\.|sost\.|éds?\.?|orgs?\.?|a cura di|translators?|trans\.|пер\.`,
)
/** Opens a statement of who edited or translated. */
export const editedBy = alternatives(
  String.raw`edited by|ed\. by|eds\. by|updated with|with an? (?:new )?(?:preface|foreword|introduction|epilogue)|edited and translated by|translated by|trans\. by|compiled by|под (?:общ(?:ей|\.) |науч(?:ной|\.) |общей |общ\. )?ред(?:акцией|\.)|pod red(?:aktsiei|\.)|отв\. ?ред\.|отв\. ?редактор|пер\. с|herausgegeben von|hrsg\. von|sous la direction de|sous la dir\. de|éditeurs? :|editors? :|a cura di`,
)
/** The same in one word, which may also be part of a name. */
export const editedByShort = alternatives(
  String.raw`eds?\.|reprint(?:ed)?|trans\.|transl\.|сост\.|редкол\.?|ред\.|dir\.|hrsg\.|hg\.`,
)

/** Words that head the name of a body that writes, in English, Russian, its transliteration and Kazakh. */
export const institutionWord = alternatives(String.raw`
  universit\p{L}* | институт\p{L}* | institut\p{L}* | ministr\p{L}* | ministerstv\p{L}* | министерств\p{L}* | комитет\p{L}* | committees? | komitet\p{L}* | commissions? | комисси\p{L}* | komissi\p{L}* | agenc(?:y|ies) | агентств\p{L}* | agentstv\p{L}* | organi[sz]ations? | организаци\p{L}* | organizatsi\p{L}* | associations? | ассоциаци\p{L}* | assotsiatsi\p{L}* | bureau | бюро | byuro | departments? | департамент\p{L}* | departament\p{L}* | office | offices | council | совет | sovet | centers? | centres? | центр\p{L}* | tsentr\p{L}* | foundation | фонд | fond | fund | bank | банк | society | общество | academy | академи\p{L}* | akademi\p{L}* | college | school | nations | parliament | government | правительств\p{L}* | pravitelstv\p{L}* | government's | федераци\p{L}* | federation | union | союз | soyuz | statistics | statistik\p{L}* | статистик\p{L}* | corporation | corp\. | company | inc\. | ltd\.? | gmbh | group | institution | authority | service | служба | sluzhba | radio | радио | television | news | newspaper | press | журнал | газета | gazeta | court | суд | суда | forum | network | alliance | programme | secretariat | administration | directorate | board | panel | team | consortium | collaboration | watch | international | republic | республик\p{L}* | respublik\p{L}* | государств\p{L}* | organisation | ұйым\p{L}* | министрліг\p{L}* | университет\p{L}* | комитеті | агенттіг\p{L}* | бюросы | society's | laborator\p{L}* | лаборатори\p{L}*`)

/** Words that lead up to the names in a citation: `(see also Lee, 2010)`, `(Source: data of the Bank, 2010)`. */
export const leadWord = alternatives(String.raw`
  see | also | reviewed in | for reviews? | for a discussion | for details | for an overview | as in | both | especially | particularly | notably | e\.g\. | e\.g | eg | i\.e\. | cf\. | cf | for example | for instance | for a review | for review | in | from | by | to | of | on | and | the | as | at | note | notes | source | sources | data | obtained | based | according | compiled | adapted | modified | after | taken | retrieved | quoted | cited | reported | prepared | calculated | calculations | author | authors | author's | authors' | reviewed | discussed | described | following | including | such | see e\.g\. | inter alia | but | или | по | данным | на | основе | см\. | см | также | ср\. | напр\. | например | цит\. | источник | примечание | составлено | по материалам | в | siehe | vgl\. | voir | véase | қараңыз | дереккөз | ескерту`)

/** Words with which titles and web sites begin or end, and no person's name. */
export const commonTitleWord = alternatives(String.raw`
  about | how | why | what | when | where | towards? | beyond | against | between | report\p{L}* | website | site | portal | data | database | guide | theory | introduction | history | global | national | regional | world | migration | population | indicators? | statistical | economic | political | social | public | law | human | development | survey | census | handbook | encyclop\p{L}* | dictionary | atlas | yearbook | proceedings | conference | journal | review | studies | analysis | methods? | model\p{L}* | system\p{L}* | concept\p{L}* | strategy | policy | programme | program | project | convention | constitution | declaration | treaty | act | the | new | online | open | digital | отчет | отчёт | сайт | портал | закон | указ | приказ | кодекс | конституци\p{L}* | концепция | программа | история | теория | введение | словарь | атлас | ежегодник | основы | проблемы | анализ`)

/** Words that are found in names of journals, proceedings and other collections, hardly in those of publishers. */
export const containerWord = alternatives(String.raw`
  journals? | j\. | jnl | zh\. | журнал\p{L}* | zhurnal\p{L}* | jurnal\p{L}* | review | reviews | revista | revue | rivista | annals | ann\. | annales | archives? | bulletin | bull\. | byulleten\p{L}* | бюллетень | letters | lett\. | proceedings | proc\. | transactions | trans\. | труды | trudy | ученые записки | uchenye zapiski | вестник\p{L}* | vestnik\p{L}* | хабаршы\p{L}* | khabarshy\p{L}* | известия | izvestiya | записки | zapiski | вопросы | voprosy | сборник\p{L}* | sbornik\p{L}* | материалы | materialy | доклады | doklady | zeitschrift | zeitung | jahrbuch | archiv | cahiers | quarterly | monthly | weekly | magazine | studies | studia | research | advances | conference | conf\. | конференци\p{L}* | konferentsi\p{L}* | symposium | symp\. | workshop | congress | конгресс | lecture notes | handbook | encyclop\p{L}* | энциклопеди\p{L}* | companion | yearbook | ежегодник | perspectives | frontiers | notes | acta | series | серия | seriya | news of | times | post | guardian | herald | tribune | gazette | observer | telegraph | economist | spiegel | le monde | газета | наука и | science | sciences`)

/** Words that are found in names of publishers. */
export const publisherWord = alternatives(String.raw`
  press | publish\p{L}* | publ\. | pub\. | publications? | verlag | editions? du | éditions? | editorial | ediciones | books | издательств\p{L}* | изд-во | baspasy | baspa | yayınevi | yayınları | nəşriyyatı | nashriyoti | neşriýaty | басмасы | видавництво | выдавецтва | wydawnictwo | nakladatelství | vydavatelstvo | izdavač | kiadó | forlag | förlag | uitgeverij | uitgevers | kustannus | editora | editrice | edizioni | leidykla | kirjastus | izdatel\p{L}* | izd-vo | баспасы | presses | printing | printers? | & sons | and sons | sons | university press | wiley | springer | elsevier | routledge | sage | palgrave | mcgraw-hill | pearson | blackwell | ieee | acm | aaai | kluwer | academic press | crc | macmillan | penguin | harpercollins | prentice | addison | birkhäuser | de gruyter | brill | наука | nauka | просвещение | инфра-м | юрайт | питер | mit press`)

/** Kinds of writing told in an entry, by the CSL type they make. */
export const genreWords = {
  thesis: alternatives(
    String.raw`ph\.? ?d\.?(?: thesis| dissertation|\. diss\.)?|doctoral (?:thesis|dissertation)|master(?:['’]?s)? (?:thesis|dissertation)|m\.?sc\.? thesis|dissertation|diss\.|thesis|дис(?:с|серт)?\. ?(?:[….]+ ?)?(?:канд|д-ра|докт|магистр)?\p{L}*\.?|диссертаци\p{L}*|автореф\.? дис\.?|автореферат\p{L}*|dissertatsi\p{L}*|habilitation|(?:ph\.? ?d\.? )?thèse(?: de (?:doctorat|\p{Lu}[\p{L}-]*))?|tesis(?: doctoral| de grado)?|tese(?: de doutorado)?|dissertação(?: de mestrado)?|tesi di dottorato|proefschrift|thesis for \p{L}+|inaugural-?diss(?:ertation)?|habilitationsschrift`,
  ),
  report: alternatives(
    String.raw`technical reports?|tech\. ?(?:rep(?:ort)?|note)\.?|technical note|research memo(?:randum)?|working papers?|discussion paper|research report|policy paper|white paper|report no\.?|rapport|аналитический доклад|отчет|отчёт|otchet|staff paper|policy brief|memorandum`,
  ),
  legislation: alternatives(
    String.raw`resolution of|decree|указ|ukaz|закон|zakon|постановлени\p{L}*|postanovleni\p{L}*|приказ|prikaz|кодекс|kodeks|law of|the law|act of|regulation \(e[uc]\)|directive \d|конституци\p{L}*|constitution of|қаулы\p{L}*|заң\p{L}*|жарлығы|federal law|public law|concept of`,
  ),
  'paper-conference': alternatives(
    String.raw`proceedings|proc\.|conference|conf\.|symposium|symp\.|workshop|congress|конференци\p{L}*|konferentsi\p{L}*|конгресс\p{L}*|симпозиум\p{L}*|simpozium\p{L}*|advances in neural information processing systems`,
  ),
} as const
