import { sampleMessages } from '../i18n/samples'
import { useMessages } from '../i18n/language'
import { SampleMark } from './sample-mark'

/** Over every page of a demonstration with samples, said once to who does not see it. */
export function SampleWatermark() {
  const messages = useMessages(sampleMessages)
  return (
    <aside className="sample-watermark" aria-label={messages.watermark}>
      <p className="sample-watermark__said">{messages.said}</p>
      <SampleMark />
    </aside>
  )
}
