import { useState } from 'react'
import { applyTheme, nextTheme, readTheme } from './theme.ts'

const SIGNS = { system: '◐', light: '☀', dark: '☾' } as const

export function ThemeToggle() {
  const [theme, setTheme] = useState(readTheme)

  function change() {
    const next = nextTheme(theme)
    applyTheme(next)
    setTheme(next)
  }

  return (
    <button type="button" className="quiet icon-button" onClick={change} title={`Theme: ${theme}`}>
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span className="visually-hidden">Theme: {theme}</span>
    </button>
  )
}
