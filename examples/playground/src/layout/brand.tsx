export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M7 21h5l8-10h5M7 11h5l2.6 3.2M17.4 17.8 20 21h5" />
      </svg>
      Playground
    </span>
  )
}
