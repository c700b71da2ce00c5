import { useQuery } from '@tanstack/react-query'
import { DatasetContext } from '../../data/dataset-context'
import { geometryQuery, kioskQuery } from '../../data/queries'
import { ErrorBoundary } from '../../ui/error-boundary'
import { SampleWatermark } from '../../samples/sample-watermark'
import { useDatasetQuery } from '../../samples/use-dataset-query'
import { useDataReady } from '../../load/use-data-ready'
import { useKioskGuard } from './kiosk-guard'
import { KioskLost } from './kiosk-lost'
import { KioskPage } from './kiosk-page'
import { KioskTrouble } from './kiosk-trouble'
import { useWakeLock } from './wake-lock'
import './kiosk.css'
import './kiosk-landscape.css'
import './kiosk-low.css'

/** The kiosk in a frame of its own; what fails is tried again, for nobody is there to do it. */
export default function KioskRoute() {
  const dataset = useDatasetQuery()
  const geometry = useQuery(geometryQuery)
  const settings = useQuery(kioskQuery)
  useKioskGuard()
  useWakeLock()
  // Lists and cards do without a map, which comes by itself once its files do.
  const isMapTried = geometry.isSuccess || geometry.errorUpdateCount > 0
  useDataReady(dataset.isSuccess && isMapTried && settings.isSuccess)
  const hasFailed = [dataset, settings].some(({ isError }) => isError)
  return (
    <div className="kiosk">
      {hasFailed ? (
        <KioskTrouble />
      ) : (
        dataset.data &&
        isMapTried &&
        settings.data && (
          <ErrorBoundary fallback={<KioskTrouble />}>
            <DatasetContext value={dataset.data}>
              <KioskPage geometry={geometry.data ?? null} settings={settings.data} />
            </DatasetContext>
          </ErrorBoundary>
        )
      )}
      {!hasFailed && <KioskLost />}
      {dataset.data?.info.showsSamples && <SampleWatermark />}
    </div>
  )
}
