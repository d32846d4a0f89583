import type {Root} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseMarkdown, stringifyMarkdown} from '../../src/markdown/format.ts'
import {toRunningText} from '../../src/markdown/running-text.ts'
import {remarkReferences} from '../../src/references/remark-references.ts'
import {toPassage, toRoot, toSection} from './tree.ts'

function read(tree: Root): {cites: TextDirective[]; refs: TextDirective[]; messages: string[]} {
  const file = new VFile()
  remarkReferences()(tree, file)
  const cites: TextDirective[] = []
  const refs: TextDirective[] = []
  visit(tree, 'textDirective', (node) => {
    if (node.name === 'cite') cites.push(node)
    if (node.name === 'ref') refs.push(node)
  })
  return {cites, refs, messages: file.messages.map(({ruleId}) => ruleId ?? '')}
}

const entries = [
  {
    line: 11,
    text: 'Okafor, N. A., & Lind, B. (2019). Rain and roads. Rural Review, 12(3), 101-119. doi:10.1234/rr.9',
  },
  {
    line: 12,
    text: 'Озеров П. С. Ледоход на малых реках // Вестник. 2003. № 4. С. 5–9. URL: https://example.org/led',
  },
]

const paper = () =>
  toRoot(
    toSection('introduction', [
      {
        line: 3,
        text: 'It rained (Okafor & Lind, 2019), and ice drifted [2, p. 7]; see (Prieto, 2001).',
      },
    ]),
    toSection('references', entries),
  )

test('entries and citations are wrapped in place', () => {
  const tree = paper()
  read(tree)
  expect(stringifyMarkdown(tree)).toMatchInlineSnapshot(`
    "## :section{#s2 role=introduction}

    :l[3] It rained :cite[(Okafor & Lind, 2019)]{#cite-l3c11 refs=ref-1}, and ice drifted :cite[\\[2, p. 7\\]]{#cite-l3c50 refs=ref-2}; see :cite[(Prieto, 2001)]{#cite-l3c65}.

    ## :section{#s10 role=references}

    1. :l[11] :ref[:author[Okafor, N. A.], & :author[Lind, B.] (:issued[2019]). :title[Rain and roads]. :container[Rural Review], :volume[12]\\(:issue[3]), :page[101-119]. doi\\:[10.1234/rr.9](https://doi.org/10.1234/rr.9)]{#ref-1}
    2. :l[12] :ref[:author[Озеров П. С.] :title[Ледоход на малых реках] // :container[Вестник]. :issued[2003]. № :issue[4]. С. :page[5–9]. URL: <https://example.org/led>]{#ref-2}
    "
  `)
})

test('citations have the id of their place and name their entries', () => {
  const {cites, messages} = read(paper())
  expect(cites.map(({attributes}) => attributes)).toEqual([
    {id: 'cite-l3c11', refs: 'ref-1'},
    {id: 'cite-l3c50', refs: 'ref-2'},
    {id: 'cite-l3c65'},
  ])
  expect(messages).toEqual(['citation-entry'])
})

test('no letter of the running text is lost, and a second run changes nothing', () => {
  const tree = paper()
  const texts = (root: Root) => {
    const found: string[] = []
    visit(root, 'paragraph', (passage) => void found.push(toRunningText(passage).text))
    return found
  }
  const before = texts(tree)
  read(tree)
  expect(texts(tree)).toEqual(before)
  const once = stringifyMarkdown(tree)
  read(tree)
  expect(stringifyMarkdown(tree)).toBe(once)
  expect(stringifyMarkdown(parseMarkdown(once))).toBe(once)
})

test('a citation that a page break splits tells its last line', () => {
  const passage = toPassage({line: 5, text: 'As shown (Okafor &'}, {line: 9, text: ' Lind, 2019).'})
  const tree = toRoot(
    toSection('results', [{line: 3, text: 'None.'}]),
    toSection('references', entries),
  )
  tree.children.splice(2, 0, passage)
  const {cites} = read(tree)
  expect(cites[0]?.attributes).toEqual({id: 'cite-l5c10', to: '9', refs: 'ref-1'})
})

test('a second list repeats the first in another script', () => {
  const second = [
    {
      line: 21,
      text: 'Okafor N.A., Lind B. Dozhd i dorogi [Rain and roads]. Selskoe obozrenie, 2019, 12(3), 101-119.',
    },
    {line: 22, text: 'Ozerov P. S. Ledokhod na malykh rekakh // Vestnik. 2003. No. 4. P. 5–9.'},
    {line: 23, text: 'Prieto A. Entirely new. Havn, 2001.'},
  ]
  const tree = toRoot(toSection('references', entries), toSection('references', second))
  const {refs} = read(tree)
  expect(refs.map(({attributes}) => attributes)).toEqual([
    {id: 'ref-1'},
    {id: 'ref-2'},
    {id: 'ref-b-1', same: 'ref-1'},
    {id: 'ref-b-2', same: 'ref-2'},
    {id: 'ref-b-3'},
  ])
})

test('sections on the authors and reference lists hold no citations', () => {
  const tree = toRoot(
    toSection('about-authors', [{line: 3, text: 'N. Okafor (Lagos, 1970).'}]),
    toSection('references', entries),
  )
  expect(read(tree).cites).toEqual([])
})

test.each([
  ['reference-entry', 'https://example.org/'],
  ['reference-doi', 'Lind, B. (2004). Salt. Rural Review, 1(2), 3-4. https://doi.org/10.5n76/abc'],
])('%s is reported', (rule, text) => {
  const {messages} = read(toRoot(toSection('references', [{line: 2, text}])))
  expect(messages).toContain(rule)
})

test.each([
  ['citation-year', 'Rain (Okafor & Lind, 2018).'],
  ['citation-entry', 'Rain (Prieto, 2019).'],
  ['citation-one-entry', 'Rain (Berg, 2010).'],
])('%s is reported', (rule, text) => {
  const twins = ['Birds', 'Bees'].map((title, index) => ({
    line: 13 + index,
    text: `Berg, A. (2010). ${title} of the north. Rural Review, ${index + 1}(2), 3-4.`,
  }))
  const tree = toRoot(
    toSection('results', [{line: 3, text}]),
    toSection('references', [...entries, ...twins]),
  )
  expect(read(tree).messages).toEqual([rule])
})

test('a broken address is mended by that of the entry it repeats', () => {
  const first = [
    {line: 11, text: 'Lind, B. Salt on roads. 2016. – https://example.org/files/P10_Lind.pdf'},
    {
      line: 12,
      text: 'Berg, P. Nets and boats. 2011. – https://example.org/nets/ old/boats and sails',
    },
  ]
  const second = [
    {line: 21, text: 'Lind, B. Salt on roads. 2016. – https://example.org/files/P10 Lind.pdf.'},
    {
      line: 22,
      text: 'Berg, P. Nets and boats. 2011. – https://example.org/nets/old/boats_and_sails',
    },
  ]
  const tree = toRoot(toSection('references', first), toSection('references', second))
  const {refs} = read(tree)
  const urls = refs.map((ref) => {
    const found: string[] = []
    visit(ref, 'link', ({url}) => void found.push(url))
    return found
  })
  const [salt, nets] = [
    'https://example.org/files/P10_Lind.pdf',
    'https://example.org/nets/old/boats_and_sails',
  ]
  expect(urls).toEqual([[salt], [nets], [salt], [nets]])
  expect(refs.map(({attributes}) => attributes?.['same'])).toEqual([
    undefined,
    undefined,
    'ref-1',
    'ref-2',
  ])
})

test('citations of a paper without a reference list are told of once', () => {
  const file = new VFile()
  const line = {line: 3, text: 'It rained (Okafor & Lind, 2019), and it froze (Berg et al., 2001).'}
  remarkReferences()(toRoot(toSection('introduction', [line])), file)
  expect(file.messages.map(({reason}) => reason)).toEqual([
    'Unexpected 2 citations, expected a reference list; they stay unresolved',
  ])
})

test('an entry that holds the head of another is doubted', () => {
  const text =
    'Okafor, N. A. (2019). Rain and roads. Rural Review, 12(3), 101-119. https://example.org/rain Prieto, M., & Lind, B. (2001). Ice.'
  const one = 'Okafor, N. A. (2019). Rain. In Lind, B. (Ed.), Roads (pp. 1-9). Oslo: Nord.'
  const tree = toRoot(
    toSection('references', [
      {line: 2, text},
      {line: 3, text: one},
    ]),
  )
  expect(read(tree).messages).toEqual(['reference-entry'])
})
