import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { buildIfNeeded } from './build-if-needed.ts'

/** `npm start`: builds when needed, then serves `dist/` as any web server would. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
  await buildIfNeeded()
  await preview({ preview: { port: Number(values.port), strictPort: true } })
  console.log(`Peta Spasial: http://localhost:${values.port}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
