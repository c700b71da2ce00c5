import { defineMessages } from './language'

/** Of the component in which a region falls behind most. */
export const weakestMessages = defineMessages({
  id: { mark: 'terlemah', hint: 'Komponen yang paling tertinggal di sini' },
  en: { mark: 'weakest', hint: 'The component furthest behind here' },
})
