import type { Assets } from '../assets.ts'
import type { Api } from '../../model/api.ts'
import { countOperations } from '../../model/count-operations.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { Templates } from '../templates.ts'
import type { PackageSettings } from '../template-context.ts'
import { docsContext } from './docs-context.ts'
import { groupPage, listGroups } from './group-page.ts'
import { cell, code } from '../code/markdown.ts'
import { navigation } from './navigation.ts'
import { operationPage } from './operation-page.ts'
import { playgroundData } from './playground-data.ts'
import { prose } from '../code/prose.ts'
import { TypeContents } from './type-contents.ts'
import { documentedTypes, typeAddress, typePages } from './type-links.ts'
import { typePage } from './type-page.ts'
import { typeText } from './type-text.ts'

const folder = 'packages/docs/reference'

/** The reference in Markdown: a page per operation and group, the types by their first letter, the errors; and what finds them. */
export function emitReference(
  api: Api,
  { docsTemplates }: Assets,
  settings: PackageSettings,
): readonly GeneratedFile[] {
  const templates = new Templates(docsTemplates, docsContext(api, settings))
  const page = (path: string, template: string, context: object): GeneratedFile => ({
    path: `${folder}/${path}`,
    text: templates.render(`reference/${template}.md`, context),
  })
  const groups = listGroups(api)
  const pages = typePages(documentedTypes(api))
  const contents = new TypeContents(api)
  return [
    ...api.operations.map((operation) =>
      page(`operations/${operation.name}.md`, 'operation', operationPage(operation, api, contents)),
    ),
    ...groups.map(({ group, operations }) =>
      page(`groups/${group.className}.md`, 'group', groupPage(group, operations, api)),
    ),
    ...pages.map((each) => page(`types/${each.file}`, 'types', typePage(each, contents))),
    page('types/index.md', 'types-index', {
      pages: pages.map(({ title, types }) => ({
        title,
        types: types.map(({ name }) => ({ name, address: typeAddress(name) })),
      })),
    }),
    page('index.md', 'index', { ...counts(api), groups }),
    page('errors.md', 'errors', { errors: errorRows(api, contents) }),
    { path: `${folder}/navigation.json`, text: `${JSON.stringify(navigation(api, groups, pages), null, 2)}\n` },
    { path: `${folder}/requests.json`, text: `${JSON.stringify(playgroundData(api), null, 2)}\n` },
    {
      path: 'packages/docs/public/llms.txt',
      text: templates.render('llms.txt', { typeCount: api.schemas.length, groups }),
    },
  ]
}

function errorRows(api: Api, contents: TypeContents): readonly object[] {
  return api.errors.map(({ status, className, description, bodies }) => ({
    status,
    className: code(className),
    body: cell(bodies.map((body) => typeText(contents.at(body), 'types/')).join(' or ')),
    description: cell(prose(description)),
  }))
}

function counts({ operations }: Api): object {
  const [operationCount, functionCount] = [countOperations(operations), operations.length]
  return { operationCount, functionCount, hasMoreFunctions: functionCount > operationCount }
}
