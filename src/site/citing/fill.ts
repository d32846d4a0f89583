/** Citations as they are copied: what was rendered at build time, with its slots filled in. */
import {slotPattern, slots} from '../../model/citation-slots.ts'
import type {
  Citable,
  CitedPlace,
  CiteFile,
  Run,
  StyleId,
  StyledCitation,
} from '../../model/citing.ts'
import {findPlace} from './places.ts'

/** A day in the calendar of who copies, its month from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** What a citation is for: the original, or this site. */
export type Subject = 'original' | 'page'

export interface CitationRequest {
  readonly subject: Subject
  readonly style: StyleId
  /** Id of the place in its page; empty for the page as a whole. */
  readonly id: string
  /** The full address of the place. */
  readonly address: string
  readonly today: Day
}

export interface Citation {
  /** Language of the work, in whose locale it is cited. */
  readonly language: string
  readonly inText: readonly Run[]
  /** In the list of references. */
  readonly entry: readonly Run[]
  readonly place: CitedPlace | undefined
}

/** A page cited in one style; a page that shows no paper has itself only. */
export function toCitation(file: CiteFile, request: CitationRequest): Citation {
  const {subject, style, id} = request
  const original = subject === 'original' ? file.original : undefined
  const citable: Citable = original ?? file.page
  const styled = citable.styles[style]
  const place = original && findPlace(file.places, id)
  const part = file.parts[id] ?? ''
  const fill = (runs: readonly Run[]) => fillRuns(runs, toValues(styled, request, place, part))
  return {
    language: citable.language,
    inText: fill(findInText(styled, place)),
    entry: fill(styled.entry),
    place,
  }
}

/** What runs say, without their looks. */
export function toPlainText(runs: readonly Run[]): string {
  return runs.map(({text}) => text).join('')
}

const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['«\u00A0', '\u00A0»'],
  kk: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
}

/** A quotation in the marks of its language. */
export function quote(text: string, language: string): string {
  const [open, close] = quotationMarks[language.split('-')[0] ?? ''] ?? ['“', '”']
  return `${open}${text}${close}`
}

/** The quotation and its citation in Markdown, linked to the place on this site. */
export function toMarkdown(citation: Citation, quotation: string, address: string): string {
  const link = `[${escapeMarkdown(toPlainText(citation.inText))}](${address.replace(/[()\s]/g, encodeURIComponent)})`
  const entry = citation.entry.map(toMarkdownRun).join('')
  const lead = quotation === '' ? link : `> ${escapeMarkdown(quotation)}\n>\n> ${link}`
  return `${lead}\n\n${entry}\n`
}

function findInText({inText}: StyledCitation, place: CitedPlace | undefined): readonly Run[] {
  const whole = inText['none'] ?? []
  if (!place?.value) return whole
  return inText[`${place.kind} ${place.value}`] ?? inText[place.kind] ?? whole
}

function toValues(
  {accessed}: StyledCitation,
  {address, today}: CitationRequest,
  place: CitedPlace | undefined,
  part: string,
): Readonly<Record<string, string>> {
  return {
    [slots.locator]: place?.value ?? '',
    [slots.address]: address,
    [slots.day]: String(today.day).padStart(accessed?.dayDigits ?? 1, '0'),
    [slots.month]: accessed?.months[today.month - 1] ?? '',
    [slots.year]: String(today.year),
    [slots.part]: part,
  }
}

function fillRuns(runs: readonly Run[], values: Readonly<Record<string, string>>): Run[] {
  const fill = (text: string) => text.replace(slotPattern, (slot) => values[slot] ?? '')
  return runs.map((run) => ({
    ...run,
    text: fill(run.text),
    ...(run.href !== undefined && {href: fill(run.href)}),
  }))
}

function toMarkdownRun({text, marks = [], href}: Run): string {
  if (href !== undefined) return `<${href}>`
  const mark = marks.includes('i') ? '*' : marks.includes('b') ? '**' : ''
  // A mark holds only beside a letter or sign: spaces stay outside of it.
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return inner === '' ? text : `${before}${mark}${escapeMarkdown(inner)}${mark}${after}`
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
