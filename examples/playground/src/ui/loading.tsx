/** Grey lines in the place of what is on its way. */
export function Loading({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div role="status" className="loading">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton" aria-hidden="true" />
      ))}
    </div>
  )
}
