import { ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useDataset } from '../../data/dataset-context'
import { panelMessages } from '../../i18n/panel'
import { reshapedSentence } from '../../i18n/figure-shape'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { statusMessages } from '../../i18n/status'
import { ProfileLink } from './profile-link'
import type { ProfileProps } from './profile-props'

/** The way up, the name, and the code; the name takes the focus when another region is opened. */
export function ProfileHead({ region }: ProfileProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const panel = useMessages(panelMessages)
  const { boundaryMissing } = useMessages(statusMessages)
  const reshaped = reshapedSentence(region, useLanguage())
  const path = dataset.regions.path(region.code)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(region.code)
  useEffect(() => {
    if (shown.current === region.code) return
    shown.current = region.code
    heading.current?.focus()
  }, [region.code])
  const units = dataset.regions.units(region.code)
  const desa = units.filter(({ type }) => type === 'desa').length
  const kelurahan = units.length - desa
  const holds =
    region.level === 'kabupaten'
      ? panel.subtitleKabupaten(dataset.regions.children(region.code).length, desa, kelurahan)
      : region.level === 'kecamatan'
        ? messages.holds(desa, kelurahan)
        : region.bounds === null
          ? boundaryMissing
          : ''
  return (
    <header className="profile-head">
      <nav className="profile-head__path" aria-label={messages.breadcrumb}>
        <ol>
          {path.map((step, index) => (
            <li key={step.code}>
              {index > 0 && <ChevronRight aria-hidden size={13} />}
              {index < path.length - 1 ? (
                <ProfileLink code={step.code}>{step.name}</ProfileLink>
              ) : (
                <span aria-current="page">{step.name}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <h1 ref={heading} tabIndex={-1} className="long-name">
        {messages.named(region.type, region.name)}
      </h1>
      <p className="profile-head__code">
        {messages.code} <span className="number">{region.code}</span>
        {holds !== '' && `; ${holds}`}
      </p>
      {reshaped && <p className="profile-head__code">{reshaped}</p>}
    </header>
  )
}
