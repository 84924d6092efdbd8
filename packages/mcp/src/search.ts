import MiniSearch from 'minisearch'

/** A page of the documentation: of an operation or of a type. */
export interface Page {
  /** Name of the function or of the type. */
  readonly name: string
  readonly title: string
  /** `await api.models.list(request)`; absent for a type. */
  readonly call?: string
  /** How to read its pages. */
  readonly pages?: string
  /** The types of the value. */
  readonly returns?: string
  /** `GET /models` */
  readonly http?: string
  readonly isReadOnly?: boolean
  readonly text?: string
  /** Declarations in TypeScript. */
  readonly types: string
}

/** Finds the pages that fit a query best. */
export function searchOf(pages: readonly Page[]): (query: string, limit: number) => readonly Page[] {
  const index = new MiniSearch<Page & { readonly id: number }>({
    fields: ['name', 'call', 'title', 'http', 'text', 'types'],
    tokenize: words,
    searchOptions: {
      boost: { name: 6, call: 4, title: 4, http: 3, text: 2, types: 0.2 },
      boostDocument: (id) => (pages[Number(id)]?.call === undefined ? 1 : 2),
      prefix: true,
      fuzzy: 0.1,
    },
  })
  index.addAll(pages.map((page, id) => ({ ...page, id })))
  return (query, limit) => {
    const wanted = query.trim().toLowerCase()
    const exact = pages.filter((page) => namesOf(page).includes(wanted))
    const found = index
      .search(query.slice(0, 1_000))
      .flatMap(({ id }): Page | readonly Page[] => pages[Number(id)] ?? [])
    return [...new Set([...exact, ...found])].slice(0, limit)
  }
}

/** Names of a page in a query: its function, its method or its title. */
function namesOf({ name, title, call = '' }: Page): readonly string[] {
  const method = /^await (.*)\(/.exec(call)?.[1] ?? name
  return [name, title, method, method.slice(method.indexOf('.') + 1)].map((each) => each.toLowerCase())
}

/** Words, those in names of code included: `listForUser` is three. */
function words(text: string): string[] {
  return text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\p{N}+/gu) ?? []
}
