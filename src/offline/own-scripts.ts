interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown
}

/**
 * Where the browser knows Trusted Types, the page's policy lets no text become markup or script, and
 * as the address of a worker only what lies beside the page itself.
 * @see https://www.w3.org/TR/trusted-types/
 */
export function allowOwnScriptsOnly(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const folder = new URL('./', document.baseURI).href
      const { href } = new URL(url, document.baseURI)
      if (!href.startsWith(folder)) throw new TypeError(`${href} is no script of this page`)
      return href
    },
  })
}
