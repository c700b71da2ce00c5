import type { LocalizedText } from '../../../contract'
import type { MessageParams, Messages } from './message'

/** A sentence with the other columns of the table of which it is true as well. */
function told(p: MessageParams, text: LocalizedText): LocalizedText {
  const isAlone = p.also === undefined || p.also === ''
  if (isAlone) return text
  return { id: `${text.id} Begitu juga: ${p.also}.`, en: `${text.en} Likewise: ${p.also}.` }
}

const MOVED: Record<string, LocalizedText> = {
  down: { id: 'diturunkan satu baris', en: 'moved down by one row' },
  up: { id: 'dinaikkan satu baris', en: 'moved up by one row' },
  code: { id: 'diurutkan menurut kode wilayah', en: 'put in the order of the codes' },
  name: { id: 'diurutkan menurut nama wilayah', en: 'put in the order of the names' },
  turned: { id: 'dibalik urutannya', en: 'turned upside down' },
}

/** How figures of the table, or of some of its rows, would have to be moved. */
function moved(p: MessageParams): LocalizedText {
  if (p.how !== 'rows') return MOVED[String(p.how)] ?? { id: 'dipindah', en: 'moved' }
  const rows = Math.abs(Number(p.by))
  return Number(p.by) > 0
    ? { id: `diturunkan ${rows} baris`, en: `moved down by ${rows} rows` }
    : { id: `dinaikkan ${rows} baris`, en: `moved up by ${rows} rows` }
}

function rowsOf(p: MessageParams): LocalizedText {
  if (p.how !== 'rows') return { id: '', en: '' }
  return { id: ` di baris ${p.first} sampai ${p.last}`, en: ` in rows ${p.first} to ${p.last}` }
}

function rowsAtScale(p: MessageParams): LocalizedText {
  switch (p.where) {
    case 'part':
      return { id: `baris ${p.first} sampai ${p.last}`, en: `rows ${p.first} to ${p.last}` }
    case 'kecamatan':
      return { id: `desa-desa di ${p.name}`, en: `the desa of ${p.name}` }
    default:
      return { id: `baris ${p.first} dan lainnya`, en: `row ${p.first} and others` }
  }
}

function zeros(p: MessageParams): LocalizedText {
  switch (p.how) {
    case 'lost':
      return {
        id: `${p.indicator} ${p.period} nol di ${p.count} dari ${p.of} wilayah yang pada ${p.since} (${p.other}) masih berisi angka.`,
        en: `${p.indicator} ${p.period} is zero in ${p.count} of ${p.of} regions that had a figure in ${p.since} (${p.other}).`,
      }
    case 'among':
      return {
        id: `${p.indicator} ${p.period} nol di ${p.count} dari ${p.of} desa, padahal di desa lain angkanya mengikuti jumlah keluarga dan jauh dari nol.`,
        en: `${p.indicator} ${p.period} is zero in ${p.count} of ${p.of} desa, while in all others it follows the number of families and is far from zero.`,
      }
    case 'kecamatan':
      return {
        id: `${p.indicator} ${p.period} nol di semua ${p.count} desa ${p.names}, padahal di kecamatan lain hanya ${p.share}% desanya nol.`,
        en: `${p.indicator} ${p.period} is zero in all ${p.count} desa of ${p.names}, while in the other kecamatan only ${p.share}% of the desa are zero.`,
      }
    case 'first':
    case 'last':
      return {
        id: `${p.indicator} ${p.period} nol di ${p.count} dari ${p.of} baris ${p.how === 'first' ? 'pertama' : 'terakhir'} berturut-turut, padahal di baris lain hampir tidak ada nol.`,
        en: `${p.indicator} ${p.period} is zero in the ${p.how} ${p.count} of ${p.of} rows without a break, while hardly any other row is zero.`,
      }
    default:
      return {
        id: `Semua ${p.count} angka ${p.indicator} ${p.period} nol.`,
        en: `All ${p.count} figures of ${p.indicator} ${p.period} are zero.`,
      }
  }
}

/** What a quotient of two indicators came to, and how it may have come about. */
function quotient(p: MessageParams): LocalizedText {
  const beside = `${p.formula} ${p.since} (${p.other})`
  const [least, most] = [String(p.minimum), String(p.maximum)]
  switch (p.how) {
    case 'swapped':
      return {
        id: `${p.indicator} ${p.period} dibagi ${beside} menjadi ${p.found}, padahal wajarnya ${least} sampai ${most}; bila keduanya ditukar, ${p.swapped}. Mungkin judul kedua kolom tertukar. Cocokkan judul dengan isinya; bila benar, biarkan.`,
        en: `${p.indicator} ${p.period} divided by ${beside} comes to ${p.found}, but ${least} to ${most} is usual; with the two changed over it is ${p.swapped}. The headings of the two columns may be swapped. Match the headings with their figures; leave them if they are right.`,
      }
    case 'total':
      return {
        id: `${p.indicator} ${p.period} dibagi ${beside} menjadi ${p.found} untuk ${p.of} wilayah bersama, padahal wajarnya ${least} sampai ${most}. Periksa satuannya (ratusan, ribuan, jutaan), koma desimalnya, dan apakah judul kolomnya tertukar dengan kolom lain. Bila benar, biarkan.`,
        en: `${p.indicator} ${p.period} divided by ${beside} comes to ${p.found} over ${p.of} regions together, but ${least} to ${most} is usual. Check the unit (hundreds, thousands, millions), the decimal comma, and whether its heading is swapped with that of another column. Leave it if it is right.`,
      }
    case 'few':
      return {
        id: `Di ${p.count} dari ${p.of} wilayah, misalnya ${p.name}, ${p.indicator} ${p.period} dibagi ${beside} jauh dari wajarnya (${least} sampai ${most}), padahal jumlah semuanya wajar (${p.found}). Mungkin satu angka hilang atau berlebih di ujungnya, atau dua wilayah tertukar barisnya. Cocokkan angka wilayah itu dengan lembar aslinya; bila benar, biarkan.`,
        en: `In ${p.count} of ${p.of} regions, for instance ${p.name}, ${p.indicator} ${p.period} divided by ${beside} is far from what is usual (${least} to ${most}), although all together are (${p.found}). A last digit may be lost or added, or two regions have changed rows. Compare the figures of these regions with the original sheet; leave them if they are right.`,
      }
    default:
      return {
        id: `Di ${p.count} dari ${p.of} wilayah, mulai baris ini, ${p.indicator} ${p.period} dibagi ${beside} tidak antara ${least} dan ${most}, padahal jumlah semuanya wajar (${p.found}). Mungkin angkanya ada di baris wilayah lain. Cocokkan tiap angka dengan nama wilayahnya; bila benar, biarkan.`,
        en: `In ${p.count} of ${p.of} regions, from this row on, ${p.indicator} ${p.period} divided by ${beside} is not between ${least} and ${most}, although all together are (${p.found}). The figures may stand on the rows of other regions. Match each figure with the name of its region; leave them if they are right.`,
      }
  }
}

/** Figures that betray themselves by how they lie, whatever the table says of them. */
export const PATTERN_MESSAGES = {
  'kolom-sama': (p) =>
    told(
      p,
      p.how === 'kecamatan'
        ? {
            id: `Di ${p.names}, angka ${p.indicator} ${p.period} sama dengan angka ${p.twin} di ${p.other}: ${p.equal} dari ${p.of} desa, padahal di kecamatan lain berbeda. Salah satunya mungkin tersalin dari kolom lain. Isi dengan angkanya sendiri; bila benar, biarkan.`,
            en: `In ${p.names} the figures of ${p.indicator} ${p.period} are those of ${p.twin} in ${p.other}: ${p.equal} of ${p.of} desa, while they differ in other kecamatan. One may be copied from the other column. Fill in its own figures; leave them if they are right.`,
          }
        : p.how === 'share'
          ? {
              id: `Angka ${p.indicator} ${p.period} hampir persis ${p.times} kali ${p.twin} ${p.since} di ${p.other}: ${p.equal} dari ${p.of} baris. Hasil pendataan tidak pernah sebanding di hampir semua wilayah; mungkin dihitung dari kolom itu. Isi dengan hasil pendataannya sendiri; bila memang dihitung atau benar, biarkan.`,
              en: `The figures of ${p.indicator} ${p.period} are nearly exactly ${p.times} times ${p.twin} ${p.since} in ${p.other}: ${p.equal} of ${p.of} rows. What is counted is never in proportion in nearly all regions; they may be computed from that column. Fill in what was counted; leave them if they are meant to be computed, or right.`,
            }
          : {
              id: `Angka ${p.indicator} ${p.period} sama dengan angka ${p.twin} di ${p.other}: ${p.equal} dari ${p.of} baris. Dua hal yang berbeda tidak mungkin sama di hampir semua wilayah; salah satunya mungkin tersalin dari kolom lain. Isi dengan angkanya sendiri; bila benar, biarkan.`,
              en: `The figures of ${p.indicator} ${p.period} are those of ${p.twin} in ${p.other}: ${p.equal} of ${p.of} rows. Two different matters cannot be the same in nearly all regions; one may be copied from the other column. Fill in its own figures; leave them if they are right.`,
            },
    ),
  'angka-nomor-urut': (p) =>
    told(p, {
      id: `Ke-${p.count} angka ${p.indicator} ${p.period} adalah nomor urut (1, 2, 3 dan seterusnya), bukan hasil hitungan. Mungkin kolom nomor atau peringkat yang tersalin; isi dengan angkanya.`,
      en: `The ${p.count} figures of ${p.indicator} ${p.period} are running numbers (1, 2, 3 and so on), not counts. A column of row numbers or ranks may have been copied; fill in the figures.`,
    }),
  'angka-tahun': (p) =>
    told(p, {
      id: `Ke-${p.count} angka ${p.indicator} ${p.period} semuanya seperti tahun (1900 sampai 2100), bukan jumlah. Mungkin kolom tahun yang tersalin; isi dengan angkanya, atau biarkan bila benar.`,
      en: `The ${p.count} figures of ${p.indicator} ${p.period} all look like years (1900 to 2100), not like amounts. A column of years may have been copied; fill in the figures, or leave them if they are right.`,
    }),
  'kolom-tertukar': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period} lebih dekat ke ${p.twin} ${p.since} (${p.other}) daripada ke ${p.indicator} ${p.since} di ${p.count} dari ${p.of} wilayah, dan sebaliknya. Mungkin judul kolom-kolom itu tertukar: ${p.changes}. Cocokkan judul dengan isinya; bila benar, biarkan.`,
      en: `The figures of ${p.indicator} ${p.period} are nearer to ${p.twin} ${p.since} (${p.other}) than to ${p.indicator} ${p.since} in ${p.count} of ${p.of} regions, and so the other way round. The headings of these columns may be exchanged: ${p.changes}. Match the headings with their figures; leave them if they are right.`,
    }),
  'angka-seragam': (p) =>
    told(
      p,
      p.how === 'total'
        ? {
            id: `Jumlah ${p.indicator} ${p.period} dari bagian-bagiannya sekitar ${p.found} di ${p.count} dari ${p.of} wilayah. Jumlah yang sama di hampir semua wilayah biasanya berarti isinya persen atau pangsa, bukan banyaknya. Isi dengan banyaknya dalam satuan kolomnya; bila benar, biarkan.`,
            en: `The total ${p.indicator} ${p.period} of its parts is about ${p.found} in ${p.count} of ${p.of} regions. One total in nearly all regions mostly means percent or shares, not amounts. Fill in the amounts in the unit of the column; leave them if they are right.`,
          }
        : {
            id: `${p.indicator} ${p.period} bernilai ${p.found} di ${p.count} dari ${p.of} wilayah. Angka yang sama di hampir semua wilayah biasanya hasil menyalin satu sel ke bawah atau membagi rata. Isi angka tiap wilayah; bila benar, biarkan.`,
            en: `${p.indicator} ${p.period} is ${p.found} in ${p.count} of ${p.of} regions. One figure in nearly all regions mostly comes from filling a cell down or sharing out evenly. Fill in each region's own figure; leave it if it is right.`,
          },
    ),
  'angka-pengganti': (p) =>
    told(p, {
      id: `${p.indicator} ${p.period} bernilai ${p.found} di ${p.count} dari ${p.of} wilayah, jauh lebih sering daripada angka di sekitarnya. Mungkin ${p.found} berarti belum diketahui. Bila begitu, kosongkan selnya; bila benar, biarkan.`,
      en: `${p.indicator} ${p.period} is ${p.found} in ${p.count} of ${p.of} regions, far more often than any figure near it. ${p.found} may stand for not known. If so, empty the cells; leave them if they are right.`,
    }),
  'besaran-berubah': (p) =>
    told(p, {
      id: `${p.level === 'total' ? 'Jumlah' : 'Nilai tengah'} ${p.indicator} ${p.period} di ${p.count} wilayah ${p.found}, padahal ${p.since} (${p.other}) ${p.expected}: ${p.times} kali ${p.how === 'larger' ? 'lebih besar' : 'lebih kecil'}. Periksa satuannya (ratusan, ribuan, persen), koma desimalnya, dan apakah yang dihitung masih hal yang sama. Bila benar, biarkan.`,
      en: `The ${p.level === 'total' ? 'total' : 'middle value'} of ${p.indicator} ${p.period} over ${p.count} regions is ${p.found}, but ${p.expected} in ${p.since} (${p.other}): ${p.times} times ${p.how === 'larger' ? 'larger' : 'smaller'}. Check the unit (hundreds, thousands, percent), the decimal comma, and whether the same thing is counted. Leave it if it is right.`,
    }),
  'bulan-kumulatif': (p) =>
    told(
      p,
      p.how === 'year'
        ? {
            id: `Jumlah ${p.indicator} ${p.period} di ${p.count} wilayah ${p.found}, sebesar jumlah sejak Januari, dibandingkan dengan ${p.expected} setahun (${p.since} di ${p.other}). Isi dengan angka bulan itu saja, bukan jumlah sejak Januari; bila benar, biarkan.`,
            en: `${p.indicator} ${p.period} over ${p.count} regions is ${p.found} in all, as much as since January beside ${p.expected} a year (${p.since} in ${p.other}). Fill in the figures of that month alone, not those since January; leave them if they are right.`,
          }
        : {
            id: `Angka ${p.indicator} tiap bulan tidak pernah turun di hampir semua wilayah, dari jumlah ${p.expected} (${p.since}) menjadi ${p.found} (${p.period}): seperti jumlah sejak Januari. Isi dengan angka bulan itu saja; bila benar, biarkan.`,
            en: `The figures of ${p.indicator} fall from month to month in hardly any region, from ${p.expected} in all (${p.since}) to ${p.found} (${p.period}), as sums since January do. Fill in the figures of each month alone; leave them if they are right.`,
          },
    ),
  'skala-bercampur': (p) =>
    told(p, {
      id: `${p.count} dari ${p.of} angka ${p.indicator} ${p.period} (${rowsAtScale(p).id}) sekitar ${p.times} kali ${p.how === 'larger' ? 'lebih besar' : 'lebih kecil'} daripada yang lain, dibandingkan dengan ${p.twin} ${p.since} di ${p.other}. Mungkin satuannya bercampur, satu angka hilang di ujungnya, atau nomor catatan kaki menempel. Cocokkan baris itu dengan lembar aslinya; bila benar, biarkan.`,
      en: `${p.count} of ${p.of} figures of ${p.indicator} ${p.period} (${rowsAtScale(p).en}) are about ${p.times} times ${p.how === 'larger' ? 'larger' : 'smaller'} than the others, beside ${p.twin} ${p.since} in ${p.other}. Units may be mixed, a last digit lost, or the mark of a footnote attached. Compare these rows with the original sheet; leave them if they are right.`,
    }),
  'perbandingan-tidak-wajar': (p) => told(p, quotient(p)),
  'angka-lebih-kasar': (p) =>
    told(
      p,
      p.how === 'rounded'
        ? {
            id: `Hampir semua angka ${p.indicator} ${p.period} (${p.count} dari ${p.of}) habis dibagi ${p.step}, padahal ${p.since} (${p.other}) tidak. Mungkin dibulatkan atau diperkirakan. Isi dengan angka aslinya; bila benar, biarkan.`,
            en: `Nearly all figures of ${p.indicator} ${p.period} (${p.count} of ${p.of}) are multiples of ${p.step}, but those of ${p.since} (${p.other}) are not. They may be rounded or guessed. Fill in the figures themselves; leave them if they are right.`,
          }
        : {
            id: `${p.indicator} ${p.period} hanya berisi ${p.count} angka yang berbeda, padahal ${p.since} (${p.other}) berisi ${p.of}. Mungkin angkanya kelas atau kode, atau dibulatkan terlalu kasar. Isi dengan angka aslinya; bila benar, biarkan.`,
            en: `${p.indicator} ${p.period} holds only ${p.count} different figures, but ${p.of} in ${p.since} (${p.other}). They may be classes or codes, or rounded too much. Fill in the figures themselves; leave them if they are right.`,
          },
    ),
  'urutan-terbalik': (p) =>
    told(p, {
      id: `${p.indicator} ${p.period} terbalik terhadap ${p.since} (${p.other}): wilayah yang dulu tinggi kini rendah, dan sebaliknya (kecocokan urutan ${p.found} dari paling tinggi 1, di ${p.count} wilayah). Mungkin arah ukurannya terbalik, misalnya aman ditulis rawan. Samakan arahnya; bila benar, biarkan.`,
      en: `${p.indicator} ${p.period} is reversed against ${p.since} (${p.other}): regions that were high are low now, and the other way round (agreement of their order ${p.found}, at most 1, over ${p.count} regions). The measure may be turned round, as safety for danger. Use one direction; leave it if it is right.`,
    }),
  'kategori-tertukar': (p) =>
    told(p, {
      id: `${p.indicator} ${p.period} tertukar terhadap ${p.since} (${p.other}) di ${p.count} dari ${p.of} wilayah: ${p.changes}. Mungkin arti kodenya terbalik. Cocokkan kode dengan artinya di lembar aslinya; bila keadaannya memang berubah, biarkan.`,
      en: `${p.indicator} ${p.period} is exchanged against ${p.since} (${p.other}) in ${p.count} of ${p.of} regions: ${p.changes}. The codes may stand for one another. Match the codes with their meaning in the original sheet; leave them if matters did change.`,
    }),
  'kategori-seragam': (p) =>
    told(p, {
      id: `${p.indicator} ${p.period} "${p.found}" di semua wilayah, padahal ${p.since} (${p.other}) ${p.count} dari ${p.of} wilayah lain. Mungkin satu sel disalin ke bawah. Cocokkan dengan lembar aslinya; bila keadaannya memang begitu, biarkan.`,
      en: `${p.indicator} ${p.period} is "${p.found}" in all regions, while ${p.count} of ${p.of} were of another category in ${p.since} (${p.other}). A cell may have been filled down. Compare with the original sheet; leave it if it is so.`,
    }),
  'tahun-terbaru-sebagian': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period} baru ada di ${p.count} wilayah, sedangkan ${p.expected} di ${p.of}. Halaman, urutan, dan skor memakai ${p.expected} sampai sedikitnya setengahnya ada; ${p.period} dapat dipilih sendiri. Lengkapi tabelnya bila yang lain sudah ada.`,
      en: `Figures of ${p.indicator} ${p.period} are there for ${p.count} regions, those of ${p.expected} for ${p.of}. Pages, ranks and scores use ${p.expected} until at least half are there; ${p.period} can be chosen. Complete the table if the others are known.`,
    }),
  'terbit-berubah': (p) =>
    told(p, {
      id: `${p.count} dari ${p.of} angka ${p.indicator} ${p.period} lain daripada yang sudah terbit, misalnya ${p.name}: ${p.expected} menjadi ${p.found}. Bila diperbaiki, biarkan, dan tulis di ralat.csv bila yang terbit salah. Bila tidak, kembalikan angkanya.`,
      en: `${p.count} of ${p.of} figures of ${p.indicator} ${p.period} are others than were published, for instance ${p.name}: ${p.expected} became ${p.found}. If mended, leave them, and note it in ralat.csv where the published ones were wrong. If not, restore them.`,
    }),
  'kosong-menjadi-nol': (p) =>
    told(p, {
      id: `${p.found} dari ${p.count} angka ${p.indicator} ${p.period} yang pada edisi terbit belum ada kini persis 0, misalnya ${p.name}. Belum ada data bukan nol. Bila datanya memang belum ada, kosongkan selnya, atau kembalikan isi kolom kosong di indikator.csv bila baru diubah; bila memang nol, biarkan.`,
      en: `${p.found} of ${p.count} figures of ${p.indicator} ${p.period} that the published edition did not have are exactly 0 now, for instance ${p.name}. No data is not zero. Where there are no data yet, leave the cells empty, or restore the column kosong in indikator.csv if it was changed; leave them if they are zero.`,
    }),
  'angka-bergeser': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period}${rowsOf(p).id} mungkin ada di baris wilayah lain: urutannya hampir tidak mengikuti ${p.twin} ${p.since} di ${p.other} (kecocokan urutan ${p.found} dari paling tinggi 1), tetapi mengikutinya bila angkanya ${moved(p).id} (${p.expected}). Cocokkan tiap angka dengan nama wilayahnya.`,
      en: `The figures of ${p.indicator} ${p.period}${rowsOf(p).en} may stand on the rows of other regions: their order hardly follows ${p.twin} ${p.since} in ${p.other} (agreement ${p.found}, at most 1), but does once the figures are ${moved(p).en} (${p.expected}). Match each figure with the name of its region.`,
    }),
  'baris-disalin': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period} di baris ${p.from} sampai ${p.to} sama dengan di baris ${p.first} sampai ${p.last}, wilayah demi wilayah (${p.count} baris). Mungkin sel-sel itu disalin ke baris wilayah lain. Isi dengan angkanya sendiri; bila benar, biarkan.`,
      en: `The figures of ${p.indicator} ${p.period} in rows ${p.from} to ${p.to} are those of rows ${p.first} to ${p.last}, row by row (${p.count} rows). These cells may have been copied to the rows of other regions. Fill in their own figures; leave them if they are right.`,
    }),
  'angka-terurut': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period} terus ${p.how === 'rising' ? 'naik' : 'turun'} dari baris ${p.first} sampai ${p.last} (${p.count} dari ${p.of} wilayah), padahal wilayahnya berurut menurut kode atau nama. Mungkin kolom angkanya diurutkan tanpa namanya. Cocokkan tiap angka dengan nama wilayahnya; bila benar, biarkan.`,
      en: `The figures of ${p.indicator} ${p.period} only ${p.how === 'rising' ? 'rise' : 'fall'} from row ${p.first} to ${p.last} (${p.count} of ${p.of} regions), although the regions stand in the order of their codes or names. The column may have been sorted without the names. Match each figure with the name of its region; leave them if they are right.`,
    }),
  'urutan-berbeda': (p) =>
    told(p, {
      id: `Urutan wilayah menurut ${p.indicator} ${p.period} hampir tidak mengikuti ${p.twin} ${p.since} di ${p.other} (kecocokan urutan ${p.found} dari paling tinggi 1, di ${p.count} wilayah). Mungkin nama diurutkan ulang tanpa angkanya, atau barisnya bergeser. Cocokkan tiap angka dengan nama wilayahnya; bila benar, biarkan.`,
      en: `The order of the regions by ${p.indicator} ${p.period} hardly follows ${p.twin} ${p.since} in ${p.other} (agreement of their order ${p.found}, at most 1, over ${p.count} regions). The names may have been sorted without their figures, or the rows shifted. Match each figure with the name of its region; leave them if they are right.`,
    }),
  'selisih-seragam': (p) =>
    told(p, {
      id: `Angka ${p.indicator} ${p.period} di hampir semua dari ${p.count} wilayah persis angka ${p.since} (${p.other}) ${p.how === 'add' ? 'ditambah' : 'dikali'} ${p.found}. Hasil pendataan tidak pernah berubah seragam; mungkin dihitung dari tahun sebelumnya. Isi dengan hasil pendataan tahunnya; bila benar, biarkan.`,
      en: `The figures of ${p.indicator} ${p.period} are in nearly all of ${p.count} regions exactly those of ${p.since} (${p.other}) ${p.how === 'add' ? 'plus' : 'times'} ${p.found}. What is counted never changes alike everywhere; they may be computed from the year before. Fill in what was counted in the year; leave them if they are right.`,
    }),
  'sebagian-disalin': (p) =>
    told(
      p,
      p.how === 'rows'
        ? {
            id: `Semua angka di ${p.equal} dari ${p.of} baris (${p.names}) persis sama dengan ${p.since} (${p.other}), termasuk ${p.indicator} ${p.period}, padahal baris lain berubah. Mungkin baris itu disalin dari periode itu. Isi dengan hasil pendataan periodenya sendiri, atau kosongkan yang belum didata; bila benar, biarkan.`,
            en: `All figures in ${p.equal} of ${p.of} rows (${p.names}) are exactly those of ${p.since} (${p.other}), among them ${p.indicator} ${p.period}, while other rows changed. These rows may be copied from that period. Fill in what was counted in the period itself, or empty what was not; leave them if they are right.`,
          }
        : {
            id: `${p.equal} dari ${p.of} angka ${p.indicator} ${p.period} yang bernilai 50 ke atas persis sama dengan ${p.since} (${p.other}). Sebagian mungkin disalin dari periode itu. Isi dengan hasil pendataan periodenya sendiri, atau kosongkan yang belum didata; bila benar, biarkan.`,
            en: `${p.equal} of ${p.of} figures of ${p.indicator} ${p.period} that are 50 or more are exactly those of ${p.since} (${p.other}). Some may be copied from that period. Fill in what was counted in the period itself, or empty what was not; leave them if they are right.`,
          },
    ),
  'angka-kecamatan-diulang': (p) =>
    told(
      p,
      p.how === 'total'
        ? {
            id: `Di ${p.count} dari ${p.of} kecamatan, angka ${p.indicator} ${p.period} pada desa pertama atau terakhirnya tidak kurang dari jumlah semua desa lainnya. Mungkin itu jumlah kecamatan, dan terhitung dua kali. Tulis jumlahnya di baris kecamatan, dan isi angka desanya sendiri; bila benar, biarkan.`,
            en: `In ${p.count} of ${p.of} kecamatan the figure of ${p.indicator} ${p.period} on the first or the last desa is no less than all others together. It may be the total of the kecamatan, and be counted twice. Write it in the row of the kecamatan and fill in the desa's own figure; leave it if it is right.`,
          }
        : p.how === 'some'
          ? {
              id: `${p.count} dari ${p.of} desa ${p.names} berisi satu angka ${p.indicator} ${p.period} yang sama, ${p.found}, yang hampir tidak ada di kecamatan lain. Mungkin satu sel disalin ke bawah, atau angka kecamatan tertulis di tiap desanya. Isi angka tiap desa; bila benar, biarkan.`,
              en: `${p.count} of ${p.of} desa of ${p.names} have one and the same figure of ${p.indicator} ${p.period}, ${p.found}, which hardly any other kecamatan has. A cell may have been filled down, or the figure of the kecamatan written on each desa. Fill in each desa's own figure; leave them if they are right.`,
            }
          : p.how === 'first'
            ? {
                id: `Di ${p.count} dari ${p.of} kecamatan hanya desa pertamanya yang berisi angka ${p.indicator} ${p.period}; desa lain nol atau kosong. Mungkin jumlah kecamatan tertulis di baris desa pertama. Tulis jumlahnya di baris kecamatan, atau isi angka tiap desa; bila benar, biarkan.`,
                en: `In ${p.count} of ${p.of} kecamatan only the first desa has a figure of ${p.indicator} ${p.period}; the others are zero or empty. The total of the kecamatan may stand on its first desa. Write it in the row of the kecamatan, or fill in each desa's own figure; leave them if they are right.`,
              }
            : {
                id: `Di ${p.count} dari ${p.of} kecamatan, semua desa berisi satu angka ${p.indicator} ${p.period} yang sama. Mungkin angka kecamatan, atau angka desa pertamanya, disalin ke semua desa. Isi angka tiap desa, atau tulis angkanya di baris kecamatan saja; bila benar, biarkan.`,
                en: `In ${p.count} of ${p.of} kecamatan all desa have one and the same figure of ${p.indicator} ${p.period}. The figure of the kecamatan, or of its first desa, may have been filled down. Fill in each desa's own figure, or write the figure in the row of the kecamatan alone; leave them if they are right.`,
              },
    ),
  'tahun-terpecah': (p) =>
    told(p, {
      id: `Tabel ini menulis ${p.indicator} untuk periode ${p.years}, tetapi tiap wilayah hanya ada di satu periode; semuanya bersama ${p.count} wilayah. Mungkin kolom tahunnya tertarik ke bawah dan terhitung naik turun. Tulis satu tahun yang benar di semua baris; bila memang didata bergiliran, biarkan.`,
      en: `This table gives ${p.indicator} for ${p.years}, but each region in only one of them; together they are ${p.count} regions. The column of years may have been dragged down and counted on. Write the one right year in all rows; leave it if the regions were surveyed in turn.`,
    }),
  'kecamatan-belum-ada': (p) =>
    told(p, {
      id: `${p.indicator} ${p.period} baru berisi ${p.count} dari ${p.of} kecamatan; belum ada: ${p.names}. Jumlah kabupaten dihitung tanpa kecamatan itu. Lengkapi barisnya (isi 0 bila memang tidak ada), atau tulis jumlah kabupatennya sendiri.`,
      en: `${p.indicator} ${p.period} holds ${p.count} of ${p.of} kecamatan so far; missing: ${p.names}. The total of the kabupaten is computed without them. Complete the rows (with 0 where there is none), or state the total of the kabupaten itself.`,
    }),
  'sebagian-desa': (p) =>
    told(
      p,
      p.how === 'rows'
        ? {
            id: `${p.count} dari ${p.of} wilayah yang berisi angka pada ${p.since} (${p.other}) tidak ada di tabel ini: ${p.names}; misalnya ${p.indicator} ${p.period}. Mungkin barisnya terhapus atau tersaring. Lengkapi barisnya; bila memang tidak didata, biarkan.`,
            en: `${p.count} of ${p.of} regions with figures in ${p.since} (${p.other}) are not in this table: ${p.names}; for instance ${p.indicator} ${p.period}. Their rows may be deleted or filtered out. Complete the rows; leave them out if they were not surveyed.`,
          }
        : {
            id: `${p.indicator} ${p.period} hanya berisi ${p.count} dari ${p.of} desa dan kelurahan; belum ada, misalnya: ${p.names}. Jumlah kabupaten dihitung dari yang ada saja. Mungkin barisnya tersaring atau belum lengkap. Lengkapi barisnya (isi 0 bila memang tidak ada), atau tulis jumlah kabupatennya sendiri.`,
            en: `${p.indicator} ${p.period} holds only ${p.count} of ${p.of} desa and kelurahan; missing, for instance: ${p.names}. The total of the kabupaten is computed from these alone. Rows may be filtered out or still missing. Complete them (with 0 where there is none), or state the total of the kabupaten itself.`,
          },
    ),
  'nol-massal': (p) => {
    const { id, en } = zeros(p)
    return told(p, {
      id: `${id} Bila 0 berarti belum didata, kosongkan selnya; bila memang tidak ada, biarkan.`,
      en: `${en} Where 0 stands for not counted yet, empty the cells; leave them where there is none.`,
    })
  },
} satisfies Messages
