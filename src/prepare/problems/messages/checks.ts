import type { LocalizedText } from '../../../contract'
import type { Messages } from './message'

/** What says how much there can be in a region. */
const ROOM: Record<string, LocalizedText> = {
  area: { id: 'luas wilayahnya', en: 'its area' },
  roads: { id: 'luas wilayahnya', en: 'its area' },
  families: { id: 'jumlah keluarganya', en: 'the number of its families' },
}

/** What the note of a row says of its figure, and how to mend it. */
const SAID_OF_ROW: Record<string, { id: string; en: string }> = {
  planned: {
    id: 'itu rencana, target, atau proyeksi, bukan yang sudah terjadi. Hapus barisnya (target dari dokumen rencana ditulis di target.csv); bila sudah terjadi, hapus kata itu dari catatannya',
    en: 'this is planned or projected and has not come about. Remove the row (targets of a plan belong in target.csv); if it has come about, take the word out of the note',
  },
  estimated: {
    id: 'itu perkiraan, padahal statusnya bukan. Tulis "perkiraan" di kolom status; bila bukan perkiraan, hapus kata itu',
    en: 'this is an estimate, but the status says otherwise. Write "perkiraan" in the column status; if it is none, take the word out',
  },
  preliminary: {
    id: 'itu angka sementara, padahal tandanya tidak mengatakannya. Tulis "sementara" di kolom tanda, atau isi dengan angka tetapnya',
    en: 'this is preliminary, but no mark says so. Write "sementara" in the column tanda, or fill in the final figure',
  },
  repeated: {
    id: 'itu angka masa sebelumnya. Isi dengan angka tahunnya sendiri, atau hapus barisnya; bila penerbitnya memang mengulang, tulis "diulang" di kolom tanda',
    en: 'this is the figure of an earlier time. Fill in that of the year itself, or remove the row; where the publisher repeats it, write "diulang" in the column tanda',
  },
  invented: {
    id: 'angka itu tidak dihitung. Isi dengan angka dari sumbernya, atau hapus barisnya',
    en: 'the figure was not counted. Fill in the figure of the source, or remove the row',
  },
  elsewhere: {
    id: 'itu milik kabupaten lain. Isi dengan yang dari kabupaten ini, atau hapus barisnya; bila memang dari sini, perbaiki catatannya',
    en: 'this is of another kabupaten. Fill in what is of this one, or remove the row; if it is of this one, correct the note',
  },
  part: {
    id: 'itu hanya sebagian tahun. Isi dengan angka setahun, atau tulis bulannya di kolom tahun (2025-06); bila memang hanya itu yang terbit, tulis "tak-lengkap" di kolom tanda',
    en: 'this is a part of the year alone. Fill in the figure of the year, or write its month in the column tahun (2025-06); where no more was published, write "tak-lengkap" in the column tanda',
  },
  year: {
    id: 'itu angka tahun lain. Perbaiki tahunnya, atau isi dengan angka tahun itu',
    en: 'this is the figure of another year. Correct the year, or fill in the figure of that year',
  },
  real: {
    id: 'itu yang sudah terjadi, bukan target. Hapus barisnya (angkanya ditulis di tabelnya atau di seri/kabupaten.csv), atau perbaiki catatannya',
    en: 'this has come about and is no target. Remove the row (the figure belongs in its table or in seri/kabupaten.csv), or correct the note',
  },
}
/** The same of its source. */
const SAID_OF_SOURCE: Record<string, { id: string; en: string }> = {
  planned: {
    id: 'sumber itu dokumen rencana, jadi isinya untuk tahun ini target, bukan yang sudah terjadi. Tulis di target.csv, atau ganti sumbernya dengan yang memuat angka sebenarnya',
    en: 'that source is a plan, so what it holds for this year is a target that has not come about. Write it in target.csv, or name the source of the real figure',
  },
  estimated: {
    id: 'menurut judulnya sumber itu berisi perkiraan atau proyeksi, padahal statusnya bukan. Tulis "perkiraan" di kolom status, atau perbaiki sumbernya',
    en: 'by its title that source holds estimates or projections, but the status says otherwise. Write "perkiraan" in the column status, or correct the source',
  },
  elsewhere: {
    id: 'sumber itu tentang kabupaten lain. Ganti sumbernya atau angkanya; bila memang memuat kabupaten ini, sebutkan di judulnya di sumber.csv',
    en: 'that source is about another kabupaten. Change the source or the figure; if it does hold this kabupaten, say so in its title in sumber.csv',
  },
  year: {
    id: 'sumber itu lebih lama daripada angkanya. Daftarkan sumber yang memuat angka ini di sumber.csv; bila memang sumber yang sama, perbarui kolom tahunnya di sana',
    en: 'that source is older than the figure. Register the source that holds this figure in sumber.csv; if it is the same one, bring its column tahun there up to date',
  },
}

/** Figures compared with each other, formulas, and points and borders compared with the units. */
export const CHECK_MESSAGES = {
  'contoh-disalin': (p) => ({
    id: `Kolom ini berisi angka contoh: ${p.equal} dari ${p.of} angkanya sama dengan ${p.indicator} ${p.period} di ${p.other}, wilayah demi wilayah. Angka contoh dibuat program dan tidak boleh terbit sebagai data. Isi dengan angka dinas, atau hapus kolomnya.`,
    en: `This column holds sample figures: ${p.equal} of ${p.of} equal ${p.indicator} ${p.period} of ${p.other}, region by region. Samples are invented by the program and must not be published as data. Fill in the office's figures, or remove the column.`,
  }),
  'tahun-disalin': (p) => ({
    id: `Angka ${p.own} sama dengan angka tahun lain: ${p.equal} dari ${p.of} sama dengan ${p.indicator} ${p.period} di ${p.other}, wilayah demi wilayah. ${p.how === 'few' ? 'Mungkin salinan: isi dengan angka tahunnya sendiri, atau hapus salah satunya. Bila yang dihitung memang hampir tidak berubah, biarkan.' : 'Dua tahun tidak mungkin sama; isi dengan angka tahunnya sendiri, atau hapus salah satunya.'}`,
    en: `The figures of ${p.own} are those of another year: ${p.equal} of ${p.of} equal ${p.indicator} ${p.period} of ${p.other}, region by region. ${p.how === 'few' ? "They may be a copy: fill in the year's own figures, or remove one of the two. Leave them if what is counted has hardly changed." : "Two years cannot be the same; fill in the year's own figures, or remove one of the two."}`,
  }),
  'catatan-baris-membantah': (p) => ({
    id: `Menurut catatan baris ini ("${p.found}"), ${SAID_OF_ROW[String(p.kind)]?.id ?? ''}.`,
    en: `By the note of this row ("${p.found}"), ${SAID_OF_ROW[String(p.kind)]?.en ?? ''}.`,
  }),
  'sumber-baris-membantah': (p) => ({
    id: `Sumber "${p.found}" (${p.year}) tidak cocok untuk angka ${p.period}: ${SAID_OF_SOURCE[String(p.kind)]?.id ?? ''}.`,
    en: `Source "${p.found}" (${p.year}) does not fit the figure of ${p.period}: ${SAID_OF_SOURCE[String(p.kind)]?.en ?? ''}.`,
  }),
  'titik-seri-melompat': (p) => ({
    id: `${p.indicator} ${p.period} = ${p.found}, lebih dari ${p.times} kali atau kurang dari seperlima angka tahun-tahun di sekitarnya (nilai tengahnya ${p.median}). Periksa angka dan satuannya. Bila benar, isi kolom tanda dengan tak-lengkap atau tak-jelas; bila cara hitungnya berubah sejak itu, tulis di seri/putus.csv dengan alasannya.`,
    en: `${p.indicator} ${p.period} = ${p.found} is more than ${p.times} times or less than a fifth of the figures of the years around it (their middle value is ${p.median}). Check number and unit. Where it is right, write tak-lengkap (incomplete) or tak-jelas (unclear) in the column tanda; where it is counted in another way since then, say so in seri/putus.csv with the reason.`,
  }),
  'titik-seri-jauh': (p) => ({
    id: `${p.indicator} ${p.period} = ${p.found}, padahal ${p.since} ${p.expected}: deret ini belum pernah berubah sebanyak itu. Mungkin satuannya lain, angkanya sebulan atau kelebihan nol, atau milik kabupaten lain. Cocokkan dengan sumbernya. Bila cara hitungnya berubah, tulis di seri/putus.csv dengan alasannya; bila benar, biarkan.`,
    en: `${p.indicator} ${p.period} = ${p.found}, while ${p.since} is ${p.expected}: the figures never changed by so much. It may be in another unit, of one month or with a zero too many, or another regency's. Compare it with its source. Where it is counted in another way since then, say so in seri/putus.csv with the reason; leave it if it is right.`,
  }),
  'titik-seri-tertukar': (p) => ({
    id: `${p.indicator}: angka ${p.since} (${p.expected}) dan ${p.period} (${p.found}) mungkin tertukar: bila ditukar, angkanya terus searah dan jauh lebih rata. Cocokkan kedua tahun dengan sumbernya; bila benar, biarkan.`,
    en: `${p.indicator}: the figures of ${p.since} (${p.expected}) and ${p.period} (${p.found}) may be exchanged: changed over, the figures go one way and far more evenly. Compare both years with their source; leave them if they are right.`,
  }),
  'tahun-seri-disalin': (p) => ({
    id: `${p.equal} dari ${p.of} angka kabupaten ${p.found} persis sama dengan ${p.since}. Mungkin barisnya disalin dan hanya tahunnya diganti. Isi dengan angka tahunnya sendiri, atau hapus barisnya; bila penerbitnya memang mengulang, isi kolom tanda dengan diulang.`,
    en: `${p.equal} of ${p.of} figures of the kabupaten of ${p.found} are exactly those of ${p.since}. The rows may have been copied and only the year changed. Fill in the figures of the year itself, or remove the rows; where the publisher repeats them, write diulang in the column tanda.`,
  }),
  'tanda-seri-berbeda': (p) => ({
    id: `${p.indicator} ${p.period} = ${p.found} satu-satunya angka bertanda itu (plus atau minus) di antara ${p.count} angka. Periksa tanda minusnya. Bila benar, isi kolom tanda dengan tak-lengkap atau tak-jelas.`,
    en: `${p.indicator} ${p.period} = ${p.found} is the only one of its sign (plus or minus) among ${p.count} figures. Check the minus sign. Where it is right, write tak-lengkap (incomplete) or tak-jelas (unclear) in the column tanda.`,
  }),
  'jarak-melebihi-kabupaten': (p) => ({
    id: `${p.indicator} = ${p.found} km lebih panjang daripada kabupaten sendiri (${p.extent} km dari sudut ke sudut). Mungkin angkanya dalam meter; tulis dalam kilometer.`,
    en: `${p.indicator} = ${p.found} km is longer than the kabupaten itself (${p.extent} km from corner to corner). It may be in metres; write kilometres.`,
  }),
  'melebihi-ruang-wilayah': (p) => ({
    id: `${p.indicator} = ${p.found} ${p.unit} tidak mungkin di wilayah ini: menurut ${ROOM[String(p.by)]?.id ?? ''}, paling banyak ${p.most} ${p.unit}. Mungkin angkanya dalam satuan lain; tulis dalam ${p.unit}.`,
    en: `${p.indicator} = ${p.found} ${p.unit} cannot be in this region: by ${ROOM[String(p.by)]?.en ?? ''} it is ${p.most} ${p.unit} at most. The figure may be in another unit; write it in ${p.unit}.`,
  }),
  'besaran-berbeda': (p) => ({
    id: `Angka ${p.indicator} di tabel ini (nilai tengah ${p.found}) sedikitnya 500 kali angka di ${p.other} untuk ${p.period} (nilai tengah ${p.expected}), jadi satuan salah satunya tentu lain. Tulis keduanya dalam satuan ${p.unit || 'yang sama'}.`,
    en: `The figures of ${p.indicator} in this table (middle value ${p.found}) are at least 500 times those of ${p.other} for ${p.period} (middle value ${p.expected}), so that one of the two is in another unit. Write both in ${p.unit || 'the same unit'}.`,
  }),
  'keluarga-melebihi-orang': (p) => ({
    id: `${p.indicator} = ${p.found}, lebih banyak daripada ${p.people} ${p.year} yang ${p.living} orang. Periksa angkanya dan tahunnya; bila benar, biarkan.`,
    en: `${p.indicator} = ${p.found} exceeds ${p.people} of ${p.year}, which is ${p.living}. Check the figure and its year; leave it if it is right.`,
  }),
  'jumlah-melebihi-orang': (p) => ({
    id: `Jumlah ${p.indicator} ${p.period} di ${p.count} wilayah ${p.found} ${p.unit}, terlalu banyak untuk ${p.living} orang (${p.people} ${p.year}) di wilayah itu: biasanya paling banyak ${p.most} persen. Mungkin angkanya kelebihan nol, dalam satuan lain, atau beberapa tahun dijumlahkan. Periksa satuannya; bila benar, biarkan.`,
    en: `${p.indicator} ${p.period} over ${p.count} regions is ${p.found} in all, too many for their ${p.living} people (${p.people} of ${p.year}): ${p.most} percent at most is usual. The figures may have a zero too many, be in another unit, or be several years added up. Check the unit; leave them if they are right.`,
  }),
  'tahun-mendatang': (p) => ({
    id: `Tahun ${p.found} belum terjadi: data diterbitkan tahun ${p.expected}. Perbaiki tahunnya, atau tanggal "diterbitkan" di wilayah.json.`,
    en: `Year ${p.found} has not come yet: the data are published in ${p.expected}. Correct the year, or the date "diterbitkan" in wilayah.json.`,
  }),
  'tahun-bukan-namanya': (p) => ({
    id: `Menurut namanya, "${p.indicator}" adalah angka tahun itu, padahal di tabel ini tahunnya ${p.found}. Perbaiki tahunnya, atau tulis indikator yang sesuai di judul kolomnya. Bila indikator ini sekarang juga berlaku untuk tahun lain, hapus tahun dari namanya di indikator.csv.`,
    en: `By its name, "${p.indicator}" holds figures of that year, but in this table the year is ${p.found}. Correct the year, or write the indicator that fits in the heading of the column. If this indicator now holds for other years too, take the year out of its name in indikator.csv.`,
  }),
  'jumlah-wilayah-berbeda': (p) => ({
    id: `Tertulis ${p.found}, padahal jumlah wilayah di dalamnya ${p.expected} (${p.given} dari ${p.of} terisi). Perbaiki salah satunya, atau kosongkan jumlahnya agar dihitung.`,
    en: `Given as ${p.found}, but what lies in it adds up to ${p.expected} (${p.given} of ${p.of} given). Correct one of them, or leave the total empty to have it computed.`,
  }),
  'di-luar-bagiannya': (p) => ({
    id: `${p.indicator} = ${p.found} mustahil untuk wilayah ini: ${p.count} wilayah di dalamnya bernilai ${p.minimum} sampai ${p.maximum}, dan rata-rata atau tingkatnya harus ada di antara itu. Perbaiki angkanya, atau kosongkan agar dihitung dari isinya.`,
    en: `${p.indicator} = ${p.found} is impossible for this region: the ${p.count} units in it have ${p.minimum} to ${p.maximum}, and their mean or rate must lie between these. Correct the figure, or leave it empty to have it computed from what lies in it.`,
  }),
  'tahun-beda-bulan': (p) => ({
    id: `Angka tahun ${p.year} tertulis ${p.found}, padahal jumlah dua belas bulannya ${p.expected}. Perbaiki salah satunya, atau kosongkan angka tahunnya agar dihitung.`,
    en: `The figure of ${p.year} is given as ${p.found}, but its twelve months add up to ${p.expected}. Correct one of them, or leave the year empty to have it computed.`,
  }),
  'nilai-jauh-dari-sejawat': (p) => ({
    id: `${p.indicator} = ${p.found} jauh dari ${p.count} wilayah setingkatnya (nilai tengahnya ${p.median}). Periksa angka dan satuannya; bila benar, biarkan.`,
    en: `${p.indicator} = ${p.found} is far from the ${p.count} units of its level (their middle value is ${p.median}). Check number and unit; leave it if it is right.`,
  }),
  'perubahan-jauh-dari-sejawat': (p) => ({
    id: `${p.indicator} berubah ${p.change} sejak ${p.since} (dari ${p.earlier} menjadi ${p.found}), jauh dari perubahan wilayah setingkatnya (nilai tengahnya ${p.median}). Periksa kedua angka; bila benar, biarkan.`,
    en: `${p.indicator} changed by ${p.change} since ${p.since} (from ${p.earlier} to ${p.found}), far from the changes of the units of its level (their middle value is ${p.median}). Check both numbers; leave them if they are right.`,
  }),
  'rumus-tidak-terbaca': (p) => ({
    id: `Rumus "${p.found}" tidak terbaca ${p.at === '' ? 'sampai akhirnya' : `mulai dari "${p.at}"`}: seharusnya ada ${p.expected}. Tulis seperti 1000 * imk / keluarga.`,
    en: `Formula "${p.found}" cannot be read ${p.at === '' ? 'to its end' : `from "${p.at}" on`}: there should be ${p.expectedEn}. Write it as 1000 * imk / keluarga.`,
  }),
  'rumus-tanpa-asal': (p) => ({
    id: `Rumus "${p.found}" tidak dipakai karena asalnya bukan rumus. Isi kolom asal dengan rumus, atau kosongkan rumusnya.`,
    en: `Formula "${p.found}" is not used because the origin is not a formula. Write rumus in the column asal, or leave the formula empty.`,
  }),
  'rumus-berputar': (p) => ({
    id: `Rumus saling memerlukan: ${p.found}. Ubah salah satunya agar tidak kembali ke dirinya.`,
    en: `Formulas need each other: ${p.found}. Change one so that none comes back to itself.`,
  }),
  'rumus-dari-contoh': (p) => ({
    id: `Rumus memakai "${p.found}" yang berisi data contoh. Isi ketiga status dengan contoh, kosongkan, atau pakai data resmi.`,
    en: `The formula uses "${p.found}", which holds sample data. Set all three statuses to contoh, leave them empty, or use real data.`,
  }),
  'rumus-dari-kategori': (p) => ({
    id: `Rumus memakai "${p.found}" yang berupa kategori, bukan angka. Pakai indikator berasal kategori (persentasenya).`,
    en: `The formula uses "${p.found}", which is a category, not a number. Use an indicator with the share of the category.`,
  }),
  'rasio-cakupan-kurang': (p) => ({
    id: `${p.indicator} (${p.period}) tidak ditampilkan: pembilangnya hanya diketahui di desa yang memuat ${p.share} % penyebutnya, kurang dari 60 %. Lengkapi tabel pembilangnya bila datanya ada.`,
    en: `${p.indicator} (${p.period}) is not shown: its numerator is known only in desa that hold ${p.share}% of the denominator, less than 60%. Complete the numerator's table if the data exist.`,
  }),
  'bagian-beda-tahun': (p) => ({
    id: `${p.indicator} ${p.period} tidak dihitung: ${p.twin} sudah ada untuk ${p.period}, tetapi ${p.other} baru sampai ${p.since}, padahal keduanya bagian dari hal yang sama dan harus setahun. Kirim ${p.other} untuk ${p.period}; bila memang belum ada, biarkan.`,
    en: `${p.indicator} ${p.period} is not computed: ${p.twin} is there for ${p.period}, but ${p.other} only up to ${p.since}, and both are parts of one thing and must be of one year. Deliver ${p.other} for ${p.period}; leave it if it does not exist yet.`,
  }),
  'rumus-bagi-nol': (p) => ({
    id: `${p.indicator}: ${p.count} kali pembaginya nol, jadi hasilnya dibaca tidak ada data. Bila nol itu sebenarnya belum diketahui, kosongkan selnya; bila benar, biarkan.`,
    en: `${p.indicator}: the divisor is zero ${p.count} times, so that the result is read as no data. Where that zero stands for not known, empty its cell; leave it if it is right.`,
  }),
  'batas-memotong-diri': (p) => ({
    id: `Batas ${p.name} memotong dirinya di ${p.at} (bujur, lintang). Perbaiki di aplikasi peta atau jalankan npm run data -- --impor-batas <berkas>.`,
    en: `The border of ${p.name} crosses itself at ${p.at} (longitude, latitude). Correct it in a map program or run npm run data -- --impor-batas <file>.`,
  }),
  'batas-tumpang-tindih': (p) => ({
    id: `${p.name} dan ${p.other} tumpang tindih ${p.area} km². Jalankan npm run data -- --impor-batas <berkas>.`,
    en: `${p.name} and ${p.other} overlap by ${p.area} km². Run npm run data -- --impor-batas <file>.`,
  }),
  'titik-di-luar-wilayah': (p) => ({
    id: `"${p.found}" bertitik di ${p.actual}, bukan di ${p.expected} seperti tertulis. Perbaiki lat dan lng, atau kode wilayahnya.`,
    en: `"${p.found}" lies in ${p.actual}, not in ${p.expected} as stated. Correct lat and lng, or the code of the region.`,
  }),
  'titik-di-luar-kabupaten': (p) => ({
    id: `"${p.found}" bertitik di luar kabupaten (${p.at}). Periksa lat dan lng, mungkin tertukar; kosongkan keduanya bila tidak diketahui.`,
    en: `"${p.found}" lies outside the kabupaten (${p.at}). Check lat and lng, perhaps swapped; leave both empty when unknown.`,
  }),
} satisfies Messages
