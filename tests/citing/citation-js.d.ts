/** The part of citation-js that reads bibliographies; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    readonly data: readonly Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
