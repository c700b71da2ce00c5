/** A page with nothing but the map on the published data; the address chooses what it shows. */
import '@fontsource-variable/inter'
import '@fontsource-variable/plus-jakarta-sans'
import { StrictMode, useCallback, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Boundaries, Manifest, RegionCode } from '../../../src/contract'
import { buildChoropleth } from '../../../src/domain/choropleth'
import {
  buildDataset,
  getValue,
  latestPeriod,
  type DatasetFiles,
} from '../../../src/domain/dataset'
import { formatNumber } from '../../../src/i18n/format'
import { RegionMap, type RegionDescription } from '../../../src/map'
import { ThemeContext, type Theme } from '../../../src/ui/theme'
import '../../../src/ui/base.css'

declare global {
  interface Window {
    harness: {
      setIndicator: (id: string) => void
      setRegion: (code: RegionCode) => void
      setTheme: (theme: Theme) => void
      setIsolated: (index: number | null) => void
      events: string[]
    }
  }
}

const query = new URLSearchParams(location.search)

async function load() {
  const manifest = (await (await fetch('/data/manifest.json')).json()) as Manifest
  const read = async (role: string): Promise<unknown> => {
    const file = manifest.files.find((candidate) => candidate.role === role)
    return (await fetch(`/data/${file?.path ?? ''}`)).json()
  }
  const roles = ['regions', 'catalogue', 'sources', 'values', 'scores', 'series']
  const [regions, catalogue, sources, values, scores, series] = await Promise.all(roles.map(read))
  const boundaries = ['desa', 'kecamatan', 'kabupaten'].map((level) => read(`boundaries-${level}`))
  const [desa, kecamatan, kabupaten, context] = (await Promise.all([
    ...boundaries,
    read('context'),
  ])) as [Boundaries, Boundaries, Boundaries, Boundaries]
  const dataset = buildDataset({
    edition: manifest.edition,
    madeAt: manifest.madeAt,
    version: manifest.datasetVersion,
    ...({ regions, catalogue, sources, values, scores, series } as unknown as Omit<
      DatasetFiles,
      'edition' | 'madeAt' | 'version'
    >),
  })
  const [{ schools }, { islands }] = (await Promise.all([read('schools'), read('islands')])) as [
    { schools: [] },
    { islands: [] },
  ]
  return { dataset, geometry: { desa, kecamatan, kabupaten, context }, schools, islands }
}

type Loaded = Awaited<ReturnType<typeof load>>

const chrome = query.get('chrome') ?? 'desktop'
const OBSTACLES =
  chrome === 'desktop'
    ? [
        { x: 24, y: 20, width: 262, height: 311 },
        { x: 771, y: 20, width: 301, height: 210 },
      ]
    : chrome === 'phone'
      ? [
          { x: 16, y: 14, width: 358, height: 100 },
          { x: 224, y: 126, width: 150, height: 96 },
        ]
      : []
const PADDING =
  chrome === 'phone'
    ? { top: 118, right: 24, bottom: 10, left: 24 }
    : { top: 30, right: 30, bottom: 50, left: 30 }

function Harness({ dataset, geometry, schools, islands }: Loaded) {
  const [indicatorId, setIndicator] = useState(query.get('indikator') ?? 'idm')
  const [region, setRegion] = useState<RegionCode>(
    query.get('wilayah') ?? dataset.regions.root.code,
  )
  const [theme, setTheme] = useState<Theme>(query.get('tema') === 'gelap' ? 'dark' : 'light')
  const [hovered, setHovered] = useState<RegionCode | null>(query.get('sorot'))
  const [isolatedClass, setIsolated] = useState<number | null>(null)
  document.documentElement.dataset.theme = theme
  const indicator = dataset.indicators.get(indicatorId)
  if (!indicator) throw new Error(`no indicator ${indicatorId}`)
  const unitLevel = indicator.levels.includes('desa') ? 'desa' : 'kecamatan'
  const choropleth = useMemo(
    () =>
      buildChoropleth(dataset, { region, indicator, period: latestPeriod(indicator), unitLevel }),
    [dataset, region, indicator, unitLevel],
  )
  const describe = useCallback(
    (code: RegionCode): RegionDescription => {
      const value = getValue(dataset, indicator.id, latestPeriod(indicator), code)
      const place = dataset.regions.get(code)
      const parent = dataset.regions.get(place?.parent ?? '')
      return {
        name: place?.name ?? code,
        context: parent
          ? `${parent.level === 'kecamatan' ? 'Kecamatan' : 'Kabupaten'} ${parent.name}`
          : '',
        value: value === null ? null : formatNumber(value, indicator.decimals, 'id'),
        unit: indicator.unit.id,
        band:
          indicator.bands.find(
            (band) =>
              value !== null && value >= (band.from ?? -Infinity) && value < (band.to ?? Infinity),
          )?.label.id ?? null,
        status: indicator.status.desa,
        ranks: value === null ? [] : ['Peringkat 29 dari 288 desa', '1 dari 22 di kecamatan'],
        note: value === null ? 'tidak ada data' : null,
      }
    },
    [dataset, indicator],
  )
  const events = useMemo<string[]>(() => [], [])
  window.harness = { setIndicator, setRegion, setTheme, setIsolated, events }
  return (
    <ThemeContext value={theme}>
      <RegionMap
        regions={dataset.regions}
        geometry={geometry}
        choropleth={choropleth}
        theme={theme}
        label="Peta Kabupaten Banyuasin"
        attribution="Batas: BIG/Kemendagri via cahyadsn, 2026"
        padding={PADDING}
        obstacles={OBSTACLES}
        hovered={hovered}
        isolatedClass={isolatedClass}
        schools={query.has('sekolah') ? schools : undefined}
        islands={query.has('pulau') ? islands : undefined}
        describe={describe}
        onHover={(code) => {
          events.push(`hover ${code ?? '-'}`)
          setHovered(code)
        }}
        onSelect={(code) => {
          events.push(`select ${code}`)
          setRegion(code)
        }}
        onOpen={(code) => {
          events.push(`open ${code}`)
          setRegion(code)
        }}
        onUp={() => {
          events.push('up')
          setRegion(dataset.regions.get(region)?.parent ?? region)
        }}
        engine={query.get('mesin') === 'svg' ? 'svg' : 'auto'}
        controls={chrome === 'desktop' ? { top: 20, right: 20 } : null}
      />
      {OBSTACLES.map(({ x, y, width, height }) => (
        <div
          key={x}
          style={{
            position: 'absolute',
            left: x,
            top: y,
            width,
            height,
            background: 'color-mix(in srgb, var(--surface) 80%, transparent)',
            border: '1px dashed var(--line2)',
            borderRadius: 10,
            pointerEvents: 'none',
          }}
        />
      ))}
    </ThemeContext>
  )
}

performance.mark('script')
const loaded = await load()
performance.mark('loaded')
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Harness {...loaded} />
  </StrictMode>,
)
