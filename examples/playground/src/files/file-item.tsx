import { useFilesDeleteMutation } from '@openrouter-sdk/react-query/filesDelete'
import { useFilesDownloadMutation } from '@openrouter-sdk/react-query/filesDownload'
import type { OpenRouterFile } from '@openrouter-sdk/types'
import { bytes, day } from '../ui/format.ts'
import { ListItem } from '../ui/list-item.tsx'
import { saveBlob } from '../ui/save-blob.ts'

export function FileItem({ file }: { readonly file: OpenRouterFile }) {
  const { id, filename, mime_type, size_bytes, created_at, downloadable } = file
  const remove = useFilesDeleteMutation()
  const download = useFilesDownloadMutation({
    onSuccess: async (content) => saveBlob(await content.blob(), filename),
  })
  const busy = remove.isPending || download.isPending

  return (
    <ListItem
      name={filename}
      warning="Requests that refer to this file fail from now on. This cannot be taken back."
      busy={busy}
      error={remove.error ?? download.error}
      onDelete={() => remove.mutate({ file_id: id })}
      action={
        downloadable && (
          <button type="button" className="small" disabled={busy} onClick={() => download.mutate({ file_id: id })}>
            Download<span className="visually-hidden"> {filename}</span>
          </button>
        )
      }
    >
      <p className="muted">
        {bytes(size_bytes)} · {mime_type} · {day(created_at)}
      </p>
    </ListItem>
  )
}
