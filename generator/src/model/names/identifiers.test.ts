import { expect, test } from 'vitest'
import { declarable, memberName, NameRegistry, typeName } from './identifiers.ts'

test.each([
  ['delete', 'delete_'],
  ['default', 'default_'],
  ['2fa', '_2fa'],
  ['list', 'list'],
])('declarable(%j)', (name, want) => {
  expect(declarable(name)).toBe(want)
})

test.each([
  ['ChatRequest', 'ChatRequest'],
  ['Preview_20250311_Tool', 'Preview_20250311_Tool'],
  ['simple-user', 'SimpleUser'],
  ['issue', 'Issue'],
  ['Error', 'ErrorModel'],
  ['promise', 'PromiseModel'],
  ['403-forbidden', '_403Forbidden'],
  ['', 'Unnamed'],
  ['日本', '日本'],
])('typeName(%j)', (key, want) => {
  expect(typeName(key)).toBe(want)
})

test('members that would change what an object is get another name', () => {
  expect(['then', 'constructor', 'list'].map(memberName)).toEqual(['then_', 'constructor_', 'list'])
})

test('a registry hands out each name once, whatever its case', () => {
  const names = new NameRegistry()
  expect(names.take('listKeys')).toBe('listKeys')
  expect(names.take('ListKeys')).toBe('ListKeys2')
  expect(names.take('listkeys', 'keysList')).toBe('keysList')
  expect(names.take('listKeys')).toBe('listKeys3')
})
