import { useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { printMessages } from '../i18n/print'
import { useMessages } from '../i18n/language'
import { readAddress } from '../address/address-store'
import { ErrorBoundary } from '../ui/error-boundary'
import { Notice } from '../ui/notice'
import {
  endLatePrinting,
  endPrinting,
  printAtOnce,
  printBrief,
  usePrintRequest,
  type PrintRequest,
} from './print-brief'
import type { PrintJobProps } from './print-job'

/** Milliseconds after which the page has long been shown, and the brief may come without being asked. */
const LONG_SHOWN = 6000

const loadJob = () => import('./print-job')

/**
 * Waits for wishes to print: everything else of the brief arrives with the first of them, or late and
 * unasked, for the browser's own menu gives no time to fetch it.
 */
export function BriefHost() {
  const request = usePrintRequest()
  const messages = useMessages(printMessages)
  const [Job, setJob] = useState<ComponentType<PrintJobProps> | null>(null)
  const [failed, setFailed] = useState<PrintRequest | null>(null)
  useEffect(printOnShortcut, [])
  useEffect(printFromMenu, [])
  useEffect(() => {
    const timer = setTimeout(() => {
      loadJob().then(
        ({ PrintJob }) => {
          setJob(() => PrintJob)
        },
        // Told when somebody asks for it.
        () => undefined,
      )
    }, LONG_SHOWN)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  useEffect(() => {
    if (!request || Job) return
    let isOver = false
    loadJob().then(
      ({ PrintJob }) => {
        if (!isOver) setJob(() => PrintJob)
      },
      () => {
        if (!isOver) setFailed(request)
      },
    )
    return () => {
      isOver = true
    }
  }, [request, Job])
  if (!request) return null
  const close = () => {
    endPrinting(request)
  }
  if (failed === request) return <Notice text={messages.failed} role="alert" onDismiss={close} />
  const fail = () => {
    setFailed(request)
  }
  return (
    <>
      <Notice text={messages.preparing(Math.max(1, request.codes.length))} role="status" />
      {Job && (
        <ErrorBoundary fallback={null} resetKey={request} onError={fail}>
          <Job request={request} onEnd={close} onFail={fail} />
        </ErrorBoundary>
      )}
    </>
  )
}

/** Where a page is about one region, Ctrl+P prints its brief instead of the screen. */
function printOnShortcut(): () => void {
  const print = (event: KeyboardEvent) => {
    const isShortcut =
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey &&
      event.key.toLowerCase() === 'p'
    const { page } = readAddress()
    if (!isShortcut || (page !== 'peta' && page !== 'profil')) return
    event.preventDefault()
    if (!event.repeat) printBrief()
  }
  window.addEventListener('keydown', print)
  return () => {
    window.removeEventListener('keydown', print)
  }
}

/**
 * On the map the browser's own menu prints the brief as well; on a profile, which is itself made to be
 * read on paper, it prints the profile. Without the brief's parts it prints the screen.
 */
function printFromMenu(): () => void {
  const print = () => {
    if (readAddress().page !== 'peta') return
    flushSync(printAtOnce)
    if (document.documentElement.dataset['printing'] === undefined) flushSync(endLatePrinting)
  }
  window.addEventListener('beforeprint', print)
  return () => {
    window.removeEventListener('beforeprint', print)
  }
}
