/**
 * Texts of another field with judgements of their authors: how the packages that this
 * program is made with describe themselves. The one sentence that a package gives of itself
 * must find what its readme tells of it, then the readmes of those with the same keywords.
 */
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'
import {type JudgedQuery, inBothWays, pickEvenly} from './judged.ts'

interface Package {
  readonly description: string
  readonly keywords: ReadonlySet<string>
  /** The first paragraphs of its readme, without the description. */
  readonly text: string
}

const wordsInText = 150
/** A readme that says less leaves nothing to find it by. */
const fewestWords = 30
const wordsInQuestion = 6
const grades = {own: 3, alike: 1}

export async function readPackages(folder: string): Promise<Package[]> {
  const names = await readdir(folder)
  const scoped = await Promise.all(
    names
      .filter((name) => name.startsWith('@'))
      .map(async (scope) =>
        (await readdir(path.join(folder, scope))).map((name) => `${scope}/${name}`),
      ),
  )
  const all = [...names, ...scoped.flat()].sort((a, b) => (a < b ? -1 : 1))
  const read = await Promise.all(all.map((name) => readPackage(path.join(folder, name))))
  return read.filter((one) => one !== undefined)
}

/** Descriptions that say enough, each asked for what it describes. */
export function judgePackages(packages: readonly Package[], count: number): JudgedQuery[] {
  const asking = packages.filter(({description}) => toWords(description).length >= wordsInQuestion)
  return pickEvenly(asking, count).flatMap((one, n) =>
    inBothWays(
      toWords(one.description),
      n,
      packages
        .filter((other) => other === one || areAlike(one, other))
        .map((other) => ({
          grade: other === one ? grades.own : grades.alike,
          isIn: (text) => text === other.text,
        })),
    ),
  )
}

/** Half of the keywords are the same, and no fewer than two. */
function areAlike({keywords}: Package, other: Package): boolean {
  const shared = keywords.intersection(other.keywords).size
  return shared >= 2 && shared >= keywords.size / 2
}

async function readPackage(folder: string): Promise<Package | undefined> {
  const files = await readdir(folder).catch((): string[] => [])
  const readme = files.find((file) => /^readme\.(?:md|markdown)$/i.test(file))
  if (!files.includes('package.json') || readme === undefined) return undefined
  const json = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    readonly description?: string
    readonly keywords?: unknown
  }
  const {description = '', keywords} = json
  const text = toProse(await readFile(path.join(folder, readme), 'utf8'), description)
  if (description === '' || toWords(text).length < fewestWords) return undefined
  return {description, keywords: new Set(Array.isArray(keywords) ? keywords.map(String) : []), text}
}

function toProse(readme: string, description: string): string {
  const paragraphs = fromMarkdown(readme).children.flatMap((node) =>
    node.type === 'paragraph' ? toString(node).replace(/\s+/g, ' ').trim() : [],
  )
  const told = paragraphs.filter((text) => !text.includes(description.replace(/\.$/, '')))
  return toWords(told.join(' ')).slice(0, wordsInText).join(' ')
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
