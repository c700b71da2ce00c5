import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/address/address'
import { unknownOptions } from '../../../src/address/map-options'
import { resolveView } from '../../../src/domain/view'
import { makeTableDataset } from '../support/table-dataset'

const dataset = makeTableDataset()

function unknownOf(hash: string): string[] {
  const address = parseAddress(hash)
  return unknownOptions(dataset, resolveView(dataset, { ...address, unitLevel: 'desa' }), address)
}

describe('options that mean nothing', () => {
  it.each([
    '#/peringkat?urut=nilai&kolom=kecamatan,skor-ekonomi,idm',
    '#/peringkat?urut=-skor-gabungan&kolom=-',
    '#/peringkat?urut=idm',
    '#/peringkat',
  ])('are none at %s', (hash) => {
    expect(unknownOf(hash)).toEqual([])
  })

  it('are columns that no table has, each by its name', () => {
    expect(unknownOf('#/peringkat?urut=-sembarang&kolom=idm,skor-entah,rahasia')).toEqual([
      'urut=sembarang',
      'kolom=skor-entah',
      'kolom=rahasia',
    ])
  })
})
