/**
 * What Collate checks of a corpus: each rule with what holds when all is well.
 *
 * A message names its rule, so an editor finds here why it was written.
 */
export const rules = {
  // Files of a corpus.
  'file-present': 'Every file that a corpus needs is there and can be read.',
  'yaml-syntax': 'A YAML file is well-formed.',
  'yaml-shape': 'A YAML file holds the fields that its schema names, and no others.',
  'unique-id': 'An id is given once in its file.',

  // Reading a source text.
  'correction-found': 'A correction names text that stands on its line as often as it says.',
  'text-readable': 'No part of a source is garbled, and its columns follow one another.',
  'record-known': 'A paper has a title and authors.',
  'record-agrees': 'What a text states of its record is what paper.yaml says.',

  // Structured Markdown.
  'known-directive': 'Every directive is one that Collate knows.',
  'directive-attributes': 'The attributes of a directive are those its schema names.',
  'no-html': 'A paper holds no HTML.',
  'nesting-depth': 'Brackets are nested no deeper than Markdown reads them.',
  'known-block': 'A paper is made of headings, passages, lists, quotations, figures and tables.',
  'section-heading': 'A heading holds one `section` directive and nothing else.',
  'passage-in-section': 'Every passage stands under a heading.',
  'passage-milestone': 'Every passage opens with the milestone of its line.',
  'figure-caption': 'A figure or table opens with its caption.',

  // Reference lists and citations.
  'reference-entry': 'An entry of a reference list is one work, with an author or a title.',
  'reference-doi': 'A DOI has the form of one.',
  'citation-entry': 'A citation names an entry of the reference list.',
  'citation-year': 'A citation gives the year of the entry that it names.',
  'citation-one-entry': 'A citation names one entry and no other.',

  // What an editor overrules.
  'annotation-found': 'An annotation names an element of its paper and words that stand in it.',
  'annotation-change': 'An annotation sets what the directive it names may say.',

  // Between the records.
  'known-vocabulary': 'Topics, places and units are those of the vocabulary.',
  'reference-exists': 'A citation names references of its own paper.',
  'mention-exists': 'A mention links a figure or table of its own paper.',
  'paper-current': 'A `paper.md` is what its source, corrections and annotations give.',
  'quote-verbatim': 'A text stands at its lines of the source, but for recorded changes.',

  // Built pages.
  'page-links': 'Every link inside the site leads to a place that is there.',
  'page-requests': 'A page asks nothing of other hosts.',
  'page-policy': 'Every page states its content policy.',
} as const

export type RuleId = keyof typeof rules
