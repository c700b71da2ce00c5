import { readFileSync } from 'node:fs'

/** Of `/proc/<pid>/stat`, counted behind the name of the command: when the process began, in ticks. */
const START = 19

/**
 * What tells a process from any other that has or had its number, on this computer: which start of the
 * system, and when after it (proc(5)). No clock is asked. Null where the system does not say: outside Linux.
 */
export function processBirth(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    // The name may hold blanks and brackets of its own.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START]
    return start === undefined ? null : `${boot} ${start}`
  } catch {
    return null
  }
}
