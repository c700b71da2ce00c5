import { join } from 'node:path'
import { budgetedFiles, gzippedBytes, needlessFonts, type BudgetedFiles } from './bundle-budget.ts'

const SITE = 'dist'

/** Most that each part may weigh after gzip, in kB of 1000 bytes. */
const LIMITS: Record<keyof BudgetedFiles, { title: string; kB: number }> = {
  firstMap: { title: 'Script of the first picture', kB: 16.5 },
  shell: { title: 'Shell before the map', kB: 150 },
  firstView: { title: 'Script and style of the complete first view', kB: 720 },
  data: { title: 'Data of the first view', kB: 275 },
  boundaries: { title: 'All boundaries', kB: 200 },
}

function row(title: string, bytes: number, limit = ''): string {
  return `${title.padEnd(58)}${(bytes / 1000).toFixed(1).padStart(8)} kB${limit}`
}

function checkBudget(): boolean {
  const files = budgetedFiles(SITE)
  let fits = true
  for (const part of Object.keys(LIMITS) as (keyof BudgetedFiles)[]) {
    const { title, kB } = LIMITS[part]
    const sizes = files[part].map((file) => ({ file, bytes: gzippedBytes(join(SITE, file)) }))
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
    const over = total > kB * 1000
    if (over) fits = false
    console.log(row(title, total, ` of ${kB} kB${over ? '  OVER BUDGET' : ''}`))
    for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes)) {
      console.log(row(`    ${file}`, bytes))
    }
  }
  const fonts = needlessFonts(SITE)
  if (fonts.length > 0) {
    console.log(`Fonts nobody needs, only the Latin subset may be built: ${fonts.join(', ')}`)
  }
  return fits && fonts.length === 0
}

if (!checkBudget()) process.exitCode = 1
