import {type Score, Tally} from './figure.ts'
import {isSameNumber, toLetters} from './match.ts'
import type {Built} from './read-built.ts'
import {type GoldPaper, toReadings} from './read-gold.ts'

/** Sections, joins, noise left out, sentences kept, figures and tables of one paper. */
export function scoreStructure(gold: GoldPaper, built: Built): Score {
  const tally = new Tally()
  scoreSections(gold, built, tally)
  scorePassages(gold, built, tally)
  scoreNumbered(gold, built, tally)
  return tally.toScore()
}

function scoreSections(gold: GoldPaper, built: Built, tally: Tally): void {
  const titled = (built.papers.find(({id}) => id === gold.id)?.sections ?? []).filter(
    ({title, language}) => title && language !== null,
  )
  const given = titled.filter(({language, role}) => language === 'en' && role !== 'front-matter')
  tally.add('sections', {given: given.length})
  tally.add('roles', {})
  for (const {title, lines, role, lang} of gold.structure.sections) {
    if (!title || role === 'front-matter' || lang !== 'en') continue
    const found = titled.find(
      (section) =>
        toLetters(section.title) === toLetters(title) &&
        Math.abs((section.lines?.[0] ?? 0) - lines[0]) <= 1,
    )
    tally.want('sections', found !== undefined, () => `${gold.id} ${lines[0]} ${title}`)
    tally.want(
      'roles',
      found?.role === role,
      () => `${gold.id} ${lines[0]} ${title}: ${found?.role ?? 'none'} for ${role}`,
    )
  }
}

function scorePassages(gold: GoldPaper, built: Built, tally: Tally): void {
  const passages = built.passages.filter(({paper}) => paper === gold.id)
  const {joins, noise} = gold.structure
  const isInside = (inner: readonly [number, number], outer: readonly [number, number]) =>
    outer[0] <= inner[0] && inner[1] <= outer[1]
  tally.add('joins', {})
  for (const {from_line: from, to_line: to} of joins) {
    if (noise.some(({lines}) => isInside([from, to], lines))) continue
    const isJoined = passages.some(
      ({lines, kind}) => lines && isInside([from, to], lines) && kind !== 'table',
    )
    tally.want('joins', isJoined, () => `${gold.id} ${from} to ${to}`)
  }
  tally.add('noise left out', {})
  for (const {lines} of noise) {
    const published = passages.find((passage) => passage.lines && isInside(passage.lines, lines))
    tally.want(
      'noise left out',
      !published,
      () => `${gold.id} ${lines.join('–')} ${published?.text.slice(0, 60) ?? ''}`,
    )
  }
  const text = toLetters(passages.map((passage) => passage.text).join(' '))
  const enoughLetters = 30
  for (const sentence of gold.sentences) {
    const isKept = [...toReadings(sentence, gold)].some((reading) =>
      text.includes(toLetters(reading).slice(0, enoughLetters)),
    )
    tally.want('sentences kept', isKept, () => `${gold.id} ${sentence.lines[0]} ${sentence.start}`)
  }
}

interface Numbered {
  readonly label: string
  readonly number?: number | undefined
  readonly caption: string
}

function scoreNumbered(gold: GoldPaper, built: Built, tally: Tally): void {
  const find = <T extends {paper: string; caption: string; number: number}>(
    {label, caption, number}: Numbered,
    candidates: readonly T[],
  ): T | undefined => {
    const title = toLetters(caption.replace(/^(figure|table)\s*\d+\s*[–.-]*/i, '')).slice(0, 25)
    const found = candidates.filter(
      (candidate) => candidate.paper === gold.id && toLetters(candidate.caption).includes(title),
    )
    const best = found.find((candidate) => candidate.number === number) ?? found[0]
    tally.want('figures and tables', best !== undefined, () => `${gold.id} ${label}`)
    return best
  }
  for (const table of gold.structure.tables) {
    const found = find(table, built.tables)
    if (!found) continue
    table.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        const given = found.rows[r]?.[c]
        const isSame = given !== undefined && toLetters(given) === toLetters(cell)
        tally.want(
          'cells',
          isSame,
          () =>
            `${gold.id} ${table.label} row ${r + 1} column ${c + 1}: ${given ?? 'none'} for ${cell}`,
        )
      })
    })
  }
  for (const figure of gold.structure.figures) {
    const found = find(figure, built.figures)
    if (!found) continue
    for (const {value, category} of figure.values) {
      const isStated = found.values.some((given) => isSameNumber(value, given.value))
      tally.want('figure values', isStated, () => `${gold.id} ${figure.label} ${category} ${value}`)
    }
  }
}
