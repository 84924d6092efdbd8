import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import {
  invalidateAllPetsList,
  usePetsCreateMutation,
  usePetsList,
  usePetsListInfinite,
  useStoriesTellStream,
} from './api'

/** No provider of a client: the hooks use the one of `api/client.ts`. */
export function App() {
  const queryClient = useQueryClient()
  const [name, setName] = createSignal('')
  const found = usePetsList(() => (name() === '' ? {} : { name: name() }))
  const pages = usePetsListInfinite(() => ({ limit: 2 }))
  const create = usePetsCreateMutation(() => ({ onSuccess: () => invalidateAllPetsList(queryClient) }))
  const story = useStoriesTellStream({ initialData: '', reduce: (text, word) => text + word.text })
  return (
    <main>
      <Show when={found.error}>{(error) => <p role="alert">{error().message}</p>}</Show>
      <label>
        Name <input id="name" value={name()} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <ul id="found">
        <For each={found.data?.items}>{(pet) => <li>{pet.name}</li>}</For>
      </ul>
      <ul id="all">
        <For each={pages.data?.pages.flatMap((page) => page.items)}>{(pet) => <li>{pet.name}</li>}</For>
      </ul>
      <button id="more" disabled={!pages.hasNextPage} onClick={() => void pages.fetchNextPage()}>
        More
      </button>
      <button id="add" disabled={create.isPending} onClick={() => create.mutate({ name: 'Rex' })}>
        Add a pet
      </button>
      <button id="tell" onClick={() => void story.start({ name: 'Rex' })}>
        Tell a story
      </button>
      <button id="stop" onClick={() => story.stop()}>
        Stop
      </button>
      <p id="status">{story.status}</p>
      <p id="story">{story.data}</p>
    </main>
  )
}
