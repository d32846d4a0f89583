import {styleText} from 'node:util'

export const exitCodes = {good: 0, wrongWorld: 1, wrongCall: 2} as const

/** The corpus or the world is wrong, in words for a person. */
export class WorldError extends Error {}

/** The call is wrong, in words for a person. */
export class CallError extends Error {}

/**
 * Print why a command ended, and give its exit code.
 *
 * What is nobody's fault but ours is shown with its stack, for it has to be mended here.
 */
export function reportFailure(error: unknown): number {
  const isKnown = error instanceof WorldError || error instanceof CallError || isSystemError(error)
  const text = isKnown ? toMessage(error) : ((error as Error).stack ?? String(error))
  process.stderr.write(`${styleText('red', text)}\n`)
  return error instanceof CallError ? exitCodes.wrongCall : exitCodes.wrongWorld
}

function toMessage(error: Error): string {
  const {cause} = error
  return cause instanceof Error ? `${error.message} (${cause.message})` : error.message
}

/** An error of the system, such as a file that may not be written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
