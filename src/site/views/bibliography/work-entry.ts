import type {CslItem, CslName} from '../../../model/reference.ts'

/** A work in the parts that a bibliography sets apart. */
export interface WorkEntry {
  /** `Okafor, N. A., Lind, B.`; the editors where no author is known. */
  readonly names: string | undefined
  readonly year: string
  readonly title: string
  /** What contains it, and where in that. */
  readonly container: string | undefined
  readonly numbers: string | undefined
  readonly imprint: string | undefined
}

export const typeNames: Readonly<Record<CslItem['type'], string>> = {
  'article-journal': 'Article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  webpage: 'Web page',
  'paper-conference': 'Conference paper',
  legislation: 'Legislation',
  thesis: 'Thesis',
  'article-newspaper': 'News',
  document: 'Other',
}

/** The parts of a work as a bibliography sets them; a work without a title is called by what contains it. */
export function toWorkEntry(csl: CslItem): WorkEntry {
  const {volume, issue, page, publisher, number} = csl
  const container = csl['container-title']
  const title = csl.title ?? container ?? 'without a title'
  const numbers = [
    volume === undefined ? undefined : `${volume}${issue === undefined ? '' : `(${issue})`}`,
    volume === undefined && issue !== undefined ? `no. ${issue}` : undefined,
    number,
    page,
  ]
  const edition = csl.edition && `${csl.edition}${/^\d+$/.test(csl.edition) ? '. ed.' : ' ed.'}`
  return {
    names: toNames(csl),
    year: toYear(csl) ?? 'n. d.',
    title,
    container: csl.title === undefined ? undefined : container,
    numbers: join(numbers, ', '),
    imprint: join([edition, join([csl['publisher-place'], publisher], ': ')], ', '),
  }
}

/** The year of a work as its entries tell it. */
export function toYear({issued}: CslItem): string | undefined {
  return issued?.['date-parts'][0]?.[0]?.toString()
}

/** The work in one line, for a title or a label. */
export function toShortName(csl: CslItem): string {
  const [first, second] = csl.author ?? csl.editor ?? []
  const family = (name: CslName) => ('family' in name ? name.family : name.literal)
  const {year, title} = toWorkEntry(csl)
  if (!first) return title
  const others = (csl.author ?? csl.editor ?? []).length
  const names = second && others === 2 ? `${family(first)} and ${family(second)}` : family(first)
  return `${names}${others > 2 ? ' et al.' : ''} ${year}`
}

function toNames({author, editor}: CslItem): string | undefined {
  const write = (name: CslName) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')
  if (author) return author.map(write).join('; ')
  return editor && `${editor.map(write).join('; ')} (ed.)`
}

function join(parts: readonly (string | undefined)[], sign: string): string | undefined {
  return parts.filter(Boolean).join(sign) || undefined
}
