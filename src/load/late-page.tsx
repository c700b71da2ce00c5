import type { ComponentType } from 'react'
import { reloadForLostChunk } from '../offline/lost-chunk'
import { PageFailed } from './page-failed'
import { latePart } from './late-part'

/** A page of its own: where its script is lost, everything is loaded anew, once. */
export function latePage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting?: ComponentType,
): ComponentType<Props> {
  return latePart(load, {
    ...(Waiting && { Waiting }),
    Lost: PageFailed,
    whenLost: reloadForLostChunk,
  })
}
