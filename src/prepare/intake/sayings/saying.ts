/** What a table says of itself in one place: "title", "sheet", "name" or "note". */
export type Saying = { source: string; text: string; line: number | null }
