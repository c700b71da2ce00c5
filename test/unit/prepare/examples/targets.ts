import { addIndicator, append, replace, writeTable } from '../support/project-edits'
import { by, type Examples } from './example'

const FILE = 'target.csv'
const at = (column: string) => ({ file: FILE, row: 4, column })
const target = (row: string) => append(FILE, row)

export const TARGET_EXAMPLES = {
  'target-kategori': by(at('indikator'), target('air_minum,,2030,1,podes,resmi')),
  'target-bukan-tingkatnya': by(at('wilayah'), target('pdrb,99.01.02.2001,2030,15,podes,resmi')),
  'target-tanpa-arah': by(at('indikator'), target('keluarga,,2030,3000,podes,resmi')),
  'target-lampau': by(at('tahun'), target('faskes,,2021,3,podes,resmi')),
  'target-sudah-lewat': by(at('tahun'), target('faskes,,2020,3,podes,resmi')),
  'target-terlampaui': by(at('nilai'), target('listrik,99.01,2030,9,podes,resmi')),
  'target-lain-satuan': by(at('nilai'), target('faskes,99.01.01.1001,2030,4000,podes,resmi')),
  'target-tanpa-alamat': by(at('sumber'), target('listrik,99.01,2030,90,dapodik,resmi')),
  'target-ganda': by(at('indikator'), target('listrik,,2030,100,podes,resmi')),
  'target-dijaga': by(
    at('wilayah'),
    addIndicator('kusta', { nama_id: 'Kusta', satuan_id: 'orang', sel_minimum: '5' }),
    writeTable('nilai/kusta.csv', 'kode,tahun,kusta', '99.01.01.1001,2021,40'),
    target('kusta,99.01.01.1001,2030,30,podes,resmi'),
  ),
  'target-menunggu': by(
    at('indikator'),
    replace('wilayah.json', '"contoh": true', '"contoh": false'),
    target('lahir,,2030,10,podes,resmi'),
  ),
} satisfies Examples
