import {describe, expect, test} from 'vitest'
import {renderItem} from '../../src/citing/engine.ts'
import type {CitedItem} from '../../src/citing/item.ts'
import {toCopyItem, toPageItem} from '../../src/citing/items.ts'
import {renderCitable} from '../../src/citing/render.ts'
import {slots, styleIds} from '../../src/model/citation-slots.ts'
import {toCitation, toMarkdown, toPlainText} from '../../src/site/citing/fill.ts'

/** Engines are slow to make on a busy machine. */
const patience = {timeout: 120_000}

const english: CitedItem = {
  id: 'english',
  type: 'article-journal',
  language: 'en',
  title: 'Weirs of the north: a survey',
  author: [
    {family: 'Weir', given: 'Ann B.'},
    {family: 'van der Berg', given: 'Jan'},
    {family: 'Stone', given: 'C.'},
    {family: 'Brook', given: 'D.'},
  ],
  issued: {'date-parts': [[2019]]},
  'container-title': 'Journal of Rivers',
  volume: '12',
  issue: '3',
  page: '105-119',
}
const russian: CitedItem = {
  ...english,
  language: 'ru',
  title: 'Реки и плотины',
  author: [{family: 'Озеров', given: 'Иван Петрович'}],
  'container-title': 'Вестник рек',
}
const kazakh: CitedItem = {
  ...english,
  language: 'kk',
  title: 'Өзендер мен бөгеттер',
  author: [
    {family: 'Өзенбай', given: 'Қайрат Әліұлы'},
    {family: 'Көлбай', given: 'Ғ.'},
  ],
  'container-title': 'Өзен хабаршысы',
}

describe('a work is cited in the locale of its own language', patience, () => {
  test.each([
    [
      'apa',
      english,
      'Weir, A. B., van der Berg, J., Stone, C., & Brook, D. (2019). Weirs of the north: a survey. Journal of Rivers, 12(3), 105–119.',
      '(Weir et al., 2019, p. 107)',
    ],
    [
      'chicago',
      english,
      'Weir, Ann B., Jan van der Berg, C. Stone, and D. Brook. 2019. “Weirs of the North: A Survey.” Journal of Rivers 12 (3): 105–19.',
      '(Weir et al. 2019, 107)',
    ],
    [
      'gost',
      english,
      'Weir A. B. et al. Weirs of the north: a survey // Journal of Rivers. 2019. Vol. 12, no. 3. P. 105–119.',
      '[Weir et al., 2019, p. 107]',
    ],
    [
      'mla',
      english,
      'Weir, Ann B., et al. “Weirs of the North: A Survey.” Journal of Rivers, vol. 12, no. 3, 2019, pp. 105–19.',
      '(Weir et al. 107)',
    ],
    [
      'harvard',
      english,
      'Weir, A.B. et al. (2019) ‘Weirs of the north: a survey’, Journal of Rivers, 12(3), pp. 105–119.',
      '(Weir et al., 2019, p. 107)',
    ],
    [
      'apa',
      russian,
      'Озеров, И. П. (2019). Реки и плотины. Вестник рек, 12(3), 105–119.',
      '(Озеров, 2019, с. 107)',
    ],
    [
      'chicago',
      russian,
      'Озеров, Иван Петрович. 2019. «Реки и плотины». Вестник рек 12 (3): 105–19.',
      '(Озеров 2019, 107)',
    ],
    [
      'gost',
      russian,
      'Озеров И. П. Реки и плотины // Вестник рек. 2019. Т. 12. № 3. С. 105–119.',
      '[Озеров, 2019, с. 107]',
    ],
    [
      'mla',
      russian,
      'Озеров, Иван Петрович. «Реки и плотины». Вестник рек, т. 12, вып. 3, 2019 г., сс. 105–19.',
      '(Озеров 107)',
    ],
    [
      'harvard',
      russian,
      'Озеров, И.П. (2019) «Реки и плотины», Вестник рек, 12(3), сс. 105–119.',
      '(Озеров, 2019, с. 107)',
    ],
    [
      'apa',
      kazakh,
      'Өзенбай, Қ. Ә., & Көлбай, Ғ. (2019). Өзендер мен бөгеттер. Өзен хабаршысы, 12(3), 105–119.',
      '(Өзенбай & Көлбай, 2019, б. 107)',
    ],
    [
      'chicago',
      kazakh,
      'Өзенбай, Қайрат Әліұлы, және Ғ. Көлбай. 2019. «Өзендер мен бөгеттер». Өзен хабаршысы 12 (3): 105–19.',
      '(Өзенбай және Көлбай 2019, 107)',
    ],
    [
      'gost',
      kazakh,
      'Өзенбай Қ. Ә., Көлбай Ғ. Өзендер мен бөгеттер // Өзен хабаршысы. 2019. Т. 12, № 3. Б. 105–119.',
      '[Өзенбай, Көлбай, 2019, б. 107]',
    ],
    [
      'mla',
      kazakh,
      'Өзенбай, Қайрат Әліұлы, және Ғ. Көлбай. «Өзендер мен бөгеттер». Өзен хабаршысы, т. 12, № 3, 2019 ж., бб. 105–19.',
      '(Өзенбай және Көлбай 107)',
    ],
    [
      'harvard',
      kazakh,
      'Өзенбай, Қ.Ә. және Көлбай, Ғ. (2019) «Өзендер мен бөгеттер», Өзен хабаршысы, 12(3), бб. 105–119.',
      '(Өзенбай және Көлбай, 2019, б. 107)',
    ],
  ] as const)('%s %#', (style, item, entry, inText) => {
    const rendered = renderItem(style, item)
    expect(toPlainText(rendered.entry)).toBe(entry)
    expect(toPlainText(rendered.cite('page', '107'))).toBe(inText)
  })

  test('GOST leaves out "//" where no journal is known, and a comma where no year is', () => {
    const {'container-title': _journal, volume: _volume, issue: _issue, ...rest} = english
    const {issued: _issued, ...undated} = english
    expect(toPlainText(renderItem('gost', rest).entry)).toBe(
      'Weir A. B. et al. Weirs of the north: a survey. 2019. P. 105–119.',
    )
    expect(toPlainText(renderItem('gost', undated).cite('none', ''))).toBe('[Weir et al.]')
  })
})

describe('markup in a title', patience, () => {
  test('brings in no element but those of a citation', () => {
    const title = 'Weirs <script>alert(1)</script><img src=x onerror=y> & <i>Salmo</i>\uE001'
    for (const style of styleIds) {
      const {entry} = renderItem(style, {...english, title})
      expect(toPlainText(entry).toLowerCase()).toContain('<script>alert(1)</script><img src=x')
      expect(toPlainText(entry)).not.toContain(slots.address)
      expect(entry.flatMap(({href}) => href ?? [])).toEqual([])
    }
  })
})

describe('a citation that is filled in', patience, () => {
  const paper = {
    id: 'weir-2019',
    title: 'Weirs',
    authors: [{family: 'Weir', given: 'A.'}],
    year: 2019,
    language: 'en',
  }
  const file = {
    original: renderCitable(english, {kinds: ['page', 'paragraph'], ranges: ['108-109']}),
    page: renderCitable(toCopyItem(paper, 'Collate: rivers')),
    parts: {},
    places: [
      {id: 'l10', kind: 'page' as const, value: '107'},
      {id: 'l20', kind: 'page' as const, value: '108-109'},
      {id: 'fig-1', kind: 'figure' as const, value: '1'},
    ],
  }
  const today = {year: 2026, month: 2, day: 3}
  const address = 'https://rivers.example/papers/weir-2019/#l12c4'
  const cite = (
    id: string,
    style: 'apa' | 'chicago' | 'gost' | 'harvard',
    subject: 'original' | 'page' = 'original',
  ) => toCitation(file, {style, subject, id, address, today})

  test('has the page on which its place stands, shortened as its style wants', () => {
    expect(toPlainText(cite('l12c4', 'chicago').inText)).toBe('(Weir et al. 2019, 107)')
    expect(toPlainText(cite('stat-l21c1', 'chicago').inText)).toBe('(Weir et al. 2019, 108–9)')
    expect(toPlainText(cite('l1', 'chicago').inText)).toBe('(Weir et al. 2019)')
    expect(toPlainText(cite('fig-1-r2', 'apa').inText)).toBe('(Weir et al., 2019)')
  })

  test('has the address and the day for a page of the site', () => {
    expect(toPlainText(cite('l12c4', 'gost', 'page').entry)).toBe(
      `Weir A. Weirs [Electronic resource]. URL: ${address} (accessed: 03.02.2026).`,
    )
    expect(toPlainText(cite('l12c4', 'harvard', 'page').entry)).toContain(
      '(Accessed: 3 February 2026)',
    )
  })

  test('names the part of a page that is meant', () => {
    const page = renderCitable(toPageItem('Trout in rivers', 'Collate: rivers'))
    const parts = {'trout.north': ', North, 2019'}
    const citation = toCitation(
      {page, parts, places: []},
      {style: 'chicago', subject: 'original', id: 'trout.north', address, today},
    )
    expect(toPlainText(citation.entry)).toBe(
      `“Trout in Rivers, North, 2019.” n.d. Collate: Rivers. Accessed February 3, 2026. ${address}.`,
    )
  })

  test('is Markdown with a link to its place', () => {
    expect(toMarkdown(cite('l12c4', 'gost'), 'A *weir*', address)).toBe(
      `> A \\*weir\\*\n>\n> [\\[Weir et al., 2019, p. 107\\]](${address})\n\n${toPlainText(cite('l12c4', 'gost').entry)}\n`,
    )
  })
})
