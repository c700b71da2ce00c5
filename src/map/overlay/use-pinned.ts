import { useLayoutEffect, type RefObject } from 'react'
import { project } from '../camera/camera'
import type { CameraStore } from '../camera/camera-store'
import type { MercatorPoint } from '../geo/mercator'
import type { Size } from '../geo/rect'

/**
 * Keeps the children of a group, in order, at their places on the map: each is moved by its
 * `transform` on every frame and never rendered again.
 */
export function usePinned(
  group: RefObject<SVGGElement | null>,
  places: readonly MercatorPoint[],
  camera: CameraStore,
  size: Size,
): void {
  useLayoutEffect(() => {
    const nodes = [...(group.current?.children ?? [])]
    const move = () => {
      const view = camera.get()
      for (const [i, node] of nodes.entries()) {
        const place = places[i]
        if (!place) continue
        const { x, y } = project(view, size, place)
        node.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)
      }
    }
    move()
    return camera.subscribe(move)
  }, [group, places, camera, size])
}
