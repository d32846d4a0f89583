/** What stands in a passage beside the author's words. */
const ours = '.tools, .margin, .checks, .kind-label, .milestone, .plate-note'

/** The author's words in a passage or sentence, in one line. */
export function toQuotation(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll(ours)) mark.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
