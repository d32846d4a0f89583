/** Words that say what a number is: the amount of a change, a balance, a share, a rank. */

/** Words for a rise and for a fall themselves, of which "more" and "lower" are only signs. */
export const rises =
  'increas*|grew|grow|grows|grown|growing|growth|rise|rises|rising|rose|risen|climb*'
export const falls = 'decreas*|declin*|fell|fall|falls|falling|fallen|drop*|reduc*|shrank|shrink*'

export const increaseWords = [
  `(${rises}|gain*|jump*|surg*|higher|doubled|tripled|quadrupled|expand*|added|more|larger|greater|up)`,
  '(увелич*|вырос*|рост*|прирос*|больше|выше|возрос*)',
  '(өсті|өсу*|өсім*|артты|көбейді)',
] as const

export const decreaseWords = [
  `(${falls}|diminish*|lower|halved|halving|lost|loss|losses|cut|down|fewer|smaller|less)`,
  '(уменьш*|сократ*|сокращ*|сниз*|сниж*|упал*|паден*|меньше|ниже|убыл*)',
  '(азай*|төмендеді|төмендеу*|кеміді)',
] as const

export const netWords = [
  '(balance|net|surplus|deficit|natural increase|natural growth|natural decline|natural loss|net growth|net increase)',
  '(сальдо|естественн* прирост*|естественн* убыл*|чист*)',
  '(сальдо*|табиғи өсім*|айырым*)',
] as const

/** Before a number: it is by how much. */
export const amountWords = ['(by|by about|by almost|by more than|by over|by up to|на)'] as const
