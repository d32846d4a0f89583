/** Abstracts in several languages: an address inside one of them brings it to the front. */
class LanguageTabs extends HTMLElement {
  connectedCallback(): void {
    const showTarget = () => {
      // Not `:target`, which is not yet set when the page is still being read.
      const tab = document.getElementById(location.hash.slice(1))?.closest('.tab')
      const choice = tab?.previousElementSibling?.previousElementSibling
      if (choice instanceof HTMLInputElement) choice.checked = true
    }
    showTarget()
    window.addEventListener('hashchange', showTarget)
  }
}

customElements.define('language-tabs', LanguageTabs)
