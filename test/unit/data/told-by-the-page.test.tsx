import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { Blob as NodeBlob } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { startApp } from '../../../src/app/app'
import type { FreshnessNote as Note } from '../../../src/app/shell/freshness-note'
import { thingOf } from '../../../src/i18n/published-files'
import type * as Queries from '../../../src/data/queries'

const PUBLISHED = 'test/fixtures/tiny/published/'

/** What the server answers in a file's place; null for one that is not there. */
let spoilt: (path: string) => string | null | undefined
const served = (path: string) => {
  const text = spoilt(path)
  if (text === undefined) return new Response(readFileSync(PUBLISHED + path.replace('data/', '')))
  return new Response(text ?? 'Not found', { status: text === null ? 404 : 200 })
}
const newForm = () => {
  const manifest: unknown = JSON.parse(readFileSync(`${PUBLISHED}manifest.json`, 'utf8'))
  return JSON.stringify({ ...Object(manifest), schemaVersion: 2 })
}

let start: typeof startApp
let queries: typeof Queries
let FreshnessNote: typeof Note
const lookForNewVersion = vi.fn()
/** Never done here: jsdom cannot load a page anew. */
const settleNewVersion = vi.fn(() => new Promise<void>(() => undefined))
vi.mock('../../../src/offline/app-version', () => ({
  lookForNewVersion: () => {
    lookForNewVersion()
  },
  settleNewVersion: () => settleNewVersion(),
}))

beforeEach(async () => {
  spoilt = () => undefined
  lookForNewVersion.mockReset()
  // Whose bytes Node's own hash function takes.
  vi.stubGlobal('Blob', NodeBlob)
  vi.stubGlobal('fetch', (path: string) => Promise.resolve().then(() => served(path)))
  vi.resetModules()
  start = (await import('../../../src/app/app')).startApp
  queries = await import('../../../src/data/queries')
  FreshnessNote = (await import('../../../src/app/shell/freshness-note')).FreshnessNote
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The note of the page, beside something that asks for a file. */
function show(...names: ('schoolsQuery' | 'tourismQuery' | 'storiesQuery' | 'targetsQuery')[]) {
  const { queryClient } = start()
  const { queries: usual } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ queries: { ...usual, retryDelay: 1 } })
  function Asks({ of }: { of: (typeof names)[number] }) {
    const [enabled, setEnabled] = useState(true)
    useQuery({ ...queries[of], enabled } as never)
    const hide = () => {
      setEnabled(false)
    }
    return (
      <button type="button" aria-label={`sembunyikan ${of}`} onClick={hide}>
        x
      </button>
    )
  }
  render(
    <QueryClientProvider client={queryClient}>
      <FreshnessNote />
      {names.map((name) => (
        <Asks key={name} of={name} />
      ))}
    </QueryClientProvider>,
  )
  return queryClient
}
const said = () => screen.getByRole('status').textContent
const soon = { timeout: 4000 }

describe('a file that the address asks for and the server does not have', () => {
  it.each(['schoolsQuery', 'tourismQuery', 'storiesQuery', 'targetsQuery'] as const)(
    '%s: is named in a sentence, which goes when the file comes',
    async (name) => {
      const [, role = ''] = queries[name].queryKey
      const isIt = (path: string) => path.startsWith(`data/${role}.`)
      spoilt = (path) => (isIt(path) ? null : undefined)
      const client = show(name)
      await waitFor(() => {
        expect(said()).toMatch(
          new RegExp(
            `^Sebagian belum tampil: ${thingOf(role, 'id')} tidak ditemukan di server\\. Halaman ini mencoba lagi sendiri\\. ${role}\\.\\w+\\.json`,
          ),
        )
      }, soon)
      spoilt = () => undefined
      await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
      await waitFor(() => {
        expect(client.getQueryState(queries[name].queryKey)?.status).toBe('success')
        expect(said()).toBe('')
      })
    },
  )

  it('comes by the button of the note', async () => {
    spoilt = (path) => (path.startsWith('data/schools.') ? null : undefined)
    show('schoolsQuery')
    await waitFor(() => {
      expect(said()).toMatch(/^Sebagian belum tampil: daftar sekolah/)
    }, soon)
    spoilt = () => undefined
    screen.getByRole('button', { name: 'Coba lagi' }).click()
    await waitFor(() => {
      expect(said()).toBe('')
    }, soon)
  })

  it('stays said while another that was lost too is healed, and goes with who asked for it', async () => {
    const { tellLost } = await import('../../../src/data/freshness')
    spoilt = (path) => (/schools|tourism/.test(path) ? null : undefined)
    const client = show('schoolsQuery', 'tourismQuery')
    await waitFor(() => {
      expect(said()).toMatch(
        /daftar sekolah tidak ditemukan di server, dan 1 hal lain\..*schools\.\w+\.json/,
      )
    }, soon)
    spoilt = (path) => (path.startsWith('data/schools.') ? null : undefined)
    await client.refetchQueries({ queryKey: queries.tourismQuery.queryKey })
    await waitFor(() => {
      expect(said()).toMatch(/daftar sekolah tidak ditemukan di server\. /)
    }, soon)
    tellLost('islands', new Error('of no file'))
    act(() => {
      screen.getByRole('button', { name: 'sembunyikan schoolsQuery' }).click()
    })
    await waitFor(() => {
      expect(said()).toBe('')
    }, soon)
  })

  it('is asked for though the browser believes that there is no line', async () => {
    const { onlineManager } = await import('@tanstack/react-query')
    onlineManager.setOnline(false)
    const client = show('schoolsQuery')
    await waitFor(() => {
      expect(client.getQueryState(queries.schoolsQuery.queryKey)?.status).toBe('success')
    }, soon)
    onlineManager.setOnline(true)
  })

  it('is none while nobody asks for it', async () => {
    spoilt = (path) => (path.startsWith('data/schools.') ? null : undefined)
    const client = show('tourismQuery')
    await waitFor(() => {
      expect(client.getQueryState(queries.tourismQuery.queryKey)?.status).toBe('success')
    }, soon)
    expect(said()).toBe('')
  })
})

describe('data of a newer form', () => {
  it('are told as a new version that is being installed, with a way to look for it at once', async () => {
    const { tellFault } = await import('../../../src/data/freshness')
    const { PublishedFileError } = await import('../../../src/data/published-bytes')
    const client = show()
    await waitFor(() => {
      expect(client.getQueryState(queries.datasetQuery.queryKey)?.status).toBe('success')
    }, soon)
    expect(said()).toBe('')
    act(() => {
      tellFault(new PublishedFileError('manifest.json', 'newer', ''))
    })
    expect(said()).toMatch(/^Versi baru sedang dipasang di server\. Yang tampak tetap situs/)
    screen.getByRole('button', { name: 'Muat ulang' }).click()
    await waitFor(() => {
      expect(settleNewVersion).toHaveBeenCalledOnce()
    })
  })

  it('are called so, and not a server out of reach, from the first visit on', async () => {
    const { useFreshness } = await import('../../../src/data/freshness')
    spoilt = (path) => (path === 'data/manifest.json' ? newForm() : undefined)
    const client = show()
    await waitFor(() => {
      expect(useFreshness.getState()).toMatchObject({
        fault: { file: 'manifest.json', problem: 'newer' },
        offlineSince: null,
      })
    }, soon)
    await waitFor(() => {
      expect(client.getQueryState(queries.editionQuery.queryKey)?.status).toBe('error')
    }, soon)
    spoilt = () => undefined
    await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    expect(useFreshness.getState().fault).toBeNull()
  })

  it('make the page look for a new application at once, and at every look that finds them', async () => {
    const { useFreshness, tellFault } = await import('../../../src/data/freshness')
    const { PublishedFileError } = await import('../../../src/data/published-bytes')
    const { useNewVersion } = await import('../../../src/app/shell/use-new-version')
    function Page() {
      useNewVersion()
      return null
    }
    render(<Page />)
    for (const problem of ['cut', 'invalid', 'unreachable'] as const)
      tellFault(new PublishedFileError('manifest.json', problem, ''))
    tellFault(new PublishedFileError('a.json', 'cut', ''))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lookForNewVersion).not.toHaveBeenCalled()
    for (const times of [1, 2]) {
      tellFault(new PublishedFileError('manifest.json', 'newer', ''))
      await waitFor(() => {
        expect(lookForNewVersion).toHaveBeenCalledTimes(times)
      })
    }
    expect(useFreshness.getState().offlineSince).toBeNull()
  })
})
