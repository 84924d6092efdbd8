import { expect, test } from 'vitest'
import { readHeyApi } from './hey-api.ts'
import { readKubb } from './kubb.ts'
import { readOrval } from './orval.ts'

test.each([
  ['vue-query', '@tanstack/vue-query', 'pluginVueQuery'],
  ['solid-query', '@tanstack/solid-query', 'pluginSolidQuery'],
  ['svelte-query', '@tanstack/svelte-query', 'pluginSvelteQuery'],
  ['angular-query', '@tanstack/angular-query-experimental', undefined],
])('%s is taken over from every generator that has it', (part, heyApi, kubb) => {
  const found = [
    ...readHeyApi({ input: 'a.yaml', output: 'a', plugins: [{ name: heyApi, queryOptions: true }] }),
    ...readOrval({ a: { input: 'a.yaml', output: { target: 'a', client: part } } }),
    ...(kubb === undefined ? [] : [readKubb({ plugins: [{ plugin: kubb, options: { infinite: {} } }] })]),
  ]
  expect(found.map(({ emit }) => emit)).toEqual([[part], ['core', part], [part]].slice(0, found.length))
  expect(found.flatMap(({ left }) => left).filter(({ advice }) => /no such plugin/i.test(advice))).toEqual([])
})
