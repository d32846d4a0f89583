/** A licence as programs know it. */
export interface Licence {
  /** SPDX identifier. */
  readonly name: string
  readonly title: string
  readonly path: string
}

const creativeCommons = /^CC[ -]BY((?:-(?:NC|ND|SA))*)[ -](\d\.\d)$/i

/**
 * The licence that a paper's record names.
 *
 * @returns `undefined` for one that is not known here; it is then told in words only
 */
export function findLicence(name: string | undefined): Licence | undefined {
  const text = name?.trim() ?? ''
  if (/^CC0([ -]1\.0)?$/i.test(text)) {
    const path = 'https://creativecommons.org/publicdomain/zero/1.0/'
    return {name: 'CC0-1.0', title: 'Creative Commons Zero 1.0', path}
  }
  const [, parts = '', version] = creativeCommons.exec(text) ?? []
  if (version === undefined) return undefined
  const code = `BY${parts.toUpperCase()}`
  return {
    name: `CC-${code}-${version}`,
    title: `Creative Commons ${code} ${version}`,
    path: `https://creativecommons.org/licenses/${code.toLowerCase()}/${version}/`,
  }
}
