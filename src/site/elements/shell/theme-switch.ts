import {storeTheme, storedTheme} from './theme.ts'

/** The choice of a theme, kept for the next page. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.#show(storedTheme())
    this.addEventListener('change', ({target}) => {
      if (target instanceof HTMLInputElement) storeTheme(target.value)
    })
    document.addEventListener('themechange', () => {
      this.#show(storedTheme())
    })
  }

  #show(theme: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme
  }
}

customElements.define('theme-switch', ThemeSwitch)
