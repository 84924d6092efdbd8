import { useFilesListInfinite } from '@openrouter-sdk/react-query/filesList'
import { StudioPage } from '../studio/studio-page.tsx'
import { InfiniteList } from '../ui/infinite-list.tsx'
import { FileItem } from './file-item.tsx'
import { UploadForm } from './upload-form.tsx'

/** The files that OpenRouter stores. With `provider` the list would be that of a provider, in its own shape. */
export function FilesPage() {
  const query = useFilesListInfinite({ limit: 10 })
  const files = query.data?.pages.flatMap((page) => (page._shape === 'openrouter' ? page.data : [])) ?? []

  return (
    <StudioPage title="Files" hint="What requests can refer to">
      <UploadForm />
      <InfiniteList query={query} name="files" items={files} empty="There are no files yet.">
        {(file) => <FileItem key={file.id} file={file} />}
      </InfiniteList>
    </StudioPage>
  )
}
