/**
 * The Chromium in which pages are tested and measured: one that is there, else one that can be installed.
 *
 * Looked for in this order: what the environment names, what the system has, what
 * Playwright keeps. The tests need no certain version, so the nearest will do.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type Browser, type BrowserServer, chromium} from 'playwright-core'

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  /** Where Playwright keeps, or would keep, its own. */
  readonly playwrightPath: string
  exists(file: string): boolean
}

const variables = ['COLLATE_CHROMIUM', 'CHROME_PATH']

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
]

const knownPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    programs.map((program) => `${folder}/${program}`),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

const help =
  'No Chromium found, and none could be installed; install Chromium or Google Chrome, or name its program in COLLATE_CHROMIUM'

/** Start the browser, after installing one where none is found. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(toLaunchOptions())
}

/** Start one browser for several processes, which connect to its address. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(toLaunchOptions())
}

function toLaunchOptions() {
  const machine = thisMachine()
  return {executablePath: ensureChromium(machine), args: toFlags(machine)}
}

/**
 * A Chromium on this machine, installed first where there is none.
 *
 * @throws with one line that says what to install
 */
export function ensureChromium(machine: Machine): string {
  const found = findChromium(machine)
  if (found) return found
  for (const install of [installFromDebian, installFromPlaywright]) {
    install(machine)
    const installed = findChromium(machine)
    if (installed) return installed
  }
  throw new Error(help)
}

/**
 * Path of a Chromium, or `undefined` where the machine has none.
 *
 * @throws when the environment names one that is not there
 */
export function findChromium(machine: Machine): string | undefined {
  for (const variable of variables) {
    const named = machine.environment[variable]
    if (!named) continue
    if (machine.exists(named)) return named
    throw new Error(`Unexpected \`${variable}=${named}\`, expected the path of a Chromium`)
  }
  const system = machine.platform === 'win32' ? path.win32 : path.posix
  const folders = (machine.environment['PATH'] ?? '').split(system.delimiter).filter(Boolean)
  return [
    ...folders.flatMap((folder) => programs.map((program) => system.join(folder, program))),
    ...(knownPaths[machine.platform] ?? []),
    machine.playwrightPath,
  ].find((file) => machine.exists(file))
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
  }
}

/** Quiet flags: no network of the browser's own, no sandbox where root may not have one. */
function toFlags({isRoot}: Machine): string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

function installFromDebian({platform, isRoot}: Machine): void {
  if (platform !== 'linux' || !isRoot || !existsSync('/etc/debian_version')) return
  // Ubuntu's package is a stub that wants snap.
  if (/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))) return
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
}

function installFromPlaywright({platform, isRoot}: Machine): void {
  const cli = path.join(path.dirname(import.meta.dirname), 'node_modules/playwright-core/cli.js')
  const libraries = platform === 'linux' && isRoot ? ['--with-deps'] : []
  run(process.execPath, [cli, 'install', ...libraries, 'chromium'])
}

/** Run an installer with its output shown; whether it worked is seen by what it leaves. */
function run(program: string, words: string[]): void {
  const fiveMinutesMs = 300_000
  spawnSync(program, words, {stdio: ['ignore', 'inherit', 'inherit'], timeout: fiveMinutesMs})
}
