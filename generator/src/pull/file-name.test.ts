import { expect, test } from 'vitest'
import { fileNameFor } from './file-name.ts'

test.each([
  ['https://api.example.com/openapi.yaml', '.yaml', 'openapi.yaml'],
  ['https://api.example.com/v1/OpenAPI.YAML?token=x#part', '.yaml', 'OpenAPI.yaml'],
  ['https://example.com/docs/api/create-key.md', '.md', 'create-key.md'],
  ['https://example.com/docs/api/create-key', '.md', 'create-key.md'],
  ['https://example.com/api.php', '.json', 'api.php.json'],
  ['https://example.com/', '.json', 'example.com.json'],
  ['https://example.com/a/%2e%2e%2f%2e%2e%2fetc%2fpasswd', '.yaml', 'etc-passwd.yaml'],
  ['https://example.com/..%5C..%5Cboot.json', '.json', 'boot.json'],
  ['https://example.com/%', '.yaml', 'example.com.yaml'],
  ['https://example.com/con.yaml', '.yaml', 'con-document.yaml'],
  ['https://example.com/%D0%BA%D0%BB%D1%8E%D1%87.yaml', '.yaml', 'document.yaml'],
  ['/home/me/specs/pets.json', '.json', 'pets.json'],
  ['https://example.com/.hidden.yaml', '.yaml', 'hidden.yaml'],
])('%s (%s): %s', (location, extension, want) => {
  expect(fileNameFor(location, extension, () => false)).toBe(want)
})

test('names that are taken get longer, then a number', () => {
  const taken = new Set<string>()
  const next = (location: string): string => {
    const name = fileNameFor(location, '.md', (other) => taken.has(other))
    taken.add(name.toLowerCase())
    return name
  }
  const names = ['a/list.md', 'b/List.md', 'c/b/list.md', 'b/list.md'].map((path) => next(`https://x.com/${path}`))
  expect(names).toEqual(['list.md', 'b-List.md', 'c-b-list.md', 'x.com-b-list.md'])
  expect(next('https://x.com/b/list.md')).toBe('list-2.md')
})

test('long names are cut', () => {
  const name = fileNameFor(`https://example.com/${'x'.repeat(500)}.yaml`, '.yaml', () => false)
  expect(name.length).toBeLessThan(100)
})
