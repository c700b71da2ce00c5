/** Degrees of Indonesia: 11 south to 6 north, 95 to 141 east. */
const LATITUDE = String.raw`(?:\d|1[01])`
const LONGITUDE = String.raw`(?:9[5-9]|1[0-3]\d|14[01])`

/**
 * Finds a latitude and a longitude in Indonesia side by side in a text, in either order, each with at least so
 * many decimals: five are a metre, four ten metres, two a kilometre.
 */
export function pointOf(decimals: number): RegExp {
  const rest = String.raw`[.,]\d{${String(decimals)},15}(?!\d)`
  const latitude = String.raw`(?<![\d.,])-?${LATITUDE}${rest}`
  const longitude = String.raw`(?<![\d.])${LONGITUDE}${rest}`
  return new RegExp(
    `${latitude}[^\\d\\n]{1,30}${longitude}|${longitude}[^\\d\\n-]{1,30}${latitude}`,
    'u',
  )
}
