/** Where the published files lie, relative to the page. */
export const FOLDER = 'data/'
export const MANIFEST = 'manifest.json'
