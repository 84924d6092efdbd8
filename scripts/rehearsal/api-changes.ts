import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One replacement in one file of the API description. */
interface Edit {
  readonly file: string
  readonly find: string
  readonly replace: string
}

export interface ApiChange {
  readonly name: string
  readonly edits: readonly Edit[]
}

const keys = 'spec/sources/api-keys.yaml'
const names = 'spec/overlays/10-names.yaml'

/** Changes of an API in a year, as its maintainers would write them down. */
export const apiChanges: readonly ApiChange[] = [
  {
    name: 'a new endpoint',
    edits: [
      {
        file: 'spec/sources/credits.yaml',
        find: 'paths:\n',
        replace: `paths:
  /credits/forecast:
    get:
      operationId: getCreditsForecast
      tags:
        - Credits
      summary: Forecast the credit balance
      description: Returns how long the balance lasts at the present rate.
      parameters:
        - name: days
          in: query
          description: How many days to look back.
          schema:
            type: integer
            minimum: 1
          example: 30
      responses:
        '200':
          description: The forecast.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/CreditsForecast'
              example:
                days_left: 12.5
        '401':
          $ref: './errors.yaml#/components/responses/Unauthorized'
`,
      },
      {
        file: 'spec/sources/credits.yaml',
        find: '  schemas:\n',
        replace: `  schemas:
    CreditsForecast:
      type: object
      description: How long the balance lasts.
      required:
        - days_left
      properties:
        days_left:
          type: number
          description: Days until the balance is used up.
`,
      },
    ],
  },
  {
    name: 'a new optional field',
    edits: [
      {
        file: keys,
        find: `    CreateKeyRequest:
      type: object
      description: Settings of the API key to create.
      required:
        - name
      properties:
`,
        replace: `    CreateKeyRequest:
      type: object
      description: Settings of the API key to create.
      required:
        - name
      properties:
        note:
          type: string
          description: Free text for people, shown nowhere else.
`,
      },
    ],
  },
  {
    name: 'a required request field',
    edits: [
      {
        file: keys,
        find: '      description: Settings of the API key to create.\n      required:\n        - name\n',
        replace:
          '      description: Settings of the API key to create.\n      required:\n        - name\n        - workspace_id\n',
      },
    ],
  },
  {
    name: 'a removed enum value',
    edits: [{ file: keys, find: '        - daily\n', replace: '' }],
  },
  {
    name: 'a renamed operation',
    edits: [
      {
        file: names,
        find: '      x-sdk-group: providers\n      x-sdk-method: list\n',
        replace: '      x-sdk-group: providers\n      x-sdk-method: listAll\n',
      },
    ],
  },
]

/** @throws Error when the description no longer holds what an edit replaces, or holds it twice */
export function apply({ name, edits }: ApiChange, folder: string): void {
  for (const { file, find, replace } of edits) {
    const path = join(folder, file)
    const [before, after, ...rest] = readFileSync(path, 'utf8').split(find)
    if (before === undefined || after === undefined || rest.length > 0)
      throw new Error(`${name}: ${file} must hold exactly once:\n${find}`)
    writeFileSync(path, `${before}${replace}${after}`)
  }
}
