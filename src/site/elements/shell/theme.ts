/** The themes, in the order in which a key goes through them; `auto` is the system's. */
export const themes = ['auto', 'light', 'dark'] as const

const key = 'theme'

export function storedTheme(): string {
  return document.documentElement.dataset['theme'] ?? 'auto'
}

/** Show a theme, keep it where the browser keeps anything, and tell the page. */
export function storeTheme(theme: string): void {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Without storage the choice holds for this page.
  }
  document.dispatchEvent(new Event('themechange'))
}
