export const text: string | undefined = undefined
