import { spawnSync } from 'node:child_process'
import { judgeAudit } from './judge-audit.ts'

/** Asks the registry about known weaknesses of what is shipped; without an answer it says so alone. */
const { stdout, error } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
)
const { isSound, line } = judgeAudit(error ? error.message : stdout)
console.log(line)
if (!isSound) process.exitCode = 1
