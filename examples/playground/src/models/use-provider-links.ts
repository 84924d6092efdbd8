import { useProvidersList } from '@openrouter-sdk/react-query/providersList'

export interface ProviderLink {
  readonly label: string
  readonly href: string
}

/** Gives what a provider publishes about itself, by its name. Nothing while that is not known. */
export function useProviderLinks(): (provider: string) => readonly ProviderLink[] {
  const { data } = useProvidersList({ staleTime: 'static' })
  return (name) => {
    const provider = data?.data.find((candidate) => candidate.name === name)
    const links = [
      { label: 'Privacy', href: provider?.privacy_policy_url },
      { label: 'Terms', href: provider?.terms_of_service_url },
      { label: 'Status', href: provider?.status_page_url },
    ]
    return links.flatMap(({ label, href }) => (isWeb(href) ? [{ label, href }] : []))
  }
}

const isWeb = (href: string | null | undefined): href is string => /^https?:/.test(href ?? '')
