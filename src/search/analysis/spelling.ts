/**
 * One spelling for words that British and American English write otherwise.
 *
 * Both sides of a search go through it, so a rule may take words that need none, as long
 * as it makes no two words one that mean different things.
 */

/** Words that end like `labour` and are no variants. */
const keptOur = /^(?:[a-z]?our|flour|scour|devour|velour|contour|detour|paramour|troubadour)s?$/
const our = /([a-z]{2}[^aeou])our(?=$|s$|ed$|ing$|er|al|ful|less|able|ite|hood|y$|ism|ist)/
/** `organise`, `analyse` with all their endings; `promise` and the like have only the one. */
const ise = /([a-z]{3})is(?=e$|es$|ed$|ing$|er$|ers$|able$|ation)/
const keptIse =
  /^(?:advis|advertis|arous|appris|chastis|circumcis|compris|compromis|cris|demis|despis|devis|disguis|enterpris|excis|exercis|expertis|franchis|franchis|improvis|incis|merchandis|nois|otherwis|pois|prais|precis|promis|premis|prais|rais|revis|supervis|surmis|surpris|televis|treatis|apprais|concis|likewis|malais|paradis|poris)/
const yse = /([a-z]{2}l)ys(?=e$|ed$|ing$|er$|ers$)/
const doubled = /([a-z]{3}[aeiou])ll(?=ed$|ing$|er$|ers$)/
/** Words that double their last letter in any spelling. */
const keptDouble =
  /^(?:[a-z]{0,2}[aeiou]ll|[a-z]?(?:control|compel|expel|propel|enrol|instal|excel|dispel|repel|rebel|patrol|fulfil|distil|insta))/
const wholeWords: ReadonlyMap<string, string> = new Map(
  (
    'centre center centres centers theatre theater theatres theaters metre meter metres meters ' +
    'kilometre kilometer kilometres kilometers litre liter litres liters fibre fiber fibres fibers ' +
    'defence defense offence offense licence license licences licenses pretence pretense ' +
    'practise practice practised practiced practising practicing ' +
    'programme program programmes programs catalogue catalog catalogues catalogs ' +
    'dialogue dialog dialogues dialogs analogue analog analogues analogs ' +
    'enrolment enrollment fulfil fulfill fulfilment fulfillment instalment installment ' +
    'skilful skillful wilful willful ageing aging grey gray sceptic skeptic sceptical skeptical ' +
    'aluminium aluminum sulphur sulfur plough plow tyre tire tyres tires cheque check cheques checks ' +
    'judgement judgment acknowledgement acknowledgment mould mold moulds molds ' +
    'artefact artifact artefacts artifacts draught draft draughts drafts kerb curb ' +
    'jewellery jewelry storey story storeys stories towards toward manoeuvre maneuver'
  )
    .split(' ')
    .flatMap((word, n, all) => (n % 2 === 0 ? [[word, all[n + 1] ?? word] as const] : [])),
)
/** Greek words: `haemo-`, `paediatric`, `oestrogen`. */
const ligature =
  /^(h|p|an|leuk|isch|gyn|arch|medi|encyclop|f|c)ae(?=[mdstlzcnroav])|^(f)oe(?=t)|^oe(?=s|d)|(?<=diarrh)oe|(?<=orthop|an)ae(?=d|s|m)/

/** A folded English word in the spelling that all its variants share. */
export function toOneSpelling(word: string): string {
  const whole = wholeWords.get(word)
  if (whole !== undefined) return whole
  if (word.length < 5) return word
  let one = word
  if (!keptOur.test(one)) one = one.replace(our, '$1or')
  if (!keptIse.test(one)) one = one.replace(ise, '$1iz')
  one = one.replace(yse, '$1yz')
  if (!keptDouble.test(one)) one = one.replace(doubled, '$1l')
  return one.replace(ligature, (_match, head?: string, foet?: string) => `${head ?? foet ?? ''}e`)
}
