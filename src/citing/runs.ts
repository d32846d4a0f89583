import type {Nodes, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {slots} from '../model/citation-slots.ts'
import type {Mark, Run} from '../model/citing.ts'

/** Stands for the address of the page while a citation is rendered: a style sets off an address only where it looks like one. */
export const placeholderAddress = 'https://address.invalid/'

/**
 * A citation as the CSL processor writes it, in HTML, as runs of text.
 *
 * Nothing but the looks of `markNames` and links to the web comes through: a title that holds
 * markup cannot bring in any other.
 */
export function toRuns(html: string): Run[] {
  const runs: Run[] = []
  collect(fromHtml(html, {fragment: true}), {marks: [], href: undefined}, runs)
  return trim(mergeRuns(runs.map(withAddressSlot)))
}

interface Look {
  readonly marks: readonly Mark[]
  readonly href: string | undefined
}

function collect(node: Nodes, look: Look, runs: Run[]): void {
  if (node.type === 'text') runs.push(toRun(node.value, look))
  if (!('children' in node)) return
  const inner = node.type === 'element' ? toLook(node, look) : look
  for (const child of node.children) {
    if (isText(child)) collect(child, inner, runs)
  }
}

/** Comments and elements whose text is no text of the page have no place in a citation. */
function isText(node: RootContent): boolean {
  return (
    node.type !== 'comment' && !(node.type === 'element' && /^(?:script|style)$/.test(node.tagName))
  )
}

function toLook({tagName, properties}: Extract<Nodes, {type: 'element'}>, look: Look): Look {
  if (tagName === 'a') {
    const href = String(properties['href'])
    return /^https?:\/\//.test(href) ? {...look, href} : look
  }
  const mark = toMark(tagName, properties['style'] ?? '')
  return mark && !look.marks.includes(mark) ? {...look, marks: [...look.marks, mark]} : look
}

function toMark(tagName: string, style: string): Mark | undefined {
  if (tagName === 'em') return 'i'
  if (tagName === 'strong') return 'b'
  if (tagName === 'i' || tagName === 'b' || tagName === 'sup' || tagName === 'sub') return tagName
  return style.includes('small-caps') ? 'small-caps' : undefined
}

function toRun(text: string, {marks, href}: Look): Run {
  return {
    text,
    ...(marks.length > 0 && {marks: [...marks]}),
    ...(href !== undefined && {href}),
  }
}

function withAddressSlot(run: Run): Run {
  if (!run.text.includes(placeholderAddress)) return run
  const text = run.text.replace(placeholderAddress, slots.address)
  return {...run, text, ...(run.href !== undefined && {href: slots.address})}
}

/** Neighbours of one look are one run. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    const isSame = last && last.href === run.href && String(last.marks) === String(run.marks)
    if (isSame) merged[merged.length - 1] = {...last, text: last.text + run.text}
    else if (run.text !== '') merged.push(run)
  }
  return merged
}

function trim(runs: readonly Run[]): Run[] {
  return runs
    .map((run, index) => {
      const start = index === 0 ? run.text.trimStart() : run.text
      return {...run, text: index === runs.length - 1 ? start.trimEnd() : start}
    })
    .filter(({text}) => text !== '')
}
