import { useRef, useState } from 'react'
import { type Attachment, dataURL, refusal } from './attachment.ts'

export interface Attachments {
  readonly list: readonly Attachment[]
  /** Why some files were left out. */
  readonly problem: string | undefined
  readonly add: (files: Iterable<File>) => void
  readonly remove: (id: number) => void
  readonly clear: () => void
}

/** The images of the message that is being written. */
export function useAttachments(): Attachments {
  const [list, setList] = useState<readonly Attachment[]>([])
  const [problem, setProblem] = useState<string>()
  const lastId = useRef(0)

  async function read(file: File): Promise<string | undefined> {
    const refused = refusal(file)
    if (refused !== undefined) return refused
    try {
      const attachment = { id: (lastId.current += 1), name: file.name, url: await dataURL(file) }
      setList((before) => [...before, attachment])
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : `${file.name} cannot be read.`
    }
  }

  async function add(files: Iterable<File>): Promise<void> {
    const problems = await Promise.all([...files].map(read))
    setProblem(problems.filter((text) => text !== undefined).join(' ') || undefined)
  }

  return {
    list,
    problem,
    add: (files) => void add(files),
    remove: (id) => setList((before) => before.filter((attachment) => attachment.id !== id)),
    clear() {
      setList([])
      setProblem(undefined)
    },
  }
}
