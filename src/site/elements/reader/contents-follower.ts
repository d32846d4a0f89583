/** The contents of a paper, which say in which section the reader is. */
class ContentsFollower extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    const headings = links
      .map(({hash}) => document.getElementById(decodeURIComponent(hash.slice(1))))
      .filter((heading) => heading !== null)
    const follow = () => {
      const above = headings.findLast((heading) => heading.getBoundingClientRect().top < 120)
      for (const link of links) {
        if (above && link.hash === `#${above.id}`) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
    }
    const observer = new IntersectionObserver(follow, {rootMargin: '-120px 0px 0px'})
    for (const heading of headings) observer.observe(heading)
  }
}

customElements.define('contents-follower', ContentsFollower)
