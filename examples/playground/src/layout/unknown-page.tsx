import { PageTitle } from './page-title.tsx'

/** Shown for an address that no page has, such as a mistyped or outdated link. */
export function UnknownPage() {
  return (
    <>
      <PageTitle title="Page not found" />
      <p>
        No page has this address. <a href="#/chat">Go to the chat</a>
      </p>
    </>
  )
}
