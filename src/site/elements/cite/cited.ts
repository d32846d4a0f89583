import {toLine, toParagraph} from '../../format.ts'
import {toQuotation} from './quotation.ts'

/** What a reader asks to cite: a place of a page, and its words. */
export interface Cited {
  /** Of the page, with a slash at its end. */
  readonly path: string
  /** Of the place in the page; empty for the page as a whole. */
  readonly id: string
  /** The full address, on the host that shows it. */
  readonly address: string
  /** What it is, for the heading of the panel. */
  readonly label: string
  /** The author's words, where there are any to quote. */
  readonly quotation: string
  readonly language: string
}

/**
 * What an opener of the cite panel names by `data-cite`, the address of a record; without it,
 * the passage that it stands in, else the page.
 *
 * The words are those of the place on this page, else those that stand in the element
 * `data-quoted` next to the opener, in one `data-citable` with it.
 */
export function findCited(opener: HTMLElement): Cited {
  const passage = opener.closest<HTMLElement>('.passage')
  const named = opener.dataset['cite'] ?? (passage ? `#${passage.id}` : '')
  const {pathname, hash} = new URL(named, location.href.split('#')[0])
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  const words = findWords(opener, pathname, id)
  return {
    path: pathname,
    id,
    address: `${location.origin}${pathname}${id === '' ? '' : `#${id}`}`,
    label: toLabel(pathname, id),
    quotation: words ? toQuotation(words) : '',
    language: words?.closest<HTMLElement>('[lang]')?.lang ?? '',
  }
}

function findWords(opener: HTMLElement, path: string, id: string): Element | null | undefined {
  const place = path === location.pathname && id !== '' ? document.getElementById(id) : null
  if (place?.matches('.passage, .sentence')) return place
  return opener.closest('[data-citable]')?.querySelector('[data-quoted]')
}

function toLabel(path: string, id: string): string {
  const isPaper = path.startsWith('/papers/')
  const [, kind, number] = /(?:^|-)(fig|table)-(\d+)/.exec(id || path) ?? []
  if (id === '' && kind === undefined) return isPaper ? 'this paper' : 'this page'
  if (id !== '' && !isPaper) return 'this comparison'
  if (kind !== undefined) return `${kind === 'fig' ? 'figure' : 'table'} ${number ?? ''}`
  const passage = path === location.pathname && document.getElementById(id)?.closest('.passage')
  // The line alone: the column of a sentence says nothing to who reads.
  return passage ? toParagraph(passage.id) : `line ${toLine(id)}`
}
