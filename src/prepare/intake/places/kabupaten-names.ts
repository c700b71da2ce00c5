/**
 * Names of the kabupaten of Indonesia in lower case, by the code of their province, to tell a table of another
 * one by its title. Only a help: a kabupaten that is not in it is told by its codes.
 */
const NAMES: Record<string, string> = {
  11: 'aceh selatan, aceh tenggara, aceh timur, aceh tengah, aceh barat, aceh besar, pidie, aceh utara, simeulue, aceh singkil, bireuen, aceh barat daya, gayo lues, aceh jaya, nagan raya, aceh tamiang, bener meriah, pidie jaya',
  12: 'tapanuli tengah, tapanuli utara, tapanuli selatan, nias, langkat, karo, deli serdang, simalungun, asahan, labuhanbatu, dairi, toba, mandailing natal, nias selatan, pakpak bharat, humbang hasundutan, samosir, serdang bedagai, batu bara, padang lawas utara, padang lawas, labuhanbatu selatan, labuhanbatu utara, nias utara, nias barat',
  13: 'pesisir selatan, solok, sijunjung, tanah datar, padang pariaman, agam, lima puluh kota, pasaman, kepulauan mentawai, dharmasraya, solok selatan, pasaman barat',
  14: 'kampar, indragiri hulu, bengkalis, indragiri hilir, pelalawan, rokan hulu, rokan hilir, siak, kuantan singingi, kepulauan meranti',
  15: 'kerinci, merangin, sarolangun, batanghari, muaro jambi, tanjung jabung barat, tanjung jabung timur, bungo, tebo',
  16: 'ogan komering ulu, ogan komering ilir, muara enim, lahat, musi rawas, musi banyuasin, banyuasin, ogan komering ulu timur, ogan komering ulu selatan, oku timur, oku selatan, ogan ilir, empat lawang, penukal abab lematang ilir, musi rawas utara',
  17: 'bengkulu selatan, rejang lebong, bengkulu utara, kaur, seluma, mukomuko, lebong, kepahiang, bengkulu tengah',
  18: 'lampung selatan, lampung tengah, lampung utara, lampung barat, tulang bawang, tanggamus, lampung timur, way kanan, pesawaran, pringsewu, mesuji, tulang bawang barat, pesisir barat',
  19: 'bangka, belitung, bangka selatan, bangka tengah, bangka barat, belitung timur',
  21: 'bintan, karimun, natuna, lingga, kepulauan anambas',
  32: 'bogor, sukabumi, cianjur, bandung, garut, tasikmalaya, ciamis, kuningan, cirebon, majalengka, sumedang, indramayu, subang, purwakarta, karawang, bekasi, bandung barat, pangandaran',
  33: 'cilacap, banyumas, purbalingga, banjarnegara, kebumen, purworejo, wonosobo, magelang, boyolali, klaten, sukoharjo, wonogiri, karanganyar, sragen, grobogan, blora, rembang, pati, kudus, jepara, demak, semarang, temanggung, kendal, batang, pekalongan, pemalang, tegal, brebes',
  34: 'kulon progo, bantul, gunungkidul, sleman',
  35: 'pacitan, ponorogo, trenggalek, tulungagung, blitar, kediri, malang, lumajang, jember, banyuwangi, bondowoso, situbondo, probolinggo, pasuruan, sidoarjo, mojokerto, jombang, nganjuk, madiun, magetan, ngawi, bojonegoro, tuban, lamongan, gresik, bangkalan, sampang, pamekasan, sumenep',
  36: 'pandeglang, lebak, tangerang, serang',
  51: 'jembrana, tabanan, badung, gianyar, klungkung, bangli, karangasem, buleleng',
  52: 'lombok barat, lombok tengah, lombok timur, sumbawa, dompu, bima, sumbawa barat, lombok utara',
  53: 'kupang, timor tengah selatan, timor tengah utara, belu, alor, flores timur, sikka, ende, ngada, manggarai, sumba timur, sumba barat, lembata, rote ndao, manggarai barat, nagekeo, sumba tengah, sumba barat daya, manggarai timur, sabu raijua, malaka',
  61: 'sambas, mempawah, sanggau, ketapang, sintang, kapuas hulu, bengkayang, landak, sekadau, melawi, kayong utara, kubu raya',
  62: 'kotawaringin barat, kotawaringin timur, kapuas, barito selatan, barito utara, katingan, seruyan, sukamara, lamandau, gunung mas, pulang pisau, murung raya, barito timur',
  63: 'tanah laut, kotabaru, banjar, barito kuala, tapin, hulu sungai selatan, hulu sungai tengah, hulu sungai utara, tabalong, tanah bumbu, balangan',
  64: 'paser, kutai kartanegara, berau, kutai barat, kutai timur, penajam paser utara, mahakam ulu',
  65: 'bulungan, malinau, nunukan, tana tidung',
  71: 'bolaang mongondow, minahasa, kepulauan sangihe, kepulauan talaud, minahasa selatan, minahasa utara, minahasa tenggara, bolaang mongondow utara, kepulauan siau tagulandang biaro, bolaang mongondow timur, bolaang mongondow selatan',
  72: 'banggai, poso, donggala, tolitoli, buol, morowali, banggai kepulauan, parigi moutong, tojo una una, sigi, banggai laut, morowali utara',
  73: 'kepulauan selayar, bulukumba, bantaeng, jeneponto, takalar, gowa, sinjai, bone, maros, pangkajene dan kepulauan, barru, soppeng, wajo, sidenreng rappang, pinrang, enrekang, luwu, tana toraja, luwu utara, luwu timur, toraja utara',
  74: 'kolaka, konawe, muna, buton, konawe selatan, bombana, wakatobi, kolaka utara, konawe utara, buton utara, kolaka timur, konawe kepulauan, muna barat, buton tengah, buton selatan',
  75: 'gorontalo, boalemo, bone bolango, pohuwato, gorontalo utara',
  76: 'pasangkayu, mamuju, mamasa, polewali mandar, majene, mamuju tengah',
  81: 'maluku tengah, maluku tenggara, kepulauan tanimbar, buru, seram bagian timur, seram bagian barat, kepulauan aru, maluku barat daya, buru selatan',
  82: 'halmahera barat, halmahera tengah, halmahera utara, halmahera selatan, kepulauan sula, halmahera timur, pulau morotai, pulau taliabu',
  91: 'jayapura, kepulauan yapen, biak numfor, sarmi, keerom, waropen, supiori, mamberamo raya',
  92: 'manokwari, fakfak, teluk bintuni, teluk wondama, kaimana, manokwari selatan, pegunungan arfak',
  93: 'merauke, boven digoel, mappi, asmat',
  94: 'nabire, puncak jaya, paniai, mimika, puncak, dogiyai, intan jaya, deiyai',
  95: 'jayawijaya, pegunungan bintang, yahukimo, tolikara, mamberamo tengah, yalimo, lanny jaya, nduga',
  96: 'sorong, sorong selatan, raja ampat, tambrauw, maybrat',
}

type KabupatenName = { name: string; province: string }

/** Longest names first, so that "Ogan Komering Ulu Timur" is not read as "Ogan Komering Ulu". */
export const KABUPATEN_NAMES: readonly KabupatenName[] = Object.entries(NAMES)
  .flatMap(([province, names]) => names.split(', ').map((name) => ({ name, province })))
  .toSorted((a, b) => b.name.length - a.name.length)

/** "OKI", "Muba": the first letters of each word of a name, or the first two. */
export function shortNames(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2) return []
  const cut = (letters: number) => words.map((word) => word.slice(0, letters)).join('')
  return [cut(1), cut(2)].filter((short) => short.length > 2)
}
