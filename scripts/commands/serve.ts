import {type Command, InvalidArgumentError} from 'commander'

const defaultPort = 4321
const lastPort = 65_535

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Serve the built site on this machine.')
    .option('--port <number>', 'port to listen on', parsePort, defaultPort)
    .action(async ({port}: {port: number}) => {
      const {serve} = await import('../serve.ts')
      await serve(process.cwd(), port)
    })
}

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port <= lastPort) return port
  throw new InvalidArgumentError(`expected a number from 1 to ${String(lastPort)}.`)
}
