import { defineMessages } from '../../i18n/language'

/** The search button of a phone, which has room for two words. */
export const headerMessages = defineMessages({
  id: { searchPhone: 'Cari desa' },
  en: { searchPhone: 'Find a desa' },
})
