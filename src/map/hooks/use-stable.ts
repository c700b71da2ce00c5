import { useState } from 'react'

/** The last value that reads the same, so that an equal new object starts nothing anew. */
export function useStable<T>(value: T): T {
  const [stable, setStable] = useState(value)
  if (stable === value || JSON.stringify(stable) === JSON.stringify(value)) return stable
  setStable(value)
  return value
}
