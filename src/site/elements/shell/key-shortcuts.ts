import {type KeyCommand, toCommand} from './key-commands.ts'
import {currentPassage, goToPassage} from '../reader/passages.ts'
import {storeTheme, storedTheme, themes} from './theme.ts'

const storageKey = 'keys'
const typing = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** The keyboard's short cuts, which a reader can turn off (WCAG 2.1.4). */
class KeyShortcuts extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector('input')
    if (!choice) return
    choice.checked = localStorage.getItem(storageKey) !== 'off'
    choice.addEventListener('change', () => {
      localStorage.setItem(storageKey, choice.checked ? 'on' : 'off')
    })
    document.addEventListener('keydown', (event) => {
      if (choice.checked) press(event)
    })
  }
}

function press(event: KeyboardEvent): void {
  const command = toCommand({
    key: event.key,
    isTyping: event.target instanceof Element && event.target.matches(typing),
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
  })
  if (command && run(command)) event.preventDefault()
}

/** @returns whether this page has something for the command to do */
function run(command: KeyCommand): boolean {
  switch (command) {
    case 'search':
      return focusOn(document.querySelector<HTMLElement>('[type=search]'))
    case 'next-passage':
      return focusOn(goToPassage(1))
    case 'previous-passage':
      return focusOn(goToPassage(-1))
    case 'cite':
      return click(findCiteButton())
    case 'facets':
      return openFacets()
    case 'next-difference':
      return click(document.querySelector<HTMLElement>('next-difference a'))
    case 'theme':
      return showNextTheme()
    case 'list':
      // The first of the page: where there is a search, its help.
      return click(
        document.querySelector<HTMLElement>('[popovertarget=search-help], [popovertarget=keys]'),
      )
  }
}

function findCiteButton(): HTMLElement | null | undefined {
  const result = document.activeElement?.closest('[data-citable]')
  return result
    ? result.querySelector<HTMLElement>('[popovertarget=cite]')
    : currentPassage()?.querySelector<HTMLElement>('.cite-button')
}

function openFacets(): boolean {
  const facets = document.querySelector<HTMLDetailsElement>('.facets-all')
  if (!facets) return false
  facets.open = true
  return focusOn(facets.querySelector<HTMLElement>('.facet:not([hidden]) > summary'))
}

function focusOn(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return Boolean(element)
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click()
  return Boolean(element)
}

function showNextTheme(): true {
  const shown = themes.findIndex((theme) => theme === storedTheme())
  storeTheme(themes[(shown + 1) % themes.length] ?? 'auto')
  return true
}

customElements.define('key-shortcuts', KeyShortcuts)
