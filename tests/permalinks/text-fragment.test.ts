import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {toPageText} from '../../src/permalinks/page-text.ts'
import {toTextDirectives} from '../../src/permalinks/text-fragment.ts'
import {toProcessorTime} from '../processor-time.ts'

const find = (html: string, id = 'l1') =>
  toTextDirectives(toPageText(fromHtml(html)), [id])
    .get(id)
    ?.replaceAll('%20', ' ')

describe('a place of a page is named', () => {
  test.each<[string, string, string | undefined]>([
    ['by its words', '<p id="l1">Trout swim.</p><p>Bees hum.</p>', 'text=Trout swim.'],
    [
      'with commas, hyphens and ampersands written out',
      '<p id="l1">Eels, well-fed &amp; slow</p>',
      'text=Eels%2C well%2Dfed %26 slow',
    ],
    [
      'with the words before it where it stands twice',
      '<p>A pike. <span id="l1">Trout swim.</span></p><p>Bees. Trout swim.</p>',
      'text=pike.-,Trout swim.',
    ],
    [
      'with the words after it where those before are no help',
      '<p><span id="l1">Trout swim.</span> Often.</p><p>Trout swim. Never.</p>',
      'text=Trout swim.,-Often.',
    ],
    ['not where nothing tells it apart', '<p id="l1">Trout swim.</p><p>TROUT SWÍM.</p>', undefined],
    ['though it is part of a word elsewhere', '<p id="l1">trout</p><p>troutlike</p>', 'text=trout'],
    [
      'across a button by its ends',
      '<p id="l1">One of them said so at length <button>(Weir, 2019)</button>, others did not.</p>',
      'text=One of them said,others did not.',
    ],
    [
      'without what the site says beside it',
      '<div id="l1"><div class="tools">¶ 1 Cite</div>Trout swim.<button class="kind-label">stat</button></div>',
      'text=Trout swim.',
    ],
    [
      'though a popover has the same words',
      '<p id="l1">Trout swim.</p><div popover>Trout swim.</div>',
      'text=Trout swim.',
    ],
  ])('%s', (_, html, expected) => {
    expect(find(html)).toBe(expected)
  })
})

test('what is given for a place leads to it and to no place before it', () => {
  const word = fc.constantFrom('trout', 'Trout', 'bee', 'eel,', 'swim.', 'hum', 'pike-like', 'à')
  const sentence = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(sentence, {minLength: 1, maxLength: 6}), (sentences) => {
      const html = sentences.map((text, index) => `<p id="l${String(index)}">${text}</p>`).join('')
      const page = toPageText(fromHtml(html))
      for (const [id, directive] of toTextDirectives(page, [...page.places.keys()])) {
        const [start, end = start] = directive.slice(5).split(',').map(decodeURIComponent)
        const whole = sentences[Number(id.slice(1))] ?? ''
        expect(whole).toContain(start)
        expect(whole).toContain(end)
        const bare = fold(page.text)
        const at = bare.search(toPattern(start ?? ''))
        expect(at).toBeGreaterThanOrEqual(page.places.get(id)?.start ?? 0)
        expect(at).toBeLessThan(page.places.get(id)?.end ?? 0)
      }
    }),
    {numRuns: 500},
  )
})

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

function toPattern(words: string): RegExp {
  const quoted = fold(words).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![a-z])${quoted}(?![a-z])`)
}

test('a long page is read in no time', () => {
  const html = Array.from({length: 3000}, (_, index) => {
    return `<p id="l${String(index)}">Trout swim, and trout swim again ${String(index)}.</p>`
  }).join('')
  const time = toProcessorTime(() => {
    const page = toPageText(fromHtml(html))
    expect(toTextDirectives(page, [...page.places.keys()]).size).toBe(3000)
  })
  expect(time).toBeLessThan(20_000)
})
