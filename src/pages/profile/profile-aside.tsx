import { memo, useMemo } from 'react'
import { useDataset } from '../../data/dataset-context'
import type { ComponentId } from '../../contract'
import { leadIndicator } from '../../domain/dataset'
import { buildSentence } from '../../domain/sentences'
import type { View } from '../../domain/view'
import { OWN_UNSAID } from '../../address/navigation'
import { navigate } from '../../address/address-store'
import { IntentsContext, type PanelIntents } from '../../place/intents-context'
import { RegionSentence } from '../../place/region-sentence'
import { goToIndicator, goToProfile } from '../../address/intents'
import { LocatorMap } from './locator-map'
import { ProfileActions } from './profile-actions'
import { ProfileHead } from './profile-head'
import { ScoreStrips } from './score-strips'

/** Who the region is, where it lies, and how it stands: everything that stays while one reads. */
export const ProfileAside = memo(function ProfileAside({ view }: { readonly view: View }) {
  const dataset = useDataset()
  const { region, indicator, period } = view
  const statements = useMemo(
    () => buildSentence(dataset, { region: region.code, indicator, period }),
    [dataset, region, indicator, period],
  )
  const intents = useMemo((): PanelIntents => {
    const toComponent = (component: ComponentId) => {
      const lead = leadIndicator(dataset, component)
      navigate({
        page: 'peta',
        component,
        indicator: lead?.id ?? null,
        period: null,
        ...OWN_UNSAID,
      })
    }
    return {
      hover: () => undefined,
      selectRegion: goToProfile,
      selectIndicator: goToIndicator,
      selectComponent: toComponent,
      selectPeriod: () => undefined,
    }
  }, [dataset])
  return (
    <IntentsContext value={intents}>
      <div className="profile-aside">
        <ProfileHead region={region} />
        <LocatorMap region={region} indicator={indicator} period={period} />
        <RegionSentence statements={statements} chosen={indicator.id} />
        <ScoreStrips region={region} />
        <ProfileActions region={region} />
      </div>
    </IntentsContext>
  )
})
