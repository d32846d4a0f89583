import {styleIds} from '../../../model/citation-slots.ts'
import type {CiteFile, StyleId} from '../../../model/citing.ts'
import {
  type Citation,
  type Subject,
  quote,
  toCitation,
  toMarkdown,
  toPlainText,
} from '../../citing/fill.ts'
import {type Cited, findCited} from './cited.ts'
import {copyRich, toNodes} from '../dom/copy-rich.ts'
import {makeElement} from '../dom/make-element.ts'
import {toRecordLink} from '../dom/record-link.ts'

const storageKey = 'citation-style'
const copiedMs = 1500

/** What fills the cite panel when it is opened. */
export class CiteView {
  readonly #root: HTMLElement
  #cited: Cited | undefined
  #file: CiteFile | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    const style = this.#part('style', HTMLSelectElement)
    style.value = localStorage.getItem(storageKey) ?? style.value
    style.addEventListener('change', () => {
      localStorage.setItem(storageKey, style.value)
      this.#show()
    })
    this.#part('subjects').addEventListener('change', () => this.#show())
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-copy]')) {
      button.addEventListener('click', () => void this.#copy(button))
    }
  }

  /** Cite what an opener names: a passage, a sentence, a comparison, a paper. */
  async cite(opener: HTMLElement): Promise<void> {
    const cited = findCited(opener)
    this.#cited = cited
    this.#file = undefined
    this.#showCited(cited)
    void this.#showLink(cited)
    try {
      const file = await readCiteFile(cited.path)
      // Another thing may have been opened meanwhile.
      if (this.#cited !== cited) return
      this.#file = file
      this.#part('problem').hidden = true
      this.#show()
    } catch {
      this.#part('problem').hidden = false
    }
  }

  /** What is known before the citation is there. */
  #showCited(cited: Cited): void {
    const title = this.#root.querySelector('h2')
    if (title) title.textContent = `Cite ${cited.label}`
    const quoted = this.#part('quote')
    quoted.hidden = cited.quotation === ''
    quoted.textContent = cited.quotation
    quoted.lang = cited.language
    this.#part('link').textContent = cited.address
    this.#part('in-text').replaceChildren()
    this.#part('entry').replaceChildren()
    this.#button('quotation').hidden = cited.quotation === ''
    this.#button('citation').classList.toggle('primary', cited.quotation === '')
  }

  /** The link leads to the very words, where they stand once on their page. */
  async #showLink(cited: Cited): Promise<void> {
    const place = cited.id === '' ? cited.path : `${cited.path}#${cited.id}`
    const link = await toRecordLink(place)
    if (this.#cited === cited) this.#part('link').textContent = `${location.origin}${link}`
  }

  #show(): void {
    const citation = this.#citation()
    const file = this.#file
    if (!citation || !file) return
    this.#part('subjects').hidden = !file.original
    for (const name of ['in-text', 'entry']) this.#part(name).lang = citation.language
    this.#part('in-text').replaceChildren(...toNodes(citation.inText))
    this.#part('entry').replaceChildren(...toNodes(citation.entry))
    const gaps = this.#part('gaps')
    gaps.hidden = !file.gaps
    this.#part('gap-names').textContent = file.gaps ?? ''
    this.#showLocator(citation)
    this.#showFiles(file)
  }

  /** A paragraph's number stands in no printed text: say where it comes from. */
  #showLocator({place}: Citation): void {
    const note = this.#part('locator')
    note.hidden = place?.kind !== 'paragraph'
    note.textContent = 'The source shows no printed pages: the paragraphs of its text are counted.'
  }

  #showFiles({original}: CiteFile): void {
    const path = this.#cited?.path ?? ''
    const files = this.#part('files')
    files.hidden = !original
    for (const link of files.querySelectorAll<HTMLAnchorElement>('[data-file]')) {
      link.href = `${path}${link.dataset['file'] ?? ''}`
      link.download = `${path.split('/').at(-2) ?? 'cite'}.${(link.dataset['file'] ?? '').replace('cite.', '')}`
    }
  }

  #citation(): Citation | undefined {
    const cited = this.#cited
    if (!this.#file || !cited) return undefined
    const now = new Date()
    const today = {year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate()}
    const {id, address} = cited
    return toCitation(this.#file, {
      style: this.#style(),
      subject: this.#subject(),
      id,
      address,
      today,
    })
  }

  #style(): StyleId {
    const chosen = this.#part('style', HTMLSelectElement).value
    return styleIds.find((style) => style === chosen) ?? styleIds[0]
  }

  #subject(): Subject {
    return this.#root.querySelector<HTMLInputElement>('[value=page]')?.checked ? 'page' : 'original'
  }

  async #copy(button: HTMLElement): Promise<void> {
    const cited = this.#cited
    const what = button.dataset['copy'] ?? ''
    const citation = this.#citation()
    if (!cited || (what !== 'link' && !citation)) return
    if (what === 'link') await copyRich(this.#part('link').textContent)
    else if (citation && what === 'markdown') {
      await copyRich(toMarkdown(citation, cited.quotation, cited.address))
    } else if (citation)
      await this.#copyCitation(citation, what === 'quotation' ? cited : undefined)
    const label = button.textContent
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = label), copiedMs)
  }

  /** The quotation with its citation in the text, and below it the entry for the list of references. */
  async #copyCitation(citation: Citation, quoted: Cited | undefined): Promise<void> {
    const isPlace = this.#cited?.id !== ''
    const lead = quoted ? `${quote(quoted.quotation, quoted.language)} ` : ''
    const inText = quoted || isPlace ? [`${lead}${toPlainText(citation.inText)}`] : []
    const plain = [...inText, toPlainText(citation.entry)].join('\n\n')
    const paragraph = makeElement('p', {lang: quoted?.language}, lead, ...toNodes(citation.inText))
    const entry = makeElement('p', {lang: citation.language}, ...toNodes(citation.entry))
    await copyRich(plain, [...(inText.length > 0 ? [paragraph] : []), entry])
  }

  #button(what: string): HTMLElement {
    const button = this.#root.querySelector<HTMLElement>(`[data-copy=${what}]`)
    if (!button) throw new Error(`Unexpected cite panel without a button for \`${what}\``)
    return button
  }

  #part<T extends HTMLElement = HTMLElement>(
    name: string,
    type: new () => T = HTMLElement as new () => T, // every part is one
  ): T {
    const part = this.#root.querySelector(`[data-part=${name}]`)
    if (part instanceof type) return part
    throw new Error(`Unexpected cite panel without \`${name}\``)
  }
}

const files = new Map<string, Promise<CiteFile>>()

/** How a page of the site is cited, from the file beside it. */
function readCiteFile(path: string): Promise<CiteFile> {
  const known = files.get(path)
  if (known) return known
  const reading = fetchCiteFile(`${path}cite.json`)
  files.set(path, reading)
  // A failed request may succeed at the next try.
  reading.catch(() => files.delete(path))
  return reading
}

async function fetchCiteFile(address: string): Promise<CiteFile> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for \`${address}\``)
  // The build wrote the file by the same schema.
  return (await response.json()) as CiteFile
}
