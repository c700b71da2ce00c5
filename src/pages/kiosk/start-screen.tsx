import { Keyboard, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import { describeBehind } from '../../domain/sentence-behind'
import { kioskMessages } from '../../i18n/kiosk'
import { useMessages } from '../../i18n/language'
import { byName } from './by-name'
import { KioskSentence } from './kiosk-sentence'
import { PlaceList } from './place-list'

interface StartScreenProps {
  readonly onSearch: () => void
}

/** Two ways to a desa beside the map, by its name or through its kecamatan, and who is furthest behind. */
export function StartScreen({ onSearch }: StartScreenProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const { regions } = dataset
  const kecamatan = useMemo(() => byName(regions.children(regions.root.code)), [regions])
  const behind = useMemo(() => describeBehind(dataset, regions.root), [dataset, regions])
  return (
    <main className="kiosk__panel kiosk-start">
      <h1>{messages.find}</h1>
      <button
        type="button"
        className="kiosk-field kiosk-field--button"
        aria-label={messages.placeholder}
        onClick={onSearch}
      >
        <Search aria-hidden />
        <span className="kiosk-field__hint">{messages.placeholder}</span>
        <span className="kiosk-button kiosk-button--primary" aria-hidden>
          <Keyboard aria-hidden />
          {messages.type}
        </span>
      </button>
      <div className="kiosk-start__or">
        <h2>{messages.orChoose}</h2>
        <span>{messages.counted}</span>
      </div>
      <PlaceList
        places={kecamatan.map(({ code, name }) => {
          const units = regions.units(code)
          const desa = units.filter(({ type }) => type === 'desa').length
          const inside = messages.units(desa, units.length - desa)
          return {
            code,
            name,
            label: messages.kecamatanOf(name, inside),
            aside: <span className="number">{units.length}</span>,
          }
        })}
      />
      {behind.length > 0 && (
        <p className="kiosk-sentence kiosk-start__behind">
          <KioskSentence statements={behind} />
        </p>
      )}
    </main>
  )
}
