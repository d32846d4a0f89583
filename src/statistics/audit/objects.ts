/** Figures and tables: their captions against each other and the text, and their numbers. */
import type {Statistic} from '../../model/statistic.ts'
import {type AuditedPaper, type Finding, type Numbered, toObjectFinding} from './note.ts'
import {type Sentence, toSentenceFinding} from './prose.ts'
import {hasCaption} from './source-text.ts'

export function auditObjects(audited: AuditedPaper, sentences: readonly Sentence[]): Finding[] {
  const {figures, tables} = audited
  const kinds = [
    {kind: 'Figure', objects: figures},
    {kind: 'Table', objects: tables},
  ] as const
  return kinds.flatMap(({kind, objects}) => {
    const sorted = objects.toSorted((a, b) => a.number - b.number)
    return [
      ...findRepeatedCaptions(sorted),
      ...findWrongUnits(sorted, audited),
      ...findOtherPeriods(sorted, audited),
      ...findUnmentioned(kind, sorted, audited),
      ...findGaps(kind, sorted, audited),
      ...findLostObjects(kind, sorted, audited, sentences),
    ]
  })
}

function findRepeatedCaptions(objects: readonly Numbered[]): Finding[] {
  return objects.flatMap((object, at): Finding[] => {
    const first = objects.slice(0, at).find((other) => toLetters(other) === toLetters(object))
    if (!first || toLetters(object) === '' || isCut(object)) return []
    return [
      toObjectFinding(object, 'caption', 'repeated', {
        expected: 'a caption of its own',
        found: `the caption of ${first.label}`,
        detail: `${object.label} and ${first.label} have the same caption; one of them does not say what it shows.`,
      }),
    ]
  })
}

/** Letters and figures only, as little as a slip of the conversion may change, without the unit in brackets. */
function toLetters({caption}: Numbered): string {
  return caption
    .replace(/\(([^()]*)\)\W*$/u, (whole, inner: string) =>
      captionUnits.some(({sign}) => sign.test(inner)) ? '' : whole,
    )
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Characters from which on a caption ends with a sign, unless a line cut it off. */
const longLine = 60

function isCut({caption}: Numbered): boolean {
  return caption.length > longLine && !/[.)\]»”]\s*$/u.test(caption)
}

/** What a caption says first; what follows may be of the text around it. */
const toTitle = (caption: string) => caption.split(/\p{Ll}{3}[.:]\s/u, 1)[0] ?? ''

/** Signs of a unit in a caption: the money or share that the object is said to show. */
const captionUnits = [
  {unit: 'money', sign: /\b(?:USD|EUR|GBP|[Dd]ollars?|[Ee]uros?)\b|\p{Sc}/u},
  // "95 % intervals" are no unit.
  {unit: 'percent', sign: /(?<!\d\s?)%|(?<!\d\s?)\bper ?cent\b/},
] as const

/** Values that the text gives of a figure, all in another kind of unit than its caption names. */
function findWrongUnits(
  objects: readonly Numbered[],
  {statistics, passages}: AuditedPaper,
): Finding[] {
  return objects.flatMap((object): Finding[] => {
    const named = captionUnits.find(({sign}) => sign.test(toTitle(object.caption)))
    if (!named) return []
    const about = object.mentions.flatMap((id) => {
      const passage = passages.find((one) => one.id === id)
      // A passage that refers to several does not tell whose a value is.
      const others = passage?.text.match(/\b(?:Figure|Fig\.|Table)\s?\d+/g) ?? []
      const isOnly = new Set(others).size <= 1
      return isOnly ? statistics.filter((one) => one.passage === id) : []
    })
    const units = new Set(about.map(toUnitKind))
    if (units.size !== 1 || units.has(named.unit) || units.has('times')) return []
    const [found] = units
    const shown = about.map(({text}) => text).join(', ')
    return [
      toObjectFinding(object, 'caption', 'unit', {
        expected: found === 'percent' ? 'percent' : (about[0]?.unit ?? ''),
        found: named.sign.exec(object.caption)?.[0] ?? named.unit,
        detail: `The caption names ${named.unit === 'money' ? 'an amount of money' : 'a share'}; the text gives its values as ${shown}.`,
      }),
    ]
  })
}

function toUnitKind({unit}: Statistic): string {
  if (unit === 'percent' || unit === 'times') return unit
  return /^[A-Z]{3}$/.test(unit) ? 'money' : 'count'
}

const year = /\b(?:19|20)\d{2}\b/g

/** Sentences that refer to an object for years none of which its caption covers. */
function findOtherPeriods(objects: readonly Numbered[], {claims}: AuditedPaper): Finding[] {
  return objects.flatMap((object): Finding[] => {
    const covered = toYears(toTitle(object.caption))
    const [first, last] = [covered.at(0), covered.at(-1)]
    if (first === undefined || last === undefined) return []
    const named = toMention(object)
    const claim = claims.find(({text, passage}) => {
      if (!object.mentions.includes(passage) || !named.test(text)) return false
      // Years in brackets are those of sources.
      const told = toYears(text.replace(/[([][^()[\]]*[)\]]/gu, ' '))
      return told.length > 0 && told.every((one) => one < first || one > last)
    })
    if (!claim) return []
    const span = first === last ? String(first) : `${String(first)}–${String(last)}`
    return [
      toObjectFinding(object, 'caption', 'period', {
        expected: span,
        found: toYears(claim.text).join(', '),
        detail: `The caption is of ${span}; the sentence that refers to it tells of ${toYears(claim.text).join(', ')}.`,
      }),
    ]
  })
}

/** Finds where a text refers to a figure or table. */
function toMention({label}: Numbered): RegExp {
  const [kind = '', number = ''] = label.split(/\s+/).map((part) => part.replace(/\W/g, ''))
  return new RegExp(String.raw`\b${kind}\.?\s${number}\b`, 'i')
}

/** The years that a text names, in their order. */
function toYears(text: string): number[] {
  return [...new Set((text.match(year) ?? []).map(Number))].toSorted((a, b) => a - b)
}

/** How a kind of object is referred to in running text, and labelled. */
const labels = {Figure: 'Fig(?:ures?|s?\\.?)', Table: 'Tables?'} as const

/** An object that no sentence refers to, where others are referred to. */
function findUnmentioned(
  kind: keyof typeof labels,
  objects: readonly Numbered[],
  {figures, tables, passages}: AuditedPaper,
): Finding[] {
  if (![...figures, ...tables].some(({mentions}) => mentions.length > 0)) return []
  // "Figures 2, 4 and 6–8": what comes after the first is not linked.
  const several = new RegExp(String.raw`\b${labels[kind]}\s\d[\d\s,–-]*(?:and\s\d+)?`, 'giu')
  const named = passages
    .filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
    .flatMap(({text}) => text.match(several) ?? [])
    .flatMap(toNumbers)
  return objects
    .filter(({mentions, number}) => mentions.length === 0 && !named.includes(number))
    .map((object) =>
      toObjectFinding(object, 'caption', 'unmentioned', {
        expected: 'a sentence that refers to it',
        found: 'none',
        detail: `No sentence of the text refers to ${object.label}.`,
        severity: 1,
      }),
    )
}

/** The numbers of "2, 4 and 6–8". */
function toNumbers(text: string): number[] {
  return [...text.matchAll(/(\d{1,3})(?:\s?[–-]\s?(\d{1,3}))?/gu)].flatMap(([, from, to = from]) =>
    Array.from({length: Math.max(0, Number(to) - Number(from) + 1)}, (_, at) => Number(from) + at),
  )
}

/** "Figure 7" in a paper of six figures. */
function findLostObjects(
  kind: keyof typeof labels,
  objects: readonly Numbered[],
  audited: AuditedPaper,
  sentences: readonly Sentence[],
): Finding[] {
  const last = Math.max(0, ...objects.map(({number}) => number))
  // Supplements and appendices count anew, and so do the figures of cited works.
  const named = new RegExp(
    String.raw`(?<!of the |supplementary |\p{L}\.\s)\b${labels[kind]}\s(\d{1,2})(?!\d|\.\d|[^.;]{0,20}\s(?:of|in|from|by) (?:the|\p{Lu}|\[|\())`,
    'gu',
  )
  const told = new Set<string>()
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(named)].flatMap(([name, number = '']): Finding[] => {
      if (Number(number) <= last || told.has(number)) return []
      told.add(number)
      if (hasCaption(audited, labels[kind], Number(number))) return []
      return [
        toSentenceFinding(sentence, 'caption', 'lost', {
          quote: sentence.text,
          expected: last === 0 ? `no ${kind.toLowerCase()}` : `${kind} 1 to ${String(last)}`,
          found: name,
          detail: `The text refers to ${name}; the paper has ${last === 0 ? `no ${kind.toLowerCase()}s` : `none after ${kind} ${String(last)}`}.`,
        }),
      ]
    }),
  )
}

/** Numbers that are left out between the first, which is 1, and the last. */
function findGaps(
  kind: keyof typeof labels,
  objects: readonly Numbered[],
  audited: AuditedPaper,
): Finding[] {
  const numbers = new Set(objects.map(({number}) => number))
  return objects.flatMap((object, at): Finding[] => {
    const before = objects[at - 1]?.number ?? 0
    const missing = Array.from(
      {length: Math.max(0, object.number - before - 1)},
      (_, step) => before + 1 + step,
    ).filter((number) => !numbers.has(number) && !hasCaption(audited, labels[kind], number))
    if (missing.length === 0) return []
    const name = object.label.replace(/\s?\d+.*$/, '')
    return [
      toObjectFinding(object, 'numbering', 'gap', {
        expected: `${name} ${String(missing[0])}`,
        found: object.label,
        detail: `${object.label} comes ${before === 0 ? 'first' : `after ${name} ${String(before)}`}; there is no ${name} ${missing.join(', ')}.`,
      }),
    ]
  })
}
