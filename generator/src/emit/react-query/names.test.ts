import { describe, expect, it } from 'vitest'
import { outputOf, ok, operation, file, exported } from './operations.fixture.ts'

describe('names', () => {
  it('that an operation had before are deprecated', () => {
    const output = operation('post', { 'x-sdk-aliases': ['old.stuff.run'], responses: ok })
    const text = output.get('oldStuffRun.ts')
    expect(text).toContain(
      '/** @deprecated Use {@link useThingsDoMutation}. */ export const useOldStuffRunMutation: typeof useThingsDoMutation = useThingsDoMutation',
    )
    expect(text).toContain('/** @deprecated Use {@link ThingsDoData}. */ export type OldStuffRunData = ThingsDoData')
    expect(exported(output, 'shared/index.ts')).toContain('useOldStuffRunMutation')
  })

  it('of a deprecated operation are deprecated where it is called', () => {
    const output = operation('get', { deprecated: true, responses: ok })
    expect(output.get(file)?.match(/@deprecated/g)).toHaveLength(6)
  })

  it('that two operations give are exported once', () => {
    const get = (operationId: string) => ({ get: { operationId, responses: ok } })
    const names = exported(outputOf({ '/users': get('users'), '/all': get('allUsers') }), 'shared/index.ts')
    expect(names.filter((name) => name === 'invalidateAllUsers')).toHaveLength(1)
    expect(new Set(names).size).toBe(names.length)
  })

  it('leave the shared files alone', () => {
    const get = (operationId: string) => ({ get: { operationId, responses: ok } })
    const output = outputOf({ '/a': get('index'), '/b': get('client'), '/c': get('keys') })
    expect([...output.keys()]).toEqual(
      expect.arrayContaining(['index.ts', 'shared/index.ts', 'keys.ts', 'shared/keys.ts']),
    )
  })

  it('without a group have short keys', () => {
    const output = outputOf({ '/ping': { get: { operationId: 'ping', responses: ok } } })
    expect(output.get('ping.ts')).toContain("return [...keyStart(acmeKey, keyPrefix), 'ping', { request: {} }]")
  })
})
