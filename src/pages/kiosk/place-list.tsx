import type { ReactNode } from 'react'
import type { RegionCode } from '../../contract'
import { showRegion } from './kiosk-intents'

export interface PlaceChoice {
  readonly code: RegionCode
  readonly name: string
  /** Read out in place of name and aside. */
  readonly label?: string
  readonly aside: ReactNode
}

const COLUMNS = 3
/** With the buttons brought down on a wide screen the list is wide and low. */
const LOW_COLUMNS = 7

/** Places as large buttons, filled column by column so that the alphabet runs down. */
export function PlaceList({ places }: { readonly places: readonly PlaceChoice[] }) {
  return (
    <ul
      className="kiosk-places"
      style={
        {
          '--rows': Math.ceil(places.length / COLUMNS),
          '--low-rows': Math.ceil(places.length / LOW_COLUMNS),
        } as React.CSSProperties
      }
    >
      {places.map(({ code, name, label, aside }) => (
        <li key={code}>
          <button
            type="button"
            aria-label={label}
            onClick={() => {
              showRegion(code)
            }}
          >
            <span className="long-name">{name}</span>
            {aside}
          </button>
        </li>
      ))}
    </ul>
  )
}
