import { useAnalyticsGetUserActivity } from '@openrouter-sdk/react-query/analyticsGetUserActivity'
import { PageTitle } from '../layout/page-title.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Loading } from '../ui/loading.tsx'
import { Activity } from './activity.tsx'
import { CreditBalance } from './credit-balance.tsx'

export function UsagePage() {
  const activity = useAnalyticsGetUserActivity()
  return (
    <>
      <PageTitle title="Usage" />
      <CreditBalance />
      {activity.isPending && <Loading label="Loading activity" lines={6} />}
      {activity.isError && <ErrorNotice error={activity.error} onRetry={() => void activity.refetch()} />}
      {activity.isSuccess && <Activity rows={activity.data.data} />}
    </>
  )
}
