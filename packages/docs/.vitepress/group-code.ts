import type { MarkdownRenderer } from 'vitepress'

type Tokens = Parameters<Parameters<MarkdownRenderer['core']['ruler']['push']>[1]>[0]['tokens']

/** Code blocks with a title, as in `ts [Function]`, that follow each other become tabs; elsewhere they are plain blocks. */
export function groupCode(md: MarkdownRenderer): void {
  md.core.ruler.push('group-code', (state) => {
    const grouped: Tokens = []
    let open = false
    for (const token of state.tokens) {
      const isTitled = token.type === 'fence' && /\[[^\]]+\]/.test(token.info)
      if (isTitled && !open) grouped.push(edge(new state.Token('container_code-group_open', 'div', 1)))
      if (!isTitled && open) grouped.push(edge(new state.Token('container_code-group_close', 'div', -1)))
      open = isTitled
      grouped.push(token)
    }
    if (open) grouped.push(edge(new state.Token('container_code-group_close', 'div', -1)))
    state.tokens = grouped
  })
}

function edge<T extends { block: boolean }>(token: T): T {
  token.block = true
  return token
}
