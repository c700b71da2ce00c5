import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { facilitiesQuery, geometryQuery, schoolsQuery, tourismQuery } from '../../data/queries'
import type { View } from '../../domain/view'
import { useMessages } from '../../i18n/language'
import { profileMessages } from '../../i18n/profile'
import { useDataReady } from '../../load/use-data-ready'
import { ProfilePage } from './profile-page'

/** The profile of the address's region, with the points it needs; without them the rest still shows. */
export default function ProfileRoute({ view }: { view: View }) {
  const messages = useMessages(profileMessages)
  const schools = useQuery(schoolsQuery)
  const facilities = useQuery(facilitiesQuery)
  const tourism = useQuery(tourismQuery)
  const geometry = useQuery(geometryQuery)
  useDataReady([schools, facilities, tourism, geometry].every(({ isPending }) => !isPending))
  const failed = useMemo(
    () => ({ schools: schools.isError || facilities.isError, sites: tourism.isError }),
    [schools.isError, facilities.isError, tourism.isError],
  )
  const { type, name } = view.region
  useEffect(() => {
    const before = document.title
    document.title = `${messages.named(type, name)} – ${before}`
    return () => {
      document.title = before
    }
  }, [messages, type, name])
  return (
    <ProfilePage
      view={view}
      schools={schools.data?.schools ?? null}
      facilities={facilities.data?.facilities ?? null}
      sites={tourism.data?.sites ?? null}
      failed={failed}
    />
  )
}
