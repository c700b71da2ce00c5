import { QueryCache, QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { prefetchFirstView } from '../data/queries'
import { tellLost } from '../data/freshness'
import { watchEdition } from '../data/watch-edition'
import { LanguageContext } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { allowOwnScriptsOnly } from '../offline/own-scripts'
import { useAddress } from '../address/address-store'
import { ThemeContext } from '../ui/theme'
import { ErrorBoundary } from '../ui/error-boundary'
import { latePage } from '../load/late-page'
import { PageFailed } from '../load/page-failed'
import { Shell } from './shell/shell'
import { useNewVersion } from './shell/use-new-version'
import { useResolvedTheme } from './shell/use-resolved-theme'

/** A frame of its own, without the shell's header, search and keys. */
const KioskRoute = latePage(async () => (await import('../pages/kiosk/kiosk-route')).default)

interface Services {
  readonly queryClient: QueryClient
}

/** By then the first view is there: keeping the application must not make it wait. */
const KEEP_APP_MS = 6000

/** Begins what need not wait for React: the requests of the first view, and the watch for newer. */
export function startApp(): Services {
  if (import.meta.env.PROD) allowOwnScriptsOnly()
  // The first view says itself when its own files are lost.
  const tell = ([kind, role]: QueryKey, error: Error | null) => {
    if (kind === 'published') tellLost(String(role), error)
  }
  const queryCache = new QueryCache({
    onError: (error, { queryKey }) => {
      tell(queryKey, error)
    },
    onSuccess: (_, { queryKey }) => {
      tell(queryKey, null)
    },
  })
  const queryClient = new QueryClient({
    queryCache,
    defaultOptions: { queries: { refetchOnWindowFocus: false } },
  })
  prefetchFirstView(queryClient)
  watchEdition(queryClient)
  if (import.meta.env.PROD) setTimeout(() => void keepApp(), KEEP_APP_MS)
  return { queryClient }
}

/** In a chunk of its own: the first view does without. Where it does not come, the next visit keeps. */
async function keepApp(): Promise<void> {
  const offline = await import('../offline/app-version').catch(() => null)
  await offline?.watchAppVersion()
}

export function App({ queryClient }: Services) {
  const address = useAddress()
  const language = address.language ?? 'id'
  const theme = useResolvedTheme(address.theme)
  useNewVersion()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = shellMessages[language].title
  }, [language])
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageContext value={language}>
        <ThemeContext value={theme}>
          <ErrorBoundary fallback={<PageFailed />}>
            {address.page === 'kios' ? <KioskRoute /> : <Shell />}
          </ErrorBoundary>
        </ThemeContext>
      </LanguageContext>
    </QueryClientProvider>
  )
}
