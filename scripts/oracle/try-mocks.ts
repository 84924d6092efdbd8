import { join } from 'node:path'
import { candidatesFor } from './assertions.ts'
import { componentPointer } from './composition.ts'
import { examplesOf } from './examples.ts'
import { validators } from './judge.ts'
import type { Subject } from './read-document.ts'
import { Sampler } from './sample.ts'
import { Translation } from './translation.ts'
import { upgrade } from './upgrade.ts'
import { writeFolder } from './write-folder.ts'

/** A value that a factory made and the schema refuses. */
interface WrongValue {
  readonly name: string
  readonly pointer: string
  readonly value: unknown
  /** Errors of the schema for it. */
  readonly reason: string
}

export interface MockTrial {
  readonly made: number
  readonly wrong: readonly WrongValue[]
}

/** Has the factories of a document make values, so many of each type, and asks another validator whether they are right. Data keeps what validators check. */
export async function tryMocks(subject: Subject, count: number): Promise<MockTrial> {
  const document = upgrade(subject.document)
  const folder = await writeFolder(subject, 'mocks', { mocks: true })
  const factories: Readonly<Record<string, () => unknown>> = await import(join(folder, 'mocks/models.ts'))
  const examples = examplesOf(document)
  const wrong: WrongValue[] = []
  let made = 0
  for (const [view, types] of Map.groupBy(subject.types, (type) => type.view)) {
    const keys = types.map(({ key }) => key)
    const takes = validators(new Translation(document, view, 'checked'), keys)
    const limited = new Translation(document, view, 'limited')
    const fits = validators(limited, keys)
    const isKnownToFit = (key: string) => {
      const given = limited.definitions[limited.add(key)] ?? true
      const candidates = [...candidatesFor(given, new Sampler(limited.definitions), examples.get(key) ?? [])]
      return candidates.some(({ value }) => fits(key)(value) === true)
    }
    for (const { key, name } of types) {
      const factory = factories[`a${name}`]
      if (factory === undefined) throw new Error(`There is no factory of ${name}`)
      const validate = takes(key)
      for (let index = 0; index < count; index += 1) {
        const value = throughJson(factory())
        made += 1
        if (validate(value)) continue
        const [{ instancePath = '', keyword = '', message = '' } = {}] = validate.errors ?? []
        // Some schemas have no values.
        if (!isKnownToFit(key)) break
        wrong.push({ name, pointer: componentPointer(key), value, reason: `${instancePath} ${keyword}: ${message}` })
        break
      }
    }
  }
  return { made, wrong }
}

/** As it is sent. */
function throughJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
