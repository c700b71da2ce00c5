import { TriangleAlert } from 'lucide-react'
import { useMessages } from '../i18n/language'
import { weakestMessages } from '../i18n/weakest'
import './weakest-mark.css'

/** Stands at the score of the component in which a region falls behind most (ADR 11). */
export function WeakestMark() {
  const messages = useMessages(weakestMessages)
  return (
    <small className="weakest-mark" title={messages.hint}>
      <TriangleAlert aria-hidden size={12} />
      {messages.mark}
    </small>
  )
}
