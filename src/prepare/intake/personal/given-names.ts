/** Given names that are no part of a name of a place here, as alternatives of a regular expression. */
export const GIVEN_NAMES =
  'siti|muhammad|mohammad|muhamad|mohamad|ahmad|achmad|abdul|nur(?:hayati|haliza|jannah|aini|laila|ul)|' +
  'aminah|fatimah|khadijah|aisyah|maryam|zainab|rohani|rohimah|suparman|sutrisno|suharto|sulaiman|' +
  'ibrahim|ismail|yusuf|yunus|hasan|husin|hamid|usman|umar|bambang|joko|agus|wahyudi|hendra|herman|' +
  'rudi|rudy|andi|anto|yanto|supri(?:yadi|yanto)?|slamet|sugeng|sumarni|suryani|yuliana|yulianti|wati|' +
  'kartini|ratna|rina|rini|rita|eka putri|fitri(?:ani|yani)?|nurul|ani|yani|karto|paijo|' +
  'tukiman|ponirah|parmin|dedi|deni|doni|edi|eko|iwan|irwan|ridwan|rizki|rizky|taufik|zulkifli|santoso|' +
  'setiawan|susanti|susilo|wijaya|kurniawan|gunawan|hidayat|saputra|pratama|permata sari'

/** Of these, names that are also words or common in names of streets, schools and clinics. */
const ALSO_WORDS = new Set([
  'pratama',
  'kartini',
  'permata sari',
  'wijaya',
  'ani',
  'anto',
  'hidayat',
])
/** Further names, surer where a text tells of persons than in a list of places. */
const MORE =
  'sulastri|budi|dewi|putri|putra|wahyu|wahyuni|yuni|yanti|tini|tuti|ayu|novi|rani|ratih|susi|desi|dian|diana|dina|feri|ferry|galih|hadi|hartono|heri|hery|indra|irfan|jamal|junaidi|kasim|lina|linda|lukman|mariam|mariana|maryati|mira|misnah|mulyadi|mulyono|nani|nina|oktavia|purnomo|rahmat|rahmah|ramli|rizal|' +
  'ujang|romlah|darmo|darto|karim|hasanah|maimunah|solihin|marlina|erna|yeni|leni|nurdin|zainal|zainuddin|' +
  'robi|rosidah|rosmini|rosita|rusdi|rusli|saidah|salamah|samsul|syamsul|sarinah|sofyan|sudarman|sumiati|sunarti|suparti|supardi|suryadi|suyanto|suyati|tarmizi|teguh|tono|toni|udin|wawan|widodo|winarti|yati|yuliani|yusri|yusnita|zaenab|zahra|zubaidah|zulaikha|' +
  'asep|cecep|dadang|jajang|entin|neneng|iis|imas|dodi|dody|kevin|nabila|nabilah|salsabila|reza|riski|rafi|fajri|zidan|alif|' +
  'jumadi|kusnadi|sukardi|rosadi|karyo|wiryo|karso|karsono|ponijan|paimin|paijan|sarmin|sarman|tukinem|warsini|warni|tarmi|jumini|' +
  'rohana|rohayah|rohaya|saodah|sarifah|syarifah|halimah|hamidah|jamilah|latifah|mardiah|masnah|nurlela|nurlaila|nuraini|rusmini|rodiah|rosmala|sopiah|sofiah|umayah|yulinar|zuraidah|' +
  'arifin|asmawi|basri|burhan|darwis|effendi|fauzan|fauzi|hasbullah|idris|jauhari|kamal|mansyur|marzuki|mustofa|rahman|rohman|rosyid|ruslan|sahril|syahril|syafii|thamrin|yahya|yohanes|yosef'

/** Given names that tell a person in a text of any subject, as alternatives. */
export const SURE_NAMES = [...GIVEN_NAMES.split(/\|(?![^(]*\))/), ...MORE.split('|')]
  .filter((name) => !ALSO_WORDS.has(name))
  .join('|')

const SYLLABLES = String.raw`\p{Ll}{1,7}`
/**
 * Names by how they are made: Sumarno, Suharti, Kuswati, Heryanto, Saepudin, Firmansyah, Mulyono; no
 * Sukajadi and no Sumber.
 */
export const MADE_NAMES = String.raw`Su(?!ka|mber|ngai|mat|nda)${SYLLABLES}(?:no|to|ti|di|man|yem)|\p{Lu}${SYLLABLES}(?:wati|ningsih|ningrum|yanti|yanto|wanto|rianto|manto|udd?in|ansyah|iyono|lyono|ryono|iyatun|iyati)`
