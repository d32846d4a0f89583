/** The commands of Collate: this file names them, each has its own file. */
import {Command, CommanderError} from 'commander'
import manifest from '../package.json' with {type: 'json'}
import {addAudit} from './commands/audit.ts'
import {addBuild} from './commands/build.ts'
import {addCheck} from './commands/check.ts'
import {addCite} from './commands/cite.ts'
import {addCompare} from './commands/compare.ts'
import {addNormalise} from './commands/normalise.ts'
import {addPermalinks} from './commands/permalinks.ts'
import {addQuantities} from './commands/quantities.ts'
import {addReferences} from './commands/references.ts'
import {addSearch} from './commands/search.ts'
import {addServe} from './commands/serve.ts'
import {addShow} from './commands/show.ts'
import {addStart} from './commands/start.ts'
import {addStatistics} from './commands/statistics.ts'
import {exitCodes, reportFailure} from './exit.ts'

// Who reads the beginning only, as `head` does, has had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const program = new Command('collate')
  .description(manifest.description)
  .version(manifest.version)
  .exitOverride()
  .showSuggestionAfterError()
  .showHelpAfterError('(`collate help` tells what there is)')
  .addHelpText(
    'after',
    '\nExit codes: 0 good, 1 the corpus or the world is wrong, 2 the call is wrong.',
  )

// In the order in which a corpus is worked on.
addStart(program)
addNormalise(program)
addCheck(program)
addBuild(program)
addServe(program)
addPermalinks(program)
addSearch(program)
addShow(program)
addCite(program)
addStatistics(program)
addCompare(program)
addAudit(program)
addReferences(program)
addQuantities(program)

try {
  await program.parseAsync()
} catch (error) {
  // Commander has said what is wrong with the call, or printed the help.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.wrongCall
  } else process.exitCode = reportFailure(error)
}
