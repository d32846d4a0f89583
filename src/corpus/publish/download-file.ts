import {createHash} from 'node:crypto'
import type {Download} from '../../model/download.ts'

/** A file of the public data with what is said of it. */
export interface DownloadFile extends Omit<Download, 'bytes' | 'sha256'> {
  readonly text: string
}

/** What is said of a file, measured. */
export function toDownload({text, ...said}: DownloadFile): Download {
  const bytes = Buffer.from(text)
  return {
    ...said,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}
