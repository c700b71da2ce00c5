/** Number of a civil servant (NIP): birth, appointment, sex, serial. */
const SERVANT =
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\s.-]?(?:19|20)\d\d(?:0[1-9]|1[0-2])[\s.-]?[12][\s.-]?\d{3}(?!\d)/
/** Digits, of which a spreadsheet keeps fifteen. */
const LENGTH = 18
const SMALLEST = 1.9e17
const LARGEST = 2.1e17

/** Whether a text holds the number of a civil servant, which tells the day of birth and the sex. */
export function holdsServantNumber(text: string): boolean {
  return text.length >= LENGTH && SERVANT.test(text)
}

/** Whether a figure is one, in a column that a spreadsheet took for numbers. */
export function isServantFigure(value: number): boolean {
  return value > SMALLEST && value < LARGEST && SERVANT.test(BigInt(value).toString())
}

/** What stands beside the name of whoever signs for an office. */
const OFFICER =
  /(?<!\p{L})(?:mengetahui|menyetujui|disahkan|kepala|plt|plh|pjs?|kabid|kasi|kasubbag|camat|lurah|sekretaris|sekda|bupati|inspektur|direktur|pembina|penata|pengatur|koordinator|pengelola data|penanggung jawab)(?!\p{L})|^\W*(?:a\.?n\.|u\.?b\.)/imu

/** Whether a text names the office of whoever signs. */
export function namesOfficer(text: string): boolean {
  return OFFICER.test(text)
}
