import { MANIFEST, PublishedFileError } from './published-bytes'

/**
 * Runs a task that asks the server, and gives up on it after a time.
 * @throws PublishedFileError as for a server out of reach when the time is over; what the task
 * throws before; the reason of `signal` when that aborts.
 */
export async function withPatience<T>(
  patienceMs: number,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const abort = () => {
    controller.abort(signal.reason)
  }
  signal.addEventListener('abort', abort)
  const timer = setTimeout(() => {
    controller.abort(new PublishedFileError(MANIFEST, 'unreachable', 'no answer in time'))
  }, patienceMs)
  // What the task waits for may have been begun by another and not hear of the signal.
  const gaveUp = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => {
      reject(controller.signal.reason as Error)
    })
  })
  try {
    return await Promise.race([task(controller.signal), gaveUp])
  } catch (error) {
    controller.signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}
