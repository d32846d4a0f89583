/** The pages of the site's menu, in its order. */
const navigation = [
  {path: '/search/', label: 'Search'},
  {path: '/papers/', label: 'Papers'},
  {path: '/claims/', label: 'Claims'},
  {path: '/statistics/', label: 'Statistics'},
  {path: '/disagreements/', label: 'Disagreements'},
  {path: '/figures/', label: 'Figures'},
  {path: '/references/', label: 'References'},
  {path: '/versions/', label: 'Versions'},
  {path: '/data/', label: 'Data'},
  {path: '/about/', label: 'About'},
] as const

/** The menu of a corpus: versions only where some work has several. */
export function toNavigation({hasVersions}: {hasVersions: boolean}) {
  return navigation.filter(({path}) => hasVersions || path !== '/versions/')
}

/** Whether a page stands under an entry of the menu. */
export function isUnder(pathname: string, path: string): boolean {
  return pathname.startsWith(path)
}
