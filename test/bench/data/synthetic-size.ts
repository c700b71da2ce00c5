/** How much there is of everything in a synthetic regency. */
export type Size = {
  kecamatan: number
  desaOfEach: number
  /** Indicators that come from tables; each has a figure for every desa and year. */
  indicators: number
  years: number
  indicatorsOfTable: number
}

/** 1,000 desa, 200 indicators and 10 years: two million cells. */
export const LARGE: Size = {
  kecamatan: 40,
  desaOfEach: 25,
  indicators: 200,
  years: 10,
  indicatorsOfTable: 20,
}

export const KABUPATEN = '98.01'
const FIRST_YEAR = 2016

export type Desa = { code: string; name: string; row: number; column: number }

export function kecamatanCode(row: number): string {
  return `${KABUPATEN}.${String(row + 1).padStart(2, '0')}`
}

/** One kecamatan a row of the grid, one desa a cell. */
export function desaOf(size: Size): Desa[] {
  return Array.from({ length: size.kecamatan * size.desaOfEach }, (_, index) => {
    const row = Math.floor(index / size.desaOfEach)
    const column = index % size.desaOfEach
    const code = `${kecamatanCode(row)}.${String(2001 + column)}`
    return { code, name: `Desa ${String(row + 1)} ${String(column + 1)}`, row, column }
  })
}

export function yearsOf(size: Size): string[] {
  return Array.from({ length: size.years }, (_, index) => String(FIRST_YEAR + index))
}

/** 0 to 1, always the same for the same seeds (the finalizer of MurmurHash3). */
export function chance(...seeds: number[]): number {
  let hash = 0x9e3779b9
  for (const seed of seeds) {
    hash = Math.imul(hash ^ seed, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return (hash >>> 0) / 2 ** 32
}
