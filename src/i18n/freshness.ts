import { defineMessages } from './language'

export const freshnessMessages = defineMessages({
  id: {
    dataOf: (day: string) => `Data per ${day}`,
    offlineSince: (clock: string, day: string) => `Luring sejak ${clock} · data per ${day}`,
    offline: (clock: string, day: string) =>
      `Server tidak terjangkau sejak ${clock}. Yang tampak adalah data per ${day}; halaman ini mencoba lagi sendiri.`,
    fault: (file: string, problem: string, day: string) =>
      `Pembaruan data tertunda: berkas ${file} ${problem}. Yang tampak tetap data per ${day}.`,
    replaced: (day: string) => `Data baru dipakai: per ${day}.`,
    newVersion: 'Versi baru aplikasi sudah siap.',
    takeUp: 'Pakai sekarang',
    slow: 'Sambungan lambat; data masih dimuat…',
    retrying: 'Halaman ini mencoba lagi sendiri.',
  },
  en: {
    dataOf: (day: string) => `Data as of ${day}`,
    offlineSince: (clock: string, day: string) => `Offline since ${clock} · data as of ${day}`,
    offline: (clock: string, day: string) =>
      `The server has been out of reach since ${clock}. What you see are the data as of ${day}; this page tries again by itself.`,
    fault: (file: string, problem: string, day: string) =>
      `The update of the data waits: the file ${file} ${problem}. What you see are still the data as of ${day}.`,
    replaced: (day: string) => `New data are in use: as of ${day}.`,
    newVersion: 'A new version of the application is ready.',
    takeUp: 'Use it now',
    slow: 'The connection is slow; the data are still loading…',
    retrying: 'This page tries again by itself.',
  },
})
