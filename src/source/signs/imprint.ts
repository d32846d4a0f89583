/** What a publisher prints around a paper: lines of the first page that are no part of its text. */
import {findDate} from './dates.ts'

const address =
  /^(?:[*∗⁎✉]\s?)?(?:corresponding author|e-?mail(?:\saddress(?:es)?)?\s?:|\d{4}-\d{3}[\dX]\s?\/\s?©|©\s)/iu
const dated = /^(?:Received|Accepted|Available online|Поступила|Статья поступила)(?!\p{L})/u

/** Whether a line gives who is written to, the history of the paper or who holds its rights. */
export const isImprint = (line: string) =>
  !/\S\s{3,}\S/.test(line) &&
  (address.test(line) || (dated.test(line) && findDate(line) !== undefined))

/** Whether a line is the address of a DOI and no more. */
export const isDoi = (line: string) => /^https?:\/\/(?:dx\.)?doi\.org\/\S+$/.test(line.trim())

const offer =
  /^(?:contents lists available at\s.*|journal homepage:.*|article info(?:rmation)?|article history:?|check for updates)$/iu

/** Whether a line offers other pages, or heads what the record takes. */
export const isOffer = (line: string) => offer.test(line.trim())
