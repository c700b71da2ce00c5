import type { FigureShape, Region } from '../../../src/contract'
import { buildDataset, type Dataset } from '../../../src/domain/dataset'
import { ALFA, BETA, KOTA, tinyDataset } from './tiny-dataset'

export const NOTE = { id: 'sebelum sebagian menjadi Kota', en: 'before part of it became Kota' }
const RESHAPED: Readonly<Record<string, NonNullable<Region['reshaped']>>> = {
  [ALFA]: { since: '2026', from: [], isNew: false, note: NOTE },
  [KOTA]: {
    since: '2026',
    from: [ALFA, BETA],
    isNew: true,
    note: { id: 'kelurahan baru di wilayah lama Alfa', en: 'a new kelurahan on land of Alfa' },
  },
}
const SHAPES: Readonly<Record<string, FigureShape>> = { idm: 'former', jarak: 'mixed' }

/** Alfa lost ground to the new Kota; the IDM is of the former shapes, the distance of both. */
export function reshapedDataset(): Dataset {
  const tiny = tinyDataset()
  const indicators = tiny.catalogue.indicators.map((indicator) => {
    const shape = SHAPES[indicator.id]
    return shape === undefined ? indicator : { ...indicator, shape }
  })
  const regions = tiny.regions.all.map((region) => {
    const reshaped = RESHAPED[region.code]
    return reshaped === undefined ? region : { ...region, reshaped }
  })
  return buildDataset({
    edition: tiny.edition,
    madeAt: tiny.madeAt,
    version: tiny.version,
    regions: { ...tiny.info, regions },
    catalogue: { ...tiny.catalogue, indicators },
    sources: { sources: [...tiny.sources.values()] },
    values: {
      values: {
        ...tiny.values,
        jarak: { '2024': [3, 1, 6, null, 1, 2, null, 6] },
      },
    },
    scores: tiny.scores,
    series: { series: tiny.series },
  })
}
