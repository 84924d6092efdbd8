import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>
type Edit = readonly [from: string | RegExp, to: string]

/** Attributes of the theme's search that mislead screen readers. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  'VPLocalSearchBox.vue': [
    // A box with a field and links is no button.
    [
      /role="button"[^>]*aria-labelledby="localsearch-label"/,
      'role="dialog" aria-modal="true" aria-labelledby="localsearch-label"',
    ],
    // The result itself is the option, since an option must not contain a link. Its text is its name.
    [/:id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/, 'role="presentation"'],
    [
      `:aria-label="[...p.titles, p.title].join(' > ')"`,
      `:id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'" role="option"`,
    ],
    ['<span class="title-icon">', '<span class="title-icon" aria-hidden="true">'],
    // A key has a name only as an image.
    [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
  ],
  // The button shows a key that its label leaves out. The style sheet draws the key.
  'VPNavBarSearchButton.vue': [['>K</kbd>', '></kbd>']],
}

/** Corrects the search of the theme; fails where a version of the theme has other attributes. */
export function accessibleSearch(): Plugins[number] {
  return {
    name: 'accessible-search',
    enforce: 'pre',
    transform(code, id) {
      const found = Object.entries(edits).find(([file]) => id.endsWith(file))
      return found?.[1].reduce((text, edit) => edited(text, edit, found[0]), code)
    },
  }
}

function edited(text: string, [from, to]: Edit, file: string): string {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`${file} of this version of VitePress does not contain ${from}`)
  return result
}
