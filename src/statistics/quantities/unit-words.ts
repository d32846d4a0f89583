/** Words and signs of units that every subject uses: shares, money, times; and words that are no unit. */

/** After a number, in any language; phrases as in `claims/phrases.ts`. */
export const percentWords = [
  '(percent|per cent|pct|per-cent)',
  '(процент*|проц)',
  '(пайыз*)',
] as const
export const percentagePointWords = [
  '(percentage|percent) (point|points)',
  '(p.p|pp)',
  '(процентн* пункт*|п.п)',
  '(пайыздық тармақ*)',
] as const

/** After "three …": how many times. */
export const timesWords = ['(times|fold|x)', '(раз|раза)', '(есе|есеге)'] as const

/** Counts of a text's own parts, and of what has no size: "three stages", "two factors". */
export const structureNouns: ReadonlySet<string> = new Set(
  `
  stages stage periods period phases phase steps step parts part sections section chapters types type
  kinds kind forms form sorts categories category classes groups group clusters cluster blocks block
  factors factor causes reasons reason aspects aspect dimensions dimension elements element components
  component features feature characteristics principles principle approaches approach directions
  direction areas area fields spheres sphere trends trend tendencies tasks task goals goal objectives
  aims questions question hypotheses hypothesis issues issue problems problem challenges tools tool
  methods method models model theories theory concepts concept initiatives initiative measures measure
  ways way points point levels level options option variants scenarios criteria conclusions sides side
  hands ends terms things cases examples sources strategies blocs pillars instruments mechanisms
  variables indicators functions roles positions perspectives views arguments topics themes sets
  categories waves scales items experiments studies analyses conditions
`
    .trim()
    .split(/\s+/),
)

/** Units of time in which a span is told: "over 10 years" dates a change, it measures none. */
export const spanUnits: ReadonlySet<string> = new Set([
  'years',
  'months',
  'decades',
  'weeks',
  'centuries',
])

/** Words at which the noun phrase after a number ends. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `
  a an the this that these those of in on at by for from to with without within into onto over under
  between among during per as than and or but nor so if when while where which who whom whose because
  since until although though however is are was were be been being am has have had having do does did
  will would can could may might shall should must not no also only more less most least each every both
  came went left arrived moved live lived work worked study studied visited received returned settled
  died remained became become reached amounted accounted made said took found got grew fell rose
  registered recorded identified employed estimated compared respectively annually worldwide globally
  including excluding such like abroad currently now today there they we he she it its their his her our
  approximately about around nearly almost roughly up down out off against across through
  total behind beside below above near beneath amid toward towards upon despite beyond inside
  outside along alongside versus
`
    .trim()
    .split(/\s+/),
)

/** Plural nouns that do not end in -s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  `
  people men women children persons feet teeth mice geese oxen data criteria phenomena media bacteria
  larvae fungi nuclei species series sheep fish deer cattle offspring personnel staff police patients
  alumni strata taxa loci genera vertebrae indices matrices vertices
`
    .trim()
    .split(/\s+/),
)

/** Words ending in -men that are no plural: "fishermen" is one. */
export const singularsInMen: ReadonlySet<string> = new Set(
  'specimen regimen abdomen acumen bitumen albumen stamen foramen cyclamen'.split(' '),
)

/** Words ending in -s that are no plural. */
export const singularsInS = /(?:ss|us|is|ous|’s|'s)$/

/** What stands before a number that names, and does not measure. */
export const labelWords: ReadonlySet<string> = new Set(
  `
  no nos number numbers num nr № n° article articles art section sections sec § paragraph para chapter
  chap figure figures fig figs table tables tab equation eq eqs decree resolution order law act page pages
  p pp vol volume issue appendix annex box part step phase grade type model version level item line room
  route tel phone fax isbn issn doi udc jel code index id zip stage class category protocol form chart
  graph panel scheme case experiment study group cluster eds ed ref refs reference footnote note
  статья статьи ст рис рисунок табл таблица глава пункт п закон приказ указ № том вып выпуск стр с
  бап сурет кесте тарау бет
`
    .trim()
    .split(/\s+/),
)
