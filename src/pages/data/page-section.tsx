import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'
import { sectionId, type SectionId } from './sections'

/** A section whose heading can take the focus after a jump. */
export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const messages = useMessages(dataPageMessages)
  return (
    <section className="data-section" aria-labelledby={sectionId(id)}>
      <h2 id={sectionId(id)} tabIndex={-1}>
        {messages[id]}
      </h2>
      {children}
    </section>
  )
}
