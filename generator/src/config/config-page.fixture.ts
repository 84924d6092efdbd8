import { join } from 'node:path'
import { Project } from 'ts-morph'
import { markdownTable } from '../markdown-table.fixture.ts'

export interface ConfigMember {
  readonly name: string
  readonly isOptional: boolean
  readonly description: string
}

/** The members of `SdkConfig` with their comments. */
export function configMembers(): readonly ConfigMember[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true })
  const source = project.addSourceFileAtPath(join(import.meta.dirname, 'config.ts'))
  return source
    .getInterfaceOrThrow('SdkConfig')
    .getProperties()
    .map((property) => ({
      name: property.getName(),
      isOptional: property.hasQuestionToken(),
      description: property
        .getJsDocs()
        .map((comment) => comment.getDescription().trim())
        .join(' '),
    }))
}

/** The page of the documentation that lists everything a configuration file can hold. */
export function configPage(): string {
  const rows = configMembers().map(({ name, isOptional, description }) => [
    `\`${name}\`${isOptional ? '' : ' (required)'}`,
    description,
  ])
  return [
    '# The configuration file',
    'This page is generated from the type of `defineConfig`. [Customise the output](customise.md) has examples.',
    markdownTable(['Member', ''], rows),
    '',
  ].join('\n\n')
}
