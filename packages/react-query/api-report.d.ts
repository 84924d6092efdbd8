// What users of @openrouter-sdk/react-query can import, and what it says. Written by `pnpm api`.

import type {
  AlphaDecisionsCreateError,
} from '@openrouter-sdk/core/alphaDecisionsCreate'
import type {
  AnalyticsGetAnalyticsMetaError,
} from '@openrouter-sdk/core/analyticsGetAnalyticsMeta'
import type {
  AnalyticsGetUserActivityError,
} from '@openrouter-sdk/core/analyticsGetUserActivity'
import type {
  AnalyticsQueryAnalyticsError,
} from '@openrouter-sdk/core/analyticsQueryAnalytics'
import type {
  ApiKeysCreateError,
} from '@openrouter-sdk/core/apiKeysCreate'
import type {
  ApiKeysDeleteError,
} from '@openrouter-sdk/core/apiKeysDelete'
import type {
  ApiKeysGetError,
} from '@openrouter-sdk/core/apiKeysGet'
import type {
  ApiKeysGetCurrentKeyMetadataError,
} from '@openrouter-sdk/core/apiKeysGetCurrentKeyMetadata'
import type {
  ApiKeysListError,
} from '@openrouter-sdk/core/apiKeysList'
import type {
  ApiKeysUpdateError,
} from '@openrouter-sdk/core/apiKeysUpdate'
import type {
  BenchmarksGetBenchmarksError,
} from '@openrouter-sdk/core/benchmarksGetBenchmarks'
import type {
  ByokCreateError,
} from '@openrouter-sdk/core/byokCreate'
import type {
  ByokDeleteError,
} from '@openrouter-sdk/core/byokDelete'
import type {
  ByokGetError,
} from '@openrouter-sdk/core/byokGet'
import type {
  ByokListError,
} from '@openrouter-sdk/core/byokList'
import type {
  ByokUpdateError,
} from '@openrouter-sdk/core/byokUpdate'
import type {
  ChatSendError,
} from '@openrouter-sdk/core/chatSend'
import type {
  ClassificationsGetTaskClassificationsError,
} from '@openrouter-sdk/core/classificationsGetTaskClassifications'
import type {
  OpenRouterCore,
  RequestOptions,
} from '@openrouter-sdk/core/client'
import type {
  CompletionsGenerateError,
} from '@openrouter-sdk/core/completionsGenerate'
import type {
  ContainersDownloadContainerFileContentError,
  ContainersDownloadContainerFileContentResponse,
} from '@openrouter-sdk/core/containersDownloadContainerFileContent'
import type {
  ContainersGetContainerFileError,
} from '@openrouter-sdk/core/containersGetContainerFile'
import type {
  ContainersListContainerFilesError,
} from '@openrouter-sdk/core/containersListContainerFiles'
import type {
  ContainersPromoteContainerFileError,
} from '@openrouter-sdk/core/containersPromoteContainerFile'
import type {
  CreditsCreateCoinbaseChargeError,
} from '@openrouter-sdk/core/creditsCreateCoinbaseCharge'
import type {
  CreditsGetCreditsError,
} from '@openrouter-sdk/core/creditsGetCredits'
import type {
  DatasetsGetAppRankingsError,
} from '@openrouter-sdk/core/datasetsGetAppRankings'
import type {
  DatasetsGetRankingsDailyError,
} from '@openrouter-sdk/core/datasetsGetRankingsDaily'
import type {
  DatasetsGetSessionCostError,
} from '@openrouter-sdk/core/datasetsGetSessionCost'
import type {
  EmbeddingsGenerateError,
} from '@openrouter-sdk/core/embeddingsGenerate'
import type {
  EmbeddingsListModelsError,
} from '@openrouter-sdk/core/embeddingsListModels'
import type {
  EndpointsListError,
} from '@openrouter-sdk/core/endpointsList'
import type {
  EndpointsListZdrEndpointsError,
} from '@openrouter-sdk/core/endpointsListZdrEndpoints'
import type {
  FilesDeleteError,
} from '@openrouter-sdk/core/filesDelete'
import type {
  FilesDownloadError,
  FilesDownloadResponse,
} from '@openrouter-sdk/core/filesDownload'
import type {
  FilesListError,
} from '@openrouter-sdk/core/filesList'
import type {
  FilesRetrieveError,
} from '@openrouter-sdk/core/filesRetrieve'
import type {
  FilesUploadError,
} from '@openrouter-sdk/core/filesUpload'
import type {
  GenerationsGetGenerationError,
} from '@openrouter-sdk/core/generationsGetGeneration'
import type {
  GenerationsListGenerationContentError,
} from '@openrouter-sdk/core/generationsListGenerationContent'
import type {
  GenerationsSubmitFeedbackError,
} from '@openrouter-sdk/core/generationsSubmitFeedback'
import type {
  GuardrailsBulkAssignKeysError,
} from '@openrouter-sdk/core/guardrailsBulkAssignKeys'
import type {
  GuardrailsBulkAssignMembersError,
} from '@openrouter-sdk/core/guardrailsBulkAssignMembers'
import type {
  GuardrailsBulkUnassignKeysError,
} from '@openrouter-sdk/core/guardrailsBulkUnassignKeys'
import type {
  GuardrailsBulkUnassignMembersError,
} from '@openrouter-sdk/core/guardrailsBulkUnassignMembers'
import type {
  GuardrailsCreateError,
} from '@openrouter-sdk/core/guardrailsCreate'
import type {
  GuardrailsDeleteError,
} from '@openrouter-sdk/core/guardrailsDelete'
import type {
  GuardrailsGetError,
} from '@openrouter-sdk/core/guardrailsGet'
import type {
  GuardrailsListError,
} from '@openrouter-sdk/core/guardrailsList'
import type {
  GuardrailsListGuardrailKeyAssignmentsError,
} from '@openrouter-sdk/core/guardrailsListGuardrailKeyAssignments'
import type {
  GuardrailsListGuardrailMemberAssignmentsError,
} from '@openrouter-sdk/core/guardrailsListGuardrailMemberAssignments'
import type {
  GuardrailsListKeyAssignmentsError,
} from '@openrouter-sdk/core/guardrailsListKeyAssignments'
import type {
  GuardrailsListMemberAssignmentsError,
} from '@openrouter-sdk/core/guardrailsListMemberAssignments'
import type {
  GuardrailsUpdateError,
} from '@openrouter-sdk/core/guardrailsUpdate'
import type {
  ImagesGenerateError,
} from '@openrouter-sdk/core/imagesGenerate'
import type {
  ImagesListModelEndpointsError,
} from '@openrouter-sdk/core/imagesListModelEndpoints'
import type {
  ImagesListModelsError,
} from '@openrouter-sdk/core/imagesListModels'
import type {
  InternsChatError,
} from '@openrouter-sdk/core/internsChat'
import type {
  InternsCreateInternError,
} from '@openrouter-sdk/core/internsCreateIntern'
import type {
  InternsDeleteInternError,
} from '@openrouter-sdk/core/internsDeleteIntern'
import type {
  InternsGetInternError,
} from '@openrouter-sdk/core/internsGetIntern'
import type {
  InternsListInternsError,
} from '@openrouter-sdk/core/internsListInterns'
import type {
  InternsProvisionInternError,
} from '@openrouter-sdk/core/internsProvisionIntern'
import type {
  InternsSuspendInternError,
} from '@openrouter-sdk/core/internsSuspendIntern'
import type {
  InternsUpdateInternError,
} from '@openrouter-sdk/core/internsUpdateIntern'
import type {
  MessagesCreateError,
} from '@openrouter-sdk/core/messagesCreate'
import type {
  ModelsCountError,
} from '@openrouter-sdk/core/modelsCount'
import type {
  ModelsGetError,
} from '@openrouter-sdk/core/modelsGet'
import type {
  ModelsListError,
} from '@openrouter-sdk/core/modelsList'
import type {
  ModelsListEmbeddingsError,
} from '@openrouter-sdk/core/modelsListEmbeddings'
import type {
  ModelsListForUserError,
} from '@openrouter-sdk/core/modelsListForUser'
import type {
  OAuthCreateAuthCodeError,
} from '@openrouter-sdk/core/oAuthCreateAuthCode'
import type {
  OAuthCreateOauthTokenError,
} from '@openrouter-sdk/core/oAuthCreateOauthToken'
import type {
  OAuthExchangeAuthCodeForAPIKeyError,
} from '@openrouter-sdk/core/oAuthExchangeAuthCodeForAPIKey'
import type {
  OAuthListOauthJwksError,
} from '@openrouter-sdk/core/oAuthListOauthJwks'
import type {
  ObservabilityCreateError,
} from '@openrouter-sdk/core/observabilityCreate'
import type {
  ObservabilityDeleteError,
} from '@openrouter-sdk/core/observabilityDelete'
import type {
  ObservabilityGetError,
} from '@openrouter-sdk/core/observabilityGet'
import type {
  ObservabilityListError,
} from '@openrouter-sdk/core/observabilityList'
import type {
  ObservabilityUpdateError,
} from '@openrouter-sdk/core/observabilityUpdate'
import type {
  OrganizationListMembersError,
} from '@openrouter-sdk/core/organizationListMembers'
import type {
  ParametersGetParametersError,
} from '@openrouter-sdk/core/parametersGetParameters'
import type {
  PresetsCreatePresetsChatCompletionsError,
} from '@openrouter-sdk/core/presetsCreatePresetsChatCompletions'
import type {
  PresetsCreatePresetsMessagesError,
} from '@openrouter-sdk/core/presetsCreatePresetsMessages'
import type {
  PresetsCreatePresetsResponsesError,
} from '@openrouter-sdk/core/presetsCreatePresetsResponses'
import type {
  PresetsGetError,
} from '@openrouter-sdk/core/presetsGet'
import type {
  PresetsGetVersionError,
} from '@openrouter-sdk/core/presetsGetVersion'
import type {
  PresetsListError,
} from '@openrouter-sdk/core/presetsList'
import type {
  PresetsListVersionsError,
} from '@openrouter-sdk/core/presetsListVersions'
import type {
  ProvidersListError,
} from '@openrouter-sdk/core/providersList'
import type {
  RerankRerankError,
} from '@openrouter-sdk/core/rerankRerank'
import type {
  ResponsesSendError,
} from '@openrouter-sdk/core/responsesSend'
import type {
  ScimCreateError,
} from '@openrouter-sdk/core/scimCreate'
import type {
  ScimCreateSyncJobError,
} from '@openrouter-sdk/core/scimCreateSyncJob'
import type {
  ScimDeleteError,
} from '@openrouter-sdk/core/scimDelete'
import type {
  ScimGetSyncJobError,
} from '@openrouter-sdk/core/scimGetSyncJob'
import type {
  ScimListGroupsError,
} from '@openrouter-sdk/core/scimListGroups'
import type {
  ScimListMappingsError,
} from '@openrouter-sdk/core/scimListMappings'
import type {
  ScimReadError,
} from '@openrouter-sdk/core/scimRead'
import type {
  ScimUpdateError,
} from '@openrouter-sdk/core/scimUpdate'
import type {
  SttCreateTranscriptionError,
} from '@openrouter-sdk/core/sttCreateTranscription'
import type {
  SttCreateTranscriptionMultipartError,
} from '@openrouter-sdk/core/sttCreateTranscriptionMultipart'
import type {
  SystemOneCreateError,
} from '@openrouter-sdk/core/systemOneCreate'
import type {
  TtsCreateSpeechError,
  TtsCreateSpeechResponse,
} from '@openrouter-sdk/core/ttsCreateSpeech'
import type {
  VaultCopyVaultSecretsToInternError,
} from '@openrouter-sdk/core/vaultCopyVaultSecretsToIntern'
import type {
  VaultDeleteInternVaultSecretError,
} from '@openrouter-sdk/core/vaultDeleteInternVaultSecret'
import type {
  VaultDeleteVaultSecretError,
} from '@openrouter-sdk/core/vaultDeleteVaultSecret'
import type {
  VaultListInternVaultSecretsError,
} from '@openrouter-sdk/core/vaultListInternVaultSecrets'
import type {
  VaultListVaultSecretsError,
} from '@openrouter-sdk/core/vaultListVaultSecrets'
import type {
  VaultStoreInternVaultSecretError,
} from '@openrouter-sdk/core/vaultStoreInternVaultSecret'
import type {
  VaultStoreVaultSecretError,
} from '@openrouter-sdk/core/vaultStoreVaultSecret'
import type {
  VideoGenerationGenerateError,
} from '@openrouter-sdk/core/videoGenerationGenerate'
import type {
  VideoGenerationGetGenerationError,
} from '@openrouter-sdk/core/videoGenerationGetGeneration'
import type {
  VideoGenerationGetVideoContentError,
  VideoGenerationGetVideoContentResponse,
} from '@openrouter-sdk/core/videoGenerationGetVideoContent'
import type {
  VideoGenerationListVideosModelsError,
} from '@openrouter-sdk/core/videoGenerationListVideosModels'
import type {
  WorkspacesBulkAddMembersError,
} from '@openrouter-sdk/core/workspacesBulkAddMembers'
import type {
  WorkspacesBulkRemoveMembersError,
} from '@openrouter-sdk/core/workspacesBulkRemoveMembers'
import type {
  WorkspacesCreateError,
} from '@openrouter-sdk/core/workspacesCreate'
import type {
  WorkspacesDeleteError,
} from '@openrouter-sdk/core/workspacesDelete'
import type {
  WorkspacesDeleteBudgetError,
} from '@openrouter-sdk/core/workspacesDeleteBudget'
import type {
  WorkspacesGetError,
} from '@openrouter-sdk/core/workspacesGet'
import type {
  WorkspacesGetBudgetError,
} from '@openrouter-sdk/core/workspacesGetBudget'
import type {
  WorkspacesListError,
} from '@openrouter-sdk/core/workspacesList'
import type {
  WorkspacesListBudgetsError,
} from '@openrouter-sdk/core/workspacesListBudgets'
import type {
  WorkspacesListMembersError,
} from '@openrouter-sdk/core/workspacesListMembers'
import type {
  WorkspacesSetBudgetError,
} from '@openrouter-sdk/core/workspacesSetBudget'
import type {
  WorkspacesUpdateError,
} from '@openrouter-sdk/core/workspacesUpdate'
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
  InfiniteData,
  InvalidateQueryFilters,
  QueryClient,
  QueryKey,
  QueryKeyWithDataTag,
  SkipToken,
  UndefinedInitialDataInfiniteOptions,
  UndefinedInitialDataOptions,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryResult,
  UseSuspenseInfiniteQueryResult,
  UseSuspenseQueryResult,
} from '@tanstack/react-query'
import type {
  ReactNode,
} from 'react'

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateData = AlphaDecisionsCreateResponse;

// . ./alphaDecisionsCreate
export type { AlphaDecisionsCreateError } from '@openrouter-sdk/core/alphaDecisionsCreate'

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>;

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateVariables = AlphaDecisionsCreateRequest;

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaData = AnalyticsGetAnalyticsMetaResponse;

// . ./analyticsGetAnalyticsMeta
export type { AnalyticsGetAnalyticsMetaError } from '@openrouter-sdk/core/analyticsGetAnalyticsMeta'

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaKey = ReturnType<typeof analyticsGetAnalyticsMetaKey>;

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaQueryOverrides<TData = AnalyticsGetAnalyticsMetaData> = QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityData = AnalyticsGetUserActivityResponse;

// . ./analyticsGetUserActivity
export type { AnalyticsGetUserActivityError } from '@openrouter-sdk/core/analyticsGetUserActivity'

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityKey = ReturnType<typeof analyticsGetUserActivityKey>;

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityQueryOverrides<TData = AnalyticsGetUserActivityData> = QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsData = AnalyticsQueryAnalyticsResponse;

// . ./analyticsQueryAnalytics
export type { AnalyticsQueryAnalyticsError } from '@openrouter-sdk/core/analyticsQueryAnalytics'

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsVariables = AnalyticsQueryAnalyticsRequest;

// . ./apiKeysCreate
export type ApiKeysCreateData = ApiKeysCreateResponse;

// . ./apiKeysCreate
export type { ApiKeysCreateError } from '@openrouter-sdk/core/apiKeysCreate'

// . ./apiKeysCreate
export type ApiKeysCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>;

// . ./apiKeysCreate
export type ApiKeysCreateVariables = ApiKeysCreateRequest;

// . ./apiKeysDelete
export type ApiKeysDeleteData = ApiKeysDeleteResponse;

// . ./apiKeysDelete
export type { ApiKeysDeleteError } from '@openrouter-sdk/core/apiKeysDelete'

// . ./apiKeysDelete
export type ApiKeysDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>;

// . ./apiKeysDelete
export type ApiKeysDeleteVariables = ApiKeysDeleteRequest;

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataData = ApiKeysGetCurrentKeyMetadataResponse;

// . ./apiKeysGetCurrentKeyMetadata
export type { ApiKeysGetCurrentKeyMetadataError } from '@openrouter-sdk/core/apiKeysGetCurrentKeyMetadata'

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataKey = ReturnType<typeof apiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataQueryOverrides<TData = ApiKeysGetCurrentKeyMetadataData> = QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGet
export type ApiKeysGetData = ApiKeysGetResponse;

// . ./apiKeysGet
export type { ApiKeysGetError } from '@openrouter-sdk/core/apiKeysGet'

// . ./apiKeysGet
export type ApiKeysGetKey = ReturnType<typeof apiKeysGetKey>;

// . ./apiKeysGet
export type ApiKeysGetQueryOverrides<TData = ApiKeysGetData> = QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;

// . ./apiKeysList
export type ApiKeysListData = ApiKeysListResponse;

// . ./apiKeysList
export type { ApiKeysListError } from '@openrouter-sdk/core/apiKeysList'

// . ./apiKeysList
export type ApiKeysListInfiniteKey = ReturnType<typeof apiKeysListInfiniteKey>;

// . ./apiKeysList
export type ApiKeysListInfiniteQueryOverrides<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>> = InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;

// . ./apiKeysList
export type ApiKeysListInfiniteRequest = Omit<ApiKeysListRequest, 'offset'>;

// . ./apiKeysList
export type ApiKeysListKey = ReturnType<typeof apiKeysListKey>;

// . ./apiKeysList
export type ApiKeysListPageParam = number;

// . ./apiKeysList
export type ApiKeysListQueryOverrides<TData = ApiKeysListData> = QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;

// . ./apiKeysUpdate
export type ApiKeysUpdateData = ApiKeysUpdateResponse;

// . ./apiKeysUpdate
export type { ApiKeysUpdateError } from '@openrouter-sdk/core/apiKeysUpdate'

// . ./apiKeysUpdate
export type ApiKeysUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>;

// . ./apiKeysUpdate
export type ApiKeysUpdateVariables = ApiKeysUpdateRequest;

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksData = BenchmarksGetBenchmarksResponse;

// . ./benchmarksGetBenchmarks
export type { BenchmarksGetBenchmarksError } from '@openrouter-sdk/core/benchmarksGetBenchmarks'

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksKey = ReturnType<typeof benchmarksGetBenchmarksKey>;

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
export type { ByokCreateError } from '@openrouter-sdk/core/byokCreate'

// . ./byokCreate
export type ByokCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>;

// . ./byokCreate
export type ByokCreateVariables = ByokCreateRequest;

// . ./byokDelete
export type ByokDeleteData = ByokDeleteResponse;

// . ./byokDelete
export type { ByokDeleteError } from '@openrouter-sdk/core/byokDelete'

// . ./byokDelete
export type ByokDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>;

// . ./byokDelete
export type ByokDeleteVariables = ByokDeleteRequest;

// . ./byokGet
export type ByokGetData = ByokGetResponse;

// . ./byokGet
export type { ByokGetError } from '@openrouter-sdk/core/byokGet'

// . ./byokGet
export type ByokGetKey = ReturnType<typeof byokGetKey>;

// . ./byokGet
export type ByokGetQueryOverrides<TData = ByokGetData> = QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>;

// . ./byokList
export type ByokListData = ByokListResponse;

// . ./byokList
export type { ByokListError } from '@openrouter-sdk/core/byokList'

// . ./byokList
export type ByokListInfiniteKey = ReturnType<typeof byokListInfiniteKey>;

// . ./byokList
export type ByokListInfiniteQueryOverrides<TData = InfiniteData<ByokListData, ByokListPageParam>> = InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;

// . ./byokList
export type ByokListInfiniteRequest = Omit<ByokListRequest, 'offset'>;

// . ./byokList
export type ByokListKey = ReturnType<typeof byokListKey>;

// . ./byokList
export type ByokListPageParam = number;

// . ./byokList
export type ByokListQueryOverrides<TData = ByokListData> = QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>;

// . ./byokUpdate
export type ByokUpdateData = ByokUpdateResponse;

// . ./byokUpdate
export type { ByokUpdateError } from '@openrouter-sdk/core/byokUpdate'

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
export type { ChatSendError } from '@openrouter-sdk/core/chatSend'

// . ./chatSend
export type ChatSendMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ChatSendHeaders>;

// . ./chatSend
export type ChatSendVariables = ChatSendRequest;

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsData = ClassificationsGetTaskClassificationsResponse;

// . ./classificationsGetTaskClassifications
export type { ClassificationsGetTaskClassificationsError } from '@openrouter-sdk/core/classificationsGetTaskClassifications'

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsKey = ReturnType<typeof classificationsGetTaskClassificationsKey>;

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsQueryOverrides<TData = ClassificationsGetTaskClassificationsData> = QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;

// .
export interface ClientProviderProps<TClient> {
  readonly client: TClient;
  readonly keyPrefix?: string | undefined;
  readonly children?: ReactNode;
}

// . ./completionsGenerate
export type CompletionsGenerateData = CompletionsGenerateResponse;

// . ./completionsGenerate
export type { CompletionsGenerateError } from '@openrouter-sdk/core/completionsGenerate'

// . ./completionsGenerate
export type CompletionsGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
export type CompletionsGenerateVariables = CompletionsGenerateRequest;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentData = ContainersDownloadContainerFileContentResponse;

// . ./containersDownloadContainerFileContent
export type { ContainersDownloadContainerFileContentError } from '@openrouter-sdk/core/containersDownloadContainerFileContent'

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentVariables = ContainersDownloadContainerFileContentRequest;

// . ./containersGetContainerFile
export type ContainersGetContainerFileData = ContainersGetContainerFileResponse;

// . ./containersGetContainerFile
export type { ContainersGetContainerFileError } from '@openrouter-sdk/core/containersGetContainerFile'

// . ./containersGetContainerFile
export type ContainersGetContainerFileKey = ReturnType<typeof containersGetContainerFileKey>;

// . ./containersGetContainerFile
export type ContainersGetContainerFileQueryOverrides<TData = ContainersGetContainerFileData> = QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesData = ContainersListContainerFilesResponse;

// . ./containersListContainerFiles
export type { ContainersListContainerFilesError } from '@openrouter-sdk/core/containersListContainerFiles'

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteKey = ReturnType<typeof containersListContainerFilesInfiniteKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteQueryOverrides<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>> = InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteRequest = Omit<ContainersListContainerFilesRequest, 'after'>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesKey = ReturnType<typeof containersListContainerFilesKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesPageParam = NonNullable<ContainersListContainerFilesRequest['after']> | undefined;

// . ./containersListContainerFiles
export type ContainersListContainerFilesQueryOverrides<TData = ContainersListContainerFilesData> = QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileData = ContainersPromoteContainerFileResponse;

// . ./containersPromoteContainerFile
export type { ContainersPromoteContainerFileError } from '@openrouter-sdk/core/containersPromoteContainerFile'

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileVariables = ContainersPromoteContainerFileRequest;

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeData = CreditsCreateCoinbaseChargeResponse;

// . ./creditsCreateCoinbaseCharge
export type { CreditsCreateCoinbaseChargeError } from '@openrouter-sdk/core/creditsCreateCoinbaseCharge'

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeVariables = CreditsCreateCoinbaseChargeRequest;

// . ./creditsGetCredits
export type CreditsGetCreditsData = CreditsGetCreditsResponse;

// . ./creditsGetCredits
export type { CreditsGetCreditsError } from '@openrouter-sdk/core/creditsGetCredits'

// . ./creditsGetCredits
export type CreditsGetCreditsKey = ReturnType<typeof creditsGetCreditsKey>;

// . ./creditsGetCredits
export type CreditsGetCreditsQueryOverrides<TData = CreditsGetCreditsData> = QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsData = DatasetsGetAppRankingsResponse;

// . ./datasetsGetAppRankings
export type { DatasetsGetAppRankingsError } from '@openrouter-sdk/core/datasetsGetAppRankings'

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteKey = ReturnType<typeof datasetsGetAppRankingsInfiniteKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteQueryOverrides<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>> = InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteRequest = Omit<DatasetsGetAppRankingsRequest, 'offset'>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsKey = ReturnType<typeof datasetsGetAppRankingsKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsPageParam = number;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsQueryOverrides<TData = DatasetsGetAppRankingsData> = QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyData = DatasetsGetRankingsDailyResponse;

// . ./datasetsGetRankingsDaily
export type { DatasetsGetRankingsDailyError } from '@openrouter-sdk/core/datasetsGetRankingsDaily'

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyKey = ReturnType<typeof datasetsGetRankingsDailyKey>;

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyQueryOverrides<TData = DatasetsGetRankingsDailyData> = QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostData = DatasetsGetSessionCostResponse;

// . ./datasetsGetSessionCost
export type { DatasetsGetSessionCostError } from '@openrouter-sdk/core/datasetsGetSessionCost'

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteKey = ReturnType<typeof datasetsGetSessionCostInfiniteKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteQueryOverrides<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>> = InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteRequest = Omit<DatasetsGetSessionCostRequest, 'offset'>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostKey = ReturnType<typeof datasetsGetSessionCostKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostPageParam = number;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostQueryOverrides<TData = DatasetsGetSessionCostData> = QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;

// not exported
type DecidedBySuspense = 'enabled' | 'throwOnError' | 'placeholderData';

// . ./embeddingsGenerate
export type EmbeddingsGenerateData = EmbeddingsGenerateResponse;

// . ./embeddingsGenerate
export type { EmbeddingsGenerateError } from '@openrouter-sdk/core/embeddingsGenerate'

// . ./embeddingsGenerate
export type EmbeddingsGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>;

// . ./embeddingsGenerate
export type EmbeddingsGenerateVariables = EmbeddingsGenerateRequest;

// . ./embeddingsListModels
export type EmbeddingsListModelsData = EmbeddingsListModelsResponse;

// . ./embeddingsListModels
export type { EmbeddingsListModelsError } from '@openrouter-sdk/core/embeddingsListModels'

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteKey = ReturnType<typeof embeddingsListModelsInfiniteKey>;

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteQueryOverrides<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>> = InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteRequest = Omit<EmbeddingsListModelsRequest, 'offset'>;

// . ./embeddingsListModels
export type EmbeddingsListModelsKey = ReturnType<typeof embeddingsListModelsKey>;

// . ./embeddingsListModels
export type EmbeddingsListModelsPageParam = number;

// . ./embeddingsListModels
export type EmbeddingsListModelsQueryOverrides<TData = EmbeddingsListModelsData> = QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;

// . ./endpointsList
export type EndpointsListData = EndpointsListResponse;

// . ./endpointsList
export type { EndpointsListError } from '@openrouter-sdk/core/endpointsList'

// . ./endpointsList
export type EndpointsListKey = ReturnType<typeof endpointsListKey>;

// . ./endpointsList
export type EndpointsListQueryOverrides<TData = EndpointsListData> = QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsData = EndpointsListZdrEndpointsResponse;

// . ./endpointsListZdrEndpoints
export type { EndpointsListZdrEndpointsError } from '@openrouter-sdk/core/endpointsListZdrEndpoints'

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsKey = ReturnType<typeof endpointsListZdrEndpointsKey>;

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsQueryOverrides<TData = EndpointsListZdrEndpointsData> = QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;

// . ./filesDelete
export type FilesDeleteData = FilesDeleteResponse;

// . ./filesDelete
export type { FilesDeleteError } from '@openrouter-sdk/core/filesDelete'

// . ./filesDelete
export type FilesDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>;

// . ./filesDelete
export type FilesDeleteVariables = FilesDeleteRequest;

// . ./filesDownload
export type FilesDownloadData = FilesDownloadResponse;

// . ./filesDownload
export type { FilesDownloadError } from '@openrouter-sdk/core/filesDownload'

// . ./filesDownload
export type FilesDownloadMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>;

// . ./filesDownload
export type FilesDownloadVariables = FilesDownloadRequest;

// . ./filesList
export type FilesListData = FilesListResponse;

// . ./filesList
export type { FilesListError } from '@openrouter-sdk/core/filesList'

// . ./filesList
export type FilesListInfiniteKey = ReturnType<typeof filesListInfiniteKey>;

// . ./filesList
export type FilesListInfiniteQueryOverrides<TData = InfiniteData<FilesListData, FilesListPageParam>> = InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;

// . ./filesList
export type FilesListInfiniteRequest = Omit<FilesListRequest, 'cursor'>;

// . ./filesList
export type FilesListKey = ReturnType<typeof filesListKey>;

// . ./filesList
export type FilesListPageParam = NonNullable<FilesListRequest['cursor']> | undefined;

// . ./filesList
export type FilesListQueryOverrides<TData = FilesListData> = QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>;

// . ./filesRetrieve
export type FilesRetrieveData = FilesRetrieveResponse;

// . ./filesRetrieve
export type { FilesRetrieveError } from '@openrouter-sdk/core/filesRetrieve'

// . ./filesRetrieve
export type FilesRetrieveKey = ReturnType<typeof filesRetrieveKey>;

// . ./filesRetrieve
export type FilesRetrieveQueryOverrides<TData = FilesRetrieveData> = QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;

// . ./filesUpload
export type FilesUploadData = FilesUploadResponse;

// . ./filesUpload
export type { FilesUploadError } from '@openrouter-sdk/core/filesUpload'

// . ./filesUpload
export type FilesUploadMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>;

// . ./filesUpload
export type FilesUploadVariables = FilesUploadRequest;

// .
export interface FoldedStreamOverrides<TEvent, TError, TData, THeaders extends object = object> extends StreamCallbacks<TData, TError>, CallOverrides<THeaders> {
  readonly initialData: TData;
  readonly reduce: (data: TData, event: TEvent) => TData;
}

// . ./generationsGetGeneration
export type GenerationsGetGenerationData = GenerationsGetGenerationResponse;

// . ./generationsGetGeneration
export type { GenerationsGetGenerationError } from '@openrouter-sdk/core/generationsGetGeneration'

// . ./generationsGetGeneration
export type GenerationsGetGenerationKey = ReturnType<typeof generationsGetGenerationKey>;

// . ./generationsGetGeneration
export type GenerationsGetGenerationQueryOverrides<TData = GenerationsGetGenerationData> = QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentData = GenerationsListGenerationContentResponse;

// . ./generationsListGenerationContent
export type { GenerationsListGenerationContentError } from '@openrouter-sdk/core/generationsListGenerationContent'

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentKey = ReturnType<typeof generationsListGenerationContentKey>;

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentQueryOverrides<TData = GenerationsListGenerationContentData> = QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackData = GenerationsSubmitFeedbackResponse;

// . ./generationsSubmitFeedback
export type { GenerationsSubmitFeedbackError } from '@openrouter-sdk/core/generationsSubmitFeedback'

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackVariables = GenerationsSubmitFeedbackRequest;

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysData = GuardrailsBulkAssignKeysResponse;

// . ./guardrailsBulkAssignKeys
export type { GuardrailsBulkAssignKeysError } from '@openrouter-sdk/core/guardrailsBulkAssignKeys'

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysVariables = GuardrailsBulkAssignKeysRequest;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersData = GuardrailsBulkAssignMembersResponse;

// . ./guardrailsBulkAssignMembers
export type { GuardrailsBulkAssignMembersError } from '@openrouter-sdk/core/guardrailsBulkAssignMembers'

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersVariables = GuardrailsBulkAssignMembersRequest;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysData = GuardrailsBulkUnassignKeysResponse;

// . ./guardrailsBulkUnassignKeys
export type { GuardrailsBulkUnassignKeysError } from '@openrouter-sdk/core/guardrailsBulkUnassignKeys'

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysVariables = GuardrailsBulkUnassignKeysRequest;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersData = GuardrailsBulkUnassignMembersResponse;

// . ./guardrailsBulkUnassignMembers
export type { GuardrailsBulkUnassignMembersError } from '@openrouter-sdk/core/guardrailsBulkUnassignMembers'

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersVariables = GuardrailsBulkUnassignMembersRequest;

// . ./guardrailsCreate
export type GuardrailsCreateData = GuardrailsCreateResponse;

// . ./guardrailsCreate
export type { GuardrailsCreateError } from '@openrouter-sdk/core/guardrailsCreate'

// . ./guardrailsCreate
export type GuardrailsCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>;

// . ./guardrailsCreate
export type GuardrailsCreateVariables = GuardrailsCreateRequest;

// . ./guardrailsDelete
export type GuardrailsDeleteData = GuardrailsDeleteResponse;

// . ./guardrailsDelete
export type { GuardrailsDeleteError } from '@openrouter-sdk/core/guardrailsDelete'

// . ./guardrailsDelete
export type GuardrailsDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>;

// . ./guardrailsDelete
export type GuardrailsDeleteVariables = GuardrailsDeleteRequest;

// . ./guardrailsGet
export type GuardrailsGetData = GuardrailsGetResponse;

// . ./guardrailsGet
export type { GuardrailsGetError } from '@openrouter-sdk/core/guardrailsGet'

// . ./guardrailsGet
export type GuardrailsGetKey = ReturnType<typeof guardrailsGetKey>;

// . ./guardrailsGet
export type GuardrailsGetQueryOverrides<TData = GuardrailsGetData> = QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;

// . ./guardrailsList
export type GuardrailsListData = GuardrailsListResponse;

// . ./guardrailsList
export type { GuardrailsListError } from '@openrouter-sdk/core/guardrailsList'

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsData = GuardrailsListGuardrailKeyAssignmentsResponse;

// . ./guardrailsListGuardrailKeyAssignments
export type { GuardrailsListGuardrailKeyAssignmentsError } from '@openrouter-sdk/core/guardrailsListGuardrailKeyAssignments'

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteKey = ReturnType<typeof guardrailsListGuardrailKeyAssignmentsInfiniteKey>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsKey = ReturnType<typeof guardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsPageParam = number;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData = GuardrailsListGuardrailKeyAssignmentsData> = QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsData = GuardrailsListGuardrailMemberAssignmentsResponse;

// . ./guardrailsListGuardrailMemberAssignments
export type { GuardrailsListGuardrailMemberAssignmentsError } from '@openrouter-sdk/core/guardrailsListGuardrailMemberAssignments'

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteKey = ReturnType<typeof guardrailsListGuardrailMemberAssignmentsInfiniteKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsKey = ReturnType<typeof guardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsPageParam = number;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData = GuardrailsListGuardrailMemberAssignmentsData> = QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsList
export type GuardrailsListInfiniteKey = ReturnType<typeof guardrailsListInfiniteKey>;

// . ./guardrailsList
export type GuardrailsListInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>> = InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;

// . ./guardrailsList
export type GuardrailsListInfiniteRequest = Omit<GuardrailsListRequest, 'offset'>;

// . ./guardrailsList
export type GuardrailsListKey = ReturnType<typeof guardrailsListKey>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsData = GuardrailsListKeyAssignmentsResponse;

// . ./guardrailsListKeyAssignments
export type { GuardrailsListKeyAssignmentsError } from '@openrouter-sdk/core/guardrailsListKeyAssignments'

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteKey = ReturnType<typeof guardrailsListKeyAssignmentsInfiniteKey>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsInfiniteRequest = Omit<GuardrailsListKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsKey = ReturnType<typeof guardrailsListKeyAssignmentsKey>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsPageParam = number;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsQueryOverrides<TData = GuardrailsListKeyAssignmentsData> = QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsData = GuardrailsListMemberAssignmentsResponse;

// . ./guardrailsListMemberAssignments
export type { GuardrailsListMemberAssignmentsError } from '@openrouter-sdk/core/guardrailsListMemberAssignments'

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteKey = ReturnType<typeof guardrailsListMemberAssignmentsInfiniteKey>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>> = InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteRequest = Omit<GuardrailsListMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsKey = ReturnType<typeof guardrailsListMemberAssignmentsKey>;

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
export type { GuardrailsUpdateError } from '@openrouter-sdk/core/guardrailsUpdate'

// . ./guardrailsUpdate
export type GuardrailsUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>;

// . ./guardrailsUpdate
export type GuardrailsUpdateVariables = GuardrailsUpdateRequest;

// . ./imagesGenerate
export type ImagesGenerateData = ImagesGenerateResponse;

// . ./imagesGenerate
export type { ImagesGenerateError } from '@openrouter-sdk/core/imagesGenerate'

// . ./imagesGenerate
export type ImagesGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>;

// . ./imagesGenerate
export type ImagesGenerateVariables = ImagesGenerateRequest;

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsData = ImagesListModelEndpointsResponse;

// . ./imagesListModelEndpoints
export type { ImagesListModelEndpointsError } from '@openrouter-sdk/core/imagesListModelEndpoints'

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsKey = ReturnType<typeof imagesListModelEndpointsKey>;

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsQueryOverrides<TData = ImagesListModelEndpointsData> = QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;

// . ./imagesListModels
export type ImagesListModelsData = ImagesListModelsResponse;

// . ./imagesListModels
export type { ImagesListModelsError } from '@openrouter-sdk/core/imagesListModels'

// . ./imagesListModels
export type ImagesListModelsKey = ReturnType<typeof imagesListModelsKey>;

// . ./imagesListModels
export type ImagesListModelsQueryOverrides<TData = ImagesListModelsData> = QueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;

// .
export type InfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> = UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam> & QueryKeyWithDataTag<TKey, InfiniteData<TPage, TPageParam>, TError>;

// .
export type InfiniteQueryOverrides<TPage, TError, TData, TKey extends QueryKey, TPageParam, THeaders extends object = object> = Omit<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, 'queryKey' | 'queryFn' | PageOptions> & Partial<Pick<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, PageOptions>> & CallOverrides<THeaders>;

// . ./internsChat
export type { InternsChatError } from '@openrouter-sdk/core/internsChat'

// . ./internsCreateIntern
export type InternsCreateInternData = InternsCreateInternResponse;

// . ./internsCreateIntern
export type { InternsCreateInternError } from '@openrouter-sdk/core/internsCreateIntern'

// . ./internsCreateIntern
export type InternsCreateInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, InternsCreateInternHeaders>;

// . ./internsCreateIntern
export type InternsCreateInternVariables = InternsCreateInternRequest;

// . ./internsDeleteIntern
export type InternsDeleteInternData = InternsDeleteInternResponse;

// . ./internsDeleteIntern
export type { InternsDeleteInternError } from '@openrouter-sdk/core/internsDeleteIntern'

// . ./internsDeleteIntern
export type InternsDeleteInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>;

// . ./internsDeleteIntern
export type InternsDeleteInternVariables = InternsDeleteInternRequest;

// . ./internsGetIntern
export type InternsGetInternData = InternsGetInternResponse;

// . ./internsGetIntern
export type { InternsGetInternError } from '@openrouter-sdk/core/internsGetIntern'

// . ./internsGetIntern
export type InternsGetInternKey = ReturnType<typeof internsGetInternKey>;

// . ./internsGetIntern
export type InternsGetInternQueryOverrides<TData = InternsGetInternData> = QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;

// . ./internsListInterns
export type InternsListInternsData = InternsListInternsResponse;

// . ./internsListInterns
export type { InternsListInternsError } from '@openrouter-sdk/core/internsListInterns'

// . ./internsListInterns
export type InternsListInternsInfiniteKey = ReturnType<typeof internsListInternsInfiniteKey>;

// . ./internsListInterns
export type InternsListInternsInfiniteQueryOverrides<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>> = InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;

// . ./internsListInterns
export type InternsListInternsInfiniteRequest = Omit<InternsListInternsRequest, 'starting_after'>;

// . ./internsListInterns
export type InternsListInternsKey = ReturnType<typeof internsListInternsKey>;

// . ./internsListInterns
export type InternsListInternsPageParam = NonNullable<InternsListInternsRequest['starting_after']> | undefined;

// . ./internsListInterns
export type InternsListInternsQueryOverrides<TData = InternsListInternsData> = QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;

// . ./internsProvisionIntern
export type InternsProvisionInternData = InternsProvisionInternResponse;

// . ./internsProvisionIntern
export type { InternsProvisionInternError } from '@openrouter-sdk/core/internsProvisionIntern'

// . ./internsProvisionIntern
export type InternsProvisionInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>;

// . ./internsProvisionIntern
export type InternsProvisionInternVariables = InternsProvisionInternRequest;

// . ./internsSuspendIntern
export type InternsSuspendInternData = InternsSuspendInternResponse;

// . ./internsSuspendIntern
export type { InternsSuspendInternError } from '@openrouter-sdk/core/internsSuspendIntern'

// . ./internsSuspendIntern
export type InternsSuspendInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>;

// . ./internsSuspendIntern
export type InternsSuspendInternVariables = InternsSuspendInternRequest;

// . ./internsUpdateIntern
export type InternsUpdateInternData = InternsUpdateInternResponse;

// . ./internsUpdateIntern
export type { InternsUpdateInternError } from '@openrouter-sdk/core/internsUpdateIntern'

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

// . ./messagesCreate
export type MessagesCreateData = MessagesCreateResponse;

// . ./messagesCreate
export type { MessagesCreateError } from '@openrouter-sdk/core/messagesCreate'

// . ./messagesCreate
export type MessagesCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, MessagesCreateHeaders>;

// . ./messagesCreate
export type MessagesCreateVariables = MessagesCreateRequest;

// . ./modelsCount
export type ModelsCountData = ModelsCountResponse;

// . ./modelsCount
export type { ModelsCountError } from '@openrouter-sdk/core/modelsCount'

// . ./modelsCount
export type ModelsCountKey = ReturnType<typeof modelsCountKey>;

// . ./modelsCount
export type ModelsCountQueryOverrides<TData = ModelsCountData> = QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;

// . ./modelsGet
export type ModelsGetData = ModelsGetResponse;

// . ./modelsGet
export type { ModelsGetError } from '@openrouter-sdk/core/modelsGet'

// . ./modelsGet
export type ModelsGetKey = ReturnType<typeof modelsGetKey>;

// . ./modelsGet
export type ModelsGetQueryOverrides<TData = ModelsGetData> = QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;

// . ./modelsList
export type ModelsListData = ModelsListResponse;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsData = ModelsListEmbeddingsResponse;

// . ./modelsListEmbeddings
export type { ModelsListEmbeddingsError } from '@openrouter-sdk/core/modelsListEmbeddings'

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsKey = ReturnType<typeof modelsListEmbeddingsKey>;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsQueryOverrides<TData = ModelsListEmbeddingsData> = QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;

// . ./modelsList
export type { ModelsListError } from '@openrouter-sdk/core/modelsList'

// . ./modelsListForUser
export type ModelsListForUserData = ModelsListForUserResponse;

// . ./modelsListForUser
export type { ModelsListForUserError } from '@openrouter-sdk/core/modelsListForUser'

// . ./modelsListForUser
export type ModelsListForUserInfiniteKey = ReturnType<typeof modelsListForUserInfiniteKey>;

// . ./modelsListForUser
export type ModelsListForUserInfiniteQueryOverrides<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>> = InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;

// . ./modelsListForUser
export type ModelsListForUserInfiniteRequest = Omit<ModelsListForUserRequest, 'offset'>;

// . ./modelsListForUser
export type ModelsListForUserKey = ReturnType<typeof modelsListForUserKey>;

// . ./modelsListForUser
export type ModelsListForUserPageParam = number;

// . ./modelsListForUser
export type ModelsListForUserQueryOverrides<TData = ModelsListForUserData> = QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;

// . ./modelsList
export type ModelsListInfiniteKey = ReturnType<typeof modelsListInfiniteKey>;

// . ./modelsList
export type ModelsListInfiniteQueryOverrides<TData = InfiniteData<ModelsListData, ModelsListPageParam>> = InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;

// . ./modelsList
export type ModelsListInfiniteRequest = Omit<ModelsListRequest, 'offset'>;

// . ./modelsList
export type ModelsListKey = ReturnType<typeof modelsListKey>;

// . ./modelsList
export type ModelsListPageParam = number;

// . ./modelsList
export type ModelsListQueryOverrides<TData = ModelsListData> = QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>;

// .
export type Mutation<TData, TError, TVariables, TOnMutateResult, TKey extends QueryKey> = Omit<UseMutationOptions<TData, TError, TVariables, TOnMutateResult>, 'mutationKey'> & {
  mutationKey: TKey;
};

// .
export type MutationOverrides<TData, TError, TVariables, TOnMutateResult, THeaders extends object = object> = Omit<UseMutationOptions<TData, TError, TVariables, TOnMutateResult>, 'mutationKey' | 'mutationFn'> & {
  readonly requestOptions?: RequestOptions<THeaders> | undefined;
};

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeData = OAuthCreateAuthCodeResponse;

// . ./oAuthCreateAuthCode
export type { OAuthCreateAuthCodeError } from '@openrouter-sdk/core/oAuthCreateAuthCode'

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>;

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeVariables = OAuthCreateAuthCodeRequest;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenData = OAuthCreateOauthTokenResponse;

// . ./oAuthCreateOauthToken
export type { OAuthCreateOauthTokenError } from '@openrouter-sdk/core/oAuthCreateOauthToken'

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenVariables = OAuthCreateOauthTokenRequest;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyData = OAuthExchangeAuthCodeForAPIKeyResponse;

// . ./oAuthExchangeAuthCodeForAPIKey
export type { OAuthExchangeAuthCodeForAPIKeyError } from '@openrouter-sdk/core/oAuthExchangeAuthCodeForAPIKey'

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyVariables = OAuthExchangeAuthCodeForAPIKeyRequest;

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksData = OAuthListOauthJwksResponse;

// . ./oAuthListOauthJwks
export type { OAuthListOauthJwksError } from '@openrouter-sdk/core/oAuthListOauthJwks'

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksKey = ReturnType<typeof oAuthListOauthJwksKey>;

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksQueryOverrides<TData = OAuthListOauthJwksData> = QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;

// . ./observabilityCreate
export type ObservabilityCreateData = ObservabilityCreateResponse;

// . ./observabilityCreate
export type { ObservabilityCreateError } from '@openrouter-sdk/core/observabilityCreate'

// . ./observabilityCreate
export type ObservabilityCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>;

// . ./observabilityCreate
export type ObservabilityCreateVariables = ObservabilityCreateRequest;

// . ./observabilityDelete
export type ObservabilityDeleteData = ObservabilityDeleteResponse;

// . ./observabilityDelete
export type { ObservabilityDeleteError } from '@openrouter-sdk/core/observabilityDelete'

// . ./observabilityDelete
export type ObservabilityDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>;

// . ./observabilityDelete
export type ObservabilityDeleteVariables = ObservabilityDeleteRequest;

// . ./observabilityGet
export type ObservabilityGetData = ObservabilityGetResponse;

// . ./observabilityGet
export type { ObservabilityGetError } from '@openrouter-sdk/core/observabilityGet'

// . ./observabilityGet
export type ObservabilityGetKey = ReturnType<typeof observabilityGetKey>;

// . ./observabilityGet
export type ObservabilityGetQueryOverrides<TData = ObservabilityGetData> = QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;

// . ./observabilityList
export type ObservabilityListData = ObservabilityListResponse;

// . ./observabilityList
export type { ObservabilityListError } from '@openrouter-sdk/core/observabilityList'

// . ./observabilityList
export type ObservabilityListInfiniteKey = ReturnType<typeof observabilityListInfiniteKey>;

// . ./observabilityList
export type ObservabilityListInfiniteQueryOverrides<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>> = InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;

// . ./observabilityList
export type ObservabilityListInfiniteRequest = Omit<ObservabilityListRequest, 'offset'>;

// . ./observabilityList
export type ObservabilityListKey = ReturnType<typeof observabilityListKey>;

// . ./observabilityList
export type ObservabilityListPageParam = number;

// . ./observabilityList
export type ObservabilityListQueryOverrides<TData = ObservabilityListData> = QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;

// . ./observabilityUpdate
export type ObservabilityUpdateData = ObservabilityUpdateResponse;

// . ./observabilityUpdate
export type { ObservabilityUpdateError } from '@openrouter-sdk/core/observabilityUpdate'

// . ./observabilityUpdate
export type ObservabilityUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>;

// . ./observabilityUpdate
export type ObservabilityUpdateVariables = ObservabilityUpdateRequest;

// .
export type OpenRouterClient = KeyPrefixed<OpenRouterCore>;

// .
export declare const OpenRouterProvider: (props: ClientProviderProps<OpenRouterCore>) => import("react").ReactElement;

// . ./organizationListMembers
export type OrganizationListMembersData = OrganizationListMembersResponse;

// . ./organizationListMembers
export type { OrganizationListMembersError } from '@openrouter-sdk/core/organizationListMembers'

// . ./organizationListMembers
export type OrganizationListMembersInfiniteKey = ReturnType<typeof organizationListMembersInfiniteKey>;

// . ./organizationListMembers
export type OrganizationListMembersInfiniteQueryOverrides<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>> = InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;

// . ./organizationListMembers
export type OrganizationListMembersInfiniteRequest = Omit<OrganizationListMembersRequest, 'offset'>;

// . ./organizationListMembers
export type OrganizationListMembersKey = ReturnType<typeof organizationListMembersKey>;

// . ./organizationListMembers
export type OrganizationListMembersPageParam = number;

// . ./organizationListMembers
export type OrganizationListMembersQueryOverrides<TData = OrganizationListMembersData> = QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;

// not exported
type PageOptions = 'initialPageParam' | 'getNextPageParam';

// . ./parametersGetParameters
export type ParametersGetParametersData = ParametersGetParametersResponse;

// . ./parametersGetParameters
export type { ParametersGetParametersError } from '@openrouter-sdk/core/parametersGetParameters'

// . ./parametersGetParameters
export type ParametersGetParametersKey = ReturnType<typeof parametersGetParametersKey>;

// . ./parametersGetParameters
export type ParametersGetParametersQueryOverrides<TData = ParametersGetParametersData> = QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsData = PresetsCreatePresetsChatCompletionsResponse;

// . ./presetsCreatePresetsChatCompletions
export type { PresetsCreatePresetsChatCompletionsError } from '@openrouter-sdk/core/presetsCreatePresetsChatCompletions'

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>;

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsVariables = PresetsCreatePresetsChatCompletionsRequest;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesData = PresetsCreatePresetsMessagesResponse;

// . ./presetsCreatePresetsMessages
export type { PresetsCreatePresetsMessagesError } from '@openrouter-sdk/core/presetsCreatePresetsMessages'

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesVariables = PresetsCreatePresetsMessagesRequest;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesData = PresetsCreatePresetsResponsesResponse;

// . ./presetsCreatePresetsResponses
export type { PresetsCreatePresetsResponsesError } from '@openrouter-sdk/core/presetsCreatePresetsResponses'

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesVariables = PresetsCreatePresetsResponsesRequest;

// . ./presetsGet
export type PresetsGetData = PresetsGetResponse;

// . ./presetsGet
export type { PresetsGetError } from '@openrouter-sdk/core/presetsGet'

// . ./presetsGet
export type PresetsGetKey = ReturnType<typeof presetsGetKey>;

// . ./presetsGet
export type PresetsGetQueryOverrides<TData = PresetsGetData> = QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;

// . ./presetsGetVersion
export type PresetsGetVersionData = PresetsGetVersionResponse;

// . ./presetsGetVersion
export type { PresetsGetVersionError } from '@openrouter-sdk/core/presetsGetVersion'

// . ./presetsGetVersion
export type PresetsGetVersionKey = ReturnType<typeof presetsGetVersionKey>;

// . ./presetsGetVersion
export type PresetsGetVersionQueryOverrides<TData = PresetsGetVersionData> = QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;

// . ./presetsList
export type PresetsListData = PresetsListResponse;

// . ./presetsList
export type { PresetsListError } from '@openrouter-sdk/core/presetsList'

// . ./presetsList
export type PresetsListInfiniteKey = ReturnType<typeof presetsListInfiniteKey>;

// . ./presetsList
export type PresetsListInfiniteQueryOverrides<TData = InfiniteData<PresetsListData, PresetsListPageParam>> = InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;

// . ./presetsList
export type PresetsListInfiniteRequest = Omit<PresetsListRequest, 'offset'>;

// . ./presetsList
export type PresetsListKey = ReturnType<typeof presetsListKey>;

// . ./presetsList
export type PresetsListPageParam = number;

// . ./presetsList
export type PresetsListQueryOverrides<TData = PresetsListData> = QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>;

// . ./presetsListVersions
export type PresetsListVersionsData = PresetsListVersionsResponse;

// . ./presetsListVersions
export type { PresetsListVersionsError } from '@openrouter-sdk/core/presetsListVersions'

// . ./presetsListVersions
export type PresetsListVersionsInfiniteKey = ReturnType<typeof presetsListVersionsInfiniteKey>;

// . ./presetsListVersions
export type PresetsListVersionsInfiniteQueryOverrides<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>> = InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;

// . ./presetsListVersions
export type PresetsListVersionsInfiniteRequest = Omit<PresetsListVersionsRequest, 'offset'>;

// . ./presetsListVersions
export type PresetsListVersionsKey = ReturnType<typeof presetsListVersionsKey>;

// . ./presetsListVersions
export type PresetsListVersionsPageParam = number;

// . ./presetsListVersions
export type PresetsListVersionsQueryOverrides<TData = PresetsListVersionsData> = QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;

// . ./providersList
export type ProvidersListData = ProvidersListResponse;

// . ./providersList
export type { ProvidersListError } from '@openrouter-sdk/core/providersList'

// . ./providersList
export type ProvidersListKey = ReturnType<typeof providersListKey>;

// . ./providersList
export type ProvidersListQueryOverrides<TData = ProvidersListData> = QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;

// .
export type Query<TQueryFnData, TError, TData, TKey extends QueryKey> = UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey> & QueryKeyWithDataTag<TKey, TQueryFnData, TError>;

// .
export type QueryOverrides<TQueryFnData, TError, TData, TKey extends QueryKey, THeaders extends object = object> = Omit<UnusedSkipTokenOptions<TQueryFnData, TError, TData, TKey>, 'queryKey' | 'queryFn'> & CallOverrides<THeaders>;

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
export type { RerankRerankError } from '@openrouter-sdk/core/rerankRerank'

// . ./rerankRerank
export type RerankRerankMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>;

// . ./rerankRerank
export type RerankRerankVariables = RerankRerankRequest;

// . ./responsesSend
export type ResponsesSendData = ResponsesSendResponse;

// . ./responsesSend
export type { ResponsesSendError } from '@openrouter-sdk/core/responsesSend'

// . ./responsesSend
export type ResponsesSendMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ResponsesSendHeaders>;

// . ./responsesSend
export type ResponsesSendVariables = ResponsesSendRequest;

// . ./scimCreate
export type ScimCreateData = ScimCreateResponse;

// . ./scimCreate
export type { ScimCreateError } from '@openrouter-sdk/core/scimCreate'

// . ./scimCreate
export type ScimCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export type ScimCreateSyncJobData = ScimCreateSyncJobResponse;

// . ./scimCreateSyncJob
export type { ScimCreateSyncJobError } from '@openrouter-sdk/core/scimCreateSyncJob'

// . ./scimCreateSyncJob
export type ScimCreateSyncJobMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export type ScimCreateSyncJobVariables = void;

// . ./scimCreate
export type ScimCreateVariables = ScimCreateRequest;

// . ./scimDelete
export type ScimDeleteData = ScimDeleteResponse;

// . ./scimDelete
export type { ScimDeleteError } from '@openrouter-sdk/core/scimDelete'

// . ./scimDelete
export type ScimDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>;

// . ./scimDelete
export type ScimDeleteVariables = ScimDeleteRequest;

// . ./scimGetSyncJob
export type ScimGetSyncJobData = ScimGetSyncJobResponse;

// . ./scimGetSyncJob
export type { ScimGetSyncJobError } from '@openrouter-sdk/core/scimGetSyncJob'

// . ./scimGetSyncJob
export type ScimGetSyncJobKey = ReturnType<typeof scimGetSyncJobKey>;

// . ./scimGetSyncJob
export type ScimGetSyncJobQueryOverrides<TData = ScimGetSyncJobData> = QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;

// . ./scimListGroups
export type ScimListGroupsData = ScimListGroupsResponse;

// . ./scimListGroups
export type { ScimListGroupsError } from '@openrouter-sdk/core/scimListGroups'

// . ./scimListGroups
export type ScimListGroupsInfiniteKey = ReturnType<typeof scimListGroupsInfiniteKey>;

// . ./scimListGroups
export type ScimListGroupsInfiniteQueryOverrides<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>> = InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;

// . ./scimListGroups
export type ScimListGroupsInfiniteRequest = Omit<ScimListGroupsRequest, 'offset'>;

// . ./scimListGroups
export type ScimListGroupsKey = ReturnType<typeof scimListGroupsKey>;

// . ./scimListGroups
export type ScimListGroupsPageParam = number;

// . ./scimListGroups
export type ScimListGroupsQueryOverrides<TData = ScimListGroupsData> = QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;

// . ./scimListMappings
export type ScimListMappingsData = ScimListMappingsResponse;

// . ./scimListMappings
export type { ScimListMappingsError } from '@openrouter-sdk/core/scimListMappings'

// . ./scimListMappings
export type ScimListMappingsInfiniteKey = ReturnType<typeof scimListMappingsInfiniteKey>;

// . ./scimListMappings
export type ScimListMappingsInfiniteQueryOverrides<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>> = InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;

// . ./scimListMappings
export type ScimListMappingsInfiniteRequest = Omit<ScimListMappingsRequest, 'offset'>;

// . ./scimListMappings
export type ScimListMappingsKey = ReturnType<typeof scimListMappingsKey>;

// . ./scimListMappings
export type ScimListMappingsPageParam = number;

// . ./scimListMappings
export type ScimListMappingsQueryOverrides<TData = ScimListMappingsData> = QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;

// . ./scimRead
export type ScimReadData = ScimReadResponse;

// . ./scimRead
export type { ScimReadError } from '@openrouter-sdk/core/scimRead'

// . ./scimRead
export type ScimReadKey = ReturnType<typeof scimReadKey>;

// . ./scimRead
export type ScimReadQueryOverrides<TData = ScimReadData> = QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>;

// . ./scimUpdate
export type ScimUpdateData = ScimUpdateResponse;

// . ./scimUpdate
export type { ScimUpdateError } from '@openrouter-sdk/core/scimUpdate'

// . ./scimUpdate
export type ScimUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>;

// . ./scimUpdate
export type ScimUpdateVariables = ScimUpdateRequest;

// .
export type SkippableInfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> = UndefinedInitialDataInfiniteOptions<TPage, TError, TData, TKey, TPageParam> & QueryKeyWithDataTag<TKey, InfiniteData<TPage, TPageParam>, TError>;

// .
export type SkippableQuery<TQueryFnData, TError, TData, TKey extends QueryKey> = UndefinedInitialDataOptions<TQueryFnData, TError, TData, TKey> & QueryKeyWithDataTag<TKey, TQueryFnData, TError>;

// .
export interface StreamActions<TRequest, TData> {
  readonly start: (request: TRequest) => Promise<TData | undefined>;
  readonly stop: () => void;
  readonly reset: () => void;
}

// not exported
interface StreamCallbacks<TData, TError> {
  readonly onFinish?: ((data: TData) => void) | undefined;
  readonly onError?: ((error: TError, data: TData) => void) | undefined;
}

// .
export interface StreamOverrides<TEvent, TError, THeaders extends object = object> extends StreamCallbacks<readonly TEvent[], TError>, CallOverrides<THeaders> {
  readonly initialData?: undefined;
  readonly reduce?: undefined;
}

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
export type { SttCreateTranscriptionError } from '@openrouter-sdk/core/sttCreateTranscription'

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartData = SttCreateTranscriptionMultipartResponse;

// . ./sttCreateTranscriptionMultipart
export type { SttCreateTranscriptionMultipartError } from '@openrouter-sdk/core/sttCreateTranscriptionMultipart'

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>;

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartVariables = SttCreateTranscriptionMultipartRequest;

// . ./sttCreateTranscription
export type SttCreateTranscriptionMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>;

// . ./sttCreateTranscription
export type SttCreateTranscriptionVariables = SttCreateTranscriptionRequest;

// .
export type SuspenseOverrides<TOverrides> = Omit<TOverrides, DecidedBySuspense>;

// . ./systemOneCreate
export type SystemOneCreateData = SystemOneCreateResponse;

// . ./systemOneCreate
export type { SystemOneCreateError } from '@openrouter-sdk/core/systemOneCreate'

// . ./systemOneCreate
export type SystemOneCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>;

// . ./systemOneCreate
export type SystemOneCreateVariables = SystemOneCreateRequest;

// . ./ttsCreateSpeech
export type TtsCreateSpeechData = TtsCreateSpeechResponse;

// . ./ttsCreateSpeech
export type { TtsCreateSpeechError } from '@openrouter-sdk/core/ttsCreateSpeech'

// . ./ttsCreateSpeech
export type TtsCreateSpeechMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>;

// . ./ttsCreateSpeech
export type TtsCreateSpeechVariables = TtsCreateSpeechRequest;

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternData = VaultCopyVaultSecretsToInternResponse;

// . ./vaultCopyVaultSecretsToIntern
export type { VaultCopyVaultSecretsToInternError } from '@openrouter-sdk/core/vaultCopyVaultSecretsToIntern'

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternVariables = VaultCopyVaultSecretsToInternRequest;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretData = VaultDeleteInternVaultSecretResponse;

// . ./vaultDeleteInternVaultSecret
export type { VaultDeleteInternVaultSecretError } from '@openrouter-sdk/core/vaultDeleteInternVaultSecret'

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretVariables = VaultDeleteInternVaultSecretRequest;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretData = VaultDeleteVaultSecretResponse;

// . ./vaultDeleteVaultSecret
export type { VaultDeleteVaultSecretError } from '@openrouter-sdk/core/vaultDeleteVaultSecret'

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretVariables = VaultDeleteVaultSecretRequest;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsData = VaultListInternVaultSecretsResponse;

// . ./vaultListInternVaultSecrets
export type { VaultListInternVaultSecretsError } from '@openrouter-sdk/core/vaultListInternVaultSecrets'

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteKey = ReturnType<typeof vaultListInternVaultSecretsInfiniteKey>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteQueryOverrides<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>> = InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteRequest = Omit<VaultListInternVaultSecretsRequest, 'offset'>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsKey = ReturnType<typeof vaultListInternVaultSecretsKey>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsPageParam = number;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsQueryOverrides<TData = VaultListInternVaultSecretsData> = QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsData = VaultListVaultSecretsResponse;

// . ./vaultListVaultSecrets
export type { VaultListVaultSecretsError } from '@openrouter-sdk/core/vaultListVaultSecrets'

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteKey = ReturnType<typeof vaultListVaultSecretsInfiniteKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteQueryOverrides<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>> = InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteRequest = Omit<VaultListVaultSecretsRequest, 'offset'>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsKey = ReturnType<typeof vaultListVaultSecretsKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsPageParam = number;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsQueryOverrides<TData = VaultListVaultSecretsData> = QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretData = VaultStoreInternVaultSecretResponse;

// . ./vaultStoreInternVaultSecret
export type { VaultStoreInternVaultSecretError } from '@openrouter-sdk/core/vaultStoreInternVaultSecret'

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretVariables = VaultStoreInternVaultSecretRequest;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretData = VaultStoreVaultSecretResponse;

// . ./vaultStoreVaultSecret
export type { VaultStoreVaultSecretError } from '@openrouter-sdk/core/vaultStoreVaultSecret'

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretVariables = VaultStoreVaultSecretRequest;

// . ./videoGenerationGenerate
export type VideoGenerationGenerateData = VideoGenerationGenerateResponse;

// . ./videoGenerationGenerate
export type { VideoGenerationGenerateError } from '@openrouter-sdk/core/videoGenerationGenerate'

// . ./videoGenerationGenerate
export type VideoGenerationGenerateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>;

// . ./videoGenerationGenerate
export type VideoGenerationGenerateVariables = VideoGenerationGenerateRequest;

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationData = VideoGenerationGetGenerationResponse;

// . ./videoGenerationGetGeneration
export type { VideoGenerationGetGenerationError } from '@openrouter-sdk/core/videoGenerationGetGeneration'

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationKey = ReturnType<typeof videoGenerationGetGenerationKey>;

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationQueryOverrides<TData = VideoGenerationGetGenerationData> = QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentData = VideoGenerationGetVideoContentResponse;

// . ./videoGenerationGetVideoContent
export type { VideoGenerationGetVideoContentError } from '@openrouter-sdk/core/videoGenerationGetVideoContent'

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentVariables = VideoGenerationGetVideoContentRequest;

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsData = VideoGenerationListVideosModelsResponse;

// . ./videoGenerationListVideosModels
export type { VideoGenerationListVideosModelsError } from '@openrouter-sdk/core/videoGenerationListVideosModels'

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsKey = ReturnType<typeof videoGenerationListVideosModelsKey>;

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsQueryOverrides<TData = VideoGenerationListVideosModelsData> = QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersData = WorkspacesBulkAddMembersResponse;

// . ./workspacesBulkAddMembers
export type { WorkspacesBulkAddMembersError } from '@openrouter-sdk/core/workspacesBulkAddMembers'

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>;

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersVariables = WorkspacesBulkAddMembersRequest;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersData = WorkspacesBulkRemoveMembersResponse;

// . ./workspacesBulkRemoveMembers
export type { WorkspacesBulkRemoveMembersError } from '@openrouter-sdk/core/workspacesBulkRemoveMembers'

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersVariables = WorkspacesBulkRemoveMembersRequest;

// . ./workspacesCreate
export type WorkspacesCreateData = WorkspacesCreateResponse;

// . ./workspacesCreate
export type { WorkspacesCreateError } from '@openrouter-sdk/core/workspacesCreate'

// . ./workspacesCreate
export type WorkspacesCreateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>;

// . ./workspacesCreate
export type WorkspacesCreateVariables = WorkspacesCreateRequest;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetData = WorkspacesDeleteBudgetResponse;

// . ./workspacesDeleteBudget
export type { WorkspacesDeleteBudgetError } from '@openrouter-sdk/core/workspacesDeleteBudget'

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetVariables = WorkspacesDeleteBudgetRequest;

// . ./workspacesDelete
export type WorkspacesDeleteData = WorkspacesDeleteResponse;

// . ./workspacesDelete
export type { WorkspacesDeleteError } from '@openrouter-sdk/core/workspacesDelete'

// . ./workspacesDelete
export type WorkspacesDeleteMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>;

// . ./workspacesDelete
export type WorkspacesDeleteVariables = WorkspacesDeleteRequest;

// . ./workspacesGetBudget
export type WorkspacesGetBudgetData = WorkspacesGetBudgetResponse;

// . ./workspacesGetBudget
export type { WorkspacesGetBudgetError } from '@openrouter-sdk/core/workspacesGetBudget'

// . ./workspacesGetBudget
export type WorkspacesGetBudgetKey = ReturnType<typeof workspacesGetBudgetKey>;

// . ./workspacesGetBudget
export type WorkspacesGetBudgetQueryOverrides<TData = WorkspacesGetBudgetData> = QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;

// . ./workspacesGet
export type WorkspacesGetData = WorkspacesGetResponse;

// . ./workspacesGet
export type { WorkspacesGetError } from '@openrouter-sdk/core/workspacesGet'

// . ./workspacesGet
export type WorkspacesGetKey = ReturnType<typeof workspacesGetKey>;

// . ./workspacesGet
export type WorkspacesGetQueryOverrides<TData = WorkspacesGetData> = QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;

// . ./workspacesListBudgets
export type WorkspacesListBudgetsData = WorkspacesListBudgetsResponse;

// . ./workspacesListBudgets
export type { WorkspacesListBudgetsError } from '@openrouter-sdk/core/workspacesListBudgets'

// . ./workspacesListBudgets
export type WorkspacesListBudgetsKey = ReturnType<typeof workspacesListBudgetsKey>;

// . ./workspacesListBudgets
export type WorkspacesListBudgetsQueryOverrides<TData = WorkspacesListBudgetsData> = QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;

// . ./workspacesList
export type WorkspacesListData = WorkspacesListResponse;

// . ./workspacesList
export type { WorkspacesListError } from '@openrouter-sdk/core/workspacesList'

// . ./workspacesList
export type WorkspacesListInfiniteKey = ReturnType<typeof workspacesListInfiniteKey>;

// . ./workspacesList
export type WorkspacesListInfiniteQueryOverrides<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>> = InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;

// . ./workspacesList
export type WorkspacesListInfiniteRequest = Omit<WorkspacesListRequest, 'offset'>;

// . ./workspacesList
export type WorkspacesListKey = ReturnType<typeof workspacesListKey>;

// . ./workspacesListMembers
export type WorkspacesListMembersData = WorkspacesListMembersResponse;

// . ./workspacesListMembers
export type { WorkspacesListMembersError } from '@openrouter-sdk/core/workspacesListMembers'

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteKey = ReturnType<typeof workspacesListMembersInfiniteKey>;

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteQueryOverrides<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>> = InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;

// . ./workspacesListMembers
export type WorkspacesListMembersInfiniteRequest = Omit<WorkspacesListMembersRequest, 'offset'>;

// . ./workspacesListMembers
export type WorkspacesListMembersKey = ReturnType<typeof workspacesListMembersKey>;

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
export type { WorkspacesSetBudgetError } from '@openrouter-sdk/core/workspacesSetBudget'

// . ./workspacesSetBudget
export type WorkspacesSetBudgetMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>;

// . ./workspacesSetBudget
export type WorkspacesSetBudgetVariables = WorkspacesSetBudgetRequest;

// . ./workspacesUpdate
export type WorkspacesUpdateData = WorkspacesUpdateResponse;

// . ./workspacesUpdate
export type { WorkspacesUpdateError } from '@openrouter-sdk/core/workspacesUpdate'

// . ./workspacesUpdate
export type WorkspacesUpdateMutationOverrides<TOnMutateResult = unknown> = MutationOverrides<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>;

// . ./workspacesUpdate
export type WorkspacesUpdateVariables = WorkspacesUpdateRequest;

// . ./alphaDecisionsCreate
export declare function alphaDecisionsCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "alphaDecisions",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "alphaDecisions",
  "create"
];

// . ./alphaDecisionsCreate
export declare function alphaDecisionsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: AlphaDecisionsCreateMutationOverrides<TOnMutateResult>): Mutation<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult, ReturnType<typeof alphaDecisionsCreateMutationKey>>;

// . ./analyticsGetAnalyticsMeta
export declare function analyticsGetAnalyticsMetaKey(keyPrefix?: string): readonly [
  "openrouter",
  "analytics",
  "getAnalyticsMeta",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "analytics",
  "getAnalyticsMeta",
  {
    readonly request: {};
  }
];

// . ./analyticsGetAnalyticsMeta
export declare function analyticsGetAnalyticsMetaOptions<TData = AnalyticsGetAnalyticsMetaData>(client: OpenRouterClient, { requestOptions, ...overrides }?: AnalyticsGetAnalyticsMetaQueryOverrides<TData>): Query<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;

// . ./analyticsGetUserActivity
export declare function analyticsGetUserActivityKey(request?: Partial<AnalyticsGetUserActivityRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "analytics",
  "getUserActivity",
  RequestKey<Partial<AnalyticsGetUserActivityRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "analytics",
  "getUserActivity",
  RequestKey<Partial<AnalyticsGetUserActivityRequest>>
];

// . ./analyticsGetUserActivity
export declare function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): Query<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;
export declare function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request: AnalyticsGetUserActivityRequest | SkipToken | undefined, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): SkippableQuery<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;

// . ./analyticsQueryAnalytics
export declare function analyticsQueryAnalyticsMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "analytics",
  "queryAnalytics"
] | readonly [
  "openrouter",
  KeyPrefix,
  "analytics",
  "queryAnalytics"
];

// . ./analyticsQueryAnalytics
export declare function analyticsQueryAnalyticsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult>): Mutation<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult, ReturnType<typeof analyticsQueryAnalyticsMutationKey>>;

// . ./apiKeysCreate
export declare function apiKeysCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "create"
];

// . ./apiKeysCreate
export declare function apiKeysCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ApiKeysCreateMutationOverrides<TOnMutateResult>): Mutation<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult, ReturnType<typeof apiKeysCreateMutationKey>>;

// . ./apiKeysDelete
export declare function apiKeysDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "delete"
];

// . ./apiKeysDelete
export declare function apiKeysDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ApiKeysDeleteMutationOverrides<TOnMutateResult>): Mutation<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult, ReturnType<typeof apiKeysDeleteMutationKey>>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function apiKeysGetCurrentKeyMetadataKey(keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "getCurrentKeyMetadata",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "getCurrentKeyMetadata",
  {
    readonly request: {};
  }
];

// . ./apiKeysGetCurrentKeyMetadata
export declare function apiKeysGetCurrentKeyMetadataOptions<TData = ApiKeysGetCurrentKeyMetadataData>(client: OpenRouterClient, { requestOptions, ...overrides }?: ApiKeysGetCurrentKeyMetadataQueryOverrides<TData>): Query<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGet
export declare function apiKeysGetKey(request?: Partial<ApiKeysGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "get",
  RequestKey<Partial<ApiKeysGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "get",
  RequestKey<Partial<ApiKeysGetRequest>>
];

// . ./apiKeysGet
export declare function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: ApiKeysGetQueryOverrides<TData>): Query<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;
export declare function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest | SkipToken, overrides?: ApiKeysGetQueryOverrides<TData>): SkippableQuery<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;

// . ./apiKeysList
export declare function apiKeysListInfiniteKey(request?: Partial<ApiKeysListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "list",
  {
    readonly request: Partial<ApiKeysListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "list",
  {
    readonly request: Partial<ApiKeysListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./apiKeysList
export declare function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): InfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;
export declare function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request: ApiKeysListInfiniteRequest | SkipToken | undefined, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;

// . ./apiKeysList
export declare function apiKeysListKey(request?: Partial<ApiKeysListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "list",
  RequestKey<Partial<ApiKeysListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "list",
  RequestKey<Partial<ApiKeysListRequest>>
];

// . ./apiKeysList
export declare function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: ApiKeysListQueryOverrides<TData>): Query<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;
export declare function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request: ApiKeysListRequest | SkipToken | undefined, overrides?: ApiKeysListQueryOverrides<TData>): SkippableQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;

// . ./apiKeysUpdate
export declare function apiKeysUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "apiKeys",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "apiKeys",
  "update"
];

// . ./apiKeysUpdate
export declare function apiKeysUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ApiKeysUpdateMutationOverrides<TOnMutateResult>): Mutation<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult, ReturnType<typeof apiKeysUpdateMutationKey>>;

// . ./benchmarksGetBenchmarks
export declare function benchmarksGetBenchmarksKey(request?: Partial<BenchmarksGetBenchmarksRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "benchmarks",
  "getBenchmarks",
  RequestKey<Partial<BenchmarksGetBenchmarksRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "benchmarks",
  "getBenchmarks",
  RequestKey<Partial<BenchmarksGetBenchmarksRequest>>
];

// . ./benchmarksGetBenchmarks
export declare function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): Query<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;
export declare function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request: BenchmarksGetBenchmarksRequest | SkipToken | undefined, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): SkippableQuery<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;

// . ./betaResponsesSend
export declare const betaResponsesSendMutationKey: typeof responsesSendMutationKey;

// . ./betaResponsesSend
export declare const betaResponsesSendMutationOptions: typeof responsesSendMutationOptions;

// . ./byokCreate
export declare function byokCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "create"
];

// . ./byokCreate
export declare function byokCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ByokCreateMutationOverrides<TOnMutateResult>): Mutation<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult, ReturnType<typeof byokCreateMutationKey>>;

// . ./byokDelete
export declare function byokDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "delete"
];

// . ./byokDelete
export declare function byokDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ByokDeleteMutationOverrides<TOnMutateResult>): Mutation<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult, ReturnType<typeof byokDeleteMutationKey>>;

// . ./byokGet
export declare function byokGetKey(request?: Partial<ByokGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "get",
  RequestKey<Partial<ByokGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "get",
  RequestKey<Partial<ByokGetRequest>>
];

// . ./byokGet
export declare function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest, overrides?: ByokGetQueryOverrides<TData>): Query<ByokGetData, ByokGetError, TData, ByokGetKey>;
export declare function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest | SkipToken, overrides?: ByokGetQueryOverrides<TData>): SkippableQuery<ByokGetData, ByokGetError, TData, ByokGetKey>;

// . ./byokList
export declare function byokListInfiniteKey(request?: Partial<ByokListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "list",
  {
    readonly request: Partial<ByokListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "list",
  {
    readonly request: Partial<ByokListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./byokList
export declare function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: ByokListInfiniteQueryOverrides<TData>): InfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;
export declare function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request: ByokListInfiniteRequest | SkipToken | undefined, overrides?: ByokListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;

// . ./byokList
export declare function byokListKey(request?: Partial<ByokListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "list",
  RequestKey<Partial<ByokListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "list",
  RequestKey<Partial<ByokListRequest>>
];

// . ./byokList
export declare function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request?: ByokListRequest, overrides?: ByokListQueryOverrides<TData>): Query<ByokListData, ByokListError, TData, ByokListKey>;
export declare function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request: ByokListRequest | SkipToken | undefined, overrides?: ByokListQueryOverrides<TData>): SkippableQuery<ByokListData, ByokListError, TData, ByokListKey>;

// . ./byokUpdate
export declare function byokUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "byok",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "byok",
  "update"
];

// . ./byokUpdate
export declare function byokUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ByokUpdateMutationOverrides<TOnMutateResult>): Mutation<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult, ReturnType<typeof byokUpdateMutationKey>>;

// . ./chatSend
export declare function chatSendMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "chat",
  "send"
] | readonly [
  "openrouter",
  KeyPrefix,
  "chat",
  "send"
];

// . ./chatSend
export declare function chatSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ChatSendMutationOverrides<TOnMutateResult>): Mutation<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ReturnType<typeof chatSendMutationKey>>;

// . ./classificationsGetTaskClassifications
export declare function classificationsGetTaskClassificationsKey(request?: Partial<ClassificationsGetTaskClassificationsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "classifications",
  "getTaskClassifications",
  RequestKey<Partial<ClassificationsGetTaskClassificationsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "classifications",
  "getTaskClassifications",
  RequestKey<Partial<ClassificationsGetTaskClassificationsRequest>>
];

// . ./classificationsGetTaskClassifications
export declare function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): Query<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;
export declare function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request: ClassificationsGetTaskClassificationsRequest | SkipToken | undefined, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): SkippableQuery<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;

// . ./completionsGenerate
export declare function completionsGenerateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "completions",
  "generate"
] | readonly [
  "openrouter",
  KeyPrefix,
  "completions",
  "generate"
];

// . ./completionsGenerate
export declare function completionsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: CompletionsGenerateMutationOverrides<TOnMutateResult>): Mutation<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult, ReturnType<typeof completionsGenerateMutationKey>>;

// . ./containersDownloadContainerFileContent
export declare function containersDownloadContainerFileContentMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "containers",
  "downloadContainerFileContent"
] | readonly [
  "openrouter",
  KeyPrefix,
  "containers",
  "downloadContainerFileContent"
];

// . ./containersDownloadContainerFileContent
export declare function containersDownloadContainerFileContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult>): Mutation<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult, ReturnType<typeof containersDownloadContainerFileContentMutationKey>>;

// . ./containersGetContainerFile
export declare function containersGetContainerFileKey(request?: Partial<ContainersGetContainerFileRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "containers",
  "getContainerFile",
  RequestKey<Partial<ContainersGetContainerFileRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "containers",
  "getContainerFile",
  RequestKey<Partial<ContainersGetContainerFileRequest>>
];

// . ./containersGetContainerFile
export declare function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: ContainersGetContainerFileQueryOverrides<TData>): Query<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;
export declare function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest | SkipToken, overrides?: ContainersGetContainerFileQueryOverrides<TData>): SkippableQuery<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;

// . ./containersListContainerFiles
export declare function containersListContainerFilesInfiniteKey(request?: Partial<ContainersListContainerFilesInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "containers",
  "listContainerFiles",
  {
    readonly request: Partial<ContainersListContainerFilesInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "containers",
  "listContainerFiles",
  {
    readonly request: Partial<ContainersListContainerFilesInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./containersListContainerFiles
export declare function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): InfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;
export declare function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;

// . ./containersListContainerFiles
export declare function containersListContainerFilesKey(request?: Partial<ContainersListContainerFilesRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "containers",
  "listContainerFiles",
  RequestKey<Partial<ContainersListContainerFilesRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "containers",
  "listContainerFiles",
  RequestKey<Partial<ContainersListContainerFilesRequest>>
];

// . ./containersListContainerFiles
export declare function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: ContainersListContainerFilesQueryOverrides<TData>): Query<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;
export declare function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest | SkipToken, overrides?: ContainersListContainerFilesQueryOverrides<TData>): SkippableQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;

// . ./containersPromoteContainerFile
export declare function containersPromoteContainerFileMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "containers",
  "promoteContainerFile"
] | readonly [
  "openrouter",
  KeyPrefix,
  "containers",
  "promoteContainerFile"
];

// . ./containersPromoteContainerFile
export declare function containersPromoteContainerFileMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ContainersPromoteContainerFileMutationOverrides<TOnMutateResult>): Mutation<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult, ReturnType<typeof containersPromoteContainerFileMutationKey>>;

// . ./creditsCreateCoinbaseCharge
export declare function creditsCreateCoinbaseChargeMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "credits",
  "createCoinbaseCharge"
] | readonly [
  "openrouter",
  KeyPrefix,
  "credits",
  "createCoinbaseCharge"
];

// . ./creditsCreateCoinbaseCharge
export declare function creditsCreateCoinbaseChargeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult>): Mutation<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult, ReturnType<typeof creditsCreateCoinbaseChargeMutationKey>>;

// . ./creditsGetCredits
export declare function creditsGetCreditsKey(keyPrefix?: string): readonly [
  "openrouter",
  "credits",
  "getCredits",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "credits",
  "getCredits",
  {
    readonly request: {};
  }
];

// . ./creditsGetCredits
export declare function creditsGetCreditsOptions<TData = CreditsGetCreditsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: CreditsGetCreditsQueryOverrides<TData>): Query<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;

// . ./datasetsGetAppRankings
export declare function datasetsGetAppRankingsInfiniteKey(request?: Partial<DatasetsGetAppRankingsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "datasets",
  "getAppRankings",
  {
    readonly request: Partial<DatasetsGetAppRankingsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "datasets",
  "getAppRankings",
  {
    readonly request: Partial<DatasetsGetAppRankingsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./datasetsGetAppRankings
export declare function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): InfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;
export declare function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request: DatasetsGetAppRankingsInfiniteRequest | SkipToken | undefined, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;

// . ./datasetsGetAppRankings
export declare function datasetsGetAppRankingsKey(request?: Partial<DatasetsGetAppRankingsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "datasets",
  "getAppRankings",
  RequestKey<Partial<DatasetsGetAppRankingsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "datasets",
  "getAppRankings",
  RequestKey<Partial<DatasetsGetAppRankingsRequest>>
];

// . ./datasetsGetAppRankings
export declare function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): Query<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;
export declare function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request: DatasetsGetAppRankingsRequest | SkipToken | undefined, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): SkippableQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;

// . ./datasetsGetRankingsDaily
export declare function datasetsGetRankingsDailyKey(request?: Partial<DatasetsGetRankingsDailyRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "datasets",
  "getRankingsDaily",
  RequestKey<Partial<DatasetsGetRankingsDailyRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "datasets",
  "getRankingsDaily",
  RequestKey<Partial<DatasetsGetRankingsDailyRequest>>
];

// . ./datasetsGetRankingsDaily
export declare function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): Query<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;
export declare function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request: DatasetsGetRankingsDailyRequest | SkipToken | undefined, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): SkippableQuery<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;

// . ./datasetsGetSessionCost
export declare function datasetsGetSessionCostInfiniteKey(request?: Partial<DatasetsGetSessionCostInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "datasets",
  "getSessionCost",
  {
    readonly request: Partial<DatasetsGetSessionCostInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "datasets",
  "getSessionCost",
  {
    readonly request: Partial<DatasetsGetSessionCostInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./datasetsGetSessionCost
export declare function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): InfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;
export declare function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request: DatasetsGetSessionCostInfiniteRequest | SkipToken | undefined, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;

// . ./datasetsGetSessionCost
export declare function datasetsGetSessionCostKey(request?: Partial<DatasetsGetSessionCostRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "datasets",
  "getSessionCost",
  RequestKey<Partial<DatasetsGetSessionCostRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "datasets",
  "getSessionCost",
  RequestKey<Partial<DatasetsGetSessionCostRequest>>
];

// . ./datasetsGetSessionCost
export declare function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): Query<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;
export declare function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request: DatasetsGetSessionCostRequest | SkipToken | undefined, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): SkippableQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;

// . ./embeddingsGenerate
export declare function embeddingsGenerateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "embeddings",
  "generate"
] | readonly [
  "openrouter",
  KeyPrefix,
  "embeddings",
  "generate"
];

// . ./embeddingsGenerate
export declare function embeddingsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: EmbeddingsGenerateMutationOverrides<TOnMutateResult>): Mutation<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult, ReturnType<typeof embeddingsGenerateMutationKey>>;

// . ./embeddingsListModels
export declare function embeddingsListModelsInfiniteKey(request?: Partial<EmbeddingsListModelsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "embeddings",
  "listModels",
  {
    readonly request: Partial<EmbeddingsListModelsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "embeddings",
  "listModels",
  {
    readonly request: Partial<EmbeddingsListModelsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./embeddingsListModels
export declare function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): InfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;
export declare function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request: EmbeddingsListModelsInfiniteRequest | SkipToken | undefined, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;

// . ./embeddingsListModels
export declare function embeddingsListModelsKey(request?: Partial<EmbeddingsListModelsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "embeddings",
  "listModels",
  RequestKey<Partial<EmbeddingsListModelsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "embeddings",
  "listModels",
  RequestKey<Partial<EmbeddingsListModelsRequest>>
];

// . ./embeddingsListModels
export declare function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: EmbeddingsListModelsQueryOverrides<TData>): Query<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;
export declare function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request: EmbeddingsListModelsRequest | SkipToken | undefined, overrides?: EmbeddingsListModelsQueryOverrides<TData>): SkippableQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;

// . ./endpointsList
export declare function endpointsListKey(request?: Partial<EndpointsListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "endpoints",
  "list",
  RequestKey<Partial<EndpointsListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "endpoints",
  "list",
  RequestKey<Partial<EndpointsListRequest>>
];

// . ./endpointsList
export declare function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest, overrides?: EndpointsListQueryOverrides<TData>): Query<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;
export declare function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest | SkipToken, overrides?: EndpointsListQueryOverrides<TData>): SkippableQuery<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;

// . ./endpointsListZdrEndpoints
export declare function endpointsListZdrEndpointsKey(keyPrefix?: string): readonly [
  "openrouter",
  "endpoints",
  "listZdrEndpoints",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "endpoints",
  "listZdrEndpoints",
  {
    readonly request: {};
  }
];

// . ./endpointsListZdrEndpoints
export declare function endpointsListZdrEndpointsOptions<TData = EndpointsListZdrEndpointsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: EndpointsListZdrEndpointsQueryOverrides<TData>): Query<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;

// . ./filesDelete
export declare function filesDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "delete"
];

// . ./filesDelete
export declare function filesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: FilesDeleteMutationOverrides<TOnMutateResult>): Mutation<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult, ReturnType<typeof filesDeleteMutationKey>>;

// . ./filesDownload
export declare function filesDownloadMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "download"
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "download"
];

// . ./filesDownload
export declare function filesDownloadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: FilesDownloadMutationOverrides<TOnMutateResult>): Mutation<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult, ReturnType<typeof filesDownloadMutationKey>>;

// . ./filesList
export declare function filesListInfiniteKey(request?: Partial<FilesListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "list",
  {
    readonly request: Partial<FilesListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "list",
  {
    readonly request: Partial<FilesListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./filesList
export declare function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: FilesListInfiniteQueryOverrides<TData>): InfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;
export declare function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request: FilesListInfiniteRequest | SkipToken | undefined, overrides?: FilesListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;

// . ./filesList
export declare function filesListKey(request?: Partial<FilesListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "list",
  RequestKey<Partial<FilesListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "list",
  RequestKey<Partial<FilesListRequest>>
];

// . ./filesList
export declare function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request?: FilesListRequest, overrides?: FilesListQueryOverrides<TData>): Query<FilesListData, FilesListError, TData, FilesListKey>;
export declare function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request: FilesListRequest | SkipToken | undefined, overrides?: FilesListQueryOverrides<TData>): SkippableQuery<FilesListData, FilesListError, TData, FilesListKey>;

// . ./filesRetrieve
export declare function filesRetrieveKey(request?: Partial<FilesRetrieveRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "retrieve",
  RequestKey<Partial<FilesRetrieveRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "retrieve",
  RequestKey<Partial<FilesRetrieveRequest>>
];

// . ./filesRetrieve
export declare function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: FilesRetrieveQueryOverrides<TData>): Query<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;
export declare function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest | SkipToken, overrides?: FilesRetrieveQueryOverrides<TData>): SkippableQuery<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;

// . ./filesUpload
export declare function filesUploadMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "files",
  "upload"
] | readonly [
  "openrouter",
  KeyPrefix,
  "files",
  "upload"
];

// . ./filesUpload
export declare function filesUploadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: FilesUploadMutationOverrides<TOnMutateResult>): Mutation<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult, ReturnType<typeof filesUploadMutationKey>>;

// . ./generationsGetGeneration
export declare function generationsGetGenerationKey(request?: Partial<GenerationsGetGenerationRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "generations",
  "getGeneration",
  RequestKey<Partial<GenerationsGetGenerationRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "generations",
  "getGeneration",
  RequestKey<Partial<GenerationsGetGenerationRequest>>
];

// . ./generationsGetGeneration
export declare function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: GenerationsGetGenerationQueryOverrides<TData>): Query<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;
export declare function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest | SkipToken, overrides?: GenerationsGetGenerationQueryOverrides<TData>): SkippableQuery<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;

// . ./generationsListGenerationContent
export declare function generationsListGenerationContentKey(request?: Partial<GenerationsListGenerationContentRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "generations",
  "listGenerationContent",
  RequestKey<Partial<GenerationsListGenerationContentRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "generations",
  "listGenerationContent",
  RequestKey<Partial<GenerationsListGenerationContentRequest>>
];

// . ./generationsListGenerationContent
export declare function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): Query<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;
export declare function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest | SkipToken, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): SkippableQuery<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;

// . ./generationsSubmitFeedback
export declare function generationsSubmitFeedbackMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "generations",
  "submitFeedback"
] | readonly [
  "openrouter",
  KeyPrefix,
  "generations",
  "submitFeedback"
];

// . ./generationsSubmitFeedback
export declare function generationsSubmitFeedbackMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult>): Mutation<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult, ReturnType<typeof generationsSubmitFeedbackMutationKey>>;

// . ./guardrailsBulkAssignKeys
export declare function guardrailsBulkAssignKeysMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "bulkAssignKeys"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "bulkAssignKeys"
];

// . ./guardrailsBulkAssignKeys
export declare function guardrailsBulkAssignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkAssignKeysMutationKey>>;

// . ./guardrailsBulkAssignMembers
export declare function guardrailsBulkAssignMembersMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "bulkAssignMembers"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "bulkAssignMembers"
];

// . ./guardrailsBulkAssignMembers
export declare function guardrailsBulkAssignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkAssignMembersMutationKey>>;

// . ./guardrailsBulkUnassignKeys
export declare function guardrailsBulkUnassignKeysMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "bulkUnassignKeys"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "bulkUnassignKeys"
];

// . ./guardrailsBulkUnassignKeys
export declare function guardrailsBulkUnassignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkUnassignKeysMutationKey>>;

// . ./guardrailsBulkUnassignMembers
export declare function guardrailsBulkUnassignMembersMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "bulkUnassignMembers"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "bulkUnassignMembers"
];

// . ./guardrailsBulkUnassignMembers
export declare function guardrailsBulkUnassignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult>): Mutation<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkUnassignMembersMutationKey>>;

// . ./guardrailsCreate
export declare function guardrailsCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "create"
];

// . ./guardrailsCreate
export declare function guardrailsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsCreateMutationOverrides<TOnMutateResult>): Mutation<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult, ReturnType<typeof guardrailsCreateMutationKey>>;

// . ./guardrailsDelete
export declare function guardrailsDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "delete"
];

// . ./guardrailsDelete
export declare function guardrailsDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsDeleteMutationOverrides<TOnMutateResult>): Mutation<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult, ReturnType<typeof guardrailsDeleteMutationKey>>;

// . ./guardrailsGet
export declare function guardrailsGetKey(request?: Partial<GuardrailsGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "get",
  RequestKey<Partial<GuardrailsGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "get",
  RequestKey<Partial<GuardrailsGetRequest>>
];

// . ./guardrailsGet
export declare function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: GuardrailsGetQueryOverrides<TData>): Query<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;
export declare function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest | SkipToken, overrides?: GuardrailsGetQueryOverrides<TData>): SkippableQuery<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignmentsInfiniteKey(request?: Partial<GuardrailsListGuardrailKeyAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listGuardrailKeyAssignments",
  {
    readonly request: Partial<GuardrailsListGuardrailKeyAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listGuardrailKeyAssignments",
  {
    readonly request: Partial<GuardrailsListGuardrailKeyAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;
export declare function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignmentsKey(request?: Partial<GuardrailsListGuardrailKeyAssignmentsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listGuardrailKeyAssignments",
  RequestKey<Partial<GuardrailsListGuardrailKeyAssignmentsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listGuardrailKeyAssignments",
  RequestKey<Partial<GuardrailsListGuardrailKeyAssignmentsRequest>>
];

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): Query<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;
export declare function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignmentsInfiniteKey(request?: Partial<GuardrailsListGuardrailMemberAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listGuardrailMemberAssignments",
  {
    readonly request: Partial<GuardrailsListGuardrailMemberAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listGuardrailMemberAssignments",
  {
    readonly request: Partial<GuardrailsListGuardrailMemberAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;
export declare function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignmentsKey(request?: Partial<GuardrailsListGuardrailMemberAssignmentsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listGuardrailMemberAssignments",
  RequestKey<Partial<GuardrailsListGuardrailMemberAssignmentsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listGuardrailMemberAssignments",
  RequestKey<Partial<GuardrailsListGuardrailMemberAssignmentsRequest>>
];

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): Query<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;
export declare function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsList
export declare function guardrailsListInfiniteKey(request?: Partial<GuardrailsListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "list",
  {
    readonly request: Partial<GuardrailsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "list",
  {
    readonly request: Partial<GuardrailsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./guardrailsList
export declare function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;
export declare function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request: GuardrailsListInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;

// . ./guardrailsList
export declare function guardrailsListKey(request?: Partial<GuardrailsListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "list",
  RequestKey<Partial<GuardrailsListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "list",
  RequestKey<Partial<GuardrailsListRequest>>
];

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignmentsInfiniteKey(request?: Partial<GuardrailsListKeyAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listKeyAssignments",
  {
    readonly request: Partial<GuardrailsListKeyAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listKeyAssignments",
  {
    readonly request: Partial<GuardrailsListKeyAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;
export declare function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignmentsKey(request?: Partial<GuardrailsListKeyAssignmentsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listKeyAssignments",
  RequestKey<Partial<GuardrailsListKeyAssignmentsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listKeyAssignments",
  RequestKey<Partial<GuardrailsListKeyAssignmentsRequest>>
];

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): Query<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;
export declare function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsRequest | SkipToken | undefined, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignmentsInfiniteKey(request?: Partial<GuardrailsListMemberAssignmentsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listMemberAssignments",
  {
    readonly request: Partial<GuardrailsListMemberAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listMemberAssignments",
  {
    readonly request: Partial<GuardrailsListMemberAssignmentsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): InfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;
export declare function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignmentsKey(request?: Partial<GuardrailsListMemberAssignmentsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "listMemberAssignments",
  RequestKey<Partial<GuardrailsListMemberAssignmentsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "listMemberAssignments",
  RequestKey<Partial<GuardrailsListMemberAssignmentsRequest>>
];

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): Query<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;
export declare function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsRequest | SkipToken | undefined, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): SkippableQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;

// . ./guardrailsList
export declare function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: GuardrailsListQueryOverrides<TData>): Query<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;
export declare function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request: GuardrailsListRequest | SkipToken | undefined, overrides?: GuardrailsListQueryOverrides<TData>): SkippableQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;

// . ./guardrailsUpdate
export declare function guardrailsUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "guardrails",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "guardrails",
  "update"
];

// . ./guardrailsUpdate
export declare function guardrailsUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: GuardrailsUpdateMutationOverrides<TOnMutateResult>): Mutation<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult, ReturnType<typeof guardrailsUpdateMutationKey>>;

// . ./imagesGenerate
export declare function imagesGenerateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "images",
  "generate"
] | readonly [
  "openrouter",
  KeyPrefix,
  "images",
  "generate"
];

// . ./imagesGenerate
export declare function imagesGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ImagesGenerateMutationOverrides<TOnMutateResult>): Mutation<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult, ReturnType<typeof imagesGenerateMutationKey>>;

// . ./imagesListModelEndpoints
export declare function imagesListModelEndpointsKey(request?: Partial<ImagesListModelEndpointsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "images",
  "listModelEndpoints",
  RequestKey<Partial<ImagesListModelEndpointsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "images",
  "listModelEndpoints",
  RequestKey<Partial<ImagesListModelEndpointsRequest>>
];

// . ./imagesListModelEndpoints
export declare function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): Query<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;
export declare function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest | SkipToken, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): SkippableQuery<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;

// . ./imagesListModels
export declare function imagesListModelsKey(keyPrefix?: string): readonly [
  "openrouter",
  "images",
  "listModels",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "images",
  "listModels",
  {
    readonly request: {};
  }
];

// . ./imagesListModels
export declare function imagesListModelsOptions<TData = ImagesListModelsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: ImagesListModelsQueryOverrides<TData>): Query<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;

// . ./internsCreateIntern
export declare function internsCreateInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "createIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "createIntern"
];

// . ./internsCreateIntern
export declare function internsCreateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: InternsCreateInternMutationOverrides<TOnMutateResult>): Mutation<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, ReturnType<typeof internsCreateInternMutationKey>>;

// . ./internsDeleteIntern
export declare function internsDeleteInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "deleteIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "deleteIntern"
];

// . ./internsDeleteIntern
export declare function internsDeleteInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: InternsDeleteInternMutationOverrides<TOnMutateResult>): Mutation<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult, ReturnType<typeof internsDeleteInternMutationKey>>;

// . ./internsGetIntern
export declare function internsGetInternKey(request?: Partial<InternsGetInternRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "getIntern",
  RequestKey<Partial<InternsGetInternRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "getIntern",
  RequestKey<Partial<InternsGetInternRequest>>
];

// . ./internsGetIntern
export declare function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest, overrides?: InternsGetInternQueryOverrides<TData>): Query<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;
export declare function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest | SkipToken, overrides?: InternsGetInternQueryOverrides<TData>): SkippableQuery<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;

// . ./internsListInterns
export declare function internsListInternsInfiniteKey(request?: Partial<InternsListInternsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "listInterns",
  {
    readonly request: Partial<InternsListInternsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "listInterns",
  {
    readonly request: Partial<InternsListInternsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./internsListInterns
export declare function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): InfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;
export declare function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request: InternsListInternsInfiniteRequest | SkipToken | undefined, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;

// . ./internsListInterns
export declare function internsListInternsKey(request?: Partial<InternsListInternsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "listInterns",
  RequestKey<Partial<InternsListInternsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "listInterns",
  RequestKey<Partial<InternsListInternsRequest>>
];

// . ./internsListInterns
export declare function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: InternsListInternsQueryOverrides<TData>): Query<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;
export declare function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request: InternsListInternsRequest | SkipToken | undefined, overrides?: InternsListInternsQueryOverrides<TData>): SkippableQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;

// . ./internsProvisionIntern
export declare function internsProvisionInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "provisionIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "provisionIntern"
];

// . ./internsProvisionIntern
export declare function internsProvisionInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: InternsProvisionInternMutationOverrides<TOnMutateResult>): Mutation<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult, ReturnType<typeof internsProvisionInternMutationKey>>;

// . ./internsSuspendIntern
export declare function internsSuspendInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "suspendIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "suspendIntern"
];

// . ./internsSuspendIntern
export declare function internsSuspendInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: InternsSuspendInternMutationOverrides<TOnMutateResult>): Mutation<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult, ReturnType<typeof internsSuspendInternMutationKey>>;

// . ./internsUpdateIntern
export declare function internsUpdateInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "interns",
  "updateIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "interns",
  "updateIntern"
];

// . ./internsUpdateIntern
export declare function internsUpdateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: InternsUpdateInternMutationOverrides<TOnMutateResult>): Mutation<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult, ReturnType<typeof internsUpdateInternMutationKey>>;

// . ./analyticsGetAnalyticsMeta
export declare function invalidateAllAnalyticsGetAnalyticsMeta(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./analyticsGetUserActivity
export declare function invalidateAllAnalyticsGetUserActivity(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
export declare function invalidateAllApiKeysGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function invalidateAllApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
export declare function invalidateAllApiKeysList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./benchmarksGetBenchmarks
export declare function invalidateAllBenchmarksGetBenchmarks(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./byokGet
export declare function invalidateAllByokGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./byokList
export declare function invalidateAllByokList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./classificationsGetTaskClassifications
export declare function invalidateAllClassificationsGetTaskClassifications(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./containersGetContainerFile
export declare function invalidateAllContainersGetContainerFile(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./containersListContainerFiles
export declare function invalidateAllContainersListContainerFiles(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./creditsGetCredits
export declare function invalidateAllCreditsGetCredits(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetAppRankings
export declare function invalidateAllDatasetsGetAppRankings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetRankingsDaily
export declare function invalidateAllDatasetsGetRankingsDaily(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetSessionCost
export declare function invalidateAllDatasetsGetSessionCost(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
export declare function invalidateAllEmbeddingsListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
export declare function invalidateAllEndpointsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsListZdrEndpoints
export declare function invalidateAllEndpointsListZdrEndpoints(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./filesList
export declare function invalidateAllFilesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./filesRetrieve
export declare function invalidateAllFilesRetrieve(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
export declare function invalidateAllGenerationsGetGeneration(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./generationsListGenerationContent
export declare function invalidateAllGenerationsListGenerationContent(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsGet
export declare function invalidateAllGuardrailsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsList
export declare function invalidateAllGuardrailsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function invalidateAllGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function invalidateAllGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function invalidateAllGuardrailsListKeyAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function invalidateAllGuardrailsListMemberAssignments(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModelEndpoints
export declare function invalidateAllImagesListModelEndpoints(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModels
export declare function invalidateAllImagesListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./internsGetIntern
export declare function invalidateAllInternsGetIntern(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./internsListInterns
export declare function invalidateAllInternsListInterns(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsCount
export declare function invalidateAllModelsCount(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsGet
export declare function invalidateAllModelsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
export declare function invalidateAllModelsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListEmbeddings
export declare function invalidateAllModelsListEmbeddings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
export declare function invalidateAllModelsListForUser(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./oAuthListOauthJwks
export declare function invalidateAllOAuthListOauthJwks(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityGet
export declare function invalidateAllObservabilityGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityList
export declare function invalidateAllObservabilityList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./organizationListMembers
export declare function invalidateAllOrganizationListMembers(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
export declare function invalidateAllParametersGetParameters(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGet
export declare function invalidateAllPresetsGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGetVersion
export declare function invalidateAllPresetsGetVersion(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsList
export declare function invalidateAllPresetsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./presetsListVersions
export declare function invalidateAllPresetsListVersions(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./providersList
export declare function invalidateAllProvidersList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimGetSyncJob
export declare function invalidateAllScimGetSyncJob(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimListGroups
export declare function invalidateAllScimListGroups(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimListMappings
export declare function invalidateAllScimListMappings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./scimRead
export declare function invalidateAllScimRead(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function invalidateAllVaultListInternVaultSecrets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListVaultSecrets
export declare function invalidateAllVaultListVaultSecrets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationGetGeneration
export declare function invalidateAllVideoGenerationGetGeneration(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationListVideosModels
export declare function invalidateAllVideoGenerationListVideosModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGet
export declare function invalidateAllWorkspacesGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGetBudget
export declare function invalidateAllWorkspacesGetBudget(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesList
export declare function invalidateAllWorkspacesList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListBudgets
export declare function invalidateAllWorkspacesListBudgets(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListMembers
export declare function invalidateAllWorkspacesListMembers(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./analyticsGetUserActivity
export declare function invalidateAnalyticsGetUserActivity(queryClient: QueryClient, request: Partial<AnalyticsGetUserActivityRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
export declare function invalidateApiKeysGet(queryClient: QueryClient, request: Partial<ApiKeysGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
export declare function invalidateApiKeysList(queryClient: QueryClient, request: Partial<ApiKeysListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./benchmarksGetBenchmarks
export declare function invalidateBenchmarksGetBenchmarks(queryClient: QueryClient, request: Partial<BenchmarksGetBenchmarksRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./byokGet
export declare function invalidateByokGet(queryClient: QueryClient, request: Partial<ByokGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./byokList
export declare function invalidateByokList(queryClient: QueryClient, request: Partial<ByokListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./classificationsGetTaskClassifications
export declare function invalidateClassificationsGetTaskClassifications(queryClient: QueryClient, request: Partial<ClassificationsGetTaskClassificationsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./containersGetContainerFile
export declare function invalidateContainersGetContainerFile(queryClient: QueryClient, request: Partial<ContainersGetContainerFileRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./containersListContainerFiles
export declare function invalidateContainersListContainerFiles(queryClient: QueryClient, request: Partial<ContainersListContainerFilesRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetAppRankings
export declare function invalidateDatasetsGetAppRankings(queryClient: QueryClient, request: Partial<DatasetsGetAppRankingsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetRankingsDaily
export declare function invalidateDatasetsGetRankingsDaily(queryClient: QueryClient, request: Partial<DatasetsGetRankingsDailyRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./datasetsGetSessionCost
export declare function invalidateDatasetsGetSessionCost(queryClient: QueryClient, request: Partial<DatasetsGetSessionCostRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
export declare function invalidateEmbeddingsListModels(queryClient: QueryClient, request: Partial<EmbeddingsListModelsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
export declare function invalidateEndpointsList(queryClient: QueryClient, request: Partial<EndpointsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./filesList
export declare function invalidateFilesList(queryClient: QueryClient, request: Partial<FilesListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./filesRetrieve
export declare function invalidateFilesRetrieve(queryClient: QueryClient, request: Partial<FilesRetrieveRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
export declare function invalidateGenerationsGetGeneration(queryClient: QueryClient, request: Partial<GenerationsGetGenerationRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./generationsListGenerationContent
export declare function invalidateGenerationsListGenerationContent(queryClient: QueryClient, request: Partial<GenerationsListGenerationContentRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsGet
export declare function invalidateGuardrailsGet(queryClient: QueryClient, request: Partial<GuardrailsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsList
export declare function invalidateGuardrailsList(queryClient: QueryClient, request: Partial<GuardrailsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function invalidateGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, request: Partial<GuardrailsListGuardrailKeyAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function invalidateGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, request: Partial<GuardrailsListGuardrailMemberAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function invalidateGuardrailsListKeyAssignments(queryClient: QueryClient, request: Partial<GuardrailsListKeyAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function invalidateGuardrailsListMemberAssignments(queryClient: QueryClient, request: Partial<GuardrailsListMemberAssignmentsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./imagesListModelEndpoints
export declare function invalidateImagesListModelEndpoints(queryClient: QueryClient, request: Partial<ImagesListModelEndpointsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./internsGetIntern
export declare function invalidateInternsGetIntern(queryClient: QueryClient, request: Partial<InternsGetInternRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./internsListInterns
export declare function invalidateInternsListInterns(queryClient: QueryClient, request: Partial<InternsListInternsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsCount
export declare function invalidateModelsCount(queryClient: QueryClient, request: Partial<ModelsCountRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsGet
export declare function invalidateModelsGet(queryClient: QueryClient, request: Partial<ModelsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
export declare function invalidateModelsList(queryClient: QueryClient, request: Partial<ModelsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
export declare function invalidateModelsListForUser(queryClient: QueryClient, request: Partial<ModelsListForUserRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityGet
export declare function invalidateObservabilityGet(queryClient: QueryClient, request: Partial<ObservabilityGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./observabilityList
export declare function invalidateObservabilityList(queryClient: QueryClient, request: Partial<ObservabilityListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./organizationListMembers
export declare function invalidateOrganizationListMembers(queryClient: QueryClient, request: Partial<OrganizationListMembersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
export declare function invalidateParametersGetParameters(queryClient: QueryClient, request: Partial<ParametersGetParametersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGet
export declare function invalidatePresetsGet(queryClient: QueryClient, request: Partial<PresetsGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsGetVersion
export declare function invalidatePresetsGetVersion(queryClient: QueryClient, request: Partial<PresetsGetVersionRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsList
export declare function invalidatePresetsList(queryClient: QueryClient, request: Partial<PresetsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./presetsListVersions
export declare function invalidatePresetsListVersions(queryClient: QueryClient, request: Partial<PresetsListVersionsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimGetSyncJob
export declare function invalidateScimGetSyncJob(queryClient: QueryClient, request: Partial<ScimGetSyncJobRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimListGroups
export declare function invalidateScimListGroups(queryClient: QueryClient, request: Partial<ScimListGroupsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimListMappings
export declare function invalidateScimListMappings(queryClient: QueryClient, request: Partial<ScimListMappingsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./scimRead
export declare function invalidateScimRead(queryClient: QueryClient, request: Partial<ScimReadRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function invalidateVaultListInternVaultSecrets(queryClient: QueryClient, request: Partial<VaultListInternVaultSecretsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./vaultListVaultSecrets
export declare function invalidateVaultListVaultSecrets(queryClient: QueryClient, request: Partial<VaultListVaultSecretsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./videoGenerationGetGeneration
export declare function invalidateVideoGenerationGetGeneration(queryClient: QueryClient, request: Partial<VideoGenerationGetGenerationRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGet
export declare function invalidateWorkspacesGet(queryClient: QueryClient, request: Partial<WorkspacesGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesGetBudget
export declare function invalidateWorkspacesGetBudget(queryClient: QueryClient, request: Partial<WorkspacesGetBudgetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesList
export declare function invalidateWorkspacesList(queryClient: QueryClient, request: Partial<WorkspacesListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListBudgets
export declare function invalidateWorkspacesListBudgets(queryClient: QueryClient, request: Partial<WorkspacesListBudgetsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./workspacesListMembers
export declare function invalidateWorkspacesListMembers(queryClient: QueryClient, request: Partial<WorkspacesListMembersRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./messagesCreate
export declare function messagesCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "messages",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "messages",
  "create"
];

// . ./messagesCreate
export declare function messagesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MessagesCreateMutationOverrides<TOnMutateResult>): Mutation<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, ReturnType<typeof messagesCreateMutationKey>>;

// . ./modelsCount
export declare function modelsCountKey(request?: Partial<ModelsCountRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "count",
  RequestKey<Partial<ModelsCountRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "count",
  RequestKey<Partial<ModelsCountRequest>>
];

// . ./modelsCount
export declare function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request?: ModelsCountRequest, overrides?: ModelsCountQueryOverrides<TData>): Query<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;
export declare function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request: ModelsCountRequest | SkipToken | undefined, overrides?: ModelsCountQueryOverrides<TData>): SkippableQuery<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;

// . ./modelsGet
export declare function modelsGetKey(request?: Partial<ModelsGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "get",
  RequestKey<Partial<ModelsGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "get",
  RequestKey<Partial<ModelsGetRequest>>
];

// . ./modelsGet
export declare function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest, overrides?: ModelsGetQueryOverrides<TData>): Query<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;
export declare function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest | SkipToken, overrides?: ModelsGetQueryOverrides<TData>): SkippableQuery<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;

// . ./modelsListEmbeddings
export declare function modelsListEmbeddingsKey(keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "listEmbeddings",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "listEmbeddings",
  {
    readonly request: {};
  }
];

// . ./modelsListEmbeddings
export declare function modelsListEmbeddingsOptions<TData = ModelsListEmbeddingsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: ModelsListEmbeddingsQueryOverrides<TData>): Query<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;

// . ./modelsListForUser
export declare function modelsListForUserInfiniteKey(request?: Partial<ModelsListForUserInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "listForUser",
  {
    readonly request: Partial<ModelsListForUserInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "listForUser",
  {
    readonly request: Partial<ModelsListForUserInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./modelsListForUser
export declare function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): InfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;
export declare function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request: ModelsListForUserInfiniteRequest | SkipToken | undefined, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;

// . ./modelsListForUser
export declare function modelsListForUserKey(request?: Partial<ModelsListForUserRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "listForUser",
  RequestKey<Partial<ModelsListForUserRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "listForUser",
  RequestKey<Partial<ModelsListForUserRequest>>
];

// . ./modelsListForUser
export declare function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: ModelsListForUserQueryOverrides<TData>): Query<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;
export declare function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request: ModelsListForUserRequest | SkipToken | undefined, overrides?: ModelsListForUserQueryOverrides<TData>): SkippableQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;

// . ./modelsList
export declare function modelsListInfiniteKey(request?: Partial<ModelsListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "list",
  {
    readonly request: Partial<ModelsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "list",
  {
    readonly request: Partial<ModelsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./modelsList
export declare function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: ModelsListInfiniteQueryOverrides<TData>): InfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;
export declare function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request: ModelsListInfiniteRequest | SkipToken | undefined, overrides?: ModelsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;

// . ./modelsList
export declare function modelsListKey(request?: Partial<ModelsListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "models",
  "list",
  RequestKey<Partial<ModelsListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "models",
  "list",
  RequestKey<Partial<ModelsListRequest>>
];

// . ./modelsList
export declare function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request?: ModelsListRequest, overrides?: ModelsListQueryOverrides<TData>): Query<ModelsListData, ModelsListError, TData, ModelsListKey>;
export declare function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request: ModelsListRequest | SkipToken | undefined, overrides?: ModelsListQueryOverrides<TData>): SkippableQuery<ModelsListData, ModelsListError, TData, ModelsListKey>;

// . ./oAuthCreateAuthCode
export declare function oAuthCreateAuthCodeMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "oAuth",
  "createAuthCode"
] | readonly [
  "openrouter",
  KeyPrefix,
  "oAuth",
  "createAuthCode"
];

// . ./oAuthCreateAuthCode
export declare function oAuthCreateAuthCodeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: OAuthCreateAuthCodeMutationOverrides<TOnMutateResult>): Mutation<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult, ReturnType<typeof oAuthCreateAuthCodeMutationKey>>;

// . ./oAuthCreateOauthToken
export declare function oAuthCreateOauthTokenMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "oAuth",
  "createOauthToken"
] | readonly [
  "openrouter",
  KeyPrefix,
  "oAuth",
  "createOauthToken"
];

// . ./oAuthCreateOauthToken
export declare function oAuthCreateOauthTokenMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: OAuthCreateOauthTokenMutationOverrides<TOnMutateResult>): Mutation<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult, ReturnType<typeof oAuthCreateOauthTokenMutationKey>>;

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function oAuthExchangeAuthCodeForAPIKeyMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "oAuth",
  "exchangeAuthCodeForAPIKey"
] | readonly [
  "openrouter",
  KeyPrefix,
  "oAuth",
  "exchangeAuthCodeForAPIKey"
];

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function oAuthExchangeAuthCodeForAPIKeyMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult>): Mutation<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult, ReturnType<typeof oAuthExchangeAuthCodeForAPIKeyMutationKey>>;

// . ./oAuthListOauthJwks
export declare function oAuthListOauthJwksKey(keyPrefix?: string): readonly [
  "openrouter",
  "oAuth",
  "listOauthJwks",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "oAuth",
  "listOauthJwks",
  {
    readonly request: {};
  }
];

// . ./oAuthListOauthJwks
export declare function oAuthListOauthJwksOptions<TData = OAuthListOauthJwksData>(client: OpenRouterClient, { requestOptions, ...overrides }?: OAuthListOauthJwksQueryOverrides<TData>): Query<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;

// . ./observabilityCreate
export declare function observabilityCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "create"
];

// . ./observabilityCreate
export declare function observabilityCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ObservabilityCreateMutationOverrides<TOnMutateResult>): Mutation<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult, ReturnType<typeof observabilityCreateMutationKey>>;

// . ./observabilityDelete
export declare function observabilityDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "delete"
];

// . ./observabilityDelete
export declare function observabilityDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ObservabilityDeleteMutationOverrides<TOnMutateResult>): Mutation<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult, ReturnType<typeof observabilityDeleteMutationKey>>;

// . ./observabilityGet
export declare function observabilityGetKey(request?: Partial<ObservabilityGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "get",
  RequestKey<Partial<ObservabilityGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "get",
  RequestKey<Partial<ObservabilityGetRequest>>
];

// . ./observabilityGet
export declare function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: ObservabilityGetQueryOverrides<TData>): Query<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;
export declare function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest | SkipToken, overrides?: ObservabilityGetQueryOverrides<TData>): SkippableQuery<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;

// . ./observabilityList
export declare function observabilityListInfiniteKey(request?: Partial<ObservabilityListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "list",
  {
    readonly request: Partial<ObservabilityListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "list",
  {
    readonly request: Partial<ObservabilityListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./observabilityList
export declare function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): InfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;
export declare function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request: ObservabilityListInfiniteRequest | SkipToken | undefined, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;

// . ./observabilityList
export declare function observabilityListKey(request?: Partial<ObservabilityListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "list",
  RequestKey<Partial<ObservabilityListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "list",
  RequestKey<Partial<ObservabilityListRequest>>
];

// . ./observabilityList
export declare function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: ObservabilityListQueryOverrides<TData>): Query<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;
export declare function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request: ObservabilityListRequest | SkipToken | undefined, overrides?: ObservabilityListQueryOverrides<TData>): SkippableQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;

// . ./observabilityUpdate
export declare function observabilityUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "observability",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "observability",
  "update"
];

// . ./observabilityUpdate
export declare function observabilityUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ObservabilityUpdateMutationOverrides<TOnMutateResult>): Mutation<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult, ReturnType<typeof observabilityUpdateMutationKey>>;

// .
export declare const openRouterKey: readonly [
  'openrouter'
];

// . ./organizationListMembers
export declare function organizationListMembersInfiniteKey(request?: Partial<OrganizationListMembersInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "organization",
  "listMembers",
  {
    readonly request: Partial<OrganizationListMembersInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "organization",
  "listMembers",
  {
    readonly request: Partial<OrganizationListMembersInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./organizationListMembers
export declare function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): InfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;
export declare function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request: OrganizationListMembersInfiniteRequest | SkipToken | undefined, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;

// . ./organizationListMembers
export declare function organizationListMembersKey(request?: Partial<OrganizationListMembersRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "organization",
  "listMembers",
  RequestKey<Partial<OrganizationListMembersRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "organization",
  "listMembers",
  RequestKey<Partial<OrganizationListMembersRequest>>
];

// . ./organizationListMembers
export declare function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: OrganizationListMembersQueryOverrides<TData>): Query<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;
export declare function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request: OrganizationListMembersRequest | SkipToken | undefined, overrides?: OrganizationListMembersQueryOverrides<TData>): SkippableQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;

// . ./parametersGetParameters
export declare function parametersGetParametersKey(request?: Partial<ParametersGetParametersRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "parameters",
  "getParameters",
  RequestKey<Partial<ParametersGetParametersRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "parameters",
  "getParameters",
  RequestKey<Partial<ParametersGetParametersRequest>>
];

// . ./parametersGetParameters
export declare function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: ParametersGetParametersQueryOverrides<TData>): Query<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;
export declare function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest | SkipToken, overrides?: ParametersGetParametersQueryOverrides<TData>): SkippableQuery<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;

// . ./analyticsGetAnalyticsMeta
export declare function prefetchAnalyticsGetAnalyticsMeta(queryClient: QueryClient, client: OpenRouterClient, overrides?: AnalyticsGetAnalyticsMetaQueryOverrides): Promise<void>;

// . ./analyticsGetUserActivity
export declare function prefetchAnalyticsGetUserActivity(queryClient: QueryClient, client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: AnalyticsGetUserActivityQueryOverrides): Promise<void>;

// . ./apiKeysGet
export declare function prefetchApiKeysGet(queryClient: QueryClient, client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: ApiKeysGetQueryOverrides): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function prefetchApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, client: OpenRouterClient, overrides?: ApiKeysGetCurrentKeyMetadataQueryOverrides): Promise<void>;

// . ./apiKeysList
export declare function prefetchApiKeysList(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: ApiKeysListQueryOverrides): Promise<void>;

// . ./apiKeysList
export declare function prefetchApiKeysListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: ApiKeysListInfiniteQueryOverrides): Promise<void>;

// . ./benchmarksGetBenchmarks
export declare function prefetchBenchmarksGetBenchmarks(queryClient: QueryClient, client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: BenchmarksGetBenchmarksQueryOverrides): Promise<void>;

// . ./byokGet
export declare function prefetchByokGet(queryClient: QueryClient, client: OpenRouterClient, request: ByokGetRequest, overrides?: ByokGetQueryOverrides): Promise<void>;

// . ./byokList
export declare function prefetchByokList(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListRequest, overrides?: ByokListQueryOverrides): Promise<void>;

// . ./byokList
export declare function prefetchByokListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: ByokListInfiniteQueryOverrides): Promise<void>;

// . ./classificationsGetTaskClassifications
export declare function prefetchClassificationsGetTaskClassifications(queryClient: QueryClient, client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: ClassificationsGetTaskClassificationsQueryOverrides): Promise<void>;

// . ./containersGetContainerFile
export declare function prefetchContainersGetContainerFile(queryClient: QueryClient, client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: ContainersGetContainerFileQueryOverrides): Promise<void>;

// . ./containersListContainerFiles
export declare function prefetchContainersListContainerFiles(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: ContainersListContainerFilesQueryOverrides): Promise<void>;

// . ./containersListContainerFiles
export declare function prefetchContainersListContainerFilesInfinite(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: ContainersListContainerFilesInfiniteQueryOverrides): Promise<void>;

// . ./creditsGetCredits
export declare function prefetchCreditsGetCredits(queryClient: QueryClient, client: OpenRouterClient, overrides?: CreditsGetCreditsQueryOverrides): Promise<void>;

// . ./datasetsGetAppRankings
export declare function prefetchDatasetsGetAppRankings(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: DatasetsGetAppRankingsQueryOverrides): Promise<void>;

// . ./datasetsGetAppRankings
export declare function prefetchDatasetsGetAppRankingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides): Promise<void>;

// . ./datasetsGetRankingsDaily
export declare function prefetchDatasetsGetRankingsDaily(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: DatasetsGetRankingsDailyQueryOverrides): Promise<void>;

// . ./datasetsGetSessionCost
export declare function prefetchDatasetsGetSessionCost(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: DatasetsGetSessionCostQueryOverrides): Promise<void>;

// . ./datasetsGetSessionCost
export declare function prefetchDatasetsGetSessionCostInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModels(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: EmbeddingsListModelsQueryOverrides): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModelsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: EmbeddingsListModelsInfiniteQueryOverrides): Promise<void>;

// . ./endpointsList
export declare function prefetchEndpointsList(queryClient: QueryClient, client: OpenRouterClient, request: EndpointsListRequest, overrides?: EndpointsListQueryOverrides): Promise<void>;

// . ./endpointsListZdrEndpoints
export declare function prefetchEndpointsListZdrEndpoints(queryClient: QueryClient, client: OpenRouterClient, overrides?: EndpointsListZdrEndpointsQueryOverrides): Promise<void>;

// . ./filesList
export declare function prefetchFilesList(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListRequest, overrides?: FilesListQueryOverrides): Promise<void>;

// . ./filesList
export declare function prefetchFilesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: FilesListInfiniteQueryOverrides): Promise<void>;

// . ./filesRetrieve
export declare function prefetchFilesRetrieve(queryClient: QueryClient, client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: FilesRetrieveQueryOverrides): Promise<void>;

// . ./generationsGetGeneration
export declare function prefetchGenerationsGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: GenerationsGetGenerationQueryOverrides): Promise<void>;

// . ./generationsListGenerationContent
export declare function prefetchGenerationsListGenerationContent(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: GenerationsListGenerationContentQueryOverrides): Promise<void>;

// . ./guardrailsGet
export declare function prefetchGuardrailsGet(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: GuardrailsGetQueryOverrides): Promise<void>;

// . ./guardrailsList
export declare function prefetchGuardrailsList(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: GuardrailsListQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function prefetchGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function prefetchGuardrailsListGuardrailKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function prefetchGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function prefetchGuardrailsListGuardrailMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsList
export declare function prefetchGuardrailsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: GuardrailsListInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function prefetchGuardrailsListKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: GuardrailsListKeyAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function prefetchGuardrailsListKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function prefetchGuardrailsListMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: GuardrailsListMemberAssignmentsQueryOverrides): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function prefetchGuardrailsListMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides): Promise<void>;

// . ./imagesListModelEndpoints
export declare function prefetchImagesListModelEndpoints(queryClient: QueryClient, client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: ImagesListModelEndpointsQueryOverrides): Promise<void>;

// . ./imagesListModels
export declare function prefetchImagesListModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: ImagesListModelsQueryOverrides): Promise<void>;

// . ./internsGetIntern
export declare function prefetchInternsGetIntern(queryClient: QueryClient, client: OpenRouterClient, request: InternsGetInternRequest, overrides?: InternsGetInternQueryOverrides): Promise<void>;

// . ./internsListInterns
export declare function prefetchInternsListInterns(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: InternsListInternsQueryOverrides): Promise<void>;

// . ./internsListInterns
export declare function prefetchInternsListInternsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InternsListInternsInfiniteQueryOverrides): Promise<void>;

// . ./modelsCount
export declare function prefetchModelsCount(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsCountRequest, overrides?: ModelsCountQueryOverrides): Promise<void>;

// . ./modelsGet
export declare function prefetchModelsGet(queryClient: QueryClient, client: OpenRouterClient, request: ModelsGetRequest, overrides?: ModelsGetQueryOverrides): Promise<void>;

// . ./modelsList
export declare function prefetchModelsList(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListRequest, overrides?: ModelsListQueryOverrides): Promise<void>;

// . ./modelsListEmbeddings
export declare function prefetchModelsListEmbeddings(queryClient: QueryClient, client: OpenRouterClient, overrides?: ModelsListEmbeddingsQueryOverrides): Promise<void>;

// . ./modelsListForUser
export declare function prefetchModelsListForUser(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: ModelsListForUserQueryOverrides): Promise<void>;

// . ./modelsListForUser
export declare function prefetchModelsListForUserInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: ModelsListForUserInfiniteQueryOverrides): Promise<void>;

// . ./modelsList
export declare function prefetchModelsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: ModelsListInfiniteQueryOverrides): Promise<void>;

// . ./oAuthListOauthJwks
export declare function prefetchOAuthListOauthJwks(queryClient: QueryClient, client: OpenRouterClient, overrides?: OAuthListOauthJwksQueryOverrides): Promise<void>;

// . ./observabilityGet
export declare function prefetchObservabilityGet(queryClient: QueryClient, client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: ObservabilityGetQueryOverrides): Promise<void>;

// . ./observabilityList
export declare function prefetchObservabilityList(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: ObservabilityListQueryOverrides): Promise<void>;

// . ./observabilityList
export declare function prefetchObservabilityListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: ObservabilityListInfiniteQueryOverrides): Promise<void>;

// . ./organizationListMembers
export declare function prefetchOrganizationListMembers(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: OrganizationListMembersQueryOverrides): Promise<void>;

// . ./organizationListMembers
export declare function prefetchOrganizationListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: OrganizationListMembersInfiniteQueryOverrides): Promise<void>;

// . ./parametersGetParameters
export declare function prefetchParametersGetParameters(queryClient: QueryClient, client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: ParametersGetParametersQueryOverrides): Promise<void>;

// . ./presetsGet
export declare function prefetchPresetsGet(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetRequest, overrides?: PresetsGetQueryOverrides): Promise<void>;

// . ./presetsGetVersion
export declare function prefetchPresetsGetVersion(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: PresetsGetVersionQueryOverrides): Promise<void>;

// . ./presetsList
export declare function prefetchPresetsList(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListRequest, overrides?: PresetsListQueryOverrides): Promise<void>;

// . ./presetsList
export declare function prefetchPresetsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: PresetsListInfiniteQueryOverrides): Promise<void>;

// . ./presetsListVersions
export declare function prefetchPresetsListVersions(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: PresetsListVersionsQueryOverrides): Promise<void>;

// . ./presetsListVersions
export declare function prefetchPresetsListVersionsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: PresetsListVersionsInfiniteQueryOverrides): Promise<void>;

// . ./providersList
export declare function prefetchProvidersList(queryClient: QueryClient, client: OpenRouterClient, overrides?: ProvidersListQueryOverrides): Promise<void>;

// . ./scimGetSyncJob
export declare function prefetchScimGetSyncJob(queryClient: QueryClient, client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: ScimGetSyncJobQueryOverrides): Promise<void>;

// . ./scimListGroups
export declare function prefetchScimListGroups(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: ScimListGroupsQueryOverrides): Promise<void>;

// . ./scimListGroups
export declare function prefetchScimListGroupsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: ScimListGroupsInfiniteQueryOverrides): Promise<void>;

// . ./scimListMappings
export declare function prefetchScimListMappings(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: ScimListMappingsQueryOverrides): Promise<void>;

// . ./scimListMappings
export declare function prefetchScimListMappingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: ScimListMappingsInfiniteQueryOverrides): Promise<void>;

// . ./scimRead
export declare function prefetchScimRead(queryClient: QueryClient, client: OpenRouterClient, request: ScimReadRequest, overrides?: ScimReadQueryOverrides): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function prefetchVaultListInternVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: VaultListInternVaultSecretsQueryOverrides): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function prefetchVaultListInternVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides): Promise<void>;

// . ./vaultListVaultSecrets
export declare function prefetchVaultListVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: VaultListVaultSecretsQueryOverrides): Promise<void>;

// . ./vaultListVaultSecrets
export declare function prefetchVaultListVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: VaultListVaultSecretsInfiniteQueryOverrides): Promise<void>;

// . ./videoGenerationGetGeneration
export declare function prefetchVideoGenerationGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: VideoGenerationGetGenerationQueryOverrides): Promise<void>;

// . ./videoGenerationListVideosModels
export declare function prefetchVideoGenerationListVideosModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: VideoGenerationListVideosModelsQueryOverrides): Promise<void>;

// . ./workspacesGet
export declare function prefetchWorkspacesGet(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: WorkspacesGetQueryOverrides): Promise<void>;

// . ./workspacesGetBudget
export declare function prefetchWorkspacesGetBudget(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: WorkspacesGetBudgetQueryOverrides): Promise<void>;

// . ./workspacesList
export declare function prefetchWorkspacesList(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: WorkspacesListQueryOverrides): Promise<void>;

// . ./workspacesListBudgets
export declare function prefetchWorkspacesListBudgets(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: WorkspacesListBudgetsQueryOverrides): Promise<void>;

// . ./workspacesList
export declare function prefetchWorkspacesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: WorkspacesListInfiniteQueryOverrides): Promise<void>;

// . ./workspacesListMembers
export declare function prefetchWorkspacesListMembers(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: WorkspacesListMembersQueryOverrides): Promise<void>;

// . ./workspacesListMembers
export declare function prefetchWorkspacesListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: WorkspacesListMembersInfiniteQueryOverrides): Promise<void>;

// . ./presetsCreatePresetsChatCompletions
export declare function presetsCreatePresetsChatCompletionsMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "createPresetsChatCompletions"
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "createPresetsChatCompletions"
];

// . ./presetsCreatePresetsChatCompletions
export declare function presetsCreatePresetsChatCompletionsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsChatCompletionsMutationKey>>;

// . ./presetsCreatePresetsMessages
export declare function presetsCreatePresetsMessagesMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "createPresetsMessages"
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "createPresetsMessages"
];

// . ./presetsCreatePresetsMessages
export declare function presetsCreatePresetsMessagesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsMessagesMutationKey>>;

// . ./presetsCreatePresetsResponses
export declare function presetsCreatePresetsResponsesMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "createPresetsResponses"
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "createPresetsResponses"
];

// . ./presetsCreatePresetsResponses
export declare function presetsCreatePresetsResponsesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult>): Mutation<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsResponsesMutationKey>>;

// . ./presetsGet
export declare function presetsGetKey(request?: Partial<PresetsGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "get",
  RequestKey<Partial<PresetsGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "get",
  RequestKey<Partial<PresetsGetRequest>>
];

// . ./presetsGet
export declare function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest, overrides?: PresetsGetQueryOverrides<TData>): Query<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;
export declare function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest | SkipToken, overrides?: PresetsGetQueryOverrides<TData>): SkippableQuery<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;

// . ./presetsGetVersion
export declare function presetsGetVersionKey(request?: Partial<PresetsGetVersionRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "getVersion",
  RequestKey<Partial<PresetsGetVersionRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "getVersion",
  RequestKey<Partial<PresetsGetVersionRequest>>
];

// . ./presetsGetVersion
export declare function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: PresetsGetVersionQueryOverrides<TData>): Query<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;
export declare function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest | SkipToken, overrides?: PresetsGetVersionQueryOverrides<TData>): SkippableQuery<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;

// . ./presetsList
export declare function presetsListInfiniteKey(request?: Partial<PresetsListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "list",
  {
    readonly request: Partial<PresetsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "list",
  {
    readonly request: Partial<PresetsListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./presetsList
export declare function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: PresetsListInfiniteQueryOverrides<TData>): InfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;
export declare function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request: PresetsListInfiniteRequest | SkipToken | undefined, overrides?: PresetsListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;

// . ./presetsList
export declare function presetsListKey(request?: Partial<PresetsListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "list",
  RequestKey<Partial<PresetsListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "list",
  RequestKey<Partial<PresetsListRequest>>
];

// . ./presetsList
export declare function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request?: PresetsListRequest, overrides?: PresetsListQueryOverrides<TData>): Query<PresetsListData, PresetsListError, TData, PresetsListKey>;
export declare function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request: PresetsListRequest | SkipToken | undefined, overrides?: PresetsListQueryOverrides<TData>): SkippableQuery<PresetsListData, PresetsListError, TData, PresetsListKey>;

// . ./presetsListVersions
export declare function presetsListVersionsInfiniteKey(request?: Partial<PresetsListVersionsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "listVersions",
  {
    readonly request: Partial<PresetsListVersionsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "listVersions",
  {
    readonly request: Partial<PresetsListVersionsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./presetsListVersions
export declare function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): InfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;
export declare function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;

// . ./presetsListVersions
export declare function presetsListVersionsKey(request?: Partial<PresetsListVersionsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "presets",
  "listVersions",
  RequestKey<Partial<PresetsListVersionsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "presets",
  "listVersions",
  RequestKey<Partial<PresetsListVersionsRequest>>
];

// . ./presetsListVersions
export declare function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: PresetsListVersionsQueryOverrides<TData>): Query<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;
export declare function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest | SkipToken, overrides?: PresetsListVersionsQueryOverrides<TData>): SkippableQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;

// . ./providersList
export declare function providersListKey(keyPrefix?: string): readonly [
  "openrouter",
  "providers",
  "list",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "providers",
  "list",
  {
    readonly request: {};
  }
];

// . ./providersList
export declare function providersListOptions<TData = ProvidersListData>(client: OpenRouterClient, { requestOptions, ...overrides }?: ProvidersListQueryOverrides<TData>): Query<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;

// . ./rerankRerank
export declare function rerankRerankMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "rerank",
  "rerank"
] | readonly [
  "openrouter",
  KeyPrefix,
  "rerank",
  "rerank"
];

// . ./rerankRerank
export declare function rerankRerankMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: RerankRerankMutationOverrides<TOnMutateResult>): Mutation<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult, ReturnType<typeof rerankRerankMutationKey>>;

// . ./responsesSend
export declare function responsesSendMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "responses",
  "send"
] | readonly [
  "openrouter",
  KeyPrefix,
  "responses",
  "send"
];

// . ./responsesSend
export declare function responsesSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ResponsesSendMutationOverrides<TOnMutateResult>): Mutation<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ReturnType<typeof responsesSendMutationKey>>;

// . ./scimCreate
export declare function scimCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "create"
];

// . ./scimCreate
export declare function scimCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ScimCreateMutationOverrides<TOnMutateResult>): Mutation<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult, ReturnType<typeof scimCreateMutationKey>>;

// . ./scimCreateSyncJob
export declare function scimCreateSyncJobMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "createSyncJob"
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "createSyncJob"
];

// . ./scimCreateSyncJob
export declare function scimCreateSyncJobMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ScimCreateSyncJobMutationOverrides<TOnMutateResult>): Mutation<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult, ReturnType<typeof scimCreateSyncJobMutationKey>>;

// . ./scimDelete
export declare function scimDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "delete"
];

// . ./scimDelete
export declare function scimDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ScimDeleteMutationOverrides<TOnMutateResult>): Mutation<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult, ReturnType<typeof scimDeleteMutationKey>>;

// . ./scimGetSyncJob
export declare function scimGetSyncJobKey(request?: Partial<ScimGetSyncJobRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "getSyncJob",
  RequestKey<Partial<ScimGetSyncJobRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "getSyncJob",
  RequestKey<Partial<ScimGetSyncJobRequest>>
];

// . ./scimGetSyncJob
export declare function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: ScimGetSyncJobQueryOverrides<TData>): Query<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;
export declare function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest | SkipToken, overrides?: ScimGetSyncJobQueryOverrides<TData>): SkippableQuery<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;

// . ./scimListGroups
export declare function scimListGroupsInfiniteKey(request?: Partial<ScimListGroupsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "listGroups",
  {
    readonly request: Partial<ScimListGroupsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "listGroups",
  {
    readonly request: Partial<ScimListGroupsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./scimListGroups
export declare function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): InfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;
export declare function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request: ScimListGroupsInfiniteRequest | SkipToken | undefined, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;

// . ./scimListGroups
export declare function scimListGroupsKey(request?: Partial<ScimListGroupsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "listGroups",
  RequestKey<Partial<ScimListGroupsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "listGroups",
  RequestKey<Partial<ScimListGroupsRequest>>
];

// . ./scimListGroups
export declare function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: ScimListGroupsQueryOverrides<TData>): Query<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;
export declare function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request: ScimListGroupsRequest | SkipToken | undefined, overrides?: ScimListGroupsQueryOverrides<TData>): SkippableQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;

// . ./scimListMappings
export declare function scimListMappingsInfiniteKey(request?: Partial<ScimListMappingsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "listMappings",
  {
    readonly request: Partial<ScimListMappingsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "listMappings",
  {
    readonly request: Partial<ScimListMappingsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./scimListMappings
export declare function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): InfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;
export declare function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request: ScimListMappingsInfiniteRequest | SkipToken | undefined, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;

// . ./scimListMappings
export declare function scimListMappingsKey(request?: Partial<ScimListMappingsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "listMappings",
  RequestKey<Partial<ScimListMappingsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "listMappings",
  RequestKey<Partial<ScimListMappingsRequest>>
];

// . ./scimListMappings
export declare function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: ScimListMappingsQueryOverrides<TData>): Query<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;
export declare function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request: ScimListMappingsRequest | SkipToken | undefined, overrides?: ScimListMappingsQueryOverrides<TData>): SkippableQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;

// . ./scimRead
export declare function scimReadKey(request?: Partial<ScimReadRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "read",
  RequestKey<Partial<ScimReadRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "read",
  RequestKey<Partial<ScimReadRequest>>
];

// . ./scimRead
export declare function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest, overrides?: ScimReadQueryOverrides<TData>): Query<ScimReadData, ScimReadError, TData, ScimReadKey>;
export declare function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest | SkipToken, overrides?: ScimReadQueryOverrides<TData>): SkippableQuery<ScimReadData, ScimReadError, TData, ScimReadKey>;

// . ./scimUpdate
export declare function scimUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "scim",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "scim",
  "update"
];

// . ./scimUpdate
export declare function scimUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: ScimUpdateMutationOverrides<TOnMutateResult>): Mutation<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult, ReturnType<typeof scimUpdateMutationKey>>;

// . ./sttCreateTranscriptionMultipart
export declare function sttCreateTranscriptionMultipartMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "stt",
  "createTranscriptionMultipart"
] | readonly [
  "openrouter",
  KeyPrefix,
  "stt",
  "createTranscriptionMultipart"
];

// . ./sttCreateTranscriptionMultipart
export declare function sttCreateTranscriptionMultipartMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult>): Mutation<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult, ReturnType<typeof sttCreateTranscriptionMultipartMutationKey>>;

// . ./sttCreateTranscription
export declare function sttCreateTranscriptionMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "stt",
  "createTranscription"
] | readonly [
  "openrouter",
  KeyPrefix,
  "stt",
  "createTranscription"
];

// . ./sttCreateTranscription
export declare function sttCreateTranscriptionMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: SttCreateTranscriptionMutationOverrides<TOnMutateResult>): Mutation<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult, ReturnType<typeof sttCreateTranscriptionMutationKey>>;

// . ./systemOneCreate
export declare function systemOneCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "systemOne",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "systemOne",
  "create"
];

// . ./systemOneCreate
export declare function systemOneCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: SystemOneCreateMutationOverrides<TOnMutateResult>): Mutation<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult, ReturnType<typeof systemOneCreateMutationKey>>;

// . ./ttsCreateSpeech
export declare function ttsCreateSpeechMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "tts",
  "createSpeech"
] | readonly [
  "openrouter",
  KeyPrefix,
  "tts",
  "createSpeech"
];

// . ./ttsCreateSpeech
export declare function ttsCreateSpeechMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: TtsCreateSpeechMutationOverrides<TOnMutateResult>): Mutation<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult, ReturnType<typeof ttsCreateSpeechMutationKey>>;

// . ./alphaDecisionsCreate
export declare function useAlphaDecisionsCreateMutation<TOnMutateResult = unknown>(overrides?: AlphaDecisionsCreateMutationOverrides<TOnMutateResult>): UseMutationResult<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>;

// . ./analyticsGetAnalyticsMeta
export declare function useAnalyticsGetAnalyticsMeta<TData = AnalyticsGetAnalyticsMetaData>(overrides?: AnalyticsGetAnalyticsMetaQueryOverrides<TData>): UseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetAnalyticsMeta
export declare function useAnalyticsGetAnalyticsMetaSuspense<TData = AnalyticsGetAnalyticsMetaData>(overrides?: SuspenseOverrides<AnalyticsGetAnalyticsMetaQueryOverrides<TData>>): UseSuspenseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivity<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest | SkipToken, overrides?: AnalyticsGetUserActivityQueryOverrides<TData>): UseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivitySuspense<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest, overrides?: SuspenseOverrides<AnalyticsGetUserActivityQueryOverrides<TData>>): UseSuspenseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsQueryAnalytics
export declare function useAnalyticsQueryAnalyticsMutation<TOnMutateResult = unknown>(overrides?: AnalyticsQueryAnalyticsMutationOverrides<TOnMutateResult>): UseMutationResult<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>;

// . ./apiKeysCreate
export declare function useApiKeysCreateMutation<TOnMutateResult = unknown>(overrides?: ApiKeysCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>;

// . ./apiKeysDelete
export declare function useApiKeysDeleteMutation<TOnMutateResult = unknown>(overrides?: ApiKeysDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>;

// . ./apiKeysGet
export declare function useApiKeysGet<TData = ApiKeysGetData>(request: ApiKeysGetRequest | SkipToken, overrides?: ApiKeysGetQueryOverrides<TData>): UseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function useApiKeysGetCurrentKeyMetadata<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: ApiKeysGetCurrentKeyMetadataQueryOverrides<TData>): UseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function useApiKeysGetCurrentKeyMetadataSuspense<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: SuspenseOverrides<ApiKeysGetCurrentKeyMetadataQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGet
export declare function useApiKeysGetSuspense<TData = ApiKeysGetData>(request: ApiKeysGetRequest, overrides?: SuspenseOverrides<ApiKeysGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysList
export declare function useApiKeysList<TData = ApiKeysListData>(request?: ApiKeysListRequest | SkipToken, overrides?: ApiKeysListQueryOverrides<TData>): UseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListInfinite<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest | SkipToken, overrides?: ApiKeysListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListInfiniteSuspense<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest, overrides?: SuspenseOverrides<ApiKeysListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListSuspense<TData = ApiKeysListData>(request?: ApiKeysListRequest, overrides?: SuspenseOverrides<ApiKeysListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysUpdate
export declare function useApiKeysUpdateMutation<TOnMutateResult = unknown>(overrides?: ApiKeysUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>;

// . ./benchmarksGetBenchmarks
export declare function useBenchmarksGetBenchmarks<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest | SkipToken, overrides?: BenchmarksGetBenchmarksQueryOverrides<TData>): UseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./benchmarksGetBenchmarks
export declare function useBenchmarksGetBenchmarksSuspense<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest, overrides?: SuspenseOverrides<BenchmarksGetBenchmarksQueryOverrides<TData>>): UseSuspenseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./betaResponsesSend
export declare const useBetaResponsesSendMutation: typeof useResponsesSendMutation;

// . ./betaResponsesSend
export declare const useBetaResponsesSendStream: typeof useResponsesSendStream;

// . ./byokCreate
export declare function useByokCreateMutation<TOnMutateResult = unknown>(overrides?: ByokCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>;

// . ./byokDelete
export declare function useByokDeleteMutation<TOnMutateResult = unknown>(overrides?: ByokDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>;

// . ./byokGet
export declare function useByokGet<TData = ByokGetData>(request: ByokGetRequest | SkipToken, overrides?: ByokGetQueryOverrides<TData>): UseQueryResult<TData, ByokGetError>;

// . ./byokGet
export declare function useByokGetSuspense<TData = ByokGetData>(request: ByokGetRequest, overrides?: SuspenseOverrides<ByokGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ByokGetError>;

// . ./byokList
export declare function useByokList<TData = ByokListData>(request?: ByokListRequest | SkipToken, overrides?: ByokListQueryOverrides<TData>): UseQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListInfinite<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest | SkipToken, overrides?: ByokListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListInfiniteSuspense<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest, overrides?: SuspenseOverrides<ByokListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListSuspense<TData = ByokListData>(request?: ByokListRequest, overrides?: SuspenseOverrides<ByokListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ByokListError>;

// . ./byokUpdate
export declare function useByokUpdateMutation<TOnMutateResult = unknown>(overrides?: ByokUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>;

// . ./chatSend
export declare function useChatSendMutation<TOnMutateResult = unknown>(overrides?: ChatSendMutationOverrides<TOnMutateResult>): UseMutationResult<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult>;

// . ./chatSend
export declare function useChatSendStream(overrides?: StreamOverrides<ChatSendEvent, ChatSendError, ChatSendHeaders>): StreamResult<ChatSendRequest, readonly ChatSendEvent[], ChatSendError>;
export declare function useChatSendStream<TData>(overrides: FoldedStreamOverrides<ChatSendEvent, ChatSendError, TData, ChatSendHeaders>): StreamResult<ChatSendRequest, TData, ChatSendError>;

// . ./classificationsGetTaskClassifications
export declare function useClassificationsGetTaskClassifications<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest | SkipToken, overrides?: ClassificationsGetTaskClassificationsQueryOverrides<TData>): UseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./classificationsGetTaskClassifications
export declare function useClassificationsGetTaskClassificationsSuspense<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest, overrides?: SuspenseOverrides<ClassificationsGetTaskClassificationsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./completionsGenerate
export declare function useCompletionsGenerateMutation<TOnMutateResult = unknown>(overrides?: CompletionsGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
export declare function useCompletionsGenerateStream(overrides?: StreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError>): StreamResult<CompletionsGenerateRequest, readonly CompletionsGenerateEvent[], CompletionsGenerateError>;
export declare function useCompletionsGenerateStream<TData>(overrides: FoldedStreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError, TData>): StreamResult<CompletionsGenerateRequest, TData, CompletionsGenerateError>;

// . ./containersDownloadContainerFileContent
export declare function useContainersDownloadContainerFileContentMutation<TOnMutateResult = unknown>(overrides?: ContainersDownloadContainerFileContentMutationOverrides<TOnMutateResult>): UseMutationResult<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>;

// . ./containersGetContainerFile
export declare function useContainersGetContainerFile<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest | SkipToken, overrides?: ContainersGetContainerFileQueryOverrides<TData>): UseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersGetContainerFile
export declare function useContainersGetContainerFileSuspense<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest, overrides?: SuspenseOverrides<ContainersGetContainerFileQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFiles<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest | SkipToken, overrides?: ContainersListContainerFilesQueryOverrides<TData>): UseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesInfinite<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: ContainersListContainerFilesInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesInfiniteSuspense<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest, overrides?: SuspenseOverrides<ContainersListContainerFilesInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesSuspense<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest, overrides?: SuspenseOverrides<ContainersListContainerFilesQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersPromoteContainerFile
export declare function useContainersPromoteContainerFileMutation<TOnMutateResult = unknown>(overrides?: ContainersPromoteContainerFileMutationOverrides<TOnMutateResult>): UseMutationResult<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>;

// . ./creditsCreateCoinbaseCharge
export declare function useCreditsCreateCoinbaseChargeMutation<TOnMutateResult = unknown>(overrides?: CreditsCreateCoinbaseChargeMutationOverrides<TOnMutateResult>): UseMutationResult<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsGetCredits
export declare function useCreditsGetCredits<TData = CreditsGetCreditsData>(overrides?: CreditsGetCreditsQueryOverrides<TData>): UseQueryResult<TData, CreditsGetCreditsError>;

// . ./creditsGetCredits
export declare function useCreditsGetCreditsSuspense<TData = CreditsGetCreditsData>(overrides?: SuspenseOverrides<CreditsGetCreditsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, CreditsGetCreditsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankings<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest | SkipToken, overrides?: DatasetsGetAppRankingsQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsInfinite<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest | SkipToken, overrides?: DatasetsGetAppRankingsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsInfiniteSuspense<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: SuspenseOverrides<DatasetsGetAppRankingsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsSuspense<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest, overrides?: SuspenseOverrides<DatasetsGetAppRankingsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetRankingsDaily
export declare function useDatasetsGetRankingsDaily<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest | SkipToken, overrides?: DatasetsGetRankingsDailyQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetRankingsDaily
export declare function useDatasetsGetRankingsDailySuspense<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest, overrides?: SuspenseOverrides<DatasetsGetRankingsDailyQueryOverrides<TData>>): UseSuspenseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCost<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest | SkipToken, overrides?: DatasetsGetSessionCostQueryOverrides<TData>): UseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostInfinite<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest | SkipToken, overrides?: DatasetsGetSessionCostInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostInfiniteSuspense<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest, overrides?: SuspenseOverrides<DatasetsGetSessionCostInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostSuspense<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest, overrides?: SuspenseOverrides<DatasetsGetSessionCostQueryOverrides<TData>>): UseSuspenseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./embeddingsGenerate
export declare function useEmbeddingsGenerateMutation<TOnMutateResult = unknown>(overrides?: EmbeddingsGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModels<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest | SkipToken, overrides?: EmbeddingsListModelsQueryOverrides<TData>): UseQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsInfinite<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest | SkipToken, overrides?: EmbeddingsListModelsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsInfiniteSuspense<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest, overrides?: SuspenseOverrides<EmbeddingsListModelsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsSuspense<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest, overrides?: SuspenseOverrides<EmbeddingsListModelsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, EmbeddingsListModelsError>;

// . ./endpointsList
export declare function useEndpointsList<TData = EndpointsListData>(request: EndpointsListRequest | SkipToken, overrides?: EndpointsListQueryOverrides<TData>): UseQueryResult<TData, EndpointsListError>;

// . ./endpointsList
export declare function useEndpointsListSuspense<TData = EndpointsListData>(request: EndpointsListRequest, overrides?: SuspenseOverrides<EndpointsListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, EndpointsListError>;

// . ./endpointsListZdrEndpoints
export declare function useEndpointsListZdrEndpoints<TData = EndpointsListZdrEndpointsData>(overrides?: EndpointsListZdrEndpointsQueryOverrides<TData>): UseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./endpointsListZdrEndpoints
export declare function useEndpointsListZdrEndpointsSuspense<TData = EndpointsListZdrEndpointsData>(overrides?: SuspenseOverrides<EndpointsListZdrEndpointsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./filesDelete
export declare function useFilesDeleteMutation<TOnMutateResult = unknown>(overrides?: FilesDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>;

// . ./filesDownload
export declare function useFilesDownloadMutation<TOnMutateResult = unknown>(overrides?: FilesDownloadMutationOverrides<TOnMutateResult>): UseMutationResult<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>;

// . ./filesList
export declare function useFilesList<TData = FilesListData>(request?: FilesListRequest | SkipToken, overrides?: FilesListQueryOverrides<TData>): UseQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListInfinite<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest | SkipToken, overrides?: FilesListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListInfiniteSuspense<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest, overrides?: SuspenseOverrides<FilesListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListSuspense<TData = FilesListData>(request?: FilesListRequest, overrides?: SuspenseOverrides<FilesListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, FilesListError>;

// . ./filesRetrieve
export declare function useFilesRetrieve<TData = FilesRetrieveData>(request: FilesRetrieveRequest | SkipToken, overrides?: FilesRetrieveQueryOverrides<TData>): UseQueryResult<TData, FilesRetrieveError>;

// . ./filesRetrieve
export declare function useFilesRetrieveSuspense<TData = FilesRetrieveData>(request: FilesRetrieveRequest, overrides?: SuspenseOverrides<FilesRetrieveQueryOverrides<TData>>): UseSuspenseQueryResult<TData, FilesRetrieveError>;

// . ./filesUpload
export declare function useFilesUploadMutation<TOnMutateResult = unknown>(overrides?: FilesUploadMutationOverrides<TOnMutateResult>): UseMutationResult<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>;

// . ./generationsGetGeneration
export declare function useGenerationsGetGeneration<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest | SkipToken, overrides?: GenerationsGetGenerationQueryOverrides<TData>): UseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsGetGeneration
export declare function useGenerationsGetGenerationSuspense<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest, overrides?: SuspenseOverrides<GenerationsGetGenerationQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsListGenerationContent
export declare function useGenerationsListGenerationContent<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest | SkipToken, overrides?: GenerationsListGenerationContentQueryOverrides<TData>): UseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsListGenerationContent
export declare function useGenerationsListGenerationContentSuspense<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest, overrides?: SuspenseOverrides<GenerationsListGenerationContentQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsSubmitFeedback
export declare function useGenerationsSubmitFeedbackMutation<TOnMutateResult = unknown>(overrides?: GenerationsSubmitFeedbackMutationOverrides<TOnMutateResult>): UseMutationResult<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignKeys
export declare function useGuardrailsBulkAssignKeysMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkAssignKeysMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignMembers
export declare function useGuardrailsBulkAssignMembersMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkAssignMembersMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignKeys
export declare function useGuardrailsBulkUnassignKeysMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkUnassignKeysMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignMembers
export declare function useGuardrailsBulkUnassignMembersMutation<TOnMutateResult = unknown>(overrides?: GuardrailsBulkUnassignMembersMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>;

// . ./guardrailsCreate
export declare function useGuardrailsCreateMutation<TOnMutateResult = unknown>(overrides?: GuardrailsCreateMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>;

// . ./guardrailsDelete
export declare function useGuardrailsDeleteMutation<TOnMutateResult = unknown>(overrides?: GuardrailsDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>;

// . ./guardrailsGet
export declare function useGuardrailsGet<TData = GuardrailsGetData>(request: GuardrailsGetRequest | SkipToken, overrides?: GuardrailsGetQueryOverrides<TData>): UseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsGet
export declare function useGuardrailsGetSuspense<TData = GuardrailsGetData>(request: GuardrailsGetRequest, overrides?: SuspenseOverrides<GuardrailsGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsList
export declare function useGuardrailsList<TData = GuardrailsListData>(request?: GuardrailsListRequest | SkipToken, overrides?: GuardrailsListQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignments<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<GuardrailsListGuardrailKeyAssignmentsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsSuspense<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: SuspenseOverrides<GuardrailsListGuardrailKeyAssignmentsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignments<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<GuardrailsListGuardrailMemberAssignmentsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsSuspense<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: SuspenseOverrides<GuardrailsListGuardrailMemberAssignmentsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsList
export declare function useGuardrailsListInfinite<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest | SkipToken, overrides?: GuardrailsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsList
export declare function useGuardrailsListInfiniteSuspense<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest, overrides?: SuspenseOverrides<GuardrailsListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignments<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest | SkipToken, overrides?: GuardrailsListKeyAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<GuardrailsListKeyAssignmentsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsSuspense<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest, overrides?: SuspenseOverrides<GuardrailsListKeyAssignmentsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignments<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest | SkipToken, overrides?: GuardrailsListMemberAssignmentsQueryOverrides<TData>): UseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken, overrides?: GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<GuardrailsListMemberAssignmentsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsSuspense<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest, overrides?: SuspenseOverrides<GuardrailsListMemberAssignmentsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsList
export declare function useGuardrailsListSuspense<TData = GuardrailsListData>(request?: GuardrailsListRequest, overrides?: SuspenseOverrides<GuardrailsListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsUpdate
export declare function useGuardrailsUpdateMutation<TOnMutateResult = unknown>(overrides?: GuardrailsUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>;

// . ./imagesGenerate
export declare function useImagesGenerateMutation<TOnMutateResult = unknown>(overrides?: ImagesGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>;

// . ./imagesGenerate
export declare function useImagesGenerateStream(overrides?: StreamOverrides<ImagesGenerateEvent, ImagesGenerateError>): StreamResult<ImagesGenerateRequest, readonly ImagesGenerateEvent[], ImagesGenerateError>;
export declare function useImagesGenerateStream<TData>(overrides: FoldedStreamOverrides<ImagesGenerateEvent, ImagesGenerateError, TData>): StreamResult<ImagesGenerateRequest, TData, ImagesGenerateError>;

// . ./imagesListModelEndpoints
export declare function useImagesListModelEndpoints<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest | SkipToken, overrides?: ImagesListModelEndpointsQueryOverrides<TData>): UseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModelEndpoints
export declare function useImagesListModelEndpointsSuspense<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest, overrides?: SuspenseOverrides<ImagesListModelEndpointsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModels
export declare function useImagesListModels<TData = ImagesListModelsData>(overrides?: ImagesListModelsQueryOverrides<TData>): UseQueryResult<TData, ImagesListModelsError>;

// . ./imagesListModels
export declare function useImagesListModelsSuspense<TData = ImagesListModelsData>(overrides?: SuspenseOverrides<ImagesListModelsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ImagesListModelsError>;

// . ./internsChat
export declare function useInternsChatStream(overrides?: StreamOverrides<InternsChatEvent | InternsChatResponse, InternsChatError>): StreamResult<InternsChatRequest, readonly (InternsChatEvent | InternsChatResponse)[], InternsChatError>;
export declare function useInternsChatStream<TData>(overrides: FoldedStreamOverrides<InternsChatEvent | InternsChatResponse, InternsChatError, TData>): StreamResult<InternsChatRequest, TData, InternsChatError>;

// . ./internsCreateIntern
export declare function useInternsCreateInternMutation<TOnMutateResult = unknown>(overrides?: InternsCreateInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult>;

// . ./internsDeleteIntern
export declare function useInternsDeleteInternMutation<TOnMutateResult = unknown>(overrides?: InternsDeleteInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>;

// . ./internsGetIntern
export declare function useInternsGetIntern<TData = InternsGetInternData>(request: InternsGetInternRequest | SkipToken, overrides?: InternsGetInternQueryOverrides<TData>): UseQueryResult<TData, InternsGetInternError>;

// . ./internsGetIntern
export declare function useInternsGetInternSuspense<TData = InternsGetInternData>(request: InternsGetInternRequest, overrides?: SuspenseOverrides<InternsGetInternQueryOverrides<TData>>): UseSuspenseQueryResult<TData, InternsGetInternError>;

// . ./internsListInterns
export declare function useInternsListInterns<TData = InternsListInternsData>(request?: InternsListInternsRequest | SkipToken, overrides?: InternsListInternsQueryOverrides<TData>): UseQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsInfinite<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest | SkipToken, overrides?: InternsListInternsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsInfiniteSuspense<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest, overrides?: SuspenseOverrides<InternsListInternsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsSuspense<TData = InternsListInternsData>(request?: InternsListInternsRequest, overrides?: SuspenseOverrides<InternsListInternsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, InternsListInternsError>;

// . ./internsProvisionIntern
export declare function useInternsProvisionInternMutation<TOnMutateResult = unknown>(overrides?: InternsProvisionInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>;

// . ./internsSuspendIntern
export declare function useInternsSuspendInternMutation<TOnMutateResult = unknown>(overrides?: InternsSuspendInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>;

// . ./internsUpdateIntern
export declare function useInternsUpdateInternMutation<TOnMutateResult = unknown>(overrides?: InternsUpdateInternMutationOverrides<TOnMutateResult>): UseMutationResult<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>;

// . ./messagesCreate
export declare function useMessagesCreateMutation<TOnMutateResult = unknown>(overrides?: MessagesCreateMutationOverrides<TOnMutateResult>): UseMutationResult<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult>;

// . ./messagesCreate
export declare function useMessagesCreateStream(overrides?: StreamOverrides<MessagesCreateEvent, MessagesCreateError, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, readonly MessagesCreateEvent[], MessagesCreateError>;
export declare function useMessagesCreateStream<TData>(overrides: FoldedStreamOverrides<MessagesCreateEvent, MessagesCreateError, TData, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, TData, MessagesCreateError>;

// . ./modelsCount
export declare function useModelsCount<TData = ModelsCountData>(request?: ModelsCountRequest | SkipToken, overrides?: ModelsCountQueryOverrides<TData>): UseQueryResult<TData, ModelsCountError>;

// . ./modelsCount
export declare function useModelsCountSuspense<TData = ModelsCountData>(request?: ModelsCountRequest, overrides?: SuspenseOverrides<ModelsCountQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ModelsCountError>;

// . ./modelsGet
export declare function useModelsGet<TData = ModelsGetData>(request: ModelsGetRequest | SkipToken, overrides?: ModelsGetQueryOverrides<TData>): UseQueryResult<TData, ModelsGetError>;

// . ./modelsGet
export declare function useModelsGetSuspense<TData = ModelsGetData>(request: ModelsGetRequest, overrides?: SuspenseOverrides<ModelsGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ModelsGetError>;

// . ./modelsList
export declare function useModelsList<TData = ModelsListData>(request?: ModelsListRequest | SkipToken, overrides?: ModelsListQueryOverrides<TData>): UseQueryResult<TData, ModelsListError>;

// . ./modelsListEmbeddings
export declare function useModelsListEmbeddings<TData = ModelsListEmbeddingsData>(overrides?: ModelsListEmbeddingsQueryOverrides<TData>): UseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListEmbeddings
export declare function useModelsListEmbeddingsSuspense<TData = ModelsListEmbeddingsData>(overrides?: SuspenseOverrides<ModelsListEmbeddingsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListForUser
export declare function useModelsListForUser<TData = ModelsListForUserData>(request?: ModelsListForUserRequest | SkipToken, overrides?: ModelsListForUserQueryOverrides<TData>): UseQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserInfinite<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest | SkipToken, overrides?: ModelsListForUserInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserInfiniteSuspense<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest, overrides?: SuspenseOverrides<ModelsListForUserInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserSuspense<TData = ModelsListForUserData>(request?: ModelsListForUserRequest, overrides?: SuspenseOverrides<ModelsListForUserQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ModelsListForUserError>;

// . ./modelsList
export declare function useModelsListInfinite<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest | SkipToken, overrides?: ModelsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
export declare function useModelsListInfiniteSuspense<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest, overrides?: SuspenseOverrides<ModelsListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
export declare function useModelsListSuspense<TData = ModelsListData>(request?: ModelsListRequest, overrides?: SuspenseOverrides<ModelsListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ModelsListError>;

// . ./oAuthCreateAuthCode
export declare function useOAuthCreateAuthCodeMutation<TOnMutateResult = unknown>(overrides?: OAuthCreateAuthCodeMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>;

// . ./oAuthCreateOauthToken
export declare function useOAuthCreateOauthTokenMutation<TOnMutateResult = unknown>(overrides?: OAuthCreateOauthTokenMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>;

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function useOAuthExchangeAuthCodeForAPIKeyMutation<TOnMutateResult = unknown>(overrides?: OAuthExchangeAuthCodeForAPIKeyMutationOverrides<TOnMutateResult>): UseMutationResult<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// . ./oAuthListOauthJwks
export declare function useOAuthListOauthJwks<TData = OAuthListOauthJwksData>(overrides?: OAuthListOauthJwksQueryOverrides<TData>): UseQueryResult<TData, OAuthListOauthJwksError>;

// . ./oAuthListOauthJwks
export declare function useOAuthListOauthJwksSuspense<TData = OAuthListOauthJwksData>(overrides?: SuspenseOverrides<OAuthListOauthJwksQueryOverrides<TData>>): UseSuspenseQueryResult<TData, OAuthListOauthJwksError>;

// . ./observabilityCreate
export declare function useObservabilityCreateMutation<TOnMutateResult = unknown>(overrides?: ObservabilityCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>;

// . ./observabilityDelete
export declare function useObservabilityDeleteMutation<TOnMutateResult = unknown>(overrides?: ObservabilityDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>;

// . ./observabilityGet
export declare function useObservabilityGet<TData = ObservabilityGetData>(request: ObservabilityGetRequest | SkipToken, overrides?: ObservabilityGetQueryOverrides<TData>): UseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityGet
export declare function useObservabilityGetSuspense<TData = ObservabilityGetData>(request: ObservabilityGetRequest, overrides?: SuspenseOverrides<ObservabilityGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityList
export declare function useObservabilityList<TData = ObservabilityListData>(request?: ObservabilityListRequest | SkipToken, overrides?: ObservabilityListQueryOverrides<TData>): UseQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListInfinite<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest | SkipToken, overrides?: ObservabilityListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListInfiniteSuspense<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest, overrides?: SuspenseOverrides<ObservabilityListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListSuspense<TData = ObservabilityListData>(request?: ObservabilityListRequest, overrides?: SuspenseOverrides<ObservabilityListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ObservabilityListError>;

// . ./observabilityUpdate
export declare function useObservabilityUpdateMutation<TOnMutateResult = unknown>(overrides?: ObservabilityUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>;

// .
export declare const useOpenRouter: () => KeyPrefixed<OpenRouterCore>;

// . ./organizationListMembers
export declare function useOrganizationListMembers<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest | SkipToken, overrides?: OrganizationListMembersQueryOverrides<TData>): UseQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersInfinite<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest | SkipToken, overrides?: OrganizationListMembersInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersInfiniteSuspense<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest, overrides?: SuspenseOverrides<OrganizationListMembersInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersSuspense<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest, overrides?: SuspenseOverrides<OrganizationListMembersQueryOverrides<TData>>): UseSuspenseQueryResult<TData, OrganizationListMembersError>;

// . ./parametersGetParameters
export declare function useParametersGetParameters<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest | SkipToken, overrides?: ParametersGetParametersQueryOverrides<TData>): UseQueryResult<TData, ParametersGetParametersError>;

// . ./parametersGetParameters
export declare function useParametersGetParametersSuspense<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest, overrides?: SuspenseOverrides<ParametersGetParametersQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ParametersGetParametersError>;

// . ./presetsCreatePresetsChatCompletions
export declare function usePresetsCreatePresetsChatCompletionsMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsChatCompletionsMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>;

// . ./presetsCreatePresetsMessages
export declare function usePresetsCreatePresetsMessagesMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsMessagesMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsResponses
export declare function usePresetsCreatePresetsResponsesMutation<TOnMutateResult = unknown>(overrides?: PresetsCreatePresetsResponsesMutationOverrides<TOnMutateResult>): UseMutationResult<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>;

// . ./presetsGet
export declare function usePresetsGet<TData = PresetsGetData>(request: PresetsGetRequest | SkipToken, overrides?: PresetsGetQueryOverrides<TData>): UseQueryResult<TData, PresetsGetError>;

// . ./presetsGet
export declare function usePresetsGetSuspense<TData = PresetsGetData>(request: PresetsGetRequest, overrides?: SuspenseOverrides<PresetsGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, PresetsGetError>;

// . ./presetsGetVersion
export declare function usePresetsGetVersion<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest | SkipToken, overrides?: PresetsGetVersionQueryOverrides<TData>): UseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsGetVersion
export declare function usePresetsGetVersionSuspense<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest, overrides?: SuspenseOverrides<PresetsGetVersionQueryOverrides<TData>>): UseSuspenseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsList
export declare function usePresetsList<TData = PresetsListData>(request?: PresetsListRequest | SkipToken, overrides?: PresetsListQueryOverrides<TData>): UseQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListInfinite<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest | SkipToken, overrides?: PresetsListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListInfiniteSuspense<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest, overrides?: SuspenseOverrides<PresetsListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListSuspense<TData = PresetsListData>(request?: PresetsListRequest, overrides?: SuspenseOverrides<PresetsListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, PresetsListError>;

// . ./presetsListVersions
export declare function usePresetsListVersions<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest | SkipToken, overrides?: PresetsListVersionsQueryOverrides<TData>): UseQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsInfinite<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: PresetsListVersionsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsInfiniteSuspense<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest, overrides?: SuspenseOverrides<PresetsListVersionsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsSuspense<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest, overrides?: SuspenseOverrides<PresetsListVersionsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, PresetsListVersionsError>;

// . ./providersList
export declare function useProvidersList<TData = ProvidersListData>(overrides?: ProvidersListQueryOverrides<TData>): UseQueryResult<TData, ProvidersListError>;

// . ./providersList
export declare function useProvidersListSuspense<TData = ProvidersListData>(overrides?: SuspenseOverrides<ProvidersListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ProvidersListError>;

// . ./rerankRerank
export declare function useRerankRerankMutation<TOnMutateResult = unknown>(overrides?: RerankRerankMutationOverrides<TOnMutateResult>): UseMutationResult<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>;

// . ./responsesSend
export declare function useResponsesSendMutation<TOnMutateResult = unknown>(overrides?: ResponsesSendMutationOverrides<TOnMutateResult>): UseMutationResult<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult>;

// . ./responsesSend
export declare function useResponsesSendStream(overrides?: StreamOverrides<ResponsesSendEvent, ResponsesSendError, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, readonly ResponsesSendEvent[], ResponsesSendError>;
export declare function useResponsesSendStream<TData>(overrides: FoldedStreamOverrides<ResponsesSendEvent, ResponsesSendError, TData, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, TData, ResponsesSendError>;

// . ./scimCreate
export declare function useScimCreateMutation<TOnMutateResult = unknown>(overrides?: ScimCreateMutationOverrides<TOnMutateResult>): UseMutationResult<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export declare function useScimCreateSyncJobMutation<TOnMutateResult = unknown>(overrides?: ScimCreateSyncJobMutationOverrides<TOnMutateResult>): UseMutationResult<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>;

// . ./scimDelete
export declare function useScimDeleteMutation<TOnMutateResult = unknown>(overrides?: ScimDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>;

// . ./scimGetSyncJob
export declare function useScimGetSyncJob<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest | SkipToken, overrides?: ScimGetSyncJobQueryOverrides<TData>): UseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimGetSyncJob
export declare function useScimGetSyncJobSuspense<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest, overrides?: SuspenseOverrides<ScimGetSyncJobQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimListGroups
export declare function useScimListGroups<TData = ScimListGroupsData>(request?: ScimListGroupsRequest | SkipToken, overrides?: ScimListGroupsQueryOverrides<TData>): UseQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsInfinite<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest | SkipToken, overrides?: ScimListGroupsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsInfiniteSuspense<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest, overrides?: SuspenseOverrides<ScimListGroupsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsSuspense<TData = ScimListGroupsData>(request?: ScimListGroupsRequest, overrides?: SuspenseOverrides<ScimListGroupsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ScimListGroupsError>;

// . ./scimListMappings
export declare function useScimListMappings<TData = ScimListMappingsData>(request?: ScimListMappingsRequest | SkipToken, overrides?: ScimListMappingsQueryOverrides<TData>): UseQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsInfinite<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest | SkipToken, overrides?: ScimListMappingsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsInfiniteSuspense<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest, overrides?: SuspenseOverrides<ScimListMappingsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsSuspense<TData = ScimListMappingsData>(request?: ScimListMappingsRequest, overrides?: SuspenseOverrides<ScimListMappingsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ScimListMappingsError>;

// . ./scimRead
export declare function useScimRead<TData = ScimReadData>(request: ScimReadRequest | SkipToken, overrides?: ScimReadQueryOverrides<TData>): UseQueryResult<TData, ScimReadError>;

// . ./scimRead
export declare function useScimReadSuspense<TData = ScimReadData>(request: ScimReadRequest, overrides?: SuspenseOverrides<ScimReadQueryOverrides<TData>>): UseSuspenseQueryResult<TData, ScimReadError>;

// . ./scimUpdate
export declare function useScimUpdateMutation<TOnMutateResult = unknown>(overrides?: ScimUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>;

// . ./sttCreateTranscriptionMultipart
export declare function useSttCreateTranscriptionMultipartMutation<TOnMutateResult = unknown>(overrides?: SttCreateTranscriptionMultipartMutationOverrides<TOnMutateResult>): UseMutationResult<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>;

// . ./sttCreateTranscription
export declare function useSttCreateTranscriptionMutation<TOnMutateResult = unknown>(overrides?: SttCreateTranscriptionMutationOverrides<TOnMutateResult>): UseMutationResult<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>;

// . ./systemOneCreate
export declare function useSystemOneCreateMutation<TOnMutateResult = unknown>(overrides?: SystemOneCreateMutationOverrides<TOnMutateResult>): UseMutationResult<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>;

// . ./ttsCreateSpeech
export declare function useTtsCreateSpeechMutation<TOnMutateResult = unknown>(overrides?: TtsCreateSpeechMutationOverrides<TOnMutateResult>): UseMutationResult<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
export declare function useVaultCopyVaultSecretsToInternMutation<TOnMutateResult = unknown>(overrides?: VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult>): UseMutationResult<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>;

// . ./vaultDeleteInternVaultSecret
export declare function useVaultDeleteInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteVaultSecret
export declare function useVaultDeleteVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultDeleteVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecrets<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): UseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsInfinite<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest, overrides?: SuspenseOverrides<VaultListInternVaultSecretsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsSuspense<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest, overrides?: SuspenseOverrides<VaultListInternVaultSecretsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecrets<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest | SkipToken, overrides?: VaultListVaultSecretsQueryOverrides<TData>): UseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsInfinite<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest, overrides?: SuspenseOverrides<VaultListVaultSecretsInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsSuspense<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest, overrides?: SuspenseOverrides<VaultListVaultSecretsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultStoreInternVaultSecret
export declare function useVaultStoreInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreVaultSecret
export declare function useVaultStoreVaultSecretMutation<TOnMutateResult = unknown>(overrides?: VaultStoreVaultSecretMutationOverrides<TOnMutateResult>): UseMutationResult<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>;

// . ./videoGenerationGenerate
export declare function useVideoGenerationGenerateMutation<TOnMutateResult = unknown>(overrides?: VideoGenerationGenerateMutationOverrides<TOnMutateResult>): UseMutationResult<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>;

// . ./videoGenerationGetGeneration
export declare function useVideoGenerationGetGeneration<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): UseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetGeneration
export declare function useVideoGenerationGetGenerationSuspense<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest, overrides?: SuspenseOverrides<VideoGenerationGetGenerationQueryOverrides<TData>>): UseSuspenseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetVideoContent
export declare function useVideoGenerationGetVideoContentMutation<TOnMutateResult = unknown>(overrides?: VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult>): UseMutationResult<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>;

// . ./videoGenerationListVideosModels
export declare function useVideoGenerationListVideosModels<TData = VideoGenerationListVideosModelsData>(overrides?: VideoGenerationListVideosModelsQueryOverrides<TData>): UseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./videoGenerationListVideosModels
export declare function useVideoGenerationListVideosModelsSuspense<TData = VideoGenerationListVideosModelsData>(overrides?: SuspenseOverrides<VideoGenerationListVideosModelsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./workspacesBulkAddMembers
export declare function useWorkspacesBulkAddMembersMutation<TOnMutateResult = unknown>(overrides?: WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>;

// . ./workspacesBulkRemoveMembers
export declare function useWorkspacesBulkRemoveMembersMutation<TOnMutateResult = unknown>(overrides?: WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>;

// . ./workspacesCreate
export declare function useWorkspacesCreateMutation<TOnMutateResult = unknown>(overrides?: WorkspacesCreateMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>;

// . ./workspacesDeleteBudget
export declare function useWorkspacesDeleteBudgetMutation<TOnMutateResult = unknown>(overrides?: WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>;

// . ./workspacesDelete
export declare function useWorkspacesDeleteMutation<TOnMutateResult = unknown>(overrides?: WorkspacesDeleteMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>;

// . ./workspacesGet
export declare function useWorkspacesGet<TData = WorkspacesGetData>(request: WorkspacesGetRequest | SkipToken, overrides?: WorkspacesGetQueryOverrides<TData>): UseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesGetBudget
export declare function useWorkspacesGetBudget<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest | SkipToken, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): UseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGetBudget
export declare function useWorkspacesGetBudgetSuspense<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest, overrides?: SuspenseOverrides<WorkspacesGetBudgetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGet
export declare function useWorkspacesGetSuspense<TData = WorkspacesGetData>(request: WorkspacesGetRequest, overrides?: SuspenseOverrides<WorkspacesGetQueryOverrides<TData>>): UseSuspenseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesList
export declare function useWorkspacesList<TData = WorkspacesListData>(request?: WorkspacesListRequest | SkipToken, overrides?: WorkspacesListQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListError>;

// . ./workspacesListBudgets
export declare function useWorkspacesListBudgets<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest | SkipToken, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesListBudgets
export declare function useWorkspacesListBudgetsSuspense<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest, overrides?: SuspenseOverrides<WorkspacesListBudgetsQueryOverrides<TData>>): UseSuspenseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesList
export declare function useWorkspacesListInfinite<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest | SkipToken, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesList
export declare function useWorkspacesListInfiniteSuspense<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest, overrides?: SuspenseOverrides<WorkspacesListInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembers<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest | SkipToken, overrides?: WorkspacesListMembersQueryOverrides<TData>): UseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersInfinite<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): UseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersInfiniteSuspense<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest, overrides?: SuspenseOverrides<WorkspacesListMembersInfiniteQueryOverrides<TData>>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersSuspense<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest, overrides?: SuspenseOverrides<WorkspacesListMembersQueryOverrides<TData>>): UseSuspenseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesList
export declare function useWorkspacesListSuspense<TData = WorkspacesListData>(request?: WorkspacesListRequest, overrides?: SuspenseOverrides<WorkspacesListQueryOverrides<TData>>): UseSuspenseQueryResult<TData, WorkspacesListError>;

// . ./workspacesSetBudget
export declare function useWorkspacesSetBudgetMutation<TOnMutateResult = unknown>(overrides?: WorkspacesSetBudgetMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>;

// . ./workspacesUpdate
export declare function useWorkspacesUpdateMutation<TOnMutateResult = unknown>(overrides?: WorkspacesUpdateMutationOverrides<TOnMutateResult>): UseMutationResult<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
export declare function vaultCopyVaultSecretsToInternMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "copyVaultSecretsToIntern"
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "copyVaultSecretsToIntern"
];

// . ./vaultCopyVaultSecretsToIntern
export declare function vaultCopyVaultSecretsToInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VaultCopyVaultSecretsToInternMutationOverrides<TOnMutateResult>): Mutation<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult, ReturnType<typeof vaultCopyVaultSecretsToInternMutationKey>>;

// . ./vaultDeleteInternVaultSecret
export declare function vaultDeleteInternVaultSecretMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "deleteInternVaultSecret"
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "deleteInternVaultSecret"
];

// . ./vaultDeleteInternVaultSecret
export declare function vaultDeleteInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VaultDeleteInternVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultDeleteInternVaultSecretMutationKey>>;

// . ./vaultDeleteVaultSecret
export declare function vaultDeleteVaultSecretMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "deleteVaultSecret"
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "deleteVaultSecret"
];

// . ./vaultDeleteVaultSecret
export declare function vaultDeleteVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VaultDeleteVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultDeleteVaultSecretMutationKey>>;

// . ./vaultListInternVaultSecrets
export declare function vaultListInternVaultSecretsInfiniteKey(request?: Partial<VaultListInternVaultSecretsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "listInternVaultSecrets",
  {
    readonly request: Partial<VaultListInternVaultSecretsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "listInternVaultSecrets",
  {
    readonly request: Partial<VaultListInternVaultSecretsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./vaultListInternVaultSecrets
export declare function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): InfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;
export declare function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: VaultListInternVaultSecretsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;

// . ./vaultListInternVaultSecrets
export declare function vaultListInternVaultSecretsKey(request?: Partial<VaultListInternVaultSecretsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "listInternVaultSecrets",
  RequestKey<Partial<VaultListInternVaultSecretsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "listInternVaultSecrets",
  RequestKey<Partial<VaultListInternVaultSecretsRequest>>
];

// . ./vaultListInternVaultSecrets
export declare function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): Query<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;
export declare function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: VaultListInternVaultSecretsQueryOverrides<TData>): SkippableQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;

// . ./vaultListVaultSecrets
export declare function vaultListVaultSecretsInfiniteKey(request?: Partial<VaultListVaultSecretsInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "listVaultSecrets",
  {
    readonly request: Partial<VaultListVaultSecretsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "listVaultSecrets",
  {
    readonly request: Partial<VaultListVaultSecretsInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./vaultListVaultSecrets
export declare function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): InfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;
export declare function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListVaultSecretsInfiniteRequest | SkipToken | undefined, overrides?: VaultListVaultSecretsInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;

// . ./vaultListVaultSecrets
export declare function vaultListVaultSecretsKey(request?: Partial<VaultListVaultSecretsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "listVaultSecrets",
  RequestKey<Partial<VaultListVaultSecretsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "listVaultSecrets",
  RequestKey<Partial<VaultListVaultSecretsRequest>>
];

// . ./vaultListVaultSecrets
export declare function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: VaultListVaultSecretsQueryOverrides<TData>): Query<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;
export declare function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request: VaultListVaultSecretsRequest | SkipToken | undefined, overrides?: VaultListVaultSecretsQueryOverrides<TData>): SkippableQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;

// . ./vaultStoreInternVaultSecret
export declare function vaultStoreInternVaultSecretMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "storeInternVaultSecret"
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "storeInternVaultSecret"
];

// . ./vaultStoreInternVaultSecret
export declare function vaultStoreInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VaultStoreInternVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultStoreInternVaultSecretMutationKey>>;

// . ./vaultStoreVaultSecret
export declare function vaultStoreVaultSecretMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "vault",
  "storeVaultSecret"
] | readonly [
  "openrouter",
  KeyPrefix,
  "vault",
  "storeVaultSecret"
];

// . ./vaultStoreVaultSecret
export declare function vaultStoreVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VaultStoreVaultSecretMutationOverrides<TOnMutateResult>): Mutation<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultStoreVaultSecretMutationKey>>;

// . ./videoGenerationGenerate
export declare function videoGenerationGenerateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "videoGeneration",
  "generate"
] | readonly [
  "openrouter",
  KeyPrefix,
  "videoGeneration",
  "generate"
];

// . ./videoGenerationGenerate
export declare function videoGenerationGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VideoGenerationGenerateMutationOverrides<TOnMutateResult>): Mutation<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult, ReturnType<typeof videoGenerationGenerateMutationKey>>;

// . ./videoGenerationGetGeneration
export declare function videoGenerationGetGenerationKey(request?: Partial<VideoGenerationGetGenerationRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "videoGeneration",
  "getGeneration",
  RequestKey<Partial<VideoGenerationGetGenerationRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "videoGeneration",
  "getGeneration",
  RequestKey<Partial<VideoGenerationGetGenerationRequest>>
];

// . ./videoGenerationGetGeneration
export declare function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): Query<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;
export declare function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: VideoGenerationGetGenerationQueryOverrides<TData>): SkippableQuery<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;

// . ./videoGenerationGetVideoContent
export declare function videoGenerationGetVideoContentMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "videoGeneration",
  "getVideoContent"
] | readonly [
  "openrouter",
  KeyPrefix,
  "videoGeneration",
  "getVideoContent"
];

// . ./videoGenerationGetVideoContent
export declare function videoGenerationGetVideoContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: VideoGenerationGetVideoContentMutationOverrides<TOnMutateResult>): Mutation<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult, ReturnType<typeof videoGenerationGetVideoContentMutationKey>>;

// . ./videoGenerationListVideosModels
export declare function videoGenerationListVideosModelsKey(keyPrefix?: string): readonly [
  "openrouter",
  "videoGeneration",
  "listVideosModels",
  {
    readonly request: {};
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "videoGeneration",
  "listVideosModels",
  {
    readonly request: {};
  }
];

// . ./videoGenerationListVideosModels
export declare function videoGenerationListVideosModelsOptions<TData = VideoGenerationListVideosModelsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: VideoGenerationListVideosModelsQueryOverrides<TData>): Query<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;

// .
export declare function withKeyPrefix<TClient extends object>(client: TClient, keyPrefix: string): TClient & KeyPrefix;

// . ./workspacesBulkAddMembers
export declare function workspacesBulkAddMembersMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "bulkAddMembers"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "bulkAddMembers"
];

// . ./workspacesBulkAddMembers
export declare function workspacesBulkAddMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesBulkAddMembersMutationOverrides<TOnMutateResult>): Mutation<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult, ReturnType<typeof workspacesBulkAddMembersMutationKey>>;

// . ./workspacesBulkRemoveMembers
export declare function workspacesBulkRemoveMembersMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "bulkRemoveMembers"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "bulkRemoveMembers"
];

// . ./workspacesBulkRemoveMembers
export declare function workspacesBulkRemoveMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesBulkRemoveMembersMutationOverrides<TOnMutateResult>): Mutation<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult, ReturnType<typeof workspacesBulkRemoveMembersMutationKey>>;

// . ./workspacesCreate
export declare function workspacesCreateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "create"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "create"
];

// . ./workspacesCreate
export declare function workspacesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesCreateMutationOverrides<TOnMutateResult>): Mutation<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult, ReturnType<typeof workspacesCreateMutationKey>>;

// . ./workspacesDeleteBudget
export declare function workspacesDeleteBudgetMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "deleteBudget"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "deleteBudget"
];

// . ./workspacesDeleteBudget
export declare function workspacesDeleteBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesDeleteBudgetMutationOverrides<TOnMutateResult>): Mutation<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult, ReturnType<typeof workspacesDeleteBudgetMutationKey>>;

// . ./workspacesDelete
export declare function workspacesDeleteMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "delete"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "delete"
];

// . ./workspacesDelete
export declare function workspacesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesDeleteMutationOverrides<TOnMutateResult>): Mutation<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult, ReturnType<typeof workspacesDeleteMutationKey>>;

// . ./workspacesGetBudget
export declare function workspacesGetBudgetKey(request?: Partial<WorkspacesGetBudgetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "getBudget",
  RequestKey<Partial<WorkspacesGetBudgetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "getBudget",
  RequestKey<Partial<WorkspacesGetBudgetRequest>>
];

// . ./workspacesGetBudget
export declare function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): Query<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;
export declare function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest | SkipToken, overrides?: WorkspacesGetBudgetQueryOverrides<TData>): SkippableQuery<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;

// . ./workspacesGet
export declare function workspacesGetKey(request?: Partial<WorkspacesGetRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "get",
  RequestKey<Partial<WorkspacesGetRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "get",
  RequestKey<Partial<WorkspacesGetRequest>>
];

// . ./workspacesGet
export declare function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: WorkspacesGetQueryOverrides<TData>): Query<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;
export declare function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest | SkipToken, overrides?: WorkspacesGetQueryOverrides<TData>): SkippableQuery<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;

// . ./workspacesListBudgets
export declare function workspacesListBudgetsKey(request?: Partial<WorkspacesListBudgetsRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "listBudgets",
  RequestKey<Partial<WorkspacesListBudgetsRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "listBudgets",
  RequestKey<Partial<WorkspacesListBudgetsRequest>>
];

// . ./workspacesListBudgets
export declare function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): Query<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;
export declare function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest | SkipToken, overrides?: WorkspacesListBudgetsQueryOverrides<TData>): SkippableQuery<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;

// . ./workspacesList
export declare function workspacesListInfiniteKey(request?: Partial<WorkspacesListInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "list",
  {
    readonly request: Partial<WorkspacesListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "list",
  {
    readonly request: Partial<WorkspacesListInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./workspacesList
export declare function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): InfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;
export declare function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request: WorkspacesListInfiniteRequest | SkipToken | undefined, overrides?: WorkspacesListInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;

// . ./workspacesList
export declare function workspacesListKey(request?: Partial<WorkspacesListRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "list",
  RequestKey<Partial<WorkspacesListRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "list",
  RequestKey<Partial<WorkspacesListRequest>>
];

// . ./workspacesListMembers
export declare function workspacesListMembersInfiniteKey(request?: Partial<WorkspacesListMembersInfiniteRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "listMembers",
  {
    readonly request: Partial<WorkspacesListMembersInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "listMembers",
  {
    readonly request: Partial<WorkspacesListMembersInfiniteRequest>;
    readonly skipped?: never;
    readonly type: 'infinite';
  } | {
    readonly request?: never;
    readonly skipped: true;
    readonly type: 'infinite';
  }
];

// . ./workspacesListMembers
export declare function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): InfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;
export declare function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: WorkspacesListMembersInfiniteQueryOverrides<TData>): SkippableInfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;

// . ./workspacesListMembers
export declare function workspacesListMembersKey(request?: Partial<WorkspacesListMembersRequest> | SkipToken, keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "listMembers",
  RequestKey<Partial<WorkspacesListMembersRequest>>
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "listMembers",
  RequestKey<Partial<WorkspacesListMembersRequest>>
];

// . ./workspacesListMembers
export declare function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: WorkspacesListMembersQueryOverrides<TData>): Query<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;
export declare function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest | SkipToken, overrides?: WorkspacesListMembersQueryOverrides<TData>): SkippableQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;

// . ./workspacesList
export declare function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: WorkspacesListQueryOverrides<TData>): Query<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;
export declare function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request: WorkspacesListRequest | SkipToken | undefined, overrides?: WorkspacesListQueryOverrides<TData>): SkippableQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;

// . ./workspacesSetBudget
export declare function workspacesSetBudgetMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "setBudget"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "setBudget"
];

// . ./workspacesSetBudget
export declare function workspacesSetBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesSetBudgetMutationOverrides<TOnMutateResult>): Mutation<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult, ReturnType<typeof workspacesSetBudgetMutationKey>>;

// . ./workspacesUpdate
export declare function workspacesUpdateMutationKey(keyPrefix?: string): readonly [
  "openrouter",
  "workspaces",
  "update"
] | readonly [
  "openrouter",
  KeyPrefix,
  "workspaces",
  "update"
];

// . ./workspacesUpdate
export declare function workspacesUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: WorkspacesUpdateMutationOverrides<TOnMutateResult>): Mutation<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult, ReturnType<typeof workspacesUpdateMutationKey>>;

export {}
