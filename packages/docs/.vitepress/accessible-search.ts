import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/**
 * Corrects two attributes of the theme's search that a screen reader takes amiss: the box calls itself a button, although it
 * holds links and a field, and the button shows a text, its key, that its label leaves out. The style sheet draws the key.
 */
export function accessibleSearch(): Plugins[number] {
  return {
    name: 'accessible-search',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('VPLocalSearchBox.vue'))
        return code.replace(
          /role="button"[^>]*aria-labelledby="localsearch-label"/,
          'role="dialog" aria-modal="true" aria-labelledby="localsearch-label"',
        )
      if (id.endsWith('VPNavBarSearchButton.vue')) return code.replace('>K</kbd>', '></kbd>')
      return undefined
    },
  }
}
