/**
 * Fingerprint of the generator as it was packed, with its templates and runtimes. The published package has it in place of this
 * module, so that a run need not read hundreds of files.
 */
export const packedHash: string | undefined = undefined
