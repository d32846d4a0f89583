/**
 * Units of measure: what `js-quantities` does not have, or has under a sign that means
 * something else in running text.
 */

/** Signs and words left out: too short or too common to be a unit after a number. */
export const ambiguousNames: ReadonlySet<string> = new Set([
  // One letter that numbers sections, grades and variables.
  'a', 'b', 'B', 'c', 'C', 'cu', 'd', 'D', 'F', 'G', 'H', 'P', 'R', 'S', 'u', 'U', 'y', 'z', 'AU',
  // English words.
  'in', 'at', 'count', 'each', 'cell', 'cells', 'dot', 'dots', 'point', 'points', 'unit', 'stone',
  'stones', 'rod', 'rods', 'cup', 'cups', 'league', 'league', 'slug', 'slugs', 'grain', 'grains',
  'gross', 'dozen', 'fathom', 'mole', 'mil', 'mils', 'score', 'bit', 'bits', 'knot', 'knots',
  // Abbreviations with a commoner meaning.
  'th', 'st', 'St', 'nd', 'rd', 'gr', 'ct', 'dr', 'pt', 'tn', 'bl', 'bu', 'doz', 'dz', 'gee', 'var',
  'Var', 'tb', 'pc', 'sec', 'min', 'deg', 'degree', 'kt', 'Gal', 'Cal', 'th', 'therm', 'DM', '#', "'", '"',
  // Read elsewhere: shares and money.
  '%', 'percent', 'dollar', 'USD', 'cents', 'tempC', 'tempF', 'tempK', 'tempR', 'degC', 'degF',
])

/** Sign or word, as it is written after a number, and the unit it stands for. */
export const furtherNames: Readonly<Record<string, string>> = {
  '°C': 'degC', '℃': 'degC', 'ºC': 'degC', '° C': 'degC', '°F': 'degF', '℉': 'degF', '°K': 'K', K: 'K',
  '°': 'deg', º: 'deg', 'degrees Celsius': 'degC', 'degree Celsius': 'degC', 'degrees C': 'degC',
  'degrees centigrade': 'degC', 'degrees Fahrenheit': 'degF', 'degrees F': 'degF',
  hectares: 'ha', hectare: 'ha', ha: 'ha', tonnes: 't', tonne: 't', tons: 'tons', ton: 'tons',
  'metric tons': 't', Mt: 'Mt', Gt: 'Gt', mmHg: 'mmHg', 'mm Hg': 'mmHg', IU: 'IU', cfu: 'CFU', CFU: 'CFU',
  months: 'months', month: 'months', seconds: 'seconds', sec: 'seconds', secs: 'seconds', s: 'seconds',
  minutes: 'minutes', minute: 'minutes', min: 'minutes', mins: 'minutes',
  hours: 'hours', hour: 'hours', hr: 'hours', hrs: 'hours', h: 'hours',
  days: 'days', day: 'days', weeks: 'weeks', week: 'weeks', wk: 'weeks', wks: 'weeks',
  years: 'years', year: 'years', yr: 'years', yrs: 'years', decades: 'decades', decade: 'decades',
  centuries: 'centuries', 'per annum': 'years',
  'wt%': 'wt-percent', 'wt %': 'wt-percent', 'vol%': 'vol-percent', 'w/v': 'wt-percent', 'at%': 'at-percent',
  SD: 'SD', SDs: 'SD', 'standard deviations': 'SD', SE: 'SE', SEM: 'SEM', cc: 'cm3', µ: 'um', Å: 'angstrom',
  'square metres': 'm2', 'square meters': 'm2', 'square kilometres': 'km2', 'square kilometers': 'km2',
  'square miles': 'mi2', 'square feet': 'ft2', 'sq km': 'km2', 'sq. km': 'km2', 'sq m': 'm2', 'sq ft': 'ft2',
  'cubic metres': 'm3', 'cubic meters': 'm3', 'cubic kilometres': 'km3', 'cubic feet': 'ft3',
  barrels: 'barrels', carats: 'carats', kilometer: 'km', miles: 'mi', inches: 'in', inch: 'in', feet: 'ft',
  foot: 'ft', yards: 'yd', pixels: 'px', kb: 'kb', kbp: 'kbp', Mb: 'Mb', Gb: 'Gb', bp: 'bp', nt: 'nt',
  d: 'days', L: 'L', l: 'L', U: 'U', Ω: 'Ohm', rpm: 'rpm', 'x g': 'xg', '× g': 'xg',
  лет: 'years', года: 'years', год: 'years', годам: 'years', месяцев: 'months', месяца: 'months', месяц: 'months',
  дней: 'days', дня: 'days', недель: 'weeks', недели: 'weeks', часов: 'hours', часа: 'hours', минут: 'minutes',
  км: 'km', м: 'm', кг: 'kg', т: 't', тонн: 't', га: 'ha', гектаров: 'ha', 'кв. км': 'km2', 'км²': 'km2',
  ай: 'months', айға: 'months', апта: 'weeks', күн: 'days', сағат: 'hours', шақырым: 'km',
}

/** Signs that only count as units right before an exponent, a slash or a product: `d−1`, `µg/C`. */
export const compoundOnly: ReadonlySet<string> = new Set(['d', 'U', 'l', 'C'])

export const prefixes: Readonly<Record<string, string>> = {
  k: 'k', M: 'M', G: 'G', T: 'T', P: 'P', m: 'm', µ: 'u', μ: 'u', u: 'u', n: 'n', p: 'p', f: 'f', c: 'c', d: 'd', h: 'h',
}

export const prefixWords: Readonly<Record<string, string>> = {
  kilo: 'k', mega: 'M', giga: 'G', tera: 'T', milli: 'm', micro: 'u', nano: 'n', pico: 'p', femto: 'f', centi: 'c', deci: 'd', hecto: 'h',
}
