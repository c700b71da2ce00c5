/** The scores once more from the tables of `data/`, with nothing of the program but its label points. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

type Row = Record<string, string>
type Column = Map<string, number>
type Point = readonly number[]

export type Place = { code: string; points: readonly Point[] }
export type Part = { id: string; column: Column; better: 1 | -1; weight: number }

function table(path: string): Row[] {
  return parse(readFileSync(`data/${path}`), { columns: true, bom: true })
}

function figures(rows: readonly Row[], name: string): Column {
  return new Map(
    rows.flatMap((row) => {
      const text = row[name] ?? ''
      return text === '' ? [] : [[row.kode ?? '', Number(text)] as const]
    }),
  )
}

/** Spherical law of cosines; the program has the haversine. */
function km([x1 = 0, y1 = 0]: Point, [x2 = 0, y2 = 0]: Point): number {
  const [a, b, c] = [y1, y2, x2 - x1].map((degrees) => (degrees * Math.PI) / 180)
  const cosine =
    Math.sin(a ?? 0) * Math.sin(b ?? 0) + Math.cos(a ?? 0) * Math.cos(b ?? 0) * Math.cos(c ?? 0)
  return 6371.0088 * Math.acos(Math.min(1, cosine))
}

type Goal = { point: Point | undefined; holders: readonly string[] }

function nearest(places: readonly Place[], goals: readonly Goal[]): Column {
  return new Map(
    places.flatMap(({ code, points }) => {
      if (points.length === 0) return []
      if (goals.some(({ holders }) => holders.includes(code))) return [[code, 0] as const]
      const all = goals.flatMap(({ point }) => (point ? points.map((own) => km(own, point)) : []))
      return [[code, Math.min(...all)] as const]
    }),
  )
}

export type Ground = {
  places: readonly Place[]
  /** Trusted points of the register of 2019. */
  schools: readonly { id: string; kind: string; point: Point }[]
  /** Desa in which a point lies. */
  desaOf: (point: Point) => string | null
  /** Kilometres from a desa to a point, zero inside. */
  kmFrom: (desa: string, point: Point) => number
  /** The desa has one of its own at an unknown place, so that it has no distance. */
  isUnlocated: (indicator: string, desa: string) => boolean
}

/** By the desa of the address; at its own point, or that of the school register, not far from there. */
function facilityGoal(
  row: Row,
  registered: Point | undefined,
  { desaOf, kmFrom }: Ground,
  byDesa: (code: string) => Goal,
): Goal {
  const address = row.kode_desa ?? ''
  const own = row.lat ? [Number(row.lng), Number(row.lat)] : registered
  const desa = own ? desaOf(own) : null
  const isNear = address === '' || (own !== undefined && kmFrom(address, own) <= 3)
  const isUsed = own && desa?.startsWith(`${row.kode_kecamatan ?? ''}.`) === true && isNear
  const counted = registered ? desaOf(registered) : address === '' && isUsed ? desa : null
  const holders = [address, counted ?? ''].filter((code) => code !== '')
  return { point: isUsed ? own : byDesa(address).point, holders }
}

/** As the six scores were measured before: from label points, to what lies inside as to what lies outside. */
export function formerDistances({ places, schools, desaOf }: Ground): Record<string, Column> {
  const labelOf = new Map(places.map(({ code, points }) => [code, points[0]]))
  const byDesa = (code: string): Goal => ({ point: labelOf.get(code), holders: [code] })
  const school = (kind: string) =>
    nearest(
      places,
      schools.flatMap((one) => (one.kind === kind ? [{ point: one.point, holders: [] }] : [])),
    )
  const centres = table('titik/faskes.csv')
    .filter(({ jenis }) => jenis === 'puskesmas')
    .map((row): Goal => {
      const point = [Number(row.lng), Number(row.lat)]
      const [own, address] = [desaOf(point), row.kode_desa ?? '']
      if (own?.slice(0, 8) !== row.kode_kecamatan) return byDesa(address)
      return { point, holders: address === own ? [] : [address] }
    })
  const banks = [...figures(table('nilai/podes-2021.csv'), 'bank')].filter(([, count]) => count > 0)
  const towns = table('titik/pusat.csv').map((row) => [Number(row.lng), Number(row.lat)])
  const seniors = seniorRows().filter(({ kode_desa }) => kode_desa !== '')
  return {
    sd: school('SD'),
    smp: school('SMP'),
    sma: nearest(
      places,
      seniors.map(({ kode_desa = '' }) => byDesa(kode_desa)),
    ),
    puskesmas: nearest(places, centres),
    bank: nearest(
      places,
      banks.map(([code]) => byDesa(code)),
    ),
    town: nearest(
      places,
      towns.map((point) => ({ point, holders: [] })),
    ),
  }
}

/** Desa that the address of an SMP without a trusted point tells, read in the register by hand. */
const ADDRESSED_JUNIOR = ['16.07.21.2008', '16.07.19.2009']

function seniorRows(): Row[] {
  return table('titik/dikmen-2025.csv').filter(({ jenis = '' }) =>
    ['SMA', 'SMK', 'MA'].includes(jenis),
  )
}

/** From the schools and label points of a desa; what lies inside is at zero, or at an unknown place. */
export function currentDistances(ground: Ground): Record<string, Column> {
  const { schools, desaOf, isUnlocated } = ground
  const labelOf = new Map(ground.places.map(({ code, points }) => [code, points[0]]))
  const byDesa = (code: string): Goal => ({ point: labelOf.get(code), holders: [code] })
  const placed = schools.map((one) => ({ ...one, desa: desaOf(one.point) ?? '' }))
  const places = ground.places.map(({ code, points }) => ({
    code,
    points: [...points, ...placed.filter(({ desa }) => desa === code).map(({ point }) => point)],
  }))
  const pointOf = new Map(placed.map(({ id, point }) => [id, point]))
  const to = (indicator: string, goals: readonly Goal[]): Column =>
    new Map([...nearest(places, goals)].filter(([code]) => !isUnlocated(indicator, code)))
  const school = (kind: string): Goal[] =>
    placed.flatMap((one) => (one.kind === kind ? [{ point: one.point, holders: [one.desa] }] : []))
  const list = (rows: readonly Row[]) =>
    rows.map((row) => facilityGoal(row, pointOf.get(row.kode ?? ''), ground, byDesa))
  const centres = table('titik/faskes.csv').filter(({ jenis }) => jenis === 'puskesmas')
  const banks = [...figures(table('nilai/podes-2021.csv'), 'bank')].filter(([, count]) => count > 0)
  const towns = table('titik/pusat.csv').map((row): Goal => {
    const point = [Number(row.lng), Number(row.lat)]
    return { point, holders: [desaOf(point) ?? ''] }
  })
  return {
    smp: to('jarak_smp', [...school('SMP'), ...ADDRESSED_JUNIOR.map(byDesa)]),
    sma: to('jarak_sma', list(seniorRows())),
    puskesmas: to('jarak_puskesmas', list(centres)),
    bank: to(
      'jarak_bank',
      banks.map(([code]) => byDesa(code)),
    ),
    town: to('jarak_kota', towns),
  }
}

/** The parts of the six scores by the recommended list, with the distances of one of the two rules. */
export function partsOfScores(distances: Record<string, Column>): Record<string, Part[]> {
  const [podes, idm, ground] = ['podes-2021', 'idm-2024', 'spasial-2020'].map((name) =>
    table(`nilai/${name}.csv`),
  ) as [Row[], Row[], Row[]]
  const light = table('nilai/cahaya-malam-2024.csv')
  const height = table('nilai/ketinggian-2015.csv')
  const isAny = (name: string, codes: readonly string[]): Column =>
    new Map(
      podes.flatMap((row) => {
        const text = row[name] ?? ''
        return text === '' ? [] : [[row.kode ?? '', codes.includes(text) ? 1 : 0] as const]
      }),
    )
  const families = figures(podes, 'keluarga')
  const imk = [...figures(podes, 'imk')].flatMap(([code, count]) => {
    const own = families.get(code)
    return own === undefined ? [] : [[code, (1000 * count) / own] as const]
  })
  const distance = (id: string): Column => distances[id] ?? new Map<string, number>()
  const part = (id: string, column: Column, better: 1 | -1, weight: number): Part => ({
    ...{ id, column, better, weight },
  })
  return {
    ekonomi: [
      part('ike', figures(idm, 'ike'), 1, 1 / 2),
      part('imk', new Map(imk), 1, 1 / 6),
      part('bank', distance('bank'), -1, 1 / 6),
      part('light', figures(light, 'cahaya_malam'), 1, 1 / 6),
    ],
    // Primary schools counted only in the former rule.
    masyarakat: ['sd', 'smp', 'sma']
      .filter((id) => distances[id] !== undefined)
      .map((id, _, all) => part(id, distance(id), -1, 1 / all.length)),
    'tata-kelola': [part('idm', figures(idm, 'idm'), 1, 1)],
    mobilitas: [
      part('road', figures(ground, 'jarak_jalan'), -1, 1 / 3),
      part('town', distance('town'), -1, 1 / 3),
      part('4g', isAny('sinyal_internet', ['1']), 1, 1 / 3),
    ],
    lingkungan: [
      part('ikl', figures(idm, 'ikl'), 1, 0.5),
      part('flood', figures(ground, 'banjir'), -1, 0.1),
      part('low', figures(height, 'rendah_5m'), -1, 0.1),
      part('burnt', figures(ground, 'jarak_terbakar'), 1, 0.1),
      part('burning', isAny('bakar_lahan', ['1']), -1, 0.1),
      part('pollution', isAny('pencemaran', ['1']), -1, 0.1),
    ],
    kehidupan: [
      part('iks', figures(idm, 'iks'), 1, 0.5),
      part('electricity', figures(podes, 'listrik'), 1, 0.125),
      part('puskesmas', distance('puskesmas'), -1, 0.125),
      part('slum', figures(podes, 'kumuh'), -1, 0.125),
      part('water', isAny('air_minum', ['8', '9']), -1, 0.125),
    ],
  }
}

/** 100 (rank - 0.5) / n by sorting and sharing the places of equals. */
function hazen(column: Column): Column {
  const order = [...column].sort(([, a], [, b]) => a - b)
  const result: Column = new Map()
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.[1] === order[from]?.[1]) to += 1
    const middle = (from + to) / 2 + 0.5
    for (const [code] of order.slice(from, to + 1)) result.set(code, (100 * middle) / order.length)
    from = to + 1
  }
  return result
}

/** Scores of all desa; `isKelurahan` says who stands at 50 for an index that kelurahan lack. */
export function desaScores(
  parts: readonly Part[],
  codes: readonly string[],
  isKelurahan: (code: string) => boolean,
): Column {
  const ready = parts.map((part) => ({ ...part, ranks: hazen(part.column) }))
  const means: Column = new Map()
  for (const code of codes) {
    let [known, sum, weight] = [0, 0, 0]
    for (const { id, ranks, better, weight: own } of ready) {
      const rank = ranks.get(code)
      if (rank !== undefined) known += own
      const isNeutral = ['ike', 'ikl', 'iks'].includes(id) && isKelurahan(code)
      const value = rank ?? (isNeutral ? 50 : null)
      if (value === null) continue
      sum += own * (better === 1 || rank === undefined ? value : 100 - value)
      weight += own
    }
    if (known >= 0.5 - 1e-9) means.set(code, Number((sum / weight).toFixed(9)))
  }
  return hazen(means)
}

/**
 * What a desa counts in its kecamatan: the families of Podes 2021 (as before), or its registered people, who
 * are shared out by voters, so that inside a kecamatan the voters weigh the same.
 */
export function weightsOf(by: 'families' | 'people', kecamatan: string): Column {
  const column =
    by === 'families'
      ? figures(table('nilai/podes-2021.csv'), 'keluarga')
      : figures(table('nilai/pemilih-2024.csv'), 'pemilih')
  return new Map([...column].filter(([code]) => code.startsWith(`${kecamatan}.`)))
}

/** Kecamatan: weighted mean where at least half of the weight lies in a desa with a score; and that share. */
export function kecamatanScore(
  scores: Column,
  weights: Column,
): { score: number | null; share: number } {
  let [all, scored, sum] = [0, 0, 0]
  for (const [code, count] of weights) {
    all += count
    const score = scores.get(code)
    if (score === undefined) continue
    scored += count
    sum += count * score
  }
  return { score: scored / all >= 0.5 ? sum / scored : null, share: scored / all }
}
