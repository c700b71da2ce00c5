import { defineMessages } from './language'

/** Two indicators at once. */
export const mapPairMessages = defineMessages({
  id: {
    legend: 'Legenda dua indikator',
    rotate: 'Putar legenda',
    thirds: ['rendah', 'sedang', 'tinggi'],
    desa: 'desa',
    kecamatan: 'kecamatan',
    unit: { desa: 'desa/kelurahan', kecamatan: 'kecamatan' },
    cell: (x: string, xThird: string, y: string, yThird: string, count: number, noun: string) =>
      `${x} ${xThird}, ${y} ${yThird}: ${count} ${noun}`,
    missing: (count: number, noun: string) => `${count} ${noun} tanpa salah satu angka`,
    title: (x: string, y: string) => `${x} dan ${y}`,
    close: 'Kembali ke grafik',
    chart: (x: string, y: string, count: number, noun: string) =>
      `Diagram tebar ${x} dan ${y}, ${count} ${noun}. Tombol panah berpindah titik, Enter membuka.`,
    strength: {
      none: 'hampir tidak berkaitan',
      weak: 'berkaitan lemah',
      moderate: 'berkaitan sedang',
      strong: 'berkaitan kuat',
    },
    together: (x: string, y: string, noun: string) =>
      `${noun} dengan ${x} tinggi cenderung juga tinggi pada ${y}`,
    apart: (x: string, y: string, noun: string) =>
      `${noun} dengan ${x} tinggi cenderung rendah pada ${y}`,
    coefficient: (rank: string, linear: string, count: number, noun: string) =>
      `Korelasi peringkat (Spearman) ${rank}, linear (Pearson) ${linear}, dari ${count} ${noun}.`,
    caution:
      'Berkaitan bukan berarti yang satu menyebabkan yang lain; keduanya bisa berasal dari sebab lain.',
    tooFew: 'Terlalu sedikit pasangan angka untuk menghitung korelasi.',
    sample: 'Salah satu angka adalah contoh, bukan data resmi; kaitan ini tidak berarti apa-apa.',
    estimate: 'Salah satu angka adalah perkiraan.',
    table: (x: string, y: string) => `${x} dan ${y} per wilayah`,
    region: 'Wilayah',
  },
  en: {
    legend: 'Legend of two indicators',
    rotate: 'Turn the legend',
    thirds: ['low', 'middle', 'high'],
    desa: 'desa',
    kecamatan: 'kecamatan',
    unit: { desa: 'desa/kelurahan', kecamatan: 'kecamatan' },
    cell: (x: string, xThird: string, y: string, yThird: string, count: number, noun: string) =>
      `${x} ${xThird}, ${y} ${yThird}: ${count} ${noun}`,
    missing: (count: number, noun: string) => `${count} ${noun} lack one of the figures`,
    title: (x: string, y: string) => `${x} and ${y}`,
    close: 'Back to the charts',
    chart: (x: string, y: string, count: number, noun: string) =>
      `Scatter plot of ${x} and ${y}, ${count} ${noun}. Arrow keys move between points, Enter opens.`,
    strength: {
      none: 'hardly related',
      weak: 'weakly related',
      moderate: 'moderately related',
      strong: 'strongly related',
    },
    together: (x: string, y: string, noun: string) =>
      `${noun} high in ${x} tend to be high in ${y} too`,
    apart: (x: string, y: string, noun: string) => `${noun} high in ${x} tend to be low in ${y}`,
    coefficient: (rank: string, linear: string, count: number, noun: string) =>
      `Rank correlation (Spearman) ${rank}, linear (Pearson) ${linear}, of ${count} ${noun}.`,
    caution: 'Related does not mean that one causes the other; both may come from something else.',
    tooFew: 'Too few pairs of figures to calculate a correlation.',
    sample: 'One of the figures is a sample, no official data; this relation means nothing.',
    estimate: 'One of the figures is an estimate.',
    table: (x: string, y: string) => `${x} and ${y} by region`,
    region: 'Region',
  },
})
