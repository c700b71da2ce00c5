/** Names, codes, waters and sources of the regency that data/ is of, by which code would be its own. */
export const PARTICULAR =
  /banyuasin|palembang|(?<!\p{L})musi(?!\p{L})|sumsel|sumatera selatan|pangkalan ?balai|sungsang|betung(?!\p{L})|sembawa|makarti|selat bangka|bangka strait|16\.07|1607\d|cahyadsn|big-batas|kemendagri-pulau|(?:podes|dapodik) \d{4}/iu
