import { runPublish } from './run-publish'

process.exitCode = runPublish(process.argv.slice(2))
