/** The CSL type of an entry, by what it has and says. */
import type {CslItem} from '../../model/reference.ts'
import {isContainerLike} from './publishers.ts'
import {genreWords} from '../text/words.ts'

const says = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu')
const thesis = says(genreWords.thesis)
const report = says(genreWords.report)
const act = says(genreWords.legislation)
const meeting = says(genreWords['paper-conference'])
const newspaper = says(
  String.raw`newspaper|times|guardian|post|herald|tribune|daily|gazette|news agency|news|газета|правда|известия|информационное агентство|informatsionnoy?e agentstvo|radio|радио|le monde|zeitung`,
)
const numbered = /(?:№|\bNo\.?|\bN)\s?\d/u

/**
 * The type of an entry; the first rule that fits.
 *
 * @param raw the whole entry, for words that stand outside every field
 */
export function findEntryType(item: Omit<CslItem, 'type'>, raw: string): CslItem['type'] {
  const {volume, issue, page, publisher, URL: url} = item
  const container = item['container-title']
  const isPersonal = item.author?.some((name) => 'family' in name) ?? false
  const head = `${item.title ?? ''} ${container ?? ''}`
  if (thesis.test(raw) && !volume && !issue) return 'thesis'
  if (!isPersonal && act.test(head) && (numbered.test(raw) || !container)) return 'legislation'
  if (container && meeting.test(container) && !(volume && issue)) return 'paper-conference'
  const isDated = (item.issued?.['date-parts'][0]?.length ?? 0) > 2
  if (newspaper.test(container ?? '') && isDated && !volume) return 'article-newspaper'
  if (container && (volume || issue)) return 'article-journal'
  if (!isPersonal && isDated && url && newspaper.test(raw)) return 'article-newspaper'
  if (container && publisher) return 'chapter'
  if (report.test(raw)) return 'report'
  if (container) {
    const isMarked = /\bIn:?\s|[ВV] (?:кн|kn)\./u.test(raw)
    return isMarked || (page && !isContainerLike(container)) ? 'chapter' : 'article-journal'
  }
  if (publisher) return isPublicBody(publisher) || !isPersonal ? 'report' : 'book'
  if (url && !isPersonal) return 'webpage'
  if (item['publisher-place']) return 'book'
  if (!isPersonal && !page) return 'webpage'
  return url || item.DOI ? 'document' : 'book'
}

const body = says(
  String.raw`nations|organi[sz]ation|ministry|commission|institute|bank|council|agency|department|office|center|centre|fund|committee|government|министерство|институт|организация|комитет`,
)
/** Publishers that are known by their initials; others so known are public bodies. */
const acronyms = new Set('IEEE ACM CRC MIT SAGE AAAI ACS AIP APA BMJ IGI INFRA-M'.split(' '))
const isAcronym = (name: string) => /^\p{Lu}{3,7}$/u.test(name) && !acronyms.has(name)

const isPublicBody = (publisher: string) =>
  isAcronym(publisher) || (body.test(publisher) && !/press|verlag|изд/iu.test(publisher))
