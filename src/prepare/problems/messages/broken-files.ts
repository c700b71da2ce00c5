import type { LocalizedText } from '../../../contract'
import type { MessageParams } from './message'

/** What is wrong with a file of settings as a text, and how to mend it. */
const JSON_FAULTS: Record<string, LocalizedText> = {
  end: {
    id: 'berkas ini berakhir sebelum selesai. Tutup semua kurung { dan [ yang terbuka, atau salin ulang berkasnya secara utuh',
    en: 'this file ends before it is complete. Close every { and [ that is open, or copy the whole file again',
  },
  comma: {
    id: 'sebelum isian di baris ini tidak ada koma. Tambahkan koma di akhir isian sebelumnya',
    en: 'there is no comma before the entry in this line. Add one at the end of the entry before it',
  },
  'extra-comma': {
    id: 'di baris ini ada koma sesudah isian terakhir. Hapus koma itu',
    en: 'there is a comma after the last entry, in this line. Remove it',
  },
  quote: {
    id: 'di baris ini ada tulisan yang tidak diapit dua tanda kutip lurus ("). Lengkapi tanda kutipnya',
    en: 'there is a text in this line that does not stand between two straight quotes ("). Complete them',
  },
  sign: {
    id: 'di baris ini ada tanda yang tidak pada tempatnya. Bandingkan dengan baris lain yang serupa, lalu perbaiki',
    en: 'there is a sign out of its place in this line. Compare it with other lines like it and correct it',
  },
  table: {
    id: 'isinya bukan tabel. Buka aslinya di Excel atau LibreOffice, lalu simpan lagi sebagai CSV atau .xlsx',
    en: 'it holds no table. Open the original in Excel or LibreOffice and save it as CSV or .xlsx again',
  },
  borders: {
    id: 'isinya bukan batas desa berbentuk GeoJSON dengan kolom kode. Ekspor ulang dari aplikasi peta (misalnya QGIS) sebagai GeoJSON, bujur dan lintang dalam derajat, dengan kolom "kode"',
    en: 'it does not hold borders of desa as GeoJSON with a column kode. Export it again from a map program (QGIS, say) as GeoJSON, longitude and latitude in degrees, with a column "kode"',
  },
}

export function brokenFile({ what }: MessageParams): LocalizedText {
  const told = JSON_FAULTS[String(what)] ?? { id: '', en: '' }
  return {
    id: `Berkas ini tidak dapat dibaca: ${told.id}.`,
    en: `This file cannot be read: ${told.en}.`,
  }
}

/** What must stand in a setting, by its rule. */
function mustBe({ rule, expected }: MessageParams): LocalizedText | null {
  switch (rule) {
    case 'number':
      return { id: 'harus angka tanpa tanda kutip', en: 'must be a number without quotes' }
    case 'int':
      return { id: 'harus bilangan bulat', en: 'must be a whole number' }
    case 'boolean':
      return {
        id: 'harus true (ya) atau false (tidak), tanpa tanda kutip',
        en: 'must be true (yes) or false (no), without quotes',
      }
    case 'string':
      return {
        id: 'harus tulisan di antara dua tanda kutip (")',
        en: 'must be a text between two quotes (")',
      }
    case 'array':
      return { id: 'harus daftar di antara [ dan ]', en: 'must be a list between [ and ]' }
    case 'object':
    case 'record':
      return {
        id: 'harus kelompok isian di antara { dan }',
        en: 'must be a group of entries between { and }',
      }
    case 'least':
      return { id: `paling kecil ${expected}`, en: `must be ${expected} at least` }
    case 'above':
      return { id: `harus lebih dari ${expected}`, en: `must be more than ${expected}` }
    case 'most':
      return { id: `paling besar ${expected}`, en: `must be ${expected} at most` }
    case 'empty':
      return { id: 'harus berisi sedikitnya satu isian', en: 'must hold one entry at least' }
    case 'form':
      return expected === undefined
        ? null
        : { id: `harus ditulis seperti "${expected}"`, en: `must be written as "${expected}"` }
    case 'choice':
      return { id: `pilihannya: ${expected}`, en: `must be one of: ${expected}` }
    case 'unregistered':
      return {
        id: `nama itu harus ada di ${expected}`,
        en: `that name must be in ${expected}`,
      }
    default:
      return null
  }
}

/** A setting that is missing, unknown, or says something that it must not. */
export function wrongSetting(p: MessageParams): LocalizedText {
  if (p.rule === 'absent') {
    return {
      id: `Isian "${p.key}" tidak ada di berkas ini. Tambahkan, dengan nama persis seperti itu.`,
      en: `The entry "${p.key}" is missing in this file. Add it, under exactly that name.`,
    }
  }
  if (p.rule === 'unknown') {
    return {
      id: `Isian "${p.key}" tidak dikenal. Perbaiki namanya, atau hapus isian itu.`,
      en: `The entry "${p.key}" is not known. Correct its name, or remove it.`,
    }
  }
  const due = mustBe(p) ?? { id: 'bentuknya tidak benar', en: 'its form is not right' }
  return {
    id: `Isian "${p.key}" berisi ${p.found}, padahal ${due.id}. Perbaiki isinya.`,
    en: `The entry "${p.key}" is ${p.found}, but ${due.en}. Correct it.`,
  }
}
