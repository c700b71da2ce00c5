import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Catalogue,
  KioskFile,
  Manifest,
  RegionsFile,
  SamplesFile,
  TargetsFile,
  ValuesFile,
  type Boundaries,
  type FileRole,
  type Indicator,
  type Region,
} from '../../src/contract/index.ts'

const FOLDER = 'public/data'

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8'))
}

function readManifest(): Manifest {
  return Manifest.parse(readJson('manifest.json'))
}

function readRole(role: FileRole): unknown {
  const file = readManifest().files.find((one) => one.role === role)
  if (!file) throw new Error(`The manifest names no file for ${role}.`)
  return readJson(file.path)
}

export function readRegions(): RegionsFile {
  return RegionsFile.parse(readRole('regions'))
}

export function readCatalogue(): Catalogue {
  return Catalogue.parse(readRole('catalogue'))
}

export function readIndicators(): Indicator[] {
  return readCatalogue().indicators
}

export function readKiosk(): KioskFile {
  return KioskFile.parse(readRole('kiosk'))
}

export function readTargets(): TargetsFile {
  return TargetsFile.parse(readRole('targets'))
}

/** What a demonstration shows beside the published data. */
export function readSamples(): SamplesFile {
  return SamplesFile.parse(readRole('contoh'))
}

/** An invented figure of a region. @throws Error where there is none. */
export function readSample(indicator: string, period: string, code: string): number {
  const position = readRegions().regions.findIndex((region) => region.code === code)
  const value = readSamples().values.values[indicator]?.[period]?.[position] ?? null
  if (value === null) throw new Error(`${indicator} ${period} ${code}: no sample`)
  return value
}

/** Boundaries of a level as published; their shape was checked when they were written. */
export function readBoundaries(level: Region['level']): Boundaries {
  return readRole(`boundaries-${level}`) as Boundaries
}

/** The published value of a region, null when missing. */
export function readValue(indicator: string, period: string, code: string): number | null {
  const position = readRegions().regions.findIndex((region) => region.code === code)
  const { values } = ValuesFile.parse(readRole('values'))
  return values[indicator]?.[period]?.[position] ?? null
}

/** The published column of an indicator, in the order of the regions file. */
export function readValues(indicator: string, period: string): readonly (number | null)[] {
  return ValuesFile.parse(readRole('values')).values[indicator]?.[period] ?? []
}
