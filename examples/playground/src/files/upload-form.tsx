import { useFilesUploadMutation } from '@openrouter-sdk/react-query/filesUpload'
import { type FormEvent, useRef, useState } from 'react'
import { ErrorNotice } from '../ui/error-notice.tsx'

export function UploadForm() {
  const form = useRef<HTMLFormElement>(null)
  const [file, setFile] = useState<File>()
  const upload = useFilesUploadMutation({
    onSuccess() {
      form.current?.reset()
      setFile(undefined)
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (file !== undefined) upload.mutate({ body: { file } })
  }

  return (
    <section className="card stack" aria-label="New file">
      <form ref={form} className="row-form" onSubmit={submit}>
        <label className="field wide">
          <span>File</span>
          <input type="file" onChange={(event) => setFile(event.target.files?.[0])} required />
        </label>
        <button type="submit" className="primary" disabled={upload.isPending}>
          {upload.isPending ? 'Uploading …' : 'Upload'}
        </button>
      </form>
      {upload.isError && <ErrorNotice error={upload.error} />}
    </section>
  )
}
