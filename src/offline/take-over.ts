/** What a page tells the waiting version of the application to make it the one in use. */
export const TAKE_OVER = 'take-over'
