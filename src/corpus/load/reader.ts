/** Reads files of a corpus folder, and keeps what is wrong with each. */
import {VFile} from 'vfile'
import type {z} from 'zod'
import {decodeSource} from '../../source/text/decode.ts'
import type {Effects} from './effects.ts'
import {reportError} from './messages.ts'
import {readYaml} from './read-yaml.ts'

export type Reader = ReturnType<typeof createReader>

/** Make what reads the files of a corpus, and keeps what is wrong with each. */
export function createReader(effects: Effects) {
  const files: VFile[] = []

  const open = (path: string): VFile => {
    const file = new VFile({path})
    files.push(file)
    return file
  }

  const decode = (bytes: Uint8Array, file: VFile): string | undefined => {
    try {
      return decodeSource(bytes)
    } catch (error) {
      reportError(file, 'file-present', (error as Error).message)
      return undefined
    }
  }

  const readText = async (path: string): Promise<string | undefined> => {
    const bytes = await effects.read(path)
    return bytes && decode(bytes, open(path))
  }

  const readOptional = async <S extends z.ZodType>(path: string, schema: S) => {
    const bytes = await effects.read(path)
    if (!bytes) return undefined
    const file = open(path)
    const text = decode(bytes, file)
    return text === undefined ? undefined : readYaml(text, schema, file)
  }

  /** A long file of ours: read as JSON, which is quick, and as YAML to say what is wrong with it. */
  const readRecord = async <S extends z.ZodType>(path: string, schema: S) => {
    const bytes = await effects.read(path)
    const read = bytes && schema.safeParse(parseJson(new TextDecoder().decode(bytes)))
    return read?.success ? read.data : (await readOptional(path, schema))?.value
  }

  return {
    files,
    readText,
    readOptional,
    readRecord,
    readRequired: async <S extends z.ZodType>(path: string, schema: S, needs: string) => {
      if (await effects.read(path)) return readOptional(path, schema)
      const reason = `Unexpected absence of the file; write it, with ${needs}`
      reportError(open(path), 'file-present', reason)
      return undefined
    },
    readSource: async (path: string) => {
      const bytes = await effects.read(path)
      if (!bytes) return undefined
      const file = open(path)
      const text = decode(bytes, file)
      if (text?.trim() === '') {
        const reason = 'Unexpected empty file, expected the text of a paper; put it in'
        reportError(file, 'file-present', reason)
      }
      return text === undefined ? undefined : {text, bytes}
    },
    report: (
      path: string,
      ruleId: 'file-present' | 'unique-id' | 'known-vocabulary',
      reason: string,
    ) => {
      const known = files.find((file) => file.path === path)
      reportError(known ?? open(path), ruleId, reason)
    },
    countErrors: () => {
      return files.flatMap(({messages}) => messages).filter(({fatal}) => fatal === true).length
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
