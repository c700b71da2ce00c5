import type { TemplateId } from '../../../../src/domain/sentence-types'

type Rules = Readonly<Record<TemplateId, string>>

/** When each sentence is written, for the page of all rules; a new sentence does not compile without. */
const AREA: Partial<Rules> = {
  noData: 'Tahun itu belum ada angka untuk wilayah mana pun.',
  allSame: 'Semua wilayah yang dibandingkan punya angka yang sama.',
  worstTwo:
    'Kabupaten, indikator dengan arah baik: dua wilayah terburuk, keduanya di sisi buruk rata-rata.',
  worstOne: 'Seperti di atas, bila hanya satu yang di sisi buruk rata-rata, atau ruangnya sempit.',
  worstTied: 'Lebih dari dua wilayah sama-sama terburuk.',
  bestIs: 'Kabupaten, indikator tanpa pita resmi: yang terbaik, bila sendirian.',
  noneInBand: 'Pita resmi berikut yang belum dicapai satu desa pun di kecamatan terburuk.',
  highLow: 'Kabupaten, indikator tanpa arah baik: tertinggi dan terendah.',
  highOnly: 'Seperti di atas, bila beberapa wilayah sama-sama terendah.',
  highTied: 'Seperti di atas, bila beberapa wilayah sama-sama tertinggi.',
  mostLeast: 'Kabupaten, jumlah: terbanyak dan tersedikit, tanpa penilaian.',
  mostOnly: 'Seperti di atas, bila beberapa sama-sama tersedikit.',
  mostTied: 'Seperti di atas, bila beberapa sama-sama terbanyak.',
  largestSmallest: 'Kabupaten, luas atau panjang: terbesar dan terkecil.',
  largestOnly: 'Seperti di atas, bila beberapa sama-sama terkecil.',
  largestTied: 'Seperti di atas, bila beberapa sama-sama terbesar.',
}

const PLACE: Partial<Rules> = {
  bandWithPosition:
    'Desa, indikator dengan pita resmi: pita dan peringkat di antara desa sekecamatan.',
  position: 'Kecamatan atau desa, bila tidak ada rata-rata pembanding.',
  positionAtAverage: 'Angka yang tercetak sama dengan rata-rata induknya.',
  positionGap: 'Peringkat dan jarak ke rata-rata induk; jarak dihitung dari angka yang tercetak.',
  share: 'Jumlah: urutan dari yang terbesar dan bagian dari jumlah induknya.',
  worstInside: 'Kecamatan: desa terburuk di dalamnya, bila sendirian.',
  highestInside: 'Kecamatan, indikator tanpa arah baik: desa tertinggi di dalamnya.',
  mostInside: 'Kecamatan, jumlah: desa terbanyak di dalamnya.',
}

const CATEGORY: Partial<Rules> = {
  composition: 'Kategori di suatu wilayah: terbanyak, lalu berikutnya.',
  compositionTied: 'Dua kategori atau lebih sama banyak.',
  onlyCategory: 'Semua desa sekategori.',
  sameCategory: 'Desa: kategorinya, dan berapa tetangga yang sama.',
}

const WHOLE: Partial<Rules> = {
  regencyBands:
    'Kabupaten, kalimat pertama: banyaknya desa yang sudah mencapai kelas kedua teratas indeks resmi.',
  behindOne:
    'Kabupaten atau kecamatan: bagiannya dengan nilai gabungan terendah, bila rentang peringkatnya (bobot atau ukurannya berubah) tidak bertindihan dengan bagian lain.',
  behindSome: 'Seperti di atas, bila dua atau tiga bagian tidak dapat dibedakan.',
  behindMany: 'Seperti di atas, bila lebih dari tiga.',
  aheadOne: 'Bagian dengan nilai gabungan tertinggi, dengan aturan yang sama.',
  aheadSome: 'Seperti di atas, bila dua atau tiga bagian tidak dapat dibedakan.',
  aheadMany: 'Seperti di atas, bila lebih dari tiga.',
  stands:
    'Kecamatan di antara semua kecamatan, desa dan kelurahan di antara semuanya: nilai gabungan, peringkat, rentangnya, tahun data, dan cakupan bila di bawah 80%.',
  standsPartly: 'Seperti di atas, bila sebagian komponen tidak punya skor; yang mana, disebut.',
  lastOfAll:
    'Sesudah kedudukan sebuah kecamatan: siapa yang paling tertinggal di antara semua kecamatan.',
  noStanding: 'Skornya kurang dari empat komponen, atau cakupannya di bawah separuh.',
  lowestHere: 'Paling tertinggal di antara wilayah dengan induk sama.',
  lowestHereWith: 'Seperti di atas, bila satu atau dua wilayah lain tidak dapat dibedakan darinya.',
  lowestHereMany: 'Seperti di atas, bila lebih banyak.',
  highestHere: 'Paling maju di antara wilayah dengan induk sama.',
  highestHereWith:
    'Seperti di atas, bila satu atau dua wilayah lain tidak dapat dibedakan darinya.',
  highestHereMany: 'Seperti di atas, bila lebih banyak.',
  weakIn:
    'Komponen dengan skor di bawah 40 dan di paruh bawah tingkatnya, paling banyak dua, yang terendah dahulu.',
  weakInWhy: 'Seperti di atas, beserta indikator yang paling menurunkannya.',
  weakOf: 'Seperti weakIn, bila kalimat sebelumnya menyebut wilayah lain atau beberapa wilayah.',
  weakOfWhy:
    'Seperti weakInWhy, bila kalimat sebelumnya menyebut wilayah lain atau beberapa wilayah.',
  noneWeak: 'Tidak ada komponen yang benar-benar rendah.',
  strongIn: 'Komponen dengan skor tertinggi, bila setidaknya 60.',
  disagree:
    'Mendahului yang lain: indeks resmi dan nilai gabungan berada di perempat yang berlawanan.',
  disagreeIn: 'Seperti di atas untuk komponen yang tertinggal dan indeks resminya.',
}

const STANDING: Partial<Rules> = {
  inWorstFifth:
    'Banyaknya indikator skor di seperlima terburuk semua wilayah setingkat, hanya bila kebetulan jarang memberi sebanyak itu (peluang di bawah 5% menurut bagian wilayah yang sebenarnya). Nilai kembar di batas ikut bila lebih buruk dari median.',
  strongAmong:
    'Indikator yang paling tinggi persentilnya di antara semua wilayah setingkat, setidaknya 90.',
  outside:
    'Angka di luar pagar Tukey (1977), yaitu kuartil ditambah atau dikurangi 1,5 kali jarak antarkuartil semua wilayah setingkat, di sisi yang buruk. Nilai yang menjulur ke satu sisi dihitung pada skala logaritma; pagar yang tidak mungkin dilewati tidak dipakai.',
}

const CHANGE: Partial<Rules> = {
  changedPercent:
    'Perubahan dari titik pertama deret yang berjalan sampai titik terakhirnya, dalam persen. Hanya angka resmi, tidak melewati patahan deret atau celah lebih dari dua tahun, tidak memakai angka sementara atau tidak lengkap.',
  changedPoints: 'Seperti di atas untuk persentase dan indeks, dalam poin.',
  unchanged: 'Titik pertama dan terakhir deret yang berjalan sama.',
  uneven:
    'Di antara titik pertama dan terakhir, angkanya menyimpang lebih jauh daripada selisih kedua titik itu.',
  withinNoise:
    'Angka survei: selisihnya tidak melebihi selang yang diterbitkan, atau tanpa selang urutan angkanya tidak bermakna menurut uji Mann (p > 0,05).',
  broken: 'Angka terakhir berdiri sendiri sesudah patahan deret.',
}

const CAVEAT: Partial<Rules> = {
  noDataHere: 'Wilayah ini tidak punya angka; tidak ada data bukan nol.',
  withheldHere: 'Angkanya ada tetapi disembunyikan demi privasi.',
  tooThinHere:
    'Desa yang punya angka memuat kurang dari separuh wilayahnya, terlalu sedikit untuk rata-rata.',
  notForKelurahan: 'Ditambahkan bila indikator tidak dinilai untuk kelurahan mana pun.',
  formerSome: 'Angka yang dihitung menurut batas wilayah sebelum berubah.',
  formerOne: 'Seperti di atas, bila hanya satu.',
  newUnitSome: 'Kelurahan baru: angka yang masih dihitung di wilayah asalnya.',
  newUnitOne: 'Seperti di atas, bila hanya satu.',
  isEstimate:
    'Ditambahkan bila angka di tingkat itu perkiraan; di dalam kalimat lain ditulis "(perkiraan)".',
  isSample:
    'Mendahului kalimat apa pun tentang data contoh. Kalimat profil dan cetakan tidak pernah memakai data contoh.',
  withheldSome: 'Banyaknya angka wilayah ini yang disembunyikan. Di cetakan selalu disebut.',
  withheldOne: 'Seperti di atas, bila hanya satu.',
  gapSome: 'Banyaknya indikator skor tanpa data di wilayah ini.',
  gapOne: 'Seperti di atas, bila hanya satu.',
  gapAll: 'Seperti di atas, bila semuanya.',
  allKnown: 'Tidak ada indikator skor yang kosong; dipakai bila kalimat lain kurang.',
  sampleSome: 'Indikator yang baru berisi contoh.',
  sampleOne: 'Seperti di atas, bila hanya satu.',
  holds: 'Isi wilayah; dipakai bila kalimat lain kurang.',
  liesIn: 'Letak desa; dipakai bila kalimat lain kurang.',
}

export const SENTENCE_GROUPS: readonly (readonly [title: string, rules: Partial<Rules>])[] = [
  ['Kabupaten dan wilayah di dalamnya', AREA],
  ['Posisi di antara saudara', PLACE],
  ['Kategori', CATEGORY],
  ['Kedudukan', WHOLE],
  ['Kekuatan, kelemahan, dan pencilan', STANDING],
  ['Perubahan', CHANGE],
  ['Keterbatasan data', CAVEAT],
]
