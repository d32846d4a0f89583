import {styleText} from 'node:util'
import type {VFile} from 'vfile'
import {hasError} from '../src/corpus/load/messages.ts'
import {exitCodes} from './exit.ts'

type Message = VFile['messages'][number]

/**
 * Print what was met in files, a line each that begins with its address, and the count;
 * an error sets the exit code.
 *
 * @returns whether there was none
 */
export function printMessages(files: readonly VFile[]): boolean {
  const isSound = !files.some(hasError)
  if (!isSound) process.exitCode = exitCodes.wrongWorld
  const text = formatMessages(files)
  if (text !== '') process.stderr.write(`${text}\n`)
  return isSound
}

/** The messages of files as text: `paper.md:41:3: error: Unexpected …, expected …; do … (rule)`. */
export function formatMessages(files: readonly VFile[]): string {
  const lines = files.flatMap(({messages, path}) =>
    messages.toSorted(byPlace).map((message) => formatMessage(path, message)),
  )
  if (lines.length === 0) return ''
  const all = files.flatMap(({messages}) => messages)
  const errors = all.filter(({fatal}) => fatal === true).length
  const counts = [toCount(errors, 'error'), toCount(all.length - errors, 'warning')]
  return [...lines, counts.filter((count) => count !== '').join(', ')].join('\n')
}

function formatMessage(path: string, {line, column, fatal, reason, ruleId}: Message): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  const weight = fatal ? styleText('red', 'error') : styleText('yellow', 'warning')
  return `${place}: ${weight}: ${reason} ${styleText('dim', `(${ruleId ?? ''})`)}`
}

function byPlace(a: Message, b: Message): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

function toCount(count: number, noun: string): string {
  if (count === 0) return ''
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
