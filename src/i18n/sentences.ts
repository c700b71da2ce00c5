import { defineMessages } from './language'

/** Templates of the generated sentences; a place in braces is filled by the rules in the domain. */
export const sentenceMessages = defineMessages({
  id: {
    noData: 'Belum ada data {indicator} tahun {period}.',
    noDataHere: 'Tidak ada data {indicator} tahun {period} untuk {area}.',
    allSame: '{indicator} sama di {count} {noun}: {value}.',
    worstTwo:
      '{first} dan {second} paling tertinggal: {indicator}{mean} {firstValue} dan {secondValue}, {side} rata-rata kabupaten {average}.',
    worstOne:
      '{first} paling tertinggal: {indicator}{mean} {firstValue}, {side} rata-rata kabupaten {average}.',
    worstTied:
      '{count} {noun} sama-sama paling tertinggal: {indicator}{mean} {value}, rata-rata kabupaten {average}.',
    bestIs: 'Terbaik {best}, {value}.',
    noneInBand: 'Di {region} belum ada desa berstatus {band}.',
    highLow:
      '{indicator} tertinggi di {most}, {mostValue}, dan terendah di {least}, {leastValue}; rata-rata kabupaten {whole}.',
    highOnly:
      '{indicator} tertinggi di {most}, {mostValue}; {count} {noun} sama-sama terendah, {leastValue}; rata-rata kabupaten {whole}.',
    highTied:
      '{indicator}: {count} {noun} sama-sama tertinggi, {mostValue}; rata-rata kabupaten {whole}.',
    mostLeast:
      '{indicator} terbanyak di {most}, {mostValue}, dan tersedikit di {least}, {leastValue}; seluruh kabupaten {whole}.',
    mostOnly:
      '{indicator} terbanyak di {most}, {mostValue}; {count} {noun} sama-sama tersedikit, {leastValue}; seluruh kabupaten {whole}.',
    mostTied:
      '{indicator}: {count} {noun} sama-sama terbanyak, {mostValue}; seluruh kabupaten {whole}.',
    largestSmallest:
      '{indicator} terbesar di {most}, {mostValue}, dan terkecil di {least}, {leastValue}; seluruh kabupaten {whole}.',
    largestOnly:
      '{indicator} terbesar di {most}, {mostValue}; {count} {noun} sama-sama terkecil, {leastValue}; seluruh kabupaten {whole}.',
    largestTied:
      '{indicator}: {count} {noun} sama-sama terbesar, {mostValue}; seluruh kabupaten {whole}.',
    bandWithPosition:
      '{area} berstatus {band} dengan {indicator} {value}{note}, {position} dari {count} {noun} di {parent}.',
    position:
      '{area}: {indicator}{mean} {value}{note}, {position} dari {count} {noun} di {parent}.',
    positionAtAverage:
      '{area}: {indicator}{mean} {value}{note}, {position} dari {count} {noun} dan setara rata-rata {parent}.',
    positionGap:
      '{area}: {indicator}{mean} {value}{note}, {position} dari {count} {noun}, {gap} {side} rata-rata {parent}.',
    share:
      '{area}: {indicator} {value}{note}, {position} dari {count} {noun} dan {share}% dari jumlah {parent}.',
    worstInside: 'Desa yang paling tertinggal {inside}, {value}.',
    highestInside: 'Desa tertinggi {inside}, {value}.',
    mostInside: 'Desa terbanyak {inside}, {value}.',
    composition:
      '{indicator} di {area}: terbanyak {first}, {count} dari {total} {noun}, lalu {second}, {secondCount}.',
    compositionTwo:
      '{indicator} di {area}: {first} dan {second} sama banyak, masing-masing {count} dari {total} {noun}.',
    sameCategory:
      '{indicator} {area}: {first}, sama dengan {same} dari {others} {noun} lain di {parent}.',
    onlyCategory: '{indicator} di {area}: {first} di semua {total} {noun} yang punya data.',
    strongWeak: 'Kekuatannya di {strong}; yang tertinggal adalah {weak}.',
    strongWeakWhy:
      'Kekuatannya di {strong}; yang tertinggal adalah {weak}: {why} {whyValue}{note}.',
    onlyStrong: 'Kekuatannya di {strong}; tidak ada komponen di bawah rata-rata.',
    onlyWeak: 'Yang tertinggal adalah {weak}.',
    onlyWeakWhy: 'Yang tertinggal adalah {weak}: {why} {whyValue}{note}.',
    isEstimate: 'Angka perkiraan.',
    notForKelurahan: 'Indikator ini hanya dinilai untuk desa.',
    isSample: 'Contoh, bukan data resmi.',
    withheldHere: '{indicator} tahun {period} untuk {area} disembunyikan demi privasi.',
    inWorstFifth:
      '{count} dari {total} indikator {area} termasuk seperlima terburuk di antara semua {noun}, terutama {first} {firstValue}{note}.',
    inWorstFifthOne:
      'Satu dari {total} indikator {area} termasuk seperlima terburuk di antara semua {noun}: {first} {firstValue}{note}.',
    weakAmong:
      'Titik lemahnya {weak}: {value}{note}, {position} dari {count} {noun}; rata-rata {parent} {average}.',
    strongAmong:
      'Keunggulannya {strong}: {value}{note}, {position} dari {count} {noun}; rata-rata {parent} {average}.',
    outside:
      'Jauh dari yang lain: {indicator} {value}{note}, sedangkan kebanyakan {noun} di kabupaten {side} {fence}.',
    changedPercent: '{indicator} {moved} {change}% sejak {since}, menjadi {value} pada {period}.',
    changedPoints: '{indicator} {moved} {gap} sejak {since}, menjadi {value} pada {period}.',
    unchanged: '{indicator} tidak berubah sejak {since}: {value} pada {period}.',
    uneven: '{indicator} naik turun sejak {since}, antara {low} dan {high}; {value} pada {period}.',
    withinNoise:
      '{indicator} {value} pada {period} menurut survei; perubahannya sejak {since} belum dapat dibedakan dari ketidakpastian survei.',
    broken:
      '{indicator} {period} sebesar {value} tidak dapat dibandingkan dengan angka sebelumnya: dasar hitungnya berganti.',
    withheldSome: '{count} angka disembunyikan demi privasi, antara lain {first}.',
    withheldOne: 'Satu angka disembunyikan demi privasi: {first}.',
    gapSome: '{count} dari {total} indikator skor belum punya data, antara lain {first}.',
    gapOne: 'Satu dari {total} indikator skor belum punya data: {first}.',
    gapAll: 'Belum ada data untuk satu pun dari {total} indikator skor.',
    allKnown: 'Semua {total} indikator skor punya data.',
    formerSome: '{count} angka, antara lain {first}, menurut batas lama, {change}.',
    formerOne: 'Satu angka menurut batas lama, {change}: {first}.',
    newUnitSome:
      '{area} adalah {noun} baru: {count} angka, antara lain {first}, masih tercatat di {parents}.',
    newUnitOne: '{area} adalah {noun} baru: {first} masih tercatat di {parents}.',
    sampleSome: '{first} dan {count} indikator lain baru berisi contoh, bukan data resmi.',
    sampleOne: '{first} baru berisi contoh, bukan data resmi.',
    holds: 'Ada {count} {noun} di {area}.',
    liesIn: '{area} adalah {noun} di {parent}.',
    and: 'dan',
    above: 'di atas',
    below: 'di bawah',
    rose: 'naik',
    fell: 'turun',
    estimate: ' (perkiraan)',
    nothing: '',
    kabupaten: 'kabupaten',
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa dan kelurahan',
    points: (gap: string) => `${gap} poin`,
    best: 'terbaik',
    worst: 'paling tertinggal',
    highest: 'tertinggi',
    lowest: 'terendah',
    ranked: (rank: number) => `peringkat ${rank}`,
    rankedFromTop: (rank: number) => `urutan ke-${rank} tertinggi`,
    tied: (position: string, others: number) => `${position} bersama ${others} lainnya`,
  },
  en: {
    noData: 'There is no data on {indicator} for {period} yet.',
    noDataHere: 'No data on {indicator} in {period} for {area}.',
    allSame: '{indicator} is the same in {count} {noun}: {value}.',
    worstTwo:
      '{first} and {second} are furthest behind: {indicator}{mean} {firstValue} and {secondValue}, {side} the kabupaten average of {average}.',
    worstOne:
      '{first} is furthest behind: {indicator}{mean} {firstValue}, {side} the kabupaten average of {average}.',
    worstTied:
      '{count} {noun} are equally furthest behind: {indicator}{mean} {value}, kabupaten average {average}.',
    bestIs: 'Best is {best}, {value}.',
    noneInBand: 'No desa in {region} has the status {band} yet.',
    highLow:
      '{indicator} is highest in {most}, {mostValue}, and lowest in {least}, {leastValue}; kabupaten average {whole}.',
    highOnly:
      '{indicator} is highest in {most}, {mostValue}; {count} {noun} share the lowest, {leastValue}; kabupaten average {whole}.',
    highTied:
      '{indicator}: {count} {noun} share the highest, {mostValue}; kabupaten average {whole}.',
    mostLeast:
      '{indicator}: most in {most}, {mostValue}, fewest in {least}, {leastValue}; whole kabupaten {whole}.',
    mostOnly:
      '{indicator}: most in {most}, {mostValue}; {count} {noun} share the fewest, {leastValue}; whole kabupaten {whole}.',
    mostTied: '{indicator}: {count} {noun} share the most, {mostValue}; whole kabupaten {whole}.',
    largestSmallest:
      '{indicator}: largest in {most}, {mostValue}, smallest in {least}, {leastValue}; whole kabupaten {whole}.',
    largestOnly:
      '{indicator}: largest in {most}, {mostValue}; {count} {noun} share the smallest, {leastValue}; whole kabupaten {whole}.',
    largestTied:
      '{indicator}: {count} {noun} share the largest, {mostValue}; whole kabupaten {whole}.',
    bandWithPosition:
      '{area} has the status {band} with {indicator} {value}{note}, {position} of {count} {noun} in {parent}.',
    position: '{area}: {indicator}{mean} {value}{note}, {position} of {count} {noun} in {parent}.',
    positionAtAverage:
      '{area}: {indicator}{mean} {value}{note}, {position} of {count} {noun} and level with the average of {parent}.',
    positionGap:
      '{area}: {indicator}{mean} {value}{note}, {position} of {count} {noun}, {gap} {side} the average of {parent}.',
    share:
      '{area}: {indicator} {value}{note}, {position} of {count} {noun} and {share}% of the total of {parent}.',
    worstInside: 'Furthest behind inside it: {inside}, {value}.',
    highestInside: 'Highest inside it: {inside}, {value}.',
    mostInside: 'Most inside it: {inside}, {value}.',
    composition:
      '{indicator} in {area}: mostly {first}, {count} of {total} {noun}, then {second}, {secondCount}.',
    compositionTwo:
      '{indicator} in {area}: {first} and {second} equally often, {count} of {total} {noun} each.',
    sameCategory:
      '{indicator} of {area}: {first}, like {same} of the other {others} {noun} in {parent}.',
    onlyCategory: '{indicator} in {area}: {first} in all {total} {noun} with data.',
    strongWeak: 'Its strength is {strong}; it lags in {weak}.',
    strongWeakWhy: 'Its strength is {strong}; it lags in {weak}: {why} {whyValue}{note}.',
    onlyStrong: 'Its strength is {strong}; no component is below average.',
    onlyWeak: 'It lags in {weak}.',
    onlyWeakWhy: 'It lags in {weak}: {why} {whyValue}{note}.',
    isEstimate: 'Estimated figures.',
    notForKelurahan: 'This indicator covers desa only, not kelurahan.',
    isSample: 'Sample, not official data.',
    withheldHere: '{indicator} in {period} for {area} is withheld for privacy.',
    inWorstFifth:
      '{count} of {total} indicators of {area} are in the worst fifth of all {noun}, above all {first} {firstValue}{note}.',
    inWorstFifthOne:
      'One of {total} indicators of {area} is in the worst fifth of all {noun}: {first} {firstValue}{note}.',
    weakAmong:
      'Its weak point is {weak}: {value}{note}, {position} of {count} {noun}; average of {parent} {average}.',
    strongAmong:
      'Its strong point is {strong}: {value}{note}, {position} of {count} {noun}; average of {parent} {average}.',
    outside:
      'Far from the others: {indicator} {value}{note}, while most {noun} in the kabupaten are {side} {fence}.',
    changedPercent: '{indicator} {moved} by {change}% since {since}, to {value} in {period}.',
    changedPoints: '{indicator} {moved} by {gap} since {since}, to {value} in {period}.',
    unchanged: '{indicator} has not changed since {since}: {value} in {period}.',
    uneven:
      '{indicator} has gone up and down since {since}, between {low} and {high}; {value} in {period}.',
    withinNoise:
      '{indicator} was {value} in {period} by a survey; its change since {since} cannot be told from the survey’s uncertainty.',
    broken:
      '{indicator} in {period}, {value}, cannot be compared with earlier figures: its basis changed.',
    withheldSome: '{count} figures are withheld for privacy, among them {first}.',
    withheldOne: 'One figure is withheld for privacy: {first}.',
    gapSome: '{count} of {total} scored indicators have no data yet, among them {first}.',
    gapOne: 'One of {total} scored indicators has no data yet: {first}.',
    gapAll: 'None of the {total} scored indicators has data yet.',
    allKnown: 'All {total} scored indicators have data.',
    formerSome: '{count} figures, among them {first}, follow the former boundary, {change}.',
    formerOne: 'One figure follows the former boundary, {change}: {first}.',
    newUnitSome:
      '{area} is a new {noun}: {count} figures, among them {first}, are still counted in {parents}.',
    newUnitOne: '{area} is a new {noun}: {first} is still counted in {parents}.',
    sampleSome: '{first} and {count} other indicators hold samples only, not official data.',
    sampleOne: '{first} holds samples only, not official data.',
    holds: 'There are {count} {noun} in {area}.',
    liesIn: '{area} is a {noun} in {parent}.',
    and: 'and',
    above: 'above',
    below: 'below',
    rose: 'rose',
    fell: 'fell',
    estimate: ' (estimate)',
    nothing: '',
    kabupaten: 'the kabupaten',
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa and kelurahan',
    points: (gap: string) => `${gap} points`,
    best: 'best',
    worst: 'furthest behind',
    highest: 'highest',
    lowest: 'lowest',
    ranked: (rank: number) => `number ${rank}`,
    rankedFromTop: (rank: number) => `number ${rank} from the top`,
    tied: (position: string, others: number) =>
      `${position} together with ${others} ${others === 1 ? 'other' : 'others'}`,
  },
})
