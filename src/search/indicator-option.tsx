import type { Indicator } from '../contract'
import { ComponentIcon } from '../ui/component-icon'
import { StatusBadge } from '../ui/status-badge'
import { useLocalized, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { useIndicatorDetail } from './indicator-detail'
import { Option, type OptionState } from './option'

interface IndicatorOptionProps extends OptionState {
  readonly indicator: Indicator
  readonly mappable: boolean
}

/** An indicator as a search result, with what it measures, how finely and how surely. */
export function IndicatorOption({ indicator, mappable, ...state }: IndicatorOptionProps) {
  const localized = useLocalized()
  const messages = useMessages(searchMessages)
  const detail = useIndicatorDetail()
  const status = mappable ? indicator.status.desa : indicator.status.kabupaten
  return (
    <Option
      {...state}
      icon={<ComponentIcon component={indicator.component} size={18} />}
      name={localized(indicator.name)}
      detail={mappable ? detail(indicator) : `${detail(indicator)} · ${messages.kabupatenOnly}`}
      note={<StatusBadge status={status} />}
    />
  )
}
