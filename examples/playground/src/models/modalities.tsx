/** Kinds of content that a model reads. */
export function Modalities({ input }: { readonly input: readonly string[] }) {
  return (
    <ul className="tags" aria-label="Reads">
      {input.map((kind) => (
        <li key={kind}>{kind}</li>
      ))}
    </ul>
  )
}
