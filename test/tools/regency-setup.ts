import { knowRegency } from '../../src/prepare/regency'

/** Of this regency are the titles and letters of the tests that read a table without its settings. */
knowRegency({
  code: '16.07',
  name: 'Banyuasin',
  seat: 'Pangkalan Balai',
  province: 'Sumatera Selatan',
  provinceShort: ['Sumsel'],
  provinceCapital: 'Palembang',
  around:
    'musi ogan komering ilir ulu oki muba oku prabumulih muara enim lahat jambi lampung bangka'.split(
      ' ',
    ),
  kecamatan: ['Betung', 'Rambutan', 'Makarti Jaya', 'Tungkal Ilir', 'Suak Tapeh', 'Sembawa'],
  defaultIndicator: 'idm',
})
