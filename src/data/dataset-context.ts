import { createContext, use } from 'react'
import type { Dataset } from '../domain/dataset'

/** The dataset of the page; everything below the frame and the kiosk shows this one. */
export const DatasetContext = createContext<Dataset | null>(null)

/** @throws Error outside a page that has its dataset. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext)
  if (!dataset) throw new Error('no dataset is provided')
  return dataset
}
