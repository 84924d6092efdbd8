import type { MarkdownRenderer } from 'vitepress'

/** Anchor of a heading as GitHub makes it, so that links work on both. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

/** Pages become Vue templates, in which two braces begin an expression: text never does. */
export function tameText(md: MarkdownRenderer): void {
  const { text } = md.renderer.rules
  md.renderer.rules.text = (tokens, index, options, env, self) => {
    const html = text?.(tokens, index, options, env, self) ?? md.utils.escapeHtml(tokens[index]?.content ?? '')
    return html.replaceAll('{', '&#123;')
  }
}
