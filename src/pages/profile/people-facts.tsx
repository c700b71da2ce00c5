import { useDataset } from '../../data/dataset-context'
import type { Region } from '../../contract'
import { sexesOf, type Population } from '../../domain/population'
import { formatNumber, formatPeriod } from '../../i18n/format'
import { useLanguage, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'

interface PeopleFactsProps {
  readonly region: Region
  readonly population: Population
}

/** How many people, by each count with its publisher and year, and how many of each sex. */
export function PeopleFacts({ region, population }: PeopleFactsProps) {
  const dataset = useDataset()
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const { register, projection } = population
  const sexes = sexesOf(dataset, region)
  const people = (value: number) => formatNumber(value, 0, language)
  return (
    <>
      {register && (
        <div>
          <dt>
            {register.marginPercent === null
              ? messages.registered(formatPeriod(register.period, language), register.half)
              : messages.estimated(formatPeriod(register.period, language))}
          </dt>
          <dd>
            <b className="number">{people(register.value)}</b>
            {register.marginPercent !== null && (
              <small>{messages.margin(people(register.marginPercent))}</small>
            )}
            {sexes && <small>{messages.sexes(people(sexes.male), people(sexes.female))}</small>}
          </dd>
        </div>
      )}
      {projection && (
        <div>
          <dt>{messages.projected(formatPeriod(projection.period, language))}</dt>
          <dd>
            <b className="number">{people(projection.value)}</b>
            <small>{messages.otherCount}</small>
          </dd>
        </div>
      )}
    </>
  )
}
