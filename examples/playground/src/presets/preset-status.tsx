export function PresetStatus({ status }: { readonly status: string }) {
  return <span className={status === 'active' ? 'badge good' : 'badge'}>{status}</span>
}
