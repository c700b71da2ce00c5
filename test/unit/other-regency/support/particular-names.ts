/** Its other kecamatan, but for those of plain words: Talang Kelapa. */
const KECAMATAN =
  'rambutan|air kumbang|suak tapeh|muara telang|sumber marga|muara padang|air salek|muara sugihan|tanjung lago|rantau bayur|tungkal ilir|pulau rimau|selat penuguan|karang agung'

const NAMES =
  'banyuasin|palembang|sumsel|sumatera selatan|pangkalan ?balai|sungsang|sembawa|makarti|selat bangka|bangka strait|cahyadsn|big-batas|kemendagri-pulau'

/** Names of the regency that `data/` is of, its waters and its sources: those of a built site are its data. */
export const OWN_NAMES = new RegExp(NAMES, 'i')

/** The same with its codes and the editions of its sources, by which code would be its own. */
export const PARTICULAR = new RegExp(
  String.raw`${NAMES}|${KECAMATAN}|(?<!\p{L})musi(?!\p{L})|betung(?!\p{L})|16\.07|1607\d|(?:podes|dapodik) \d{4}`,
  'iu',
)
