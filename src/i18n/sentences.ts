import { defineMessages } from './language'

/** Templates of the generated sentences; a place in braces is filled by the rules in the domain. */
export const sentenceMessages = defineMessages({
  id: {
    noData: 'Belum ada data {indicator} tahun {period}.',
    noDataHere: 'Tidak ada data {indicator} tahun {period} untuk {area}.',
    allSame: '{indicator} sama di {count} {noun}: {value}.',
    worstTwo:
      '{indicator}{mean} {extreme} di {first}, {firstValue}, dan {second}, {secondValue}; rata-rata kabupaten {average}.',
    worstOne:
      '{indicator}{mean} {extreme} di {first}, {firstValue}; rata-rata kabupaten {average}.',
    worstTied:
      '{indicator}{mean} {extreme} di {count} {noun} sekaligus, {value}; rata-rata kabupaten {average}.',
    bestIs: 'Yang terbaik adalah {best}, {value}.',
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
      '{indicator} di {area} tercatat{mean} {value}{note}, {position} dari {count} {noun} di {parent}.',
    positionAtAverage:
      '{indicator} di {area} tercatat{mean} {value}{note}, {position} dari {count} {noun} dan setara rata-rata {parent}.',
    positionGap:
      '{indicator} di {area} tercatat{mean} {value}{note}, {position} dari {count} {noun}, {gap} {side} rata-rata {parent}.',
    share:
      '{indicator} di {area} berjumlah {value}{note}, {position} dari {count} {noun} dan {share}% dari jumlah {parent}.',
    worstInside: 'Di dalamnya yang terburuk adalah {inside}, {value}.',
    highestInside: 'Di dalamnya yang tertinggi adalah {inside}, {value}.',
    mostInside: 'Di dalamnya yang terbanyak adalah {inside}, {value}.',
    composition:
      '{indicator} di {area}: terbanyak {first}, {count} dari {total} {noun}, lalu {second}, {secondCount}.',
    compositionTied:
      '{indicator} di {area}: {first} sama banyak, masing-masing {count} dari {total} {noun}.',
    sameCategory:
      '{indicator} di {area}: {first}{note}, sama dengan {same} dari {others} {noun} lain di {parent}.',
    onlyCategory: '{indicator} di {area}: {first} di semua {total} {noun} yang punya data.',
    isEstimate: 'Angka ini perkiraan.',
    regencyBands:
      'Di {area} {count} dari {total} desa sudah berstatus {band} atau lebih tinggi ({indicator} {period}).',
    stands:
      '{area} menempati {place} dari {total} {noun}: nilai gabungan enam komponennya {score} dari 100{coverage}, data {years}.',
    standsPartly:
      '{area} menempati {place} dari {total} {noun}: nilai gabungan {known} dari {of} komponennya {score} dari 100{coverage}, tanpa skor {missing}, data {years}.',
    lastOfAll: 'Yang paling tertinggal adalah {regions}.',
    noStanding:
      'Kedudukan {area} belum dapat dihitung karena datanya kurang: baru {known} dari {total} komponen punya skor.',
    lowestHere: 'Di {parent} {noun} ini paling tertinggal.',
    lowestHereWith:
      'Di {parent} {noun} ini paling tertinggal, tidak dapat dibedakan dari {others}.',
    lowestHereMany:
      'Di {parent} {noun} ini termasuk yang paling tertinggal, tidak dapat dibedakan dari {count} yang lain.',
    highestHere: 'Di {parent} {noun} ini paling maju.',
    highestHereWith: 'Di {parent} {noun} ini paling maju, tidak dapat dibedakan dari {others}.',
    highestHereMany:
      'Di {parent} {noun} ini termasuk yang paling maju, tidak dapat dibedakan dari {count} yang lain.',
    behindOne:
      '{regions} paling tertinggal dari {total} {noun}: nilai gabungannya {score} dari 100{coverage}, data {years}.',
    behindSome:
      '{regions} paling tertinggal dari {total} {noun} dan tidak dapat dibedakan: nilai gabungan terendahnya {score} dari 100{coverage}, data {years}.',
    behindMany:
      '{count} dari {total} {noun} paling tertinggal dan tidak dapat dibedakan; nilai gabungan terendah ada di {first}, {score} dari 100{coverage}, data {years}.',
    aheadOne: '{regions} paling maju, dengan nilai gabungan {score}.',
    aheadSome:
      '{regions} paling maju dan tidak dapat dibedakan, dengan nilai gabungan tertinggi {score}.',
    aheadMany:
      '{count} {noun} paling maju dan tidak dapat dibedakan; nilai gabungan tertinggi ada di {first}, {score}.',
    weakIn: 'Ketertinggalannya paling dalam pada {components}.',
    weakInWhy: 'Ketertinggalannya paling dalam pada {components}, terutama karena {facts}.',
    weakOf: '{region} tertinggal paling dalam pada {components}.',
    weakOfWhy: '{region} tertinggal paling dalam pada {components}, terutama karena {facts}.',
    noneWeak:
      'Tidak ada komponen {region} yang berskor rendah; yang paling bawah adalah {component}.',
    strongIn: 'Yang paling kuat adalah {component}.',
    disagree:
      'Dua ukuran berbeda tentang {area}: {indicator} {period} menempatkannya di peringkat {rank} dari {total}{coverage}, gabungan enam komponen di peringkat {own} dari {of}.',
    disagreeIn:
      'Dua ukuran berbeda tentang {component} di {area}: {indicator} {period} menempatkannya di peringkat {rank} dari {total}{coverage}, skor kami di peringkat {own} dari {of}.',
    notForKelurahan: 'Indikator ini hanya dinilai untuk desa.',
    isSample: '{indicator} di sini contoh, bukan data resmi.',
    withheldHere: '{indicator} tahun {period} untuk {area} disembunyikan demi privasi.',
    tooThinHere:
      '{indicator} tahun {period} untuk {area} tidak dirata-ratakan: desa yang punya angka terlalu sedikit{coverage}.',
    inWorstFifth:
      '{count} dari {total} indikator {area} termasuk seperlima terburuk di antara semua {noun}, lebih banyak daripada yang terjadi karena kebetulan, terutama {first} {firstValue}{note}.',
    strongAmong:
      'Keunggulannya adalah {strong}: {value}{note}, {position} dari {count} {noun} di kabupaten.',
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
    lowestIsWorst: 'terendah',
    highestIsWorst: 'tertinggi (makin rendah makin baik)',
    farthest: 'terjauh',
    kabupaten: 'kabupaten',
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa dan kelurahan',
    points: (gap: string) => `${gap} poin`,
    typed: {
      kabupaten: (name: string) => `Kabupaten ${name}`,
      kecamatan: (name: string) => `Kecamatan ${name}`,
      desa: (name: string) => `Desa ${name}`,
      kelurahan: (name: string) => `Kelurahan ${name}`,
    },
    shortTyped: {
      kabupaten: (name: string) => `Kab. ${name}`,
      kecamatan: (name: string) => `Kec. ${name}`,
      desa: (name: string) => `Desa ${name}`,
      kelurahan: (name: string) => `Kel. ${name}`,
    },
    scored: (component: string, score: number, isFragile: boolean) =>
      `${component} (skor ${score}${isFragile ? ', ukurannya rapuh' : ''})`,
    span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    placed: (rank: number, total: number) =>
      rank === 1
        ? 'peringkat teratas'
        : rank === total
          ? 'peringkat terbawah'
          : `peringkat ${rank}`,
    ranging: (best: number, worst: number) =>
      ` (${best}–${worst} bila bobot atau ukurannya berubah)`,
    best: 'terbaik',
    worst: 'terburuk',
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
      '{indicator}{mean} is {extreme} in {first}, {firstValue}, and {second}, {secondValue}; the kabupaten average is {average}.',
    worstOne:
      '{indicator}{mean} is {extreme} in {first}, {firstValue}; the kabupaten average is {average}.',
    worstTied:
      '{indicator}{mean} is {extreme} in {count} {noun} at once, {value}; the kabupaten average is {average}.',
    bestIs: 'The best is {best}, {value}.',
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
    position:
      '{indicator}{mean} in {area} is {value}{note}, {position} of {count} {noun} in {parent}.',
    positionAtAverage:
      '{indicator}{mean} in {area} is {value}{note}, {position} of {count} {noun} and level with the average of {parent}.',
    positionGap:
      '{indicator}{mean} in {area} is {value}{note}, {position} of {count} {noun}, {gap} {side} the average of {parent}.',
    share:
      '{indicator} in {area} comes to {value}{note}, {position} of {count} {noun} and {share}% of the total of {parent}.',
    worstInside: 'Inside it the worst is {inside}, {value}.',
    highestInside: 'Inside it the highest is {inside}, {value}.',
    mostInside: 'Inside it {inside} has the most, {value}.',
    composition:
      '{indicator} in {area}: mostly {first}, {count} of {total} {noun}, then {second}, {secondCount}.',
    compositionTied:
      '{indicator} in {area}: {first} equally often, {count} of {total} {noun} each.',
    sameCategory:
      '{indicator} of {area}: {first}{note}, like {same} of the other {others} {noun} in {parent}.',
    onlyCategory: '{indicator} in {area}: {first} in all {total} {noun} with data.',
    isEstimate: 'These figures are estimates.',
    regencyBands:
      'In {area} {count} of {total} desa have reached the status {band} or higher ({indicator} {period}).',
    stands:
      '{area} holds {place} of {total} {noun}: its six components together score {score} of 100{coverage}, data of {years}.',
    standsPartly:
      '{area} holds {place} of {total} {noun}: {known} of its {of} components together score {score} of 100{coverage}, no score for {missing}, data of {years}.',
    lastOfAll: 'Furthest behind of all: {regions}.',
    noStanding:
      'The standing of {area} cannot be computed for lack of data: only {known} of {total} components have a score.',
    lowestHere: 'In {parent} this {noun} is furthest behind.',
    lowestHereWith:
      'In {parent} this {noun} is furthest behind, and cannot be told apart from {others}.',
    lowestHereMany:
      'In {parent} this {noun} is among those furthest behind, and cannot be told apart from {count} others.',
    highestHere: 'In {parent} this {noun} is furthest ahead.',
    highestHereWith:
      'In {parent} this {noun} is furthest ahead, and cannot be told apart from {others}.',
    highestHereMany:
      'In {parent} this {noun} is among those furthest ahead, and cannot be told apart from {count} others.',
    behindOne:
      '{regions} is furthest behind of {total} {noun}: its combined score is {score} of 100{coverage}, data of {years}.',
    behindSome:
      '{regions} are furthest behind of {total} {noun} and cannot be told apart; the lowest combined score is {score} of 100{coverage}, data of {years}.',
    behindMany:
      '{count} of {total} {noun} are furthest behind and cannot be told apart; the lowest combined score is that of {first}, {score} of 100{coverage}, data of {years}.',
    aheadOne: '{regions} is furthest ahead, with a combined score of {score}.',
    aheadSome:
      '{regions} are furthest ahead and cannot be told apart; the highest combined score is {score}.',
    aheadMany:
      '{count} {noun} are furthest ahead and cannot be told apart; the highest combined score is that of {first}, {score}.',
    weakIn: 'It falls behind most in {components}.',
    weakInWhy: 'It falls behind most in {components}, above all because of {facts}.',
    weakOf: '{region} falls behind most in {components}.',
    weakOfWhy: '{region} falls behind most in {components}, above all because of {facts}.',
    noneWeak: 'None of the components of {region} has a low score; the lowest is {component}.',
    strongIn: 'It is strongest in {component}.',
    disagree:
      'Two measures differ on {area}: the {indicator} {period} places it at {rank} of {total}{coverage}, the six components together at {own} of {of}.',
    disagreeIn:
      'Two measures differ on {component} in {area}: the {indicator} {period} places it at {rank} of {total}{coverage}, our score at {own} of {of}.',
    notForKelurahan: 'This indicator covers desa only, not kelurahan.',
    isSample: '{indicator} here is a sample, not official data.',
    withheldHere: '{indicator} in {period} for {area} is withheld for privacy.',
    tooThinHere:
      '{indicator} in {period} has no mean for {area}: too few of its desa have a figure{coverage}.',
    inWorstFifth:
      '{count} of {total} indicators of {area} are in the worst fifth of all {noun}, more than chance would give, above all {first} {firstValue}{note}.',
    strongAmong:
      'Its strong point is {strong}: {value}{note}, {position} of {count} {noun} in the kabupaten.',
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
    lowestIsWorst: 'lowest',
    highestIsWorst: 'highest (lower is better)',
    farthest: 'farthest',
    kabupaten: 'the kabupaten',
    kecamatan: 'kecamatan',
    desa: 'desa',
    kelurahan: 'kelurahan',
    desaKelurahan: 'desa and kelurahan',
    points: (gap: string) => `${gap} points`,
    typed: {
      kabupaten: (name: string) => `Kabupaten ${name}`,
      kecamatan: (name: string) => `Kecamatan ${name}`,
      desa: (name: string) => `Desa ${name}`,
      kelurahan: (name: string) => `Kelurahan ${name}`,
    },
    shortTyped: {
      kabupaten: (name: string) => `Kab. ${name}`,
      kecamatan: (name: string) => `Kec. ${name}`,
      desa: (name: string) => `Desa ${name}`,
      kelurahan: (name: string) => `Kel. ${name}`,
    },
    scored: (component: string, score: number, isFragile: boolean) =>
      `${component} (score ${score}${isFragile ? ', a fragile measure' : ''})`,
    span: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    placed: (rank: number, total: number) =>
      rank === 1 ? 'first place' : rank === total ? 'last place' : `place ${rank}`,
    ranging: (best: number, worst: number) => ` (${best}–${worst} when weights or measures change)`,
    best: 'best',
    worst: 'worst',
    highest: 'highest',
    lowest: 'lowest',
    ranked: (rank: number) => `number ${rank}`,
    rankedFromTop: (rank: number) => `number ${rank} from the top`,
    tied: (position: string, others: number) =>
      `${position} together with ${others} ${others === 1 ? 'other' : 'others'}`,
  },
})
