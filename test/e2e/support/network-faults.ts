import type { Fault } from './plain-server.ts'

const LOGIN_PAGE = '<!doctype html><title>Masuk</title><h1>Selamat datang di Wi-Fi</h1>'
const HTML = 'text/html; charset=utf-8'

/** What can happen to an answer on its way. */
export const NETWORK_FAULTS = {
  'not there': (_, response) => {
    response.statusCode = 404
    response.end('Not found')
    return true
  },
  'a server in trouble': (_, response) => {
    response.statusCode = 500
    response.setHeader('content-type', HTML)
    response.end('<!doctype html><title>500</title>')
    return true
  },
  'a connection cut in the middle': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' })
    response.write('{"datasetVersion":"')
    setTimeout(() => response.destroy(), 50)
    return true
  },
  'the login page of a Wi-Fi': (_, response) => {
    response.setHeader('content-type', HTML)
    response.end(LOGIN_PAGE)
    return true
  },
  'truncated JSON': (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end('{"datasetVersion":"2026","files":[{"role":"regions",')
    return true
  },
  'other JSON': (_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end('{"status":"ok","files":null}')
    return true
  },
} satisfies Record<string, Fault>

/** The fault for the requests whose path matches, the others are served. */
export function onlyFor(pattern: RegExp, fault: Fault): Fault {
  return (request, response) => pattern.test(request.url ?? '') && fault(request, response)
}

/** No answer to the requests whose path matches until `release` is called, which serves them. */
export function holdBack(pattern: RegExp): { fault: Fault; release: () => void } {
  const waiting: (() => void)[] = []
  let isOver = false
  return {
    fault: (request, response) => {
      if (isOver || !pattern.test(request.url ?? '')) return false
      waiting.push(() => {
        response.writeHead(307, { location: request.url ?? '/' })
        response.end()
      })
      return true
    },
    release: () => {
      isOver = true
      for (const answer of waiting.splice(0)) answer()
    },
  }
}
