import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { datasetQuery, demonstrationQuery } from '../data/queries'
import type { Dataset } from '../domain/dataset'
import { useAddress } from '../address/address-store'

/** The dataset that the address asks for: the published one, or that of a demonstration with samples. */
export function useDatasetQuery(): UseQueryResult<Dataset> {
  const { samples } = useAddress()
  return useQuery(samples ? demonstrationQuery : datasetQuery)
}
