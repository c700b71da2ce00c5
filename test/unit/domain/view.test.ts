import { describe, expect, it } from 'vitest'
import { resolveView, type ViewRequest } from '../../../src/domain/view'
import { tinyCountry } from '../support/tiny-country'

const dataset = tinyCountry()
const resolve = (request: Partial<ViewRequest>) => {
  const view = resolveView(dataset, {
    region: null,
    indicator: null,
    period: null,
    component: null,
    unitLevel: 'desa',
    ...request,
  })
  return {
    region: view.region.code,
    indicator: view.indicator.id,
    period: view.period,
    component: view.component,
    unitLevel: view.unitLevel,
    unknown: view.unknown,
  }
}

describe('resolveView', () => {
  it('has a default for everything', () => {
    expect(resolve({})).toEqual({
      region: '99.01',
      indicator: 'idm',
      period: '2024',
      component: 'tata-kelola',
      unitLevel: 'desa',
      unknown: [],
    })
  })

  it('keeps what exists and names what does not', () => {
    expect(
      resolve({ region: '99.01.02', indicator: 'tidak_ada', period: '1900', component: 'sihir' }),
    ).toMatchObject({
      region: '99.01.02',
      indicator: 'idm',
      period: '2024',
      unknown: ['sihir', 'tidak_ada', '1900'],
    })
  })

  it('opens a component with its first indicator', () => {
    expect(resolve({ component: 'kehidupan' })).toMatchObject({
      indicator: 'faskes',
      component: 'kehidupan',
    })
  })

  it('follows the indicator with the component, and takes its latest year', () => {
    expect(resolve({ indicator: 'penduduk' })).toMatchObject({
      component: 'masyarakat',
      period: '2021',
      unknown: [],
    })
    expect(resolve({ indicator: 'penduduk', period: '2020' }).period).toBe('2020')
  })

  it('does not put a kabupaten series on the map', () => {
    expect(resolve({ indicator: 'pdrb' })).toMatchObject({ indicator: 'idm', unknown: ['pdrb'] })
  })
})
