let reading: Promise<ReadonlyMap<string, string>> | undefined

/** How each paper is cited, in one plain line, by its id; empty where the file cannot be read. */
export function readCitations(): Promise<ReadonlyMap<string, string>> {
  reading ??= fetch('/compare/citations.json')
    .then((response) => (response.ok ? response.json() : {}))
    // Our own build wrote the file: its shape is taken on trust.
    .then((file) => new Map(Object.entries(file as Record<string, string>)))
    .catch(() => new Map<string, string>())
  return reading
}
