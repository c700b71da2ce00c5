import { matchesOf } from '../../intake/text/matches-of'
import { anyWord } from './any-word'
import { KIN, OFFICES, TRADES } from './person-words'

/** What is done in an office. */
const PUBLIC =
  'membuka* menutup* meresmikan melantik memimpin menyerahkan menyebut* mengatakan berkata menjelaskan menerangkan ' +
  'menghadiri meninjau mengajak mengimbau meminta berharap mengharapkan mendorong mendukung menyalurkan membagi* ' +
  'membangun menanam memanen mengikuti berpartisipasi menjadi melayani menangani memeriksa melatih mengajar* mendidik ' +
  'membina mendampingi membimbing mengunjungi berkunjung menyambut mewakili menandatangani menetapkan mengesahkan ' +
  'menerbitkan mengumumkan melaporkan mencatat mendata menghitung mengukur menimbang memantau mengawasi mengevaluasi ' +
  'menyusun merencanakan berencana menyiapkan mempersiapkan menggelar mengadakan menyelenggarakan melaksanakan ' +
  'menggerakkan meluncurkan menjalin bekerja_sama rapat bermusyawarah berdiskusi membahas menyosialisasikan ' +
  'mensosialisasikan menyampaikan berpesan mengingatkan menekankan menegaskan mengapresiasi memuji mengucapkan ' +
  'berterima_kasih mengangkat menunjuk mengundang mengumpulkan membersihkan memperbaiki menambah* mengurangi ' +
  'menurunkan meningkatkan mencapai menargetkan mendapat* memberi* membantu mengirim* menugaskan bertugas mengatur ' +
  'mengelola menjaga melindungi menyelamatkan mengevakuasi memadamkan menguji menyurvei memverifikasi mengoordinasikan ' +
  'berkoordinasi berkomitmen berjanji menggandeng melibatkan membuat berlomba meraih menerima mengajukan mengusulkan ' +
  'mengolah menghimpun mewajibkan menganjurkan membekali menempat* menghormati mengupayakan berupaya mengalokasikan ' +
  'menganggarkan membayarkan mencairkan mengisi menjabat memasang menata merawat melepas melestarikan memperkenalkan ' +
  'mempromosikan mengembangkan memajukan mempercepat memastikan menilai menginformasikan menyatakan menyaksikan ' +
  'memperingati merayakan bersilaturahmi berdialog menemui bertemu melihat mengawal menjamin menyepakati menyetujui ' +
  'menolak membantah mencanangkan mengukuhkan memotong memukul_gong menekan_tombol menaiki_perahu menyusuri menempuh ' +
  'berangkat berkantor bersama bertanggung terlibat_dalam terpilih berjumlah berada terdiri berwenang berhak ' +
  'dilantik dilatih diundang diminta dipilih diangkat ditunjuk didampingi disambut diberi* dibekali ditempatkan ' +
  'ditugaskan digaji dihormati dipimpin dikenal diterima dipercaya dituntut diharap* diwajibkan dijabat ditetapkan diimbau dianjurkan diajak dibantu didukung dikukuhkan diumumkan ' +
  'dihadiri dilibatkan diikutkan dibuka digelar dapat bisa boleh harus wajib perlu siap hadir ikut'

const PUBLIC_ACT = new RegExp(`^${anyWord(PUBLIC)}`, 'iu')
/** What is done to others, or with what is not one's own, by somebody and not by the office. */
const TAKING = new RegExp(
  `^${anyWord(
    'menjual mengambil memakai menyembunyikan menyekolahkan mengancam memaki menghina merebut menyerobot meminjam menggadaikan ' +
      'meninggalkan mendekati merayu menyukai membenci menyogok menyuap menikmati memaksa memeras memotong_bantuan memotong_dana memukul* ' +
      'menampar mencium memegang-megang menggoda menipu membohongi mengaku memelihara_istri mengurangi_timbangan mencampur mengoplos ' +
      'membeli_mobil membeli_rumah membeli_tanah menjadi_dukun beristri berbohong bertengkar berkelahi berobat berselisih bermusuhan ' +
      'berfoya-foya berpindah berjualan_obat memalsukan menggelapkan mengemis menumpang meminta_jatah meminta_bagian menelantarkan mengurung',
  )}|^me\\p{L}+\\s(?:\\p{L}+\\s)?(?:anak|istri|suami|murid|pasien|uang|rumah|perahu|tanah|gaji|gudang|ibu|ayah|diri)nya(?!\\p{L})`,
  'iu',
)
const MODAL = anyWord('sudah telah belum tidak sedang akan juga kini masih baru_saja')
/** Of what somebody is used to do. */
const HABIT = anyWord('pernah sering selalu kerap kadang suka')
const ACT = new RegExp(
  String.raw`^((?:${MODAL}\s|${HABIT}\s)*)((?:me[mnrlwy]|di|ber|ter|bel)\p{L}{3,}(?!\p{L}).{0,30}|${anyWord('dapat bisa boleh harus wajib perlu siap hadir ikut alergi punya gemar suka kena tidur kawin lari pulang pindah masuk jatuh hilang gagal takut malu mabuk sakit hamil tinggal minum kedapatan ketahuan kecanduan kehilangan kelaparan')})`,
  'iu',
)
const HABITUAL = new RegExp(HABIT, 'iu')
/** Transitive and reflexive verbs, of which most tell of work. */
const DONE = /^(?:me|be[rl])/iu
/** Words that begin as verbs do and are none. */
const NO_VERB = new RegExp(
  `^${anyWord('dinas direktur digital dini dengan desa dari menteri menengah merdeka terbuka terpadu tersebut terpencil terluar terhadap terkait berita media metro')}`,
  'iu',
)
const BEGINNING = String.raw`(?:^|(?<=[.;!?:]\s))\P{L}{0,3}`
const PERSONS = anyWord(`${TRADES} ${KIN} bapak ibu ayah orang`)
/** An office at the head of a sentence, or a person who is told as one: "perempuan tua itu", "seorang siswi". */
const HEAD = new RegExp(
  String.raw`${BEGINNING}(?:${anyWord(OFFICES)}|seorang\s${PERSONS}(?!\srata-rata)|${PERSONS}(?:\s[\p{L}\d]+){0,6}?\s(?:itu|tersebut))(?=\s)`,
  'giu',
)
const WORD_AND_SPACE = /^[\p{L}\d'/-]+[\s,()]+/u
const MOST_BETWEEN = 10

/** The first verb of what follows an office and the words before it, or null. */
function actAfter(after: string): { verb: string; isHabit: boolean } | null {
  let rest = after.trimStart()
  for (let words = 0; words < MOST_BETWEEN; words += 1) {
    const [, before = '', verb = ''] = (NO_VERB.test(rest) ? null : ACT.exec(rest)) ?? []
    if (/^\p{Ll}/u.test(verb)) return { verb, isHabit: HABITUAL.test(before) }
    const word = WORD_AND_SPACE.exec(rest)?.[0]
    if (word === undefined) return null
    rest = rest.slice(word.length)
  }
  return null
}

/**
 * What the holder of an office, or one person, is said to do or to suffer that belongs to no office; null for
 * nothing.
 */
export function privateAct(text: string): string | null {
  for (const { 0: office, index } of matchesOf(text, HEAD)) {
    const act = actAfter(text.slice(index + office.length, index + office.length + 120))
    if (act === null) continue
    const { verb, isHabit } = act
    const isPublic = PUBLIC_ACT.test(verb) || (DONE.test(verb) && !isHabit)
    if (!isPublic || TAKING.test(verb)) return verb.split(/\s/)[0] ?? verb
  }
  return null
}
