/**
 * Words and phrases of English that show what a law, programme or public body provides
 * or does (see `phrases.ts` for the notation).
 */

/** Bodies that rule. */
export const rulingBodies = [
  '(ministry|ministries|government|governments|committee|committees|agency|agencies|authority|authorities|commission|parliament|congress|senate|president|court|courts|council|councils|department|departments|bureau|inspectorate|inspectorates|head of state|prime minister|police|administration|municipality|municipalities|foundation)',
  '(state|public|executive|internal affairs|governmental|non-governmental|international|local) (bodies|body|organization|organizations|organisation|organisations|authorities|institutions|agencies)',
  '(the|this|each|member|participating) (state|states|country|countries|republic|union|latter)',
] as const

/** What they rule by. */
export const rulingInstruments = [
  '(law|laws|decree|decrees|legislation|constitution|treaty|treaties|convention|conventions|compact|statute|statutes|code|resolution|resolutions|directive|directives|ordinance|bill|protocol|agreement|agreements|memorandum)',
  '(section|article|chapter) (*)?',
  '(concept|concepts|strategy|programme|program) (of|for) … (policy|development)',
  '(legislative|legal|normative|regulatory) (act|acts|framework|documents|document|basis|norms|system)',
  '(state|government|national|federal|public|employment|support|targeted) (program|programs|programme|programmes|policy|strategy|support|body|bodies|agency|quota)',
  '(quota|quotas|permit|permits|visa|visas|licence|license|subsidy|subsidies|fee|fees|tariff|procedure|procedures|moratorium|mechanism|mechanisms|quota system)',
] as const

/** Instruments that are such only as what a sentence speaks of: "the employment programmes have set …". */
export const ruledMatters = [
  '(policy|policies|policy measures|measures|regulation|programme|programmes|program|programs|quota system|permit system|visa regime)',
] as const

/** What they do: active, in a form that is no adjective ("developed countries"), or before its object. */
export const regulatingActs = [
  '(provides|provide|provided) (for|the|a|an|*)',
  '(regulates|regulate|stipulates|prohibits|bans|obliges|entitles|authorises|authorizes|mandates|defines|determines|establishes|sets|introduces|adopts|approves|enacts|ratifies|amends|issues|grants|allocates|distributes|implements|implement|develops|manages|manage|supports|support|maintains|ensures|ensure|conducts|conduct|carries out|monitors|coordinates|oversees|transfers|guarantees|guarantee|requires|exempts|extends|assists|brings|consolidate|consolidates|enshrines|enshrine)',
  '(ratified|signed|amended|abolished|repealed|enacted|launched|launch|simplified|prohibited|stipulated|allocated|carried out|amended|responsible for|designed to|developing a|developing the)',
  '(regulated|banned|obliged|defined|determined|established|introduced|adopted|approved|issued|granted|distributed|implemented|developed|supported|conducted|transferred|guaranteed|required|extended|exempted|created|concluded|announced|enshrined) (a|an|the|its|their|this|these|several|new|measures|amendments|restrictions|quotas)',
] as const

/** Acts as infinitives, which say what somebody wants, and not what is done. */
export const notRegulatingCues = [
  'to (provide|implement|manage|support|form|ensure|conduct|guarantee|develop|regulate|maintain)',
] as const

/** The same in the passive, wherever the body stands. */
export const regulatedCues = [
  '(is|are|was|were|been|being) (also|first|further|gradually|recently|officially|partially|partly)? (adopted|approved|enacted|ratified|signed|amended|abolished|repealed|introduced|established|regulated|implemented|launched|simplified|granted|issued|set|provided|governed|stipulated|prohibited|allowed|transferred|managed|enforced|legalised|legalized|specified|guaranteed|brought (in|into) line|entitled|obliged|exempted|increased to|reduced to|set at|reflected in)',
  'in effect',
  '(have|has) the right to',
  '(has|have) (a|an|various|several|many|its own)? (*)? (system|programme|programmes|program|programs|quota|legislation|regime) (for|of|in place|to)',
  'there is (a|an) (*)? (quota|permit|licensing|visa|registration) (system|regime)',
  '(measures|steps) (were|are being|have been|are) taken',
  '(changes|amendments|additions|reforms) (were|are being|have been|are|has been) … (introduced|made|adopted) (to|in|into)',
  '(made|makes|make|introduced|introduces|introduce) (*)? (amendments|changes|additions) (to|in|into)',
] as const

/** Passives that only rules and laws have, with no body named. */
export const onlyRegulatedCues = [
  '(in|into) force',
  '(under|pursuant to|in accordance with) (the|this|that|its) (*)? (*)? (act|law|scheme|programme|program|decree|code|regulation|regulations|rules|agreement|treaty|convention|directive|statute|bill|constitution)',
  '(enter|enters|entered) into … (agreements|treaties)',
  '(is|are|was|were|been|being) (also)? (regulated|ratified|enacted|codified|legislated|repealed|abolished|decreed|legalised|legalized)',
  '(measures|steps) (were|are being|have been) taken to (regulate|limit|restrict|control|ensure)',
] as const

/** Verbs for what a body or rule does, where it is the subject of its sentence. */
export const rulingVerbs =
  `provide regulate stipulate prohibit ban oblige entitle authorise authorize mandate define
  determine establish set introduce adopt approve enact ratify amend issue grant allocate
  distribute implement develop manage support form maintain ensure conduct carry monitor
  coordinate oversee transfer guarantee require exempt extend assist bring consolidate enshrine
  inspect engage seek work prepare launch simplify abolish repeal cancel open create organise
  organize deport expel register check collect protect promote control enforce supervise fund
  finance subsidise subsidize train cooperate sign conclude announce review accept admit allow
  permit limit restrict tighten aim focus keep place cover apply identify serve`.split(/\s+/)

/** What shows, before any such verb, that the sentence tells what a body says, lacks or meets. */
export const notRulingVerbs = [
  '(report|reports|reported|estimate|estimates|estimated|note|notes|noted|state|states|stated|say|says|said|believe|believes|argue|argues|warn|warned|claim|claims)',
  '(facing|reporting)',
  '(lack|lacks|lacked|fail|fails|failed|face|faces|faced|remain|remains|suffer|suffers|need|needs|needed|cannot|can|could|may|might|would|is|are|was|were) (not|*)?',
  '(problem|problems|issue|issues|challenge|challenges)',
] as const

/** What weighs a rule, and so makes a finding of the sentence as well. */
export const weighingCues = [
  '(not|no longer|partially|only partly|insufficient*|inadequate*|ineffective|imperfect*|unsuccessful*|difficulties|advantage|disadvantage)',
  '(lack|absence) of',
] as const

/** What a rule led to: a finding. */
export const ruleEffectCues = [
  '(these|this|such|the) (change|changes|measure|measures|reform|reforms|step|steps|amendments|decision|decisions|innovation|innovations) (has|have|had|also)? (also)? (allowed|led|made|helped|contributed|resulted|improved|reduced|enabled|lead|allow|help|contribute)',
  '(led|leads|lead|contributed|contributes|resulted|results) (to|in) (an|a|the)? (*)? (increase|decrease|growth|decline|rise|fall|reduction|improvement|outflow|influx)',
  '(has|have|had) (a|an)? (*)? (*)? (impact|effect|influence) on',
  '(not|not yet) (allow|allowed)',
  '(is|are|remain|remains) (the)? (issues|issue|problem|problems|question|questions) of',
] as const
