import { describe, expect, it } from 'vitest'
import { goToIndicator, goToRegion } from '../../../src/address/intents'

describe('the own parameters of the map', () => {
  it('outlive another region, and own edges do not outlive their indicator', () => {
    window.location.hash = '#/?kelas=batas:0,6&dengan=ike&panel=perhatian'
    goToRegion('16.07.10')
    expect(window.location.hash).toBe('#/?wilayah=16.07.10&kelas=batas:0,6&dengan=ike')
    goToIndicator('idm')
    expect(window.location.hash).toBe('#/?wilayah=16.07.10&indikator=idm&dengan=ike')
    window.location.hash = '#/?kelas=kuantil:4&banding=2020'
    goToIndicator('idm')
    expect(window.location.hash).toBe('#/?indikator=idm&kelas=kuantil:4')
  })
})
