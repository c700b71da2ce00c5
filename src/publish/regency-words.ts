import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

/** Tells a device how to keep the page as an application; it keeps its name, and is built from the settings. */
export const WEB_MANIFEST = 'aplikasi.webmanifest'

const Words = z.object({ nama: z.string(), namaResmi: z.string() })

/**
 * Short and official name of the regency, "Mungil" and "Kabupaten Mungil", from `wilayah.json` of folder `data`.
 * @throws Error when the file is not there or lacks them.
 */
export function readRegency(data: string): z.infer<typeof Words> {
  return Words.parse(JSON.parse(readFileSync(join(data, 'wilayah.json'), 'utf8')))
}

/** The text of the web manifest; addresses are relative, so that it serves from any folder. */
export function webManifest(name: string, officialName: string): string {
  const icon = (file: string, size: number) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  const manifest = {
    name: `Peta Spasial ${name}`,
    short_name: name,
    description: `Peta dan dasbor spasial ${officialName}, dari kabupaten sampai desa`,
    lang: 'id',
    dir: 'ltr',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0b5360',
    categories: ['government', 'navigation'],
    icons: [
      icon('ikon-192.png', 192),
      icon('ikon-512.png', 512),
      { ...icon('ikon-maskable-512.png', 512), purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'Kios', url: './#/kios' }],
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A text as it stands between tags and within quotes. */
export function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
