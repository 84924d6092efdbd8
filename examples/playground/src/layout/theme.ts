/** `system` follows the setting of the device. */
export type Theme = 'system' | 'light' | 'dark'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

export function readTheme(): Theme {
  const stored = storage()?.getItem('theme')
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Colours are `light-dark()` pairs in the style sheets, so the colour scheme decides them all. */
export function applyTheme(theme: Theme): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
  storage()?.setItem('theme', theme)
}

export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
}

/** Visitors may forbid pages to store anything; the choice then lasts until the page is closed. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
