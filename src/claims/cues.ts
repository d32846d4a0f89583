/**
 * Words and phrases of English that show what a sentence does (see `phrases.ts` for the notation).
 */

/** The study as subject or object: what it aims at, how it goes about, what it is made of. */
export const studyCues = [
  '(in|by) the (works|writings|studies|papers) of',
  '(their|his|her|these|whose) (works|studies|articles|papers) (also)? (cover|covers|focus|focuses|explain|examine|explore|analyse|analyze|address|deal|describe|consider)',
  '(authors|author|researchers|scholars) (also)? (focus|focuses|build|builds|rely|distinguish between|pay attention)',
  'studies (also)? (focus|are focused|concentrate) on',
  '(can|could|may) (also)? be (highlighted|mentioned|singled out)',
  '(the|this|our|present|current|presented|conducted) (*)? (study|paper|article|work|research|manuscript|review|thesis|chapter|essay|dissertation|project|report) … (sets out|set out|goes on to|turns to|asks|outlines|aims|aimed|seeks|sought|attempts|reviews|examines|examined|explores|explored|discusses|discussed|describes|described|considers|considered|analyses|analyzes|analysed|analyzed|presents|presented|provides|raises|raised|used|applies|applied|employs|employed|investigates|investigated|focuses|focused|relies|relied|substantiates|included|includes|addresses|draws|covers|contributes|is organized|is organised|is structured|is based|was based|proceeds)',
  '(aim|aims|purpose|objective|objectives|goal|novelty|hypothesis|subject|object|scope|structure|limitation|limitations|relevance) of (the|this|our|present|current) (study|paper|article|work|research|manuscript|review)',
  '(aim|purpose|objective|goal) … (was|is) to',
  '(research|study) (question|questions|hypothesis|hypotheses|design|methods|methodology|group|team|findings)',
  '(methods|method|methodology) … (was|were|is|are|used|applied|made it possible|included|consists|of)',
  '(used|using|applied|apply|applying|employed) … (method|methods|methodology|approach|analysis)',
  '(analysis|comparison|review|processing) of … (was|were) (carried out|conducted|performed|made)',
  '(methodological|theoretical) (basis|aspects|framework|approaches)',
  '(authors|author) (used|of the study|have used|relied|analysed|analyzed|examined|studied)',
  'we (have|also|first|then|have also|will)? (studied|explored|analysed|analyzed|investigated|examined|considered|reviewed|apply|applied|use|used|relied|rely|conducted|identified|identify|present|presented|discuss|discussed|describe|described|collected|compare|compared|surveyed|interviewed|measure|measured|raised|study|examine|analyse|analyze|review|explore|investigate|devise|devised|design|designed|develop|developed|construct|constructed|estimate|employ|employed|draw on|drew on|focus on|focused on|begin|turn to|outline|introduce|introduced|adopt|adopted|evaluate|assess|assessed)',
  '(is|are|was|were|has been|have been) (also)? (examined|analysed|analyzed|discussed|investigated|studied|explored|reviewed|compiled by)',
  '(is|are|was|were|have been|has been) … (described|reflected|addressed|explored|considered|studied|raised|covered|published|presented) in (the)? (work|works|paper|papers|article|articles|study|studies|monograph|monographs|writings|publication|publications)',
  '(have|has) (also)? been (raised|studied|considered|explored|addressed|analysed|analyzed|investigated) by',
  'not been (conducted|carried out|studied|investigated|explored)',
  '(is|are|was|were) (emphasised|emphasized|presented|highlighted|substantiated|summarised|summarized)',
  '(sources|studies|works|materials|research) (contain|contains|are devoted|is devoted|analyse|analyze)',
  '(works|articles|papers|studies|monographs|publications|materials) … (devoted|dedicated) to',
  '(publication|source|report|article|articles|review|paper) (also)? (offers|includes|contains|presents|provides|describes|covers)',
  '(open access|creative commons|all rights reserved|competing interests|conflict of interest|conflicts of interest|funders had)',
  'we (ask|hypothesise|hypothesize|test|aim|seek)',
  '(this|the|our) (research|study|work|article|paper|project) (was|is|has been) (funded|supported|financed|sponsored|prepared)',
  '(interview|interviews|survey|surveys|questionnaire|questionnaires|focus groups|participants|respondents|sample|samples|fieldwork|experiments) … (was|were) (conducted|carried out|administered|recruited|selected|distributed|held|drawn)',
  '(data|materials|information|indicators|statistics) … (was|were) (used|collected|obtained|taken|processed|analysed|analyzed|grouped)',
  '(results|findings|conclusions) … … (can|may|could) (serve|be used) (as|for|in|to|by)',
  '(results|conclusions) of (the|this|our) (*)? (study|research|work) (allow|allowed|make|made|highlight|highlighted)',
  '(approach|method|methods) … made it possible',
  '(special|particular|much) attention (is|was) (given|paid) to',
  '(founder|founders) of … (theory|concept|school|science)',
  '(shown|presented|given|illustrated|displayed|summarised|summarized|listed) (in|on) (the)? (figure|table|fig|chart|graph) (below)?',
] as const

/** A text that announces what it shows or tells: "Table 3 shows the structure of …", "Below is …". */
export const announcingCues = [
  '((table|figure|fig.|chart|graph|diagram|appendix|annex|box|section|chapter|part) (1*|2*|3*|4*|5*|6*|7*|8*|9*|a|b|c|ii|iii|iv)|(the|this|next|following) (table|figure|chart|graph|diagram|appendix)|(this|next|following|previous|last|final) (section|chapter|subsection)) (also|below|then|briefly)? (shows|presents|gives|lists|displays|depicts|illustrates|summarises|summarizes|reports|contains|compares|provides|describes|discusses|outlines|explains|introduces|reviews|considers|examines|concludes|deals with|turns to)',
  '(below|here|next) (is|are|we|follows|follow|comes)',
  'the (rest|remainder) of (the|this) (paper|article|study|chapter|section) (is|proceeds|describes|presents|discusses|focuses)',
] as const

/** What a section of methods says of the study, and another section of the world. */
export const methodCues = [
  '(was|were|is|are|been) (also)? (used|applied|employed|conducted|carried out|performed|collected|identified|selected|calculated|processed|obtained|grouped|compiled|taken|measured|surveyed|interviewed|made)',
  'we (also|then|first)? *ed',
  '(study|analysis|method|methods|approach|data|sample) … (included|includes|involves|involved|consisted|consists|took place|allowed)',
] as const

/** What only leads on: an invitation to look, a pointer to a source. Asked before advice, which it resembles. */
export const leadingCues = [
  '(let’s|let us) (talk|look|consider|turn|note|see|begin|start|examine|discuss)',
  '(relevant|useful|interesting|worth) to (study|refer|analyse|analyze|examine|explore|look at|dwell|turn to)',
  '(are|is) as follows',
] as const

/** What turns a sentence about the study into one about the world: its result is said. */
export const assertionCues = [
  '(concluded|found|shows|showed|shown|show|revealed|reveals|reveal|established|indicates|indicate|indicated|suggests|suggested|demonstrates|demonstrated|demonstrate|confirms|confirmed|noted|argues|argued|states|stated|claims|proves|proved|estimated|determined|appears|evident|clear) that',
  'according to the (authors|author|results|data|study|survey)',
  '(results|findings|data|analysis|study|review|survey|figures|chart) (clearly|also)? (show|shows|showed|indicate|indicates|indicated|reveal|reveals|revealed|suggest|suggests|confirm|confirms|demonstrate|demonstrates)',
  '(according to|in) our (research|calculations|estimates|data|opinion|view)',
] as const

export const recommendationCues = [
  '(should|must|ought to|shall|has to be|have to be)',
  '(need|needs) to (be|*)',
  '(we|you|they|states|countries|authorities|government) need',
  '(it is|is|it seems|it would be|it becomes|also|we consider it|consider it) … (necessary|important|essential|advisable|expedient|desirable|imperative|crucial|vital|critical|relevant|appropriate|recommended|proposed|required|reasonable|worthwhile|needed|useful|promising) to',
  '(is|are|remains) (also|urgently|therefore|thus|especially|particularly)? (needed|necessary|required|recommended|advisable|proposed|called for)',
  '(we|authors|author|experts|i) (also|therefore|strongly)? (propose|proposes|suggest|recommend|recommends|call for|advise|urge)',
  '(is|are) (invited|encouraged|urged|advised|called upon|called on) to',
  '(there is|raise|raises|create|creates) (a|an|the)? (urgent|growing|great)? need (to|for)',
  '(requires|require|deserves|deserve|demands) (the|a|an)? (attention|special|more|further|greater|close|additional|particular|urgent|immediate|joint|new|improved|in-depth)',
  '(recommendation|recommendations) (is|are|include|includes)',
  '(require|requires|demand|demands) (the)? (implementation|introduction|development|creation|adoption|improvement|strengthening|revision|formation|search) of',
  '(decisive|important|necessary|priority|next|further|key|crucial|promising) (step|measure|task|solution|direction) … (is|are) (to *|the (*tion|*sion|*ment|*ing) of)',
] as const

/** Phrases that look like advice and only introduce a statement. */
export const notRecommendationCues = [
  '(the|this|that) need (to|for)',
  '(should|must|need to|has to|ought to) (also|be)? (be)? (noted|remembered|mentioned|emphasised|emphasized|borne|said|stressed|recalled|pointed|admitted|acknowledged)',
  '(it is|is) (also)? (important|necessary|worth|essential|crucial|interesting) to (note|mention|remember|emphasise|emphasize|understand|stress|point|recall|recognise|recognize|say|add)',
] as const

export const definitionCues = [
  '(refers|refer) to (the|a|an|all|any|such|movement|people|persons|someone|*)',
  '(is|are|was|can be|may be) (also|usually|commonly|generally|often)? (defined|understood|interpreted|described|referred to|viewed|known) (by (*)? (*)? *)? (as|to mean)',
  '(the|this)? (term|notion|concept|word) (of)? … (comes from|denotes|describes|refers|is used|was coined|covers|implies|includes)',
  '(comes|come|derives|derived|stems) from the (latin|greek|french|german|english|arabic|turkic|persian)',
  '(by|under) … (we|is|are) (mean|meant|understand|understood)',
  '(is|are) called (a|an|the|*)',
  'in (a|the) (broad|broader|narrow|narrower|strict|general|wide|wider) sense',
  '(is|means) (any|a person|a person who|a process|the process|the movement|the act|an act|the practice|the ability|the set|a set of|the totality|the sum|the body of|a measure of|the ratio|the study of|the science of|the total|the state of|the degree|the extent)',
  '(theory|theories|concept|model|hypothesis|paradigm) … … (considers|explains|explain|examines|explores|emphasizes|emphasises|states|holds|posits|postulates|assumes|argues|proposes|treats|views|asserts|is explained|is considered|offers)',
  '(in|within|under) (the|this|that) … (theory|theories)',
  'according to (this|the|that) (theory|theories|concept|model|approach|definition|hypothesis)',
] as const

export const forecastCues = [
  '(will|won’t)',
  '(is|are|was|were) (also|widely|generally|further)? (expected|projected|predicted|forecast|forecasted|anticipated|likely|unlikely|bound|set|poised|destined|planned) to',
  '(it is|is) (expected|predicted|projected|forecast|anticipated|likely|planned) that',
  '(can|could|may|might) potentially',
  '(predicts|forecasts|projects|expects|predict|forecast|expect) (that|a|an|the)',
  'would (also)? (allow|enable|lead|help|make|contribute|improve|reduce|increase)',
] as const

/** `will` that says nothing of the future. */
export const notForecastCues = [
  '(who|which|that|whoever) (will|shall)',
  '(will|shall) (be)? (discussed|considered|described|examined|shown|presented)',
] as const

/** Trend, comparison or cause: what makes a sentence with a number a finding as well. */
export const trendCues = [
  '(increase|increases|increased|increasing|increasingly|decreas*|declin*|grew|grow|grows|grown|growing|rise|rises|rising|rose|risen|fell|falling|fallen|dropp*|reduc*|diminish*|shrank|shrunk|expand*|widen*|improv*|worsen*|deteriorat*|accelerat*|weaken*|strengthen*|fluctuat*|recover*|doubled|doubling|tripled|tripling|quadrupled|halved|trend*|tend|tends|tended|tendency|surge*|outpac*|overtak*|overtook)',
  '(exceed*|surpass*|outnumber*|outweigh*|prevail*|dominat*|lag|lags|lagging)',
  '(higher|lower|larger|smaller|greater|fewer|bigger|better|worse|faster|slower|stronger|weaker|longer|shorter) than',
  '(more|less) than (in|twice|doubled|halved|the|that|those)',
  '(compared|relative|in comparison) (to|with)',
  '(twice|three times|four times|times) (as|more|higher|larger|lower)',
  '(significant*|considerabl*|substantial*|sharp*|dramatic*|rapid*|steadily|remarkab*|striking*)',
  '(deficit|surplus|imbalance|disparit*|gap|shortage|excess)',
  '(because|due to|owing to|as a result|caused|causes|leads to|led to|result in|results in|resulted in|therefore|consequently|thanks to|driven by|influence*|affect*|impact*)',
  '(ranked|ranks)',
  '(highest|lowest|largest|smallest|fastest|slowest|biggest) … (among|since|across)',
] as const

/** Names of what is measured that sound like a trend. */
export const notTrendCues = [
  'natural (increase|growth|decline|decrease)',
  '(growth|increase) (rate|rates)',
] as const

/** Verbs that begin an order: "Create clear rules." */
export const imperatives = [
  '(create|develop|introduce|improve|strengthen|ensure|provide|establish|promote|expand|reduce|conduct|increase|organise|organize|adopt|support|stimulate|encourage|simplify|implement|enhance|extend|raise|set up|work out|take measures|build|facilitate|prevent|stop|review|revise|update|consider|make)',
] as const

/** Someone else is named as the source. */
export const reportingCues: Readonly<Record<string, readonly string[]>> = {
  en: [
    'according to (the|a|an|various|approximate|some|official|recent|latest|most|many|several|other|preliminary|expert|experts|government|international|researchers|scholars|scientists|its|their|data|statistics|estimates|*) … (data|statistics|estimates|estimate|report|reports|ministry|agency|committee|bureau|bank|organization|organisation|office|experts|authors|author|research|researchers|studies|survey|scholars|census|department|government|officials|forecasts|definition|nations|source|sources|publication|service|foundation)',
    'according to (experts|researchers|scholars|officials|statistics|estimates)',
    '(experts|researchers|scholars|scientists|authors|analysts|economists|demographers|officials|critics|others) (also)? (estimate|note|noted|believe|argue|argued|claim|report|reported|state|stated|point out|suggest|suggested|emphasise|emphasize|recommend|identify|predict|agree|say|said|think|consider|find|found|are confident|conclude|concluded)',
    '(ministry|committee|bureau|agency|bank|organization|organisation|nations|office|department|institute|report|commission|fund|publication|media|newspaper|president|minister) … … (reported|reports|shows|showed|suggests|indicates|estimates|estimated|announced|stated|states|notes|noted|warned|said|says|declared|recommends|reads)',
    '(research|studies|evidence|literature|scholarship|surveys|analyses) (has|have) (also|long|repeatedly|consistently)? (shown|indicated|found|suggested|demonstrated|documented|established|revealed)',
    '(data|estimates|statistics|figures) (from|of|by) the … (show|shows|indicate|suggest)',
    '(supported|confirmed|evidenced) by (data|statistics|estimates|figures|the data) (from|of)',
    '(as|it was) (noted|reported|stated|emphasized|emphasised|pointed out|argued|estimated|shown|raised|announced) by',
    '(in the opinion|in the view) of',
    'from (the)? (*)? *’s (point of view|perspective)',
    '(estimates|estimate) (that|by|of the)',
    '(based on|on the basis of) (the)? (data|research|statistics|estimates) (by|from|of)',
  ],
  ru: [
    '(по|согласно) (*)? (данным|оценкам|оценке|мнению|информации|сведениям|расчетам|расчётам|прогнозам|статистике|словам)',
    'как (отмечает|отмечают|пишет|пишут|сообщает|сообщают|указывает|указывают|считает|считают)',
  ],
  kk: [
    '(мәліметі|мәліметтері|деректері|дерегі|бағалауы|болжамы|пікірі) бойынша',
    '(айтуынша|пікірінше|мәліметінше|деуінше)',
  ],
}

/** The paper's own voice, though it says "according to". */
export const ownVoiceCues = [
  'according to (our|the results of (our|this|the)|this|these) (calculations|study|research|survey|analysis|estimates|data|findings)',
  '(in|according to) our (opinion|view|research)',
  '(our|this|the present) (*)? (research|studies|evidence|surveys|analyses)',
] as const

/** A sentence that goes on with the numbers or thing of the one before, and so with its source. */
export const continuationCues = [
  'of (these|them|those|which|this number|this)',
  'among (these|them|those)',
] as const

/** Finite forms that show a short text to be a sentence: auxiliaries, then common verbs. */
export const finiteVerbs = [
  '(is|are|was|were|am|has|have|had|does|do|did|can|cannot|could|may|might|will|would|shall|should|must)',
  '(isn’t|aren’t|wasn’t|weren’t|hasn’t|haven’t|doesn’t|don’t|didn’t|can’t|won’t)',
  '(accelerates|accounts|acts|addresses|affects|aims|allows|amounts|appears|applies|assists|attracts|avoids|became|becomes|began|begins|belongs|brings|brought|builds|came|changes|combines|comes|compels|compensates|complicates|consists|consumes|contains|continues|contributes|converts|creates|defines|depends|depletes|deprives|describes|determines|develops|differs|discourages|drives|drops|eliminates|emerges|enables|encourages|ensures|erodes|establishes|exceeds|exerts|exists|expands|explains|extends|faces|facilitates|fell|flows|follows|forbids|forms|fosters|gave|generates|gets|gives|goes|grants|grew|grows|hampers|heats|heightens|helps|hinders|holds|ignores|implies|improves|includes|increases|indicates|induces|inhibits|introduces|involves|keeps|kept|lacked|lacks|leads|leaves|led|left|lies|limits|loses|lowers|made|maintains|makes|meets|melts|moves|multiplies|obliges|obtains|occurs|offsets|opens|operates|pays|performs|persists|plays|possesses|prefers|prevails|prevents|produces|promotes|prompts|protects|proves|provides|puts|raises|reached|reaches|receives|recognises|recognizes|reduces|refers|reflects|regulates|reinforces|relies|remains|replaces|represents|requires|restores|restricts|returns|reveals|rose|satisfies|seeks|seems|sees|serves|settled|shapes|shows|slows|spends|spreads|stands|stays|stimulates|stops|strengthens|struggles|suffers|suggests|supplies|supports|sustains|takes|targets|tends|threatens|took|transforms|transmits|triggers|turns|undergoes|undermines|uses|varies|violates|wants|weakens|went|widens|works|worsens|yields)',
  '*s (occupy|play|remain|face|show|need|lack|affect|cause|create|make|take|lead|include|require|move|depend|tend|differ|vary|live|continue|become|contribute|provide|represent|reflect)',
  '(they|we|people|children|countries|workers|companies|states|authorities|many|most|some) (*)? (pay|face|need|lack|leave|live|remain|want|make|play|lead|have|work|move|create|contribute|come|go|use|seek|tend|receive)',
] as const

/** Nouns that look like finite forms; the adjective before them tells: "legal acts", "seasonal flows". */
export const notFiniteVerbs = [
  '(*al|*ive|*ory|*ary) (acts|changes|flows|forms|limits|moves|returns|supplies|supports|targets|uses|works)',
] as const

/** What begins a clause that hangs on a noun, and so makes no sentence of it. */
export const relativePronouns = [
  '(that|which|who|whom|whose|where|when|whether|if|as|while)',
] as const
