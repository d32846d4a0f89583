import type {Root} from 'mdast'
import {Document, isMap, isSeq, stringify, visit as visitYaml} from 'yaml'
import {stringifyMarkdown} from '../../markdown/format.ts'
import {Ledger} from '../../model/correction.ts'
import {PaperFrontMatter} from '../../model/paper.ts'
import {orderFields} from './public-form.ts'

/** No line of YAML is broken: one value a line makes the clearest difference. */
const yamlStyle = {lineWidth: 0, flowCollectionPadding: false} as const

/** The text of `paper.md`: the record as front matter, then the tree. */
export function toPaperMarkdown(record: PaperFrontMatter, tree: Root): string {
  const value = stringify(orderFields(PaperFrontMatter, record, 'absent'), yamlStyle).trimEnd()
  return stringifyMarkdown({...tree, children: [{type: 'yaml', value}, ...tree.children]})
}

/** The text of `ledger.yaml`, an entry a line. */
export function toLedgerYaml(ledger: Ledger): string {
  const document = new Document(orderFields(Ledger, ledger, 'absent'))
  visitYaml(document, {
    Map(_key, map, path) {
      if (path.length > 1) map.flow = true
    },
    Seq(_key, seq, path) {
      if (path.some((outer) => isSeq(outer)) || !seq.items.some(isMap)) seq.flow = true
    },
  })
  return document.toString(yamlStyle)
}
