/** The place after up to two spaces of any width. */
export function skipSpace(text: string, at: number): number {
  let from = at
  while (from < at + 2 && /[\s\u00A0\u202F\u2009]/.test(text[from] ?? '')) from++
  return from
}
