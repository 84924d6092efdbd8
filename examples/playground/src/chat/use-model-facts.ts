import { useModelsList } from '@openrouter-sdk/react-query/modelsList'

interface ModelFacts {
  /** Whether it can look at images. */
  readonly seesImages: boolean
  /** Whether it returns images, too, on request. */
  readonly drawsImages: boolean
}

/** What the catalogue says of a model; `undefined` for one that is not in it. */
export function useModelFacts(model: string): ModelFacts | undefined {
  const { data } = useModelsList({ limit: 500 })
  const found = data?.data.find(({ id }) => id === model)?.architecture
  if (found === undefined) return undefined
  return {
    seesImages: found.input_modalities.includes('image'),
    drawsImages: found.output_modalities.includes('image'),
  }
}
