import { Component, computed, inject, signal } from '@angular/core'
import { QueryClient } from '@tanstack/angular-query-experimental'
import {
  injectPetsCreateMutation,
  injectPetsList,
  injectPetsListInfinite,
  injectStoriesTellStream,
  invalidateAllPetsList,
} from './api'

/** No provider of a client: the functions use the one of `api/client.ts`. */
@Component({
  selector: 'app-pets',
  template: `
    <main>
      @if (found.error(); as error) {
        <p role="alert">{{ error.message }}</p>
      }
      <label>Name <input id="name" #field [value]="name()" (input)="name.set(field.value)" /></label>
      <ul id="found">
        @for (pet of found.data()?.items; track pet.name) {
          <li>{{ pet.name }}</li>
        }
      </ul>
      <ul id="all">
        @for (pet of all(); track pet.name) {
          <li>{{ pet.name }}</li>
        }
      </ul>
      <button id="more" [disabled]="!pages.hasNextPage()" (click)="pages.fetchNextPage()">More</button>
      <button id="add" [disabled]="create.isPending()" (click)="create.mutate({ name: 'Rex' })">Add a pet</button>
      <button id="tell" (click)="story.start({ name: 'Rex' })">Tell a story</button>
      <button id="stop" (click)="story.stop()">Stop</button>
      <p id="status">{{ story.status() }}</p>
      <p id="story">{{ story.data() }}</p>
    </main>
  `,
})
export class Pets {
  readonly #queryClient = inject(QueryClient)
  readonly name = signal('')
  readonly found = injectPetsList(() => (this.name() === '' ? {} : { name: this.name() }))
  readonly pages = injectPetsListInfinite(() => ({ limit: 2 }))
  readonly all = computed(() => this.pages.data()?.pages.flatMap((page) => page.items) ?? [])
  readonly create = injectPetsCreateMutation(() => ({ onSuccess: () => invalidateAllPetsList(this.#queryClient) }))
  readonly story = injectStoriesTellStream({ initialData: '', reduce: (text, word) => text + word.text })
}
