import { Check } from 'lucide-react'
import type { Indicator } from '../contract'
import { useLocalized, useMessages } from '../i18n/language'
import { searchMessages } from '../i18n/search'
import { StatusBadge } from '../ui/status-badge'
import { useIndicatorDetail } from './indicator-detail'
import { Option, type OptionState } from './option'

interface ChooserOptionProps extends OptionState {
  readonly indicator: Indicator
  readonly current: boolean
}

/** An indicator that can be put on the map; the one shown now carries a tick. */
export function ChooserOption({ indicator, current, ...state }: ChooserOptionProps) {
  const localized = useLocalized()
  const messages = useMessages(searchMessages)
  const detail = useIndicatorDetail()
  const level = indicator.levels.includes('desa') ? 'desa' : 'kecamatan'
  return (
    <Option
      {...state}
      className={current ? 'option--current' : ''}
      icon={null}
      name={localized(indicator.name)}
      detail={detail(indicator)}
      note={
        <>
          {current && (
            <>
              <Check aria-hidden size="1rem" />
              <span className="visually-hidden">{messages.current}</span>
            </>
          )}
          <StatusBadge status={indicator.status[level]} />
        </>
      }
    />
  )
}
