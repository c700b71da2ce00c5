import { defineMessages } from './language'

/** Words that mark what a demonstration shows and gives away. */
export const sampleMessages = defineMessages({
  id: {
    watermark: 'CONTOH – bukan data resmi',
    said: 'Peragaan dengan data contoh. Angka yang bertanda contoh bukan data resmi dan tidak boleh dikutip.',
  },
  en: {
    watermark: 'SAMPLE – not official data',
    said: 'A demonstration with sample data. Figures marked as sample are not official and must not be quoted.',
  },
})
