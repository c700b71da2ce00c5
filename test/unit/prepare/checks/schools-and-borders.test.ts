import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../support/problems-of'
import { replace } from '../support/project-edits'

const BORDERS = 'batas/desa.geojson'
const SCHOOLS = 'titik/sekolah.csv'

describe('borders that cannot be read as areas', () => {
  it('batas-kosong: no polygon at all', async () => {
    const empty = (root: string) => {
      writeFileSync(join(root, BORDERS), '{"type":"FeatureCollection","features":[]}')
    }
    const [problem] = await problemsOf('batas-kosong', empty)
    expect(problem).toMatchObject({ severity: 'galat', file: BORDERS })
    expect(await problemsOf('batas-kosong')).toEqual([])
  })

  it('geometri-salah: a ring that is not closed, or metres for degrees', async () => {
    const open = replace(BORDERS, '[104.3,-2],[104.3,-2.1]]]', '[104.3,-2],[104.3,-2.05]]]')
    const [problem] = await problemsOf('geometri-salah', open)
    expect(problem).toMatchObject({ severity: 'galat', file: BORDERS, region: '99.01.02.2002' })
    const metres = replace(BORDERS, '[104.4,-2.1]', '[446000,-2.1]')
    expect(await problemsOf('geometri-salah', metres)).toHaveLength(1)
    expect(await problemsOf('geometri-salah')).toEqual([])
  })
})

describe('schools, told as a sum', () => {
  it('titik-beda-kecamatan: a point in another kecamatan, but not in one split from it', async () => {
    const [problem] = await problemsOf('titik-beda-kecamatan')
    expect(problem).toMatchObject({ severity: 'peringatan', file: SCHOOLS })
    expect(problem?.message.en).toContain('not counted for a desa: 1 (NPSN 4)')
    const right = replace(SCHOOLS, '-2.05,104.06', '-2.05,104.26')
    expect(await problemsOf('titik-beda-kecamatan', right)).toEqual([])
  })

  it('titik-di-luar: a point outside the kabupaten', async () => {
    const [problem] = await problemsOf('titik-di-luar')
    expect(problem?.message.en).toContain('not counted for a desa: 1 (NPSN 5)')
    expect(
      await problemsOf('titik-di-luar', replace(SCHOOLS, '-2.5,104.06', '-2.05,104.26')),
    ).toEqual([])
  })

  it('titik-kosong: no coordinates', async () => {
    const [problem] = await problemsOf('titik-kosong')
    expect(problem?.message.en).toContain('not counted for a desa: 1 (NPSN 6)')
    const filled = replace(
      SCHOOLS,
      '6,SD 5,SD,negeri,,99.01.02,Hilir,,',
      '6,SD 5,SD,negeri,,99.01.02,Hilir,-2.05,104.26',
    )
    expect(await problemsOf('titik-kosong', filled)).toEqual([])
  })
})
