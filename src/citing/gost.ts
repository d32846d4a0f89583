/**
 * GOST R 7.0.5-2008 for works in any language, made from the CSL project's style at build time.
 *
 * That style is written for lists in Russian: it prints "Т.", "С." and "и др." whatever the
 * locale, numbers a single entry, leaves "//" where no journal is known, and takes every
 * locator for a page. The standard wants each work described in its own language.
 */
import {type CslElement, type CslNode, changeCsl, toCsl} from './csl-tree.ts'

/** What a description of a file on the net is headed with; English is what the standard's users write for other languages. */
const electronic: Readonly<Record<string, string>> = {
  en: 'Electronic resource',
  kk: 'Электрондық ресурс',
}

/** The style for works in a language, given by its code: `en`. */
export function localiseGost(style: CslElement, language: string): CslElement {
  const mended = changeCsl(style, (element) => mend(element).flatMap(mendBranch))
  return language === 'ru'
    ? mended
    : changeCsl(mended, (element) =>
        translate(element, electronic[language] ?? 'Electronic resource'),
      )
}

/** What is amended in every language. */
function mend(element: CslElement): readonly CslElement[] {
  const {name, attrs} = element
  if (attrs['macro'] === 'citation-number') return []
  // English has words of its own in the locale.
  if (name === 'locale') return attrs['xml:lang'] === 'ru' ? [element] : []
  if (name === 'layout') return [{...element, children: element.children.map(joinYear)}]
  if (attrs['variable'] === 'locator') {
    return [
      toCsl(
        'group',
        {prefix: ', ', delimiter: ' '},
        toCsl('label', {variable: 'locator', form: 'short', plural: 'never'}),
        toCsl('text', {variable: 'locator'}),
      ),
    ]
  }
  return [element]
}

/** A text without a year is cited without the comma that would stand before it. */
function joinYear(child: CslNode): CslNode {
  if (typeof child === 'string') return child
  const {macro, ...attrs} = child.attrs
  if (macro === 'author_short') return toCsl('text', {macro})
  if (macro === 'year-date') return toCsl('text', {...attrs, macro, prefix: ', '})
  return child
}

/** A part of a larger text whose larger text is not known stands alone, without "//". */
function mendBranch(element: CslElement): readonly CslElement[] {
  const parts = element.children.find((child) => isGroup(child) && child.children.some(isSource))
  if (!parts || typeof parts === 'string') return [element]
  const inside = parts.children.flatMap((child) => (isSource(child) ? child.children : [child]))
  const title = toCsl('text', {macro: 'title'})
  const alone = toCsl('group', {delimiter: '. ', prefix: ' ', suffix: '.'}, title, ...inside)
  const choice = toCsl(
    'choose',
    {},
    toCsl('if', {variable: 'container-title'}, ...element.children),
    toCsl('else', {}, alone),
  )
  return [{...element, children: [choice]}]
}

function isGroup(node: CslNode): node is CslElement {
  return typeof node !== 'string' && node.name === 'group'
}

function isSource(node: CslNode): node is CslElement {
  return isGroup(node) && node.attrs['prefix'] === '// '
}

/** Russian words that the style prints, as the terms of the locale. */
function translate(element: CslElement, resource: string): readonly CslElement[] {
  const {name, attrs, children} = element
  if (attrs['value']?.includes('ресурс')) return [toCsl('text', {value: `[${resource}]. `})]
  if (name === 'names' && attrs['variable'] === 'editor') {
    const label = toCsl('label', {form: 'verb', suffix: ' '})
    return [toCsl(name, {...attrs, prefix: '/ '}, label, ...children)]
  }
  if (isText(element, 'page')) return [toLabelled('page')]
  if (isText(element, 'edition')) return [toCsl('group', {prefix: ' '}, toLabelled('edition'))]
  if (isText(element, 'number-of-pages')) {
    const term = toCsl('text', {term: 'page', form: 'short'})
    return [toCsl('group', {delimiter: ' '}, toCsl('text', {variable: 'number-of-pages'}), term)]
  }
  return [{...element, children: joinVolume(children)}]
}

/** A volume and its number are one part of the description: "Vol. 3, no. 2". */
function joinVolume(children: readonly CslNode[]): readonly CslNode[] {
  const volume = children.findIndex((child) => isText(child, 'volume'))
  if (volume < 0 || !isText(children[volume + 1], 'issue')) return children
  const number = toCsl(
    'choose',
    {},
    toCsl('if', {variable: 'volume'}, toLabelled('issue', {})),
    toCsl('else', {}, toLabelled('issue', {'text-case': 'capitalize-first'})),
  )
  const joined = toCsl('group', {delimiter: ', '}, toLabelled('volume'), number)
  return children.toSpliced(volume, 2, joined)
}

/** @param look of the label */
function toLabelled(
  variable: string,
  look: Readonly<Record<string, string>> = {'text-case': 'capitalize-first'},
): CslElement {
  const term = toCsl('text', {...look, term: variable, form: 'short'})
  return toCsl('group', {delimiter: ' '}, term, toCsl('text', {variable}))
}

function isText(node: CslNode | undefined, variable: string): boolean {
  return typeof node === 'object' && node.name === 'text' && node.attrs['variable'] === variable
}
