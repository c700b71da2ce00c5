import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DatasetContext } from '../../../../src/data/dataset-context'
import { EducationCard } from '../../../../src/pages/profile/education-card'
import type { Facility, SchoolPoint } from '../../../../src/contract'
import { LanguageContext } from '../../../../src/i18n/language'
import { banyuasin, banyuasinFacilities, banyuasinSchools } from '../../support/banyuasin'

const REGIONS = ['16.07', '16.07.02', '16.07.02.2004']

function open(code: string, schools: readonly SchoolPoint[], facilities: readonly Facility[]) {
  const dataset = banyuasin()
  const region = dataset.regions.get(code)
  if (region === undefined) throw new Error(`no region ${code}`)
  render(
    <LanguageContext value="id">
      <DatasetContext value={dataset}>
        <EducationCard {...{ region, schools, facilities }} hasFailed={false} />
      </DatasetContext>
    </LanguageContext>,
  )
}

const count = (kind: string) =>
  screen.getByText(kind, { selector: 'dt' }).nextElementSibling?.textContent

test.each(REGIONS)('%s without any list of schools has no data, not zero schools', (code) => {
  open(code, [], [])
  expect(screen.getByText('Sekolah: tidak ada data.')).toBeVisible()
  expect(screen.queryByText(/\b0 (SD|SMP|SMA)\b|Tercatat|belum tercatat/)).toBeNull()
  expect(screen.queryByText('SD', { selector: 'dt' })).toBeNull()
})

test('without the register SD and SMP are not known, and the others are told', () => {
  open('16.07', [], banyuasinFacilities())
  expect(screen.getByText(/^Tercatat \d+ SMA, .*; SD dan SMP: tidak ada data\.$/)).toBeVisible()
  expect([count('SD'), count('SMP')]).toEqual(['–', '–'])
  expect(count('SMA')).toMatch(/^\d+$/)
})

test('without the newer list the others are not known', () => {
  open('16.07', banyuasinSchools(), [])
  expect(screen.getByText(/SMA, SMK, MA, dan SLB: tidak ada data\.$/)).toBeVisible()
  expect([count('SMA'), count('SMK'), count('MA'), count('SLB')]).toEqual(['–', '–', '–', '–'])
  expect(count('SD')).toMatch(/^\d+$/)
})
