import type {Command} from 'commander'
import {addPort} from './serve.ts'

export function addStart(program: Command): void {
  const start = program
    .command('start')
    .description('Read the source texts, build the site and serve it.')
  addPort(start).action(async ({port}: {port: number}) => {
    const {normalise} = await import('../normalise.ts')
    const {build} = await import('../build.ts')
    const {serve} = await import('../serve.ts')
    await normalise([])
    // What could not be read or built has been told; the last good site is served all the same.
    await build(process.cwd())
    await serve(process.cwd(), port)
  })
}
