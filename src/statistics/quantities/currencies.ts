/** Currencies: their codes, signs and names. */

export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₸': 'KZT',
  '₽': 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  Rs: 'INR',
}

/** What a currency is called besides its English name, or that name alone where others share it. */
export const currencyWords: Readonly<Record<string, readonly string[]>> = {
  USD: ['(us|u.s|american)? (dollar|dollars)', '(долл|доллар*)'],
  EUR: ['(евро|еуро)'],
  GBP: ['pounds sterling'],
  JPY: ['(yen|иен*)'],
  CNY: ['(yuan|renminbi|юан*)'],
  INR: ['(rupee|rupees)'],
  THB: ['baht'],
  ZAR: ['rand'],
  ILS: ['(shekel|shekels)'],
  SEK: ['swedish crowns'],
  NOK: ['norwegian crowns'],
  DKK: ['danish crowns'],
}

/** Last words of names of currencies that mean something else when they stand alone. */
const ambiguousLast = new Set([
  'drams',
  'guarani',
  'guaranis',
  'marks',
  'quetzal',
  'quetzals',
  'reals',
  'rights',
  'soles',
])

/** The names of currencies in English, one and many, and the last word of each where no other has it. */
export const currencyNames: ReadonlyMap<string, string> = toCurrencyNames()

function toCurrencyNames(): Map<string, string> {
  const names = new Map<string, string>()
  const lasts = new Map<string, Set<string>>()
  for (const currency of currencyCodes) {
    const shape = {style: 'currency', currencyDisplay: 'name', maximumFractionDigits: 0} as const
    const format = new Intl.NumberFormat('en', {...shape, currency})
    for (const count of [1, 2]) {
      const part = format.formatToParts(count).find(({type}) => type === 'currency')
      const name = part?.value.toLowerCase() ?? ''
      const last = name.slice(name.lastIndexOf(' ') + 1)
      names.set(name, currency)
      lasts.set(last, (lasts.get(last) ?? new Set()).add(currency))
    }
  }
  for (const [last, of] of lasts) {
    if (of.size === 1 && last.length > 4 && !ambiguousLast.has(last)) names.set(last, [...of][0]!)
  }
  return names
}
