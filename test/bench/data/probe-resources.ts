import { writeFileSync } from 'node:fs'

// Loaded into the measured process: says at its end what it has used.
const report = process.env.RESOURCE_REPORT
if (report !== undefined) {
  process.on('exit', () => writeFileSync(report, JSON.stringify(process.resourceUsage())))
}
