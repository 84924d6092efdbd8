/** Says that a value at a pointer was read in the one way that makes sense. */
export type Say = (pointer: string, message: string) => void
