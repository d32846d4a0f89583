import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {type Server, createServer} from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import {WorldError} from './exit.ts'
import {findHeaders, parseHeaders} from './headers.ts'

const host = '127.0.0.1'
/** Serve `dist` of a folder until the process ends. */
export async function serve(root: string, port: number): Promise<Server> {
  const site = path.join(root, 'dist')
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new WorldError('Unexpected absence of a built site in `dist`; run `collate build`')
  }
  const rules = parseHeaders(await readFile(path.join(site, '_headers'), 'utf8'))
  const answer = sirv(site, {
    // Looked up at each request: a new build is swapped in while the server runs.
    dev: true,
    onNoMatch: (_request, response) => {
      void readFile(path.join(site, '404.html')).then((page) => {
        response
          .writeHead(404, {
            ...findHeaders(rules, '/404.html'),
            'Content-Type': 'text/html;charset=utf-8',
          })
          .end(page)
      })
    },
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(findHeaders(rules, pathname))) {
        response.setHeader(name, value ?? '')
      }
    },
  })
  const server = createServer((request, response) => {
    answer(request, response)
  })
  await listen(server, port)
  process.stdout.write(`Serving the site at http://${host}:${String(port)}/ (Ctrl-C ends it)\n`)
  return server
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause
    const remedy = 'end what listens there, or choose another with `--port`'
    throw new WorldError(`Unexpected use of port ${String(port)} by something else; ${remedy}`)
  }
}
