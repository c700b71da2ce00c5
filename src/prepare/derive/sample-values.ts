import { createHash } from 'node:crypto'

type SampleUnit = { code: string; families: number }

const PEOPLE_PER_FAMILY = 3.6

/** A number in [0, 1) that is always the same for the same key. */
function chance(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32
}

function between(key: string, low: number, high: number): number {
  return low + (high - low) * chance(key)
}

/**
 * Births, deaths, arrivals, departures and their balance of one year. Crude rates are those common in
 * rural Indonesia: 14-21 births and 5-8 deaths per 1,000 people, 4-14 moves each way.
 */
export function samplePopulationChange({ code, families }: SampleUnit, year: string): number[] {
  const people = families * PEOPLE_PER_FAMILY
  const count = (what: string, low: number, high: number): number =>
    Math.round((people * between(`${code} ${year} ${what}`, low, high)) / 1000)
  const born = count('lahir', 14, 21)
  const died = count('mati', 5, 8)
  const arrived = count('datang', 4, 14)
  const left = count('pindah', 4, 14)
  return [born, died, arrived, left, born - died + arrived - left]
}

/**
 * Road length by condition, km with one decimal: good, fair, damaged, badly damaged, good or fair, all.
 * Length grows slowly with families; it is not fitted to any official total.
 */
export function sampleRoads({ code, families }: SampleUnit): number[] {
  const tenths = Math.round(10 * (2 + Math.sqrt(families) * between(`${code} jalan`, 0.15, 0.45)))
  const shares = [
    between(`${code} baik`, 0.25, 0.6),
    between(`${code} sedang`, 0.15, 0.35),
    between(`${code} rusak`, 0.1, 0.3),
    between(`${code} berat`, 0.03, 0.2),
  ]
  const sum = shares.reduce((all, share) => all + share, 0)
  const [fair = 0, damaged = 0, bad = 0] = shares
    .slice(1)
    .map((share) => Math.round((tenths * share) / sum))
  const good = tenths - fair - damaged - bad
  return [good, fair, damaged, bad, good + fair, tenths].map((value) => value / 10)
}
