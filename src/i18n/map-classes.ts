import { defineMessages } from './language'

/** The choice of classes. */
export const mapClassMessages = defineMessages({
  id: {
    title: 'Pembagian kelas',
    method: 'Cara membagi',
    usual: 'Bawaan',
    natural: 'Jenjang alami',
    naturalNote: 'nilai yang berdekatan jadi satu kelas',
    quantile: 'Kuantil',
    quantileNote: 'tiap kelas kira-kira sama banyak',
    equal: 'Selang sama',
    equalNote: 'tiap kelas sama lebar',
    deviation: 'Simpangan baku',
    deviationNote: 'jarak dari rata-rata',
    own: 'Batas sendiri',
    ownNote: 'batas yang Anda tulis',
    count: 'Jumlah kelas',
    edges: 'Batas kelas',
    edge: (position: number) => `Batas ${position}`,
    addEdge: 'Tambah batas',
    removeEdge: (position: number) => `Hapus batas ${position}`,
    notNumber: (position: number, example: string) =>
      `Batas ${position} bukan angka. Tulis seperti ${example}.`,
    notAscending: (position: number) =>
      `Batas ${position} harus lebih besar dari batas ${position - 1}.`,
    outside: (low: string, high: string) =>
      `Ada batas di luar data (${low} sampai ${high}); kelas di luarnya kosong.`,
    fewDistinct: (count: number) => `Hanya ${count} kelas: nilai yang berbeda terlalu sedikit.`,
    allEqual: 'Semua nilai sama, jadi hanya satu kelas.',
    noValues: 'Tidak ada nilai untuk dibagi.',
    pictureOf: (name: string, count: number, edges: string) =>
      `Sebaran ${name} dalam ${count} kelas dengan batas ${edges}.`,
  },
  en: {
    title: 'Classes',
    method: 'How to divide',
    usual: 'As published',
    natural: 'Natural breaks',
    naturalNote: 'values near each other share a class',
    quantile: 'Quantiles',
    quantileNote: 'about as many in each class',
    equal: 'Equal intervals',
    equalNote: 'each class equally wide',
    deviation: 'Standard deviation',
    deviationNote: 'distance from the mean',
    own: 'Own breaks',
    ownNote: 'the breaks you write',
    count: 'Number of classes',
    edges: 'Class breaks',
    edge: (position: number) => `Break ${position}`,
    addEdge: 'Add a break',
    removeEdge: (position: number) => `Remove break ${position}`,
    notNumber: (position: number, example: string) =>
      `Break ${position} is no number. Write it like ${example}.`,
    notAscending: (position: number) =>
      `Break ${position} must be larger than break ${position - 1}.`,
    outside: (low: string, high: string) =>
      `A break lies outside the data (${low} to ${high}); the class beyond it is empty.`,
    fewDistinct: (count: number) => `Only ${count} classes: too few different values.`,
    allEqual: 'All values are the same, so there is only one class.',
    noValues: 'There are no values to divide.',
    pictureOf: (name: string, count: number, edges: string) =>
      `Distribution of ${name} in ${count} classes with breaks at ${edges}.`,
  },
})
