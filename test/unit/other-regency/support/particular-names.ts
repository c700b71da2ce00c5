const NAMES =
  'banyuasin|palembang|sumsel|sumatera selatan|pangkalan ?balai|sungsang|sembawa|makarti|selat bangka|bangka strait|cahyadsn|big-batas|kemendagri-pulau'

/** Names of the regency that `data/` is of, its waters and its sources: those of a built site are its data. */
export const OWN_NAMES = new RegExp(NAMES, 'i')

/** The same with its codes and the editions of its sources, by which code would be its own. */
export const PARTICULAR = new RegExp(
  String.raw`${NAMES}|(?<!\p{L})musi(?!\p{L})|betung(?!\p{L})|16\.07|1607\d|(?:podes|dapodik) \d{4}`,
  'iu',
)
