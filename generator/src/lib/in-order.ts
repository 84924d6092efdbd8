/** Waits for all. Of several that fail the first in order has its error thrown, whichever came earlier. */
export async function inOrder<Work extends readonly unknown[] | []>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
