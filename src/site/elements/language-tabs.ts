/** Abstracts in several languages: an address inside one of them brings it to the front. */
class LanguageTabs extends HTMLElement {
  connectedCallback(): void {
    const showTarget = () => {
      const tab = this.querySelector(':target')?.closest('.tab')
      const choice = tab?.previousElementSibling?.previousElementSibling
      if (choice instanceof HTMLInputElement) choice.checked = true
    }
    showTarget()
    window.addEventListener('hashchange', showTarget)
  }
}

customElements.define('language-tabs', LanguageTabs)
