import type { SeriesMark } from '../contract'
import { defineMessages, type Language } from './language'

/** What a figure of a series is besides its status, in a word or two. */
const seriesMarkMessages = defineMessages({
  id: {
    survei: 'angka survei',
    sementara: 'angka sementara',
    'tak-lengkap': 'belum lengkap',
    diulang: 'mengulang tahun sebelumnya',
    'tak-jelas': 'definisi belum jelas',
  },
  en: {
    survei: 'survey figure',
    sementara: 'preliminary',
    'tak-lengkap': 'incomplete',
    diulang: 'carried over from the year before',
    'tak-jelas': 'definition unclear',
  },
})

/** "angka survei, angka sementara"; empty for a figure without marks. */
export function markWords(marks: readonly SeriesMark[], language: Language): string {
  return marks.map((mark) => seriesMarkMessages[language][mark]).join(', ')
}

/** "resmi, angka survei": marks behind the word for the status. */
export function withMarks(
  status: string,
  marks: readonly SeriesMark[],
  language: Language,
): string {
  return [status, ...(marks.length === 0 ? [] : [markWords(marks, language)])].join(', ')
}
