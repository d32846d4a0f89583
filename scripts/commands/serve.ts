import {type Command, InvalidArgumentError} from 'commander'

const defaultPort = 4321
const lastPort = 65_535

export function addServe(program: Command): void {
  const serving = program.command('serve').description('Serve the built site on this machine.')
  addPort(serving).action(async ({port}: {port: number}) => {
    const {serve} = await import('../serve.ts')
    await serve(process.cwd(), port)
  })
}

/** Give a command that serves the site its `--port`. */
export function addPort(command: Command): Command {
  return command.option('--port <number>', 'port to listen on', parsePort, defaultPort)
}

function parsePort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port <= lastPort) return port
  throw new InvalidArgumentError(`expected a number from 1 to ${String(lastPort)}.`)
}
