/** Words that stand before the number of a telephone, and that head a column of them: parts of a pattern. */
export const TELEPHONE_WORDS =
  'telp|telepon|telpon|telephone|tlp|tel|hp|wa|whatsapp|handphone|phone|ponsel|kontak|contact|cp|narahubung'
/** Words that ask to reach somebody. */
export const REACH_WORDS = 'hub|hubungi|konfirmasi|sms'
