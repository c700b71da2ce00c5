import type { RegionCode } from '../../contract'
import type { Choropleth } from '../../domain/choropleth'
import type { RegionIndex } from '../../domain/region-index'
import type { Rect, Size } from '../geo/rect'
import type { MapShapes } from '../geo/shapes'
import { placeNames, type NameRequest, type PictureName } from './place-names'
import { placeNeighbours, type NeighbourName } from './place-neighbours'
import { unitOf } from './picture-units'
import { planPicture, type PicturePlan } from './plan-picture'

export interface PictureLayout {
  readonly plan: PicturePlan
  readonly mainNames: readonly PictureName[]
  readonly insetNames: readonly PictureName[]
  readonly neighbours: readonly NeighbourName[]
  /** CSS pixels. */
  readonly textSize: number
}

interface LayoutQuery {
  readonly shapes: MapShapes
  readonly regions: RegionIndex
  readonly choropleth: Pick<Choropleth, 'frame' | 'selected'>
  readonly names: ReadonlyMap<RegionCode, string>
  readonly size: Size
}

const NUMBER_SIZE = 10.5
const NAME_SIZE = 8.5
const NEIGHBOUR_SIZE = 8.5
/** The scale bar's corner. */
export const SCALE_RECT = { width: 92, height: 24 }

/** Where everything of the picture stands. @throws Error when the framed area has no polygon. */
export function layoutPicture(query: LayoutQuery): PictureLayout {
  const { shapes, regions, choropleth, names, size } = query
  const frame = shapes.byCode.get(choropleth.frame)
  if (!frame) throw new Error(`${choropleth.frame}: no boundary to frame`)
  const requests = [...names].flatMap(([code, text]): NameRequest[] => {
    const unit = unitOf(shapes, regions, code)
    const isRequired = text.length <= 2 || code === choropleth.selected
    return unit ? [{ unit, text, isRequired }] : []
  })
  const isRoot = choropleth.frame === regions.root.code
  // The kecamatan are large enough for their numbers; the desa are not numbered then.
  const plan = planPicture(frame, isRoot ? [] : requests.map((request) => request.unit), size)
  const { main, inset } = plan
  const textSize = [...names.values()].some((text) => text.length > 2) ? NAME_SIZE : NUMBER_SIZE
  const isInInset = ({ unit }: NameRequest) => inset?.codes.has(unit.code) ?? false
  const whole = { x: 0, y: 0, ...size }
  const corner: Rect = {
    x: 0,
    y: size.height - SCALE_RECT.height,
    ...SCALE_RECT,
  }
  const blocked = inset ? [inset.rect, corner] : [corner]
  const mainNames = placeNames(
    requests.filter((request) => !isInInset(request)),
    main,
    whole,
    textSize,
    inset ? [...blocked, inset.source] : blocked,
  )
  const insetNames = inset
    ? placeNames(requests.filter(isInInset), inset.view, inset.rect, textSize)
    : []
  const around = shapes.kecamatan.filter((shape) => shape.code !== choropleth.frame)
  const named = (isRoot ? shapes.context : around).map((shape) => ({
    shape,
    name: isRoot ? shape.name : (regions.get(shape.code)?.name ?? ''),
  }))
  return {
    plan,
    mainNames,
    insetNames,
    neighbours: placeNeighbours(
      named,
      main,
      size,
      NEIGHBOUR_SIZE,
      inset ? [...blocked, inset.source] : blocked,
    ),
    textSize,
  }
}
