import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { isPublishedFile } from '../../../src/offline/published-file'

const revisionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const page = (text: string) => new Response(text, { headers: { 'content-type': 'text/html' } })
const script = () => new Response('1', { headers: { 'content-type': 'text/javascript' } })

it.each([
  ['the page of this version', page('<p>satu'), revisionOf('<p>satu'), true],
  ['the page of another version', page('<p>dua'), revisionOf('<p>satu'), false],
  ['a script named by its content', script(), null, true],
  ['a page in the place of a script', page('<p>Masuk'), null, false],
  ['a file that is not there', new Response('', { status: 404 }), null, false],
])('%s', async (_name, response, revision, isFine) => {
  expect(await isPublishedFile(response, revision)).toBe(isFine)
})
