/** Bytes in memory of their own. Named by what makes them: before TypeScript 5.7 `Uint8Array` has no type argument to say it. */
export type Bytes = ReturnType<Uint8ArrayConstructor['from']>
