/**
 * A source text as its lines. UTF-8 with or without a byte order mark, lines ended by
 * LF or CRLF; the characters themselves stay as they are.
 *
 * @throws {Error} with what was met and what to do, when the bytes are no such text
 */
export function decodeSource(bytes: Uint8Array): string {
  const kind = kindsOfFile.find(({head}) => head.every((byte, index) => bytes[index] === byte))
  if (kind) {
    throw new Error(`Unexpected ${kind.name}, expected its text; ${kind.remedy}`)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(bytes)
  } catch (cause) {
    throw new Error(
      `Unexpected ${guessEncoding(bytes)}, expected UTF-8 text; save the file as UTF-8`,
      {cause},
    )
  }
  if (text.includes('\0')) {
    throw new Error('Unexpected NUL character, expected UTF-8 text; save the file as UTF-8')
  }
  return text
}

/** Files that hold a text but are none, by their first bytes. */
const kindsOfFile = [
  {name: 'PDF', head: [0x25, 0x50, 0x44, 0x46], remedy: 'convert it, for example with `pdftotext`'},
  {name: 'Word document', head: [0x50, 0x4b, 0x03, 0x04], remedy: 'save it as plain text in UTF-8'},
]

/** Lines of a decoded source; a last line feed ends the last line and begins none. */
export function splitLines(source: string): string[] {
  const lines = source.split(/\r\n|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  return 'bytes that are no UTF-8'
}
