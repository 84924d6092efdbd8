import { createClient, getCredits } from '../hey-api.bundle.mjs'

export function credits(serverURL) {
  const client = createClient({ baseUrl: serverURL, auth: 'key' })
  return async () => {
    const { data } = await getCredits({ client, throwOnError: true })
    return data.data.total_credits
  }
}
