/** The part of citeproc-js that is used; its own documentation is at https://citeproc-js.readthedocs.io. */
declare module 'citeproc' {
  export interface CitedItem {
    readonly id: string
    readonly locator?: string
    readonly label?: string
  }

  export interface Engine {
    readonly opt: {readonly development_extensions: Record<string, boolean>}
    updateItems(ids: readonly string[]): void
    makeBibliography(): [{readonly entry_ids: readonly string[][]}, readonly string[]]
    makeCitationCluster(items: readonly CitedItem[]): string
  }

  const citeproc: {
    NAME_INITIAL_REGEXP: RegExp
    Engine: new (
      system: {
        retrieveLocale(tag: string): unknown
        retrieveItem(id: string): unknown
      },
      style: unknown,
      locale: string,
      forceLocale: boolean,
    ) => Engine
  }
  export default citeproc
}
