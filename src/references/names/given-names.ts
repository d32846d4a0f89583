/**
 * Common given names, for lists that write `Ann B. Lee` where others write `Lee A. B.`.
 *
 * In `Ann B. Lee, Title` and `Lee B. Title, Subtitle` the signs are the same; only the word
 * before the initial tells which is meant.
 */
const names = `
  aaron abdul abraham adam adolf adrian agnes ahmed aidan alain alan albert alberto alejandro
  aleksandr alessandro alex alexander alexandra alexandre alexei alfred ali alice alison allan allen
  amanda amy ana anders andre andrea andreas andrei andres andrew angela anita ann anna anne anthony
  anton antonio arnold arthur audrey barbara beatrice ben benjamin bernard bernhard bert bill björn
  bob boris brandon brenda brian bruce bryan carl carlo carlos carmen carol caroline catherine cecilia
  charles charlotte cheryl chris christian christina christine christoph christopher claire claude
  claudia colin constance craig cynthia daniel daniela daniele david dean deborah denis dennis diana
  diane dieter dmitri dmitry dominique donald donna dorothy douglas duncan edgar edmund eduardo edward
  edwin eileen elaine eleanor elena eli elisabeth elizabeth ellen emily emma enrique eric erich erik
  ernest ernst esther eugene eva evelyn everett felix ferdinand fernando filippo frances francesco
  francis francisco franco françois frank franz fred frederick friedrich gabriel gary geoffrey georg
  george gerald gerard gerhard gilbert giovanni giuseppe gordon graham greg gregory guido guillermo
  gunnar günter hannah hans harold harry hassan heather heinrich heinz helen helena helmut henri
  henrik henry herbert hermann howard hubert hugh ian igor ilya irene irina isaac isabel ivan jack
  jacob jacqueline jacques jaime jakob james jan jane janet jason javier jay jean jeff jeffrey jennifer
  jeremy jerome jerry jessica jim joan joanna joe joel johan johann johannes john jon jonathan jorge
  josé josef joseph joshua joyce juan judith julia julian julie julius jürgen karen karin karl kate
  katharine katherine kathleen kathryn keith kenneth kevin klaus kurt lars laura laurence lauren
  lawrence leah lee leo leon leonard leslie lewis liam linda lisa lorenzo louis louise luca lucas lucia
  lucy luigi luis luke lydia lynn manfred manuel marc marcel marco marcus margaret maria marianne marie
  marina mario marion mark markus marshall martha martin mary mathias matteo matthew matthias maurice
  max melissa michael michel michele michelle miguel mikhail milton miriam mohammad mohammed monica
  morris muhammad nancy natalia natalie nathan neil nicholas nick nicola nicolas nicole nigel nikolai
  nina noah nora norman oleg olga oliver olivier oscar oskar otto pablo pamela paolo pascal patricia
  patrick paul paula paulo pavel pedro peter philip philippe phillip pierre pietro rachel rafael ralph
  ramon raymond rebecca reinhard renate renée ricardo richard rita robert roberto robin rodney roger
  roland rolf roman ronald rosa rosemary roy rudolf russell ruth sally samuel sandra sara sarah scott
  sean sebastian serge sergei sergey sergio sharon shirley sidney silvia simon sofia sonia sophie
  stanley stefan stefano stella stephan stephanie stephen steve steven stuart susan suzanne sven
  svetlana sylvia tatiana ted teresa terence terry theodor theodore theresa thomas tim timothy tina
  tobias todd tom tommaso tony ulrich ursula valentina valerie vera veronica vicente victor victoria
  vincent vincenzo virginia vladimir walter wayne wendy werner wilhelm willem william winston wolfgang
  clarence clifford clyde conrad cornelius dale darrell dorothea earl ethel eunice evan floyd gene
  gerard gilles glenn gloria grace guy harriet harvey herman hilary homer horace ignacio inge isabelle
  ivor jared jill jordan joseph kay kent kirk kim lena lionel lloyd lois loretta lorraine luther lyn
  mabel malcolm margaret marjorie marlene marvin maureen maxwell maya melvin meredith mervyn mikael
  mildred morton myron naomi neville noel norma olaf orlando otis owen percy phyllis preston ramona
  randall randy regina rex rhonda rosalind ross rudolph rupert ruben salvatore sanford saul seymour
  sheila sherman sigmund solomon spencer stacy stan tamara theo tracy travis trevor troy ulrike uwe
  vanessa vernon viktor vivian wanda warren wesley wilbur wilfred wilhelmina willard yuri zoe
  xavier yves yvonne zachary
  александр алексей алла андрей анна антон борис вадим валентин валентина василий вера виктор виктория
  владимир галина георгий григорий дмитрий евгений екатерина елена иван игорь ирина константин лев
  лидия людмила мария марина михаил надежда наталья николай нина олег ольга павел петр пётр роман
  светлана сергей татьяна юлия юрий`

const known: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean))

/** Whether a word is a given name that many people bear; hyphenated names count by their first half. */
export const isGivenName = (word: string) => known.has(word.toLowerCase().split(/[-‐‑]/)[0]!)
