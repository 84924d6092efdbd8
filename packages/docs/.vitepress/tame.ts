import type { MarkdownRenderer } from 'vitepress'

/** Anchor of a heading as GitHub makes it, so that links work on both. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

/** Pages become Vue templates, in which two braces begin an expression: no text, code or attribute of a page ever does. */
export function tameBraces(md: MarkdownRenderer): void {
  const render = md.renderer.render.bind(md.renderer)
  md.renderer.render = (...given) => render(...given).replaceAll('{{', '&#123;&#123;')
}
