import { apiKeysGetCurrentKeyMetadata } from '@openrouter-sdk/core/apiKeysGetCurrentKeyMetadata'
import { type FormEvent, useState } from 'react'
import { Brand } from '../layout/brand.tsx'
import { ThemeToggle } from '../layout/theme-toggle.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { clientOf, type Session } from './session.ts'

interface SignInProps {
  readonly onSignIn: (session: Session) => void
}

/** Asks for a key, or for none where the server has one. Goes on once the API knows it. */
export function SignIn({ onSignIn }: SignInProps) {
  const [apiKey, setApiKey] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()

  async function enter(session: Session) {
    setBusy(true)
    setError(undefined)
    const result = await apiKeysGetCurrentKeyMetadata(clientOf(session))
    setBusy(false)
    if (result.ok) onSignIn(session)
    else setError(result.error)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void enter({ kind: 'key', apiKey: apiKey.trim() })
  }

  return (
    <main className="sign-in">
      <div className="sign-in-top">
        <Brand />
        <ThemeToggle />
      </div>
      <section className="card stack">
        <h1>Sign in</h1>
        <p className="muted">Chat with models, make images, speech and video, and manage files, keys and spending.</p>
        <form className="stack" onSubmit={submit}>
          <label className="field">
            <span>API key</span>
            <input
              type="password"
              value={apiKey}
              onChange={(event) => setApiKey(event.target.value)}
              placeholder="sk-or-v1-…"
              autoComplete="off"
              aria-describedby="key-hint"
              required
            />
          </label>
          <p id="key-hint" className="hint">
            Kept in the memory of this page until you sign out or reload. Never stored.
          </p>
          <button type="submit" className="primary" disabled={busy}>
            {busy ? 'Signing in …' : 'Sign in with this key'}
          </button>
        </form>
        <p className="divider">or</p>
        <button type="button" disabled={busy} onClick={() => void enter({ kind: 'proxy' })}>
          Use the key of this server
        </button>
        {error !== undefined && <ErrorNotice error={error} />}
        {import.meta.env.VITE_MOCK && (
          <p className="hint">This is a mock of the API: any key that begins with sk-or- signs in.</p>
        )}
      </section>
    </main>
  )
}
