import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import type {
  Catalogue,
  KioskFile,
  Manifest,
  SeriesFile,
  Target,
} from '../../../src/contract/index.ts'

interface Contents {
  targets: { readonly targets: readonly Target[] }
  kiosk: KioskFile
  catalogue: Catalogue
  series: SeriesFile
}

/** Lets the page find another content of one file published, as if `data/` held it. */
export async function publishInstead<Role extends keyof Contents>(
  page: Page,
  role: Role,
  content: Contents[Role],
): Promise<void> {
  const body = JSON.stringify(content)
  await page.route('**/data/manifest.json', async (route) => {
    const response = await route.fetch()
    const manifest = (await response.json()) as Manifest
    const files = manifest.files.map((file) =>
      file.role === role
        ? {
            ...file,
            bytes: Buffer.byteLength(body),
            sha256: createHash('sha256').update(body).digest('hex'),
          }
        : file,
    )
    await route.fulfill({ response, json: { ...manifest, files } })
  })
  await page.route(`**/data/${role}.*.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  )
}
