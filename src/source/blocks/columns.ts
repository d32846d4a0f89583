/** Two columns of a page side by side, as a conversion that keeps the layout leaves them. */

const word = /\p{L}{3,}/gu
const fewestLines = 40
/** Tables have such lines too, but few words on both sides. */
const mostLines = 0.1

/** The first line that has prose on both sides of a gap, where many have; their columns cannot be read. */
export function findSideBySide(lines: readonly string[]): number | undefined {
  const filled = lines.filter((line) => line.trim() !== '').length
  const found = lines.flatMap((line, index) => {
    const halves = line.trim().split(/\s{3,}/)
    return halves.length === 2 && halves.every((half) => (half.match(word)?.length ?? 0) > 2)
      ? [index + 1]
      : []
  })
  return found.length >= fewestLines && found.length > filled * mostLines ? found[0] : undefined
}
