import { defineMessages } from './language'

/** Two indicators at once. */
export const mapPairMessages = defineMessages({
  id: {
    legend: 'Legenda dua indikator',
    rotate: 'Putar legenda',
    thirds: ['rendah', 'sedang', 'tinggi'],
    desa: 'desa',
    kecamatan: 'kecamatan',
    missing: (count: number, noun: string) => `${count} ${noun} tanpa salah satu angka`,
    title: (x: string, y: string) => `${x} dan ${y}`,
    close: 'Kembali ke grafik',
    chart: (x: string, y: string, count: number, noun: string) =>
      `Diagram tebar ${x} dan ${y}, ${count} ${noun}. Tombol panah berpindah titik, Enter membuka.`,
    strength: {
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
    notTold: 'dari data ini tidak dapat dikatakan bahwa keduanya berkaitan',
    notJudged: 'kaitannya tidak dinilai',
    interval: (low: string, high: string, effective: number | null) =>
      effective === null
        ? `Kisaran 95 %: ${low} sampai ${high}.`
        : `Kisaran 95 %: ${low} sampai ${high}; karena tempat yang bertetangga mirip, datanya setara ${effective} tempat yang tidak saling berkaitan.`,
    spurious: (divisor: string) =>
      `Kedua angka memakai ${divisor} sebagai pembagi, sehingga dapat tampak berkaitan hanya karena pembaginya sama.`,
    aboutPlaces: (noun: string, rank: string) =>
      `Angka ini tentang tempat, bukan tentang orang; bila dihitung per ${noun}, korelasinya ${rank}.`,
    aboutPlacesOnly: 'Angka ini tentang tempat, bukan tentang orang.',
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
    missing: (count: number, noun: string) => `${count} ${noun} lack one of the figures`,
    title: (x: string, y: string) => `${x} and ${y}`,
    close: 'Back to the charts',
    chart: (x: string, y: string, count: number, noun: string) =>
      `Scatter plot of ${x} and ${y}, ${count} ${noun}. Arrow keys move between points, Enter opens.`,
    strength: {
      weak: 'weakly related',
      moderate: 'moderately related',
      strong: 'strongly related',
    },
    together: (x: string, y: string, noun: string) =>
      `${noun} high in ${x} tend to be high in ${y} too`,
    apart: (x: string, y: string, noun: string) => `${noun} high in ${x} tend to be low in ${y}`,
    coefficient: (rank: string, linear: string, count: number, noun: string) =>
      `Rank correlation (Spearman) ${rank}, linear (Pearson) ${linear}, of ${count} ${noun}.`,
    notTold: 'these data do not show that the two are related',
    notJudged: 'their relation is not judged',
    interval: (low: string, high: string, effective: number | null) =>
      effective === null
        ? `95% interval: ${low} to ${high}.`
        : `95% interval: ${low} to ${high}; since neighbouring places are alike, the data are worth ${effective} unrelated places.`,
    spurious: (divisor: string) =>
      `Both figures are divided by ${divisor}, so that they may seem related by that alone.`,
    aboutPlaces: (noun: string, rank: string) =>
      `This is about places, not people; counted by ${noun}, the correlation is ${rank}.`,
    aboutPlacesOnly: 'This is about places, not people.',
    caution: 'Related does not mean that one causes the other; both may come from something else.',
    tooFew: 'Too few pairs of figures to calculate a correlation.',
    sample: 'One of the figures is a sample, no official data; this relation means nothing.',
    estimate: 'One of the figures is an estimate.',
    table: (x: string, y: string) => `${x} and ${y} by region`,
    region: 'Region',
  },
})
