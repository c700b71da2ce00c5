import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '../../../src/address/address'
import { keepUnchanged } from '../../../src/address/address-store'
import { OWN_UNSAID } from '../../../src/address/navigation'

describe('parseAddress', () => {
  it('reads every name of the view', () => {
    const address = parseAddress(
      '#/?wilayah=16.07.10&indikator=idm&tahun=2024&komponen=tata-kelola&lapisan=sekolah,kecamatan&bahasa=en&tema=gelap',
    )
    expect(address).toEqual({
      ...parseAddress('#/'),
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

  it.each(['1e2', '0x10', '+3', '2.0', '0', '-1', ' 2'])('takes %s for no number', (said) => {
    expect(parseAddress(`#/kios?diam=${encodeURIComponent(said)}`)).toMatchObject({
      idle: null,
      problems: [`diam=${said}`],
    })
  })

  it('takes the rows of a class, and tells those that no table has', () => {
    expect(parseAddress('#/peringkat?saring=kelas-3')).toMatchObject({
      filter: 'kelas-3',
      problems: [],
    })
    expect(parseAddress('#/peringkat?saring=apa')).toMatchObject({
      filter: null,
      problems: ['saring=apa'],
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
    const ranking = parseAddress('#/peringkat?tingkat=kecamatan&cari=sung&mata=1')
    expect(ranking).toMatchObject({ level: 'kecamatan', query: 'sung', problems: [] })
    expect(formatAddress(ranking)).toBe('#/peringkat?tingkat=kecamatan&cari=sung')
    expect(formatAddress({ ...ranking, page: 'data' })).toBe('#/data?cari=sung')
    expect(formatAddress({ ...ranking, ...OWN_UNSAID })).toBe('#/peringkat')
    expect(parseAddress('#/?cari=sung')).toEqual(parseAddress('#/'))
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
    '#/?panel=perhatian&topik=jalan&tingkat=desa&kelas=batas:0,6;0,7&dengan=ike&banding=2020',
    '#/peringkat?tingkat=desa&kelas=simpangan&cari=a&urut=-idm&saring=kosong&kolom=ike,idm',
    '#/kios?diam=5&mundur=3&adegan=3600',
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

it('leaves out a step without its story', () => {
  expect(formatAddress({ ...parseAddress('#/'), step: 3 })).toBe('#/')
})

it('keeps the very values that the next address says again', () => {
  const before = parseAddress('#/?lapisan=sekolah&kelas=kuantil:4')
  const next = keepUnchanged(before, parseAddress('#/?lapisan=sekolah&kelas=kuantil:5'))
  expect(next.layers).toBe(before.layers)
  expect(next.classes).toEqual({ method: 'quantile', classCount: 5, own: [] })
})
