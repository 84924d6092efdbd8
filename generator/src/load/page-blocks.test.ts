import { expect, test } from 'vitest'
import { findPageBlocks } from './page-blocks.ts'

const page = `# Two operations

POST https://api.example.com/v1/things
Content-Type: application/json

\`\`\`yaml
openapi: 3.1.1
paths: {}
\`\`\`

\`\`\`yaml
not: openapi
\`\`\`

\`\`\`bash
curl -X POST https://other.example.com
\`\`\`

1. In a list:

   ~~~json
   {
     "openapi": "3.1.1"
   }
   ~~~

\`\`\`\`yaml title="a.yaml"
openapi: 3.0.0
info:
  description: |
    \`\`\`
    inner
    \`\`\`
\`\`\`\`
`

test('finds the blocks that hold OpenAPI, with their place in the page', () => {
  expect(findPageBlocks(page)).toEqual([
    {
      text: 'openapi: 3.1.1\npaths: {}',
      format: 'yaml',
      firstLine: 7,
      indent: 0,
      requestLine: { method: 'POST', url: 'https://api.example.com/v1/things', line: 3 },
    },
    { text: '{\n  "openapi": "3.1.1"\n}', format: 'json', firstLine: 22, indent: 3, requestLine: undefined },
    {
      text: 'openapi: 3.0.0\ninfo:\n  description: |\n    ```\n    inner\n    ```',
      format: 'yaml',
      firstLine: 28,
      indent: 0,
      requestLine: undefined,
    },
  ])
})

test.each(['', 'plain text', '```yaml\nx: 1\n```', '```\n```'])('%j has no block', (text) => {
  expect(findPageBlocks(text)).toEqual([])
})

test('a block that is never closed reaches to the end', () => {
  expect(findPageBlocks('```yaml\nopenapi: 3.1.1\npaths: {}')[0]?.text).toBe('openapi: 3.1.1\npaths: {}')
})
