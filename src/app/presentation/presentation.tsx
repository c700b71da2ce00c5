import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { storiesQuery } from '../../data/queries'
import { presentationMessages } from '../../i18n/presentation'
import { useMessages } from '../../i18n/language'
import { formatAddress, type Address } from '../../address/address'
import { readAddress, replaceAddress } from '../../address/address-store'
import { AddressNotice } from '../shell/address-notice'
import { stepAddress } from './go-to-step'
import { StoryBar } from './story-bar'

interface PresentationProps {
  /** Id of the story as the address names it. */
  readonly story: string
  /** 1 for the first; null where the address does not say. */
  readonly step: number | null
}

/** The bar of a story that is being told; nothing until it is there, a notice when there is no such story. */
export default function Presentation({ story: id, step }: PresentationProps) {
  const messages = useMessages(presentationMessages)
  const { data } = useQuery(storiesQuery)
  const story = data?.stories.find((one) => one.id === id)
  const shown = Math.min(Math.max(step ?? 1, 1), story?.steps.length ?? 1)
  useEffect(() => {
    // A short link names only story and step: it opens the view of that step.
    if (story && isBare(readAddress())) replaceAddress(stepAddress(story, shown, readAddress()))
    // Only when the story is opened: later the reader may look round.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [story])
  if (!data) return null
  if (!story) return <AddressNotice unknown={[messages.unknown(id)]} />
  return <StoryBar story={story} step={shown} />
}

/** True when the address names no view: `#/?cerita=dari-kota-ke-muara&langkah=3`. */
function isBare(address: Address): boolean {
  return (
    formatAddress({ ...address, story: null, samples: false, language: null, theme: null }) === '#/'
  )
}
