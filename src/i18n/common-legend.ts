import { defineMessages } from './language'

/** What the colours of several maps of one indicator mean. */
export const commonLegendMessages = defineMessages({
  id: {
    label: 'Legenda bersama',
    circles: 'Luas lingkaran sebanding jumlah; skala sama di setiap peta',
  },
  en: {
    label: 'Common legend',
    circles: 'Circle area in proportion to the count; the same scale on every map',
  },
})
