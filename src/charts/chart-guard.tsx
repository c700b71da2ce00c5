import type { ReactNode } from 'react'
import { chartMessages } from '../i18n/charts'
import { useMessages } from '../i18n/language'
import { ErrorBoundary } from '../ui/error-boundary'
import { ChartEmpty } from './chart-frame'

interface ChartGuardProps {
  /** What the chart is drawn from: a new one gives a failed chart another try. */
  readonly resetKey: unknown
  readonly children: ReactNode
}

/** A chart that throws says so in its place, and takes nothing else with it. */
export function ChartGuard({ resetKey, children }: ChartGuardProps) {
  const messages = useMessages(chartMessages)
  return (
    <ErrorBoundary resetKey={resetKey} fallback={<ChartEmpty>{messages.chartFailed}</ChartEmpty>}>
      {children}
    </ErrorBoundary>
  )
}
