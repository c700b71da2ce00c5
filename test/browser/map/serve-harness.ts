import react from '@vitejs/plugin-react'
import { build, preview, type InlineConfig } from 'vite'

const ROOT = import.meta.dirname
const OUT = '.cache/map-harness'

/** Builds the harness as the site is built, worker file included, and serves it with the published data. */
export async function serveHarness(): Promise<{ url: string; close: () => Promise<void> }> {
  const config: InlineConfig = {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: new URL('../../../public', import.meta.url).pathname,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: new URL(`../../../${OUT}`, import.meta.url).pathname,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
    },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: 4177 } })
  return {
    url: server.resolvedUrls?.local[0] ?? 'http://localhost:4177/',
    close: () => server.close(),
  }
}
