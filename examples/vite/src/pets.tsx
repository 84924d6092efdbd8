import { useQueryClient } from '@tanstack/react-query'
import { invalidateAllPetsList, usePetsCreateMutation, usePetsList } from './api'

/** No provider of a client: the hooks use the one of `api/client.ts`. */
export function Pets() {
  const queryClient = useQueryClient()
  const pets = usePetsList({ status: 'free' })
  const create = usePetsCreateMutation({ onSuccess: () => invalidateAllPetsList(queryClient) })
  if (pets.error) return <p role="alert">{pets.error.message}</p>
  return (
    <main>
      <ul>
        {pets.data?.items.map((pet) => (
          <li key={pet.id}>{pet.name}</li>
        ))}
      </ul>
      <button disabled={create.isPending} onClick={() => create.mutate({ id: crypto.randomUUID(), name: 'Rex' })}>
        Add a pet
      </button>
    </main>
  )
}
