import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editFile, tinyProject } from './tiny-project'

export type Edit = (root: string) => void

/** A copy of the tiny country after some edits. */
export function edited(...edits: readonly Edit[]): string {
  const root = tinyProject()
  for (const edit of edits) edit(root)
  return root
}

export function replace(file: string, from: string | RegExp, to: string): Edit {
  return (root) => {
    editFile(root, file, (text) => text.replace(from, to))
  }
}

export function append(file: string, ...lines: readonly string[]): Edit {
  return (root) => {
    editFile(root, file, (text) => text + lines.map((line) => `${line}\n`).join(''))
  }
}

/** A table of its own; one of `nilai` with the row that says why nothing can be held against it. */
export function writeTable(file: string, ...lines: readonly string[]): Edit {
  return (root) => {
    writeFileSync(join(root, file), lines.map((line) => `${line}\n`).join(''))
    if (!file.startsWith('nilai/')) return
    const line = `${file},,,,,tidak-ada,,,,Uji.,Test.`
    if (!readFileSync(join(root, 'periksa-luar.csv'), 'utf8').includes(line)) {
      append('periksa-luar.csv', line)(root)
    }
  }
}

const CATALOGUE = 'indikator.csv'

/** Sets one cell of a catalogue row. */
export function setCell(id: string, column: string, value: string): Edit {
  return (root) => {
    editFile(root, CATALOGUE, (text) => {
      const lines = text.split('\n')
      const position = lines[0]?.split(',').indexOf(column) ?? -1
      return lines
        .map((line) => {
          const cells = line.split(',')
          if (cells[0] === id) cells[position] = value
          return cells.join(',')
        })
        .join('\n')
    })
  }
}

const COUNT: Record<string, string> = {
  komponen: 'masyarakat',
  nama_id: 'Jumlah',
  nama_en: 'Count',
  singkat_id: 'Jumlah',
  singkat_en: 'Count',
  satuan_id: 'jiwa',
  satuan_en: 'people',
  definisi_id: 'Jumlah.',
  definisi_en: 'Count.',
  desimal: '0',
  jenis: 'jumlah',
  arah: 'netral',
  agregasi: 'jumlah',
  asal: 'tabel',
  status_kabupaten: 'resmi',
  status_kecamatan: 'resmi',
  status_desa: 'resmi',
  sumber: 'podes',
  bobot_skor: '0',
}

/** Adds an indicator, by default a count of people from a table. */
export function addIndicator(id: string, cells: Record<string, string> = {}): Edit {
  return (root) => {
    editFile(root, CATALOGUE, (text) => {
      const heading = text.split('\n')[0]?.split(',') ?? []
      const all: Record<string, string> = { ...COUNT, ...cells, id }
      return `${text}${heading.map((column) => all[column] ?? '').join(',')}\n`
    })
  }
}

/** Adds an indicator computed from others, its statuses left to them. */
export function addFormula(id: string, rumus: string, cells: Record<string, string> = {}): Edit {
  const open = { status_kabupaten: '', status_kecamatan: '', status_desa: '' }
  return addIndicator(id, { ...open, asal: 'rumus', rumus, ...cells })
}

/** Twenty more desa in Hilir, without polygons, so that there are enough to compare. */
export const MORE = Array.from({ length: 20 }, (_, i) => `99.01.02.${String(2101 + i)}`)

export const moreDesa: Edit = append(
  'unit.csv',
  ...MORE.map((code, i) => `${code},Desa ${String(i)},desa,99.01.02,,`),
)
