import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DatasetContext } from '../../src/data/dataset-context'
import { AttentionReasons } from '../../src/pages/map/attention/attention-reasons'
import { AttentionWhy } from '../../src/pages/map/attention/attention-why'
import { BriefFigures } from '../../src/brief/brief-figure-grid'
import { BriefFoot } from '../../src/brief/brief-foot'
import { buildBrief } from '../../src/brief/brief-model'
import { PartTableView } from '../../src/brief/part-table'
import { IntentsContext } from '../../src/place/intents-context'
import { StorySentence } from '../../src/app/presentation/story-sentence'
import { factRow } from '../../src/place/fact-rows'
import { FactTable } from '../../src/pages/profile/fact-table'
import { StandingCard } from '../../src/pages/profile/standing-card'
import { buildAttention } from '../../src/domain/attention'
import { buildComparison } from '../../src/domain/comparison-view'
import { latestPeriod } from '../../src/domain/dataset'
import { buildIndicatorRows } from '../../src/domain/indicator-rows'
import { banyuasin } from './support/banyuasin'
import { indicatorOf } from './support/tiny-dataset'

/* The IDM of Betung covers 62% of its families: no screen prints it without saying so. */
const dataset = banyuasin()
const ROOT = dataset.regions.root
const BETUNG = '16.07.05'
const WORDS = 'mencakup 62% keluarga'
const idm = indicatorOf(dataset, 'idm')
const lead = { indicator: idm, period: latestPeriod(idm) }

const intents = {
  hover: () => undefined,
  selectRegion: () => undefined,
  selectIndicator: () => undefined,
  selectComponent: () => undefined,
  selectPeriod: () => undefined,
}

function betung() {
  const region = dataset.regions.get(BETUNG)
  if (!region) throw new Error('no such kecamatan')
  return region
}

test('the list of attention says it of the best of a level, open and closed', () => {
  const rows = buildAttention(dataset, { level: 'kecamatan', frame: ROOT.code }).rows
  const row = rows.find(({ reasons }) => reasons.some(({ indicator }) => indicator === idm))
  const reason = row?.reasons.find(({ indicator }) => indicator === idm)
  if (!row || !reason) throw new Error('no kecamatan is behind in its IDM')
  render(
    <IntentsContext value={intents}>
      <DatasetContext value={dataset}>
        <AttentionReasons row={{ ...row, reasons: [reason] }} />
      </DatasetContext>
      <DatasetContext value={dataset}>
        <AttentionWhy reasons={[reason]} own={row.region} />
      </DatasetContext>
    </IntentsContext>,
  )
  expect(screen.getByRole('cell', { name: /^Betung/ })).toHaveTextContent(`(${WORDS})`)
  expect(screen.getByRole('listitem')).toHaveTextContent(
    new RegExp(`terbaik Betung 0,\\d+ \\(${WORDS}\\)`),
  )
})

test('a story says it behind the figure, and nothing behind a desa or a difference', () => {
  const value = (code: string) => `{nilai:${code}:idm:2024}`
  render(
    <DatasetContext value={dataset}>
      <StorySentence
        text={`${value(BETUNG)}, ${value('16.07.02.2004')}, {selisih:${BETUNG}:16.07.02:idm:2024}.`}
      />
    </DatasetContext>,
  )
  expect(
    screen.getByText(/^0,\d+$/, { selector: 'b:first-of-type' }).parentElement,
  ).toHaveTextContent(new RegExp(`^0,\\d+ \\(${WORDS}\\), 0,\\d+, 0,\\d+\\.$`))
})

test('paper says it with the figure, and marks the rows of the table', () => {
  const own = buildBrief(dataset, BETUNG, lead, [])
  render(<BriefFigures figures={own.figures} />)
  expect(screen.getByText(new RegExp(WORDS))).toBeInTheDocument()

  const brief = buildBrief(dataset, ROOT.code, lead, [])
  if (brief.table.kind !== 'parts') throw new Error('the kabupaten has a table of its parts')
  render(<PartTableView table={brief.table} brief={brief} />)
  expect(screen.getByRole('row', { name: /Betung/ })).toHaveTextContent(/0,\d+°/)
  expect(screen.getByRole('row', { name: /Sembawa/ })).not.toHaveTextContent('°')
  render(
    <DatasetContext value={dataset}>
      <BriefFoot brief={brief} address="https://x" page={1} pages={1} />
    </DatasetContext>,
  )
  expect(screen.getByText(/° mencakup kurang dari 80% wilayahnya\./)).toBeInTheDocument()
})

test('the profile says it in its tables and among strengths', () => {
  const region = betung()
  render(
    <FactTable
      region={region}
      rows={[factRow(dataset, region, idm)]}
      caption=""
      toldStatus="resmi"
    />,
  )
  expect(screen.getByRole('rowheader')).toHaveTextContent(WORDS)
  render(
    <DatasetContext value={dataset}>
      <StandingCard region={region} />
    </DatasetContext>,
  )
  const told = screen.getAllByRole('listitem').filter((item) => item.textContent.includes(WORDS))
  expect(told.length).toBeGreaterThan(0)
})

test('comparison and list of indicators carry it', () => {
  const rows = buildComparison(dataset, [BETUNG, '16.07.02']).groups.flatMap((group) => group.rows)
  const cells = rows.find(({ indicator }) => indicator === idm)?.cells
  expect(cells?.map(({ coverage }) => coverage?.share.toFixed(2))).toEqual(['0.62', undefined])
  const listed = buildIndicatorRows(dataset, idm.component, BETUNG).rows
  expect(listed.find(({ indicator }) => indicator === idm)?.coverage?.share).toBeCloseTo(0.62, 2)
})
