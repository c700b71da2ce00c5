import { defineMessages } from './language'

/** The menu of what else the map can show and give away. */
export const mapOptionMessages = defineMessages({
  id: {
    colours: 'Warna',
    classes: 'Pembagian kelas',
    changeClasses: 'Ubah pembagian kelas',
    classesOff: 'Indikator ini digambar tanpa kelas',
    pair: 'Bandingkan dengan indikator lain',
    pairEnd: 'Berhenti membandingkan',
    pairOff: 'Kategori tidak dapat dibandingkan',
    saveMap: 'Unduh peta',
    saveMapAs: (format: string) => `Unduh peta sebagai ${format}`,
    saveChart: (title: string) => `Unduh grafik: ${title}`,
    saveChartAs: (format: string) => `Unduh grafik sebagai ${format}`,
    saveFailed: 'Gambar tidak dapat dibuat. Coba lagi.',
    tourism: 'Wisata',
    tourismUnplaced: (count: number) => `${count} tempat wisata tanpa koordinat`,
  },
  en: {
    colours: 'Colours',
    classes: 'Classes',
    changeClasses: 'Change the classes',
    classesOff: 'This indicator is drawn without classes',
    pair: 'Compare with another indicator',
    pairEnd: 'Stop comparing',
    pairOff: 'Categories cannot be compared',
    saveMap: 'Download the map',
    saveMapAs: (format: string) => `Download the map as ${format}`,
    saveChart: (title: string) => `Download the chart: ${title}`,
    saveChartAs: (format: string) => `Download the chart as ${format}`,
    saveFailed: 'The picture could not be made. Try again.',
    tourism: 'Tourism',
    tourismUnplaced: (count: number) => `${count} tourism sites without coordinates`,
  },
})
