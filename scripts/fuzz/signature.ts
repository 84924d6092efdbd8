/** Key that is equal for failures of one cause: places, names and numbers left out. */
export function signatureOf(failure: string): string {
  return failure
    .replace(/^types .*?(error TS\d+)/, 'types $1')
    .replaceAll(/(["'`]).*?\1/g, '…')
    .replaceAll(/\d+(?!\d*:)/g, (digits) => (failure.includes(`TS${digits}`) ? digits : '0'))
    .replaceAll(/#\/\S*|\S+\/\S+/g, '…')
    .slice(0, 160)
}
