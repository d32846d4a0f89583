/** What stands under the box: how the query was read, what it was widened by, and what may be meant. */
import type {Answer} from './search-messages.ts'
import {makeElement} from '../dom/make-element.ts'

export interface ReadingActions {
  /** The address of the same search with another query. */
  readonly toQueryAddress: (query: string) => string
  readonly onWithout: (words: readonly string[]) => void
}

/** `without`: the added words that have been taken away. */
export function toReading(
  answer: Answer,
  without: readonly string[],
  actions: ReadingActions,
): (string | HTMLElement)[] {
  // What stands nowhere so far may stand in the passages that are still on their way.
  const isSure = answer.scope !== 'early'
  return [
    ...(isSure ? [...toSuggestion(answer, actions), ...toUnknown(answer)] : []),
    ...toAdded(answer, without, actions),
  ]
}

function toSuggestion({suggestion}: Answer, {toQueryAddress}: ReadingActions): HTMLElement[] {
  if (suggestion === undefined) return []
  const link = makeElement('a', {href: toQueryAddress(suggestion)}, suggestion)
  return [makeElement('span', {}, 'Did you mean ', link, '? ')]
}

/** How words that the corpus lacks were read; nothing where it has all. */
function toUnknown({words}: Answer): (string | HTMLElement)[] {
  return words
    .filter(({terms, readAs}) => readAs.length > 0 || terms.length === 0)
    .flatMap(({word, readAs}) => [
      `No “${word}” in the corpus`,
      ...readAs.flatMap((other, place) => [
        place === 0 ? '; searched for ' : ', ',
        makeElement('b', {}, other),
      ]),
      '. ',
    ])
}

/** Added words that are shown at once; more would push the results out of a small screen. */
const fewWords = 5

function toAdded(
  {added}: Answer,
  without: readonly string[],
  {onWithout}: ReadingActions,
): HTMLElement[] {
  const toButton = (label: string, words: readonly string[]) => {
    const button = makeElement('button', {type: 'button', class: 'text-button'}, label)
    button.addEventListener('click', () => {
      onWithout(words)
    })
    return button
  }
  const back = without.length > 0 ? [toButton('With all added words', [])] : []
  const words = [...new Set(added.map(({word}) => word))]
  if (words.length === 0) return back.map((button) => makeElement('span', {}, button))
  const removable = words.map((word) => {
    const source = added.find((one) => one.word === word)?.for ?? ''
    const button = makeElement(
      'button',
      {
        type: 'button',
        class: 'added-word',
        title: `Added for “${source}”; press to search without it`,
        'aria-label': `Search without “${word}”, which was added for “${source}”`,
      },
      word,
      makeElement('i', {class: 'icon', 'data-icon': 'close', 'aria-hidden': 'true'}),
    )
    button.addEventListener('click', () => {
      onWithout([...without, word])
    })
    return button
  })
  return [
    makeElement(
      'span',
      {class: 'added'},
      'Also found as ',
      ...removable.slice(0, fewWords),
      ...toMore(removable.slice(fewWords)),
      toButton('Only my words', ['*']),
      ...back,
    ),
  ]
}

/** Words that wait behind a button. */
function toMore(rest: readonly HTMLElement[]): HTMLElement[] {
  const [first] = rest
  if (!first) return []
  const label = `and ${String(rest.length)} more`
  const button = makeElement('button', {type: 'button', class: 'text-button'}, label)
  button.addEventListener('click', () => {
    button.replaceWith(...rest)
    first.focus()
  })
  return [button]
}
