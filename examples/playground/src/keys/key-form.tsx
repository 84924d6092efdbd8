import { useApiKeysCreateMutation } from '@openrouter-sdk/react-query/apiKeysCreate'
import { type FormEvent, useState } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { NewSecret } from './new-secret.tsx'

export function KeyForm() {
  const [name, setName] = useState('')
  const [limit, setLimit] = useState('')
  const create = useApiKeysCreateMutation({
    onSuccess() {
      setName('')
      setLimit('')
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    create.mutate({ name: name.trim(), ...(limit !== '' && { limit: Number(limit), limit_reset: 'monthly' }) })
  }

  return (
    <section className="card stack" aria-label="New key">
      <form className="row-form" onSubmit={submit}>
        <label className="field wide">
          <span>Name</span>
          <input
            value={name}
            placeholder="Where the key will be used"
            onChange={(event) => setName(event.target.value)}
            required
          />
        </label>
        <label className="field">
          <span>USD a month</span>
          <input
            type="number"
            min="0"
            step="0.01"
            value={limit}
            placeholder="No limit"
            onChange={(event) => setLimit(event.target.value)}
          />
        </label>
        <button type="submit" className="primary" disabled={create.isPending}>
          {create.isPending ? 'Creating …' : 'Create key'}
        </button>
      </form>
      {create.isError && <ErrorNotice error={create.error} />}
      {create.isSuccess && <NewSecret name={create.data.data.name} secret={create.data.key} onDone={create.reset} />}
    </section>
  )
}
