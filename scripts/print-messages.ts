import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {hasError} from '../src/corpus/messages.ts'
import {exitCodes} from './exit.ts'

/**
 * Print what was met in files, an address for each; an error sets the exit code.
 *
 * @returns whether there was none
 */
export function printMessages(files: readonly VFile[]): boolean {
  const isSound = !files.some(hasError)
  if (!isSound) process.exitCode = exitCodes.wrongWorld
  const text = reporter([...files], {quiet: true})
  if (text !== '') process.stderr.write(`${text}\n`)
  return isSound
}
