import fc from 'fast-check'
import { DESA, KECAMATAN } from './country'
import { FIGURES, type Figure } from './figures'
import { SUBJECTS, type Subject } from './subjects'

/** The plainest first, towards which a failing table is shrunk. */
const one = <const T extends readonly unknown[]>(...from: T) => fc.constantFrom<T[number]>(...from)

/** How one table looks; together with the seed of its figures it says everything about it. */
export const anyDress = fc.record({
  seed: fc.nat(1_000_000),
  level: one('desa', 'desa', 'desa', 'kecamatan'),
  desa: fc.shuffledSubarray([...DESA.keys()], { minLength: 2 }),
  kecamatan: fc.shuffledSubarray([...KECAMATAN.keys()], { minLength: 2 }),
  figures: fc.shuffledSubarray(Object.keys(FIGURES) as Figure[], { minLength: 1, maxLength: 5 }),
  container: one('csv', 'xlsx'),
  csv: fc.record({
    delimiter: one(',', ';', '\t'),
    encoding: one('utf-8', 'bom', 'windows-1252', 'utf-16'),
    lineEnd: one('\n', '\r\n', '\r'),
    isEnded: fc.boolean(),
    quotes: one('needed', 'all'),
    isPadded: fc.boolean(),
  }),
  numbers: fc.record({
    decimal: one('.', ','),
    groups: one('none', 'mark', 'blank', 'fixed blank', 'thin blank'),
    percent: one('plain', 'sign', 'format'),
    unit: one('none', 'format'),
    isText: fc.boolean(),
  }),
  missing: one('', '-', '...', '…', 'n/a', '–', 'NA', 'tad'),
  heading: one('id', 'name', 'upper', 'unit', 'broken', 'synonym'),
  placeHeading: fc.nat(4),
  lines: one('one', 'two', 'merged'),
  hasNumberRow: fc.boolean(),
  code: one('dotted', 'digits', 'number', 'bps', 'none'),
  name: one('plain', 'none', 'typed', 'upper', 'lower', 'arabic', 'spaced'),
  parent: one('none', 'column', 'first', 'merged', 'rows', 'letters', 'roman', 'bare'),
  isNumbered: fc.boolean(),
  period: one(
    ...(['column', 'title', 'file', 'sheet', 'two years', 'heading'] as const),
    ...(['month column', 'month text', 'month title', 'month sheets'] as const),
  ),
  titles: fc.subarray([0, 1, 2, 3, 4]),
  titleAt: fc.nat(2),
  notes: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
  noteAt: one('first', 'last'),
  totals: one('none', 'end', 'blocks', 'top'),
  blanks: fc.subarray(['above', 'rows', 'first column', 'middle column', 'last column'] as const),
  isHiding: fc.boolean(),
  remark: fc.boolean(),
  hasParentCode: fc.boolean(),
  /** Headings once more amid the rows, as at the top of a printed page. */
  isPaged: fc.boolean(),
  outer: one('none', 'name', 'typed'),
  hasGuide: fc.boolean(),
  /** What the title says that the table counts; the other titles say nothing of it. */
  subject: one<readonly Subject[]>(
    'none',
    'none',
    'none',
    'none',
    'sex',
    'families',
    'schools',
    'health',
    'roads',
  ),
})

type Dress = typeof anyDress extends fc.Arbitrary<infer T> ? T : never
export type { Dress }

const ROWS_OF_KECAMATAN: readonly Dress['parent'][] = ['rows', 'letters', 'roman', 'bare']

export function hasParentRows({ parent }: Dress): boolean {
  return ROWS_OF_KECAMATAN.includes(parent)
}

/** The dress without what contradicts itself or leaves open which place or number is meant. */
export function settle(given: Dress): Dress {
  const dress = { ...given }
  if (dress.subject !== 'none') dress.figures = [...SUBJECTS[dress.subject].figures]
  if (dress.container === 'csv') {
    if (dress.parent === 'merged') dress.parent = 'first'
    if (dress.period === 'sheet' || dress.period === 'month sheets') dress.period = 'column'
    if (dress.lines === 'merged') dress.lines = 'two'
    if (dress.code === 'number') dress.code = 'digits'
    const { csv, numbers } = dress
    const isThin = csv.encoding === 'windows-1252' && numbers.groups === 'thin blank'
    if (isThin) dress.numbers = { ...numbers, groups: 'fixed blank' }
  }
  if (dress.level === 'kecamatan') dress.parent = 'none'
  if (dress.code === 'bps' && dress.level === 'desa') {
    dress.desa = dress.desa.filter((at) => DESA[at]?.bpsCode !== null)
    if (dress.desa.length === 0) dress.code = 'dotted'
  }
  if (dress.code === 'none') {
    if (dress.name === 'none') dress.name = 'plain'
    if (dress.level === 'desa' && dress.parent === 'none') dress.parent = 'column'
  }
  if (hasParentRows(dress) && dress.name === 'none') dress.name = 'plain'
  // A long title right above such a heading is taken for the heading of its group, and none stands in a hidden column.
  const isAtLeft = dress.isHiding || dress.heading === 'synonym' || dress.subject !== 'none'
  if (isAtLeft) dress.titleAt = 0
  return dress
}
