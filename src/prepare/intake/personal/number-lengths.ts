/** Digits of a NIK or the number of a family card. */
export const NIK_LENGTH = 16
/** Digits of the longest telephone number, with the code of the country. */
export const LONGEST_TELEPHONE = 14
/** No number of a person has fewer digits than this. */
export const SHORTEST_NUMBER = 8
