import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '../../../src/address/address'

describe('parseAddress', () => {
  it('reads every name of the view', () => {
    const address = parseAddress(
      '#/?wilayah=16.07.10&indikator=idm&tahun=2024&komponen=tata-kelola&lapisan=sekolah,kecamatan&bahasa=en&tema=gelap',
    )
    expect(address).toEqual({
      page: 'peta',
      region: '16.07.10',
      compared: [],
      indicator: 'idm',
      period: '2024',
      component: 'tata-kelola',
      layers: ['sekolah', 'kecamatan'],
      samples: false,
      language: 'en',
      theme: 'gelap',
      story: null,
      step: null,
      extra: {},
      problems: [],
    })
  })

  it('gives the default view for an empty address', () => {
    expect(parseAddress('')).toMatchObject({ page: 'peta', region: null, problems: [] })
  })

  it('takes the region of a profile from its path', () => {
    expect(parseAddress('#/profil/16.07.02.2004')).toMatchObject({
      page: 'profil',
      region: '16.07.02.2004',
    })
  })

  it('takes a list of regions on the page of comparison, and there alone', () => {
    const list = 'wilayah=16.07.02.2004,%2016.07.02.2001,,16.07.10'
    expect(parseAddress(`#/bandingkan?${list}`)).toMatchObject({
      page: 'bandingkan',
      region: '16.07.02.2004',
      compared: ['16.07.02.2001', '16.07.10'],
      problems: [],
    })
    expect(parseAddress('#/bandingkan?wilayah=,')).toMatchObject({ region: null, compared: [] })
    expect(parseAddress('#/?wilayah=16.07.10,16.07.02')).toMatchObject({
      region: '16.07.10,16.07.02',
      compared: [],
    })
  })

  it('takes the wish for samples on any page, and leaves it out where it is not said', () => {
    for (const path of ['/', '/profil/16.07.10', '/bandingkan', '/peringkat', '/data', '/kios']) {
      const address = parseAddress(`#${path}?contoh=ya`)
      expect(address).toMatchObject({ samples: true, problems: [] })
      expect(formatAddress(address)).toContain('contoh=ya')
      expect(parseAddress(`#${path}`).samples).toBe(false)
      expect(formatAddress({ ...address, samples: false })).not.toContain('contoh')
    }
    expect(parseAddress('#/?contoh=tidak')).toMatchObject({
      samples: false,
      problems: ['contoh=tidak'],
    })
  })

  it('takes the story and its step on any page', () => {
    expect(parseAddress('#/peringkat?cerita=ke-muara&langkah=3')).toMatchObject({
      page: 'peringkat',
      story: 'ke-muara',
      step: 3,
      problems: [],
    })
    expect(parseAddress('#/?cerita=ke-muara&langkah=nol')).toMatchObject({
      step: null,
      problems: ['langkah=nol'],
    })
  })

  it('names what it cannot understand and keeps the rest', () => {
    const address = parseAddress('#/entah?wilayah=16.07.10&tema=ungu&lapisan=sekolah,awan')
    expect(address.problems).toEqual(
      ['/entah', 'tema=ungu', 'lapisan=awan'].toSorted(
        (a, b) => address.problems.indexOf(a) - address.problems.indexOf(b),
      ),
    )
    expect(address).toMatchObject({
      page: 'peta',
      region: '16.07.10',
      theme: null,
      layers: ['sekolah'],
    })
  })

  it.each([
    '#%',
    '#/?%E0%A4%A',
    '#/?wilayah',
    '#?&&&=',
    '#/profil/',
    '#//',
    `#/?cari=${'x'.repeat(5000)}`,
  ])('never throws on %s', (hash) => {
    expect(() => parseAddress(hash)).not.toThrow()
  })

  it('keeps only the page’s own parameters', () => {
    expect(parseAddress('#/peringkat?tingkat=kecamatan&cari=sung&mata=1').extra).toEqual({
      tingkat: 'kecamatan',
      cari: 'sung',
    })
    expect(parseAddress('#/?cari=sung').extra).toEqual({})
  })
})

describe('formatAddress', () => {
  it.each([
    '#/',
    '#/?wilayah=16.07.10&indikator=idm&tahun=2024',
    '#/?lapisan=sekolah,pulau&bahasa=en',
    '#/profil/16.07.02.2004?tema=gelap',
    '#/peringkat?wilayah=16.07.02&tingkat=kecamatan',
    '#/data?cari=gambut',
    '#/?wilayah=16.07.10&cerita=ke-muara&langkah=2&bahasa=en',
    '#/bandingkan?wilayah=16.07.02.2004,16.07.10,16.07&indikator=ike&acuan=rata',
  ])('round trips %s', (hash) => {
    expect(formatAddress(parseAddress(hash))).toBe(hash)
  })

  it('keeps the first of the compared regions on every other page', () => {
    const compared = parseAddress('#/bandingkan?wilayah=16.07.02.2004,16.07.10')
    expect(formatAddress({ ...compared, page: 'peta' })).toBe('#/?wilayah=16.07.02.2004')
    expect(formatAddress({ ...compared, page: 'profil' })).toBe('#/profil/16.07.02.2004')
  })
})
