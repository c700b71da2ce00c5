import { useDataset } from '../data/dataset-context'
import type { Region } from '../contract'
import { dataYears } from '../domain/data-years'
import { briefMessages, type BriefMessages } from '../i18n/brief'
import { formatDate } from '../i18n/format'
import { useLanguage, useMessages } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { siteDates } from '../i18n/site-dates'
import { Logo } from '../ui/logo'
import { subtitleOf } from './brief-text'

interface BriefHeadProps {
  readonly region: Region
  readonly printedOn: Date
}

export function BriefHead({ region, printedOn }: BriefHeadProps) {
  const dataset = useDataset()
  const language = useLanguage()
  const messages = useMessages(briefMessages)
  return (
    <header className="brief__head">
      <div className="brief__brand">
        <Logo />
        <p>
          <b>{useMessages(shellMessages).title}</b>
          <span>{messages.publisher(dataset.info.name)}</span>
        </p>
        <p className="brief__dates">
          <b>{kindOf(region, messages)}</b>
          <span>
            {siteDates(dataset.madeAt, dataYears(dataset), language)};{' '}
            {messages.printedOn(formatDate(printedOn, language))}
          </span>
        </p>
      </div>
      <h1>{messages.title(region.type, region.name)}</h1>
      <p className="brief__subtitle">{subtitleOf(dataset, region, messages)}</p>
    </header>
  )
}

function kindOf(region: Region, messages: BriefMessages): string {
  switch (region.type) {
    case 'kabupaten':
      return messages.kindKabupaten
    case 'kecamatan':
      return messages.kindKecamatan
    case 'desa':
      return messages.kindDesa
    case 'kelurahan':
      return messages.kindKelurahan
  }
}
