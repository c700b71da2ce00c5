/** `galat` stops the writing; the others are published in the quality file. */
export type Severity = 'galat' | 'peringatan' | 'catatan'
