import type { IsPlace } from '../personal-kinds'
import { isUnexplained } from './unlisted-names'
import { matchesOf } from '../../text/matches-of'

const LINK = /https?:\/\/[^\s"<>]{4,400}/giu
/** The last part of a link before what is asked of it: the name of a file or a page. */
const LAST = /\/([^/?#]+)(?:[?#].*)?$/u

/** Papers that are of one person. */
const PAPER = /^(?:ktp|kk|kia|nik|akta|akte|ijazah|sktm|skck|npwp|paspor|rekening|rapor|slip)$/i
/** What is told of such papers in general. */
const OF_ALL =
  /^(?:syarat|persyaratan|alur|prosedur|cara|panduan|contoh|form|formulir|info|infografis|brosur|poster|layanan|jadwal|daftar|online|buku|surat|file|scan|foto|upload|image|blanko|elektronik|digital)$/i

/** Whether a text links a paper of one person, whose name is that of the file. `isPlace`: known names of regions. */
export function tellsDocument(text: string, isPlace: IsPlace): boolean {
  return matchesOf(text, LINK).some(([link]) => {
    const file = LAST.exec(link)?.[1] ?? ''
    const words = file.replace(/\.\w{2,5}$/, '').split(/[\W\d_]+|%20/)
    if (!words.some((word) => PAPER.test(word))) return false
    return words.some((word) => {
      const name = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
      return !PAPER.test(word) && !OF_ALL.test(word) && isUnexplained(name, isPlace)
    })
  })
}
