import type { ProfileProps } from './profile-props'
import { formatNumber } from '../../i18n/format'
import { useLanguage, useLocalized, useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { buildFactRows } from './fact-rows'

const MOVES = [
  'datang_tercatat',
  'pindah_tercatat',
  'kelahiran_tercatat',
  'kematian_bayi_tercatat',
] as const

/** Moves, births and infant deaths as the register tells them, of the kabupaten alone. */
export function RecordedMoves({ dataset, region }: ProfileProps) {
  const messages = useMessages(profileMessages)
  const language = useLanguage()
  const text = useLocalized()
  const rows = buildFactRows(dataset, region, MOVES).flatMap((row) =>
    row.value === null ? [] : [{ ...row, value: row.value }],
  )
  if (rows.length === 0) return null
  return (
    <section className="recorded-moves" aria-label={messages.recordedMoves}>
      <h3>{messages.recordedMoves}</h3>
      <dl className="profile-facts">
        {rows.map(({ indicator, value }) => (
          <div key={indicator.id}>
            <dt>{text(indicator.shortName)}</dt>
            <dd>
              <b className="number">{formatNumber(value, 0, language)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p>{rows[0]?.indicator.caveat ? text(rows[0].indicator.caveat) : ''}</p>
    </section>
  )
}
