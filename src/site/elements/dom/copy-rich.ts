import type {Mark, Run} from '../../../model/citing.ts'
import {makeElement} from './make-element.ts'

/** Runs of a citation as nodes: text stays text, whatever stands in it. */
export function toNodes(runs: readonly Run[]): Node[] {
  return runs.map(({text, marks = [], href}) => {
    const marked = marks.reduce<Node>(
      (inner, mark) => makeMark(mark, inner),
      document.createTextNode(text),
    )
    return href === undefined ? marked : makeElement('a', {href}, marked)
  })
}

/**
 * Put a text on the clipboard, for programs that take letters only and, where elements are
 * given, for those that take HTML.
 */
export async function copyRich(plain: string, elements: readonly Element[] = []): Promise<void> {
  const html = elements.map((element) => element.outerHTML).join('')
  const parts = {'text/plain': plain, ...(html !== '' && {'text/html': html})}
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') {
    copyByEvent(parts)
    return
  }
  const blobs = Object.entries(parts).map(
    ([type, text]) => [type, new Blob([text], {type})] as const,
  )
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

/** The older way, which also works where a site is served without TLS. */
function copyByEvent(parts: Readonly<Record<string, string>>): void {
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text)
    event.preventDefault()
  }
  document.addEventListener('copy', onCopy)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without TLS
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
}

function makeMark(mark: Mark, inner: Node): Node {
  return mark === 'small-caps'
    ? makeElement('span', {class: 'small-caps'}, inner)
    : makeElement(mark, {}, inner)
}
