// What users of @openrouter-sdk/react-query can import, and what it says. Written by `pnpm api`.

import type {
  AlphaDecisionsCreateError,
  AnalyticsGetAnalyticsMetaError,
  AnalyticsGetUserActivityError,
  AnalyticsQueryAnalyticsError,
  ApiKeysCreateError,
  ApiKeysDeleteError,
  ApiKeysGetCurrentKeyMetadataError,
  ApiKeysGetError,
  ApiKeysListError,
  ApiKeysUpdateError,
  BenchmarksGetBenchmarksError,
  ByokCreateError,
  ByokDeleteError,
  ByokGetError,
  ByokListError,
  ByokUpdateError,
  ChatSendError,
  ClassificationsGetTaskClassificationsError,
  CompletionsGenerateError,
  ContainersDownloadContainerFileContentError,
  ContainersDownloadContainerFileContentResponse,
  ContainersGetContainerFileError,
  ContainersListContainerFilesError,
  ContainersPromoteContainerFileError,
  CreditsCreateCoinbaseChargeError,
  CreditsGetCreditsError,
  DatasetsGetAppRankingsError,
  DatasetsGetRankingsDailyError,
  DatasetsGetSessionCostError,
  EmbeddingsGenerateError,
  EmbeddingsListModelsError,
  EndpointsListError,
  EndpointsListZdrEndpointsError,
  FilesDeleteError,
  FilesDownloadError,
  FilesDownloadResponse,
  FilesListError,
  FilesRetrieveError,
  FilesUploadError,
  GenerationsGetGenerationError,
  GenerationsListGenerationContentError,
  GenerationsSubmitFeedbackError,
  GuardrailsBulkAssignKeysError,
  GuardrailsBulkAssignMembersError,
  GuardrailsBulkUnassignKeysError,
  GuardrailsBulkUnassignMembersError,
  GuardrailsCreateError,
  GuardrailsDeleteError,
  GuardrailsGetError,
  GuardrailsListError,
  GuardrailsListGuardrailKeyAssignmentsError,
  GuardrailsListGuardrailMemberAssignmentsError,
  GuardrailsListKeyAssignmentsError,
  GuardrailsListMemberAssignmentsError,
  GuardrailsUpdateError,
  ImagesGenerateError,
  ImagesListModelEndpointsError,
  ImagesListModelsError,
  InternsChatError,
  InternsCreateInternError,
  InternsDeleteInternError,
  InternsGetInternError,
  InternsListInternsError,
  InternsProvisionInternError,
  InternsSuspendInternError,
  InternsUpdateInternError,
  MessagesCreateError,
  ModelsCountError,
  ModelsGetError,
  ModelsListEmbeddingsError,
  ModelsListError,
  ModelsListForUserError,
  OAuthCreateAuthCodeError,
  OAuthCreateOauthTokenError,
  OAuthExchangeAuthCodeForAPIKeyError,
  OAuthListOauthJwksError,
  ObservabilityCreateError,
  ObservabilityDeleteError,
  ObservabilityGetError,
  ObservabilityListError,
  ObservabilityUpdateError,
  OrganizationListMembersError,
  ParametersGetParametersError,
  PresetsCreatePresetsChatCompletionsError,
  PresetsCreatePresetsMessagesError,
  PresetsCreatePresetsResponsesError,
  PresetsGetError,
  PresetsGetVersionError,
  PresetsListError,
  PresetsListVersionsError,
  ProvidersListError,
  RerankRerankError,
  ResponsesSendError,
  ScimCreateError,
  ScimCreateSyncJobError,
  ScimDeleteError,
  ScimGetSyncJobError,
  ScimListGroupsError,
  ScimListMappingsError,
  ScimReadError,
  ScimUpdateError,
  SttCreateTranscriptionError,
  SttCreateTranscriptionMultipartError,
  SystemOneCreateError,
  TtsCreateSpeechError,
  TtsCreateSpeechResponse,
  VaultCopyVaultSecretsToInternError,
  VaultDeleteInternVaultSecretError,
  VaultDeleteVaultSecretError,
  VaultListInternVaultSecretsError,
  VaultListVaultSecretsError,
  VaultStoreInternVaultSecretError,
  VaultStoreVaultSecretError,
  VideoGenerationGenerateError,
  VideoGenerationGetGenerationError,
  VideoGenerationGetVideoContentError,
  VideoGenerationGetVideoContentResponse,
  VideoGenerationListVideosModelsError,
  WorkspacesBulkAddMembersError,
  WorkspacesBulkRemoveMembersError,
  WorkspacesCreateError,
  WorkspacesDeleteBudgetError,
  WorkspacesDeleteError,
  WorkspacesGetBudgetError,
  WorkspacesGetError,
  WorkspacesListBudgetsError,
  WorkspacesListError,
  WorkspacesListMembersError,
  WorkspacesSetBudgetError,
  WorkspacesUpdateError,
} from '@openrouter-sdk/core'
import type {
  OpenRouterCore,
  RequestOptions,
} from '@openrouter-sdk/core/client'
import type {
  AlphaDecisionsCreateRequest,
  AlphaDecisionsCreateResponse,
  AnalyticsGetAnalyticsMetaResponse,
  AnalyticsGetUserActivityRequest,
  AnalyticsGetUserActivityResponse,
  AnalyticsQueryAnalyticsRequest,
  AnalyticsQueryAnalyticsResponse,
  ApiKeysCreateRequest,
  ApiKeysCreateResponse,
  ApiKeysDeleteRequest,
  ApiKeysDeleteResponse,
  ApiKeysGetCurrentKeyMetadataResponse,
  ApiKeysGetRequest,
  ApiKeysGetResponse,
  ApiKeysListRequest,
  ApiKeysListResponse,
  ApiKeysUpdateRequest,
  ApiKeysUpdateResponse,
  BenchmarksGetBenchmarksRequest,
  BenchmarksGetBenchmarksResponse,
  ByokCreateRequest,
  ByokCreateResponse,
  ByokDeleteRequest,
  ByokDeleteResponse,
  ByokGetRequest,
  ByokGetResponse,
  ByokListRequest,
  ByokListResponse,
  ByokUpdateRequest,
  ByokUpdateResponse,
  ChatSendEvent,
  ChatSendHeaders,
  ChatSendRequest,
  ChatSendResponse,
  ClassificationsGetTaskClassificationsRequest,
  ClassificationsGetTaskClassificationsResponse,
  CompletionsGenerateEvent,
  CompletionsGenerateRequest,
  CompletionsGenerateResponse,
  ContainersDownloadContainerFileContentRequest,
  ContainersGetContainerFileRequest,
  ContainersGetContainerFileResponse,
  ContainersListContainerFilesRequest,
  ContainersListContainerFilesResponse,
  ContainersPromoteContainerFileRequest,
  ContainersPromoteContainerFileResponse,
  CreditsCreateCoinbaseChargeRequest,
  CreditsCreateCoinbaseChargeResponse,
  CreditsGetCreditsResponse,
  DatasetsGetAppRankingsRequest,
  DatasetsGetAppRankingsResponse,
  DatasetsGetRankingsDailyRequest,
  DatasetsGetRankingsDailyResponse,
  DatasetsGetSessionCostRequest,
  DatasetsGetSessionCostResponse,
  EmbeddingsGenerateRequest,
  EmbeddingsGenerateResponse,
  EmbeddingsListModelsRequest,
  EmbeddingsListModelsResponse,
  EndpointsListRequest,
  EndpointsListResponse,
  EndpointsListZdrEndpointsResponse,
  FilesDeleteRequest,
  FilesDeleteResponse,
  FilesDownloadRequest,
  FilesListRequest,
  FilesListResponse,
  FilesRetrieveRequest,
  FilesRetrieveResponse,
  FilesUploadRequest,
  FilesUploadResponse,
  GenerationsGetGenerationRequest,
  GenerationsGetGenerationResponse,
  GenerationsListGenerationContentRequest,
  GenerationsListGenerationContentResponse,
  GenerationsSubmitFeedbackRequest,
  GenerationsSubmitFeedbackResponse,
  GuardrailsBulkAssignKeysRequest,
  GuardrailsBulkAssignKeysResponse,
  GuardrailsBulkAssignMembersRequest,
  GuardrailsBulkAssignMembersResponse,
  GuardrailsBulkUnassignKeysRequest,
  GuardrailsBulkUnassignKeysResponse,
  GuardrailsBulkUnassignMembersRequest,
  GuardrailsBulkUnassignMembersResponse,
  GuardrailsCreateRequest,
  GuardrailsCreateResponse,
  GuardrailsDeleteRequest,
  GuardrailsDeleteResponse,
  GuardrailsGetRequest,
  GuardrailsGetResponse,
  GuardrailsListGuardrailKeyAssignmentsRequest,
  GuardrailsListGuardrailKeyAssignmentsResponse,
  GuardrailsListGuardrailMemberAssignmentsRequest,
  GuardrailsListGuardrailMemberAssignmentsResponse,
  GuardrailsListKeyAssignmentsRequest,
  GuardrailsListKeyAssignmentsResponse,
  GuardrailsListMemberAssignmentsRequest,
  GuardrailsListMemberAssignmentsResponse,
  GuardrailsListRequest,
  GuardrailsListResponse,
  GuardrailsUpdateRequest,
  GuardrailsUpdateResponse,
  ImagesGenerateEvent,
  ImagesGenerateRequest,
  ImagesGenerateResponse,
  ImagesListModelEndpointsRequest,
  ImagesListModelEndpointsResponse,
  ImagesListModelsResponse,
  InternsChatEvent,
  InternsChatRequest,
  InternsChatResponse,
  InternsCreateInternHeaders,
  InternsCreateInternRequest,
  InternsCreateInternResponse,
  InternsDeleteInternRequest,
  InternsDeleteInternResponse,
  InternsGetInternRequest,
  InternsGetInternResponse,
  InternsListInternsRequest,
  InternsListInternsResponse,
  InternsProvisionInternRequest,
  InternsProvisionInternResponse,
  InternsSuspendInternRequest,
  InternsSuspendInternResponse,
  InternsUpdateInternRequest,
  InternsUpdateInternResponse,
  MessagesCreateEvent,
  MessagesCreateHeaders,
  MessagesCreateRequest,
  MessagesCreateResponse,
  ModelsCountRequest,
  ModelsCountResponse,
  ModelsGetRequest,
  ModelsGetResponse,
  ModelsListEmbeddingsResponse,
  ModelsListForUserRequest,
  ModelsListForUserResponse,
  ModelsListRequest,
  ModelsListResponse,
  OAuthCreateAuthCodeRequest,
  OAuthCreateAuthCodeResponse,
  OAuthCreateOauthTokenRequest,
  OAuthCreateOauthTokenResponse,
  OAuthExchangeAuthCodeForAPIKeyRequest,
  OAuthExchangeAuthCodeForAPIKeyResponse,
  OAuthListOauthJwksResponse,
  ObservabilityCreateRequest,
  ObservabilityCreateResponse,
  ObservabilityDeleteRequest,
  ObservabilityDeleteResponse,
  ObservabilityGetRequest,
  ObservabilityGetResponse,
  ObservabilityListRequest,
  ObservabilityListResponse,
  ObservabilityUpdateRequest,
  ObservabilityUpdateResponse,
  OrganizationListMembersRequest,
  OrganizationListMembersResponse,
  ParametersGetParametersRequest,
  ParametersGetParametersResponse,
  PresetsCreatePresetsChatCompletionsRequest,
  PresetsCreatePresetsChatCompletionsResponse,
  PresetsCreatePresetsMessagesRequest,
  PresetsCreatePresetsMessagesResponse,
  PresetsCreatePresetsResponsesRequest,
  PresetsCreatePresetsResponsesResponse,
  PresetsGetRequest,
  PresetsGetResponse,
  PresetsGetVersionRequest,
  PresetsGetVersionResponse,
  PresetsListRequest,
  PresetsListResponse,
  PresetsListVersionsRequest,
  PresetsListVersionsResponse,
  ProvidersListResponse,
  RerankRerankRequest,
  RerankRerankResponse,
  ResponsesSendEvent,
  ResponsesSendHeaders,
  ResponsesSendRequest,
  ResponsesSendResponse,
  ScimCreateRequest,
  ScimCreateResponse,
  ScimCreateSyncJobResponse,
  ScimDeleteRequest,
  ScimDeleteResponse,
  ScimGetSyncJobRequest,
  ScimGetSyncJobResponse,
  ScimListGroupsRequest,
  ScimListGroupsResponse,
  ScimListMappingsRequest,
  ScimListMappingsResponse,
  ScimReadRequest,
  ScimReadResponse,
  ScimUpdateRequest,
  ScimUpdateResponse,
  SttCreateTranscriptionMultipartRequest,
  SttCreateTranscriptionMultipartResponse,
  SttCreateTranscriptionRequest,
  SttCreateTranscriptionResponse,
  SystemOneCreateRequest,
  SystemOneCreateResponse,
  TtsCreateSpeechRequest,
  VaultCopyVaultSecretsToInternRequest,
  VaultCopyVaultSecretsToInternResponse,
  VaultDeleteInternVaultSecretRequest,
  VaultDeleteInternVaultSecretResponse,
  VaultDeleteVaultSecretRequest,
  VaultDeleteVaultSecretResponse,
  VaultListInternVaultSecretsRequest,
  VaultListInternVaultSecretsResponse,
  VaultListVaultSecretsRequest,
  VaultListVaultSecretsResponse,
  VaultStoreInternVaultSecretRequest,
  VaultStoreInternVaultSecretResponse,
  VaultStoreVaultSecretRequest,
  VaultStoreVaultSecretResponse,
  VideoGenerationGenerateRequest,
  VideoGenerationGenerateResponse,
  VideoGenerationGetGenerationRequest,
  VideoGenerationGetGenerationResponse,
  VideoGenerationGetVideoContentRequest,
  VideoGenerationListVideosModelsResponse,
  WorkspacesBulkAddMembersRequest,
  WorkspacesBulkAddMembersResponse,
  WorkspacesBulkRemoveMembersRequest,
  WorkspacesBulkRemoveMembersResponse,
  WorkspacesCreateRequest,
  WorkspacesCreateResponse,
  WorkspacesDeleteBudgetRequest,
  WorkspacesDeleteBudgetResponse,
  WorkspacesDeleteRequest,
  WorkspacesDeleteResponse,
  WorkspacesGetBudgetRequest,
  WorkspacesGetBudgetResponse,
  WorkspacesGetRequest,
  WorkspacesGetResponse,
  WorkspacesListBudgetsRequest,
  WorkspacesListBudgetsResponse,
  WorkspacesListMembersRequest,
  WorkspacesListMembersResponse,
  WorkspacesListRequest,
  WorkspacesListResponse,
  WorkspacesSetBudgetRequest,
  WorkspacesSetBudgetResponse,
  WorkspacesUpdateRequest,
  WorkspacesUpdateResponse,
} from '@openrouter-sdk/types'
import type {
  DataTag,
  DefinedUseInfiniteQueryResult,
  DefinedUseQueryResult,
  InfiniteData,
  InvalidateQueryFilters,
  QueryClient,
  QueryKey,
  SkipToken,
  UndefinedInitialDataInfiniteOptions,
  UndefinedInitialDataOptions,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
  UseSuspenseInfiniteQueryResult,
  UseSuspenseQueryResult,
} from '@tanstack/react-query'
import type {
  ReactElement,
  ReactNode,
} from 'react'

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateData = AlphaDecisionsCreateResponse;

// . ./alphaDecisionsCreate
export type { AlphaDecisionsCreateError } from '@openrouter-sdk/core'

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>;

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateVariables = AlphaDecisionsCreateRequest;

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaData = AnalyticsGetAnalyticsMetaResponse;

// . ./analyticsGetAnalyticsMeta
export type { AnalyticsGetAnalyticsMetaError } from '@openrouter-sdk/core'

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaKey = readonly [
  ...KeyStart,
  'analytics',
  'getAnalyticsMeta',
  {
    readonly request: Record<string, never>;
  }
];

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaQueryOverrides<TData = AnalyticsGetAnalyticsMetaData> = QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityData = AnalyticsGetUserActivityResponse;

// . ./analyticsGetUserActivity
export type { AnalyticsGetUserActivityError } from '@openrouter-sdk/core'

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityKey = readonly [
  ...KeyStart,
  'analytics',
  'getUserActivity',
  RequestKey<Partial<AnalyticsGetUserActivityRequest>>
];

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityQueryOverrides<TData = AnalyticsGetUserActivityData> = QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsData = AnalyticsQueryAnalyticsResponse;

// . ./analyticsQueryAnalytics
export type { AnalyticsQueryAnalyticsError } from '@openrouter-sdk/core'

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsVariables = AnalyticsQueryAnalyticsRequest;

// not exported
type AnyInfinite = UndefinedInitialDataInfiniteOptions<unknown>;

// . ./apiKeysCreate
export type ApiKeysCreateData = ApiKeysCreateResponse;

// . ./apiKeysCreate
export type { ApiKeysCreateError } from '@openrouter-sdk/core'

// . ./apiKeysCreate
export type ApiKeysCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>;

// . ./apiKeysCreate
export type ApiKeysCreateVariables = ApiKeysCreateRequest;

// . ./apiKeysDelete
export type ApiKeysDeleteData = ApiKeysDeleteResponse;

// . ./apiKeysDelete
export type { ApiKeysDeleteError } from '@openrouter-sdk/core'

// . ./apiKeysDelete
export type ApiKeysDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>;

// . ./apiKeysDelete
export type ApiKeysDeleteVariables = ApiKeysDeleteRequest;

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataData = ApiKeysGetCurrentKeyMetadataResponse;

// . ./apiKeysGetCurrentKeyMetadata
export type { ApiKeysGetCurrentKeyMetadataError } from '@openrouter-sdk/core'

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataKey = readonly [
  ...KeyStart,
  'apiKeys',
  'getCurrentKeyMetadata',
  {
    readonly request: Record<string, never>;
  }
];

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataQueryOverrides<TData = ApiKeysGetCurrentKeyMetadataData> = QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGet
export type ApiKeysGetData = ApiKeysGetResponse;

// . ./apiKeysGet
export type { ApiKeysGetError } from '@openrouter-sdk/core'

// . ./apiKeysGet
export type ApiKeysGetKey = readonly [
  ...KeyStart,
  'apiKeys',
  'get',
  RequestKey<Partial<ApiKeysGetRequest>>
];

// . ./apiKeysGet
export type ApiKeysGetQueryOverrides<TData = ApiKeysGetData> = QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;

// . ./apiKeysList
export type ApiKeysListData = ApiKeysListResponse;

// . ./apiKeysList
export type { ApiKeysListError } from '@openrouter-sdk/core'

// . ./apiKeysList
export type ApiKeysListInfiniteKey = readonly [
  ...KeyStart,
  'apiKeys',
  'list',
  InfiniteRequestKey<Partial<ApiKeysListInfiniteRequest>>
];

// . ./apiKeysList
export type ApiKeysListInfiniteQueryOverrides<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>> = InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;

// . ./apiKeysList
export type ApiKeysListInfiniteRequest = Omit<ApiKeysListRequest, 'offset'>;

// . ./apiKeysList
export type ApiKeysListKey = readonly [
  ...KeyStart,
  'apiKeys',
  'list',
  RequestKey<Partial<ApiKeysListRequest>>
];

// . ./apiKeysList
export type ApiKeysListPageParam = number;

// . ./apiKeysList
export type ApiKeysListQueryOverrides<TData = ApiKeysListData> = QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;

// . ./apiKeysUpdate
export type ApiKeysUpdateData = ApiKeysUpdateResponse;

// . ./apiKeysUpdate
export type { ApiKeysUpdateError } from '@openrouter-sdk/core'

// . ./apiKeysUpdate
export type ApiKeysUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>;

// . ./apiKeysUpdate
export type ApiKeysUpdateVariables = ApiKeysUpdateRequest;

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksData = BenchmarksGetBenchmarksResponse;

// . ./benchmarksGetBenchmarks
export type { BenchmarksGetBenchmarksError } from '@openrouter-sdk/core'

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksKey = readonly [
  ...KeyStart,
  'benchmarks',
  'getBenchmarks',
  RequestKey<Partial<BenchmarksGetBenchmarksRequest>>
];

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksQueryOverrides<TData = BenchmarksGetBenchmarksData> = QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;

// . ./betaResponsesSend
export type BetaResponsesSendData = ResponsesSendData;

// . ./betaResponsesSend
export type BetaResponsesSendError = ResponsesSendError;

// . ./betaResponsesSend
export type BetaResponsesSendMutationOverrides = ResponsesSendMutationOverrides;

// . ./betaResponsesSend
export type BetaResponsesSendVariables = ResponsesSendVariables;

// . ./byokCreate
export type ByokCreateData = ByokCreateResponse;

// . ./byokCreate
export type { ByokCreateError } from '@openrouter-sdk/core'

// . ./byokCreate
export type ByokCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>;

// . ./byokCreate
export type ByokCreateVariables = ByokCreateRequest;

// . ./byokDelete
export type ByokDeleteData = ByokDeleteResponse;

// . ./byokDelete
export type { ByokDeleteError } from '@openrouter-sdk/core'

// . ./byokDelete
export type ByokDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>;

// . ./byokDelete
export type ByokDeleteVariables = ByokDeleteRequest;

// . ./byokGet
export type ByokGetData = ByokGetResponse;

// . ./byokGet
export type { ByokGetError } from '@openrouter-sdk/core'

// . ./byokGet
export type ByokGetKey = readonly [
  ...KeyStart,
  'byok',
  'get',
  RequestKey<Partial<ByokGetRequest>>
];

// . ./byokGet
export type ByokGetQueryOverrides<TData = ByokGetData> = QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>;

// . ./byokList
export type ByokListData = ByokListResponse;

// . ./byokList
export type { ByokListError } from '@openrouter-sdk/core'

// . ./byokList
export type ByokListInfiniteKey = readonly [
  ...KeyStart,
  'byok',
  'list',
  InfiniteRequestKey<Partial<ByokListInfiniteRequest>>
];

// . ./byokList
export type ByokListInfiniteQueryOverrides<TData = InfiniteData<ByokListData, ByokListPageParam>> = InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;

// . ./byokList
export type ByokListInfiniteRequest = Omit<ByokListRequest, 'offset'>;

// . ./byokList
export type ByokListKey = readonly [
  ...KeyStart,
  'byok',
  'list',
  RequestKey<Partial<ByokListRequest>>
];

// . ./byokList
export type ByokListPageParam = number;

// . ./byokList
export type ByokListQueryOverrides<TData = ByokListData> = QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>;

// . ./byokUpdate
export type ByokUpdateData = ByokUpdateResponse;

// . ./byokUpdate
export type { ByokUpdateError } from '@openrouter-sdk/core'

// . ./byokUpdate
export type ByokUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>;

// . ./byokUpdate
export type ByokUpdateVariables = ByokUpdateRequest;

// .
export interface CallOverrides<THeaders extends object = object> {
  readonly requestOptions?: Omit<RequestOptions<THeaders>, 'signal'> | undefined;
}

// . ./chatSend
export type ChatSendData = ChatSendResponse;

// . ./chatSend
export type { ChatSendError } from '@openrouter-sdk/core'

// . ./chatSend
export type ChatSendMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ChatSendHeaders>;

// . ./chatSend
export type ChatSendVariables = ChatSendRequest;

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsData = ClassificationsGetTaskClassificationsResponse;

// . ./classificationsGetTaskClassifications
export type { ClassificationsGetTaskClassificationsError } from '@openrouter-sdk/core'

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsKey = readonly [
  ...KeyStart,
  'classifications',
  'getTaskClassifications',
  RequestKey<Partial<ClassificationsGetTaskClassificationsRequest>>
];

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsQueryOverrides<TData = ClassificationsGetTaskClassificationsData> = QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;

// not exported
interface ClientContext<TClient> {
  readonly Provider: (props: ClientProviderProps<TClient>) => ReactElement;
  readonly useClient: () => KeyPrefixed<TClient>;
}

// .
export interface ClientProviderProps<TClient> {
  readonly client: TClient;
  readonly keyPrefix?: string | undefined;
  readonly children?: ReactNode;
}

// . ./completionsGenerate
export type CompletionsGenerateData = CompletionsGenerateResponse;

// . ./completionsGenerate
export type { CompletionsGenerateError } from '@openrouter-sdk/core'

// . ./completionsGenerate
export type CompletionsGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
export type CompletionsGenerateVariables = CompletionsGenerateRequest;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentData = ContainersDownloadContainerFileContentResponse;

// . ./containersDownloadContainerFileContent
export type { ContainersDownloadContainerFileContentError } from '@openrouter-sdk/core'

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentVariables = ContainersDownloadContainerFileContentRequest;

// . ./containersGetContainerFile
export type ContainersGetContainerFileData = ContainersGetContainerFileResponse;

// . ./containersGetContainerFile
export type { ContainersGetContainerFileError } from '@openrouter-sdk/core'

// . ./containersGetContainerFile
export type ContainersGetContainerFileKey = readonly [
  ...KeyStart,
  'containers',
  'getContainerFile',
  RequestKey<Partial<ContainersGetContainerFileRequest>>
];

// . ./containersGetContainerFile
export type ContainersGetContainerFileQueryOverrides<TData = ContainersGetContainerFileData> = QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesData = ContainersListContainerFilesResponse;

// . ./containersListContainerFiles
export type { ContainersListContainerFilesError } from '@openrouter-sdk/core'

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteKey = readonly [
  ...KeyStart,
  'containers',
  'listContainerFiles',
  InfiniteRequestKey<Partial<ContainersListContainerFilesInfiniteRequest>>
];

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteQueryOverrides<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>> = InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteRequest = Omit<ContainersListContainerFilesRequest, 'after'>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesKey = readonly [
  ...KeyStart,
  'containers',
  'listContainerFiles',
  RequestKey<Partial<ContainersListContainerFilesRequest>>
];

// . ./containersListContainerFiles
export type ContainersListContainerFilesPageParam = NonNullable<ContainersListContainerFilesRequest['after']> | undefined;

// . ./containersListContainerFiles
export type ContainersListContainerFilesQueryOverrides<TData = ContainersListContainerFilesData> = QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileData = ContainersPromoteContainerFileResponse;

// . ./containersPromoteContainerFile
export type { ContainersPromoteContainerFileError } from '@openrouter-sdk/core'

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileVariables = ContainersPromoteContainerFileRequest;

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeData = CreditsCreateCoinbaseChargeResponse;

// . ./creditsCreateCoinbaseCharge
export type { CreditsCreateCoinbaseChargeError } from '@openrouter-sdk/core'

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeVariables = CreditsCreateCoinbaseChargeRequest;

// . ./creditsGetCredits
export type CreditsGetCreditsData = CreditsGetCreditsResponse;

// . ./creditsGetCredits
export type { CreditsGetCreditsError } from '@openrouter-sdk/core'

// . ./creditsGetCredits
export type CreditsGetCreditsKey = readonly [
  ...KeyStart,
  'credits',
  'getCredits',
  {
    readonly request: Record<string, never>;
  }
];

// . ./creditsGetCredits
export type CreditsGetCreditsQueryOverrides<TData = CreditsGetCreditsData> = QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsData = DatasetsGetAppRankingsResponse;

// . ./datasetsGetAppRankings
export type { DatasetsGetAppRankingsError } from '@openrouter-sdk/core'

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteKey = readonly [
  ...KeyStart,
  'datasets',
  'getAppRankings',
  InfiniteRequestKey<Partial<DatasetsGetAppRankingsInfiniteRequest>>
];

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteQueryOverrides<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>> = InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteRequest = Omit<DatasetsGetAppRankingsRequest, 'offset'>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsKey = readonly [
  ...KeyStart,
  'datasets',
  'getAppRankings',
  RequestKey<Partial<DatasetsGetAppRankingsRequest>>
];

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsPageParam = number;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsQueryOverrides<TData = DatasetsGetAppRankingsData> = QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyData = DatasetsGetRankingsDailyResponse;

// . ./datasetsGetRankingsDaily
export type { DatasetsGetRankingsDailyError } from '@openrouter-sdk/core'

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyKey = readonly [
  ...KeyStart,
  'datasets',
  'getRankingsDaily',
  RequestKey<Partial<DatasetsGetRankingsDailyRequest>>
];

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyQueryOverrides<TData = DatasetsGetRankingsDailyData> = QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostData = DatasetsGetSessionCostResponse;

// . ./datasetsGetSessionCost
export type { DatasetsGetSessionCostError } from '@openrouter-sdk/core'

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteKey = readonly [
  ...KeyStart,
  'datasets',
  'getSessionCost',
  InfiniteRequestKey<Partial<DatasetsGetSessionCostInfiniteRequest>>
];

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteQueryOverrides<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>> = InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteRequest = Omit<DatasetsGetSessionCostRequest, 'offset'>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostKey = readonly [
  ...KeyStart,
  'datasets',
  'getSessionCost',
  RequestKey<Partial<DatasetsGetSessionCostRequest>>
];

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostPageParam = number;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostQueryOverrides<TData = DatasetsGetSessionCostData> = QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;

// not exported
type DecidedBySuspense = 'enabled' | 'throwOnError' | 'placeholderData';

// .
export interface DefinedInfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends InfiniteQuery<TPage, TError, TData, TKey, TPageParam> {
  initialData: InitialData<InfiniteData<TPage, TPageParam>>;
}

// .
export interface DefinedInfiniteQueryOverrides<TPage, TError, TData, TKey extends QueryKey, TPageParam, THeaders extends object = object> extends InfiniteQueryOverrides<TPage, TError, TData, TKey, TPageParam, THeaders> {
  initialData: InitialData<InfiniteData<TPage, TPageParam>>;
}

// .
export interface DefinedQuery<TQueryFnData, TError, TData, TKey extends QueryKey> extends Query<TQueryFnData, TError, TData, TKey> {
  initialData: InitialData<TQueryFnData>;
}

// .
export interface DefinedQueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object> extends QueryOverrides<TQueryFnData, TError, TData, TKey, THeaders> {
  initialData: InitialData<TQueryFnData>;
}

// . ./embeddingsGenerate
export type EmbeddingsGenerateData = EmbeddingsGenerateResponse;

// . ./embeddingsGenerate
export type { EmbeddingsGenerateError } from '@openrouter-sdk/core'

// . ./embeddingsGenerate
export type EmbeddingsGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>;

// . ./embeddingsGenerate
export type EmbeddingsGenerateVariables = EmbeddingsGenerateRequest;

// . ./embeddingsListModels
export type EmbeddingsListModelsData = EmbeddingsListModelsResponse;

// . ./embeddingsListModels
export type { EmbeddingsListModelsError } from '@openrouter-sdk/core'

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteKey = readonly [
  ...KeyStart,
  'embeddings',
  'listModels',
  InfiniteRequestKey<Partial<EmbeddingsListModelsInfiniteRequest>>
];

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteQueryOverrides<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>> = InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteRequest = Omit<EmbeddingsListModelsRequest, 'offset'>;

// . ./embeddingsListModels
export type EmbeddingsListModelsKey = readonly [
  ...KeyStart,
  'embeddings',
  'listModels',
  RequestKey<Partial<EmbeddingsListModelsRequest>>
];

// . ./embeddingsListModels
export type EmbeddingsListModelsPageParam = number;

// . ./embeddingsListModels
export type EmbeddingsListModelsQueryOverrides<TData = EmbeddingsListModelsData> = QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;

// . ./endpointsList
export type EndpointsListData = EndpointsListResponse;

// . ./endpointsList
export type { EndpointsListError } from '@openrouter-sdk/core'

// . ./endpointsList
export type EndpointsListKey = readonly [
  ...KeyStart,
  'endpoints',
  'list',
  RequestKey<Partial<EndpointsListRequest>>
];

// . ./endpointsList
export type EndpointsListQueryOverrides<TData = EndpointsListData> = QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsData = EndpointsListZdrEndpointsResponse;

// . ./endpointsListZdrEndpoints
export type { EndpointsListZdrEndpointsError } from '@openrouter-sdk/core'

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsKey = readonly [
  ...KeyStart,
  'endpoints',
  'listZdrEndpoints',
  {
    readonly request: Record<string, never>;
  }
];

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsQueryOverrides<TData = EndpointsListZdrEndpointsData> = QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;

// . ./filesDelete
export type FilesDeleteData = FilesDeleteResponse;

// . ./filesDelete
export type { FilesDeleteError } from '@openrouter-sdk/core'

// . ./filesDelete
export type FilesDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>;

// . ./filesDelete
export type FilesDeleteVariables = FilesDeleteRequest;

// . ./filesDownload
export type FilesDownloadData = FilesDownloadResponse;

// . ./filesDownload
export type { FilesDownloadError } from '@openrouter-sdk/core'

// . ./filesDownload
export type FilesDownloadMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>;

// . ./filesDownload
export type FilesDownloadVariables = FilesDownloadRequest;

// . ./filesList
export type FilesListData = FilesListResponse;

// . ./filesList
export type { FilesListError } from '@openrouter-sdk/core'

// . ./filesList
export type FilesListInfiniteKey = readonly [
  ...KeyStart,
  'files',
  'list',
  InfiniteRequestKey<Partial<FilesListInfiniteRequest>>
];

// . ./filesList
export type FilesListInfiniteQueryOverrides<TData = InfiniteData<FilesListData, FilesListPageParam>> = InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;

// . ./filesList
export type FilesListInfiniteRequest = Omit<FilesListRequest, 'cursor'>;

// . ./filesList
export type FilesListKey = readonly [
  ...KeyStart,
  'files',
  'list',
  RequestKey<Partial<FilesListRequest>>
];

// . ./filesList
export type FilesListPageParam = NonNullable<FilesListRequest['cursor']> | undefined;

// . ./filesList
export type FilesListQueryOverrides<TData = FilesListData> = QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>;

// . ./filesRetrieve
export type FilesRetrieveData = FilesRetrieveResponse;

// . ./filesRetrieve
export type { FilesRetrieveError } from '@openrouter-sdk/core'

// . ./filesRetrieve
export type FilesRetrieveKey = readonly [
  ...KeyStart,
  'files',
  'retrieve',
  RequestKey<Partial<FilesRetrieveRequest>>
];

// . ./filesRetrieve
export type FilesRetrieveQueryOverrides<TData = FilesRetrieveData> = QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;

// . ./filesUpload
export type FilesUploadData = FilesUploadResponse;

// . ./filesUpload
export type { FilesUploadError } from '@openrouter-sdk/core'

// . ./filesUpload
export type FilesUploadMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>;

// . ./filesUpload
export type FilesUploadVariables = FilesUploadRequest;

// . ./generationsGetGeneration
export type GenerationsGetGenerationData = GenerationsGetGenerationResponse;

// . ./generationsGetGeneration
export type { GenerationsGetGenerationError } from '@openrouter-sdk/core'

// . ./generationsGetGeneration
export type GenerationsGetGenerationKey = readonly [
  ...KeyStart,
  'generations',
  'getGeneration',
  RequestKey<Partial<GenerationsGetGenerationRequest>>
];

// . ./generationsGetGeneration
export type GenerationsGetGenerationQueryOverrides<TData = GenerationsGetGenerationData> = QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentData = GenerationsListGenerationContentResponse;

// . ./generationsListGenerationContent
export type { GenerationsListGenerationContentError } from '@openrouter-sdk/core'

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentKey = readonly [
  ...KeyStart,
  'generations',
  'listGenerationContent',
  RequestKey<Partial<GenerationsListGenerationContentRequest>>
];

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentQueryOverrides<TData = GenerationsListGenerationContentData> = QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackData = GenerationsSubmitFeedbackResponse;

// . ./generationsSubmitFeedback
export type { GenerationsSubmitFeedbackError } from '@openrouter-sdk/core'

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackVariables = GenerationsSubmitFeedbackRequest;

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysData = GuardrailsBulkAssignKeysResponse;

// . ./guardrailsBulkAssignKeys
export type { GuardrailsBulkAssignKeysError } from '@openrouter-sdk/core'

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysVariables = GuardrailsBulkAssignKeysRequest;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersData = GuardrailsBulkAssignMembersResponse;

// . ./guardrailsBulkAssignMembers
export type { GuardrailsBulkAssignMembersError } from '@openrouter-sdk/core'

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersVariables = GuardrailsBulkAssignMembersRequest;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysData = GuardrailsBulkUnassignKeysResponse;

// . ./guardrailsBulkUnassignKeys
export type { GuardrailsBulkUnassignKeysError } from '@openrouter-sdk/core'

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysVariables = GuardrailsBulkUnassignKeysRequest;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersData = GuardrailsBulkUnassignMembersResponse;

// . ./guardrailsBulkUnassignMembers
export type { GuardrailsBulkUnassignMembersError } from '@openrouter-sdk/core'

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersVariables = GuardrailsBulkUnassignMembersRequest;

// . ./guardrailsCreate
export type GuardrailsCreateData = GuardrailsCreateResponse;

// . ./guardrailsCreate
export type { GuardrailsCreateError } from '@openrouter-sdk/core'

// . ./guardrailsCreate
export type GuardrailsCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>;

// . ./guardrailsCreate
export type GuardrailsCreateVariables = GuardrailsCreateRequest;

// . ./guardrailsDelete
export type GuardrailsDeleteData = GuardrailsDeleteResponse;

// . ./guardrailsDelete
export type { GuardrailsDeleteError } from '@openrouter-sdk/core'

// . ./guardrailsDelete
export type GuardrailsDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>;

// . ./guardrailsDelete
export type GuardrailsDeleteVariables = GuardrailsDeleteRequest;

// . ./guardrailsGet
export type GuardrailsGetData = GuardrailsGetResponse;

// . ./guardrailsGet
export type { GuardrailsGetError } from '@openrouter-sdk/core'

// . ./guardrailsGet
export type GuardrailsGetKey = readonly [
  ...KeyStart,
  'guardrails',
  'get',
  RequestKey<Partial<GuardrailsGetRequest>>
];

// . ./guardrailsGet
export type GuardrailsGetQueryOverrides<TData = GuardrailsGetData> = QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;

// . ./guardrailsList
export type GuardrailsListData = GuardrailsListResponse;

// . ./guardrailsList
export type { GuardrailsListError } from '@openrouter-sdk/core'

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsData = GuardrailsListGuardrailKeyAssignmentsResponse;

// . ./guardrailsListGuardrailKeyAssignments
export type { GuardrailsListGuardrailKeyAssignmentsError } from '@openrouter-sdk/core'

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteKey = readonly [
  ...KeyStart,
  'guardrails',
  'listGuardrailKeyAssignments',
  InfiniteRequestKey<Partial<GuardrailsListGuardrailKeyAssignmentsInfiniteRequest>>
];

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsKey = readonly [
  ...KeyStart,
  'guardrails',
  'listGuardrailKeyAssignments',
  RequestKey<Partial<GuardrailsListGuardrailKeyAssignmentsRequest>>
];

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsPageParam = number;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData = GuardrailsListGuardrailKeyAssignmentsData> = QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsData = GuardrailsListGuardrailMemberAssignmentsResponse;

// . ./guardrailsListGuardrailMemberAssignments
export type { GuardrailsListGuardrailMemberAssignmentsError } from '@openrouter-sdk/core'

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteKey = readonly [
  ...KeyStart,
  'guardrails',
  'listGuardrailMemberAssignments',
  InfiniteRequestKey<Partial<GuardrailsListGuardrailMemberAssignmentsInfiniteRequest>>
];

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsKey = readonly [
  ...KeyStart,
  'guardrails',
  'listGuardrailMemberAssignments',
  RequestKey<Partial<GuardrailsListGuardrailMemberAssignmentsRequest>>
];

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsPageParam = number;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData = GuardrailsListGuardrailMemberAssignmentsData> = QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsList
export type GuardrailsListInfiniteKey = readonly [
  ...KeyStart,
  'guardrails',
  'list',
  InfiniteRequestKey<Partial<GuardrailsListInfiniteRequest>>
];

// . ./guardrailsList
export type GuardrailsListInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>> = InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;

// . ./guardrailsList
export type GuardrailsListInfiniteRequest = Omit<GuardrailsListRequest, 'offset'>;

// . ./guardrailsList
export type GuardrailsListKey = readonly [
  ...KeyStart,
  'guardrails',
  'list',
  RequestKey<Partial<GuardrailsListRequest>>
];

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsData = GuardrailsListKeyAssignmentsResponse;

// . ./guardrailsListKeyAssignments
export type { GuardrailsListKeyAssignmentsError } from '@openrouter-sdk/core'

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteKey = readonly [
  ...KeyStart,
  'guardrails',
  'listKeyAssignments',
  InfiniteRequestKey<Partial<GuardrailsListKeyAssignmentsInfiniteRequest>>
];

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteRequest = Omit<GuardrailsListKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsKey = readonly [
  ...KeyStart,
  'guardrails',
  'listKeyAssignments',
  RequestKey<Partial<GuardrailsListKeyAssignmentsRequest>>
];

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsPageParam = number;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsQueryOverrides<TData = GuardrailsListKeyAssignmentsData> = QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsData = GuardrailsListMemberAssignmentsResponse;

// . ./guardrailsListMemberAssignments
export type { GuardrailsListMemberAssignmentsError } from '@openrouter-sdk/core'

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteKey = readonly [
  ...KeyStart,
  'guardrails',
  'listMemberAssignments',
  InfiniteRequestKey<Partial<GuardrailsListMemberAssignmentsInfiniteRequest>>
];

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteRequest = Omit<GuardrailsListMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsKey = readonly [
  ...KeyStart,
  'guardrails',
  'listMemberAssignments',
  RequestKey<Partial<GuardrailsListMemberAssignmentsRequest>>
];

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsPageParam = number;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsQueryOverrides<TData = GuardrailsListMemberAssignmentsData> = QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;

// . ./guardrailsList
export type GuardrailsListPageParam = number;

// . ./guardrailsList
export type GuardrailsListQueryOverrides<TData = GuardrailsListData> = QueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;

// . ./guardrailsUpdate
export type GuardrailsUpdateData = GuardrailsUpdateResponse;

// . ./guardrailsUpdate
export type { GuardrailsUpdateError } from '@openrouter-sdk/core'

// . ./guardrailsUpdate
export type GuardrailsUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>;

// . ./guardrailsUpdate
export type GuardrailsUpdateVariables = GuardrailsUpdateRequest;

// . ./imagesGenerate
export type ImagesGenerateData = ImagesGenerateResponse;

// . ./imagesGenerate
export type { ImagesGenerateError } from '@openrouter-sdk/core'

// . ./imagesGenerate
export type ImagesGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>;

// . ./imagesGenerate
export type ImagesGenerateVariables = ImagesGenerateRequest;

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsData = ImagesListModelEndpointsResponse;

// . ./imagesListModelEndpoints
export type { ImagesListModelEndpointsError } from '@openrouter-sdk/core'

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsKey = readonly [
  ...KeyStart,
  'images',
  'listModelEndpoints',
  RequestKey<Partial<ImagesListModelEndpointsRequest>>
];

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsQueryOverrides<TData = ImagesListModelEndpointsData> = QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;

// . ./imagesListModels
export type ImagesListModelsData = ImagesListModelsResponse;

// . ./imagesListModels
export type { ImagesListModelsError } from '@openrouter-sdk/core'

// . ./imagesListModels
export type ImagesListModelsKey = readonly [
  ...KeyStart,
  'images',
  'listModels',
  {
    readonly request: Record<string, never>;
  }
];

// . ./imagesListModels
export type ImagesListModelsQueryOverrides<TData = ImagesListModelsData> = QueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;

// not exported
type InfiniteMembers = Omit<AnyInfinite, 'queryKey' | 'queryFn' | PageOptions | DecidedBySuspense> & Partial<Pick<AnyInfinite, PageOptions>>;

// not exported
type InfiniteMembersOf<TMembers, TPage, TError, TData, TKey extends QueryKey, TPageParam> = {
  [P in keyof TMembers]: UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam>[P & keyof AnyInfinite];
};

// .
export interface InfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends Omit<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, 'queryKey'> {
  queryKey: DataTag<TKey, InfiniteData<TPage, TPageParam>, TError>;
}

// .
export interface InfiniteQueryOverrides<TPage, TError, TData, TKey extends QueryKey, TPageParam, THeaders extends object = object> extends SuspenseInfiniteQueryOverrides<TPage, TError, TData, TKey, TPageParam, THeaders>, InfiniteMembersOf<SuspendedInfiniteMembers, TPage, TError, TData, TKey, TPageParam> {
}

// not exported
type InfiniteRequestKey<TRequest> = RequestKey<TRequest> & {
  readonly type: 'infinite';
};

// not exported
type InitialData<TQueryFnData> = Exclude<TQueryFnData, undefined> | (() => Exclude<TQueryFnData, undefined>);

// . ./internsChat
export type { InternsChatError } from '@openrouter-sdk/core'

// . ./internsCreateIntern
export type InternsCreateInternData = InternsCreateInternResponse;

// . ./internsCreateIntern
export type { InternsCreateInternError } from '@openrouter-sdk/core'

// . ./internsCreateIntern
export type InternsCreateInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, InternsCreateInternHeaders>;

// . ./internsCreateIntern
export type InternsCreateInternVariables = InternsCreateInternRequest;

// . ./internsDeleteIntern
export type InternsDeleteInternData = InternsDeleteInternResponse;

// . ./internsDeleteIntern
export type { InternsDeleteInternError } from '@openrouter-sdk/core'

// . ./internsDeleteIntern
export type InternsDeleteInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>;

// . ./internsDeleteIntern
export type InternsDeleteInternVariables = InternsDeleteInternRequest;

// . ./internsGetIntern
export type InternsGetInternData = InternsGetInternResponse;

// . ./internsGetIntern
export type { InternsGetInternError } from '@openrouter-sdk/core'

// . ./internsGetIntern
export type InternsGetInternKey = readonly [
  ...KeyStart,
  'interns',
  'getIntern',
  RequestKey<Partial<InternsGetInternRequest>>
];

// . ./internsGetIntern
export type InternsGetInternQueryOverrides<TData = InternsGetInternData> = QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;

// . ./internsListInterns
export type InternsListInternsData = InternsListInternsResponse;

// . ./internsListInterns
export type { InternsListInternsError } from '@openrouter-sdk/core'

// . ./internsListInterns
export type InternsListInternsInfiniteKey = readonly [
  ...KeyStart,
  'interns',
  'listInterns',
  InfiniteRequestKey<Partial<InternsListInternsInfiniteRequest>>
];

// . ./internsListInterns
export type InternsListInternsInfiniteQueryOverrides<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>> = InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;

// . ./internsListInterns
export type InternsListInternsInfiniteRequest = Omit<InternsListInternsRequest, 'starting_after'>;

// . ./internsListInterns
export type InternsListInternsKey = readonly [
  ...KeyStart,
  'interns',
  'listInterns',
  RequestKey<Partial<InternsListInternsRequest>>
];

// . ./internsListInterns
export type InternsListInternsPageParam = NonNullable<InternsListInternsRequest['starting_after']> | undefined;

// . ./internsListInterns
export type InternsListInternsQueryOverrides<TData = InternsListInternsData> = QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;

// . ./internsProvisionIntern
export type InternsProvisionInternData = InternsProvisionInternResponse;

// . ./internsProvisionIntern
export type { InternsProvisionInternError } from '@openrouter-sdk/core'

// . ./internsProvisionIntern
export type InternsProvisionInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>;

// . ./internsProvisionIntern
export type InternsProvisionInternVariables = InternsProvisionInternRequest;

// . ./internsSuspendIntern
export type InternsSuspendInternData = InternsSuspendInternResponse;

// . ./internsSuspendIntern
export type { InternsSuspendInternError } from '@openrouter-sdk/core'

// . ./internsSuspendIntern
export type InternsSuspendInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>;

// . ./internsSuspendIntern
export type InternsSuspendInternVariables = InternsSuspendInternRequest;

// . ./internsUpdateIntern
export type InternsUpdateInternData = InternsUpdateInternResponse;

// . ./internsUpdateIntern
export type { InternsUpdateInternError } from '@openrouter-sdk/core'

// . ./internsUpdateIntern
export type InternsUpdateInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>;

// . ./internsUpdateIntern
export type InternsUpdateInternVariables = InternsUpdateInternRequest;

// .
export type InvalidateFilters = Omit<InvalidateQueryFilters, 'queryKey' | 'exact'> & {
  readonly keyPrefix?: string | undefined;
};

// .
export interface KeyPrefix {
  readonly keyPrefix: string;
}

// not exported
type KeyPrefixed<TClient> = TClient & {
  readonly keyPrefix?: string | undefined;
};

// not exported
type KeyStart = Prefixable<typeof openRouterKey>;

// . ./messagesCreate
export type MessagesCreateData = MessagesCreateResponse;

// . ./messagesCreate
export type { MessagesCreateError } from '@openrouter-sdk/core'

// . ./messagesCreate
export type MessagesCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, MessagesCreateHeaders>;

// . ./messagesCreate
export type MessagesCreateVariables = MessagesCreateRequest;

// . ./modelsCount
export type ModelsCountData = ModelsCountResponse;

// . ./modelsCount
export type { ModelsCountError } from '@openrouter-sdk/core'

// . ./modelsCount
export type ModelsCountKey = readonly [
  ...KeyStart,
  'models',
  'count',
  RequestKey<Partial<ModelsCountRequest>>
];

// . ./modelsCount
export type ModelsCountQueryOverrides<TData = ModelsCountData> = QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;

// . ./modelsGet
export type ModelsGetData = ModelsGetResponse;

// . ./modelsGet
export type { ModelsGetError } from '@openrouter-sdk/core'

// . ./modelsGet
export type ModelsGetKey = readonly [
  ...KeyStart,
  'models',
  'get',
  RequestKey<Partial<ModelsGetRequest>>
];

// . ./modelsGet
export type ModelsGetQueryOverrides<TData = ModelsGetData> = QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;

// . ./modelsList
export type ModelsListData = ModelsListResponse;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsData = ModelsListEmbeddingsResponse;

// . ./modelsListEmbeddings
export type { ModelsListEmbeddingsError } from '@openrouter-sdk/core'

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsKey = readonly [
  ...KeyStart,
  'models',
  'listEmbeddings',
  {
    readonly request: Record<string, never>;
  }
];

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsQueryOverrides<TData = ModelsListEmbeddingsData> = QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;

// . ./modelsList
export type { ModelsListError } from '@openrouter-sdk/core'

// . ./modelsListForUser
export type ModelsListForUserData = ModelsListForUserResponse;

// . ./modelsListForUser
export type { ModelsListForUserError } from '@openrouter-sdk/core'

// . ./modelsListForUser
export type ModelsListForUserInfiniteKey = readonly [
  ...KeyStart,
  'models',
  'listForUser',
  InfiniteRequestKey<Partial<ModelsListForUserInfiniteRequest>>
];

// . ./modelsListForUser
export type ModelsListForUserInfiniteQueryOverrides<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>> = InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;

// . ./modelsListForUser
export type ModelsListForUserInfiniteRequest = Omit<ModelsListForUserRequest, 'offset'>;

// . ./modelsListForUser
export type ModelsListForUserKey = readonly [
  ...KeyStart,
  'models',
  'listForUser',
  RequestKey<Partial<ModelsListForUserRequest>>
];

// . ./modelsListForUser
export type ModelsListForUserPageParam = number;

// . ./modelsListForUser
export type ModelsListForUserQueryOverrides<TData = ModelsListForUserData> = QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;

// . ./modelsList
export type ModelsListInfiniteKey = readonly [
  ...KeyStart,
  'models',
  'list',
  InfiniteRequestKey<Partial<ModelsListInfiniteRequest>>
];

// . ./modelsList
export type ModelsListInfiniteQueryOverrides<TData = InfiniteData<ModelsListData, ModelsListPageParam>> = InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;

// . ./modelsList
export type ModelsListInfiniteRequest = Omit<ModelsListRequest, 'offset'>;

// . ./modelsList
export type ModelsListKey = readonly [
  ...KeyStart,
  'models',
  'list',
  RequestKey<Partial<ModelsListRequest>>
];

// . ./modelsList
export type ModelsListPageParam = number;

// . ./modelsList
export type ModelsListQueryOverrides<TData = ModelsListData> = QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>;

// .
export interface Mutation<TData, TError, TVariables, TOnMutateResult, TKey extends QueryKey> extends Omit<UseMutationOptions<TData, TError, TVariables, TOnMutateResult>, 'mutationKey'> {
  mutationKey: TKey;
}

// not exported
interface MutationCallOverrides<THeaders extends object = object> {
  readonly requestOptions?: RequestOptions<THeaders> | undefined;
}

// not exported
type MutationMembers = Omit<UseMutationOptions, 'mutationKey' | 'mutationFn'>;

// not exported
type MutationMembersOf<TData, TError, TVariables, TOnMutateResult> = {
  [P in keyof MutationMembers]: UseMutationOptions<TData, TError, TVariables, TOnMutateResult>[P];
};

// .
export interface MutationOverrides<TData, TError, TVariables, TOnMutateResult, THeaders extends object = object> extends MutationMembersOf<TData, TError, TVariables, TOnMutateResult>, MutationCallOverrides<THeaders> {
}

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeData = OAuthCreateAuthCodeResponse;

// . ./oAuthCreateAuthCode
export type { OAuthCreateAuthCodeError } from '@openrouter-sdk/core'

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>;

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeVariables = OAuthCreateAuthCodeRequest;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenData = OAuthCreateOauthTokenResponse;

// . ./oAuthCreateOauthToken
export type { OAuthCreateOauthTokenError } from '@openrouter-sdk/core'

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenVariables = OAuthCreateOauthTokenRequest;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyData = OAuthExchangeAuthCodeForAPIKeyResponse;

// . ./oAuthExchangeAuthCodeForAPIKey
export type { OAuthExchangeAuthCodeForAPIKeyError } from '@openrouter-sdk/core'

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyVariables = OAuthExchangeAuthCodeForAPIKeyRequest;

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksData = OAuthListOauthJwksResponse;

// . ./oAuthListOauthJwks
export type { OAuthListOauthJwksError } from '@openrouter-sdk/core'

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksKey = readonly [
  ...KeyStart,
  'oAuth',
  'listOauthJwks',
  {
    readonly request: Record<string, never>;
  }
];

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksQueryOverrides<TData = OAuthListOauthJwksData> = QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;

// . ./observabilityCreate
export type ObservabilityCreateData = ObservabilityCreateResponse;

// . ./observabilityCreate
export type { ObservabilityCreateError } from '@openrouter-sdk/core'

// . ./observabilityCreate
export type ObservabilityCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>;

// . ./observabilityCreate
export type ObservabilityCreateVariables = ObservabilityCreateRequest;

// . ./observabilityDelete
export type ObservabilityDeleteData = ObservabilityDeleteResponse;

// . ./observabilityDelete
export type { ObservabilityDeleteError } from '@openrouter-sdk/core'

// . ./observabilityDelete
export type ObservabilityDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>;

// . ./observabilityDelete
export type ObservabilityDeleteVariables = ObservabilityDeleteRequest;

// . ./observabilityGet
export type ObservabilityGetData = ObservabilityGetResponse;

// . ./observabilityGet
export type { ObservabilityGetError } from '@openrouter-sdk/core'

// . ./observabilityGet
export type ObservabilityGetKey = readonly [
  ...KeyStart,
  'observability',
  'get',
  RequestKey<Partial<ObservabilityGetRequest>>
];

// . ./observabilityGet
export type ObservabilityGetQueryOverrides<TData = ObservabilityGetData> = QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;

// . ./observabilityList
export type ObservabilityListData = ObservabilityListResponse;

// . ./observabilityList
export type { ObservabilityListError } from '@openrouter-sdk/core'

// . ./observabilityList
export type ObservabilityListInfiniteKey = readonly [
  ...KeyStart,
  'observability',
  'list',
  InfiniteRequestKey<Partial<ObservabilityListInfiniteRequest>>
];

// . ./observabilityList
export type ObservabilityListInfiniteQueryOverrides<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>> = InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;

// . ./observabilityList
export type ObservabilityListInfiniteRequest = Omit<ObservabilityListRequest, 'offset'>;

// . ./observabilityList
export type ObservabilityListKey = readonly [
  ...KeyStart,
  'observability',
  'list',
  RequestKey<Partial<ObservabilityListRequest>>
];

// . ./observabilityList
export type ObservabilityListPageParam = number;

// . ./observabilityList
export type ObservabilityListQueryOverrides<TData = ObservabilityListData> = QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;

// . ./observabilityUpdate
export type ObservabilityUpdateData = ObservabilityUpdateResponse;

// . ./observabilityUpdate
export type { ObservabilityUpdateError } from '@openrouter-sdk/core'

// . ./observabilityUpdate
export type ObservabilityUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>;

// . ./observabilityUpdate
export type ObservabilityUpdateVariables = ObservabilityUpdateRequest;

// .
export type OpenRouterClient = KeyPrefixed<OpenRouterCore>;

// .
const OpenRouterProvider: typeof context.Provider;

// . ./organizationListMembers
export type OrganizationListMembersData = OrganizationListMembersResponse;

// . ./organizationListMembers
export type { OrganizationListMembersError } from '@openrouter-sdk/core'

// . ./organizationListMembers
export type OrganizationListMembersInfiniteKey = readonly [
  ...KeyStart,
  'organization',
  'listMembers',
  InfiniteRequestKey<Partial<OrganizationListMembersInfiniteRequest>>
];

// . ./organizationListMembers
export type OrganizationListMembersInfiniteQueryOverrides<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>> = InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;

// . ./organizationListMembers
export type OrganizationListMembersInfiniteRequest = Omit<OrganizationListMembersRequest, 'offset'>;

// . ./organizationListMembers
export type OrganizationListMembersKey = readonly [
  ...KeyStart,
  'organization',
  'listMembers',
  RequestKey<Partial<OrganizationListMembersRequest>>
];

// . ./organizationListMembers
export type OrganizationListMembersPageParam = number;

// . ./organizationListMembers
export type OrganizationListMembersQueryOverrides<TData = OrganizationListMembersData> = QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;

// not exported
type PageOptions = 'initialPageParam' | 'getNextPageParam';

// . ./parametersGetParameters
export type ParametersGetParametersData = ParametersGetParametersResponse;

// . ./parametersGetParameters
export type { ParametersGetParametersError } from '@openrouter-sdk/core'

// . ./parametersGetParameters
export type ParametersGetParametersKey = readonly [
  ...KeyStart,
  'parameters',
  'getParameters',
  RequestKey<Partial<ParametersGetParametersRequest>>
];

// . ./parametersGetParameters
export type ParametersGetParametersQueryOverrides<TData = ParametersGetParametersData> = QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;

// not exported
type Prefixable<TRoot extends QueryKey> = TRoot | readonly [
  ...TRoot,
  KeyPrefix
];

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsData = PresetsCreatePresetsChatCompletionsResponse;

// . ./presetsCreatePresetsChatCompletions
export type { PresetsCreatePresetsChatCompletionsError } from '@openrouter-sdk/core'

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>;

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsVariables = PresetsCreatePresetsChatCompletionsRequest;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesData = PresetsCreatePresetsMessagesResponse;

// . ./presetsCreatePresetsMessages
export type { PresetsCreatePresetsMessagesError } from '@openrouter-sdk/core'

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesVariables = PresetsCreatePresetsMessagesRequest;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesData = PresetsCreatePresetsResponsesResponse;

// . ./presetsCreatePresetsResponses
export type { PresetsCreatePresetsResponsesError } from '@openrouter-sdk/core'

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesVariables = PresetsCreatePresetsResponsesRequest;

// . ./presetsGet
export type PresetsGetData = PresetsGetResponse;

// . ./presetsGet
export type { PresetsGetError } from '@openrouter-sdk/core'

// . ./presetsGet
export type PresetsGetKey = readonly [
  ...KeyStart,
  'presets',
  'get',
  RequestKey<Partial<PresetsGetRequest>>
];

// . ./presetsGet
export type PresetsGetQueryOverrides<TData = PresetsGetData> = QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;

// . ./presetsGetVersion
export type PresetsGetVersionData = PresetsGetVersionResponse;

// . ./presetsGetVersion
export type { PresetsGetVersionError } from '@openrouter-sdk/core'

// . ./presetsGetVersion
export type PresetsGetVersionKey = readonly [
  ...KeyStart,
  'presets',
  'getVersion',
  RequestKey<Partial<PresetsGetVersionRequest>>
];

// . ./presetsGetVersion
export type PresetsGetVersionQueryOverrides<TData = PresetsGetVersionData> = QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;

// . ./presetsList
export type PresetsListData = PresetsListResponse;

// . ./presetsList
export type { PresetsListError } from '@openrouter-sdk/core'

// . ./presetsList
export type PresetsListInfiniteKey = readonly [
  ...KeyStart,
  'presets',
  'list',
  InfiniteRequestKey<Partial<PresetsListInfiniteRequest>>
];

// . ./presetsList
export type PresetsListInfiniteQueryOverrides<TData = InfiniteData<PresetsListData, PresetsListPageParam>> = InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;

// . ./presetsList
export type PresetsListInfiniteRequest = Omit<PresetsListRequest, 'offset'>;

// . ./presetsList
export type PresetsListKey = readonly [
  ...KeyStart,
  'presets',
  'list',
  RequestKey<Partial<PresetsListRequest>>
];

// . ./presetsList
export type PresetsListPageParam = number;

// . ./presetsList
export type PresetsListQueryOverrides<TData = PresetsListData> = QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>;

// . ./presetsListVersions
export type PresetsListVersionsData = PresetsListVersionsResponse;

// . ./presetsListVersions
export type { PresetsListVersionsError } from '@openrouter-sdk/core'

// . ./presetsListVersions
export type PresetsListVersionsInfiniteKey = readonly [
  ...KeyStart,
  'presets',
  'listVersions',
  InfiniteRequestKey<Partial<PresetsListVersionsInfiniteRequest>>
];

// . ./presetsListVersions
export type PresetsListVersionsInfiniteQueryOverrides<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>> = InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;

// . ./presetsListVersions
export type PresetsListVersionsInfiniteRequest = Omit<PresetsListVersionsRequest, 'offset'>;

// . ./presetsListVersions
export type PresetsListVersionsKey = readonly [
  ...KeyStart,
  'presets',
  'listVersions',
  RequestKey<Partial<PresetsListVersionsRequest>>
];

// . ./presetsListVersions
export type PresetsListVersionsPageParam = number;

// . ./presetsListVersions
export type PresetsListVersionsQueryOverrides<TData = PresetsListVersionsData> = QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;

// . ./providersList
export type ProvidersListData = ProvidersListResponse;

// . ./providersList
export type { ProvidersListError } from '@openrouter-sdk/core'

// . ./providersList
export type ProvidersListKey = readonly [
  ...KeyStart,
  'providers',
  'list',
  {
    readonly request: Record<string, never>;
  }
];

// . ./providersList
export type ProvidersListQueryOverrides<TData = ProvidersListData> = QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;

// .
export interface Query<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey>, 'queryKey'> {
  queryKey: DataTag<TKey, TQueryFnData, TError>;
}

// not exported
type QueryMembers = Omit<UseQueryOptions, 'queryKey' | 'queryFn' | DecidedBySuspense>;

// not exported
type QueryMembersOf<TMembers, TQueryFnData, TError, TData, TKey extends QueryKey> = {
  [P in keyof TMembers]: UseQueryOptions<TQueryFnData, TError, TData, TKey>[P & keyof UseQueryOptions];
};

// .
export interface QueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object> extends SuspenseQueryOverrides<TQueryFnData, TError, TData, TKey, THeaders>, QueryMembersOf<SuspendedMembers, TQueryFnData, TError, TData, TKey> {
}

// .
export type RequestKey<TRequest> = {
  readonly request: TRequest;
  readonly skipped?: never;
} | {
  readonly request?: never;
  readonly skipped: true;
};

// . ./rerankRerank
export type RerankRerankData = RerankRerankResponse;

// . ./rerankRerank
export type { RerankRerankError } from '@openrouter-sdk/core'

// . ./rerankRerank
export type RerankRerankMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>;

// . ./rerankRerank
export type RerankRerankVariables = RerankRerankRequest;

// . ./responsesSend
export type ResponsesSendData = ResponsesSendResponse;

// . ./responsesSend
export type { ResponsesSendError } from '@openrouter-sdk/core'

// . ./responsesSend
export type ResponsesSendMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ResponsesSendHeaders>;

// . ./responsesSend
export type ResponsesSendVariables = ResponsesSendRequest;

// . ./scimCreate
export type ScimCreateData = ScimCreateResponse;

// . ./scimCreate
export type { ScimCreateError } from '@openrouter-sdk/core'

// . ./scimCreate
export type ScimCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export type ScimCreateSyncJobData = ScimCreateSyncJobResponse;

// . ./scimCreateSyncJob
export type { ScimCreateSyncJobError } from '@openrouter-sdk/core'

// . ./scimCreateSyncJob
export type ScimCreateSyncJobMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export type ScimCreateSyncJobVariables = void;

// . ./scimCreate
export type ScimCreateVariables = ScimCreateRequest;

// . ./scimDelete
export type ScimDeleteData = ScimDeleteResponse;

// . ./scimDelete
export type { ScimDeleteError } from '@openrouter-sdk/core'

// . ./scimDelete
export type ScimDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>;

// . ./scimDelete
export type ScimDeleteVariables = ScimDeleteRequest;

// . ./scimGetSyncJob
export type ScimGetSyncJobData = ScimGetSyncJobResponse;

// . ./scimGetSyncJob
export type { ScimGetSyncJobError } from '@openrouter-sdk/core'

// . ./scimGetSyncJob
export type ScimGetSyncJobKey = readonly [
  ...KeyStart,
  'scim',
  'getSyncJob',
  RequestKey<Partial<ScimGetSyncJobRequest>>
];

// . ./scimGetSyncJob
export type ScimGetSyncJobQueryOverrides<TData = ScimGetSyncJobData> = QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;

// . ./scimListGroups
export type ScimListGroupsData = ScimListGroupsResponse;

// . ./scimListGroups
export type { ScimListGroupsError } from '@openrouter-sdk/core'

// . ./scimListGroups
export type ScimListGroupsInfiniteKey = readonly [
  ...KeyStart,
  'scim',
  'listGroups',
  InfiniteRequestKey<Partial<ScimListGroupsInfiniteRequest>>
];

// . ./scimListGroups
export type ScimListGroupsInfiniteQueryOverrides<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>> = InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;

// . ./scimListGroups
export type ScimListGroupsInfiniteRequest = Omit<ScimListGroupsRequest, 'offset'>;

// . ./scimListGroups
export type ScimListGroupsKey = readonly [
  ...KeyStart,
  'scim',
  'listGroups',
  RequestKey<Partial<ScimListGroupsRequest>>
];

// . ./scimListGroups
export type ScimListGroupsPageParam = number;

// . ./scimListGroups
export type ScimListGroupsQueryOverrides<TData = ScimListGroupsData> = QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;

// . ./scimListMappings
export type ScimListMappingsData = ScimListMappingsResponse;

// . ./scimListMappings
export type { ScimListMappingsError } from '@openrouter-sdk/core'

// . ./scimListMappings
export type ScimListMappingsInfiniteKey = readonly [
  ...KeyStart,
  'scim',
  'listMappings',
  InfiniteRequestKey<Partial<ScimListMappingsInfiniteRequest>>
];

// . ./scimListMappings
export type ScimListMappingsInfiniteQueryOverrides<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>> = InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;

// . ./scimListMappings
export type ScimListMappingsInfiniteRequest = Omit<ScimListMappingsRequest, 'offset'>;

// . ./scimListMappings
export type ScimListMappingsKey = readonly [
  ...KeyStart,
  'scim',
  'listMappings',
  RequestKey<Partial<ScimListMappingsRequest>>
];

// . ./scimListMappings
export type ScimListMappingsPageParam = number;

// . ./scimListMappings
export type ScimListMappingsQueryOverrides<TData = ScimListMappingsData> = QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;

// . ./scimRead
export type ScimReadData = ScimReadResponse;

// . ./scimRead
export type { ScimReadError } from '@openrouter-sdk/core'

// . ./scimRead
export type ScimReadKey = readonly [
  ...KeyStart,
  'scim',
  'read',
  RequestKey<Partial<ScimReadRequest>>
];

// . ./scimRead
export type ScimReadQueryOverrides<TData = ScimReadData> = QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>;

// . ./scimUpdate
export type ScimUpdateData = ScimUpdateResponse;

// . ./scimUpdate
export type { ScimUpdateError } from '@openrouter-sdk/core'

// . ./scimUpdate
export type ScimUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>;

// . ./scimUpdate
export type ScimUpdateVariables = ScimUpdateRequest;

// .
export interface SkippableInfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> extends Omit<UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, 'queryKey'> {
  queryKey: DataTag<TKey, InfiniteData<TPage, TPageParam>, TError>;
}

// .
export interface SkippableQuery<TQueryFnData, TError, TData, TKey extends QueryKey> extends Omit<UndefinedInitialDataOptions<TQueryFnData, TError, TData, TKey>, 'queryKey'> {
  queryKey: DataTag<TKey, TQueryFnData, TError>;
}

// .
export interface StreamActions<TRequest, TData> {
  readonly start: (request: TRequest) => Promise<TData | undefined>;
  readonly stop: () => void;
  readonly reset: () => void;
}

// not exported
interface StreamCallbacks<TError, TData, THeaders extends object> extends CallOverrides<THeaders> {
  readonly onFinish?: ((data: NoInfer<TData>) => void) | undefined;
  readonly onError?: ((error: TError, data: NoInfer<TData>) => void) | undefined;
}

// .
export interface StreamFolding<TEvent, TData> {
  readonly initialData: TData;
  readonly reduce: (data: TData, event: TEvent) => TData;
}

// not exported
interface StreamList {
  readonly initialData?: undefined;
  readonly reduce?: undefined;
}

// .
export type StreamOverrides<TEvent, TError, TData, THeaders extends object = object> = StreamCallbacks<TError, TData, THeaders> & (StreamFolding<TEvent, TData> | StreamList);

// .
export type StreamResult<TRequest, TData, TError> = StreamState<TData, TError> & StreamActions<TRequest, TData>;

// .
export type StreamState<TData, TError> = {
  readonly status: 'error';
  readonly data: TData;
  readonly error: TError;
} | {
  readonly status: 'idle' | 'connecting' | 'streaming' | 'success' | 'stopped';
  readonly data: TData;
  readonly error: undefined;
};

// .
export type StreamStatus = StreamState<unknown, unknown>['status'];

// . ./sttCreateTranscription
export type SttCreateTranscriptionData = SttCreateTranscriptionResponse;

// . ./sttCreateTranscription
export type { SttCreateTranscriptionError } from '@openrouter-sdk/core'

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartData = SttCreateTranscriptionMultipartResponse;

// . ./sttCreateTranscriptionMultipart
export type { SttCreateTranscriptionMultipartError } from '@openrouter-sdk/core'

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>;

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartVariables = SttCreateTranscriptionMultipartRequest;

// . ./sttCreateTranscription
export type SttCreateTranscriptionMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>;

// . ./sttCreateTranscription
export type SttCreateTranscriptionVariables = SttCreateTranscriptionRequest;

// not exported
type SuspendedInfiniteMembers = Pick<AnyInfinite, DecidedBySuspense>;

// not exported
type SuspendedMembers = Pick<UseQueryOptions, DecidedBySuspense>;

// .
export interface SuspenseInfiniteQueryOverrides<TPage, TError, TData, TKey extends QueryKey, TPageParam, THeaders extends object = object> extends InfiniteMembersOf<InfiniteMembers, TPage, TError, TData, TKey, TPageParam>, CallOverrides<THeaders> {
}

// .
export interface SuspenseQueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object> extends QueryMembersOf<QueryMembers, TQueryFnData, TError, TData, TKey>, CallOverrides<THeaders> {
}

// . ./systemOneCreate
export type SystemOneCreateData = SystemOneCreateResponse;

// . ./systemOneCreate
export type { SystemOneCreateError } from '@openrouter-sdk/core'

// . ./systemOneCreate
export type SystemOneCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>;

// . ./systemOneCreate
export type SystemOneCreateVariables = SystemOneCreateRequest;

// . ./ttsCreateSpeech
export type TtsCreateSpeechData = TtsCreateSpeechResponse;

// . ./ttsCreateSpeech
export type { TtsCreateSpeechError } from '@openrouter-sdk/core'

// . ./ttsCreateSpeech
export type TtsCreateSpeechMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>;

// . ./ttsCreateSpeech
export type TtsCreateSpeechVariables = TtsCreateSpeechRequest;

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternData = VaultCopyVaultSecretsToInternResponse;

// . ./vaultCopyVaultSecretsToIntern
export type { VaultCopyVaultSecretsToInternError } from '@openrouter-sdk/core'

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternVariables = VaultCopyVaultSecretsToInternRequest;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretData = VaultDeleteInternVaultSecretResponse;

// . ./vaultDeleteInternVaultSecret
export type { VaultDeleteInternVaultSecretError } from '@openrouter-sdk/core'

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretVariables = VaultDeleteInternVaultSecretRequest;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretData = VaultDeleteVaultSecretResponse;

// . ./vaultDeleteVaultSecret
export type { VaultDeleteVaultSecretError } from '@openrouter-sdk/core'

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretVariables = VaultDeleteVaultSecretRequest;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsData = VaultListInternVaultSecretsResponse;

// . ./vaultListInternVaultSecrets
export type { VaultListInternVaultSecretsError } from '@openrouter-sdk/core'

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteKey = readonly [
  ...KeyStart,
  'vault',
  'listInternVaultSecrets',
  InfiniteRequestKey<Partial<VaultListInternVaultSecretsInfiniteRequest>>
];

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteQueryOverrides<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>> = InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteRequest = Omit<VaultListInternVaultSecretsRequest, 'offset'>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsKey = readonly [
  ...KeyStart,
  'vault',
  'listInternVaultSecrets',
  RequestKey<Partial<VaultListInternVaultSecretsRequest>>
];

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsPageParam = number;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsQueryOverrides<TData = VaultListInternVaultSecretsData> = QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsData = VaultListVaultSecretsResponse;

// . ./vaultListVaultSecrets
export type { VaultListVaultSecretsError } from '@openrouter-sdk/core'

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteKey = readonly [
  ...KeyStart,
  'vault',
  'listVaultSecrets',
  InfiniteRequestKey<Partial<VaultListVaultSecretsInfiniteRequest>>
];

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteQueryOverrides<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>> = InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteRequest = Omit<VaultListVaultSecretsRequest, 'offset'>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsKey = readonly [
  ...KeyStart,
  'vault',
  'listVaultSecrets',
  RequestKey<Partial<VaultListVaultSecretsRequest>>
];

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsPageParam = number;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsQueryOverrides<TData = VaultListVaultSecretsData> = QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretData = VaultStoreInternVaultSecretResponse;

// . ./vaultStoreInternVaultSecret
export type { VaultStoreInternVaultSecretError } from '@openrouter-sdk/core'

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretVariables = VaultStoreInternVaultSecretRequest;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretData = VaultStoreVaultSecretResponse;

// . ./vaultStoreVaultSecret
export type { VaultStoreVaultSecretError } from '@openrouter-sdk/core'

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretVariables = VaultStoreVaultSecretRequest;

// . ./videoGenerationGenerate
export type VideoGenerationGenerateData = VideoGenerationGenerateResponse;

// . ./videoGenerationGenerate
export type { VideoGenerationGenerateError } from '@openrouter-sdk/core'

// . ./videoGenerationGenerate
export type VideoGenerationGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>;

// . ./videoGenerationGenerate
export type VideoGenerationGenerateVariables = VideoGenerationGenerateRequest;

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationData = VideoGenerationGetGenerationResponse;

// . ./videoGenerationGetGeneration
export type { VideoGenerationGetGenerationError } from '@openrouter-sdk/core'

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationKey = readonly [
  ...KeyStart,
  'videoGeneration',
  'getGeneration',
  RequestKey<Partial<VideoGenerationGetGenerationRequest>>
];

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationQueryOverrides<TData = VideoGenerationGetGenerationData> = QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentData = VideoGenerationGetVideoContentResponse;

// . ./videoGenerationGetVideoContent
export type { VideoGenerationGetVideoContentError } from '@openrouter-sdk/core'

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentVariables = VideoGenerationGetVideoContentRequest;

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsData = VideoGenerationListVideosModelsResponse;

// . ./videoGenerationListVideosModels
export type { VideoGenerationListVideosModelsError } from '@openrouter-sdk/core'

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsKey = readonly [
  ...KeyStart,
  'videoGeneration',
  'listVideosModels',
  {
    readonly request: Record<string, never>;
  }
];

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsQueryOverrides<TData = VideoGenerationListVideosModelsData> = QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersData = WorkspacesBulkAddMembersResponse;

// . ./workspacesBulkAddMembers
export type { WorkspacesBulkAddMembersError } from '@openrouter-sdk/core'

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>;

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersVariables = WorkspacesBulkAddMembersRequest;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersData = WorkspacesBulkRemoveMembersResponse;

// . ./workspacesBulkRemoveMembers
export type { WorkspacesBulkRemoveMembersError } from '@openrouter-sdk/core'

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersVariables = WorkspacesBulkRemoveMembersRequest;

// . ./workspacesCreate
export type WorkspacesCreateData = WorkspacesCreateResponse;

// . ./workspacesCreate
export type { WorkspacesCreateError } from '@openrouter-sdk/core'

// . ./workspacesCreate
export type WorkspacesCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>;

// . ./workspacesCreate
export type WorkspacesCreateVariables = WorkspacesCreateRequest;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetData = WorkspacesDeleteBudgetResponse;

// . ./workspacesDeleteBudget
export type { WorkspacesDeleteBudgetError } from '@openrouter-sdk/core'

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetVariables = WorkspacesDeleteBudgetRequest;

// . ./workspacesDelete
export type WorkspacesDeleteData = WorkspacesDeleteResponse;

// . ./workspacesDelete
export type { WorkspacesDeleteError } from '@openrouter-sdk/core'

// . ./workspacesDelete
export type WorkspacesDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>;

// . ./workspacesDelete
export type WorkspacesDeleteVariables = WorkspacesDeleteRequest;

// . ./workspacesGetBudget
export type WorkspacesGetBudgetData = WorkspacesGetBudgetResponse;

// . ./workspacesGetBudget
export type { WorkspacesGetBudgetError } from '@openrouter-sdk/core'

// . ./workspacesGetBudget
export type WorkspacesGetBudgetKey = readonly [
  ...KeyStart,
  'workspaces',
  'getBudget',
  RequestKey<Partial<WorkspacesGetBudgetRequest>>
];

// . ./workspacesGetBudget
export type WorkspacesGetBudgetQueryOverrides<TData = WorkspacesGetBudgetData> = QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;

// . ./workspacesGet
export type WorkspacesGetData = WorkspacesGetResponse;

// . ./workspacesGet
export type { WorkspacesGetError } from '@openrouter-sdk/core'

// . ./workspacesGet
export type WorkspacesGetKey = readonly [
  ...KeyStart,
  'workspaces',
  'get',
  RequestKey<Partial<WorkspacesGetRequest>>
];

// . ./workspacesGet
export type WorkspacesGetQueryOverrides<TData = WorkspacesGetData> = QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;

// . ./workspacesListBudgets
export type WorkspacesListBudgetsData = WorkspacesListBudgetsResponse;

// . ./workspacesListBudgets
export type { WorkspacesListBudgetsError } from '@openrouter-sdk/core'

// . ./workspacesListBudgets
export type WorkspacesListBudgetsKey = readonly [
  ...KeyStart,
  'workspaces',
  'listBudgets',
  RequestKey<Partial<WorkspacesListBudgetsRequest>>
];

// . ./workspacesListBudgets
export type WorkspacesListBudgetsQueryOverrides<TData = WorkspacesListBudgetsData> = QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;

// . ./workspacesList
export type WorkspacesListData = WorkspacesListResponse;

// . ./workspacesList
export type { WorkspacesListError } from '@openrouter-sdk/core'

// . ./workspacesList
export type WorkspacesListInfiniteKey = readonly [
  ...KeyStart,
  'workspaces',
  'list',
  InfiniteRequestKey<Partial<WorkspacesListInfiniteRequest>>
];

// . ./workspacesList
export type WorkspacesListInfiniteQueryOverrides<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>> = InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;

// . ./workspacesList
export type WorkspacesListInfiniteRequest = Omit<WorkspacesListRequest, 'offset'>;

// . ./workspacesList
export type WorkspacesListKey = readonly [
  ...KeyStart,
  'workspaces',
  'list',
  RequestKey<Partial<WorkspacesListRequest>>
];

// . ./workspacesListMembers
export type WorkspacesListMembersData = WorkspacesListMembersResponse;

// . ./workspacesListMembers
export type { WorkspacesListMembersError } from '@openrouter-sdk/core'

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteKey = readonly [
  ...KeyStart,
  'workspaces',
  'listMembers',
  InfiniteRequestKey<Partial<WorkspacesListMembersInfiniteRequest>>
];

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteQueryOverrides<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>> = InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteRequest = Omit<WorkspacesListMembersRequest, 'offset'>;

// . ./workspacesListMembers
export type WorkspacesListMembersKey = readonly [
  ...KeyStart,
  'workspaces',
  'listMembers',
  RequestKey<Partial<WorkspacesListMembersRequest>>
];

// . ./workspacesListMembers
export type WorkspacesListMembersPageParam = number;

// . ./workspacesListMembers
export type WorkspacesListMembersQueryOverrides<TData = WorkspacesListMembersData> = QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;

// . ./workspacesList
export type WorkspacesListPageParam = number;

// . ./workspacesList
export type WorkspacesListQueryOverrides<TData = WorkspacesListData> = QueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;

// . ./workspacesSetBudget
export type WorkspacesSetBudgetData = WorkspacesSetBudgetResponse;

// . ./workspacesSetBudget
export type { WorkspacesSetBudgetError } from '@openrouter-sdk/core'

// . ./workspacesSetBudget
export type WorkspacesSetBudgetMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>;

// . ./workspacesSetBudget
export type WorkspacesSetBudgetVariables = WorkspacesSetBudgetRequest;

// . ./workspacesUpdate
export type WorkspacesUpdateData = WorkspacesUpdateResponse;

// . ./workspacesUpdate
export type { WorkspacesUpdateError } from '@openrouter-sdk/core'

// . ./workspacesUpdate
export type WorkspacesUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>;

// . ./workspacesUpdate
export type WorkspacesUpdateVariables = WorkspacesUpdateRequest;

// . ./alphaDecisionsCreate
function alphaDecisionsCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'alphaDecisions',
  'create'
];

// . ./alphaDecisionsCreate
function alphaDecisionsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: AlphaDecisionsCreateMutationOverrides<TOnMutateResult>): Mutation<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'alphaDecisions',
  'create'
]>;

// . ./analyticsGetAnalyticsMeta
function analyticsGetAnalyticsMetaKey(keyPrefix?: string): AnalyticsGetAnalyticsMetaKey;

// . ./analyticsGetAnalyticsMeta
function analyticsGetAnalyticsMetaOptions<TData = AnalyticsGetAnalyticsMetaData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>): DefinedQuery<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;
function analyticsGetAnalyticsMetaOptions<TData = AnalyticsGetAnalyticsMetaData>(client: OpenRouterClient, overrides?: AnalyticsGetAnalyticsMetaQueryOverrides<TData>): Query<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;

// . ./analyticsGetUserActivity
function analyticsGetUserActivityKey(request?: Partial<AnalyticsGetUserActivityRequest> | SkipToken, keyPrefix?: string): AnalyticsGetUserActivityKey;

// . ./analyticsGetUserActivity
function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request: AnalyticsGetUserActivityRequest | undefined, overrides: DefinedQueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): DefinedQuery<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;
function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): Query<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;
function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request: AnalyticsGetUserActivityRequest | SkipToken | undefined, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): SkippableQuery<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;

// . ./analyticsQueryAnalytics
function analyticsQueryAnalyticsMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'analytics',
  'queryAnalytics'
];

// . ./analyticsQueryAnalytics
function analyticsQueryAnalyticsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult>): Mutation<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'analytics',
  'queryAnalytics'
]>;

// . ./apiKeysCreate
function apiKeysCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'apiKeys',
  'create'
];

// . ./apiKeysCreate
function apiKeysCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ApiKeysCreateMutationOverrides<TOnMutateResult>): Mutation<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'apiKeys',
  'create'
]>;

// . ./apiKeysDelete
function apiKeysDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'apiKeys',
  'delete'
];

// . ./apiKeysDelete
function apiKeysDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ApiKeysDeleteMutationOverrides<TOnMutateResult>): Mutation<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'apiKeys',
  'delete'
]>;

// . ./apiKeysGetCurrentKeyMetadata
function apiKeysGetCurrentKeyMetadataKey(keyPrefix?: string): ApiKeysGetCurrentKeyMetadataKey;

// . ./apiKeysGetCurrentKeyMetadata
function apiKeysGetCurrentKeyMetadataOptions<TData = ApiKeysGetCurrentKeyMetadataData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>): DefinedQuery<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;
function apiKeysGetCurrentKeyMetadataOptions<TData = ApiKeysGetCurrentKeyMetadataData>(client: OpenRouterClient, overrides?: ApiKeysGetCurrentKeyMetadataQueryOverrides<TData>): Query<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGet
function apiKeysGetKey(request?: Partial<ApiKeysGetRequest> | SkipToken, keyPrefix?: string): ApiKeysGetKey;

// . ./apiKeysGet
function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest, overrides: DefinedQueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): DefinedQuery<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;
function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: ApiKeysGetQueryOverrides<TData>): Query<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;
function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest | SkipToken, overrides?: ApiKeysGetQueryOverrides<TData>): SkippableQuery<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;

// . ./apiKeysList
function apiKeysListInfiniteKey(request?: Partial<ApiKeysListInfiniteRequest> | SkipToken, keyPrefix?: string): ApiKeysListInfiniteKey;

// . ./apiKeysList
function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request: ApiKeysListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): DefinedInfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;
function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): InfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;
function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request: ApiKeysListInfiniteRequest | SkipToken | undefined, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;

// . ./apiKeysList
function apiKeysListKey(request?: Partial<ApiKeysListRequest> | SkipToken, keyPrefix?: string): ApiKeysListKey;

// . ./apiKeysList
function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request: ApiKeysListRequest | undefined, overrides: DefinedQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): DefinedQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;
function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: ApiKeysListQueryOverrides<TData>): Query<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;
function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request: ApiKeysListRequest | SkipToken | undefined, overrides?: ApiKeysListQueryOverrides<TData>): SkippableQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;

// . ./apiKeysUpdate
function apiKeysUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'apiKeys',
  'update'
];

// . ./apiKeysUpdate
function apiKeysUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ApiKeysUpdateMutationOverrides<TOnMutateResult>): Mutation<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'apiKeys',
  'update'
]>;

// . ./benchmarksGetBenchmarks
function benchmarksGetBenchmarksKey(request?: Partial<BenchmarksGetBenchmarksRequest> | SkipToken, keyPrefix?: string): BenchmarksGetBenchmarksKey;

// . ./benchmarksGetBenchmarks
function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request: BenchmarksGetBenchmarksRequest | undefined, overrides: DefinedQueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): DefinedQuery<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;
function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): Query<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;
function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request: BenchmarksGetBenchmarksRequest | SkipToken | undefined, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): SkippableQuery<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;

// . ./betaResponsesSend
const betaResponsesSendMutationKey: typeof responsesSendMutationKey;

// . ./betaResponsesSend
const betaResponsesSendMutationOptions: typeof responsesSendMutationOptions;

// . ./byokCreate
function byokCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'byok',
  'create'
];

// . ./byokCreate
function byokCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ByokCreateMutationOverrides<TOnMutateResult>): Mutation<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'byok',
  'create'
]>;

// . ./byokDelete
function byokDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'byok',
  'delete'
];

// . ./byokDelete
function byokDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ByokDeleteMutationOverrides<TOnMutateResult>): Mutation<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'byok',
  'delete'
]>;

// . ./byokGet
function byokGetKey(request?: Partial<ByokGetRequest> | SkipToken, keyPrefix?: string): ByokGetKey;

// . ./byokGet
function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest, overrides: DefinedQueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): DefinedQuery<ByokGetData, ByokGetError, TData, ByokGetKey>;
function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest, overrides?: ByokGetQueryOverrides<TData>): Query<ByokGetData, ByokGetError, TData, ByokGetKey>;
function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest | SkipToken, overrides?: ByokGetQueryOverrides<TData>): SkippableQuery<ByokGetData, ByokGetError, TData, ByokGetKey>;

// . ./byokList
function byokListInfiniteKey(request?: Partial<ByokListInfiniteRequest> | SkipToken, keyPrefix?: string): ByokListInfiniteKey;

// . ./byokList
function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request: ByokListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): DefinedInfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;
function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: ByokListInfiniteQueryOverrides<TData>): InfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;
function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request: ByokListInfiniteRequest | SkipToken | undefined, overrides?: ByokListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;

// . ./byokList
function byokListKey(request?: Partial<ByokListRequest> | SkipToken, keyPrefix?: string): ByokListKey;

// . ./byokList
function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request: ByokListRequest | undefined, overrides: DefinedQueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): DefinedQuery<ByokListData, ByokListError, TData, ByokListKey>;
function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request?: ByokListRequest, overrides?: ByokListQueryOverrides<TData>): Query<ByokListData, ByokListError, TData, ByokListKey>;
function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request: ByokListRequest | SkipToken | undefined, overrides?: ByokListQueryOverrides<TData>): SkippableQuery<ByokListData, ByokListError, TData, ByokListKey>;

// . ./byokUpdate
function byokUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'byok',
  'update'
];

// . ./byokUpdate
function byokUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ByokUpdateMutationOverrides<TOnMutateResult>): Mutation<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'byok',
  'update'
]>;

// . ./chatSend
function chatSendMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'chat',
  'send'
];

// . ./chatSend
function chatSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ChatSendMutationOverrides<TOnMutateResult>): Mutation<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'chat',
  'send'
]>;

// . ./classificationsGetTaskClassifications
function classificationsGetTaskClassificationsKey(request?: Partial<ClassificationsGetTaskClassificationsRequest> | SkipToken, keyPrefix?: string): ClassificationsGetTaskClassificationsKey;

// . ./classificationsGetTaskClassifications
function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request: ClassificationsGetTaskClassificationsRequest | undefined, overrides: DefinedQueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): DefinedQuery<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;
function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): Query<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;
function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request: ClassificationsGetTaskClassificationsRequest | SkipToken | undefined, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): SkippableQuery<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;

// . ./completionsGenerate
function completionsGenerateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'completions',
  'generate'
];

// . ./completionsGenerate
function completionsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: CompletionsGenerateMutationOverrides<TOnMutateResult>): Mutation<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'completions',
  'generate'
]>;

// . ./containersDownloadContainerFileContent
function containersDownloadContainerFileContentMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'containers',
  'downloadContainerFileContent'
];

// . ./containersDownloadContainerFileContent
function containersDownloadContainerFileContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult>): Mutation<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'containers',
  'downloadContainerFileContent'
]>;

// . ./containersGetContainerFile
function containersGetContainerFileKey(request?: Partial<ContainersGetContainerFileRequest> | SkipToken, keyPrefix?: string): ContainersGetContainerFileKey;

// . ./containersGetContainerFile
function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides: DefinedQueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): DefinedQuery<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;
function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: ContainersGetContainerFileQueryOverrides<TData>): Query<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;
function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest | SkipToken, overrides?: ContainersGetContainerFileQueryOverrides<TData>): SkippableQuery<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;

// . ./containersListContainerFiles
function containersListContainerFilesInfiniteKey(request?: Partial<ContainersListContainerFilesInfiniteRequest> | SkipToken, keyPrefix?: string): ContainersListContainerFilesInfiniteKey;

// . ./containersListContainerFiles
function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): DefinedInfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;
function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): InfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;
function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;

// . ./containersListContainerFiles
function containersListContainerFilesKey(request?: Partial<ContainersListContainerFilesRequest> | SkipToken, keyPrefix?: string): ContainersListContainerFilesKey;

// . ./containersListContainerFiles
function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides: DefinedQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): DefinedQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;
function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: ContainersListContainerFilesQueryOverrides<TData>): Query<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;
function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest | SkipToken, overrides?: ContainersListContainerFilesQueryOverrides<TData>): SkippableQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;

// . ./containersPromoteContainerFile
function containersPromoteContainerFileMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'containers',
  'promoteContainerFile'
];

// . ./containersPromoteContainerFile
function containersPromoteContainerFileMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ContainersPromoteContainerFileMutationOverrides<TOnMutateResult>): Mutation<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'containers',
  'promoteContainerFile'
]>;

// not exported
declare const context: ClientContext<OpenRouterCore>;

// . ./creditsCreateCoinbaseCharge
function creditsCreateCoinbaseChargeMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'credits',
  'createCoinbaseCharge'
];

// . ./creditsCreateCoinbaseCharge
function creditsCreateCoinbaseChargeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult>): Mutation<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'credits',
  'createCoinbaseCharge'
]>;

// . ./creditsGetCredits
function creditsGetCreditsKey(keyPrefix?: string): CreditsGetCreditsKey;

// . ./creditsGetCredits
function creditsGetCreditsOptions<TData = CreditsGetCreditsData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): DefinedQuery<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;
function creditsGetCreditsOptions<TData = CreditsGetCreditsData>(client: OpenRouterClient, overrides?: CreditsGetCreditsQueryOverrides<TData>): Query<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;

// . ./datasetsGetAppRankings
function datasetsGetAppRankingsInfiniteKey(request?: Partial<DatasetsGetAppRankingsInfiniteRequest> | SkipToken, keyPrefix?: string): DatasetsGetAppRankingsInfiniteKey;

// . ./datasetsGetAppRankings
function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request: DatasetsGetAppRankingsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): DefinedInfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;
function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): InfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;
function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request: DatasetsGetAppRankingsInfiniteRequest | SkipToken | undefined, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;

// . ./datasetsGetAppRankings
function datasetsGetAppRankingsKey(request?: Partial<DatasetsGetAppRankingsRequest> | SkipToken, keyPrefix?: string): DatasetsGetAppRankingsKey;

// . ./datasetsGetAppRankings
function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request: DatasetsGetAppRankingsRequest | undefined, overrides: DefinedQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): DefinedQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;
function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): Query<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;
function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request: DatasetsGetAppRankingsRequest | SkipToken | undefined, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): SkippableQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;

// . ./datasetsGetRankingsDaily
function datasetsGetRankingsDailyKey(request?: Partial<DatasetsGetRankingsDailyRequest> | SkipToken, keyPrefix?: string): DatasetsGetRankingsDailyKey;

// . ./datasetsGetRankingsDaily
function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request: DatasetsGetRankingsDailyRequest | undefined, overrides: DefinedQueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): DefinedQuery<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;
function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): Query<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;
function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request: DatasetsGetRankingsDailyRequest | SkipToken | undefined, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): SkippableQuery<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;

// . ./datasetsGetSessionCost
function datasetsGetSessionCostInfiniteKey(request?: Partial<DatasetsGetSessionCostInfiniteRequest> | SkipToken, keyPrefix?: string): DatasetsGetSessionCostInfiniteKey;

// . ./datasetsGetSessionCost
function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request: DatasetsGetSessionCostInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): DefinedInfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;
function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): InfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;
function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request: DatasetsGetSessionCostInfiniteRequest | SkipToken | undefined, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;

// . ./datasetsGetSessionCost
function datasetsGetSessionCostKey(request?: Partial<DatasetsGetSessionCostRequest> | SkipToken, keyPrefix?: string): DatasetsGetSessionCostKey;

// . ./datasetsGetSessionCost
function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request: DatasetsGetSessionCostRequest | undefined, overrides: DefinedQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): DefinedQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;
function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): Query<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;
function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request: DatasetsGetSessionCostRequest | SkipToken | undefined, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): SkippableQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;

// . ./embeddingsGenerate
function embeddingsGenerateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'embeddings',
  'generate'
];

// . ./embeddingsGenerate
function embeddingsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: EmbeddingsGenerateMutationOverrides<TOnMutateResult>): Mutation<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'embeddings',
  'generate'
]>;

// . ./embeddingsListModels
function embeddingsListModelsInfiniteKey(request?: Partial<EmbeddingsListModelsInfiniteRequest> | SkipToken, keyPrefix?: string): EmbeddingsListModelsInfiniteKey;

// . ./embeddingsListModels
function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request: EmbeddingsListModelsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): DefinedInfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;
function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): InfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;
function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request: EmbeddingsListModelsInfiniteRequest | SkipToken | undefined, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;

// . ./embeddingsListModels
function embeddingsListModelsKey(request?: Partial<EmbeddingsListModelsRequest> | SkipToken, keyPrefix?: string): EmbeddingsListModelsKey;

// . ./embeddingsListModels
function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request: EmbeddingsListModelsRequest | undefined, overrides: DefinedQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): DefinedQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;
function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: EmbeddingsListModelsQueryOverrides<TData>): Query<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;
function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request: EmbeddingsListModelsRequest | SkipToken | undefined, overrides?: EmbeddingsListModelsQueryOverrides<TData>): SkippableQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;

// . ./endpointsList
function endpointsListKey(request?: Partial<EndpointsListRequest> | SkipToken, keyPrefix?: string): EndpointsListKey;

// . ./endpointsList
function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest, overrides: DefinedQueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): DefinedQuery<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;
function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest, overrides?: EndpointsListQueryOverrides<TData>): Query<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;
function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest | SkipToken, overrides?: EndpointsListQueryOverrides<TData>): SkippableQuery<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;

// . ./endpointsListZdrEndpoints
function endpointsListZdrEndpointsKey(keyPrefix?: string): EndpointsListZdrEndpointsKey;

// . ./endpointsListZdrEndpoints
function endpointsListZdrEndpointsOptions<TData = EndpointsListZdrEndpointsData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>): DefinedQuery<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;
function endpointsListZdrEndpointsOptions<TData = EndpointsListZdrEndpointsData>(client: OpenRouterClient, overrides?: EndpointsListZdrEndpointsQueryOverrides<TData>): Query<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;

// . ./filesDelete
function filesDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'files',
  'delete'
];

// . ./filesDelete
function filesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: FilesDeleteMutationOverrides<TOnMutateResult>): Mutation<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'files',
  'delete'
]>;

// . ./filesDownload
function filesDownloadMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'files',
  'download'
];

// . ./filesDownload
function filesDownloadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: FilesDownloadMutationOverrides<TOnMutateResult>): Mutation<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'files',
  'download'
]>;

// . ./filesList
function filesListInfiniteKey(request?: Partial<FilesListInfiniteRequest> | SkipToken, keyPrefix?: string): FilesListInfiniteKey;

// . ./filesList
function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request: FilesListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): DefinedInfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;
function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: FilesListInfiniteQueryOverrides<TData>): InfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;
function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request: FilesListInfiniteRequest | SkipToken | undefined, overrides?: FilesListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;

// . ./filesList
function filesListKey(request?: Partial<FilesListRequest> | SkipToken, keyPrefix?: string): FilesListKey;

// . ./filesList
function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request: FilesListRequest | undefined, overrides: DefinedQueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): DefinedQuery<FilesListData, FilesListError, TData, FilesListKey>;
function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request?: FilesListRequest, overrides?: FilesListQueryOverrides<TData>): Query<FilesListData, FilesListError, TData, FilesListKey>;
function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request: FilesListRequest | SkipToken | undefined, overrides?: FilesListQueryOverrides<TData>): SkippableQuery<FilesListData, FilesListError, TData, FilesListKey>;

// . ./filesRetrieve
function filesRetrieveKey(request?: Partial<FilesRetrieveRequest> | SkipToken, keyPrefix?: string): FilesRetrieveKey;

// . ./filesRetrieve
function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest, overrides: DefinedQueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): DefinedQuery<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;
function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: FilesRetrieveQueryOverrides<TData>): Query<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;
function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest | SkipToken, overrides?: FilesRetrieveQueryOverrides<TData>): SkippableQuery<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;

// . ./filesUpload
function filesUploadMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'files',
  'upload'
];

// . ./filesUpload
function filesUploadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: FilesUploadMutationOverrides<TOnMutateResult>): Mutation<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'files',
  'upload'
]>;

// . ./generationsGetGeneration
function generationsGetGenerationKey(request?: Partial<GenerationsGetGenerationRequest> | SkipToken, keyPrefix?: string): GenerationsGetGenerationKey;

// . ./generationsGetGeneration
function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides: DefinedQueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): DefinedQuery<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;
function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: GenerationsGetGenerationQueryOverrides<TData>): Query<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;
function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest | SkipToken, overrides?: GenerationsGetGenerationQueryOverrides<TData>): SkippableQuery<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;

// . ./generationsListGenerationContent
function generationsListGenerationContentKey(request?: Partial<GenerationsListGenerationContentRequest> | SkipToken, keyPrefix?: string): GenerationsListGenerationContentKey;

// . ./generationsListGenerationContent
function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides: DefinedQueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): DefinedQuery<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;
function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): Query<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;
function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest | SkipToken, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): SkippableQuery<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;

// . ./generationsSubmitFeedback
function generationsSubmitFeedbackMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'generations',
  'submitFeedback'
];

// . ./generationsSubmitFeedback
function generationsSubmitFeedbackMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult>): Mutation<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'generations',
  'submitFeedback'
]>;

// . ./guardrailsBulkAssignKeys
function guardrailsBulkAssignKeysMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'bulkAssignKeys'
];

// . ./guardrailsBulkAssignKeys
function guardrailsBulkAssignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'bulkAssignKeys'
]>;

// . ./guardrailsBulkAssignMembers
function guardrailsBulkAssignMembersMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'bulkAssignMembers'
];

// . ./guardrailsBulkAssignMembers
function guardrailsBulkAssignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'bulkAssignMembers'
]>;

// . ./guardrailsBulkUnassignKeys
function guardrailsBulkUnassignKeysMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'bulkUnassignKeys'
];

// . ./guardrailsBulkUnassignKeys
function guardrailsBulkUnassignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'bulkUnassignKeys'
]>;

// . ./guardrailsBulkUnassignMembers
function guardrailsBulkUnassignMembersMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'bulkUnassignMembers'
];

// . ./guardrailsBulkUnassignMembers
function guardrailsBulkUnassignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'bulkUnassignMembers'
]>;

// . ./guardrailsCreate
function guardrailsCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'create'
];

// . ./guardrailsCreate
function guardrailsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsCreateMutationOverrides<TOnMutateResult>): Mutation<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'create'
]>;

// . ./guardrailsDelete
function guardrailsDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'delete'
];

// . ./guardrailsDelete
function guardrailsDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsDeleteMutationOverrides<TOnMutateResult>): Mutation<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'delete'
]>;

// . ./guardrailsGet
function guardrailsGetKey(request?: Partial<GuardrailsGetRequest> | SkipToken, keyPrefix?: string): GuardrailsGetKey;

// . ./guardrailsGet
function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest, overrides: DefinedQueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): DefinedQuery<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;
function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: GuardrailsGetQueryOverrides<TData>): Query<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;
function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest | SkipToken, overrides?: GuardrailsGetQueryOverrides<TData>): SkippableQuery<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignmentsInfiniteKey(request?: Partial<GuardrailsListGuardrailKeyAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): GuardrailsListGuardrailKeyAssignmentsInfiniteKey;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): DefinedInfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;
function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;
function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignmentsKey(request?: Partial<GuardrailsListGuardrailKeyAssignmentsRequest> | SkipToken, keyPrefix?: string): GuardrailsListGuardrailKeyAssignmentsKey;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides: DefinedQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): DefinedQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;
function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): Query<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;
function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignmentsInfiniteKey(request?: Partial<GuardrailsListGuardrailMemberAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): GuardrailsListGuardrailMemberAssignmentsInfiniteKey;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): DefinedInfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;
function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;
function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignmentsKey(request?: Partial<GuardrailsListGuardrailMemberAssignmentsRequest> | SkipToken, keyPrefix?: string): GuardrailsListGuardrailMemberAssignmentsKey;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides: DefinedQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): DefinedQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;
function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): Query<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;
function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsList
function guardrailsListInfiniteKey(request?: Partial<GuardrailsListInfiniteRequest> | SkipToken, keyPrefix?: string): GuardrailsListInfiniteKey;

// . ./guardrailsList
function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request: GuardrailsListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): DefinedInfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;
function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;
function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request: GuardrailsListInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;

// . ./guardrailsList
function guardrailsListKey(request?: Partial<GuardrailsListRequest> | SkipToken, keyPrefix?: string): GuardrailsListKey;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignmentsInfiniteKey(request?: Partial<GuardrailsListKeyAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): GuardrailsListKeyAssignmentsInfiniteKey;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): DefinedInfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;
function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;
function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignmentsKey(request?: Partial<GuardrailsListKeyAssignmentsRequest> | SkipToken, keyPrefix?: string): GuardrailsListKeyAssignmentsKey;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsRequest | undefined, overrides: DefinedQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): DefinedQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;
function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): Query<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;
function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsRequest | SkipToken | undefined, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignmentsInfiniteKey(request?: Partial<GuardrailsListMemberAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): GuardrailsListMemberAssignmentsInfiniteKey;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): DefinedInfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;
function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;
function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignmentsKey(request?: Partial<GuardrailsListMemberAssignmentsRequest> | SkipToken, keyPrefix?: string): GuardrailsListMemberAssignmentsKey;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsRequest | undefined, overrides: DefinedQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): DefinedQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;
function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): Query<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;
function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsRequest | SkipToken | undefined, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;

// . ./guardrailsList
function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request: GuardrailsListRequest | undefined, overrides: DefinedQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): DefinedQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;
function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: GuardrailsListQueryOverrides<TData>): Query<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;
function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request: GuardrailsListRequest | SkipToken | undefined, overrides?: GuardrailsListQueryOverrides<TData>): SkippableQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;

// . ./guardrailsUpdate
function guardrailsUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'guardrails',
  'update'
];

// . ./guardrailsUpdate
function guardrailsUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: GuardrailsUpdateMutationOverrides<TOnMutateResult>): Mutation<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'guardrails',
  'update'
]>;

// . ./imagesGenerate
function imagesGenerateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'images',
  'generate'
];

// . ./imagesGenerate
function imagesGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ImagesGenerateMutationOverrides<TOnMutateResult>): Mutation<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'images',
  'generate'
]>;

// . ./imagesListModelEndpoints
function imagesListModelEndpointsKey(request?: Partial<ImagesListModelEndpointsRequest> | SkipToken, keyPrefix?: string): ImagesListModelEndpointsKey;

// . ./imagesListModelEndpoints
function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides: DefinedQueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): DefinedQuery<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;
function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): Query<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;
function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest | SkipToken, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): SkippableQuery<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;

// . ./imagesListModels
function imagesListModelsKey(keyPrefix?: string): ImagesListModelsKey;

// . ./imagesListModels
function imagesListModelsOptions<TData = ImagesListModelsData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>): DefinedQuery<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;
function imagesListModelsOptions<TData = ImagesListModelsData>(client: OpenRouterClient, overrides?: ImagesListModelsQueryOverrides<TData>): Query<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;

// . ./internsCreateIntern
function internsCreateInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'interns',
  'createIntern'
];

// . ./internsCreateIntern
function internsCreateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: InternsCreateInternMutationOverrides<TOnMutateResult>): Mutation<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'interns',
  'createIntern'
]>;

// . ./internsDeleteIntern
function internsDeleteInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'interns',
  'deleteIntern'
];

// . ./internsDeleteIntern
function internsDeleteInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: InternsDeleteInternMutationOverrides<TOnMutateResult>): Mutation<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'interns',
  'deleteIntern'
]>;

// . ./internsGetIntern
function internsGetInternKey(request?: Partial<InternsGetInternRequest> | SkipToken, keyPrefix?: string): InternsGetInternKey;

// . ./internsGetIntern
function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest, overrides: DefinedQueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): DefinedQuery<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;
function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest, overrides?: InternsGetInternQueryOverrides<TData>): Query<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;
function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest | SkipToken, overrides?: InternsGetInternQueryOverrides<TData>): SkippableQuery<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;

// . ./internsListInterns
function internsListInternsInfiniteKey(request?: Partial<InternsListInternsInfiniteRequest> | SkipToken, keyPrefix?: string): InternsListInternsInfiniteKey;

// . ./internsListInterns
function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request: InternsListInternsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): DefinedInfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;
function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): InfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;
function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request: InternsListInternsInfiniteRequest | SkipToken | undefined, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;

// . ./internsListInterns
function internsListInternsKey(request?: Partial<InternsListInternsRequest> | SkipToken, keyPrefix?: string): InternsListInternsKey;

// . ./internsListInterns
function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request: InternsListInternsRequest | undefined, overrides: DefinedQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): DefinedQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;
function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: InternsListInternsQueryOverrides<TData>): Query<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;
function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request: InternsListInternsRequest | SkipToken | undefined, overrides?: InternsListInternsQueryOverrides<TData>): SkippableQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;

// . ./internsProvisionIntern
function internsProvisionInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'interns',
  'provisionIntern'
];

// . ./internsProvisionIntern
function internsProvisionInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: InternsProvisionInternMutationOverrides<TOnMutateResult>): Mutation<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'interns',
  'provisionIntern'
]>;

// . ./internsSuspendIntern
function internsSuspendInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'interns',
  'suspendIntern'
];

// . ./internsSuspendIntern
function internsSuspendInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: InternsSuspendInternMutationOverrides<TOnMutateResult>): Mutation<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'interns',
  'suspendIntern'
]>;

// . ./internsUpdateIntern
function internsUpdateInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'interns',
  'updateIntern'
];

// . ./internsUpdateIntern
function internsUpdateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: InternsUpdateInternMutationOverrides<TOnMutateResult>): Mutation<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'interns',
  'updateIntern'
]>;

// . ./analyticsGetAnalyticsMeta
function invalidateAllAnalyticsGetAnalyticsMeta(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./analyticsGetUserActivity
function invalidateAllAnalyticsGetUserActivity(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
function invalidateAllApiKeysGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
function invalidateAllApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
function invalidateAllApiKeysList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./benchmarksGetBenchmarks
function invalidateAllBenchmarksGetBenchmarks(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./byokGet
function invalidateAllByokGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./byokList
function invalidateAllByokList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./classificationsGetTaskClassifications
function invalidateAllClassificationsGetTaskClassifications(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./containersGetContainerFile
function invalidateAllContainersGetContainerFile(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./containersListContainerFiles
function invalidateAllContainersListContainerFiles(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./creditsGetCredits
function invalidateAllCreditsGetCredits(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetAppRankings
function invalidateAllDatasetsGetAppRankings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetRankingsDaily
function invalidateAllDatasetsGetRankingsDaily(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetSessionCost
function invalidateAllDatasetsGetSessionCost(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
function invalidateAllEmbeddingsListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
function invalidateAllEndpointsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsListZdrEndpoints
function invalidateAllEndpointsListZdrEndpoints(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./filesList
function invalidateAllFilesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./filesRetrieve
function invalidateAllFilesRetrieve(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
function invalidateAllGenerationsGetGeneration(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./generationsListGenerationContent
function invalidateAllGenerationsListGenerationContent(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsGet
function invalidateAllGuardrailsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsList
function invalidateAllGuardrailsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
function invalidateAllGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
function invalidateAllGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListKeyAssignments
function invalidateAllGuardrailsListKeyAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListMemberAssignments
function invalidateAllGuardrailsListMemberAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModelEndpoints
function invalidateAllImagesListModelEndpoints(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModels
function invalidateAllImagesListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./internsGetIntern
function invalidateAllInternsGetIntern(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./internsListInterns
function invalidateAllInternsListInterns(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsCount
function invalidateAllModelsCount(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsGet
function invalidateAllModelsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
function invalidateAllModelsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListEmbeddings
function invalidateAllModelsListEmbeddings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
function invalidateAllModelsListForUser(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./oAuthListOauthJwks
function invalidateAllOAuthListOauthJwks(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityGet
function invalidateAllObservabilityGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityList
function invalidateAllObservabilityList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./organizationListMembers
function invalidateAllOrganizationListMembers(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
function invalidateAllParametersGetParameters(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGet
function invalidateAllPresetsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGetVersion
function invalidateAllPresetsGetVersion(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsList
function invalidateAllPresetsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsListVersions
function invalidateAllPresetsListVersions(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./providersList
function invalidateAllProvidersList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimGetSyncJob
function invalidateAllScimGetSyncJob(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimListGroups
function invalidateAllScimListGroups(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimListMappings
function invalidateAllScimListMappings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimRead
function invalidateAllScimRead(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListInternVaultSecrets
function invalidateAllVaultListInternVaultSecrets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListVaultSecrets
function invalidateAllVaultListVaultSecrets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationGetGeneration
function invalidateAllVideoGenerationGetGeneration(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationListVideosModels
function invalidateAllVideoGenerationListVideosModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGet
function invalidateAllWorkspacesGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGetBudget
function invalidateAllWorkspacesGetBudget(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesList
function invalidateAllWorkspacesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListBudgets
function invalidateAllWorkspacesListBudgets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListMembers
function invalidateAllWorkspacesListMembers(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./analyticsGetUserActivity
function invalidateAnalyticsGetUserActivity(queryClient: QueryClient, request: Partial<AnalyticsGetUserActivityRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
function invalidateApiKeysGet(queryClient: QueryClient, request: Partial<ApiKeysGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
function invalidateApiKeysList(queryClient: QueryClient, request: Partial<ApiKeysListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./benchmarksGetBenchmarks
function invalidateBenchmarksGetBenchmarks(queryClient: QueryClient, request: Partial<BenchmarksGetBenchmarksRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./byokGet
function invalidateByokGet(queryClient: QueryClient, request: Partial<ByokGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./byokList
function invalidateByokList(queryClient: QueryClient, request: Partial<ByokListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./classificationsGetTaskClassifications
function invalidateClassificationsGetTaskClassifications(queryClient: QueryClient, request: Partial<ClassificationsGetTaskClassificationsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./containersGetContainerFile
function invalidateContainersGetContainerFile(queryClient: QueryClient, request: Partial<ContainersGetContainerFileRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./containersListContainerFiles
function invalidateContainersListContainerFiles(queryClient: QueryClient, request: Partial<ContainersListContainerFilesRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetAppRankings
function invalidateDatasetsGetAppRankings(queryClient: QueryClient, request: Partial<DatasetsGetAppRankingsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetRankingsDaily
function invalidateDatasetsGetRankingsDaily(queryClient: QueryClient, request: Partial<DatasetsGetRankingsDailyRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetSessionCost
function invalidateDatasetsGetSessionCost(queryClient: QueryClient, request: Partial<DatasetsGetSessionCostRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
function invalidateEmbeddingsListModels(queryClient: QueryClient, request: Partial<EmbeddingsListModelsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
function invalidateEndpointsList(queryClient: QueryClient, request: Partial<EndpointsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./filesList
function invalidateFilesList(queryClient: QueryClient, request: Partial<FilesListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./filesRetrieve
function invalidateFilesRetrieve(queryClient: QueryClient, request: Partial<FilesRetrieveRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
function invalidateGenerationsGetGeneration(queryClient: QueryClient, request: Partial<GenerationsGetGenerationRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./generationsListGenerationContent
function invalidateGenerationsListGenerationContent(queryClient: QueryClient, request: Partial<GenerationsListGenerationContentRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsGet
function invalidateGuardrailsGet(queryClient: QueryClient, request: Partial<GuardrailsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsList
function invalidateGuardrailsList(queryClient: QueryClient, request: Partial<GuardrailsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
function invalidateGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, request: Partial<GuardrailsListGuardrailKeyAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
function invalidateGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, request: Partial<GuardrailsListGuardrailMemberAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListKeyAssignments
function invalidateGuardrailsListKeyAssignments(queryClient: QueryClient, request: Partial<GuardrailsListKeyAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListMemberAssignments
function invalidateGuardrailsListMemberAssignments(queryClient: QueryClient, request: Partial<GuardrailsListMemberAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModelEndpoints
function invalidateImagesListModelEndpoints(queryClient: QueryClient, request: Partial<ImagesListModelEndpointsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./internsGetIntern
function invalidateInternsGetIntern(queryClient: QueryClient, request: Partial<InternsGetInternRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./internsListInterns
function invalidateInternsListInterns(queryClient: QueryClient, request: Partial<InternsListInternsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsCount
function invalidateModelsCount(queryClient: QueryClient, request: Partial<ModelsCountRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsGet
function invalidateModelsGet(queryClient: QueryClient, request: Partial<ModelsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
function invalidateModelsList(queryClient: QueryClient, request: Partial<ModelsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
function invalidateModelsListForUser(queryClient: QueryClient, request: Partial<ModelsListForUserRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityGet
function invalidateObservabilityGet(queryClient: QueryClient, request: Partial<ObservabilityGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityList
function invalidateObservabilityList(queryClient: QueryClient, request: Partial<ObservabilityListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./organizationListMembers
function invalidateOrganizationListMembers(queryClient: QueryClient, request: Partial<OrganizationListMembersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
function invalidateParametersGetParameters(queryClient: QueryClient, request: Partial<ParametersGetParametersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGet
function invalidatePresetsGet(queryClient: QueryClient, request: Partial<PresetsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGetVersion
function invalidatePresetsGetVersion(queryClient: QueryClient, request: Partial<PresetsGetVersionRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsList
function invalidatePresetsList(queryClient: QueryClient, request: Partial<PresetsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsListVersions
function invalidatePresetsListVersions(queryClient: QueryClient, request: Partial<PresetsListVersionsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimGetSyncJob
function invalidateScimGetSyncJob(queryClient: QueryClient, request: Partial<ScimGetSyncJobRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimListGroups
function invalidateScimListGroups(queryClient: QueryClient, request: Partial<ScimListGroupsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimListMappings
function invalidateScimListMappings(queryClient: QueryClient, request: Partial<ScimListMappingsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimRead
function invalidateScimRead(queryClient: QueryClient, request: Partial<ScimReadRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListInternVaultSecrets
function invalidateVaultListInternVaultSecrets(queryClient: QueryClient, request: Partial<VaultListInternVaultSecretsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListVaultSecrets
function invalidateVaultListVaultSecrets(queryClient: QueryClient, request: Partial<VaultListVaultSecretsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationGetGeneration
function invalidateVideoGenerationGetGeneration(queryClient: QueryClient, request: Partial<VideoGenerationGetGenerationRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGet
function invalidateWorkspacesGet(queryClient: QueryClient, request: Partial<WorkspacesGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGetBudget
function invalidateWorkspacesGetBudget(queryClient: QueryClient, request: Partial<WorkspacesGetBudgetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesList
function invalidateWorkspacesList(queryClient: QueryClient, request: Partial<WorkspacesListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListBudgets
function invalidateWorkspacesListBudgets(queryClient: QueryClient, request: Partial<WorkspacesListBudgetsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListMembers
function invalidateWorkspacesListMembers(queryClient: QueryClient, request: Partial<WorkspacesListMembersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./messagesCreate
function messagesCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'messages',
  'create'
];

// . ./messagesCreate
function messagesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: MessagesCreateMutationOverrides<TOnMutateResult>): Mutation<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'messages',
  'create'
]>;

// . ./modelsCount
function modelsCountKey(request?: Partial<ModelsCountRequest> | SkipToken, keyPrefix?: string): ModelsCountKey;

// . ./modelsCount
function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request: ModelsCountRequest | undefined, overrides: DefinedQueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): DefinedQuery<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;
function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request?: ModelsCountRequest, overrides?: ModelsCountQueryOverrides<TData>): Query<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;
function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request: ModelsCountRequest | SkipToken | undefined, overrides?: ModelsCountQueryOverrides<TData>): SkippableQuery<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;

// . ./modelsGet
function modelsGetKey(request?: Partial<ModelsGetRequest> | SkipToken, keyPrefix?: string): ModelsGetKey;

// . ./modelsGet
function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest, overrides: DefinedQueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): DefinedQuery<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;
function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest, overrides?: ModelsGetQueryOverrides<TData>): Query<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;
function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest | SkipToken, overrides?: ModelsGetQueryOverrides<TData>): SkippableQuery<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;

// . ./modelsListEmbeddings
function modelsListEmbeddingsKey(keyPrefix?: string): ModelsListEmbeddingsKey;

// . ./modelsListEmbeddings
function modelsListEmbeddingsOptions<TData = ModelsListEmbeddingsData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>): DefinedQuery<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;
function modelsListEmbeddingsOptions<TData = ModelsListEmbeddingsData>(client: OpenRouterClient, overrides?: ModelsListEmbeddingsQueryOverrides<TData>): Query<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;

// . ./modelsListForUser
function modelsListForUserInfiniteKey(request?: Partial<ModelsListForUserInfiniteRequest> | SkipToken, keyPrefix?: string): ModelsListForUserInfiniteKey;

// . ./modelsListForUser
function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request: ModelsListForUserInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): DefinedInfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;
function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): InfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;
function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request: ModelsListForUserInfiniteRequest | SkipToken | undefined, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;

// . ./modelsListForUser
function modelsListForUserKey(request?: Partial<ModelsListForUserRequest> | SkipToken, keyPrefix?: string): ModelsListForUserKey;

// . ./modelsListForUser
function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request: ModelsListForUserRequest | undefined, overrides: DefinedQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): DefinedQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;
function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: ModelsListForUserQueryOverrides<TData>): Query<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;
function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request: ModelsListForUserRequest | SkipToken | undefined, overrides?: ModelsListForUserQueryOverrides<TData>): SkippableQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;

// . ./modelsList
function modelsListInfiniteKey(request?: Partial<ModelsListInfiniteRequest> | SkipToken, keyPrefix?: string): ModelsListInfiniteKey;

// . ./modelsList
function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request: ModelsListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): DefinedInfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;
function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: ModelsListInfiniteQueryOverrides<TData>): InfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;
function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request: ModelsListInfiniteRequest | SkipToken | undefined, overrides?: ModelsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;

// . ./modelsList
function modelsListKey(request?: Partial<ModelsListRequest> | SkipToken, keyPrefix?: string): ModelsListKey;

// . ./modelsList
function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request: ModelsListRequest | undefined, overrides: DefinedQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): DefinedQuery<ModelsListData, ModelsListError, TData, ModelsListKey>;
function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request?: ModelsListRequest, overrides?: ModelsListQueryOverrides<TData>): Query<ModelsListData, ModelsListError, TData, ModelsListKey>;
function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request: ModelsListRequest | SkipToken | undefined, overrides?: ModelsListQueryOverrides<TData>): SkippableQuery<ModelsListData, ModelsListError, TData, ModelsListKey>;

// . ./oAuthCreateAuthCode
function oAuthCreateAuthCodeMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'oAuth',
  'createAuthCode'
];

// . ./oAuthCreateAuthCode
function oAuthCreateAuthCodeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: OAuthCreateAuthCodeMutationOverrides<TOnMutateResult>): Mutation<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'oAuth',
  'createAuthCode'
]>;

// . ./oAuthCreateOauthToken
function oAuthCreateOauthTokenMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'oAuth',
  'createOauthToken'
];

// . ./oAuthCreateOauthToken
function oAuthCreateOauthTokenMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: OAuthCreateOauthTokenMutationOverrides<TOnMutateResult>): Mutation<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'oAuth',
  'createOauthToken'
]>;

// . ./oAuthExchangeAuthCodeForAPIKey
function oAuthExchangeAuthCodeForAPIKeyMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'oAuth',
  'exchangeAuthCodeForAPIKey'
];

// . ./oAuthExchangeAuthCodeForAPIKey
function oAuthExchangeAuthCodeForAPIKeyMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult>): Mutation<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'oAuth',
  'exchangeAuthCodeForAPIKey'
]>;

// . ./oAuthListOauthJwks
function oAuthListOauthJwksKey(keyPrefix?: string): OAuthListOauthJwksKey;

// . ./oAuthListOauthJwks
function oAuthListOauthJwksOptions<TData = OAuthListOauthJwksData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>): DefinedQuery<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;
function oAuthListOauthJwksOptions<TData = OAuthListOauthJwksData>(client: OpenRouterClient, overrides?: OAuthListOauthJwksQueryOverrides<TData>): Query<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;

// . ./observabilityCreate
function observabilityCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'observability',
  'create'
];

// . ./observabilityCreate
function observabilityCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ObservabilityCreateMutationOverrides<TOnMutateResult>): Mutation<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'observability',
  'create'
]>;

// . ./observabilityDelete
function observabilityDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'observability',
  'delete'
];

// . ./observabilityDelete
function observabilityDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ObservabilityDeleteMutationOverrides<TOnMutateResult>): Mutation<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'observability',
  'delete'
]>;

// . ./observabilityGet
function observabilityGetKey(request?: Partial<ObservabilityGetRequest> | SkipToken, keyPrefix?: string): ObservabilityGetKey;

// . ./observabilityGet
function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest, overrides: DefinedQueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): DefinedQuery<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;
function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: ObservabilityGetQueryOverrides<TData>): Query<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;
function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest | SkipToken, overrides?: ObservabilityGetQueryOverrides<TData>): SkippableQuery<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;

// . ./observabilityList
function observabilityListInfiniteKey(request?: Partial<ObservabilityListInfiniteRequest> | SkipToken, keyPrefix?: string): ObservabilityListInfiniteKey;

// . ./observabilityList
function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request: ObservabilityListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): DefinedInfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;
function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): InfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;
function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request: ObservabilityListInfiniteRequest | SkipToken | undefined, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;

// . ./observabilityList
function observabilityListKey(request?: Partial<ObservabilityListRequest> | SkipToken, keyPrefix?: string): ObservabilityListKey;

// . ./observabilityList
function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request: ObservabilityListRequest | undefined, overrides: DefinedQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): DefinedQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;
function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: ObservabilityListQueryOverrides<TData>): Query<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;
function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request: ObservabilityListRequest | SkipToken | undefined, overrides?: ObservabilityListQueryOverrides<TData>): SkippableQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;

// . ./observabilityUpdate
function observabilityUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'observability',
  'update'
];

// . ./observabilityUpdate
function observabilityUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ObservabilityUpdateMutationOverrides<TOnMutateResult>): Mutation<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'observability',
  'update'
]>;

// .
const openRouterKey: readonly [
  'openrouter'
];

// . ./organizationListMembers
function organizationListMembersInfiniteKey(request?: Partial<OrganizationListMembersInfiniteRequest> | SkipToken, keyPrefix?: string): OrganizationListMembersInfiniteKey;

// . ./organizationListMembers
function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request: OrganizationListMembersInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): DefinedInfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;
function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): InfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;
function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request: OrganizationListMembersInfiniteRequest | SkipToken | undefined, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;

// . ./organizationListMembers
function organizationListMembersKey(request?: Partial<OrganizationListMembersRequest> | SkipToken, keyPrefix?: string): OrganizationListMembersKey;

// . ./organizationListMembers
function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request: OrganizationListMembersRequest | undefined, overrides: DefinedQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): DefinedQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;
function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: OrganizationListMembersQueryOverrides<TData>): Query<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;
function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request: OrganizationListMembersRequest | SkipToken | undefined, overrides?: OrganizationListMembersQueryOverrides<TData>): SkippableQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;

// . ./parametersGetParameters
function parametersGetParametersKey(request?: Partial<ParametersGetParametersRequest> | SkipToken, keyPrefix?: string): ParametersGetParametersKey;

// . ./parametersGetParameters
function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest, overrides: DefinedQueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): DefinedQuery<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;
function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: ParametersGetParametersQueryOverrides<TData>): Query<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;
function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest | SkipToken, overrides?: ParametersGetParametersQueryOverrides<TData>): SkippableQuery<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;

// . ./analyticsGetAnalyticsMeta
function prefetchAnalyticsGetAnalyticsMeta(queryClient: QueryClient, client: OpenRouterClient, overrides?: AnalyticsGetAnalyticsMetaQueryOverrides): Promise<void>;

// . ./analyticsGetUserActivity
function prefetchAnalyticsGetUserActivity(queryClient: QueryClient, client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: AnalyticsGetUserActivityQueryOverrides): Promise<void>;

// . ./apiKeysGet
function prefetchApiKeysGet(queryClient: QueryClient, client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: ApiKeysGetQueryOverrides): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
function prefetchApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, client: OpenRouterClient, overrides?: ApiKeysGetCurrentKeyMetadataQueryOverrides): Promise<void>;

// . ./apiKeysList
function prefetchApiKeysList(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: ApiKeysListQueryOverrides): Promise<void>;

// . ./apiKeysList
function prefetchApiKeysListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: ApiKeysListInfiniteQueryOverrides): Promise<void>;

// . ./benchmarksGetBenchmarks
function prefetchBenchmarksGetBenchmarks(queryClient: QueryClient, client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: BenchmarksGetBenchmarksQueryOverrides): Promise<void>;

// . ./byokGet
function prefetchByokGet(queryClient: QueryClient, client: OpenRouterClient, request: ByokGetRequest, overrides?: ByokGetQueryOverrides): Promise<void>;

// . ./byokList
function prefetchByokList(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListRequest, overrides?: ByokListQueryOverrides): Promise<void>;

// . ./byokList
function prefetchByokListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: ByokListInfiniteQueryOverrides): Promise<void>;

// . ./classificationsGetTaskClassifications
function prefetchClassificationsGetTaskClassifications(queryClient: QueryClient, client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: ClassificationsGetTaskClassificationsQueryOverrides): Promise<void>;

// . ./containersGetContainerFile
function prefetchContainersGetContainerFile(queryClient: QueryClient, client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: ContainersGetContainerFileQueryOverrides): Promise<void>;

// . ./containersListContainerFiles
function prefetchContainersListContainerFiles(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: ContainersListContainerFilesQueryOverrides): Promise<void>;

// . ./containersListContainerFiles
function prefetchContainersListContainerFilesInfinite(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: ContainersListContainerFilesInfiniteQueryOverrides): Promise<void>;

// . ./creditsGetCredits
function prefetchCreditsGetCredits(queryClient: QueryClient, client: OpenRouterClient, overrides?: CreditsGetCreditsQueryOverrides): Promise<void>;

// . ./datasetsGetAppRankings
function prefetchDatasetsGetAppRankings(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: DatasetsGetAppRankingsQueryOverrides): Promise<void>;

// . ./datasetsGetAppRankings
function prefetchDatasetsGetAppRankingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides): Promise<void>;

// . ./datasetsGetRankingsDaily
function prefetchDatasetsGetRankingsDaily(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: DatasetsGetRankingsDailyQueryOverrides): Promise<void>;

// . ./datasetsGetSessionCost
function prefetchDatasetsGetSessionCost(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: DatasetsGetSessionCostQueryOverrides): Promise<void>;

// . ./datasetsGetSessionCost
function prefetchDatasetsGetSessionCostInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides): Promise<void>;

// . ./embeddingsListModels
function prefetchEmbeddingsListModels(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: EmbeddingsListModelsQueryOverrides): Promise<void>;

// . ./embeddingsListModels
function prefetchEmbeddingsListModelsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: EmbeddingsListModelsInfiniteQueryOverrides): Promise<void>;

// . ./endpointsList
function prefetchEndpointsList(queryClient: QueryClient, client: OpenRouterClient, request: EndpointsListRequest, overrides?: EndpointsListQueryOverrides): Promise<void>;

// . ./endpointsListZdrEndpoints
function prefetchEndpointsListZdrEndpoints(queryClient: QueryClient, client: OpenRouterClient, overrides?: EndpointsListZdrEndpointsQueryOverrides): Promise<void>;

// . ./filesList
function prefetchFilesList(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListRequest, overrides?: FilesListQueryOverrides): Promise<void>;

// . ./filesList
function prefetchFilesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: FilesListInfiniteQueryOverrides): Promise<void>;

// . ./filesRetrieve
function prefetchFilesRetrieve(queryClient: QueryClient, client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: FilesRetrieveQueryOverrides): Promise<void>;

// . ./generationsGetGeneration
function prefetchGenerationsGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: GenerationsGetGenerationQueryOverrides): Promise<void>;

// . ./generationsListGenerationContent
function prefetchGenerationsListGenerationContent(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: GenerationsListGenerationContentQueryOverrides): Promise<void>;

// . ./guardrailsGet
function prefetchGuardrailsGet(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: GuardrailsGetQueryOverrides): Promise<void>;

// . ./guardrailsList
function prefetchGuardrailsList(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: GuardrailsListQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
function prefetchGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
function prefetchGuardrailsListGuardrailKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
function prefetchGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
function prefetchGuardrailsListGuardrailMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsList
function prefetchGuardrailsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: GuardrailsListInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListKeyAssignments
function prefetchGuardrailsListKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: GuardrailsListKeyAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListKeyAssignments
function prefetchGuardrailsListKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListMemberAssignments
function prefetchGuardrailsListMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: GuardrailsListMemberAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListMemberAssignments
function prefetchGuardrailsListMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./imagesListModelEndpoints
function prefetchImagesListModelEndpoints(queryClient: QueryClient, client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: ImagesListModelEndpointsQueryOverrides): Promise<void>;

// . ./imagesListModels
function prefetchImagesListModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: ImagesListModelsQueryOverrides): Promise<void>;

// . ./internsGetIntern
function prefetchInternsGetIntern(queryClient: QueryClient, client: OpenRouterClient, request: InternsGetInternRequest, overrides?: InternsGetInternQueryOverrides): Promise<void>;

// . ./internsListInterns
function prefetchInternsListInterns(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: InternsListInternsQueryOverrides): Promise<void>;

// . ./internsListInterns
function prefetchInternsListInternsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InternsListInternsInfiniteQueryOverrides): Promise<void>;

// . ./modelsCount
function prefetchModelsCount(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsCountRequest, overrides?: ModelsCountQueryOverrides): Promise<void>;

// . ./modelsGet
function prefetchModelsGet(queryClient: QueryClient, client: OpenRouterClient, request: ModelsGetRequest, overrides?: ModelsGetQueryOverrides): Promise<void>;

// . ./modelsList
function prefetchModelsList(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListRequest, overrides?: ModelsListQueryOverrides): Promise<void>;

// . ./modelsListEmbeddings
function prefetchModelsListEmbeddings(queryClient: QueryClient, client: OpenRouterClient, overrides?: ModelsListEmbeddingsQueryOverrides): Promise<void>;

// . ./modelsListForUser
function prefetchModelsListForUser(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: ModelsListForUserQueryOverrides): Promise<void>;

// . ./modelsListForUser
function prefetchModelsListForUserInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: ModelsListForUserInfiniteQueryOverrides): Promise<void>;

// . ./modelsList
function prefetchModelsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: ModelsListInfiniteQueryOverrides): Promise<void>;

// . ./oAuthListOauthJwks
function prefetchOAuthListOauthJwks(queryClient: QueryClient, client: OpenRouterClient, overrides?: OAuthListOauthJwksQueryOverrides): Promise<void>;

// . ./observabilityGet
function prefetchObservabilityGet(queryClient: QueryClient, client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: ObservabilityGetQueryOverrides): Promise<void>;

// . ./observabilityList
function prefetchObservabilityList(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: ObservabilityListQueryOverrides): Promise<void>;

// . ./observabilityList
function prefetchObservabilityListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: ObservabilityListInfiniteQueryOverrides): Promise<void>;

// . ./organizationListMembers
function prefetchOrganizationListMembers(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: OrganizationListMembersQueryOverrides): Promise<void>;

// . ./organizationListMembers
function prefetchOrganizationListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: OrganizationListMembersInfiniteQueryOverrides): Promise<void>;

// . ./parametersGetParameters
function prefetchParametersGetParameters(queryClient: QueryClient, client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: ParametersGetParametersQueryOverrides): Promise<void>;

// . ./presetsGet
function prefetchPresetsGet(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetRequest, overrides?: PresetsGetQueryOverrides): Promise<void>;

// . ./presetsGetVersion
function prefetchPresetsGetVersion(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: PresetsGetVersionQueryOverrides): Promise<void>;

// . ./presetsList
function prefetchPresetsList(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListRequest, overrides?: PresetsListQueryOverrides): Promise<void>;

// . ./presetsList
function prefetchPresetsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: PresetsListInfiniteQueryOverrides): Promise<void>;

// . ./presetsListVersions
function prefetchPresetsListVersions(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: PresetsListVersionsQueryOverrides): Promise<void>;

// . ./presetsListVersions
function prefetchPresetsListVersionsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: PresetsListVersionsInfiniteQueryOverrides): Promise<void>;

// . ./providersList
function prefetchProvidersList(queryClient: QueryClient, client: OpenRouterClient, overrides?: ProvidersListQueryOverrides): Promise<void>;

// . ./scimGetSyncJob
function prefetchScimGetSyncJob(queryClient: QueryClient, client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: ScimGetSyncJobQueryOverrides): Promise<void>;

// . ./scimListGroups
function prefetchScimListGroups(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: ScimListGroupsQueryOverrides): Promise<void>;

// . ./scimListGroups
function prefetchScimListGroupsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: ScimListGroupsInfiniteQueryOverrides): Promise<void>;

// . ./scimListMappings
function prefetchScimListMappings(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: ScimListMappingsQueryOverrides): Promise<void>;

// . ./scimListMappings
function prefetchScimListMappingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: ScimListMappingsInfiniteQueryOverrides): Promise<void>;

// . ./scimRead
function prefetchScimRead(queryClient: QueryClient, client: OpenRouterClient, request: ScimReadRequest, overrides?: ScimReadQueryOverrides): Promise<void>;

// . ./vaultListInternVaultSecrets
function prefetchVaultListInternVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: VaultListInternVaultSecretsQueryOverrides): Promise<void>;

// . ./vaultListInternVaultSecrets
function prefetchVaultListInternVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides): Promise<void>;

// . ./vaultListVaultSecrets
function prefetchVaultListVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: VaultListVaultSecretsQueryOverrides): Promise<void>;

// . ./vaultListVaultSecrets
function prefetchVaultListVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: VaultListVaultSecretsInfiniteQueryOverrides): Promise<void>;

// . ./videoGenerationGetGeneration
function prefetchVideoGenerationGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: VideoGenerationGetGenerationQueryOverrides): Promise<void>;

// . ./videoGenerationListVideosModels
function prefetchVideoGenerationListVideosModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: VideoGenerationListVideosModelsQueryOverrides): Promise<void>;

// . ./workspacesGet
function prefetchWorkspacesGet(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: WorkspacesGetQueryOverrides): Promise<void>;

// . ./workspacesGetBudget
function prefetchWorkspacesGetBudget(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: WorkspacesGetBudgetQueryOverrides): Promise<void>;

// . ./workspacesList
function prefetchWorkspacesList(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: WorkspacesListQueryOverrides): Promise<void>;

// . ./workspacesListBudgets
function prefetchWorkspacesListBudgets(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: WorkspacesListBudgetsQueryOverrides): Promise<void>;

// . ./workspacesList
function prefetchWorkspacesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: WorkspacesListInfiniteQueryOverrides): Promise<void>;

// . ./workspacesListMembers
function prefetchWorkspacesListMembers(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: WorkspacesListMembersQueryOverrides): Promise<void>;

// . ./workspacesListMembers
function prefetchWorkspacesListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: WorkspacesListMembersInfiniteQueryOverrides): Promise<void>;

// . ./presetsCreatePresetsChatCompletions
function presetsCreatePresetsChatCompletionsMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'presets',
  'createPresetsChatCompletions'
];

// . ./presetsCreatePresetsChatCompletions
function presetsCreatePresetsChatCompletionsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'presets',
  'createPresetsChatCompletions'
]>;

// . ./presetsCreatePresetsMessages
function presetsCreatePresetsMessagesMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'presets',
  'createPresetsMessages'
];

// . ./presetsCreatePresetsMessages
function presetsCreatePresetsMessagesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'presets',
  'createPresetsMessages'
]>;

// . ./presetsCreatePresetsResponses
function presetsCreatePresetsResponsesMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'presets',
  'createPresetsResponses'
];

// . ./presetsCreatePresetsResponses
function presetsCreatePresetsResponsesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'presets',
  'createPresetsResponses'
]>;

// . ./presetsGet
function presetsGetKey(request?: Partial<PresetsGetRequest> | SkipToken, keyPrefix?: string): PresetsGetKey;

// . ./presetsGet
function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest, overrides: DefinedQueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): DefinedQuery<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;
function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest, overrides?: PresetsGetQueryOverrides<TData>): Query<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;
function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest | SkipToken, overrides?: PresetsGetQueryOverrides<TData>): SkippableQuery<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;

// . ./presetsGetVersion
function presetsGetVersionKey(request?: Partial<PresetsGetVersionRequest> | SkipToken, keyPrefix?: string): PresetsGetVersionKey;

// . ./presetsGetVersion
function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest, overrides: DefinedQueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): DefinedQuery<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;
function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: PresetsGetVersionQueryOverrides<TData>): Query<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;
function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest | SkipToken, overrides?: PresetsGetVersionQueryOverrides<TData>): SkippableQuery<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;

// . ./presetsList
function presetsListInfiniteKey(request?: Partial<PresetsListInfiniteRequest> | SkipToken, keyPrefix?: string): PresetsListInfiniteKey;

// . ./presetsList
function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request: PresetsListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): DefinedInfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;
function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: PresetsListInfiniteQueryOverrides<TData>): InfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;
function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request: PresetsListInfiniteRequest | SkipToken | undefined, overrides?: PresetsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;

// . ./presetsList
function presetsListKey(request?: Partial<PresetsListRequest> | SkipToken, keyPrefix?: string): PresetsListKey;

// . ./presetsList
function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request: PresetsListRequest | undefined, overrides: DefinedQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): DefinedQuery<PresetsListData, PresetsListError, TData, PresetsListKey>;
function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request?: PresetsListRequest, overrides?: PresetsListQueryOverrides<TData>): Query<PresetsListData, PresetsListError, TData, PresetsListKey>;
function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request: PresetsListRequest | SkipToken | undefined, overrides?: PresetsListQueryOverrides<TData>): SkippableQuery<PresetsListData, PresetsListError, TData, PresetsListKey>;

// . ./presetsListVersions
function presetsListVersionsInfiniteKey(request?: Partial<PresetsListVersionsInfiniteRequest> | SkipToken, keyPrefix?: string): PresetsListVersionsInfiniteKey;

// . ./presetsListVersions
function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): DefinedInfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;
function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): InfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;
function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;

// . ./presetsListVersions
function presetsListVersionsKey(request?: Partial<PresetsListVersionsRequest> | SkipToken, keyPrefix?: string): PresetsListVersionsKey;

// . ./presetsListVersions
function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest, overrides: DefinedQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): DefinedQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;
function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: PresetsListVersionsQueryOverrides<TData>): Query<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;
function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest | SkipToken, overrides?: PresetsListVersionsQueryOverrides<TData>): SkippableQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;

// . ./providersList
function providersListKey(keyPrefix?: string): ProvidersListKey;

// . ./providersList
function providersListOptions<TData = ProvidersListData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): DefinedQuery<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;
function providersListOptions<TData = ProvidersListData>(client: OpenRouterClient, overrides?: ProvidersListQueryOverrides<TData>): Query<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;

// . ./rerankRerank
function rerankRerankMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'rerank',
  'rerank'
];

// . ./rerankRerank
function rerankRerankMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: RerankRerankMutationOverrides<TOnMutateResult>): Mutation<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'rerank',
  'rerank'
]>;

// . ./responsesSend
function responsesSendMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'responses',
  'send'
];

// . ./responsesSend
function responsesSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ResponsesSendMutationOverrides<TOnMutateResult>): Mutation<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'responses',
  'send'
]>;

// . ./scimCreate
function scimCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'scim',
  'create'
];

// . ./scimCreate
function scimCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ScimCreateMutationOverrides<TOnMutateResult>): Mutation<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'scim',
  'create'
]>;

// . ./scimCreateSyncJob
function scimCreateSyncJobMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'scim',
  'createSyncJob'
];

// . ./scimCreateSyncJob
function scimCreateSyncJobMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ScimCreateSyncJobMutationOverrides<TOnMutateResult>): Mutation<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'scim',
  'createSyncJob'
]>;

// . ./scimDelete
function scimDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'scim',
  'delete'
];

// . ./scimDelete
function scimDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ScimDeleteMutationOverrides<TOnMutateResult>): Mutation<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'scim',
  'delete'
]>;

// . ./scimGetSyncJob
function scimGetSyncJobKey(request?: Partial<ScimGetSyncJobRequest> | SkipToken, keyPrefix?: string): ScimGetSyncJobKey;

// . ./scimGetSyncJob
function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides: DefinedQueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): DefinedQuery<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;
function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: ScimGetSyncJobQueryOverrides<TData>): Query<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;
function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest | SkipToken, overrides?: ScimGetSyncJobQueryOverrides<TData>): SkippableQuery<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;

// . ./scimListGroups
function scimListGroupsInfiniteKey(request?: Partial<ScimListGroupsInfiniteRequest> | SkipToken, keyPrefix?: string): ScimListGroupsInfiniteKey;

// . ./scimListGroups
function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request: ScimListGroupsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): DefinedInfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;
function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): InfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;
function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request: ScimListGroupsInfiniteRequest | SkipToken | undefined, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;

// . ./scimListGroups
function scimListGroupsKey(request?: Partial<ScimListGroupsRequest> | SkipToken, keyPrefix?: string): ScimListGroupsKey;

// . ./scimListGroups
function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request: ScimListGroupsRequest | undefined, overrides: DefinedQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): DefinedQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;
function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: ScimListGroupsQueryOverrides<TData>): Query<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;
function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request: ScimListGroupsRequest | SkipToken | undefined, overrides?: ScimListGroupsQueryOverrides<TData>): SkippableQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;

// . ./scimListMappings
function scimListMappingsInfiniteKey(request?: Partial<ScimListMappingsInfiniteRequest> | SkipToken, keyPrefix?: string): ScimListMappingsInfiniteKey;

// . ./scimListMappings
function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request: ScimListMappingsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): DefinedInfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;
function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): InfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;
function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request: ScimListMappingsInfiniteRequest | SkipToken | undefined, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;

// . ./scimListMappings
function scimListMappingsKey(request?: Partial<ScimListMappingsRequest> | SkipToken, keyPrefix?: string): ScimListMappingsKey;

// . ./scimListMappings
function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request: ScimListMappingsRequest | undefined, overrides: DefinedQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): DefinedQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;
function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: ScimListMappingsQueryOverrides<TData>): Query<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;
function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request: ScimListMappingsRequest | SkipToken | undefined, overrides?: ScimListMappingsQueryOverrides<TData>): SkippableQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;

// . ./scimRead
function scimReadKey(request?: Partial<ScimReadRequest> | SkipToken, keyPrefix?: string): ScimReadKey;

// . ./scimRead
function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest, overrides: DefinedQueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): DefinedQuery<ScimReadData, ScimReadError, TData, ScimReadKey>;
function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest, overrides?: ScimReadQueryOverrides<TData>): Query<ScimReadData, ScimReadError, TData, ScimReadKey>;
function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest | SkipToken, overrides?: ScimReadQueryOverrides<TData>): SkippableQuery<ScimReadData, ScimReadError, TData, ScimReadKey>;

// . ./scimUpdate
function scimUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'scim',
  'update'
];

// . ./scimUpdate
function scimUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: ScimUpdateMutationOverrides<TOnMutateResult>): Mutation<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'scim',
  'update'
]>;

// . ./sttCreateTranscriptionMultipart
function sttCreateTranscriptionMultipartMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'stt',
  'createTranscriptionMultipart'
];

// . ./sttCreateTranscriptionMultipart
function sttCreateTranscriptionMultipartMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult>): Mutation<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'stt',
  'createTranscriptionMultipart'
]>;

// . ./sttCreateTranscription
function sttCreateTranscriptionMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'stt',
  'createTranscription'
];

// . ./sttCreateTranscription
function sttCreateTranscriptionMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: SttCreateTranscriptionMutationOverrides<TOnMutateResult>): Mutation<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'stt',
  'createTranscription'
]>;

// . ./systemOneCreate
function systemOneCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'systemOne',
  'create'
];

// . ./systemOneCreate
function systemOneCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: SystemOneCreateMutationOverrides<TOnMutateResult>): Mutation<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'systemOne',
  'create'
]>;

// . ./ttsCreateSpeech
function ttsCreateSpeechMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'tts',
  'createSpeech'
];

// . ./ttsCreateSpeech
function ttsCreateSpeechMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: TtsCreateSpeechMutationOverrides<TOnMutateResult>): Mutation<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'tts',
  'createSpeech'
]>;

// . ./alphaDecisionsCreate
function useAlphaDecisionsCreateMutation<TOnMutateResult = unknown>(overrides?: AlphaDecisionsCreateMutationOverrides<TOnMutateResult>): UseMutationResult<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>;

// . ./analyticsGetAnalyticsMeta
function useAnalyticsGetAnalyticsMeta<TData = AnalyticsGetAnalyticsMetaData>(overrides: DefinedQueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>): DefinedUseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;
function useAnalyticsGetAnalyticsMeta<TData = AnalyticsGetAnalyticsMetaData>(overrides?: AnalyticsGetAnalyticsMetaQueryOverrides<TData>): UseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetAnalyticsMeta
function useAnalyticsGetAnalyticsMetaSuspense<TData = AnalyticsGetAnalyticsMetaData>(overrides?: SuspenseQueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>): UseSuspenseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetUserActivity
function useAnalyticsGetUserActivity<TData = AnalyticsGetUserActivityData>(request: AnalyticsGetUserActivityRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): DefinedUseQueryResult<TData, AnalyticsGetUserActivityError>;
function useAnalyticsGetUserActivity<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest | SkipToken, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): UseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsGetUserActivity
function useAnalyticsGetUserActivitySuspense<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest, overrides?: SuspenseQueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): UseSuspenseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsQueryAnalytics
function useAnalyticsQueryAnalyticsMutation<TOnMutateResult = unknown>(overrides?: AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult>): UseMutationResult<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>;

// . ./apiKeysCreate
function useApiKeysCreateMutation<TOnMutateResult = unknown>(overrides?: ApiKeysCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>;

// . ./apiKeysDelete
function useApiKeysDeleteMutation<TOnMutateResult = unknown>(overrides?: ApiKeysDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>;

// . ./apiKeysGet
function useApiKeysGet<TData = ApiKeysGetData>(request: ApiKeysGetRequest | SkipToken, overrides: DefinedQueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): DefinedUseQueryResult<TData, ApiKeysGetError>;
function useApiKeysGet<TData = ApiKeysGetData>(request: ApiKeysGetRequest | SkipToken, overrides?: ApiKeysGetQueryOverrides<TData>): UseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysGetCurrentKeyMetadata
function useApiKeysGetCurrentKeyMetadata<TData = ApiKeysGetCurrentKeyMetadataData>(overrides: DefinedQueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>): DefinedUseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;
function useApiKeysGetCurrentKeyMetadata<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: ApiKeysGetCurrentKeyMetadataQueryOverrides<TData>): UseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGetCurrentKeyMetadata
function useApiKeysGetCurrentKeyMetadataSuspense<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: SuspenseQueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>): UseSuspenseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGet
function useApiKeysGetSuspense<TData = ApiKeysGetData>(request: ApiKeysGetRequest, overrides?: SuspenseQueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): UseSuspenseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysList
function useApiKeysList<TData = ApiKeysListData>(request: ApiKeysListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): DefinedUseQueryResult<TData, ApiKeysListError>;
function useApiKeysList<TData = ApiKeysListData>(request?: ApiKeysListRequest | SkipToken, overrides?: ApiKeysListQueryOverrides<TData>): UseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
function useApiKeysListInfinite<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request: ApiKeysListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): DefinedUseInfiniteQueryResult<TData, ApiKeysListError>;
function useApiKeysListInfinite<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest | SkipToken, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
function useApiKeysListInfiniteSuspense<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): UseSuspenseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
function useApiKeysListSuspense<TData = ApiKeysListData>(request?: ApiKeysListRequest, overrides?: SuspenseQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): UseSuspenseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysUpdate
function useApiKeysUpdateMutation<TOnMutateResult = unknown>(overrides?: ApiKeysUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>;

// . ./benchmarksGetBenchmarks
function useBenchmarksGetBenchmarks<TData = BenchmarksGetBenchmarksData>(request: BenchmarksGetBenchmarksRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): DefinedUseQueryResult<TData, BenchmarksGetBenchmarksError>;
function useBenchmarksGetBenchmarks<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest | SkipToken, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): UseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./benchmarksGetBenchmarks
function useBenchmarksGetBenchmarksSuspense<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest, overrides?: SuspenseQueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): UseSuspenseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./betaResponsesSend
const useBetaResponsesSendMutation: typeof useResponsesSendMutation;

// . ./betaResponsesSend
const useBetaResponsesSendStream: typeof useResponsesSendStream;

// . ./byokCreate
function useByokCreateMutation<TOnMutateResult = unknown>(overrides?: ByokCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>;

// . ./byokDelete
function useByokDeleteMutation<TOnMutateResult = unknown>(overrides?: ByokDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>;

// . ./byokGet
function useByokGet<TData = ByokGetData>(request: ByokGetRequest | SkipToken, overrides: DefinedQueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): DefinedUseQueryResult<TData, ByokGetError>;
function useByokGet<TData = ByokGetData>(request: ByokGetRequest | SkipToken, overrides?: ByokGetQueryOverrides<TData>): UseQueryResult<TData, ByokGetError>;

// . ./byokGet
function useByokGetSuspense<TData = ByokGetData>(request: ByokGetRequest, overrides?: SuspenseQueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): UseSuspenseQueryResult<TData, ByokGetError>;

// . ./byokList
function useByokList<TData = ByokListData>(request: ByokListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): DefinedUseQueryResult<TData, ByokListError>;
function useByokList<TData = ByokListData>(request?: ByokListRequest | SkipToken, overrides?: ByokListQueryOverrides<TData>): UseQueryResult<TData, ByokListError>;

// . ./byokList
function useByokListInfinite<TData = InfiniteData<ByokListData, ByokListPageParam>>(request: ByokListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): DefinedUseInfiniteQueryResult<TData, ByokListError>;
function useByokListInfinite<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest | SkipToken, overrides?: ByokListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
function useByokListInfiniteSuspense<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): UseSuspenseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
function useByokListSuspense<TData = ByokListData>(request?: ByokListRequest, overrides?: SuspenseQueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): UseSuspenseQueryResult<TData, ByokListError>;

// . ./byokUpdate
function useByokUpdateMutation<TOnMutateResult = unknown>(overrides?: ByokUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>;

// . ./chatSend
function useChatSendMutation<TOnMutateResult = unknown>(overrides?: ChatSendMutationOverrides<TOnMutateResult>): UseMutationResult<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult>;

// . ./chatSend
function useChatSendStream<TData = readonly ChatSendEvent[]>(overrides?: StreamOverrides<ChatSendEvent, ChatSendError, TData, ChatSendHeaders>): StreamResult<ChatSendRequest, TData, ChatSendError>;

// . ./classificationsGetTaskClassifications
function useClassificationsGetTaskClassifications<TData = ClassificationsGetTaskClassificationsData>(request: ClassificationsGetTaskClassificationsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): DefinedUseQueryResult<TData, ClassificationsGetTaskClassificationsError>;
function useClassificationsGetTaskClassifications<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest | SkipToken, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): UseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./classificationsGetTaskClassifications
function useClassificationsGetTaskClassificationsSuspense<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest, overrides?: SuspenseQueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): UseSuspenseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./completionsGenerate
function useCompletionsGenerateMutation<TOnMutateResult = unknown>(overrides?: CompletionsGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
function useCompletionsGenerateStream<TData = readonly CompletionsGenerateEvent[]>(overrides?: StreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError, TData>): StreamResult<CompletionsGenerateRequest, TData, CompletionsGenerateError>;

// . ./containersDownloadContainerFileContent
function useContainersDownloadContainerFileContentMutation<TOnMutateResult = unknown>(overrides?: ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult>): UseMutationResult<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>;

// . ./containersGetContainerFile
function useContainersGetContainerFile<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest | SkipToken, overrides: DefinedQueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): DefinedUseQueryResult<TData, ContainersGetContainerFileError>;
function useContainersGetContainerFile<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest | SkipToken, overrides?: ContainersGetContainerFileQueryOverrides<TData>): UseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersGetContainerFile
function useContainersGetContainerFileSuspense<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest, overrides?: SuspenseQueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): UseSuspenseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersListContainerFiles
function useContainersListContainerFiles<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest | SkipToken, overrides: DefinedQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): DefinedUseQueryResult<TData, ContainersListContainerFilesError>;
function useContainersListContainerFiles<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest | SkipToken, overrides?: ContainersListContainerFilesQueryOverrides<TData>): UseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
function useContainersListContainerFilesInfinite<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): DefinedUseInfiniteQueryResult<TData, ContainersListContainerFilesError>;
function useContainersListContainerFilesInfinite<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
function useContainersListContainerFilesInfiniteSuspense<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): UseSuspenseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
function useContainersListContainerFilesSuspense<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest, overrides?: SuspenseQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): UseSuspenseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersPromoteContainerFile
function useContainersPromoteContainerFileMutation<TOnMutateResult = unknown>(overrides?: ContainersPromoteContainerFileMutationOverrides<TOnMutateResult>): UseMutationResult<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>;

// . ./creditsCreateCoinbaseCharge
function useCreditsCreateCoinbaseChargeMutation<TOnMutateResult = unknown>(overrides?: CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult>): UseMutationResult<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsGetCredits
function useCreditsGetCredits<TData = CreditsGetCreditsData>(overrides: DefinedQueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): DefinedUseQueryResult<TData, CreditsGetCreditsError>;
function useCreditsGetCredits<TData = CreditsGetCreditsData>(overrides?: CreditsGetCreditsQueryOverrides<TData>): UseQueryResult<TData, CreditsGetCreditsError>;

// . ./creditsGetCredits
function useCreditsGetCreditsSuspense<TData = CreditsGetCreditsData>(overrides?: SuspenseQueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): UseSuspenseQueryResult<TData, CreditsGetCreditsError>;

// . ./datasetsGetAppRankings
function useDatasetsGetAppRankings<TData = DatasetsGetAppRankingsData>(request: DatasetsGetAppRankingsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): DefinedUseQueryResult<TData, DatasetsGetAppRankingsError>;
function useDatasetsGetAppRankings<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest | SkipToken, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
function useDatasetsGetAppRankingsInfinite<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request: DatasetsGetAppRankingsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): DefinedUseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;
function useDatasetsGetAppRankingsInfinite<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest | SkipToken, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
function useDatasetsGetAppRankingsInfiniteSuspense<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
function useDatasetsGetAppRankingsSuspense<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest, overrides?: SuspenseQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): UseSuspenseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetRankingsDaily
function useDatasetsGetRankingsDaily<TData = DatasetsGetRankingsDailyData>(request: DatasetsGetRankingsDailyRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): DefinedUseQueryResult<TData, DatasetsGetRankingsDailyError>;
function useDatasetsGetRankingsDaily<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest | SkipToken, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetRankingsDaily
function useDatasetsGetRankingsDailySuspense<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest, overrides?: SuspenseQueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): UseSuspenseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetSessionCost
function useDatasetsGetSessionCost<TData = DatasetsGetSessionCostData>(request: DatasetsGetSessionCostRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): DefinedUseQueryResult<TData, DatasetsGetSessionCostError>;
function useDatasetsGetSessionCost<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest | SkipToken, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
function useDatasetsGetSessionCostInfinite<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request: DatasetsGetSessionCostInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): DefinedUseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;
function useDatasetsGetSessionCostInfinite<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest | SkipToken, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
function useDatasetsGetSessionCostInfiniteSuspense<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
function useDatasetsGetSessionCostSuspense<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest, overrides?: SuspenseQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): UseSuspenseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./embeddingsGenerate
function useEmbeddingsGenerateMutation<TOnMutateResult = unknown>(overrides?: EmbeddingsGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>;

// . ./embeddingsListModels
function useEmbeddingsListModels<TData = EmbeddingsListModelsData>(request: EmbeddingsListModelsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): DefinedUseQueryResult<TData, EmbeddingsListModelsError>;
function useEmbeddingsListModels<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest | SkipToken, overrides?: EmbeddingsListModelsQueryOverrides<TData>): UseQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
function useEmbeddingsListModelsInfinite<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request: EmbeddingsListModelsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): DefinedUseInfiniteQueryResult<TData, EmbeddingsListModelsError>;
function useEmbeddingsListModelsInfinite<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest | SkipToken, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
function useEmbeddingsListModelsInfiniteSuspense<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): UseSuspenseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
function useEmbeddingsListModelsSuspense<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest, overrides?: SuspenseQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): UseSuspenseQueryResult<TData, EmbeddingsListModelsError>;

// . ./endpointsList
function useEndpointsList<TData = EndpointsListData>(request: EndpointsListRequest | SkipToken, overrides: DefinedQueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): DefinedUseQueryResult<TData, EndpointsListError>;
function useEndpointsList<TData = EndpointsListData>(request: EndpointsListRequest | SkipToken, overrides?: EndpointsListQueryOverrides<TData>): UseQueryResult<TData, EndpointsListError>;

// . ./endpointsList
function useEndpointsListSuspense<TData = EndpointsListData>(request: EndpointsListRequest, overrides?: SuspenseQueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): UseSuspenseQueryResult<TData, EndpointsListError>;

// . ./endpointsListZdrEndpoints
function useEndpointsListZdrEndpoints<TData = EndpointsListZdrEndpointsData>(overrides: DefinedQueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>): DefinedUseQueryResult<TData, EndpointsListZdrEndpointsError>;
function useEndpointsListZdrEndpoints<TData = EndpointsListZdrEndpointsData>(overrides?: EndpointsListZdrEndpointsQueryOverrides<TData>): UseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./endpointsListZdrEndpoints
function useEndpointsListZdrEndpointsSuspense<TData = EndpointsListZdrEndpointsData>(overrides?: SuspenseQueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>): UseSuspenseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./filesDelete
function useFilesDeleteMutation<TOnMutateResult = unknown>(overrides?: FilesDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>;

// . ./filesDownload
function useFilesDownloadMutation<TOnMutateResult = unknown>(overrides?: FilesDownloadMutationOverrides<TOnMutateResult>): UseMutationResult<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>;

// . ./filesList
function useFilesList<TData = FilesListData>(request: FilesListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): DefinedUseQueryResult<TData, FilesListError>;
function useFilesList<TData = FilesListData>(request?: FilesListRequest | SkipToken, overrides?: FilesListQueryOverrides<TData>): UseQueryResult<TData, FilesListError>;

// . ./filesList
function useFilesListInfinite<TData = InfiniteData<FilesListData, FilesListPageParam>>(request: FilesListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): DefinedUseInfiniteQueryResult<TData, FilesListError>;
function useFilesListInfinite<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest | SkipToken, overrides?: FilesListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
function useFilesListInfiniteSuspense<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): UseSuspenseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
function useFilesListSuspense<TData = FilesListData>(request?: FilesListRequest, overrides?: SuspenseQueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): UseSuspenseQueryResult<TData, FilesListError>;

// . ./filesRetrieve
function useFilesRetrieve<TData = FilesRetrieveData>(request: FilesRetrieveRequest | SkipToken, overrides: DefinedQueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): DefinedUseQueryResult<TData, FilesRetrieveError>;
function useFilesRetrieve<TData = FilesRetrieveData>(request: FilesRetrieveRequest | SkipToken, overrides?: FilesRetrieveQueryOverrides<TData>): UseQueryResult<TData, FilesRetrieveError>;

// . ./filesRetrieve
function useFilesRetrieveSuspense<TData = FilesRetrieveData>(request: FilesRetrieveRequest, overrides?: SuspenseQueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): UseSuspenseQueryResult<TData, FilesRetrieveError>;

// . ./filesUpload
function useFilesUploadMutation<TOnMutateResult = unknown>(overrides?: FilesUploadMutationOverrides<TOnMutateResult>): UseMutationResult<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>;

// . ./generationsGetGeneration
function useGenerationsGetGeneration<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest | SkipToken, overrides: DefinedQueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): DefinedUseQueryResult<TData, GenerationsGetGenerationError>;
function useGenerationsGetGeneration<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest | SkipToken, overrides?: GenerationsGetGenerationQueryOverrides<TData>): UseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsGetGeneration
function useGenerationsGetGenerationSuspense<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest, overrides?: SuspenseQueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): UseSuspenseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsListGenerationContent
function useGenerationsListGenerationContent<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest | SkipToken, overrides: DefinedQueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): DefinedUseQueryResult<TData, GenerationsListGenerationContentError>;
function useGenerationsListGenerationContent<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest | SkipToken, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): UseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsListGenerationContent
function useGenerationsListGenerationContentSuspense<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest, overrides?: SuspenseQueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): UseSuspenseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsSubmitFeedback
function useGenerationsSubmitFeedbackMutation<TOnMutateResult = unknown>(overrides?: GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult>): UseMutationResult<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignKeys
function useGuardrailsBulkAssignKeysMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignMembers
function useGuardrailsBulkAssignMembersMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignKeys
function useGuardrailsBulkUnassignKeysMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignMembers
function useGuardrailsBulkUnassignMembersMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>;

// . ./guardrailsCreate
function useGuardrailsCreateMutation<TOnMutateResult = unknown>(overrides?: GuardrailsCreateMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>;

// . ./guardrailsDelete
function useGuardrailsDeleteMutation<TOnMutateResult = unknown>(overrides?: GuardrailsDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>;

// . ./guardrailsGet
function useGuardrailsGet<TData = GuardrailsGetData>(request: GuardrailsGetRequest | SkipToken, overrides: DefinedQueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): DefinedUseQueryResult<TData, GuardrailsGetError>;
function useGuardrailsGet<TData = GuardrailsGetData>(request: GuardrailsGetRequest | SkipToken, overrides?: GuardrailsGetQueryOverrides<TData>): UseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsGet
function useGuardrailsGetSuspense<TData = GuardrailsGetData>(request: GuardrailsGetRequest, overrides?: SuspenseQueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): UseSuspenseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsList
function useGuardrailsList<TData = GuardrailsListData>(request: GuardrailsListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): DefinedUseQueryResult<TData, GuardrailsListError>;
function useGuardrailsList<TData = GuardrailsListData>(request?: GuardrailsListRequest | SkipToken, overrides?: GuardrailsListQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListGuardrailKeyAssignments
function useGuardrailsListGuardrailKeyAssignments<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides: DefinedQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): DefinedUseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;
function useGuardrailsListGuardrailKeyAssignments<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
function useGuardrailsListGuardrailKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): DefinedUseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;
function useGuardrailsListGuardrailKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
function useGuardrailsListGuardrailKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
function useGuardrailsListGuardrailKeyAssignmentsSuspense<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: SuspenseQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
function useGuardrailsListGuardrailMemberAssignments<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides: DefinedQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): DefinedUseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;
function useGuardrailsListGuardrailMemberAssignments<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
function useGuardrailsListGuardrailMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): DefinedUseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;
function useGuardrailsListGuardrailMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
function useGuardrailsListGuardrailMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
function useGuardrailsListGuardrailMemberAssignmentsSuspense<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: SuspenseQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsList
function useGuardrailsListInfinite<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request: GuardrailsListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): DefinedUseInfiniteQueryResult<TData, GuardrailsListError>;
function useGuardrailsListInfinite<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest | SkipToken, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsList
function useGuardrailsListInfiniteSuspense<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListKeyAssignments
function useGuardrailsListKeyAssignments<TData = GuardrailsListKeyAssignmentsData>(request: GuardrailsListKeyAssignmentsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): DefinedUseQueryResult<TData, GuardrailsListKeyAssignmentsError>;
function useGuardrailsListKeyAssignments<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
function useGuardrailsListKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): DefinedUseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;
function useGuardrailsListKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
function useGuardrailsListKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
function useGuardrailsListKeyAssignmentsSuspense<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest, overrides?: SuspenseQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): UseSuspenseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListMemberAssignments
function useGuardrailsListMemberAssignments<TData = GuardrailsListMemberAssignmentsData>(request: GuardrailsListMemberAssignmentsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): DefinedUseQueryResult<TData, GuardrailsListMemberAssignmentsError>;
function useGuardrailsListMemberAssignments<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
function useGuardrailsListMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): DefinedUseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;
function useGuardrailsListMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
function useGuardrailsListMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
function useGuardrailsListMemberAssignmentsSuspense<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest, overrides?: SuspenseQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): UseSuspenseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsList
function useGuardrailsListSuspense<TData = GuardrailsListData>(request?: GuardrailsListRequest, overrides?: SuspenseQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): UseSuspenseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsUpdate
function useGuardrailsUpdateMutation<TOnMutateResult = unknown>(overrides?: GuardrailsUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>;

// . ./imagesGenerate
function useImagesGenerateMutation<TOnMutateResult = unknown>(overrides?: ImagesGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>;

// . ./imagesGenerate
function useImagesGenerateStream<TData = readonly ImagesGenerateEvent[]>(overrides?: StreamOverrides<ImagesGenerateEvent, ImagesGenerateError, TData>): StreamResult<ImagesGenerateRequest, TData, ImagesGenerateError>;

// . ./imagesListModelEndpoints
function useImagesListModelEndpoints<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest | SkipToken, overrides: DefinedQueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): DefinedUseQueryResult<TData, ImagesListModelEndpointsError>;
function useImagesListModelEndpoints<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest | SkipToken, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): UseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModelEndpoints
function useImagesListModelEndpointsSuspense<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest, overrides?: SuspenseQueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): UseSuspenseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModels
function useImagesListModels<TData = ImagesListModelsData>(overrides: DefinedQueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>): DefinedUseQueryResult<TData, ImagesListModelsError>;
function useImagesListModels<TData = ImagesListModelsData>(overrides?: ImagesListModelsQueryOverrides<TData>): UseQueryResult<TData, ImagesListModelsError>;

// . ./imagesListModels
function useImagesListModelsSuspense<TData = ImagesListModelsData>(overrides?: SuspenseQueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>): UseSuspenseQueryResult<TData, ImagesListModelsError>;

// . ./internsChat
function useInternsChatStream<TData = readonly (InternsChatEvent | InternsChatResponse)[]>(overrides?: StreamOverrides<InternsChatEvent | InternsChatResponse, InternsChatError, TData>): StreamResult<InternsChatRequest, TData, InternsChatError>;

// . ./internsCreateIntern
function useInternsCreateInternMutation<TOnMutateResult = unknown>(overrides?: InternsCreateInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult>;

// . ./internsDeleteIntern
function useInternsDeleteInternMutation<TOnMutateResult = unknown>(overrides?: InternsDeleteInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>;

// . ./internsGetIntern
function useInternsGetIntern<TData = InternsGetInternData>(request: InternsGetInternRequest | SkipToken, overrides: DefinedQueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): DefinedUseQueryResult<TData, InternsGetInternError>;
function useInternsGetIntern<TData = InternsGetInternData>(request: InternsGetInternRequest | SkipToken, overrides?: InternsGetInternQueryOverrides<TData>): UseQueryResult<TData, InternsGetInternError>;

// . ./internsGetIntern
function useInternsGetInternSuspense<TData = InternsGetInternData>(request: InternsGetInternRequest, overrides?: SuspenseQueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): UseSuspenseQueryResult<TData, InternsGetInternError>;

// . ./internsListInterns
function useInternsListInterns<TData = InternsListInternsData>(request: InternsListInternsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): DefinedUseQueryResult<TData, InternsListInternsError>;
function useInternsListInterns<TData = InternsListInternsData>(request?: InternsListInternsRequest | SkipToken, overrides?: InternsListInternsQueryOverrides<TData>): UseQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
function useInternsListInternsInfinite<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request: InternsListInternsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): DefinedUseInfiniteQueryResult<TData, InternsListInternsError>;
function useInternsListInternsInfinite<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest | SkipToken, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
function useInternsListInternsInfiniteSuspense<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): UseSuspenseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
function useInternsListInternsSuspense<TData = InternsListInternsData>(request?: InternsListInternsRequest, overrides?: SuspenseQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): UseSuspenseQueryResult<TData, InternsListInternsError>;

// . ./internsProvisionIntern
function useInternsProvisionInternMutation<TOnMutateResult = unknown>(overrides?: InternsProvisionInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>;

// . ./internsSuspendIntern
function useInternsSuspendInternMutation<TOnMutateResult = unknown>(overrides?: InternsSuspendInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>;

// . ./internsUpdateIntern
function useInternsUpdateInternMutation<TOnMutateResult = unknown>(overrides?: InternsUpdateInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>;

// . ./messagesCreate
function useMessagesCreateMutation<TOnMutateResult = unknown>(overrides?: MessagesCreateMutationOverrides<TOnMutateResult>): UseMutationResult<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult>;

// . ./messagesCreate
function useMessagesCreateStream<TData = readonly MessagesCreateEvent[]>(overrides?: StreamOverrides<MessagesCreateEvent, MessagesCreateError, TData, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, TData, MessagesCreateError>;

// . ./modelsCount
function useModelsCount<TData = ModelsCountData>(request: ModelsCountRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): DefinedUseQueryResult<TData, ModelsCountError>;
function useModelsCount<TData = ModelsCountData>(request?: ModelsCountRequest | SkipToken, overrides?: ModelsCountQueryOverrides<TData>): UseQueryResult<TData, ModelsCountError>;

// . ./modelsCount
function useModelsCountSuspense<TData = ModelsCountData>(request?: ModelsCountRequest, overrides?: SuspenseQueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): UseSuspenseQueryResult<TData, ModelsCountError>;

// . ./modelsGet
function useModelsGet<TData = ModelsGetData>(request: ModelsGetRequest | SkipToken, overrides: DefinedQueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): DefinedUseQueryResult<TData, ModelsGetError>;
function useModelsGet<TData = ModelsGetData>(request: ModelsGetRequest | SkipToken, overrides?: ModelsGetQueryOverrides<TData>): UseQueryResult<TData, ModelsGetError>;

// . ./modelsGet
function useModelsGetSuspense<TData = ModelsGetData>(request: ModelsGetRequest, overrides?: SuspenseQueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): UseSuspenseQueryResult<TData, ModelsGetError>;

// . ./modelsList
function useModelsList<TData = ModelsListData>(request: ModelsListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): DefinedUseQueryResult<TData, ModelsListError>;
function useModelsList<TData = ModelsListData>(request?: ModelsListRequest | SkipToken, overrides?: ModelsListQueryOverrides<TData>): UseQueryResult<TData, ModelsListError>;

// . ./modelsListEmbeddings
function useModelsListEmbeddings<TData = ModelsListEmbeddingsData>(overrides: DefinedQueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>): DefinedUseQueryResult<TData, ModelsListEmbeddingsError>;
function useModelsListEmbeddings<TData = ModelsListEmbeddingsData>(overrides?: ModelsListEmbeddingsQueryOverrides<TData>): UseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListEmbeddings
function useModelsListEmbeddingsSuspense<TData = ModelsListEmbeddingsData>(overrides?: SuspenseQueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>): UseSuspenseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListForUser
function useModelsListForUser<TData = ModelsListForUserData>(request: ModelsListForUserRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): DefinedUseQueryResult<TData, ModelsListForUserError>;
function useModelsListForUser<TData = ModelsListForUserData>(request?: ModelsListForUserRequest | SkipToken, overrides?: ModelsListForUserQueryOverrides<TData>): UseQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
function useModelsListForUserInfinite<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request: ModelsListForUserInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): DefinedUseInfiniteQueryResult<TData, ModelsListForUserError>;
function useModelsListForUserInfinite<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest | SkipToken, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
function useModelsListForUserInfiniteSuspense<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): UseSuspenseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
function useModelsListForUserSuspense<TData = ModelsListForUserData>(request?: ModelsListForUserRequest, overrides?: SuspenseQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): UseSuspenseQueryResult<TData, ModelsListForUserError>;

// . ./modelsList
function useModelsListInfinite<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request: ModelsListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): DefinedUseInfiniteQueryResult<TData, ModelsListError>;
function useModelsListInfinite<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest | SkipToken, overrides?: ModelsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
function useModelsListInfiniteSuspense<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): UseSuspenseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
function useModelsListSuspense<TData = ModelsListData>(request?: ModelsListRequest, overrides?: SuspenseQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): UseSuspenseQueryResult<TData, ModelsListError>;

// . ./oAuthCreateAuthCode
function useOAuthCreateAuthCodeMutation<TOnMutateResult = unknown>(overrides?: OAuthCreateAuthCodeMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>;

// . ./oAuthCreateOauthToken
function useOAuthCreateOauthTokenMutation<TOnMutateResult = unknown>(overrides?: OAuthCreateOauthTokenMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>;

// . ./oAuthExchangeAuthCodeForAPIKey
function useOAuthExchangeAuthCodeForAPIKeyMutation<TOnMutateResult = unknown>(overrides?: OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// . ./oAuthListOauthJwks
function useOAuthListOauthJwks<TData = OAuthListOauthJwksData>(overrides: DefinedQueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>): DefinedUseQueryResult<TData, OAuthListOauthJwksError>;
function useOAuthListOauthJwks<TData = OAuthListOauthJwksData>(overrides?: OAuthListOauthJwksQueryOverrides<TData>): UseQueryResult<TData, OAuthListOauthJwksError>;

// . ./oAuthListOauthJwks
function useOAuthListOauthJwksSuspense<TData = OAuthListOauthJwksData>(overrides?: SuspenseQueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>): UseSuspenseQueryResult<TData, OAuthListOauthJwksError>;

// . ./observabilityCreate
function useObservabilityCreateMutation<TOnMutateResult = unknown>(overrides?: ObservabilityCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>;

// . ./observabilityDelete
function useObservabilityDeleteMutation<TOnMutateResult = unknown>(overrides?: ObservabilityDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>;

// . ./observabilityGet
function useObservabilityGet<TData = ObservabilityGetData>(request: ObservabilityGetRequest | SkipToken, overrides: DefinedQueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): DefinedUseQueryResult<TData, ObservabilityGetError>;
function useObservabilityGet<TData = ObservabilityGetData>(request: ObservabilityGetRequest | SkipToken, overrides?: ObservabilityGetQueryOverrides<TData>): UseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityGet
function useObservabilityGetSuspense<TData = ObservabilityGetData>(request: ObservabilityGetRequest, overrides?: SuspenseQueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): UseSuspenseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityList
function useObservabilityList<TData = ObservabilityListData>(request: ObservabilityListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): DefinedUseQueryResult<TData, ObservabilityListError>;
function useObservabilityList<TData = ObservabilityListData>(request?: ObservabilityListRequest | SkipToken, overrides?: ObservabilityListQueryOverrides<TData>): UseQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
function useObservabilityListInfinite<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request: ObservabilityListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): DefinedUseInfiniteQueryResult<TData, ObservabilityListError>;
function useObservabilityListInfinite<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest | SkipToken, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
function useObservabilityListInfiniteSuspense<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): UseSuspenseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
function useObservabilityListSuspense<TData = ObservabilityListData>(request?: ObservabilityListRequest, overrides?: SuspenseQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): UseSuspenseQueryResult<TData, ObservabilityListError>;

// . ./observabilityUpdate
function useObservabilityUpdateMutation<TOnMutateResult = unknown>(overrides?: ObservabilityUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>;

// .
const useOpenRouter: typeof context.useClient;

// . ./organizationListMembers
function useOrganizationListMembers<TData = OrganizationListMembersData>(request: OrganizationListMembersRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): DefinedUseQueryResult<TData, OrganizationListMembersError>;
function useOrganizationListMembers<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest | SkipToken, overrides?: OrganizationListMembersQueryOverrides<TData>): UseQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
function useOrganizationListMembersInfinite<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request: OrganizationListMembersInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): DefinedUseInfiniteQueryResult<TData, OrganizationListMembersError>;
function useOrganizationListMembersInfinite<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest | SkipToken, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
function useOrganizationListMembersInfiniteSuspense<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): UseSuspenseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
function useOrganizationListMembersSuspense<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest, overrides?: SuspenseQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): UseSuspenseQueryResult<TData, OrganizationListMembersError>;

// . ./parametersGetParameters
function useParametersGetParameters<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest | SkipToken, overrides: DefinedQueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): DefinedUseQueryResult<TData, ParametersGetParametersError>;
function useParametersGetParameters<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest | SkipToken, overrides?: ParametersGetParametersQueryOverrides<TData>): UseQueryResult<TData, ParametersGetParametersError>;

// . ./parametersGetParameters
function useParametersGetParametersSuspense<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest, overrides?: SuspenseQueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): UseSuspenseQueryResult<TData, ParametersGetParametersError>;

// . ./presetsCreatePresetsChatCompletions
function usePresetsCreatePresetsChatCompletionsMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>;

// . ./presetsCreatePresetsMessages
function usePresetsCreatePresetsMessagesMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsResponses
function usePresetsCreatePresetsResponsesMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>;

// . ./presetsGet
function usePresetsGet<TData = PresetsGetData>(request: PresetsGetRequest | SkipToken, overrides: DefinedQueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): DefinedUseQueryResult<TData, PresetsGetError>;
function usePresetsGet<TData = PresetsGetData>(request: PresetsGetRequest | SkipToken, overrides?: PresetsGetQueryOverrides<TData>): UseQueryResult<TData, PresetsGetError>;

// . ./presetsGet
function usePresetsGetSuspense<TData = PresetsGetData>(request: PresetsGetRequest, overrides?: SuspenseQueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): UseSuspenseQueryResult<TData, PresetsGetError>;

// . ./presetsGetVersion
function usePresetsGetVersion<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest | SkipToken, overrides: DefinedQueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): DefinedUseQueryResult<TData, PresetsGetVersionError>;
function usePresetsGetVersion<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest | SkipToken, overrides?: PresetsGetVersionQueryOverrides<TData>): UseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsGetVersion
function usePresetsGetVersionSuspense<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest, overrides?: SuspenseQueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): UseSuspenseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsList
function usePresetsList<TData = PresetsListData>(request: PresetsListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): DefinedUseQueryResult<TData, PresetsListError>;
function usePresetsList<TData = PresetsListData>(request?: PresetsListRequest | SkipToken, overrides?: PresetsListQueryOverrides<TData>): UseQueryResult<TData, PresetsListError>;

// . ./presetsList
function usePresetsListInfinite<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request: PresetsListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): DefinedUseInfiniteQueryResult<TData, PresetsListError>;
function usePresetsListInfinite<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest | SkipToken, overrides?: PresetsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
function usePresetsListInfiniteSuspense<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): UseSuspenseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
function usePresetsListSuspense<TData = PresetsListData>(request?: PresetsListRequest, overrides?: SuspenseQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): UseSuspenseQueryResult<TData, PresetsListError>;

// . ./presetsListVersions
function usePresetsListVersions<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest | SkipToken, overrides: DefinedQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): DefinedUseQueryResult<TData, PresetsListVersionsError>;
function usePresetsListVersions<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest | SkipToken, overrides?: PresetsListVersionsQueryOverrides<TData>): UseQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
function usePresetsListVersionsInfinite<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): DefinedUseInfiniteQueryResult<TData, PresetsListVersionsError>;
function usePresetsListVersionsInfinite<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
function usePresetsListVersionsInfiniteSuspense<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): UseSuspenseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
function usePresetsListVersionsSuspense<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest, overrides?: SuspenseQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): UseSuspenseQueryResult<TData, PresetsListVersionsError>;

// . ./providersList
function useProvidersList<TData = ProvidersListData>(overrides: DefinedQueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): DefinedUseQueryResult<TData, ProvidersListError>;
function useProvidersList<TData = ProvidersListData>(overrides?: ProvidersListQueryOverrides<TData>): UseQueryResult<TData, ProvidersListError>;

// . ./providersList
function useProvidersListSuspense<TData = ProvidersListData>(overrides?: SuspenseQueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): UseSuspenseQueryResult<TData, ProvidersListError>;

// . ./rerankRerank
function useRerankRerankMutation<TOnMutateResult = unknown>(overrides?: RerankRerankMutationOverrides<TOnMutateResult>): UseMutationResult<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>;

// . ./responsesSend
function useResponsesSendMutation<TOnMutateResult = unknown>(overrides?: ResponsesSendMutationOverrides<TOnMutateResult>): UseMutationResult<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult>;

// . ./responsesSend
function useResponsesSendStream<TData = readonly ResponsesSendEvent[]>(overrides?: StreamOverrides<ResponsesSendEvent, ResponsesSendError, TData, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, TData, ResponsesSendError>;

// . ./scimCreate
function useScimCreateMutation<TOnMutateResult = unknown>(overrides?: ScimCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
function useScimCreateSyncJobMutation<TOnMutateResult = unknown>(overrides?: ScimCreateSyncJobMutationOverrides<TOnMutateResult>): UseMutationResult<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>;

// . ./scimDelete
function useScimDeleteMutation<TOnMutateResult = unknown>(overrides?: ScimDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>;

// . ./scimGetSyncJob
function useScimGetSyncJob<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest | SkipToken, overrides: DefinedQueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): DefinedUseQueryResult<TData, ScimGetSyncJobError>;
function useScimGetSyncJob<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest | SkipToken, overrides?: ScimGetSyncJobQueryOverrides<TData>): UseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimGetSyncJob
function useScimGetSyncJobSuspense<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest, overrides?: SuspenseQueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): UseSuspenseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimListGroups
function useScimListGroups<TData = ScimListGroupsData>(request: ScimListGroupsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): DefinedUseQueryResult<TData, ScimListGroupsError>;
function useScimListGroups<TData = ScimListGroupsData>(request?: ScimListGroupsRequest | SkipToken, overrides?: ScimListGroupsQueryOverrides<TData>): UseQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
function useScimListGroupsInfinite<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request: ScimListGroupsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): DefinedUseInfiniteQueryResult<TData, ScimListGroupsError>;
function useScimListGroupsInfinite<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest | SkipToken, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
function useScimListGroupsInfiniteSuspense<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): UseSuspenseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
function useScimListGroupsSuspense<TData = ScimListGroupsData>(request?: ScimListGroupsRequest, overrides?: SuspenseQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): UseSuspenseQueryResult<TData, ScimListGroupsError>;

// . ./scimListMappings
function useScimListMappings<TData = ScimListMappingsData>(request: ScimListMappingsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): DefinedUseQueryResult<TData, ScimListMappingsError>;
function useScimListMappings<TData = ScimListMappingsData>(request?: ScimListMappingsRequest | SkipToken, overrides?: ScimListMappingsQueryOverrides<TData>): UseQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
function useScimListMappingsInfinite<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request: ScimListMappingsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): DefinedUseInfiniteQueryResult<TData, ScimListMappingsError>;
function useScimListMappingsInfinite<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest | SkipToken, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
function useScimListMappingsInfiniteSuspense<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): UseSuspenseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
function useScimListMappingsSuspense<TData = ScimListMappingsData>(request?: ScimListMappingsRequest, overrides?: SuspenseQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): UseSuspenseQueryResult<TData, ScimListMappingsError>;

// . ./scimRead
function useScimRead<TData = ScimReadData>(request: ScimReadRequest | SkipToken, overrides: DefinedQueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): DefinedUseQueryResult<TData, ScimReadError>;
function useScimRead<TData = ScimReadData>(request: ScimReadRequest | SkipToken, overrides?: ScimReadQueryOverrides<TData>): UseQueryResult<TData, ScimReadError>;

// . ./scimRead
function useScimReadSuspense<TData = ScimReadData>(request: ScimReadRequest, overrides?: SuspenseQueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): UseSuspenseQueryResult<TData, ScimReadError>;

// . ./scimUpdate
function useScimUpdateMutation<TOnMutateResult = unknown>(overrides?: ScimUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>;

// . ./sttCreateTranscriptionMultipart
function useSttCreateTranscriptionMultipartMutation<TOnMutateResult = unknown>(overrides?: SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult>): UseMutationResult<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>;

// . ./sttCreateTranscription
function useSttCreateTranscriptionMutation<TOnMutateResult = unknown>(overrides?: SttCreateTranscriptionMutationOverrides<TOnMutateResult>): UseMutationResult<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>;

// . ./systemOneCreate
function useSystemOneCreateMutation<TOnMutateResult = unknown>(overrides?: SystemOneCreateMutationOverrides<TOnMutateResult>): UseMutationResult<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>;

// . ./ttsCreateSpeech
function useTtsCreateSpeechMutation<TOnMutateResult = unknown>(overrides?: TtsCreateSpeechMutationOverrides<TOnMutateResult>): UseMutationResult<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
function useVaultCopyVaultSecretsToInternMutation<TOnMutateResult = unknown>(overrides?: VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult>): UseMutationResult<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>;

// . ./vaultDeleteInternVaultSecret
function useVaultDeleteInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteVaultSecret
function useVaultDeleteVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultDeleteVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>;

// . ./vaultListInternVaultSecrets
function useVaultListInternVaultSecrets<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest | SkipToken, overrides: DefinedQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): DefinedUseQueryResult<TData, VaultListInternVaultSecretsError>;
function useVaultListInternVaultSecrets<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): UseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
function useVaultListInternVaultSecretsInfinite<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): DefinedUseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;
function useVaultListInternVaultSecretsInfinite<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
function useVaultListInternVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): UseSuspenseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
function useVaultListInternVaultSecretsSuspense<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest, overrides?: SuspenseQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): UseSuspenseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListVaultSecrets
function useVaultListVaultSecrets<TData = VaultListVaultSecretsData>(request: VaultListVaultSecretsRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): DefinedUseQueryResult<TData, VaultListVaultSecretsError>;
function useVaultListVaultSecrets<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest | SkipToken, overrides?: VaultListVaultSecretsQueryOverrides<TData>): UseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
function useVaultListVaultSecretsInfinite<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request: VaultListVaultSecretsInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): DefinedUseInfiniteQueryResult<TData, VaultListVaultSecretsError>;
function useVaultListVaultSecretsInfinite<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
function useVaultListVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): UseSuspenseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
function useVaultListVaultSecretsSuspense<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest, overrides?: SuspenseQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): UseSuspenseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultStoreInternVaultSecret
function useVaultStoreInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreVaultSecret
function useVaultStoreVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultStoreVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>;

// . ./videoGenerationGenerate
function useVideoGenerationGenerateMutation<TOnMutateResult = unknown>(overrides?: VideoGenerationGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>;

// . ./videoGenerationGetGeneration
function useVideoGenerationGetGeneration<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest | SkipToken, overrides: DefinedQueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): DefinedUseQueryResult<TData, VideoGenerationGetGenerationError>;
function useVideoGenerationGetGeneration<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): UseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetGeneration
function useVideoGenerationGetGenerationSuspense<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest, overrides?: SuspenseQueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): UseSuspenseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetVideoContent
function useVideoGenerationGetVideoContentMutation<TOnMutateResult = unknown>(overrides?: VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult>): UseMutationResult<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>;

// . ./videoGenerationListVideosModels
function useVideoGenerationListVideosModels<TData = VideoGenerationListVideosModelsData>(overrides: DefinedQueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>): DefinedUseQueryResult<TData, VideoGenerationListVideosModelsError>;
function useVideoGenerationListVideosModels<TData = VideoGenerationListVideosModelsData>(overrides?: VideoGenerationListVideosModelsQueryOverrides<TData>): UseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./videoGenerationListVideosModels
function useVideoGenerationListVideosModelsSuspense<TData = VideoGenerationListVideosModelsData>(overrides?: SuspenseQueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>): UseSuspenseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./workspacesBulkAddMembers
function useWorkspacesBulkAddMembersMutation<TOnMutateResult = unknown>(overrides?: WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>;

// . ./workspacesBulkRemoveMembers
function useWorkspacesBulkRemoveMembersMutation<TOnMutateResult = unknown>(overrides?: WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>;

// . ./workspacesCreate
function useWorkspacesCreateMutation<TOnMutateResult = unknown>(overrides?: WorkspacesCreateMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>;

// . ./workspacesDeleteBudget
function useWorkspacesDeleteBudgetMutation<TOnMutateResult = unknown>(overrides?: WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>;

// . ./workspacesDelete
function useWorkspacesDeleteMutation<TOnMutateResult = unknown>(overrides?: WorkspacesDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>;

// . ./workspacesGet
function useWorkspacesGet<TData = WorkspacesGetData>(request: WorkspacesGetRequest | SkipToken, overrides: DefinedQueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): DefinedUseQueryResult<TData, WorkspacesGetError>;
function useWorkspacesGet<TData = WorkspacesGetData>(request: WorkspacesGetRequest | SkipToken, overrides?: WorkspacesGetQueryOverrides<TData>): UseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesGetBudget
function useWorkspacesGetBudget<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest | SkipToken, overrides: DefinedQueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): DefinedUseQueryResult<TData, WorkspacesGetBudgetError>;
function useWorkspacesGetBudget<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest | SkipToken, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): UseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGetBudget
function useWorkspacesGetBudgetSuspense<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest, overrides?: SuspenseQueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): UseSuspenseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGet
function useWorkspacesGetSuspense<TData = WorkspacesGetData>(request: WorkspacesGetRequest, overrides?: SuspenseQueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): UseSuspenseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesList
function useWorkspacesList<TData = WorkspacesListData>(request: WorkspacesListRequest | SkipToken | undefined, overrides: DefinedQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): DefinedUseQueryResult<TData, WorkspacesListError>;
function useWorkspacesList<TData = WorkspacesListData>(request?: WorkspacesListRequest | SkipToken, overrides?: WorkspacesListQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListError>;

// . ./workspacesListBudgets
function useWorkspacesListBudgets<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest | SkipToken, overrides: DefinedQueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): DefinedUseQueryResult<TData, WorkspacesListBudgetsError>;
function useWorkspacesListBudgets<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest | SkipToken, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesListBudgets
function useWorkspacesListBudgetsSuspense<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest, overrides?: SuspenseQueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): UseSuspenseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesList
function useWorkspacesListInfinite<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request: WorkspacesListInfiniteRequest | SkipToken | undefined, overrides: DefinedInfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): DefinedUseInfiniteQueryResult<TData, WorkspacesListError>;
function useWorkspacesListInfinite<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest | SkipToken, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesList
function useWorkspacesListInfiniteSuspense<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesListMembers
function useWorkspacesListMembers<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest | SkipToken, overrides: DefinedQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): DefinedUseQueryResult<TData, WorkspacesListMembersError>;
function useWorkspacesListMembers<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest | SkipToken, overrides?: WorkspacesListMembersQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
function useWorkspacesListMembersInfinite<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides: DefinedInfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): DefinedUseInfiniteQueryResult<TData, WorkspacesListMembersError>;
function useWorkspacesListMembersInfinite<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
function useWorkspacesListMembersInfiniteSuspense<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest, overrides?: SuspenseInfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
function useWorkspacesListMembersSuspense<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest, overrides?: SuspenseQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): UseSuspenseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesList
function useWorkspacesListSuspense<TData = WorkspacesListData>(request?: WorkspacesListRequest, overrides?: SuspenseQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): UseSuspenseQueryResult<TData, WorkspacesListError>;

// . ./workspacesSetBudget
function useWorkspacesSetBudgetMutation<TOnMutateResult = unknown>(overrides?: WorkspacesSetBudgetMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>;

// . ./workspacesUpdate
function useWorkspacesUpdateMutation<TOnMutateResult = unknown>(overrides?: WorkspacesUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
function vaultCopyVaultSecretsToInternMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'vault',
  'copyVaultSecretsToIntern'
];

// . ./vaultCopyVaultSecretsToIntern
function vaultCopyVaultSecretsToInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult>): Mutation<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'vault',
  'copyVaultSecretsToIntern'
]>;

// . ./vaultDeleteInternVaultSecret
function vaultDeleteInternVaultSecretMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'vault',
  'deleteInternVaultSecret'
];

// . ./vaultDeleteInternVaultSecret
function vaultDeleteInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'vault',
  'deleteInternVaultSecret'
]>;

// . ./vaultDeleteVaultSecret
function vaultDeleteVaultSecretMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'vault',
  'deleteVaultSecret'
];

// . ./vaultDeleteVaultSecret
function vaultDeleteVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VaultDeleteVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'vault',
  'deleteVaultSecret'
]>;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecretsInfiniteKey(request?: Partial<VaultListInternVaultSecretsInfiniteRequest> | SkipToken, keyPrefix?: string): VaultListInternVaultSecretsInfiniteKey;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): DefinedInfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;
function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): InfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;
function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecretsKey(request?: Partial<VaultListInternVaultSecretsRequest> | SkipToken, keyPrefix?: string): VaultListInternVaultSecretsKey;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides: DefinedQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): DefinedQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;
function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): Query<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;
function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): SkippableQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;

// . ./vaultListVaultSecrets
function vaultListVaultSecretsInfiniteKey(request?: Partial<VaultListVaultSecretsInfiniteRequest> | SkipToken, keyPrefix?: string): VaultListVaultSecretsInfiniteKey;

// . ./vaultListVaultSecrets
function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListVaultSecretsInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): DefinedInfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;
function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): InfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;
function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListVaultSecretsInfiniteRequest | SkipToken | undefined, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;

// . ./vaultListVaultSecrets
function vaultListVaultSecretsKey(request?: Partial<VaultListVaultSecretsRequest> | SkipToken, keyPrefix?: string): VaultListVaultSecretsKey;

// . ./vaultListVaultSecrets
function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request: VaultListVaultSecretsRequest | undefined, overrides: DefinedQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): DefinedQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;
function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: VaultListVaultSecretsQueryOverrides<TData>): Query<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;
function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request: VaultListVaultSecretsRequest | SkipToken | undefined, overrides?: VaultListVaultSecretsQueryOverrides<TData>): SkippableQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;

// . ./vaultStoreInternVaultSecret
function vaultStoreInternVaultSecretMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'vault',
  'storeInternVaultSecret'
];

// . ./vaultStoreInternVaultSecret
function vaultStoreInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'vault',
  'storeInternVaultSecret'
]>;

// . ./vaultStoreVaultSecret
function vaultStoreVaultSecretMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'vault',
  'storeVaultSecret'
];

// . ./vaultStoreVaultSecret
function vaultStoreVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VaultStoreVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'vault',
  'storeVaultSecret'
]>;

// . ./videoGenerationGenerate
function videoGenerationGenerateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'videoGeneration',
  'generate'
];

// . ./videoGenerationGenerate
function videoGenerationGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VideoGenerationGenerateMutationOverrides<TOnMutateResult>): Mutation<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'videoGeneration',
  'generate'
]>;

// . ./videoGenerationGetGeneration
function videoGenerationGetGenerationKey(request?: Partial<VideoGenerationGetGenerationRequest> | SkipToken, keyPrefix?: string): VideoGenerationGetGenerationKey;

// . ./videoGenerationGetGeneration
function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides: DefinedQueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): DefinedQuery<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;
function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): Query<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;
function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): SkippableQuery<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;

// . ./videoGenerationGetVideoContent
function videoGenerationGetVideoContentMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'videoGeneration',
  'getVideoContent'
];

// . ./videoGenerationGetVideoContent
function videoGenerationGetVideoContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult>): Mutation<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'videoGeneration',
  'getVideoContent'
]>;

// . ./videoGenerationListVideosModels
function videoGenerationListVideosModelsKey(keyPrefix?: string): VideoGenerationListVideosModelsKey;

// . ./videoGenerationListVideosModels
function videoGenerationListVideosModelsOptions<TData = VideoGenerationListVideosModelsData>(client: OpenRouterClient, overrides: DefinedQueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>): DefinedQuery<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;
function videoGenerationListVideosModelsOptions<TData = VideoGenerationListVideosModelsData>(client: OpenRouterClient, overrides?: VideoGenerationListVideosModelsQueryOverrides<TData>): Query<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;

// .
function withKeyPrefix<TClient extends object>(client: TClient, keyPrefix: string): TClient & KeyPrefix;

// . ./workspacesBulkAddMembers
function workspacesBulkAddMembersMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'bulkAddMembers'
];

// . ./workspacesBulkAddMembers
function workspacesBulkAddMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult>): Mutation<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'bulkAddMembers'
]>;

// . ./workspacesBulkRemoveMembers
function workspacesBulkRemoveMembersMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'bulkRemoveMembers'
];

// . ./workspacesBulkRemoveMembers
function workspacesBulkRemoveMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult>): Mutation<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'bulkRemoveMembers'
]>;

// . ./workspacesCreate
function workspacesCreateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'create'
];

// . ./workspacesCreate
function workspacesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesCreateMutationOverrides<TOnMutateResult>): Mutation<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'create'
]>;

// . ./workspacesDeleteBudget
function workspacesDeleteBudgetMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'deleteBudget'
];

// . ./workspacesDeleteBudget
function workspacesDeleteBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult>): Mutation<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'deleteBudget'
]>;

// . ./workspacesDelete
function workspacesDeleteMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'delete'
];

// . ./workspacesDelete
function workspacesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesDeleteMutationOverrides<TOnMutateResult>): Mutation<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'delete'
]>;

// . ./workspacesGetBudget
function workspacesGetBudgetKey(request?: Partial<WorkspacesGetBudgetRequest> | SkipToken, keyPrefix?: string): WorkspacesGetBudgetKey;

// . ./workspacesGetBudget
function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides: DefinedQueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): DefinedQuery<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;
function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): Query<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;
function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest | SkipToken, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): SkippableQuery<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;

// . ./workspacesGet
function workspacesGetKey(request?: Partial<WorkspacesGetRequest> | SkipToken, keyPrefix?: string): WorkspacesGetKey;

// . ./workspacesGet
function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest, overrides: DefinedQueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): DefinedQuery<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;
function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: WorkspacesGetQueryOverrides<TData>): Query<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;
function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest | SkipToken, overrides?: WorkspacesGetQueryOverrides<TData>): SkippableQuery<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;

// . ./workspacesListBudgets
function workspacesListBudgetsKey(request?: Partial<WorkspacesListBudgetsRequest> | SkipToken, keyPrefix?: string): WorkspacesListBudgetsKey;

// . ./workspacesListBudgets
function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides: DefinedQueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): DefinedQuery<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;
function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): Query<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;
function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest | SkipToken, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): SkippableQuery<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;

// . ./workspacesList
function workspacesListInfiniteKey(request?: Partial<WorkspacesListInfiniteRequest> | SkipToken, keyPrefix?: string): WorkspacesListInfiniteKey;

// . ./workspacesList
function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request: WorkspacesListInfiniteRequest | undefined, overrides: DefinedInfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): DefinedInfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;
function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): InfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;
function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request: WorkspacesListInfiniteRequest | SkipToken | undefined, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;

// . ./workspacesList
function workspacesListKey(request?: Partial<WorkspacesListRequest> | SkipToken, keyPrefix?: string): WorkspacesListKey;

// . ./workspacesListMembers
function workspacesListMembersInfiniteKey(request?: Partial<WorkspacesListMembersInfiniteRequest> | SkipToken, keyPrefix?: string): WorkspacesListMembersInfiniteKey;

// . ./workspacesListMembers
function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides: DefinedInfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): DefinedInfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;
function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): InfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;
function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;

// . ./workspacesListMembers
function workspacesListMembersKey(request?: Partial<WorkspacesListMembersRequest> | SkipToken, keyPrefix?: string): WorkspacesListMembersKey;

// . ./workspacesListMembers
function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides: DefinedQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): DefinedQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;
function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: WorkspacesListMembersQueryOverrides<TData>): Query<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;
function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest | SkipToken, overrides?: WorkspacesListMembersQueryOverrides<TData>): SkippableQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;

// . ./workspacesList
function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request: WorkspacesListRequest | undefined, overrides: DefinedQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): DefinedQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;
function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: WorkspacesListQueryOverrides<TData>): Query<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;
function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request: WorkspacesListRequest | SkipToken | undefined, overrides?: WorkspacesListQueryOverrides<TData>): SkippableQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;

// . ./workspacesSetBudget
function workspacesSetBudgetMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'setBudget'
];

// . ./workspacesSetBudget
function workspacesSetBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesSetBudgetMutationOverrides<TOnMutateResult>): Mutation<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'setBudget'
]>;

// . ./workspacesUpdate
function workspacesUpdateMutationKey(keyPrefix?: string): readonly [
  ...KeyStart,
  'workspaces',
  'update'
];

// . ./workspacesUpdate
function workspacesUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, overrides?: WorkspacesUpdateMutationOverrides<TOnMutateResult>): Mutation<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult, readonly [
  ...KeyStart,
  'workspaces',
  'update'
]>;

export {}
