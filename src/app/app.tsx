import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { prefetchFirstView } from '../data/queries'
import { LanguageContext } from '../i18n/language'
import { shellMessages } from '../i18n/shell'
import { useAddress } from '../state/address-store'
import { ThemeContext } from '../ui/theme'
import { ErrorBoundary } from '../ui/error-boundary'
import { lazyPage } from './shell/lazy-page'
import { PageFailed } from './shell/page-failed'
import { Shell } from './shell/shell'
import { useResolvedTheme } from './shell/use-resolved-theme'

/** A frame of its own, without the shell's header, search and keys. */
const KioskRoute = lazyPage(
  async () => (await import('./kiosk/kiosk-route')).default,
  () => null,
)

interface Services {
  readonly queryClient: QueryClient
}

/** Begins what need not wait for React: the requests of the first view. */
export function startApp(): Services {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false } },
  })
  prefetchFirstView(queryClient)
  return { queryClient }
}

export function App({ queryClient }: Services) {
  const address = useAddress()
  const language = address.language ?? 'id'
  const theme = useResolvedTheme(address.theme)
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
