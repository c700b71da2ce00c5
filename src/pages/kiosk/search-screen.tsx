import { MapPin, Map as MapIcon, Search, X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { buildSearchIndex } from '../../domain/search-index'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import { pressKey } from './keyboard-layout'
import { placeContext } from './place-context'
import { OnScreenKeyboard } from './on-screen-keyboard'

interface SearchScreenProps {
  readonly onChoose: (region: Region) => void
  readonly onClose: () => void
}

/** A desa by its name, typed on the screen or on a keyboard; what fits is shown with every letter. */
export function SearchScreen({ onChoose, onClose }: SearchScreenProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const language = useLanguage()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const index = useMemo(() => buildSearchIndex(dataset, language), [dataset, language])
  const found = useMemo(
    () => index.search(asked).regions.filter(({ level }) => level !== 'kabupaten'),
    [index, asked],
  )
  useEffect(() => {
    field.current?.focus()
  }, [])
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0
  }, [asked])
  return (
    <main className="kiosk__panel kiosk-search">
      <h1 className="visually-hidden">{messages.find}</h1>
      <form
        className="kiosk-field"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          if (found[0]) onChoose(found[0])
        }}
      >
        <Search aria-hidden />
        <input
          ref={field}
          type="text"
          inputMode="none"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-label={messages.find}
          placeholder={messages.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
        <button type="button" className="kiosk-button" onClick={onClose}>
          <X aria-hidden />
          {messages.closeSearch}
        </button>
      </form>
      <div className="kiosk-search__results">
        {found.length > 0 ? (
          <ul ref={list} aria-label={messages.suggestions}>
            {found.map((region) => (
              <li key={region.code}>
                <button
                  type="button"
                  onClick={() => {
                    onChoose(region)
                  }}
                >
                  {region.level === 'desa' ? <MapPin aria-hidden /> : <MapIcon aria-hidden />}
                  <b>{region.name}</b>
                  <span>{placeContext(dataset, region, language)}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p>{asked === '' ? messages.startTyping : messages.nothing(asked)}</p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {asked === '' ? '' : messages.found(found.length)}
      </p>
      <OnScreenKeyboard
        onKey={(key) => {
          setText(pressKey(text, key))
          field.current?.focus()
        }}
      />
    </main>
  )
}
