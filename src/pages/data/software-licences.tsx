import { useQuery } from '@tanstack/react-query'
import { softwareLicencesQuery, type SoftwareLicence } from '../../data/software-licences'
import { useMessages } from '../../i18n/language'
import { dataPageMessages } from '../../i18n/data-page'

/** Every package shipped with its version, licence and the licence's own text. */
export function SoftwareLicences() {
  const messages = useMessages(dataPageMessages)
  const { data, isError } = useQuery(softwareLicencesQuery)
  if (isError) return <p role="status">{messages.licencesFailed}</p>
  if (!data) return <p role="status">{messages.licencesLoading}</p>
  return (
    <>
      <p role="status">{messages.packageCount(data.length)}</p>
      <ul>
        {data.map((licence) => (
          <li key={`${licence.name}@${licence.version}`}>
            <PackageLicence {...licence} />
          </li>
        ))}
      </ul>
    </>
  )
}

function PackageLicence({ name, version, identifier = '', text }: SoftwareLicence) {
  const title = (
    <>
      <strong>{name}</strong> <span className="number">{version}</span> {identifier}
    </>
  )
  if (text === undefined) return <p>{title}</p>
  return (
    <details>
      <summary>{title}</summary>
      <pre lang="en">{text}</pre>
    </details>
  )
}
