/** Each style of citation for works in one language: the CSL style, and the locale whose words it takes. */
import {readFileSync} from 'node:fs'
import type {StyleId} from '../model/citing.ts'
import {type CslPackage, readCslPackage} from './csl-package.ts'
import {type CslElement, type CslNode, changeCsl, toCsl} from './csl-tree.ts'
import {localiseGost} from './gost.ts'

/** The styles by the CSL project's ids. */
const cslStyles: Readonly<Record<StyleId, string>> = {
  apa: 'apa',
  chicago: 'chicago-author-date',
  gost: 'gost-r-7-0-5-2008',
  mla: 'modern-language-association',
  harvard: 'harvard-cite-them-right',
}

/** The first locale of a language is not always its main one: English would be British. */
const mainLocales: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  es: 'es-ES',
  fr: 'fr-FR',
  pt: 'pt-PT',
  zh: 'zh-CN',
}
const fallbackLocale = 'en-US'
/** Kazakh, which the CSL project lacks. */
const ownLocale = {tag: 'kk-KZ', file: new URL('locales-kk-KZ.xml', import.meta.url)}

/** Terms that the project's locales lack or have in another sense: "п." is a paragraph of a law. */
const ownTerms: Readonly<Record<string, readonly CslElement[]>> = {
  en: [toTerm('table', 'table')],
  ru: [
    toTerm('table', 'табл.'),
    toCsl('term', {name: 'table'}, 'таблица'),
    toTerm('paragraph', 'абз.'),
  ],
}

export interface LocalStyle {
  readonly style: CslElement
  readonly locale: string
}

/** A style for works in a language, given as a BCP 47 tag; English where the language has no locale. */
export function findLocalStyle(id: StyleId, tag: string): LocalStyle {
  const style = openPackage().styles.get(cslStyles[id])
  if (!style) throw new Error(`Unexpected style \`${id}\`, expected one of the package`)
  const locale = findLocaleTag(style, tag)
  const adapted = id === 'gost' ? localiseGost(style, toLanguage(locale)) : spaceLocators(style)
  return {style: withOwnTerms(adapted), locale}
}

/** The words of a locale, as citeproc-js takes them; `false`, which it knows, where there are none. */
export function readLocale(tag: string): unknown {
  if (tag === ownLocale.tag) return readFileSync(ownLocale.file, 'utf8')
  return openPackage().locales.get(tag) ?? false
}

let opened: CslPackage | undefined

function openPackage(): CslPackage {
  opened ??= readCslPackage(Object.values(cslStyles))
  return opened
}

/** British styles keep to British English, so a style's own locale goes before the main one of a language. */
function findLocaleTag(style: CslElement, tag: string): string {
  const language = toLanguage(tag)
  if (language === toLanguage(ownLocale.tag)) return ownLocale.tag
  const own = style.attrs['default-locale']
  const known = [...openPackage().locales.keys()].sort()
  const wanted = [own?.startsWith(`${language}-`) ? own : undefined, tag, mainLocales[language]]
  return (
    wanted.find((locale) => locale !== undefined && known.includes(locale)) ??
    known.find((locale) => locale.startsWith(`${language}-`)) ??
    fallbackLocale
  )
}

function toLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** Put in the terms of each language, beside those that the style itself has in it. */
function withOwnTerms(style: CslElement): CslElement {
  const isOf = (language: string) => (node: CslNode) =>
    typeof node === 'object' && node.name === 'locale' && node.attrs['xml:lang'] === language
  return Object.entries(ownTerms).reduce((changed, [language, terms]) => {
    const own = toCsl('terms', {}, ...terms)
    const at = changed.children.findIndex(isOf(language))
    const locale = changed.children[at]
    const children =
      typeof locale === 'object'
        ? changed.children.with(at, {...locale, children: [...locale.children, own]})
        : [...changed.children, toCsl('locale', {'xml:lang': language}, own)]
    return {...changed, children}
  }, style)
}

function toTerm(name: string, short: string): CslElement {
  return toCsl('term', {name, form: 'short'}, short)
}

/** One of the styles prints "para.4" for want of a space between label and number. */
function spaceLocators(style: CslElement): CslElement {
  return changeCsl(style, (element) => {
    const [first] = element.children
    const isUnspaced =
      element.name === 'group' &&
      element.attrs['delimiter'] === undefined &&
      typeof first === 'object' &&
      first.name === 'label' &&
      first.attrs['variable'] === 'locator'
    return [isUnspaced ? {...element, attrs: {...element.attrs, delimiter: ' '}} : element]
  })
}
