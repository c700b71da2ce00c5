export interface LabelRequest {
  /** Centre along the axis, px. */
  readonly at: number
  readonly text: string
  /** Higher is placed first. */
  readonly priority: number
}

export interface PlacedLabel extends LabelRequest {
  readonly index: number
  /** Start of the text, px, moved inwards where the centred text would leave the chart. */
  readonly from: number
  readonly width: number
}

/** Width of a figure in Inter at 1em, by measurement of its digits; good to a pixel in short labels. */
const EM_PER_CHARACTER = 0.6

export function textWidth(text: string, fontSize: number): number {
  return text.length * EM_PER_CHARACTER * fontSize
}

/** Places labels by priority and drops those that would touch one already placed. */
export function placeLabels(
  requests: readonly LabelRequest[],
  width: number,
  fontSize: number,
): readonly PlacedLabel[] {
  const gap = fontSize * 0.5
  const placed: PlacedLabel[] = []
  const order = requests
    .map((request, index) => ({ ...request, index }))
    .toSorted((a, b) => b.priority - a.priority || a.index - b.index)
  for (const request of order) {
    const own = textWidth(request.text, fontSize)
    const from = Math.max(0, Math.min(width - own, request.at - own / 2))
    const isFree = placed.every(
      (other) => from >= other.from + other.width + gap || from + own + gap <= other.from,
    )
    if (isFree) placed.push({ ...request, from, width: own })
  }
  return placed.toSorted((a, b) => a.index - b.index)
}
