/** Sentences that speak of a figure which they do not number: "The chart shows …", "as seen from it". */

const lookBack = [
  // A figure may be a number ("this figure rose"), so that it must be looked at, or show something.
  /(?<!\p{L})(?:in|on|from|by) (?:the|this|that) (?:\p{L}+ )?figure(?!s?\p{L}|\s?\d)/iu,
  /(?<!\p{L})(?:the|this) (?:\p{L}+ )?figure (?:\p{L}+ )?(?:shows?|illustrates?|presents?|demonstrates?|depicts?|displays?|reveals?)(?!\p{L})/iu,
  /(?<!\p{L})(?:the|this|that|these) (?:\p{L}+ )?(?:charts?|diagrams?|graphs?|plots?|histograms?)(?!\p{L}|\s?\d)/iu,
  /(?<!\p{L})(?:seen|clear|evident|follows|apparent) from (?:it|this|here)(?!\p{L})/iu,
  /(?<!\p{L})(?:на|из|в|по) (?:(?:этом|этого|этой|данном|данного|данной) )?(?:рисун(?:ке|ка|ку)|график[еау]|диаграмм[еыа]|гистограмм[еыа])(?!\p{L}|\s?\d)/iu,
  /(?<!\p{L})(?:рисунок|график|диаграмма|гистограмма) (?:\p{L}+ )?(?:показыва|демонстриру|иллюстриру|отража)/iu,
  /(?<!\p{L})(?:сурет|диаграмма|график)(?:те|тен|да|дан)(?!\p{L})/iu,
]

export function refersToFigure(sentence: string): boolean {
  return lookBack.some((pattern) => pattern.test(sentence))
}
