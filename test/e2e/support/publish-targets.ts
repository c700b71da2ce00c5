import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Manifest, Target } from '../../../src/contract/index.ts'

/** Lets the page find these targets published, as if `data/target.csv` held them. */
export async function publishTargets(page: Page, targets: readonly Target[]): Promise<void> {
  const body = JSON.stringify({ targets })
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch()
    const manifest = (await response.json()) as Manifest
    const files = manifest.files.map((file) =>
      file.role === 'targets'
        ? {
            ...file,
            bytes: Buffer.byteLength(body),
            sha256: createHash('sha256').update(body).digest('hex'),
          }
        : file,
    )
    await route.fulfill({ response, json: { ...manifest, files } })
  })
  await page.route('**/data/targets.*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  )
}
