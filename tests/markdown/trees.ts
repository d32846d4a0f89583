/**
 * Generated trees of structured Markdown, as reading a paper could give them.
 *
 * Texts are made of pieces that mean something to Markdown, for letters alone rarely
 * meet a bug.
 */
import fc from 'fast-check'
import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {toDirective, toAttributes} from '../../src/markdown/directive.ts'

const pieces = [
  ...String.raw`UDC:314.7 [x]{y} a|b <b> </b> <!-- &amp; & \ ~ ~~ * ** _ __ # 1. - > = --- === ! ![ [ ]`.split(
    ' ',
  ),
  ...String.raw`( ) { } {#id} [^1] : :: ::: :::table :s :s[ :l[1] " ' ’ “ $ ^ @ % . , ; – • / `.split(
    ' ',
  ),
  ...'https://example.org/a_b(c)?d=1&e=2 www.example.org a@example.org <a@example.org>'.split(' '),
  ...'word Word слово қандас 5 1,087,800 2019'.split(' '),
  ...['`', '``', '# ', '1. ', '12) ', '- ', '+ ', '> ', ' ', '  ', '\t', '\u00a0', 'ratio 1:2'],
].filter(Boolean)

/** Hostile text; never empty. */
export const hostileText = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 7})
  .map((some) => some.join(''))

const address = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a_(b)?c=1&d=*2*',
  'http://example.org/a:b|c',
  'https://example.org/[x]',
  '#fig-1',
)
const line = fc.integer({min: 1, max: 999})

const text = hostileText.map((value): PhrasingContent => ({type: 'text', value}))
const milestone = fc.oneof(
  line.map((n) => toDirective('l', {to: n + 1}, [{type: 'text', value: `${n}p54`}])),
  line.map((n) => toDirective('l', {}, [{type: 'text', value: `${n}`}])),
  line.map((n) => toDirective('folio', {}, [{type: 'text', value: `${n}`}])),
)

function toPhrasing(leaf: fc.Arbitrary<PhrasingContent>): fc.Arbitrary<PhrasingContent[]> {
  return fc.array(leaf, {minLength: 1, maxLength: 4}).map(mergeTexts)
}

const plain = toPhrasing(text)
const link = fc
  .record({url: address, children: plain})
  .map((parts): PhrasingContent => ({type: 'link', title: null, ...parts}))
const emphasis = fc
  .record({type: fc.constantFrom('emphasis' as const, 'strong' as const), children: plain})
  .map((parts): PhrasingContent => parts)
const inner = toPhrasing(fc.oneof({weight: 3, arbitrary: text}, link, emphasis, milestone))
const quantity = fc
  .record({n: line, children: inner})
  .map(({n, children}) =>
    toDirective(
      'stat',
      {id: `stat-l${n}c1`, value: n, unit: 'people', period: '2000/2021'},
      children,
    ),
  )
const citation = fc
  .record({n: line, children: plain})
  .map(({n, children}) =>
    toDirective('cite', {id: `cite-l${n}c9`, refs: ['ref-1', 'ref-2']}, children),
  )
const sentence = fc
  .record({
    n: line,
    isClaim: fc.boolean(),
    children: toPhrasing(
      fc.oneof({weight: 3, arbitrary: text}, link, emphasis, milestone, quantity, citation),
    ),
  })
  .map(({n, isClaim, children}) =>
    isClaim
      ? toDirective(
          'claim',
          {id: `l${n}c1`, kinds: ['statistic', 'finding'], attribution: 'own'},
          children,
        )
      : toDirective('s', {id: `l${n}c1`}, children),
  )
const running = toPhrasing(
  fc.oneof(
    {weight: 2, arbitrary: text},
    {weight: 3, arbitrary: sentence},
    link,
    emphasis,
    milestone,
  ),
)
const field = fc
  .record({
    name: fc.constantFrom('author', 'issued', 'title', 'volume', 'issue', 'page'),
    children: plain,
  })
  .map(({name, children}) => toDirective(name, {}, children))
const entry = fc
  .record({n: line, children: toPhrasing(fc.oneof(text, field, link))})
  .map(({n, children}) => toDirective('ref', {id: `ref-${n}`}, children))

/** A passage: a paragraph that opens with the milestone of its line. */
export const passage: fc.Arbitrary<Paragraph> = fc
  .record({n: line, children: running})
  .map(({n, children}) => ({
    type: 'paragraph',
    children: [toDirective('l', {}, [{type: 'text', value: `${n}`}]), ...children],
  }))

const section = fc
  .record({
    n: line,
    depth: fc.constantFrom<Heading['depth'][]>(2, 3, 4, 5, 6),
    children: fc.oneof(plain, fc.constant<PhrasingContent[]>([])),
  })
  .map(({n, depth, children}): Heading => ({
    type: 'heading',
    depth,
    children: [toDirective('section', {id: `s${n}`, role: 'results', lang: 'kk'}, children)],
  }))

function toList(items: readonly Paragraph[], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [item],
    })),
  }
}

const list = fc.array(passage, {minLength: 1, maxLength: 3}).map((items) => toList(items, false))
const references = fc
  .array(fc.record({n: line, child: entry}), {minLength: 1, maxLength: 3})
  .map((entries) =>
    toList(
      entries.map(({n, child}) => ({
        type: 'paragraph',
        children: [toDirective('l', {}, [{type: 'text', value: `${n}`}]), child],
      })),
      true,
    ),
  )
const quote = passage.map((child): BlockContent => ({type: 'blockquote', children: [child]}))

const cell = fc.oneof(
  fc.constant<PhrasingContent[]>([]),
  toPhrasing(fc.oneof({weight: 3, arbitrary: text}, link, quantity)).map(trimEnds),
)
const table = fc
  .integer({min: 1, max: 3})
  .chain((width) =>
    fc.array(fc.array(cell, {minLength: width, maxLength: width}), {minLength: 1, maxLength: 3}),
  )
  .map((rows): Table => ({
    type: 'table',
    align: (rows[0] ?? []).map(() => null),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({type: 'tableCell', children})),
    })),
  }))

const numbered = fc
  .record({
    n: line,
    caption: passage,
    table: fc.option(table, {nil: undefined}),
    notes: fc.array(passage, {maxLength: 2}),
  })
  .map(({n, caption, table: cells, notes}): ContainerDirective => {
    const name = cells ? 'table' : 'figure'
    return {
      type: 'containerDirective',
      name,
      attributes: toAttributes({id: `${cells ? 'table' : 'fig'}-${n}`, number: n}),
      children: [caption, ...(cells ? [cells] : []), ...notes],
    }
  })

const block: fc.Arbitrary<BlockContent | DefinitionContent> = fc.oneof(
  {weight: 4, arbitrary: passage},
  section,
  list,
  references,
  quote,
  numbered,
)

/** A paper's tree. Two lists never touch: Markdown would read them as one. */
export const paperTree: fc.Arbitrary<Root> = fc
  .array(block, {minLength: 1, maxLength: 5})
  .map((children) => ({
    type: 'root',
    children: children.filter(
      (node, index) => node.type !== 'list' || children[index - 1]?.type !== 'list',
    ),
  }))

/** Neighbouring texts as one, as a parser gives them. */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = {type: 'text', value: last.value + node.value}
    } else merged.push(node)
  }
  return merged
}

/** A cell neither begins nor ends with white space: the table's own padding takes its place. */
function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node
      const start = index === 0 ? node.value.replace(/^[ \t]+/, '') : node.value
      return {...node, value: index === nodes.length - 1 ? start.replace(/[ \t]+$/, '') : start}
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}
