#!/usr/bin/env node
// Runs the commands on the Node that the project pins, whatever the machine has: TypeScript
// runs without a build, and sorting and segmentation are the same everywhere.
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
const commands = fileURLToPath(new URL('collate.ts', import.meta.url))

// TypeScript is stripped once, not at every start.
const cache = fileURLToPath(new URL('../node_modules/.cache/collate', import.meta.url))

if (existsSync(node)) {
  const env = {NODE_COMPILE_CACHE: cache, ...process.env}
  const child = spawn(node, [commands, ...process.argv.slice(2)], {env, stdio: 'inherit'})
  // Ctrl-C reaches both; other ends are passed on, so that no server is left behind.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
} else {
  process.stderr.write(
    `Unexpected absence of \`${node}\`, the Node of this project; run \`npm ci\`\n`,
  )
  process.exitCode = 1
}
