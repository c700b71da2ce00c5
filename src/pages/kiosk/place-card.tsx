import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { facilitiesQuery, schoolsQuery, tourismQuery } from '../../data/queries'
import { kioskMessages } from '../../i18n/kiosk'
import { useLanguage, useMessages } from '../../i18n/language'
import { FigureTile } from './figure-tile'
import { KioskSentence } from './kiosk-sentence'
import { buildPlaceFigures } from './place-figures'
import { tellPlace } from './tell-place'
import { TakeAlong } from './take-along'

interface PlaceCardProps {
  readonly region: Region
}

/** A place in plain words, six figures, and its page to take along. */
export function PlaceCard({ region }: PlaceCardProps) {
  const dataset = useDataset()
  const messages = useMessages(kioskMessages)
  const language = useLanguage()
  const sites = useQuery(tourismQuery).data?.sites ?? null
  const schools = useQuery(schoolsQuery).data?.schools ?? null
  const facilities = useQuery(facilitiesQuery).data?.facilities ?? null
  const figures = useMemo(
    () => buildPlaceFigures(dataset, region, { sites, schools, facilities }, language),
    [dataset, region, sites, schools, facilities, language],
  )
  const statements = useMemo(() => tellPlace(dataset, region), [dataset, region])
  return (
    <>
      <p className="kiosk-sentence">
        <KioskSentence statements={statements} />
      </p>
      <dl className="kiosk-tiles" aria-label={messages.figures(region.name)}>
        {figures.map((figure) => (
          <FigureTile key={figure.id} figure={figure} />
        ))}
      </dl>
      <TakeAlong region={region} />
    </>
  )
}
