import { defineMessages } from './language'

export const freshnessMessages = defineMessages({
  id: {
    updated: (day: string) => `Situs diperbarui ${day}`,
    years: (first: number, last: number) =>
      first === last ? `data ${first}` : `data ${first}–${last}`,
    offlineSince: (clock: string, day: string) => `Luring sejak ${clock} · situs diperbarui ${day}`,
    offline: (clock: string, day: string) =>
      `Server tidak terjangkau sejak ${clock}. Yang tampak adalah situs yang diperbarui ${day}; halaman ini mencoba lagi sendiri.`,
    fault: (thing: string, problem: string, day: string) =>
      `Pembaruan data tertunda: ${thing} ${problem}. Yang tampak tetap situs yang diperbarui ${day}.`,
    lost: (thing: string, problem: string, others: number) =>
      `Sebagian belum tampil: ${thing} ${problem}${others === 0 ? '' : `, dan ${others} hal lain`}. Halaman ini mencoba lagi sendiri.`,
    replaced: (day: string) => `Data diganti: yang tampak kini situs yang diperbarui ${day}.`,
    newComing: (day: string) =>
      `Versi baru sedang dipasang di server. Yang tampak tetap situs yang diperbarui ${day}; halaman ini beralih sendiri begitu versi baru itu lengkap.`,
    newVersion: 'Versi baru aplikasi sudah siap.',
    takeUp: 'Pakai sekarang',
    slow: 'Sambungan lambat; data masih dimuat…',
    retrying: 'Halaman ini mencoba lagi sendiri.',
  },
  en: {
    updated: (day: string) => `Site updated ${day}`,
    years: (first: number, last: number) =>
      first === last ? `data of ${first}` : `data of ${first}–${last}`,
    offlineSince: (clock: string, day: string) => `Offline since ${clock} · site updated ${day}`,
    offline: (clock: string, day: string) =>
      `The server has been out of reach since ${clock}. What you see is the site as updated ${day}; this page tries again by itself.`,
    fault: (thing: string, problem: string, day: string) =>
      `The update of the data waits: ${thing} ${problem}. What you see is still the site as updated ${day}.`,
    lost: (thing: string, problem: string, others: number) =>
      `A part is not shown: ${thing} ${problem}${others === 0 ? '' : `, and ${others} more`}. This page tries again by itself.`,
    replaced: (day: string) => `The data were replaced: you now see the site as updated ${day}.`,
    newComing: (day: string) =>
      `A new version is being installed on the server. What you see is still the site as updated ${day}; this page changes to the new one by itself once it is complete.`,
    newVersion: 'A new version of the application is ready.',
    takeUp: 'Use it now',
    slow: 'The connection is slow; the data are still loading…',
    retrying: 'This page tries again by itself.',
  },
})
