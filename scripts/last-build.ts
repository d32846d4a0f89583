import sirv from 'sirv'
import type {Plugin} from 'vite'

/** A file of the data or the indexes; their folders are pages too, which the server builds anew. */
const builtFile = /^\/(?:data|search|pagefind)\/[^?]*\.\w+(?:\?|$)/

/** Lets the development server serve data and search indexes of the last build. */
export function lastBuild(site: string): Plugin {
  const answer = sirv(site, {dev: true})
  return {
    name: 'collate-last-build',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (builtFile.test(request.url ?? '')) answer(request, response, next)
        else next()
      })
    },
  }
}
