/**
 * States in which a person is easily hurt by being recognised: illness, disability, violence, addiction.
 * The one list for the search of personal data and for the counts that need a smallest cell.
 */
const STATES =
  'hiv|aids|odha|tb|tbc|tuberkul\\p{L}*|kusta|lepra|sifilis|gonore|raja singa|hepatitis|kanker|tumor|skizofrenia|' +
  'odgj|odmk|gangguan jiwa|epilepsi|stunting|stunted|wasting|gizi buruk|gizi kurang|dbd|demam berdarah|malaria|' +
  'diabetes|hipertensi|stroke|covid|preeklamp?sia|bunuh diri|narkoba|napza|difabel|disabil\\p{L}*|' +
  'tuna ?(?:netra|rungu|wicara|daksa|grahita)|thalas+emia|campak|diare|ispa|pneumonia|rabies|filariasis|' +
  'cacingan|autis|autisme|down syndrome|bumil kek|kek|risti|positif|suspek|kekerasan|pelecehan|pemerkosaan'

const STATE = new RegExp(
  `(?:^|[^\\p{L}])(?:${STATES.replaceAll(' ', '[ _.-]')})(?:[^\\p{L}]|$)`,
  'iu',
)

/** Whether a text, or an identifier such as `gizi_buruk`, names such a state. */
export function namesSensitiveState(text: string): boolean {
  return STATE.test(text)
}
