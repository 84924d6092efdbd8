import { SelectField } from '../ui/select-field.tsx'
import { type Filters, NO_FILTERS } from './filters.ts'

interface FilterFormProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

const SORTS = {
  '': 'Default order',
  newest: 'Newest',
  'most-popular': 'Most popular',
  'pricing-low-to-high': 'Cheapest',
  'pricing-high-to-low': 'Most expensive',
  'context-high-to-low': 'Longest context',
}
const INPUTS = { '': 'Any input', image: 'Images', file: 'Files', audio: 'Audio' }
const CONTEXTS = { '': 'Any context', '128000': '128K or more', '400000': '400K or more', '1000000': '1M or more' }

export function FilterForm({ filters, onChange }: FilterFormProps) {
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change })
  return (
    <form className="filters" role="search" aria-label="Models" onSubmit={(event) => event.preventDefault()}>
      <label className="field wide">
        <span>Search</span>
        <input
          type="search"
          value={filters.text}
          placeholder="Name or slug"
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <SelectField label="Order" value={filters.sort} options={SORTS} onChange={(sort) => set({ sort })} />
      <SelectField label="Reads" value={filters.input} options={INPUTS} onChange={(input) => set({ input })} />
      <SelectField
        label="Context"
        value={filters.context}
        options={CONTEXTS}
        onChange={(context) => set({ context })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={filters.freeOnly}
          onChange={(event) => set({ freeOnly: event.target.checked })}
        />
        Free only
      </label>
      <button type="button" className="quiet" onClick={() => onChange(NO_FILTERS)}>
        Clear
      </button>
    </form>
  )
}
