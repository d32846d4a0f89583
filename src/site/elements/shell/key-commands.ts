/** The keys of the site, in the order of their list. */
export const keyCommands = [
  {key: '/', command: 'search', label: 'Search'},
  {key: 'j', command: 'next-passage', label: 'Next passage'},
  {key: 'k', command: 'previous-passage', label: 'Previous passage'},
  {key: 'c', command: 'cite', label: 'Cite the passage or result'},
  {key: 'f', command: 'facets', label: 'Filters of the search'},
  {key: 'n', command: 'next-difference', label: 'Next difference of two versions'},
  {key: 't', command: 'theme', label: 'Next theme'},
  {key: '?', command: 'list', label: 'This list'},
] as const

export type KeyCommand = (typeof keyCommands)[number]['command']

/** What a key press asks for: nothing while somebody types, or with a modifier that is the browser's. */
export function toCommand(press: {
  readonly key: string
  readonly isTyping: boolean
  readonly hasModifier: boolean
}): KeyCommand | undefined {
  if (press.isTyping || press.hasModifier) return undefined
  return keyCommands.find(({key}) => key === press.key)?.command
}
