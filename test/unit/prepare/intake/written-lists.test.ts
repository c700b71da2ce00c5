import { expect, it } from 'vitest'
import { readTables } from './support/read-tables'

const CODE = '16.07.01.2001'
/** Beginnings that a spreadsheet takes for a formula (OWASP, CSV Injection). */
const STARTS = ['=', '+', '-', '@', '\t=', '\r=']

it.each(STARTS)('a proposed heading that begins with %j is no formula', async (start) => {
  const heading = `${start}Keluarg`
  const files = { 'a.csv': `kode,tahun,"${heading}",bank\n${CODE},2024,7,1\n` }
  const { judul } = await readTables(files)
  const line =
    judul.split('\n').find((one) => one.includes('Keluarg') && one.includes('nilai/')) ?? ''
  expect(line).toMatch(/^"?(?:'|Keluarg)/)
  // Read again and written again it is the same.
  const again = await readTables({ ...files, 'judul-kolom.csv': judul })
  expect(again.judul).toBe(judul)
})

it.each(['=', '+', '-', '@'])(
  'a proposed name that begins with %s is no formula',
  async (start) => {
    const files = {
      'a.csv': `desa,kecamatan,tahun,bank\n${start}Sungai Rebbo,Banyuasin I,2024,1\n`,
    }
    const { padanan } = await readTables(files)
    const line = padanan.split('\n').find((one) => one.includes('Rebbo')) ?? ''
    expect(line).toMatch(/^'/)
    const again = await readTables({ ...files, 'padanan.csv': padanan })
    expect(again.padanan).toBe(padanan)
  },
)
