import { defineMessages } from './language'

/** What leads to a printed page; the words of the page itself are in `brief.ts`. */
export const printMessages = defineMessages({
  id: {
    print: 'Cetak',
    choose: 'Pilih yang dicetak',
    onePage: '1 halaman A4',
    pages: (count: number) => `${count} halaman A4`,
    kabupaten: (name: string) => `Kabupaten ${name}`,
    kecamatan: (name: string) => `Kecamatan ${name}`,
    allDesa: (name: string) => `Semua desa di ${name}`,
    allKecamatan: 'Semua kecamatan',
    preparing: (count: number) => `Menyiapkan ${count} halaman untuk dicetak…`,
    failed: 'Lembar cetak tidak dapat disiapkan. Periksa sambungan, lalu coba lagi.',
  },
  en: {
    print: 'Print',
    choose: 'Choose what to print',
    onePage: '1 A4 page',
    pages: (count: number) => `${count} A4 pages`,
    kabupaten: (name: string) => `Kabupaten ${name}`,
    kecamatan: (name: string) => `Kecamatan ${name}`,
    allDesa: (name: string) => `All desa of ${name}`,
    allKecamatan: 'All kecamatan',
    preparing: (count: number) =>
      count === 1 ? 'Preparing the page to print…' : `Preparing ${count} pages to print…`,
    failed: 'The printed page could not be prepared. Check the connection and try again.',
  },
})
