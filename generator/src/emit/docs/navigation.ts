import type { Api } from '../../model/api.ts'
import type { listGroups } from './group-page.ts'
import { plainTitle } from './operation-title.ts'
import type { TypePage } from './type-links.ts'

/** Data of the site's menus: names of the API and the pages in order. Texts are plain. */
export function navigation(api: Api, groups: ReturnType<typeof listGroups>, pages: readonly TypePage[]) {
  const titles = new Map(api.operations.map((operation) => [operation.name, plainTitle(operation)]))
  return {
    name: api.names.sdk,
    packages: api.names.packages,
    groups: groups.map(({ group, title, operations }) => ({
      text: title,
      link: `/reference/groups/${group.className}`,
      items: operations.map(({ name }) => ({ text: titles.get(name) ?? name, link: `/reference/operations/${name}` })),
    })),
    types: pages.map(({ title, file }) => ({
      text: title,
      link: `/reference/types/${file.slice(0, -'.md'.length)}`,
    })),
  }
}
