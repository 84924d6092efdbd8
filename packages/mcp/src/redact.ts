/** Removes the values of the environment variables from a text, in case a response repeats one. */
export function redactor(names: readonly string[], environment: Readonly<Record<string, string | undefined>>) {
  const secrets = names.flatMap((name) => {
    const value = environment[name]
    return value === undefined || value.length < 8 ? [] : [value, JSON.stringify(value).slice(1, -1)]
  })
  return (text: string): string => secrets.reduce((rest, secret) => rest.split(secret).join('[removed]'), text)
}
