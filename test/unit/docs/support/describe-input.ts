import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { join } from 'node:path'

/** Lines of one file that are shown, and characters of one of them. */
const MOST_LINES = 5
const MOST_LETTERS = 110
/** A row of more cells is told by those that differ from row to row. */
const WIDE = 12
const TELLING =
  'id jenis agregasi asal rumus satuan_id pembilang penyebut minimum maksimum sel_minimum'
/** Rows that only keep the checks from asking for more: why a table is not compared, and the indicator it is of. */
const ASIDE = /^nilai\/.*,tidak-ada,,,,Uji\.,Test\.$|^posyandu,/

function clip(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text
}

const code = (text: string): string => `\`${clip(text.trim())}\``

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

type Line = { text: string; line: number }

/** Lines of the one text that are not in the other, in their order (longest common subsequence). */
function differences(before: readonly string[], after: readonly string[]) {
  const length = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i] === after[j]
      const row = length[i]
      if (row) row[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const gone: Line[] = []
  const added: Line[] = []
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const [old, text] = [before[i], after[j]]
    if (old === text && old !== undefined) {
      i += 1
      j += 1
    } else if (text !== undefined && (i >= before.length || at(i, j + 1) >= at(i + 1, j))) {
      added.push({ text, line: j + 1 })
      j += 1
    } else {
      gone.push({ text: old ?? '', line: i + 1 })
      i += 1
    }
  }
  return { gone, added }
}

/** The cells of a row that are new, by the name of their column; null where it is another row altogether. */
function changedCells(heading: readonly string[], old: Line, now: Line): string | null {
  const [before, after] = [old.text.split(','), now.text.split(',')]
  const found = after.flatMap((cell, i) => (cell === before[i] ? [] : [{ cell, i }]))
  if (before.length !== after.length || found.length > 2) return null
  const told = found.map(({ cell, i }) => {
    const was = before[i] === '' ? '' : ` (semula ${code(before[i] ?? '')})`
    if (now.line === 1) return `judul ${code(cell)}${was}`
    return `kolom ${heading[i] ?? ''} ${cell === '' ? 'dikosongkan' : code(cell)}${was}`
  })
  return `baris ${String(now.line)}, ${told.join(', ')}`
}

function newRow(heading: readonly string[], { text, line }: Line): string {
  const cells = text.split(',')
  if (cells.length <= WIDE) return `baris ${String(line)} ${code(text)}`
  const telling = cells.flatMap((cell, i) => {
    const name = heading[i] ?? ''
    return cell !== '' && TELLING.split(' ').includes(name) ? [`${name} ${code(cell)}`] : []
  })
  return `baris ${String(line)} dengan ${telling.join(', ')}`
}

function changedTable(before: string, after: string): string[] {
  const [old, now] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')]
  const heading = (now[0] ?? '').split(',')
  const { gone, added } = differences(old, now)
  const shown = added.filter(({ text }) => !ASIDE.test(text))
  const isInPlace = gone.length === added.length
  const told = shown.map((line, index) => {
    const from = gone[index]
    const cells = isInPlace && from ? changedCells(heading, from, line) : null
    return cells ?? newRow(heading, line)
  })
  const lost = isInPlace ? [] : gone.map(({ text }) => `tanpa baris ${code(text)}`)
  return shorten([...told, ...lost])
}

function changedText(before: string, after: string): string[] {
  const { added } = differences(before.split('\n'), after.split('\n'))
  return shorten(added.map(({ text, line }) => `baris ${String(line)} ${code(text)}`))
}

function shorten(told: string[]): string[] {
  if (told.length <= MOST_LINES) return told
  return [...told.slice(0, MOST_LINES - 1), `… (${String(told.length)} baris)`]
}

/** A new file as a block of its first lines. */
function block(title: string, lines: readonly string[]): string {
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines
  const body = shown.map((line) => `    ${clip(line)}`.trimEnd())
  return [`${title}:`, '', '    ```', ...body, '    ```'].join('\n')
}

function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

async function newFile(root: string, name: string): Promise<string[]> {
  const bytes = readFileSync(join(root, name))
  if (!name.endsWith('.xlsx')) {
    return [block(`\`${name}\``, bytes.toString().trimEnd().split('\n'))]
  }
  const { sheets } = await readXlsx(bytes)
  return sheets.map((sheet) => {
    const rows = sheet.rows.map((cells) => cells.map(show).join(' | '))
    return block(`\`${name}\`, lembar "${sheet.name}"`, rows)
  })
}

/**
 * Markdown of what differs between two folders of data: for a changed file the rows that are new, for a new
 * one its first lines. Empty when nothing can be shown as lines.
 */
export async function describeInput(before: string, after: string): Promise<string[]> {
  const names = new Set([...filesOf(before), ...filesOf(after)])
  const told: string[] = []
  for (const name of [...names].sort()) {
    const [old, now] = [join(before, name), join(after, name)]
    if (!existsSync(now)) told.push(`tanpa berkas \`${name}\``)
    else if (!existsSync(old)) told.push(...(await newFile(after, name)))
    else {
      const texts = [readFileSync(old, 'utf8'), readFileSync(now, 'utf8')] as const
      if (texts[0] === texts[1]) continue
      const changes = name.endsWith('.csv') ? changedTable(...texts) : changedText(...texts)
      if (changes.length > 0) told.push(`\`${name}\` ${changes.join('; ')}`)
    }
  }
  return told
}
