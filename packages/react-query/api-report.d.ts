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
export type AlphaDecisionsCreateVariables = AlphaDecisionsCreateRequest;

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaData = AnalyticsGetAnalyticsMetaResponse;

// . ./analyticsGetAnalyticsMeta
export type { AnalyticsGetAnalyticsMetaError } from '@openrouter-sdk/core/analyticsGetAnalyticsMeta'

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaKey = ReturnType<typeof analyticsGetAnalyticsMetaKey>;

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityData = AnalyticsGetUserActivityResponse;

// . ./analyticsGetUserActivity
export type { AnalyticsGetUserActivityError } from '@openrouter-sdk/core/analyticsGetUserActivity'

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityKey = ReturnType<typeof analyticsGetUserActivityKey>;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsData = AnalyticsQueryAnalyticsResponse;

// . ./analyticsQueryAnalytics
export type { AnalyticsQueryAnalyticsError } from '@openrouter-sdk/core/analyticsQueryAnalytics'

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsVariables = AnalyticsQueryAnalyticsRequest;

// . ./apiKeysCreate
export type ApiKeysCreateData = ApiKeysCreateResponse;

// . ./apiKeysCreate
export type { ApiKeysCreateError } from '@openrouter-sdk/core/apiKeysCreate'

// . ./apiKeysCreate
export type ApiKeysCreateVariables = ApiKeysCreateRequest;

// . ./apiKeysDelete
export type ApiKeysDeleteData = ApiKeysDeleteResponse;

// . ./apiKeysDelete
export type { ApiKeysDeleteError } from '@openrouter-sdk/core/apiKeysDelete'

// . ./apiKeysDelete
export type ApiKeysDeleteVariables = ApiKeysDeleteRequest;

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataData = ApiKeysGetCurrentKeyMetadataResponse;

// . ./apiKeysGetCurrentKeyMetadata
export type { ApiKeysGetCurrentKeyMetadataError } from '@openrouter-sdk/core/apiKeysGetCurrentKeyMetadata'

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataKey = ReturnType<typeof apiKeysGetCurrentKeyMetadataKey>;

// . ./apiKeysGet
export type ApiKeysGetData = ApiKeysGetResponse;

// . ./apiKeysGet
export type { ApiKeysGetError } from '@openrouter-sdk/core/apiKeysGet'

// . ./apiKeysGet
export type ApiKeysGetKey = ReturnType<typeof apiKeysGetKey>;

// . ./apiKeysList
export type ApiKeysListData = ApiKeysListResponse;

// . ./apiKeysList
export type { ApiKeysListError } from '@openrouter-sdk/core/apiKeysList'

// . ./apiKeysList
export type ApiKeysListInfiniteKey = ReturnType<typeof apiKeysListInfiniteKey>;

// . ./apiKeysList
export type ApiKeysListInfiniteRequest = Omit<ApiKeysListRequest, 'offset'>;

// . ./apiKeysList
export type ApiKeysListKey = ReturnType<typeof apiKeysListKey>;

// . ./apiKeysList
export type ApiKeysListPageParam = number;

// . ./apiKeysUpdate
export type ApiKeysUpdateData = ApiKeysUpdateResponse;

// . ./apiKeysUpdate
export type { ApiKeysUpdateError } from '@openrouter-sdk/core/apiKeysUpdate'

// . ./apiKeysUpdate
export type ApiKeysUpdateVariables = ApiKeysUpdateRequest;

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksData = BenchmarksGetBenchmarksResponse;

// . ./benchmarksGetBenchmarks
export type { BenchmarksGetBenchmarksError } from '@openrouter-sdk/core/benchmarksGetBenchmarks'

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksKey = ReturnType<typeof benchmarksGetBenchmarksKey>;

// . ./betaResponsesSend
export type BetaResponsesSendData = ResponsesSendData;

// . ./betaResponsesSend
export type BetaResponsesSendError = ResponsesSendError;

// . ./betaResponsesSend
export type BetaResponsesSendVariables = ResponsesSendVariables;

// . ./byokCreate
export type ByokCreateData = ByokCreateResponse;

// . ./byokCreate
export type { ByokCreateError } from '@openrouter-sdk/core/byokCreate'

// . ./byokCreate
export type ByokCreateVariables = ByokCreateRequest;

// . ./byokDelete
export type ByokDeleteData = ByokDeleteResponse;

// . ./byokDelete
export type { ByokDeleteError } from '@openrouter-sdk/core/byokDelete'

// . ./byokDelete
export type ByokDeleteVariables = ByokDeleteRequest;

// . ./byokGet
export type ByokGetData = ByokGetResponse;

// . ./byokGet
export type { ByokGetError } from '@openrouter-sdk/core/byokGet'

// . ./byokGet
export type ByokGetKey = ReturnType<typeof byokGetKey>;

// . ./byokList
export type ByokListData = ByokListResponse;

// . ./byokList
export type { ByokListError } from '@openrouter-sdk/core/byokList'

// . ./byokList
export type ByokListInfiniteKey = ReturnType<typeof byokListInfiniteKey>;

// . ./byokList
export type ByokListInfiniteRequest = Omit<ByokListRequest, 'offset'>;

// . ./byokList
export type ByokListKey = ReturnType<typeof byokListKey>;

// . ./byokList
export type ByokListPageParam = number;

// . ./byokUpdate
export type ByokUpdateData = ByokUpdateResponse;

// . ./byokUpdate
export type { ByokUpdateError } from '@openrouter-sdk/core/byokUpdate'

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
export type ChatSendVariables = ChatSendRequest;

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsData = ClassificationsGetTaskClassificationsResponse;

// . ./classificationsGetTaskClassifications
export type { ClassificationsGetTaskClassificationsError } from '@openrouter-sdk/core/classificationsGetTaskClassifications'

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsKey = ReturnType<typeof classificationsGetTaskClassificationsKey>;

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
export type CompletionsGenerateVariables = CompletionsGenerateRequest;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentData = ContainersDownloadContainerFileContentResponse;

// . ./containersDownloadContainerFileContent
export type { ContainersDownloadContainerFileContentError } from '@openrouter-sdk/core/containersDownloadContainerFileContent'

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentVariables = ContainersDownloadContainerFileContentRequest;

// . ./containersGetContainerFile
export type ContainersGetContainerFileData = ContainersGetContainerFileResponse;

// . ./containersGetContainerFile
export type { ContainersGetContainerFileError } from '@openrouter-sdk/core/containersGetContainerFile'

// . ./containersGetContainerFile
export type ContainersGetContainerFileKey = ReturnType<typeof containersGetContainerFileKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesData = ContainersListContainerFilesResponse;

// . ./containersListContainerFiles
export type { ContainersListContainerFilesError } from '@openrouter-sdk/core/containersListContainerFiles'

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteKey = ReturnType<typeof containersListContainerFilesInfiniteKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesInfiniteRequest = Omit<ContainersListContainerFilesRequest, 'after'>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesKey = ReturnType<typeof containersListContainerFilesKey>;

// . ./containersListContainerFiles
export type ContainersListContainerFilesPageParam = NonNullable<ContainersListContainerFilesRequest['after']> | undefined;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileData = ContainersPromoteContainerFileResponse;

// . ./containersPromoteContainerFile
export type { ContainersPromoteContainerFileError } from '@openrouter-sdk/core/containersPromoteContainerFile'

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileVariables = ContainersPromoteContainerFileRequest;

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeData = CreditsCreateCoinbaseChargeResponse;

// . ./creditsCreateCoinbaseCharge
export type { CreditsCreateCoinbaseChargeError } from '@openrouter-sdk/core/creditsCreateCoinbaseCharge'

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeVariables = CreditsCreateCoinbaseChargeRequest;

// . ./creditsGetCredits
export type CreditsGetCreditsData = CreditsGetCreditsResponse;

// . ./creditsGetCredits
export type { CreditsGetCreditsError } from '@openrouter-sdk/core/creditsGetCredits'

// . ./creditsGetCredits
export type CreditsGetCreditsKey = ReturnType<typeof creditsGetCreditsKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsData = DatasetsGetAppRankingsResponse;

// . ./datasetsGetAppRankings
export type { DatasetsGetAppRankingsError } from '@openrouter-sdk/core/datasetsGetAppRankings'

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteKey = ReturnType<typeof datasetsGetAppRankingsInfiniteKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsInfiniteRequest = Omit<DatasetsGetAppRankingsRequest, 'offset'>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsKey = ReturnType<typeof datasetsGetAppRankingsKey>;

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsPageParam = number;

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyData = DatasetsGetRankingsDailyResponse;

// . ./datasetsGetRankingsDaily
export type { DatasetsGetRankingsDailyError } from '@openrouter-sdk/core/datasetsGetRankingsDaily'

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyKey = ReturnType<typeof datasetsGetRankingsDailyKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostData = DatasetsGetSessionCostResponse;

// . ./datasetsGetSessionCost
export type { DatasetsGetSessionCostError } from '@openrouter-sdk/core/datasetsGetSessionCost'

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteKey = ReturnType<typeof datasetsGetSessionCostInfiniteKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostInfiniteRequest = Omit<DatasetsGetSessionCostRequest, 'offset'>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostKey = ReturnType<typeof datasetsGetSessionCostKey>;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostPageParam = number;

// not exported
type DecidedBySuspense = 'enabled' | 'throwOnError' | 'placeholderData';

// . ./embeddingsGenerate
export type EmbeddingsGenerateData = EmbeddingsGenerateResponse;

// . ./embeddingsGenerate
export type { EmbeddingsGenerateError } from '@openrouter-sdk/core/embeddingsGenerate'

// . ./embeddingsGenerate
export type EmbeddingsGenerateVariables = EmbeddingsGenerateRequest;

// . ./embeddingsListModels
export type EmbeddingsListModelsData = EmbeddingsListModelsResponse;

// . ./embeddingsListModels
export type { EmbeddingsListModelsError } from '@openrouter-sdk/core/embeddingsListModels'

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteKey = ReturnType<typeof embeddingsListModelsInfiniteKey>;

// . ./embeddingsListModels
export type EmbeddingsListModelsInfiniteRequest = Omit<EmbeddingsListModelsRequest, 'offset'>;

// . ./embeddingsListModels
export type EmbeddingsListModelsKey = ReturnType<typeof embeddingsListModelsKey>;

// . ./embeddingsListModels
export type EmbeddingsListModelsPageParam = number;

// . ./endpointsList
export type EndpointsListData = EndpointsListResponse;

// . ./endpointsList
export type { EndpointsListError } from '@openrouter-sdk/core/endpointsList'

// . ./endpointsList
export type EndpointsListKey = ReturnType<typeof endpointsListKey>;

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsData = EndpointsListZdrEndpointsResponse;

// . ./endpointsListZdrEndpoints
export type { EndpointsListZdrEndpointsError } from '@openrouter-sdk/core/endpointsListZdrEndpoints'

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsKey = ReturnType<typeof endpointsListZdrEndpointsKey>;

// . ./filesDelete
export type FilesDeleteData = FilesDeleteResponse;

// . ./filesDelete
export type { FilesDeleteError } from '@openrouter-sdk/core/filesDelete'

// . ./filesDelete
export type FilesDeleteVariables = FilesDeleteRequest;

// . ./filesDownload
export type FilesDownloadData = FilesDownloadResponse;

// . ./filesDownload
export type { FilesDownloadError } from '@openrouter-sdk/core/filesDownload'

// . ./filesDownload
export type FilesDownloadVariables = FilesDownloadRequest;

// . ./filesList
export type FilesListData = FilesListResponse;

// . ./filesList
export type { FilesListError } from '@openrouter-sdk/core/filesList'

// . ./filesList
export type FilesListInfiniteKey = ReturnType<typeof filesListInfiniteKey>;

// . ./filesList
export type FilesListInfiniteRequest = Omit<FilesListRequest, 'cursor'>;

// . ./filesList
export type FilesListKey = ReturnType<typeof filesListKey>;

// . ./filesList
export type FilesListPageParam = NonNullable<FilesListRequest['cursor']> | undefined;

// . ./filesRetrieve
export type FilesRetrieveData = FilesRetrieveResponse;

// . ./filesRetrieve
export type { FilesRetrieveError } from '@openrouter-sdk/core/filesRetrieve'

// . ./filesRetrieve
export type FilesRetrieveKey = ReturnType<typeof filesRetrieveKey>;

// . ./filesUpload
export type FilesUploadData = FilesUploadResponse;

// . ./filesUpload
export type { FilesUploadError } from '@openrouter-sdk/core/filesUpload'

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

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentData = GenerationsListGenerationContentResponse;

// . ./generationsListGenerationContent
export type { GenerationsListGenerationContentError } from '@openrouter-sdk/core/generationsListGenerationContent'

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentKey = ReturnType<typeof generationsListGenerationContentKey>;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackData = GenerationsSubmitFeedbackResponse;

// . ./generationsSubmitFeedback
export type { GenerationsSubmitFeedbackError } from '@openrouter-sdk/core/generationsSubmitFeedback'

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackVariables = GenerationsSubmitFeedbackRequest;

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysData = GuardrailsBulkAssignKeysResponse;

// . ./guardrailsBulkAssignKeys
export type { GuardrailsBulkAssignKeysError } from '@openrouter-sdk/core/guardrailsBulkAssignKeys'

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysVariables = GuardrailsBulkAssignKeysRequest;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersData = GuardrailsBulkAssignMembersResponse;

// . ./guardrailsBulkAssignMembers
export type { GuardrailsBulkAssignMembersError } from '@openrouter-sdk/core/guardrailsBulkAssignMembers'

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersVariables = GuardrailsBulkAssignMembersRequest;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysData = GuardrailsBulkUnassignKeysResponse;

// . ./guardrailsBulkUnassignKeys
export type { GuardrailsBulkUnassignKeysError } from '@openrouter-sdk/core/guardrailsBulkUnassignKeys'

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysVariables = GuardrailsBulkUnassignKeysRequest;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersData = GuardrailsBulkUnassignMembersResponse;

// . ./guardrailsBulkUnassignMembers
export type { GuardrailsBulkUnassignMembersError } from '@openrouter-sdk/core/guardrailsBulkUnassignMembers'

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersVariables = GuardrailsBulkUnassignMembersRequest;

// . ./guardrailsCreate
export type GuardrailsCreateData = GuardrailsCreateResponse;

// . ./guardrailsCreate
export type { GuardrailsCreateError } from '@openrouter-sdk/core/guardrailsCreate'

// . ./guardrailsCreate
export type GuardrailsCreateVariables = GuardrailsCreateRequest;

// . ./guardrailsDelete
export type GuardrailsDeleteData = GuardrailsDeleteResponse;

// . ./guardrailsDelete
export type { GuardrailsDeleteError } from '@openrouter-sdk/core/guardrailsDelete'

// . ./guardrailsDelete
export type GuardrailsDeleteVariables = GuardrailsDeleteRequest;

// . ./guardrailsGet
export type GuardrailsGetData = GuardrailsGetResponse;

// . ./guardrailsGet
export type { GuardrailsGetError } from '@openrouter-sdk/core/guardrailsGet'

// . ./guardrailsGet
export type GuardrailsGetKey = ReturnType<typeof guardrailsGetKey>;

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
export type GuardrailsListGuardrailKeyAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsKey = ReturnType<typeof guardrailsListGuardrailKeyAssignmentsKey>;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsPageParam = number;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsData = GuardrailsListGuardrailMemberAssignmentsResponse;

// . ./guardrailsListGuardrailMemberAssignments
export type { GuardrailsListGuardrailMemberAssignmentsError } from '@openrouter-sdk/core/guardrailsListGuardrailMemberAssignments'

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteKey = ReturnType<typeof guardrailsListGuardrailMemberAssignmentsInfiniteKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsInfiniteRequest = Omit<GuardrailsListGuardrailMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsKey = ReturnType<typeof guardrailsListGuardrailMemberAssignmentsKey>;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsPageParam = number;

// . ./guardrailsList
export type GuardrailsListInfiniteKey = ReturnType<typeof guardrailsListInfiniteKey>;

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
export type GuardrailsListKeyAssignmentsInfiniteRequest = Omit<GuardrailsListKeyAssignmentsRequest, 'offset'>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsKey = ReturnType<typeof guardrailsListKeyAssignmentsKey>;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsPageParam = number;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsData = GuardrailsListMemberAssignmentsResponse;

// . ./guardrailsListMemberAssignments
export type { GuardrailsListMemberAssignmentsError } from '@openrouter-sdk/core/guardrailsListMemberAssignments'

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteKey = ReturnType<typeof guardrailsListMemberAssignmentsInfiniteKey>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsInfiniteRequest = Omit<GuardrailsListMemberAssignmentsRequest, 'offset'>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsKey = ReturnType<typeof guardrailsListMemberAssignmentsKey>;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsPageParam = number;

// . ./guardrailsList
export type GuardrailsListPageParam = number;

// . ./guardrailsUpdate
export type GuardrailsUpdateData = GuardrailsUpdateResponse;

// . ./guardrailsUpdate
export type { GuardrailsUpdateError } from '@openrouter-sdk/core/guardrailsUpdate'

// . ./guardrailsUpdate
export type GuardrailsUpdateVariables = GuardrailsUpdateRequest;

// . ./imagesGenerate
export type ImagesGenerateData = ImagesGenerateResponse;

// . ./imagesGenerate
export type { ImagesGenerateError } from '@openrouter-sdk/core/imagesGenerate'

// . ./imagesGenerate
export type ImagesGenerateVariables = ImagesGenerateRequest;

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsData = ImagesListModelEndpointsResponse;

// . ./imagesListModelEndpoints
export type { ImagesListModelEndpointsError } from '@openrouter-sdk/core/imagesListModelEndpoints'

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsKey = ReturnType<typeof imagesListModelEndpointsKey>;

// . ./imagesListModels
export type ImagesListModelsData = ImagesListModelsResponse;

// . ./imagesListModels
export type { ImagesListModelsError } from '@openrouter-sdk/core/imagesListModels'

// . ./imagesListModels
export type ImagesListModelsKey = ReturnType<typeof imagesListModelsKey>;

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
export type InternsCreateInternVariables = InternsCreateInternRequest;

// . ./internsDeleteIntern
export type InternsDeleteInternData = InternsDeleteInternResponse;

// . ./internsDeleteIntern
export type { InternsDeleteInternError } from '@openrouter-sdk/core/internsDeleteIntern'

// . ./internsDeleteIntern
export type InternsDeleteInternVariables = InternsDeleteInternRequest;

// . ./internsGetIntern
export type InternsGetInternData = InternsGetInternResponse;

// . ./internsGetIntern
export type { InternsGetInternError } from '@openrouter-sdk/core/internsGetIntern'

// . ./internsGetIntern
export type InternsGetInternKey = ReturnType<typeof internsGetInternKey>;

// . ./internsListInterns
export type InternsListInternsData = InternsListInternsResponse;

// . ./internsListInterns
export type { InternsListInternsError } from '@openrouter-sdk/core/internsListInterns'

// . ./internsListInterns
export type InternsListInternsInfiniteKey = ReturnType<typeof internsListInternsInfiniteKey>;

// . ./internsListInterns
export type InternsListInternsInfiniteRequest = Omit<InternsListInternsRequest, 'starting_after'>;

// . ./internsListInterns
export type InternsListInternsKey = ReturnType<typeof internsListInternsKey>;

// . ./internsListInterns
export type InternsListInternsPageParam = NonNullable<InternsListInternsRequest['starting_after']> | undefined;

// . ./internsProvisionIntern
export type InternsProvisionInternData = InternsProvisionInternResponse;

// . ./internsProvisionIntern
export type { InternsProvisionInternError } from '@openrouter-sdk/core/internsProvisionIntern'

// . ./internsProvisionIntern
export type InternsProvisionInternVariables = InternsProvisionInternRequest;

// . ./internsSuspendIntern
export type InternsSuspendInternData = InternsSuspendInternResponse;

// . ./internsSuspendIntern
export type { InternsSuspendInternError } from '@openrouter-sdk/core/internsSuspendIntern'

// . ./internsSuspendIntern
export type InternsSuspendInternVariables = InternsSuspendInternRequest;

// . ./internsUpdateIntern
export type InternsUpdateInternData = InternsUpdateInternResponse;

// . ./internsUpdateIntern
export type { InternsUpdateInternError } from '@openrouter-sdk/core/internsUpdateIntern'

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
export type MessagesCreateVariables = MessagesCreateRequest;

// . ./modelsCount
export type ModelsCountData = ModelsCountResponse;

// . ./modelsCount
export type { ModelsCountError } from '@openrouter-sdk/core/modelsCount'

// . ./modelsCount
export type ModelsCountKey = ReturnType<typeof modelsCountKey>;

// . ./modelsGet
export type ModelsGetData = ModelsGetResponse;

// . ./modelsGet
export type { ModelsGetError } from '@openrouter-sdk/core/modelsGet'

// . ./modelsGet
export type ModelsGetKey = ReturnType<typeof modelsGetKey>;

// . ./modelsList
export type ModelsListData = ModelsListResponse;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsData = ModelsListEmbeddingsResponse;

// . ./modelsListEmbeddings
export type { ModelsListEmbeddingsError } from '@openrouter-sdk/core/modelsListEmbeddings'

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsKey = ReturnType<typeof modelsListEmbeddingsKey>;

// . ./modelsList
export type { ModelsListError } from '@openrouter-sdk/core/modelsList'

// . ./modelsListForUser
export type ModelsListForUserData = ModelsListForUserResponse;

// . ./modelsListForUser
export type { ModelsListForUserError } from '@openrouter-sdk/core/modelsListForUser'

// . ./modelsListForUser
export type ModelsListForUserInfiniteKey = ReturnType<typeof modelsListForUserInfiniteKey>;

// . ./modelsListForUser
export type ModelsListForUserInfiniteRequest = Omit<ModelsListForUserRequest, 'offset'>;

// . ./modelsListForUser
export type ModelsListForUserKey = ReturnType<typeof modelsListForUserKey>;

// . ./modelsListForUser
export type ModelsListForUserPageParam = number;

// . ./modelsList
export type ModelsListInfiniteKey = ReturnType<typeof modelsListInfiniteKey>;

// . ./modelsList
export type ModelsListInfiniteRequest = Omit<ModelsListRequest, 'offset'>;

// . ./modelsList
export type ModelsListKey = ReturnType<typeof modelsListKey>;

// . ./modelsList
export type ModelsListPageParam = number;

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
export type OAuthCreateAuthCodeVariables = OAuthCreateAuthCodeRequest;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenData = OAuthCreateOauthTokenResponse;

// . ./oAuthCreateOauthToken
export type { OAuthCreateOauthTokenError } from '@openrouter-sdk/core/oAuthCreateOauthToken'

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenVariables = OAuthCreateOauthTokenRequest;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyData = OAuthExchangeAuthCodeForAPIKeyResponse;

// . ./oAuthExchangeAuthCodeForAPIKey
export type { OAuthExchangeAuthCodeForAPIKeyError } from '@openrouter-sdk/core/oAuthExchangeAuthCodeForAPIKey'

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyVariables = OAuthExchangeAuthCodeForAPIKeyRequest;

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksData = OAuthListOauthJwksResponse;

// . ./oAuthListOauthJwks
export type { OAuthListOauthJwksError } from '@openrouter-sdk/core/oAuthListOauthJwks'

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksKey = ReturnType<typeof oAuthListOauthJwksKey>;

// . ./observabilityCreate
export type ObservabilityCreateData = ObservabilityCreateResponse;

// . ./observabilityCreate
export type { ObservabilityCreateError } from '@openrouter-sdk/core/observabilityCreate'

// . ./observabilityCreate
export type ObservabilityCreateVariables = ObservabilityCreateRequest;

// . ./observabilityDelete
export type ObservabilityDeleteData = ObservabilityDeleteResponse;

// . ./observabilityDelete
export type { ObservabilityDeleteError } from '@openrouter-sdk/core/observabilityDelete'

// . ./observabilityDelete
export type ObservabilityDeleteVariables = ObservabilityDeleteRequest;

// . ./observabilityGet
export type ObservabilityGetData = ObservabilityGetResponse;

// . ./observabilityGet
export type { ObservabilityGetError } from '@openrouter-sdk/core/observabilityGet'

// . ./observabilityGet
export type ObservabilityGetKey = ReturnType<typeof observabilityGetKey>;

// . ./observabilityList
export type ObservabilityListData = ObservabilityListResponse;

// . ./observabilityList
export type { ObservabilityListError } from '@openrouter-sdk/core/observabilityList'

// . ./observabilityList
export type ObservabilityListInfiniteKey = ReturnType<typeof observabilityListInfiniteKey>;

// . ./observabilityList
export type ObservabilityListInfiniteRequest = Omit<ObservabilityListRequest, 'offset'>;

// . ./observabilityList
export type ObservabilityListKey = ReturnType<typeof observabilityListKey>;

// . ./observabilityList
export type ObservabilityListPageParam = number;

// . ./observabilityUpdate
export type ObservabilityUpdateData = ObservabilityUpdateResponse;

// . ./observabilityUpdate
export type { ObservabilityUpdateError } from '@openrouter-sdk/core/observabilityUpdate'

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
export type OrganizationListMembersInfiniteRequest = Omit<OrganizationListMembersRequest, 'offset'>;

// . ./organizationListMembers
export type OrganizationListMembersKey = ReturnType<typeof organizationListMembersKey>;

// . ./organizationListMembers
export type OrganizationListMembersPageParam = number;

// not exported
type PageOptions = 'initialPageParam' | 'getNextPageParam';

// . ./parametersGetParameters
export type ParametersGetParametersData = ParametersGetParametersResponse;

// . ./parametersGetParameters
export type { ParametersGetParametersError } from '@openrouter-sdk/core/parametersGetParameters'

// . ./parametersGetParameters
export type ParametersGetParametersKey = ReturnType<typeof parametersGetParametersKey>;

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsData = PresetsCreatePresetsChatCompletionsResponse;

// . ./presetsCreatePresetsChatCompletions
export type { PresetsCreatePresetsChatCompletionsError } from '@openrouter-sdk/core/presetsCreatePresetsChatCompletions'

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsVariables = PresetsCreatePresetsChatCompletionsRequest;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesData = PresetsCreatePresetsMessagesResponse;

// . ./presetsCreatePresetsMessages
export type { PresetsCreatePresetsMessagesError } from '@openrouter-sdk/core/presetsCreatePresetsMessages'

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesVariables = PresetsCreatePresetsMessagesRequest;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesData = PresetsCreatePresetsResponsesResponse;

// . ./presetsCreatePresetsResponses
export type { PresetsCreatePresetsResponsesError } from '@openrouter-sdk/core/presetsCreatePresetsResponses'

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesVariables = PresetsCreatePresetsResponsesRequest;

// . ./presetsGet
export type PresetsGetData = PresetsGetResponse;

// . ./presetsGet
export type { PresetsGetError } from '@openrouter-sdk/core/presetsGet'

// . ./presetsGet
export type PresetsGetKey = ReturnType<typeof presetsGetKey>;

// . ./presetsGetVersion
export type PresetsGetVersionData = PresetsGetVersionResponse;

// . ./presetsGetVersion
export type { PresetsGetVersionError } from '@openrouter-sdk/core/presetsGetVersion'

// . ./presetsGetVersion
export type PresetsGetVersionKey = ReturnType<typeof presetsGetVersionKey>;

// . ./presetsList
export type PresetsListData = PresetsListResponse;

// . ./presetsList
export type { PresetsListError } from '@openrouter-sdk/core/presetsList'

// . ./presetsList
export type PresetsListInfiniteKey = ReturnType<typeof presetsListInfiniteKey>;

// . ./presetsList
export type PresetsListInfiniteRequest = Omit<PresetsListRequest, 'offset'>;

// . ./presetsList
export type PresetsListKey = ReturnType<typeof presetsListKey>;

// . ./presetsList
export type PresetsListPageParam = number;

// . ./presetsListVersions
export type PresetsListVersionsData = PresetsListVersionsResponse;

// . ./presetsListVersions
export type { PresetsListVersionsError } from '@openrouter-sdk/core/presetsListVersions'

// . ./presetsListVersions
export type PresetsListVersionsInfiniteKey = ReturnType<typeof presetsListVersionsInfiniteKey>;

// . ./presetsListVersions
export type PresetsListVersionsInfiniteRequest = Omit<PresetsListVersionsRequest, 'offset'>;

// . ./presetsListVersions
export type PresetsListVersionsKey = ReturnType<typeof presetsListVersionsKey>;

// . ./presetsListVersions
export type PresetsListVersionsPageParam = number;

// . ./providersList
export type ProvidersListData = ProvidersListResponse;

// . ./providersList
export type { ProvidersListError } from '@openrouter-sdk/core/providersList'

// . ./providersList
export type ProvidersListKey = ReturnType<typeof providersListKey>;

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
export type RerankRerankVariables = RerankRerankRequest;

// . ./responsesSend
export type ResponsesSendData = ResponsesSendResponse;

// . ./responsesSend
export type { ResponsesSendError } from '@openrouter-sdk/core/responsesSend'

// . ./responsesSend
export type ResponsesSendVariables = ResponsesSendRequest;

// . ./scimCreate
export type ScimCreateData = ScimCreateResponse;

// . ./scimCreate
export type { ScimCreateError } from '@openrouter-sdk/core/scimCreate'

// . ./scimCreateSyncJob
export type ScimCreateSyncJobData = ScimCreateSyncJobResponse;

// . ./scimCreateSyncJob
export type { ScimCreateSyncJobError } from '@openrouter-sdk/core/scimCreateSyncJob'

// . ./scimCreateSyncJob
export type ScimCreateSyncJobVariables = void;

// . ./scimCreate
export type ScimCreateVariables = ScimCreateRequest;

// . ./scimDelete
export type ScimDeleteData = ScimDeleteResponse;

// . ./scimDelete
export type { ScimDeleteError } from '@openrouter-sdk/core/scimDelete'

// . ./scimDelete
export type ScimDeleteVariables = ScimDeleteRequest;

// . ./scimGetSyncJob
export type ScimGetSyncJobData = ScimGetSyncJobResponse;

// . ./scimGetSyncJob
export type { ScimGetSyncJobError } from '@openrouter-sdk/core/scimGetSyncJob'

// . ./scimGetSyncJob
export type ScimGetSyncJobKey = ReturnType<typeof scimGetSyncJobKey>;

// . ./scimListGroups
export type ScimListGroupsData = ScimListGroupsResponse;

// . ./scimListGroups
export type { ScimListGroupsError } from '@openrouter-sdk/core/scimListGroups'

// . ./scimListGroups
export type ScimListGroupsInfiniteKey = ReturnType<typeof scimListGroupsInfiniteKey>;

// . ./scimListGroups
export type ScimListGroupsInfiniteRequest = Omit<ScimListGroupsRequest, 'offset'>;

// . ./scimListGroups
export type ScimListGroupsKey = ReturnType<typeof scimListGroupsKey>;

// . ./scimListGroups
export type ScimListGroupsPageParam = number;

// . ./scimListMappings
export type ScimListMappingsData = ScimListMappingsResponse;

// . ./scimListMappings
export type { ScimListMappingsError } from '@openrouter-sdk/core/scimListMappings'

// . ./scimListMappings
export type ScimListMappingsInfiniteKey = ReturnType<typeof scimListMappingsInfiniteKey>;

// . ./scimListMappings
export type ScimListMappingsInfiniteRequest = Omit<ScimListMappingsRequest, 'offset'>;

// . ./scimListMappings
export type ScimListMappingsKey = ReturnType<typeof scimListMappingsKey>;

// . ./scimListMappings
export type ScimListMappingsPageParam = number;

// . ./scimRead
export type ScimReadData = ScimReadResponse;

// . ./scimRead
export type { ScimReadError } from '@openrouter-sdk/core/scimRead'

// . ./scimRead
export type ScimReadKey = ReturnType<typeof scimReadKey>;

// . ./scimUpdate
export type ScimUpdateData = ScimUpdateResponse;

// . ./scimUpdate
export type { ScimUpdateError } from '@openrouter-sdk/core/scimUpdate'

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
export type SttCreateTranscriptionMultipartVariables = SttCreateTranscriptionMultipartRequest;

// . ./sttCreateTranscription
export type SttCreateTranscriptionVariables = SttCreateTranscriptionRequest;

// .
export type SuspenseOverrides<TOverrides> = Omit<TOverrides, DecidedBySuspense>;

// . ./systemOneCreate
export type SystemOneCreateData = SystemOneCreateResponse;

// . ./systemOneCreate
export type { SystemOneCreateError } from '@openrouter-sdk/core/systemOneCreate'

// . ./systemOneCreate
export type SystemOneCreateVariables = SystemOneCreateRequest;

// . ./ttsCreateSpeech
export type TtsCreateSpeechData = TtsCreateSpeechResponse;

// . ./ttsCreateSpeech
export type { TtsCreateSpeechError } from '@openrouter-sdk/core/ttsCreateSpeech'

// . ./ttsCreateSpeech
export type TtsCreateSpeechVariables = TtsCreateSpeechRequest;

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternData = VaultCopyVaultSecretsToInternResponse;

// . ./vaultCopyVaultSecretsToIntern
export type { VaultCopyVaultSecretsToInternError } from '@openrouter-sdk/core/vaultCopyVaultSecretsToIntern'

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternVariables = VaultCopyVaultSecretsToInternRequest;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretData = VaultDeleteInternVaultSecretResponse;

// . ./vaultDeleteInternVaultSecret
export type { VaultDeleteInternVaultSecretError } from '@openrouter-sdk/core/vaultDeleteInternVaultSecret'

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretVariables = VaultDeleteInternVaultSecretRequest;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretData = VaultDeleteVaultSecretResponse;

// . ./vaultDeleteVaultSecret
export type { VaultDeleteVaultSecretError } from '@openrouter-sdk/core/vaultDeleteVaultSecret'

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretVariables = VaultDeleteVaultSecretRequest;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsData = VaultListInternVaultSecretsResponse;

// . ./vaultListInternVaultSecrets
export type { VaultListInternVaultSecretsError } from '@openrouter-sdk/core/vaultListInternVaultSecrets'

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteKey = ReturnType<typeof vaultListInternVaultSecretsInfiniteKey>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsInfiniteRequest = Omit<VaultListInternVaultSecretsRequest, 'offset'>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsKey = ReturnType<typeof vaultListInternVaultSecretsKey>;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsPageParam = number;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsData = VaultListVaultSecretsResponse;

// . ./vaultListVaultSecrets
export type { VaultListVaultSecretsError } from '@openrouter-sdk/core/vaultListVaultSecrets'

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteKey = ReturnType<typeof vaultListVaultSecretsInfiniteKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsInfiniteRequest = Omit<VaultListVaultSecretsRequest, 'offset'>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsKey = ReturnType<typeof vaultListVaultSecretsKey>;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsPageParam = number;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretData = VaultStoreInternVaultSecretResponse;

// . ./vaultStoreInternVaultSecret
export type { VaultStoreInternVaultSecretError } from '@openrouter-sdk/core/vaultStoreInternVaultSecret'

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretVariables = VaultStoreInternVaultSecretRequest;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretData = VaultStoreVaultSecretResponse;

// . ./vaultStoreVaultSecret
export type { VaultStoreVaultSecretError } from '@openrouter-sdk/core/vaultStoreVaultSecret'

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretVariables = VaultStoreVaultSecretRequest;

// . ./videoGenerationGenerate
export type VideoGenerationGenerateData = VideoGenerationGenerateResponse;

// . ./videoGenerationGenerate
export type { VideoGenerationGenerateError } from '@openrouter-sdk/core/videoGenerationGenerate'

// . ./videoGenerationGenerate
export type VideoGenerationGenerateVariables = VideoGenerationGenerateRequest;

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationData = VideoGenerationGetGenerationResponse;

// . ./videoGenerationGetGeneration
export type { VideoGenerationGetGenerationError } from '@openrouter-sdk/core/videoGenerationGetGeneration'

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationKey = ReturnType<typeof videoGenerationGetGenerationKey>;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentData = VideoGenerationGetVideoContentResponse;

// . ./videoGenerationGetVideoContent
export type { VideoGenerationGetVideoContentError } from '@openrouter-sdk/core/videoGenerationGetVideoContent'

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentVariables = VideoGenerationGetVideoContentRequest;

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsData = VideoGenerationListVideosModelsResponse;

// . ./videoGenerationListVideosModels
export type { VideoGenerationListVideosModelsError } from '@openrouter-sdk/core/videoGenerationListVideosModels'

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsKey = ReturnType<typeof videoGenerationListVideosModelsKey>;

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersData = WorkspacesBulkAddMembersResponse;

// . ./workspacesBulkAddMembers
export type { WorkspacesBulkAddMembersError } from '@openrouter-sdk/core/workspacesBulkAddMembers'

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersVariables = WorkspacesBulkAddMembersRequest;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersData = WorkspacesBulkRemoveMembersResponse;

// . ./workspacesBulkRemoveMembers
export type { WorkspacesBulkRemoveMembersError } from '@openrouter-sdk/core/workspacesBulkRemoveMembers'

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersVariables = WorkspacesBulkRemoveMembersRequest;

// . ./workspacesCreate
export type WorkspacesCreateData = WorkspacesCreateResponse;

// . ./workspacesCreate
export type { WorkspacesCreateError } from '@openrouter-sdk/core/workspacesCreate'

// . ./workspacesCreate
export type WorkspacesCreateVariables = WorkspacesCreateRequest;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetData = WorkspacesDeleteBudgetResponse;

// . ./workspacesDeleteBudget
export type { WorkspacesDeleteBudgetError } from '@openrouter-sdk/core/workspacesDeleteBudget'

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetVariables = WorkspacesDeleteBudgetRequest;

// . ./workspacesDelete
export type WorkspacesDeleteData = WorkspacesDeleteResponse;

// . ./workspacesDelete
export type { WorkspacesDeleteError } from '@openrouter-sdk/core/workspacesDelete'

// . ./workspacesDelete
export type WorkspacesDeleteVariables = WorkspacesDeleteRequest;

// . ./workspacesGetBudget
export type WorkspacesGetBudgetData = WorkspacesGetBudgetResponse;

// . ./workspacesGetBudget
export type { WorkspacesGetBudgetError } from '@openrouter-sdk/core/workspacesGetBudget'

// . ./workspacesGetBudget
export type WorkspacesGetBudgetKey = ReturnType<typeof workspacesGetBudgetKey>;

// . ./workspacesGet
export type WorkspacesGetData = WorkspacesGetResponse;

// . ./workspacesGet
export type { WorkspacesGetError } from '@openrouter-sdk/core/workspacesGet'

// . ./workspacesGet
export type WorkspacesGetKey = ReturnType<typeof workspacesGetKey>;

// . ./workspacesListBudgets
export type WorkspacesListBudgetsData = WorkspacesListBudgetsResponse;

// . ./workspacesListBudgets
export type { WorkspacesListBudgetsError } from '@openrouter-sdk/core/workspacesListBudgets'

// . ./workspacesListBudgets
export type WorkspacesListBudgetsKey = ReturnType<typeof workspacesListBudgetsKey>;

// . ./workspacesList
export type WorkspacesListData = WorkspacesListResponse;

// . ./workspacesList
export type { WorkspacesListError } from '@openrouter-sdk/core/workspacesList'

// . ./workspacesList
export type WorkspacesListInfiniteKey = ReturnType<typeof workspacesListInfiniteKey>;

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
export type WorkspacesListMembersInfiniteRequest = Omit<WorkspacesListMembersRequest, 'offset'>;

// . ./workspacesListMembers
export type WorkspacesListMembersKey = ReturnType<typeof workspacesListMembersKey>;

// . ./workspacesListMembers
export type WorkspacesListMembersPageParam = number;

// . ./workspacesList
export type WorkspacesListPageParam = number;

// . ./workspacesSetBudget
export type WorkspacesSetBudgetData = WorkspacesSetBudgetResponse;

// . ./workspacesSetBudget
export type { WorkspacesSetBudgetError } from '@openrouter-sdk/core/workspacesSetBudget'

// . ./workspacesSetBudget
export type WorkspacesSetBudgetVariables = WorkspacesSetBudgetRequest;

// . ./workspacesUpdate
export type WorkspacesUpdateData = WorkspacesUpdateResponse;

// . ./workspacesUpdate
export type { WorkspacesUpdateError } from '@openrouter-sdk/core/workspacesUpdate'

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
export declare function alphaDecisionsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>): Mutation<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult, ReturnType<typeof alphaDecisionsCreateMutationKey>>;

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
export declare function analyticsGetAnalyticsMetaOptions<TData = AnalyticsGetAnalyticsMetaData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>): Query<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>;

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
export declare function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): Query<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;
export declare function analyticsGetUserActivityOptions<TData = AnalyticsGetUserActivityData>(client: OpenRouterClient, request: AnalyticsGetUserActivityRequest | SkipToken | undefined, overrides?: QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): SkippableQuery<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>;

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
export declare function analyticsQueryAnalyticsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>): Mutation<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult, ReturnType<typeof analyticsQueryAnalyticsMutationKey>>;

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
export declare function apiKeysCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>): Mutation<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult, ReturnType<typeof apiKeysCreateMutationKey>>;

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
export declare function apiKeysDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>): Mutation<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult, ReturnType<typeof apiKeysDeleteMutationKey>>;

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
export declare function apiKeysGetCurrentKeyMetadataOptions<TData = ApiKeysGetCurrentKeyMetadataData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>): Query<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>;

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
export declare function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): Query<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;
export declare function apiKeysGetOptions<TData = ApiKeysGetData>(client: OpenRouterClient, request: ApiKeysGetRequest | SkipToken, overrides?: QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): SkippableQuery<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>;

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
export declare function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): InfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;
export declare function apiKeysListInfiniteOptions<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(client: OpenRouterClient, request: ApiKeysListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): SkippableInfiniteQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>;

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
export declare function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): Query<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;
export declare function apiKeysListOptions<TData = ApiKeysListData>(client: OpenRouterClient, request: ApiKeysListRequest | SkipToken | undefined, overrides?: QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): SkippableQuery<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>;

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
export declare function apiKeysUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>): Mutation<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult, ReturnType<typeof apiKeysUpdateMutationKey>>;

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
export declare function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): Query<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;
export declare function benchmarksGetBenchmarksOptions<TData = BenchmarksGetBenchmarksData>(client: OpenRouterClient, request: BenchmarksGetBenchmarksRequest | SkipToken | undefined, overrides?: QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): SkippableQuery<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>;

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
export declare function byokCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>): Mutation<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult, ReturnType<typeof byokCreateMutationKey>>;

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
export declare function byokDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>): Mutation<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult, ReturnType<typeof byokDeleteMutationKey>>;

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
export declare function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest, overrides?: QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): Query<ByokGetData, ByokGetError, TData, ByokGetKey>;
export declare function byokGetOptions<TData = ByokGetData>(client: OpenRouterClient, request: ByokGetRequest | SkipToken, overrides?: QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): SkippableQuery<ByokGetData, ByokGetError, TData, ByokGetKey>;

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
export declare function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): InfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;
export declare function byokListInfiniteOptions<TData = InfiniteData<ByokListData, ByokListPageParam>>(client: OpenRouterClient, request: ByokListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): SkippableInfiniteQuery<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>;

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
export declare function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request?: ByokListRequest, overrides?: QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): Query<ByokListData, ByokListError, TData, ByokListKey>;
export declare function byokListOptions<TData = ByokListData>(client: OpenRouterClient, request: ByokListRequest | SkipToken | undefined, overrides?: QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): SkippableQuery<ByokListData, ByokListError, TData, ByokListKey>;

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
export declare function byokUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>): Mutation<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult, ReturnType<typeof byokUpdateMutationKey>>;

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
export declare function chatSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ChatSendHeaders>): Mutation<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ReturnType<typeof chatSendMutationKey>>;

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
export declare function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): Query<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;
export declare function classificationsGetTaskClassificationsOptions<TData = ClassificationsGetTaskClassificationsData>(client: OpenRouterClient, request: ClassificationsGetTaskClassificationsRequest | SkipToken | undefined, overrides?: QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): SkippableQuery<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>;

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
export declare function completionsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>): Mutation<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult, ReturnType<typeof completionsGenerateMutationKey>>;

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
export declare function containersDownloadContainerFileContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>): Mutation<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult, ReturnType<typeof containersDownloadContainerFileContentMutationKey>>;

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
export declare function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): Query<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;
export declare function containersGetContainerFileOptions<TData = ContainersGetContainerFileData>(client: OpenRouterClient, request: ContainersGetContainerFileRequest | SkipToken, overrides?: QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): SkippableQuery<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>;

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
export declare function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): InfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;
export declare function containersListContainerFilesInfiniteOptions<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): SkippableInfiniteQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>;

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
export declare function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): Query<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;
export declare function containersListContainerFilesOptions<TData = ContainersListContainerFilesData>(client: OpenRouterClient, request: ContainersListContainerFilesRequest | SkipToken, overrides?: QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): SkippableQuery<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>;

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
export declare function containersPromoteContainerFileMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>): Mutation<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult, ReturnType<typeof containersPromoteContainerFileMutationKey>>;

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
export declare function creditsCreateCoinbaseChargeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>): Mutation<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult, ReturnType<typeof creditsCreateCoinbaseChargeMutationKey>>;

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
export declare function creditsGetCreditsOptions<TData = CreditsGetCreditsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): Query<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>;

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
export declare function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): InfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;
export declare function datasetsGetAppRankingsInfiniteOptions<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(client: OpenRouterClient, request: DatasetsGetAppRankingsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): SkippableInfiniteQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>;

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
export declare function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): Query<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;
export declare function datasetsGetAppRankingsOptions<TData = DatasetsGetAppRankingsData>(client: OpenRouterClient, request: DatasetsGetAppRankingsRequest | SkipToken | undefined, overrides?: QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): SkippableQuery<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>;

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
export declare function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): Query<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;
export declare function datasetsGetRankingsDailyOptions<TData = DatasetsGetRankingsDailyData>(client: OpenRouterClient, request: DatasetsGetRankingsDailyRequest | SkipToken | undefined, overrides?: QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): SkippableQuery<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>;

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
export declare function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): InfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;
export declare function datasetsGetSessionCostInfiniteOptions<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(client: OpenRouterClient, request: DatasetsGetSessionCostInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): SkippableInfiniteQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>;

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
export declare function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): Query<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;
export declare function datasetsGetSessionCostOptions<TData = DatasetsGetSessionCostData>(client: OpenRouterClient, request: DatasetsGetSessionCostRequest | SkipToken | undefined, overrides?: QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): SkippableQuery<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>;

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
export declare function embeddingsGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>): Mutation<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult, ReturnType<typeof embeddingsGenerateMutationKey>>;

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
export declare function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): InfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;
export declare function embeddingsListModelsInfiniteOptions<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(client: OpenRouterClient, request: EmbeddingsListModelsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): SkippableInfiniteQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>;

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
export declare function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): Query<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;
export declare function embeddingsListModelsOptions<TData = EmbeddingsListModelsData>(client: OpenRouterClient, request: EmbeddingsListModelsRequest | SkipToken | undefined, overrides?: QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): SkippableQuery<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>;

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
export declare function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest, overrides?: QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): Query<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;
export declare function endpointsListOptions<TData = EndpointsListData>(client: OpenRouterClient, request: EndpointsListRequest | SkipToken, overrides?: QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): SkippableQuery<EndpointsListData, EndpointsListError, TData, EndpointsListKey>;

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
export declare function endpointsListZdrEndpointsOptions<TData = EndpointsListZdrEndpointsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>): Query<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>;

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
export declare function filesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>): Mutation<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult, ReturnType<typeof filesDeleteMutationKey>>;

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
export declare function filesDownloadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>): Mutation<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult, ReturnType<typeof filesDownloadMutationKey>>;

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
export declare function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): InfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;
export declare function filesListInfiniteOptions<TData = InfiniteData<FilesListData, FilesListPageParam>>(client: OpenRouterClient, request: FilesListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): SkippableInfiniteQuery<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>;

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
export declare function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request?: FilesListRequest, overrides?: QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): Query<FilesListData, FilesListError, TData, FilesListKey>;
export declare function filesListOptions<TData = FilesListData>(client: OpenRouterClient, request: FilesListRequest | SkipToken | undefined, overrides?: QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): SkippableQuery<FilesListData, FilesListError, TData, FilesListKey>;

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
export declare function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): Query<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;
export declare function filesRetrieveOptions<TData = FilesRetrieveData>(client: OpenRouterClient, request: FilesRetrieveRequest | SkipToken, overrides?: QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): SkippableQuery<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>;

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
export declare function filesUploadMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>): Mutation<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult, ReturnType<typeof filesUploadMutationKey>>;

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
export declare function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): Query<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;
export declare function generationsGetGenerationOptions<TData = GenerationsGetGenerationData>(client: OpenRouterClient, request: GenerationsGetGenerationRequest | SkipToken, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): SkippableQuery<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>;

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
export declare function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): Query<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;
export declare function generationsListGenerationContentOptions<TData = GenerationsListGenerationContentData>(client: OpenRouterClient, request: GenerationsListGenerationContentRequest | SkipToken, overrides?: QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): SkippableQuery<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>;

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
export declare function generationsSubmitFeedbackMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>): Mutation<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult, ReturnType<typeof generationsSubmitFeedbackMutationKey>>;

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
export declare function guardrailsBulkAssignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>): Mutation<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkAssignKeysMutationKey>>;

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
export declare function guardrailsBulkAssignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>): Mutation<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkAssignMembersMutationKey>>;

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
export declare function guardrailsBulkUnassignKeysMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>): Mutation<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkUnassignKeysMutationKey>>;

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
export declare function guardrailsBulkUnassignMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>): Mutation<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult, ReturnType<typeof guardrailsBulkUnassignMembersMutationKey>>;

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
export declare function guardrailsCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>): Mutation<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult, ReturnType<typeof guardrailsCreateMutationKey>>;

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
export declare function guardrailsDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>): Mutation<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult, ReturnType<typeof guardrailsDeleteMutationKey>>;

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
export declare function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): Query<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;
export declare function guardrailsGetOptions<TData = GuardrailsGetData>(client: OpenRouterClient, request: GuardrailsGetRequest | SkipToken, overrides?: QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): SkippableQuery<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>;

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
export declare function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): InfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;
export declare function guardrailsListGuardrailKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): SkippableInfiniteQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>;

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
export declare function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): Query<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;
export declare function guardrailsListGuardrailKeyAssignmentsOptions<TData = GuardrailsListGuardrailKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): SkippableQuery<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>;

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
export declare function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): InfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;
export declare function guardrailsListGuardrailMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): SkippableInfiniteQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>;

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
export declare function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): Query<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;
export declare function guardrailsListGuardrailMemberAssignmentsOptions<TData = GuardrailsListGuardrailMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): SkippableQuery<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>;

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
export declare function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): InfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;
export declare function guardrailsListInfiniteOptions<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(client: OpenRouterClient, request: GuardrailsListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): SkippableInfiniteQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>;

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
export declare function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): InfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;
export declare function guardrailsListKeyAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): SkippableInfiniteQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>;

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
export declare function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): Query<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;
export declare function guardrailsListKeyAssignmentsOptions<TData = GuardrailsListKeyAssignmentsData>(client: OpenRouterClient, request: GuardrailsListKeyAssignmentsRequest | SkipToken | undefined, overrides?: QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): SkippableQuery<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>;

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
export declare function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): InfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;
export declare function guardrailsListMemberAssignmentsInfiniteOptions<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): SkippableInfiniteQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>;

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
export declare function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): Query<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;
export declare function guardrailsListMemberAssignmentsOptions<TData = GuardrailsListMemberAssignmentsData>(client: OpenRouterClient, request: GuardrailsListMemberAssignmentsRequest | SkipToken | undefined, overrides?: QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): SkippableQuery<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>;

// . ./guardrailsList
export declare function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: QueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): Query<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;
export declare function guardrailsListOptions<TData = GuardrailsListData>(client: OpenRouterClient, request: GuardrailsListRequest | SkipToken | undefined, overrides?: QueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): SkippableQuery<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>;

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
export declare function guardrailsUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>): Mutation<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult, ReturnType<typeof guardrailsUpdateMutationKey>>;

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
export declare function imagesGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>): Mutation<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult, ReturnType<typeof imagesGenerateMutationKey>>;

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
export declare function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): Query<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;
export declare function imagesListModelEndpointsOptions<TData = ImagesListModelEndpointsData>(client: OpenRouterClient, request: ImagesListModelEndpointsRequest | SkipToken, overrides?: QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): SkippableQuery<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>;

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
export declare function imagesListModelsOptions<TData = ImagesListModelsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>): Query<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>;

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
export declare function internsCreateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, InternsCreateInternHeaders>): Mutation<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, ReturnType<typeof internsCreateInternMutationKey>>;

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
export declare function internsDeleteInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>): Mutation<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult, ReturnType<typeof internsDeleteInternMutationKey>>;

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
export declare function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest, overrides?: QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): Query<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;
export declare function internsGetInternOptions<TData = InternsGetInternData>(client: OpenRouterClient, request: InternsGetInternRequest | SkipToken, overrides?: QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): SkippableQuery<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>;

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
export declare function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): InfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;
export declare function internsListInternsInfiniteOptions<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(client: OpenRouterClient, request: InternsListInternsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): SkippableInfiniteQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>;

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
export declare function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): Query<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;
export declare function internsListInternsOptions<TData = InternsListInternsData>(client: OpenRouterClient, request: InternsListInternsRequest | SkipToken | undefined, overrides?: QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): SkippableQuery<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>;

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
export declare function internsProvisionInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>): Mutation<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult, ReturnType<typeof internsProvisionInternMutationKey>>;

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
export declare function internsSuspendInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>): Mutation<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult, ReturnType<typeof internsSuspendInternMutationKey>>;

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
export declare function internsUpdateInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>): Mutation<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult, ReturnType<typeof internsUpdateInternMutationKey>>;

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
export declare function messagesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, MessagesCreateHeaders>): Mutation<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, ReturnType<typeof messagesCreateMutationKey>>;

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
export declare function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request?: ModelsCountRequest, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): Query<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;
export declare function modelsCountOptions<TData = ModelsCountData>(client: OpenRouterClient, request: ModelsCountRequest | SkipToken | undefined, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): SkippableQuery<ModelsCountData, ModelsCountError, TData, ModelsCountKey>;

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
export declare function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest, overrides?: QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): Query<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;
export declare function modelsGetOptions<TData = ModelsGetData>(client: OpenRouterClient, request: ModelsGetRequest | SkipToken, overrides?: QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): SkippableQuery<ModelsGetData, ModelsGetError, TData, ModelsGetKey>;

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
export declare function modelsListEmbeddingsOptions<TData = ModelsListEmbeddingsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>): Query<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>;

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
export declare function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): InfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;
export declare function modelsListForUserInfiniteOptions<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(client: OpenRouterClient, request: ModelsListForUserInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): SkippableInfiniteQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>;

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
export declare function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): Query<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;
export declare function modelsListForUserOptions<TData = ModelsListForUserData>(client: OpenRouterClient, request: ModelsListForUserRequest | SkipToken | undefined, overrides?: QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): SkippableQuery<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>;

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
export declare function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): InfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;
export declare function modelsListInfiniteOptions<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(client: OpenRouterClient, request: ModelsListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): SkippableInfiniteQuery<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>;

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
export declare function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request?: ModelsListRequest, overrides?: QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): Query<ModelsListData, ModelsListError, TData, ModelsListKey>;
export declare function modelsListOptions<TData = ModelsListData>(client: OpenRouterClient, request: ModelsListRequest | SkipToken | undefined, overrides?: QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): SkippableQuery<ModelsListData, ModelsListError, TData, ModelsListKey>;

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
export declare function oAuthCreateAuthCodeMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>): Mutation<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult, ReturnType<typeof oAuthCreateAuthCodeMutationKey>>;

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
export declare function oAuthCreateOauthTokenMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>): Mutation<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult, ReturnType<typeof oAuthCreateOauthTokenMutationKey>>;

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
export declare function oAuthExchangeAuthCodeForAPIKeyMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>): Mutation<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult, ReturnType<typeof oAuthExchangeAuthCodeForAPIKeyMutationKey>>;

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
export declare function oAuthListOauthJwksOptions<TData = OAuthListOauthJwksData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>): Query<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>;

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
export declare function observabilityCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>): Mutation<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult, ReturnType<typeof observabilityCreateMutationKey>>;

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
export declare function observabilityDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>): Mutation<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult, ReturnType<typeof observabilityDeleteMutationKey>>;

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
export declare function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): Query<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;
export declare function observabilityGetOptions<TData = ObservabilityGetData>(client: OpenRouterClient, request: ObservabilityGetRequest | SkipToken, overrides?: QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): SkippableQuery<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>;

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
export declare function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): InfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;
export declare function observabilityListInfiniteOptions<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(client: OpenRouterClient, request: ObservabilityListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): SkippableInfiniteQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>;

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
export declare function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): Query<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;
export declare function observabilityListOptions<TData = ObservabilityListData>(client: OpenRouterClient, request: ObservabilityListRequest | SkipToken | undefined, overrides?: QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): SkippableQuery<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>;

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
export declare function observabilityUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>): Mutation<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult, ReturnType<typeof observabilityUpdateMutationKey>>;

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
export declare function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): InfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;
export declare function organizationListMembersInfiniteOptions<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(client: OpenRouterClient, request: OrganizationListMembersInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): SkippableInfiniteQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>;

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
export declare function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): Query<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;
export declare function organizationListMembersOptions<TData = OrganizationListMembersData>(client: OpenRouterClient, request: OrganizationListMembersRequest | SkipToken | undefined, overrides?: QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): SkippableQuery<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>;

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
export declare function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): Query<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;
export declare function parametersGetParametersOptions<TData = ParametersGetParametersData>(client: OpenRouterClient, request: ParametersGetParametersRequest | SkipToken, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): SkippableQuery<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>;

// . ./analyticsGetAnalyticsMeta
export declare function prefetchAnalyticsGetAnalyticsMeta(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaKey>): Promise<void>;

// . ./analyticsGetUserActivity
export declare function prefetchAnalyticsGetUserActivity(queryClient: QueryClient, client: OpenRouterClient, request?: AnalyticsGetUserActivityRequest, overrides?: QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, AnalyticsGetUserActivityData, AnalyticsGetUserActivityKey>): Promise<void>;

// . ./apiKeysGet
export declare function prefetchApiKeysGet(queryClient: QueryClient, client: OpenRouterClient, request: ApiKeysGetRequest, overrides?: QueryOverrides<ApiKeysGetData, ApiKeysGetError, ApiKeysGetData, ApiKeysGetKey>): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function prefetchApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataKey>): Promise<void>;

// . ./apiKeysList
export declare function prefetchApiKeysList(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListRequest, overrides?: QueryOverrides<ApiKeysListData, ApiKeysListError, ApiKeysListData, ApiKeysListKey>): Promise<void>;

// . ./apiKeysList
export declare function prefetchApiKeysListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ApiKeysListInfiniteRequest, overrides?: InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, InfiniteData<ApiKeysListData, ApiKeysListPageParam>, ApiKeysListInfiniteKey, ApiKeysListPageParam>): Promise<void>;

// . ./benchmarksGetBenchmarks
export declare function prefetchBenchmarksGetBenchmarks(queryClient: QueryClient, client: OpenRouterClient, request?: BenchmarksGetBenchmarksRequest, overrides?: QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksKey>): Promise<void>;

// . ./byokGet
export declare function prefetchByokGet(queryClient: QueryClient, client: OpenRouterClient, request: ByokGetRequest, overrides?: QueryOverrides<ByokGetData, ByokGetError, ByokGetData, ByokGetKey>): Promise<void>;

// . ./byokList
export declare function prefetchByokList(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListRequest, overrides?: QueryOverrides<ByokListData, ByokListError, ByokListData, ByokListKey>): Promise<void>;

// . ./byokList
export declare function prefetchByokListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ByokListInfiniteRequest, overrides?: InfiniteQueryOverrides<ByokListData, ByokListError, InfiniteData<ByokListData, ByokListPageParam>, ByokListInfiniteKey, ByokListPageParam>): Promise<void>;

// . ./classificationsGetTaskClassifications
export declare function prefetchClassificationsGetTaskClassifications(queryClient: QueryClient, client: OpenRouterClient, request?: ClassificationsGetTaskClassificationsRequest, overrides?: QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsKey>): Promise<void>;

// . ./containersGetContainerFile
export declare function prefetchContainersGetContainerFile(queryClient: QueryClient, client: OpenRouterClient, request: ContainersGetContainerFileRequest, overrides?: QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, ContainersGetContainerFileData, ContainersGetContainerFileKey>): Promise<void>;

// . ./containersListContainerFiles
export declare function prefetchContainersListContainerFiles(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesRequest, overrides?: QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, ContainersListContainerFilesData, ContainersListContainerFilesKey>): Promise<void>;

// . ./containersListContainerFiles
export declare function prefetchContainersListContainerFilesInfinite(queryClient: QueryClient, client: OpenRouterClient, request: ContainersListContainerFilesInfiniteRequest, overrides?: InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): Promise<void>;

// . ./creditsGetCredits
export declare function prefetchCreditsGetCredits(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, CreditsGetCreditsData, CreditsGetCreditsKey>): Promise<void>;

// . ./datasetsGetAppRankings
export declare function prefetchDatasetsGetAppRankings(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsRequest, overrides?: QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, DatasetsGetAppRankingsData, DatasetsGetAppRankingsKey>): Promise<void>;

// . ./datasetsGetAppRankings
export declare function prefetchDatasetsGetAppRankingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): Promise<void>;

// . ./datasetsGetRankingsDaily
export declare function prefetchDatasetsGetRankingsDaily(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetRankingsDailyRequest, overrides?: QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyKey>): Promise<void>;

// . ./datasetsGetSessionCost
export declare function prefetchDatasetsGetSessionCost(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostRequest, overrides?: QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, DatasetsGetSessionCostData, DatasetsGetSessionCostKey>): Promise<void>;

// . ./datasetsGetSessionCost
export declare function prefetchDatasetsGetSessionCostInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: DatasetsGetSessionCostInfiniteRequest, overrides?: InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModels(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, EmbeddingsListModelsData, EmbeddingsListModelsKey>): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModelsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): Promise<void>;

// . ./endpointsList
export declare function prefetchEndpointsList(queryClient: QueryClient, client: OpenRouterClient, request: EndpointsListRequest, overrides?: QueryOverrides<EndpointsListData, EndpointsListError, EndpointsListData, EndpointsListKey>): Promise<void>;

// . ./endpointsListZdrEndpoints
export declare function prefetchEndpointsListZdrEndpoints(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsKey>): Promise<void>;

// . ./filesList
export declare function prefetchFilesList(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListRequest, overrides?: QueryOverrides<FilesListData, FilesListError, FilesListData, FilesListKey>): Promise<void>;

// . ./filesList
export declare function prefetchFilesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: FilesListInfiniteRequest, overrides?: InfiniteQueryOverrides<FilesListData, FilesListError, InfiniteData<FilesListData, FilesListPageParam>, FilesListInfiniteKey, FilesListPageParam>): Promise<void>;

// . ./filesRetrieve
export declare function prefetchFilesRetrieve(queryClient: QueryClient, client: OpenRouterClient, request: FilesRetrieveRequest, overrides?: QueryOverrides<FilesRetrieveData, FilesRetrieveError, FilesRetrieveData, FilesRetrieveKey>): Promise<void>;

// . ./generationsGetGeneration
export declare function prefetchGenerationsGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, GenerationsGetGenerationData, GenerationsGetGenerationKey>): Promise<void>;

// . ./generationsListGenerationContent
export declare function prefetchGenerationsListGenerationContent(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsListGenerationContentRequest, overrides?: QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, GenerationsListGenerationContentData, GenerationsListGenerationContentKey>): Promise<void>;

// . ./guardrailsGet
export declare function prefetchGuardrailsGet(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsGetRequest, overrides?: QueryOverrides<GuardrailsGetData, GuardrailsGetError, GuardrailsGetData, GuardrailsGetKey>): Promise<void>;

// . ./guardrailsList
export declare function prefetchGuardrailsList(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListRequest, overrides?: QueryOverrides<GuardrailsListData, GuardrailsListError, GuardrailsListData, GuardrailsListKey>): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function prefetchGuardrailsListGuardrailKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsKey>): Promise<void>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function prefetchGuardrailsListGuardrailKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function prefetchGuardrailsListGuardrailMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsKey>): Promise<void>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function prefetchGuardrailsListGuardrailMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): Promise<void>;

// . ./guardrailsList
export declare function prefetchGuardrailsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, InfiniteData<GuardrailsListData, GuardrailsListPageParam>, GuardrailsListInfiniteKey, GuardrailsListPageParam>): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function prefetchGuardrailsListKeyAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsKey>): Promise<void>;

// . ./guardrailsListKeyAssignments
export declare function prefetchGuardrailsListKeyAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function prefetchGuardrailsListMemberAssignments(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsRequest, overrides?: QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsKey>): Promise<void>;

// . ./guardrailsListMemberAssignments
export declare function prefetchGuardrailsListMemberAssignmentsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): Promise<void>;

// . ./imagesListModelEndpoints
export declare function prefetchImagesListModelEndpoints(queryClient: QueryClient, client: OpenRouterClient, request: ImagesListModelEndpointsRequest, overrides?: QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, ImagesListModelEndpointsData, ImagesListModelEndpointsKey>): Promise<void>;

// . ./imagesListModels
export declare function prefetchImagesListModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<ImagesListModelsData, ImagesListModelsError, ImagesListModelsData, ImagesListModelsKey>): Promise<void>;

// . ./internsGetIntern
export declare function prefetchInternsGetIntern(queryClient: QueryClient, client: OpenRouterClient, request: InternsGetInternRequest, overrides?: QueryOverrides<InternsGetInternData, InternsGetInternError, InternsGetInternData, InternsGetInternKey>): Promise<void>;

// . ./internsListInterns
export declare function prefetchInternsListInterns(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsRequest, overrides?: QueryOverrides<InternsListInternsData, InternsListInternsError, InternsListInternsData, InternsListInternsKey>): Promise<void>;

// . ./internsListInterns
export declare function prefetchInternsListInternsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: InternsListInternsInfiniteRequest, overrides?: InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, InfiniteData<InternsListInternsData, InternsListInternsPageParam>, InternsListInternsInfiniteKey, InternsListInternsPageParam>): Promise<void>;

// . ./modelsCount
export declare function prefetchModelsCount(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsCountRequest, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, ModelsCountData, ModelsCountKey>): Promise<void>;

// . ./modelsGet
export declare function prefetchModelsGet(queryClient: QueryClient, client: OpenRouterClient, request: ModelsGetRequest, overrides?: QueryOverrides<ModelsGetData, ModelsGetError, ModelsGetData, ModelsGetKey>): Promise<void>;

// . ./modelsList
export declare function prefetchModelsList(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListRequest, overrides?: QueryOverrides<ModelsListData, ModelsListError, ModelsListData, ModelsListKey>): Promise<void>;

// . ./modelsListEmbeddings
export declare function prefetchModelsListEmbeddings(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, ModelsListEmbeddingsData, ModelsListEmbeddingsKey>): Promise<void>;

// . ./modelsListForUser
export declare function prefetchModelsListForUser(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserRequest, overrides?: QueryOverrides<ModelsListForUserData, ModelsListForUserError, ModelsListForUserData, ModelsListForUserKey>): Promise<void>;

// . ./modelsListForUser
export declare function prefetchModelsListForUserInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListForUserInfiniteRequest, overrides?: InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): Promise<void>;

// . ./modelsList
export declare function prefetchModelsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsListInfiniteRequest, overrides?: InfiniteQueryOverrides<ModelsListData, ModelsListError, InfiniteData<ModelsListData, ModelsListPageParam>, ModelsListInfiniteKey, ModelsListPageParam>): Promise<void>;

// . ./oAuthListOauthJwks
export declare function prefetchOAuthListOauthJwks(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, OAuthListOauthJwksData, OAuthListOauthJwksKey>): Promise<void>;

// . ./observabilityGet
export declare function prefetchObservabilityGet(queryClient: QueryClient, client: OpenRouterClient, request: ObservabilityGetRequest, overrides?: QueryOverrides<ObservabilityGetData, ObservabilityGetError, ObservabilityGetData, ObservabilityGetKey>): Promise<void>;

// . ./observabilityList
export declare function prefetchObservabilityList(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListRequest, overrides?: QueryOverrides<ObservabilityListData, ObservabilityListError, ObservabilityListData, ObservabilityListKey>): Promise<void>;

// . ./observabilityList
export declare function prefetchObservabilityListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ObservabilityListInfiniteRequest, overrides?: InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, InfiniteData<ObservabilityListData, ObservabilityListPageParam>, ObservabilityListInfiniteKey, ObservabilityListPageParam>): Promise<void>;

// . ./organizationListMembers
export declare function prefetchOrganizationListMembers(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersRequest, overrides?: QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, OrganizationListMembersData, OrganizationListMembersKey>): Promise<void>;

// . ./organizationListMembers
export declare function prefetchOrganizationListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: OrganizationListMembersInfiniteRequest, overrides?: InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): Promise<void>;

// . ./parametersGetParameters
export declare function prefetchParametersGetParameters(queryClient: QueryClient, client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, ParametersGetParametersData, ParametersGetParametersKey>): Promise<void>;

// . ./presetsGet
export declare function prefetchPresetsGet(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetRequest, overrides?: QueryOverrides<PresetsGetData, PresetsGetError, PresetsGetData, PresetsGetKey>): Promise<void>;

// . ./presetsGetVersion
export declare function prefetchPresetsGetVersion(queryClient: QueryClient, client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, PresetsGetVersionData, PresetsGetVersionKey>): Promise<void>;

// . ./presetsList
export declare function prefetchPresetsList(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListRequest, overrides?: QueryOverrides<PresetsListData, PresetsListError, PresetsListData, PresetsListKey>): Promise<void>;

// . ./presetsList
export declare function prefetchPresetsListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: InfiniteQueryOverrides<PresetsListData, PresetsListError, InfiniteData<PresetsListData, PresetsListPageParam>, PresetsListInfiniteKey, PresetsListPageParam>): Promise<void>;

// . ./presetsListVersions
export declare function prefetchPresetsListVersions(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, PresetsListVersionsData, PresetsListVersionsKey>): Promise<void>;

// . ./presetsListVersions
export declare function prefetchPresetsListVersionsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): Promise<void>;

// . ./providersList
export declare function prefetchProvidersList(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<ProvidersListData, ProvidersListError, ProvidersListData, ProvidersListKey>): Promise<void>;

// . ./scimGetSyncJob
export declare function prefetchScimGetSyncJob(queryClient: QueryClient, client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, ScimGetSyncJobData, ScimGetSyncJobKey>): Promise<void>;

// . ./scimListGroups
export declare function prefetchScimListGroups(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: QueryOverrides<ScimListGroupsData, ScimListGroupsError, ScimListGroupsData, ScimListGroupsKey>): Promise<void>;

// . ./scimListGroups
export declare function prefetchScimListGroupsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): Promise<void>;

// . ./scimListMappings
export declare function prefetchScimListMappings(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: QueryOverrides<ScimListMappingsData, ScimListMappingsError, ScimListMappingsData, ScimListMappingsKey>): Promise<void>;

// . ./scimListMappings
export declare function prefetchScimListMappingsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): Promise<void>;

// . ./scimRead
export declare function prefetchScimRead(queryClient: QueryClient, client: OpenRouterClient, request: ScimReadRequest, overrides?: QueryOverrides<ScimReadData, ScimReadError, ScimReadData, ScimReadKey>): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function prefetchVaultListInternVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, VaultListInternVaultSecretsData, VaultListInternVaultSecretsKey>): Promise<void>;

// . ./vaultListInternVaultSecrets
export declare function prefetchVaultListInternVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): Promise<void>;

// . ./vaultListVaultSecrets
export declare function prefetchVaultListVaultSecrets(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, VaultListVaultSecretsData, VaultListVaultSecretsKey>): Promise<void>;

// . ./vaultListVaultSecrets
export declare function prefetchVaultListVaultSecretsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): Promise<void>;

// . ./videoGenerationGetGeneration
export declare function prefetchVideoGenerationGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, VideoGenerationGetGenerationData, VideoGenerationGetGenerationKey>): Promise<void>;

// . ./videoGenerationListVideosModels
export declare function prefetchVideoGenerationListVideosModels(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsKey>): Promise<void>;

// . ./workspacesGet
export declare function prefetchWorkspacesGet(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: QueryOverrides<WorkspacesGetData, WorkspacesGetError, WorkspacesGetData, WorkspacesGetKey>): Promise<void>;

// . ./workspacesGetBudget
export declare function prefetchWorkspacesGetBudget(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, WorkspacesGetBudgetData, WorkspacesGetBudgetKey>): Promise<void>;

// . ./workspacesList
export declare function prefetchWorkspacesList(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: QueryOverrides<WorkspacesListData, WorkspacesListError, WorkspacesListData, WorkspacesListKey>): Promise<void>;

// . ./workspacesListBudgets
export declare function prefetchWorkspacesListBudgets(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, WorkspacesListBudgetsData, WorkspacesListBudgetsKey>): Promise<void>;

// . ./workspacesList
export declare function prefetchWorkspacesListInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, InfiniteData<WorkspacesListData, WorkspacesListPageParam>, WorkspacesListInfiniteKey, WorkspacesListPageParam>): Promise<void>;

// . ./workspacesListMembers
export declare function prefetchWorkspacesListMembers(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, WorkspacesListMembersData, WorkspacesListMembersKey>): Promise<void>;

// . ./workspacesListMembers
export declare function prefetchWorkspacesListMembersInfinite(queryClient: QueryClient, client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): Promise<void>;

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
export declare function presetsCreatePresetsChatCompletionsMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>): Mutation<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsChatCompletionsMutationKey>>;

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
export declare function presetsCreatePresetsMessagesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>): Mutation<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsMessagesMutationKey>>;

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
export declare function presetsCreatePresetsResponsesMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>): Mutation<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult, ReturnType<typeof presetsCreatePresetsResponsesMutationKey>>;

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
export declare function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest, overrides?: QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): Query<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;
export declare function presetsGetOptions<TData = PresetsGetData>(client: OpenRouterClient, request: PresetsGetRequest | SkipToken, overrides?: QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): SkippableQuery<PresetsGetData, PresetsGetError, TData, PresetsGetKey>;

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
export declare function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest, overrides?: QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): Query<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;
export declare function presetsGetVersionOptions<TData = PresetsGetVersionData>(client: OpenRouterClient, request: PresetsGetVersionRequest | SkipToken, overrides?: QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): SkippableQuery<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>;

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
export declare function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request?: PresetsListInfiniteRequest, overrides?: InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): InfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;
export declare function presetsListInfiniteOptions<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(client: OpenRouterClient, request: PresetsListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): SkippableInfiniteQuery<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>;

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
export declare function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request?: PresetsListRequest, overrides?: QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): Query<PresetsListData, PresetsListError, TData, PresetsListKey>;
export declare function presetsListOptions<TData = PresetsListData>(client: OpenRouterClient, request: PresetsListRequest | SkipToken | undefined, overrides?: QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): SkippableQuery<PresetsListData, PresetsListError, TData, PresetsListKey>;

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
export declare function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest, overrides?: InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): InfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;
export declare function presetsListVersionsInfiniteOptions<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(client: OpenRouterClient, request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): SkippableInfiniteQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>;

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
export declare function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest, overrides?: QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): Query<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;
export declare function presetsListVersionsOptions<TData = PresetsListVersionsData>(client: OpenRouterClient, request: PresetsListVersionsRequest | SkipToken, overrides?: QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): SkippableQuery<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>;

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
export declare function providersListOptions<TData = ProvidersListData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): Query<ProvidersListData, ProvidersListError, TData, ProvidersListKey>;

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
export declare function rerankRerankMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>): Mutation<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult, ReturnType<typeof rerankRerankMutationKey>>;

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
export declare function responsesSendMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ResponsesSendHeaders>): Mutation<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ReturnType<typeof responsesSendMutationKey>>;

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
export declare function scimCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>): Mutation<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult, ReturnType<typeof scimCreateMutationKey>>;

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
export declare function scimCreateSyncJobMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>): Mutation<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult, ReturnType<typeof scimCreateSyncJobMutationKey>>;

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
export declare function scimDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>): Mutation<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult, ReturnType<typeof scimDeleteMutationKey>>;

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
export declare function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest, overrides?: QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): Query<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;
export declare function scimGetSyncJobOptions<TData = ScimGetSyncJobData>(client: OpenRouterClient, request: ScimGetSyncJobRequest | SkipToken, overrides?: QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): SkippableQuery<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>;

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
export declare function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request?: ScimListGroupsInfiniteRequest, overrides?: InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): InfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;
export declare function scimListGroupsInfiniteOptions<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(client: OpenRouterClient, request: ScimListGroupsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): SkippableInfiniteQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>;

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
export declare function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request?: ScimListGroupsRequest, overrides?: QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): Query<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;
export declare function scimListGroupsOptions<TData = ScimListGroupsData>(client: OpenRouterClient, request: ScimListGroupsRequest | SkipToken | undefined, overrides?: QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): SkippableQuery<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>;

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
export declare function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request?: ScimListMappingsInfiniteRequest, overrides?: InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): InfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;
export declare function scimListMappingsInfiniteOptions<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(client: OpenRouterClient, request: ScimListMappingsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): SkippableInfiniteQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>;

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
export declare function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request?: ScimListMappingsRequest, overrides?: QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): Query<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;
export declare function scimListMappingsOptions<TData = ScimListMappingsData>(client: OpenRouterClient, request: ScimListMappingsRequest | SkipToken | undefined, overrides?: QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): SkippableQuery<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>;

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
export declare function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest, overrides?: QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): Query<ScimReadData, ScimReadError, TData, ScimReadKey>;
export declare function scimReadOptions<TData = ScimReadData>(client: OpenRouterClient, request: ScimReadRequest | SkipToken, overrides?: QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): SkippableQuery<ScimReadData, ScimReadError, TData, ScimReadKey>;

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
export declare function scimUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>): Mutation<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult, ReturnType<typeof scimUpdateMutationKey>>;

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
export declare function sttCreateTranscriptionMultipartMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>): Mutation<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult, ReturnType<typeof sttCreateTranscriptionMultipartMutationKey>>;

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
export declare function sttCreateTranscriptionMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>): Mutation<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult, ReturnType<typeof sttCreateTranscriptionMutationKey>>;

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
export declare function systemOneCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>): Mutation<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult, ReturnType<typeof systemOneCreateMutationKey>>;

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
export declare function ttsCreateSpeechMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>): Mutation<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult, ReturnType<typeof ttsCreateSpeechMutationKey>>;

// . ./alphaDecisionsCreate
export declare function useAlphaDecisionsCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>): UseMutationResult<AlphaDecisionsCreateData, AlphaDecisionsCreateError, AlphaDecisionsCreateVariables, TOnMutateResult>;

// . ./analyticsGetAnalyticsMeta
export declare function useAnalyticsGetAnalyticsMeta<TData = AnalyticsGetAnalyticsMetaData>(overrides?: QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>): UseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetAnalyticsMeta
export declare function useAnalyticsGetAnalyticsMetaSuspense<TData = AnalyticsGetAnalyticsMetaData>(overrides?: SuspenseOverrides<QueryOverrides<AnalyticsGetAnalyticsMetaData, AnalyticsGetAnalyticsMetaError, TData, AnalyticsGetAnalyticsMetaKey>>): UseSuspenseQueryResult<TData, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivity<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest | SkipToken, overrides?: QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): UseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivitySuspense<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest, overrides?: SuspenseOverrides<QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>>): UseSuspenseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsQueryAnalytics
export declare function useAnalyticsQueryAnalyticsMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>): UseMutationResult<AnalyticsQueryAnalyticsData, AnalyticsQueryAnalyticsError, AnalyticsQueryAnalyticsVariables, TOnMutateResult>;

// . ./apiKeysCreate
export declare function useApiKeysCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>): UseMutationResult<ApiKeysCreateData, ApiKeysCreateError, ApiKeysCreateVariables, TOnMutateResult>;

// . ./apiKeysDelete
export declare function useApiKeysDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>): UseMutationResult<ApiKeysDeleteData, ApiKeysDeleteError, ApiKeysDeleteVariables, TOnMutateResult>;

// . ./apiKeysGet
export declare function useApiKeysGet<TData = ApiKeysGetData>(request: ApiKeysGetRequest | SkipToken, overrides?: QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>): UseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function useApiKeysGetCurrentKeyMetadata<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>): UseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function useApiKeysGetCurrentKeyMetadataSuspense<TData = ApiKeysGetCurrentKeyMetadataData>(overrides?: SuspenseOverrides<QueryOverrides<ApiKeysGetCurrentKeyMetadataData, ApiKeysGetCurrentKeyMetadataError, TData, ApiKeysGetCurrentKeyMetadataKey>>): UseSuspenseQueryResult<TData, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysGet
export declare function useApiKeysGetSuspense<TData = ApiKeysGetData>(request: ApiKeysGetRequest, overrides?: SuspenseOverrides<QueryOverrides<ApiKeysGetData, ApiKeysGetError, TData, ApiKeysGetKey>>): UseSuspenseQueryResult<TData, ApiKeysGetError>;

// . ./apiKeysList
export declare function useApiKeysList<TData = ApiKeysListData>(request?: ApiKeysListRequest | SkipToken, overrides?: QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>): UseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListInfinite<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>): UseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListInfiniteSuspense<TData = InfiniteData<ApiKeysListData, ApiKeysListPageParam>>(request?: ApiKeysListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListInfiniteKey, ApiKeysListPageParam>>): UseSuspenseInfiniteQueryResult<TData, ApiKeysListError>;

// . ./apiKeysList
export declare function useApiKeysListSuspense<TData = ApiKeysListData>(request?: ApiKeysListRequest, overrides?: SuspenseOverrides<QueryOverrides<ApiKeysListData, ApiKeysListError, TData, ApiKeysListKey>>): UseSuspenseQueryResult<TData, ApiKeysListError>;

// . ./apiKeysUpdate
export declare function useApiKeysUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>): UseMutationResult<ApiKeysUpdateData, ApiKeysUpdateError, ApiKeysUpdateVariables, TOnMutateResult>;

// . ./benchmarksGetBenchmarks
export declare function useBenchmarksGetBenchmarks<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest | SkipToken, overrides?: QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>): UseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./benchmarksGetBenchmarks
export declare function useBenchmarksGetBenchmarksSuspense<TData = BenchmarksGetBenchmarksData>(request?: BenchmarksGetBenchmarksRequest, overrides?: SuspenseOverrides<QueryOverrides<BenchmarksGetBenchmarksData, BenchmarksGetBenchmarksError, TData, BenchmarksGetBenchmarksKey>>): UseSuspenseQueryResult<TData, BenchmarksGetBenchmarksError>;

// . ./betaResponsesSend
export declare const useBetaResponsesSendMutation: typeof useResponsesSendMutation;

// . ./betaResponsesSend
export declare const useBetaResponsesSendStream: typeof useResponsesSendStream;

// . ./byokCreate
export declare function useByokCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>): UseMutationResult<ByokCreateData, ByokCreateError, ByokCreateVariables, TOnMutateResult>;

// . ./byokDelete
export declare function useByokDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>): UseMutationResult<ByokDeleteData, ByokDeleteError, ByokDeleteVariables, TOnMutateResult>;

// . ./byokGet
export declare function useByokGet<TData = ByokGetData>(request: ByokGetRequest | SkipToken, overrides?: QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>): UseQueryResult<TData, ByokGetError>;

// . ./byokGet
export declare function useByokGetSuspense<TData = ByokGetData>(request: ByokGetRequest, overrides?: SuspenseOverrides<QueryOverrides<ByokGetData, ByokGetError, TData, ByokGetKey>>): UseSuspenseQueryResult<TData, ByokGetError>;

// . ./byokList
export declare function useByokList<TData = ByokListData>(request?: ByokListRequest | SkipToken, overrides?: QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>): UseQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListInfinite<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>): UseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListInfiniteSuspense<TData = InfiniteData<ByokListData, ByokListPageParam>>(request?: ByokListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ByokListData, ByokListError, TData, ByokListInfiniteKey, ByokListPageParam>>): UseSuspenseInfiniteQueryResult<TData, ByokListError>;

// . ./byokList
export declare function useByokListSuspense<TData = ByokListData>(request?: ByokListRequest, overrides?: SuspenseOverrides<QueryOverrides<ByokListData, ByokListError, TData, ByokListKey>>): UseSuspenseQueryResult<TData, ByokListError>;

// . ./byokUpdate
export declare function useByokUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>): UseMutationResult<ByokUpdateData, ByokUpdateError, ByokUpdateVariables, TOnMutateResult>;

// . ./chatSend
export declare function useChatSendMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ChatSendHeaders>): UseMutationResult<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult>;

// . ./chatSend
export declare function useChatSendStream(overrides?: StreamOverrides<ChatSendEvent, ChatSendError, ChatSendHeaders>): StreamResult<ChatSendRequest, readonly ChatSendEvent[], ChatSendError>;
export declare function useChatSendStream<TData>(overrides: FoldedStreamOverrides<ChatSendEvent, ChatSendError, TData, ChatSendHeaders>): StreamResult<ChatSendRequest, TData, ChatSendError>;

// . ./classificationsGetTaskClassifications
export declare function useClassificationsGetTaskClassifications<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest | SkipToken, overrides?: QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>): UseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./classificationsGetTaskClassifications
export declare function useClassificationsGetTaskClassificationsSuspense<TData = ClassificationsGetTaskClassificationsData>(request?: ClassificationsGetTaskClassificationsRequest, overrides?: SuspenseOverrides<QueryOverrides<ClassificationsGetTaskClassificationsData, ClassificationsGetTaskClassificationsError, TData, ClassificationsGetTaskClassificationsKey>>): UseSuspenseQueryResult<TData, ClassificationsGetTaskClassificationsError>;

// . ./completionsGenerate
export declare function useCompletionsGenerateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>): UseMutationResult<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
export declare function useCompletionsGenerateStream(overrides?: StreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError>): StreamResult<CompletionsGenerateRequest, readonly CompletionsGenerateEvent[], CompletionsGenerateError>;
export declare function useCompletionsGenerateStream<TData>(overrides: FoldedStreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError, TData>): StreamResult<CompletionsGenerateRequest, TData, CompletionsGenerateError>;

// . ./containersDownloadContainerFileContent
export declare function useContainersDownloadContainerFileContentMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>): UseMutationResult<ContainersDownloadContainerFileContentData, ContainersDownloadContainerFileContentError, ContainersDownloadContainerFileContentVariables, TOnMutateResult>;

// . ./containersGetContainerFile
export declare function useContainersGetContainerFile<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest | SkipToken, overrides?: QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>): UseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersGetContainerFile
export declare function useContainersGetContainerFileSuspense<TData = ContainersGetContainerFileData>(request: ContainersGetContainerFileRequest, overrides?: SuspenseOverrides<QueryOverrides<ContainersGetContainerFileData, ContainersGetContainerFileError, TData, ContainersGetContainerFileKey>>): UseSuspenseQueryResult<TData, ContainersGetContainerFileError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFiles<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest | SkipToken, overrides?: QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>): UseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesInfinite<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>): UseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesInfiniteSuspense<TData = InfiniteData<ContainersListContainerFilesData, ContainersListContainerFilesPageParam>>(request: ContainersListContainerFilesInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesInfiniteKey, ContainersListContainerFilesPageParam>>): UseSuspenseInfiniteQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
export declare function useContainersListContainerFilesSuspense<TData = ContainersListContainerFilesData>(request: ContainersListContainerFilesRequest, overrides?: SuspenseOverrides<QueryOverrides<ContainersListContainerFilesData, ContainersListContainerFilesError, TData, ContainersListContainerFilesKey>>): UseSuspenseQueryResult<TData, ContainersListContainerFilesError>;

// . ./containersPromoteContainerFile
export declare function useContainersPromoteContainerFileMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>): UseMutationResult<ContainersPromoteContainerFileData, ContainersPromoteContainerFileError, ContainersPromoteContainerFileVariables, TOnMutateResult>;

// . ./creditsCreateCoinbaseCharge
export declare function useCreditsCreateCoinbaseChargeMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>): UseMutationResult<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsGetCredits
export declare function useCreditsGetCredits<TData = CreditsGetCreditsData>(overrides?: QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): UseQueryResult<TData, CreditsGetCreditsError>;

// . ./creditsGetCredits
export declare function useCreditsGetCreditsSuspense<TData = CreditsGetCreditsData>(overrides?: SuspenseOverrides<QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>>): UseSuspenseQueryResult<TData, CreditsGetCreditsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankings<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest | SkipToken, overrides?: QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>): UseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsInfinite<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>): UseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsInfiniteSuspense<TData = InfiniteData<DatasetsGetAppRankingsData, DatasetsGetAppRankingsPageParam>>(request?: DatasetsGetAppRankingsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsInfiniteKey, DatasetsGetAppRankingsPageParam>>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
export declare function useDatasetsGetAppRankingsSuspense<TData = DatasetsGetAppRankingsData>(request?: DatasetsGetAppRankingsRequest, overrides?: SuspenseOverrides<QueryOverrides<DatasetsGetAppRankingsData, DatasetsGetAppRankingsError, TData, DatasetsGetAppRankingsKey>>): UseSuspenseQueryResult<TData, DatasetsGetAppRankingsError>;

// . ./datasetsGetRankingsDaily
export declare function useDatasetsGetRankingsDaily<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest | SkipToken, overrides?: QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>): UseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetRankingsDaily
export declare function useDatasetsGetRankingsDailySuspense<TData = DatasetsGetRankingsDailyData>(request?: DatasetsGetRankingsDailyRequest, overrides?: SuspenseOverrides<QueryOverrides<DatasetsGetRankingsDailyData, DatasetsGetRankingsDailyError, TData, DatasetsGetRankingsDailyKey>>): UseSuspenseQueryResult<TData, DatasetsGetRankingsDailyError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCost<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest | SkipToken, overrides?: QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>): UseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostInfinite<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>): UseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostInfiniteSuspense<TData = InfiniteData<DatasetsGetSessionCostData, DatasetsGetSessionCostPageParam>>(request?: DatasetsGetSessionCostInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostInfiniteKey, DatasetsGetSessionCostPageParam>>): UseSuspenseInfiniteQueryResult<TData, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
export declare function useDatasetsGetSessionCostSuspense<TData = DatasetsGetSessionCostData>(request?: DatasetsGetSessionCostRequest, overrides?: SuspenseOverrides<QueryOverrides<DatasetsGetSessionCostData, DatasetsGetSessionCostError, TData, DatasetsGetSessionCostKey>>): UseSuspenseQueryResult<TData, DatasetsGetSessionCostError>;

// . ./embeddingsGenerate
export declare function useEmbeddingsGenerateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>): UseMutationResult<EmbeddingsGenerateData, EmbeddingsGenerateError, EmbeddingsGenerateVariables, TOnMutateResult>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModels<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest | SkipToken, overrides?: QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>): UseQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsInfinite<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): UseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsInfiniteSuspense<TData = InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>>(request?: EmbeddingsListModelsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>>): UseSuspenseInfiniteQueryResult<TData, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function useEmbeddingsListModelsSuspense<TData = EmbeddingsListModelsData>(request?: EmbeddingsListModelsRequest, overrides?: SuspenseOverrides<QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, TData, EmbeddingsListModelsKey>>): UseSuspenseQueryResult<TData, EmbeddingsListModelsError>;

// . ./endpointsList
export declare function useEndpointsList<TData = EndpointsListData>(request: EndpointsListRequest | SkipToken, overrides?: QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>): UseQueryResult<TData, EndpointsListError>;

// . ./endpointsList
export declare function useEndpointsListSuspense<TData = EndpointsListData>(request: EndpointsListRequest, overrides?: SuspenseOverrides<QueryOverrides<EndpointsListData, EndpointsListError, TData, EndpointsListKey>>): UseSuspenseQueryResult<TData, EndpointsListError>;

// . ./endpointsListZdrEndpoints
export declare function useEndpointsListZdrEndpoints<TData = EndpointsListZdrEndpointsData>(overrides?: QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>): UseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./endpointsListZdrEndpoints
export declare function useEndpointsListZdrEndpointsSuspense<TData = EndpointsListZdrEndpointsData>(overrides?: SuspenseOverrides<QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, TData, EndpointsListZdrEndpointsKey>>): UseSuspenseQueryResult<TData, EndpointsListZdrEndpointsError>;

// . ./filesDelete
export declare function useFilesDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>): UseMutationResult<FilesDeleteData, FilesDeleteError, FilesDeleteVariables, TOnMutateResult>;

// . ./filesDownload
export declare function useFilesDownloadMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>): UseMutationResult<FilesDownloadData, FilesDownloadError, FilesDownloadVariables, TOnMutateResult>;

// . ./filesList
export declare function useFilesList<TData = FilesListData>(request?: FilesListRequest | SkipToken, overrides?: QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>): UseQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListInfinite<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>): UseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListInfiniteSuspense<TData = InfiniteData<FilesListData, FilesListPageParam>>(request?: FilesListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<FilesListData, FilesListError, TData, FilesListInfiniteKey, FilesListPageParam>>): UseSuspenseInfiniteQueryResult<TData, FilesListError>;

// . ./filesList
export declare function useFilesListSuspense<TData = FilesListData>(request?: FilesListRequest, overrides?: SuspenseOverrides<QueryOverrides<FilesListData, FilesListError, TData, FilesListKey>>): UseSuspenseQueryResult<TData, FilesListError>;

// . ./filesRetrieve
export declare function useFilesRetrieve<TData = FilesRetrieveData>(request: FilesRetrieveRequest | SkipToken, overrides?: QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>): UseQueryResult<TData, FilesRetrieveError>;

// . ./filesRetrieve
export declare function useFilesRetrieveSuspense<TData = FilesRetrieveData>(request: FilesRetrieveRequest, overrides?: SuspenseOverrides<QueryOverrides<FilesRetrieveData, FilesRetrieveError, TData, FilesRetrieveKey>>): UseSuspenseQueryResult<TData, FilesRetrieveError>;

// . ./filesUpload
export declare function useFilesUploadMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>): UseMutationResult<FilesUploadData, FilesUploadError, FilesUploadVariables, TOnMutateResult>;

// . ./generationsGetGeneration
export declare function useGenerationsGetGeneration<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest | SkipToken, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): UseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsGetGeneration
export declare function useGenerationsGetGenerationSuspense<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest, overrides?: SuspenseOverrides<QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>>): UseSuspenseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsListGenerationContent
export declare function useGenerationsListGenerationContent<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest | SkipToken, overrides?: QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>): UseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsListGenerationContent
export declare function useGenerationsListGenerationContentSuspense<TData = GenerationsListGenerationContentData>(request: GenerationsListGenerationContentRequest, overrides?: SuspenseOverrides<QueryOverrides<GenerationsListGenerationContentData, GenerationsListGenerationContentError, TData, GenerationsListGenerationContentKey>>): UseSuspenseQueryResult<TData, GenerationsListGenerationContentError>;

// . ./generationsSubmitFeedback
export declare function useGenerationsSubmitFeedbackMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>): UseMutationResult<GenerationsSubmitFeedbackData, GenerationsSubmitFeedbackError, GenerationsSubmitFeedbackVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignKeys
export declare function useGuardrailsBulkAssignKeysMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignKeysData, GuardrailsBulkAssignKeysError, GuardrailsBulkAssignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkAssignMembers
export declare function useGuardrailsBulkAssignMembersMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>): UseMutationResult<GuardrailsBulkAssignMembersData, GuardrailsBulkAssignMembersError, GuardrailsBulkAssignMembersVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignKeys
export declare function useGuardrailsBulkUnassignKeysMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignKeysData, GuardrailsBulkUnassignKeysError, GuardrailsBulkUnassignKeysVariables, TOnMutateResult>;

// . ./guardrailsBulkUnassignMembers
export declare function useGuardrailsBulkUnassignMembersMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>): UseMutationResult<GuardrailsBulkUnassignMembersData, GuardrailsBulkUnassignMembersError, GuardrailsBulkUnassignMembersVariables, TOnMutateResult>;

// . ./guardrailsCreate
export declare function useGuardrailsCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>): UseMutationResult<GuardrailsCreateData, GuardrailsCreateError, GuardrailsCreateVariables, TOnMutateResult>;

// . ./guardrailsDelete
export declare function useGuardrailsDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>): UseMutationResult<GuardrailsDeleteData, GuardrailsDeleteError, GuardrailsDeleteVariables, TOnMutateResult>;

// . ./guardrailsGet
export declare function useGuardrailsGet<TData = GuardrailsGetData>(request: GuardrailsGetRequest | SkipToken, overrides?: QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>): UseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsGet
export declare function useGuardrailsGetSuspense<TData = GuardrailsGetData>(request: GuardrailsGetRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsGetData, GuardrailsGetError, TData, GuardrailsGetKey>>): UseSuspenseQueryResult<TData, GuardrailsGetError>;

// . ./guardrailsList
export declare function useGuardrailsList<TData = GuardrailsListData>(request?: GuardrailsListRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>): UseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignments<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>): UseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsPageParam>>(request: GuardrailsListGuardrailKeyAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsInfiniteKey, GuardrailsListGuardrailKeyAssignmentsPageParam>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function useGuardrailsListGuardrailKeyAssignmentsSuspense<TData = GuardrailsListGuardrailKeyAssignmentsData>(request: GuardrailsListGuardrailKeyAssignmentsRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsListGuardrailKeyAssignmentsData, GuardrailsListGuardrailKeyAssignmentsError, TData, GuardrailsListGuardrailKeyAssignmentsKey>>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignments<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>): UseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>): UseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsPageParam>>(request: GuardrailsListGuardrailMemberAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsInfiniteKey, GuardrailsListGuardrailMemberAssignmentsPageParam>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function useGuardrailsListGuardrailMemberAssignmentsSuspense<TData = GuardrailsListGuardrailMemberAssignmentsData>(request: GuardrailsListGuardrailMemberAssignmentsRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsListGuardrailMemberAssignmentsData, GuardrailsListGuardrailMemberAssignmentsError, TData, GuardrailsListGuardrailMemberAssignmentsKey>>): UseSuspenseQueryResult<TData, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsList
export declare function useGuardrailsListInfinite<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>): UseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsList
export declare function useGuardrailsListInfiniteSuspense<TData = InfiniteData<GuardrailsListData, GuardrailsListPageParam>>(request?: GuardrailsListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListInfiniteKey, GuardrailsListPageParam>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignments<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>): UseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsInfinite<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>): UseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsPageParam>>(request?: GuardrailsListKeyAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsInfiniteKey, GuardrailsListKeyAssignmentsPageParam>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function useGuardrailsListKeyAssignmentsSuspense<TData = GuardrailsListKeyAssignmentsData>(request?: GuardrailsListKeyAssignmentsRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsListKeyAssignmentsData, GuardrailsListKeyAssignmentsError, TData, GuardrailsListKeyAssignmentsKey>>): UseSuspenseQueryResult<TData, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignments<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest | SkipToken, overrides?: QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>): UseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsInfinite<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>): UseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsInfiniteSuspense<TData = InfiniteData<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsPageParam>>(request?: GuardrailsListMemberAssignmentsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsInfiniteKey, GuardrailsListMemberAssignmentsPageParam>>): UseSuspenseInfiniteQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function useGuardrailsListMemberAssignmentsSuspense<TData = GuardrailsListMemberAssignmentsData>(request?: GuardrailsListMemberAssignmentsRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsListMemberAssignmentsData, GuardrailsListMemberAssignmentsError, TData, GuardrailsListMemberAssignmentsKey>>): UseSuspenseQueryResult<TData, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsList
export declare function useGuardrailsListSuspense<TData = GuardrailsListData>(request?: GuardrailsListRequest, overrides?: SuspenseOverrides<QueryOverrides<GuardrailsListData, GuardrailsListError, TData, GuardrailsListKey>>): UseSuspenseQueryResult<TData, GuardrailsListError>;

// . ./guardrailsUpdate
export declare function useGuardrailsUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>): UseMutationResult<GuardrailsUpdateData, GuardrailsUpdateError, GuardrailsUpdateVariables, TOnMutateResult>;

// . ./imagesGenerate
export declare function useImagesGenerateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>): UseMutationResult<ImagesGenerateData, ImagesGenerateError, ImagesGenerateVariables, TOnMutateResult>;

// . ./imagesGenerate
export declare function useImagesGenerateStream(overrides?: StreamOverrides<ImagesGenerateEvent, ImagesGenerateError>): StreamResult<ImagesGenerateRequest, readonly ImagesGenerateEvent[], ImagesGenerateError>;
export declare function useImagesGenerateStream<TData>(overrides: FoldedStreamOverrides<ImagesGenerateEvent, ImagesGenerateError, TData>): StreamResult<ImagesGenerateRequest, TData, ImagesGenerateError>;

// . ./imagesListModelEndpoints
export declare function useImagesListModelEndpoints<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest | SkipToken, overrides?: QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>): UseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModelEndpoints
export declare function useImagesListModelEndpointsSuspense<TData = ImagesListModelEndpointsData>(request: ImagesListModelEndpointsRequest, overrides?: SuspenseOverrides<QueryOverrides<ImagesListModelEndpointsData, ImagesListModelEndpointsError, TData, ImagesListModelEndpointsKey>>): UseSuspenseQueryResult<TData, ImagesListModelEndpointsError>;

// . ./imagesListModels
export declare function useImagesListModels<TData = ImagesListModelsData>(overrides?: QueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>): UseQueryResult<TData, ImagesListModelsError>;

// . ./imagesListModels
export declare function useImagesListModelsSuspense<TData = ImagesListModelsData>(overrides?: SuspenseOverrides<QueryOverrides<ImagesListModelsData, ImagesListModelsError, TData, ImagesListModelsKey>>): UseSuspenseQueryResult<TData, ImagesListModelsError>;

// . ./internsChat
export declare function useInternsChatStream(overrides?: StreamOverrides<InternsChatEvent | InternsChatResponse, InternsChatError>): StreamResult<InternsChatRequest, readonly (InternsChatEvent | InternsChatResponse)[], InternsChatError>;
export declare function useInternsChatStream<TData>(overrides: FoldedStreamOverrides<InternsChatEvent | InternsChatResponse, InternsChatError, TData>): StreamResult<InternsChatRequest, TData, InternsChatError>;

// . ./internsCreateIntern
export declare function useInternsCreateInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult, InternsCreateInternHeaders>): UseMutationResult<InternsCreateInternData, InternsCreateInternError, InternsCreateInternVariables, TOnMutateResult>;

// . ./internsDeleteIntern
export declare function useInternsDeleteInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>): UseMutationResult<InternsDeleteInternData, InternsDeleteInternError, InternsDeleteInternVariables, TOnMutateResult>;

// . ./internsGetIntern
export declare function useInternsGetIntern<TData = InternsGetInternData>(request: InternsGetInternRequest | SkipToken, overrides?: QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>): UseQueryResult<TData, InternsGetInternError>;

// . ./internsGetIntern
export declare function useInternsGetInternSuspense<TData = InternsGetInternData>(request: InternsGetInternRequest, overrides?: SuspenseOverrides<QueryOverrides<InternsGetInternData, InternsGetInternError, TData, InternsGetInternKey>>): UseSuspenseQueryResult<TData, InternsGetInternError>;

// . ./internsListInterns
export declare function useInternsListInterns<TData = InternsListInternsData>(request?: InternsListInternsRequest | SkipToken, overrides?: QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>): UseQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsInfinite<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>): UseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsInfiniteSuspense<TData = InfiniteData<InternsListInternsData, InternsListInternsPageParam>>(request?: InternsListInternsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsInfiniteKey, InternsListInternsPageParam>>): UseSuspenseInfiniteQueryResult<TData, InternsListInternsError>;

// . ./internsListInterns
export declare function useInternsListInternsSuspense<TData = InternsListInternsData>(request?: InternsListInternsRequest, overrides?: SuspenseOverrides<QueryOverrides<InternsListInternsData, InternsListInternsError, TData, InternsListInternsKey>>): UseSuspenseQueryResult<TData, InternsListInternsError>;

// . ./internsProvisionIntern
export declare function useInternsProvisionInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>): UseMutationResult<InternsProvisionInternData, InternsProvisionInternError, InternsProvisionInternVariables, TOnMutateResult>;

// . ./internsSuspendIntern
export declare function useInternsSuspendInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>): UseMutationResult<InternsSuspendInternData, InternsSuspendInternError, InternsSuspendInternVariables, TOnMutateResult>;

// . ./internsUpdateIntern
export declare function useInternsUpdateInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>): UseMutationResult<InternsUpdateInternData, InternsUpdateInternError, InternsUpdateInternVariables, TOnMutateResult>;

// . ./messagesCreate
export declare function useMessagesCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, MessagesCreateHeaders>): UseMutationResult<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult>;

// . ./messagesCreate
export declare function useMessagesCreateStream(overrides?: StreamOverrides<MessagesCreateEvent, MessagesCreateError, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, readonly MessagesCreateEvent[], MessagesCreateError>;
export declare function useMessagesCreateStream<TData>(overrides: FoldedStreamOverrides<MessagesCreateEvent, MessagesCreateError, TData, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, TData, MessagesCreateError>;

// . ./modelsCount
export declare function useModelsCount<TData = ModelsCountData>(request?: ModelsCountRequest | SkipToken, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): UseQueryResult<TData, ModelsCountError>;

// . ./modelsCount
export declare function useModelsCountSuspense<TData = ModelsCountData>(request?: ModelsCountRequest, overrides?: SuspenseOverrides<QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>>): UseSuspenseQueryResult<TData, ModelsCountError>;

// . ./modelsGet
export declare function useModelsGet<TData = ModelsGetData>(request: ModelsGetRequest | SkipToken, overrides?: QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>): UseQueryResult<TData, ModelsGetError>;

// . ./modelsGet
export declare function useModelsGetSuspense<TData = ModelsGetData>(request: ModelsGetRequest, overrides?: SuspenseOverrides<QueryOverrides<ModelsGetData, ModelsGetError, TData, ModelsGetKey>>): UseSuspenseQueryResult<TData, ModelsGetError>;

// . ./modelsList
export declare function useModelsList<TData = ModelsListData>(request?: ModelsListRequest | SkipToken, overrides?: QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>): UseQueryResult<TData, ModelsListError>;

// . ./modelsListEmbeddings
export declare function useModelsListEmbeddings<TData = ModelsListEmbeddingsData>(overrides?: QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>): UseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListEmbeddings
export declare function useModelsListEmbeddingsSuspense<TData = ModelsListEmbeddingsData>(overrides?: SuspenseOverrides<QueryOverrides<ModelsListEmbeddingsData, ModelsListEmbeddingsError, TData, ModelsListEmbeddingsKey>>): UseSuspenseQueryResult<TData, ModelsListEmbeddingsError>;

// . ./modelsListForUser
export declare function useModelsListForUser<TData = ModelsListForUserData>(request?: ModelsListForUserRequest | SkipToken, overrides?: QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>): UseQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserInfinite<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>): UseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserInfiniteSuspense<TData = InfiniteData<ModelsListForUserData, ModelsListForUserPageParam>>(request?: ModelsListForUserInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserInfiniteKey, ModelsListForUserPageParam>>): UseSuspenseInfiniteQueryResult<TData, ModelsListForUserError>;

// . ./modelsListForUser
export declare function useModelsListForUserSuspense<TData = ModelsListForUserData>(request?: ModelsListForUserRequest, overrides?: SuspenseOverrides<QueryOverrides<ModelsListForUserData, ModelsListForUserError, TData, ModelsListForUserKey>>): UseSuspenseQueryResult<TData, ModelsListForUserError>;

// . ./modelsList
export declare function useModelsListInfinite<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>): UseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
export declare function useModelsListInfiniteSuspense<TData = InfiniteData<ModelsListData, ModelsListPageParam>>(request?: ModelsListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ModelsListData, ModelsListError, TData, ModelsListInfiniteKey, ModelsListPageParam>>): UseSuspenseInfiniteQueryResult<TData, ModelsListError>;

// . ./modelsList
export declare function useModelsListSuspense<TData = ModelsListData>(request?: ModelsListRequest, overrides?: SuspenseOverrides<QueryOverrides<ModelsListData, ModelsListError, TData, ModelsListKey>>): UseSuspenseQueryResult<TData, ModelsListError>;

// . ./oAuthCreateAuthCode
export declare function useOAuthCreateAuthCodeMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>): UseMutationResult<OAuthCreateAuthCodeData, OAuthCreateAuthCodeError, OAuthCreateAuthCodeVariables, TOnMutateResult>;

// . ./oAuthCreateOauthToken
export declare function useOAuthCreateOauthTokenMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>): UseMutationResult<OAuthCreateOauthTokenData, OAuthCreateOauthTokenError, OAuthCreateOauthTokenVariables, TOnMutateResult>;

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function useOAuthExchangeAuthCodeForAPIKeyMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>): UseMutationResult<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// . ./oAuthListOauthJwks
export declare function useOAuthListOauthJwks<TData = OAuthListOauthJwksData>(overrides?: QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>): UseQueryResult<TData, OAuthListOauthJwksError>;

// . ./oAuthListOauthJwks
export declare function useOAuthListOauthJwksSuspense<TData = OAuthListOauthJwksData>(overrides?: SuspenseOverrides<QueryOverrides<OAuthListOauthJwksData, OAuthListOauthJwksError, TData, OAuthListOauthJwksKey>>): UseSuspenseQueryResult<TData, OAuthListOauthJwksError>;

// . ./observabilityCreate
export declare function useObservabilityCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>): UseMutationResult<ObservabilityCreateData, ObservabilityCreateError, ObservabilityCreateVariables, TOnMutateResult>;

// . ./observabilityDelete
export declare function useObservabilityDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>): UseMutationResult<ObservabilityDeleteData, ObservabilityDeleteError, ObservabilityDeleteVariables, TOnMutateResult>;

// . ./observabilityGet
export declare function useObservabilityGet<TData = ObservabilityGetData>(request: ObservabilityGetRequest | SkipToken, overrides?: QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>): UseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityGet
export declare function useObservabilityGetSuspense<TData = ObservabilityGetData>(request: ObservabilityGetRequest, overrides?: SuspenseOverrides<QueryOverrides<ObservabilityGetData, ObservabilityGetError, TData, ObservabilityGetKey>>): UseSuspenseQueryResult<TData, ObservabilityGetError>;

// . ./observabilityList
export declare function useObservabilityList<TData = ObservabilityListData>(request?: ObservabilityListRequest | SkipToken, overrides?: QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>): UseQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListInfinite<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>): UseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListInfiniteSuspense<TData = InfiniteData<ObservabilityListData, ObservabilityListPageParam>>(request?: ObservabilityListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListInfiniteKey, ObservabilityListPageParam>>): UseSuspenseInfiniteQueryResult<TData, ObservabilityListError>;

// . ./observabilityList
export declare function useObservabilityListSuspense<TData = ObservabilityListData>(request?: ObservabilityListRequest, overrides?: SuspenseOverrides<QueryOverrides<ObservabilityListData, ObservabilityListError, TData, ObservabilityListKey>>): UseSuspenseQueryResult<TData, ObservabilityListError>;

// . ./observabilityUpdate
export declare function useObservabilityUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>): UseMutationResult<ObservabilityUpdateData, ObservabilityUpdateError, ObservabilityUpdateVariables, TOnMutateResult>;

// .
export declare const useOpenRouter: () => KeyPrefixed<OpenRouterCore>;

// . ./organizationListMembers
export declare function useOrganizationListMembers<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest | SkipToken, overrides?: QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>): UseQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersInfinite<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>): UseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersInfiniteSuspense<TData = InfiniteData<OrganizationListMembersData, OrganizationListMembersPageParam>>(request?: OrganizationListMembersInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersInfiniteKey, OrganizationListMembersPageParam>>): UseSuspenseInfiniteQueryResult<TData, OrganizationListMembersError>;

// . ./organizationListMembers
export declare function useOrganizationListMembersSuspense<TData = OrganizationListMembersData>(request?: OrganizationListMembersRequest, overrides?: SuspenseOverrides<QueryOverrides<OrganizationListMembersData, OrganizationListMembersError, TData, OrganizationListMembersKey>>): UseSuspenseQueryResult<TData, OrganizationListMembersError>;

// . ./parametersGetParameters
export declare function useParametersGetParameters<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest | SkipToken, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): UseQueryResult<TData, ParametersGetParametersError>;

// . ./parametersGetParameters
export declare function useParametersGetParametersSuspense<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest, overrides?: SuspenseOverrides<QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>>): UseSuspenseQueryResult<TData, ParametersGetParametersError>;

// . ./presetsCreatePresetsChatCompletions
export declare function usePresetsCreatePresetsChatCompletionsMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>): UseMutationResult<PresetsCreatePresetsChatCompletionsData, PresetsCreatePresetsChatCompletionsError, PresetsCreatePresetsChatCompletionsVariables, TOnMutateResult>;

// . ./presetsCreatePresetsMessages
export declare function usePresetsCreatePresetsMessagesMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>): UseMutationResult<PresetsCreatePresetsMessagesData, PresetsCreatePresetsMessagesError, PresetsCreatePresetsMessagesVariables, TOnMutateResult>;

// . ./presetsCreatePresetsResponses
export declare function usePresetsCreatePresetsResponsesMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>): UseMutationResult<PresetsCreatePresetsResponsesData, PresetsCreatePresetsResponsesError, PresetsCreatePresetsResponsesVariables, TOnMutateResult>;

// . ./presetsGet
export declare function usePresetsGet<TData = PresetsGetData>(request: PresetsGetRequest | SkipToken, overrides?: QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>): UseQueryResult<TData, PresetsGetError>;

// . ./presetsGet
export declare function usePresetsGetSuspense<TData = PresetsGetData>(request: PresetsGetRequest, overrides?: SuspenseOverrides<QueryOverrides<PresetsGetData, PresetsGetError, TData, PresetsGetKey>>): UseSuspenseQueryResult<TData, PresetsGetError>;

// . ./presetsGetVersion
export declare function usePresetsGetVersion<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest | SkipToken, overrides?: QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>): UseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsGetVersion
export declare function usePresetsGetVersionSuspense<TData = PresetsGetVersionData>(request: PresetsGetVersionRequest, overrides?: SuspenseOverrides<QueryOverrides<PresetsGetVersionData, PresetsGetVersionError, TData, PresetsGetVersionKey>>): UseSuspenseQueryResult<TData, PresetsGetVersionError>;

// . ./presetsList
export declare function usePresetsList<TData = PresetsListData>(request?: PresetsListRequest | SkipToken, overrides?: QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>): UseQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListInfinite<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>): UseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListInfiniteSuspense<TData = InfiniteData<PresetsListData, PresetsListPageParam>>(request?: PresetsListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<PresetsListData, PresetsListError, TData, PresetsListInfiniteKey, PresetsListPageParam>>): UseSuspenseInfiniteQueryResult<TData, PresetsListError>;

// . ./presetsList
export declare function usePresetsListSuspense<TData = PresetsListData>(request?: PresetsListRequest, overrides?: SuspenseOverrides<QueryOverrides<PresetsListData, PresetsListError, TData, PresetsListKey>>): UseSuspenseQueryResult<TData, PresetsListError>;

// . ./presetsListVersions
export declare function usePresetsListVersions<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest | SkipToken, overrides?: QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>): UseQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsInfinite<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>): UseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsInfiniteSuspense<TData = InfiniteData<PresetsListVersionsData, PresetsListVersionsPageParam>>(request: PresetsListVersionsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsInfiniteKey, PresetsListVersionsPageParam>>): UseSuspenseInfiniteQueryResult<TData, PresetsListVersionsError>;

// . ./presetsListVersions
export declare function usePresetsListVersionsSuspense<TData = PresetsListVersionsData>(request: PresetsListVersionsRequest, overrides?: SuspenseOverrides<QueryOverrides<PresetsListVersionsData, PresetsListVersionsError, TData, PresetsListVersionsKey>>): UseSuspenseQueryResult<TData, PresetsListVersionsError>;

// . ./providersList
export declare function useProvidersList<TData = ProvidersListData>(overrides?: QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): UseQueryResult<TData, ProvidersListError>;

// . ./providersList
export declare function useProvidersListSuspense<TData = ProvidersListData>(overrides?: SuspenseOverrides<QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>>): UseSuspenseQueryResult<TData, ProvidersListError>;

// . ./rerankRerank
export declare function useRerankRerankMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>): UseMutationResult<RerankRerankData, RerankRerankError, RerankRerankVariables, TOnMutateResult>;

// . ./responsesSend
export declare function useResponsesSendMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ResponsesSendHeaders>): UseMutationResult<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult>;

// . ./responsesSend
export declare function useResponsesSendStream(overrides?: StreamOverrides<ResponsesSendEvent, ResponsesSendError, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, readonly ResponsesSendEvent[], ResponsesSendError>;
export declare function useResponsesSendStream<TData>(overrides: FoldedStreamOverrides<ResponsesSendEvent, ResponsesSendError, TData, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, TData, ResponsesSendError>;

// . ./scimCreate
export declare function useScimCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>): UseMutationResult<ScimCreateData, ScimCreateError, ScimCreateVariables, TOnMutateResult>;

// . ./scimCreateSyncJob
export declare function useScimCreateSyncJobMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>): UseMutationResult<ScimCreateSyncJobData, ScimCreateSyncJobError, ScimCreateSyncJobVariables, TOnMutateResult>;

// . ./scimDelete
export declare function useScimDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>): UseMutationResult<ScimDeleteData, ScimDeleteError, ScimDeleteVariables, TOnMutateResult>;

// . ./scimGetSyncJob
export declare function useScimGetSyncJob<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest | SkipToken, overrides?: QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>): UseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimGetSyncJob
export declare function useScimGetSyncJobSuspense<TData = ScimGetSyncJobData>(request: ScimGetSyncJobRequest, overrides?: SuspenseOverrides<QueryOverrides<ScimGetSyncJobData, ScimGetSyncJobError, TData, ScimGetSyncJobKey>>): UseSuspenseQueryResult<TData, ScimGetSyncJobError>;

// . ./scimListGroups
export declare function useScimListGroups<TData = ScimListGroupsData>(request?: ScimListGroupsRequest | SkipToken, overrides?: QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>): UseQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsInfinite<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>): UseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsInfiniteSuspense<TData = InfiniteData<ScimListGroupsData, ScimListGroupsPageParam>>(request?: ScimListGroupsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsInfiniteKey, ScimListGroupsPageParam>>): UseSuspenseInfiniteQueryResult<TData, ScimListGroupsError>;

// . ./scimListGroups
export declare function useScimListGroupsSuspense<TData = ScimListGroupsData>(request?: ScimListGroupsRequest, overrides?: SuspenseOverrides<QueryOverrides<ScimListGroupsData, ScimListGroupsError, TData, ScimListGroupsKey>>): UseSuspenseQueryResult<TData, ScimListGroupsError>;

// . ./scimListMappings
export declare function useScimListMappings<TData = ScimListMappingsData>(request?: ScimListMappingsRequest | SkipToken, overrides?: QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>): UseQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsInfinite<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>): UseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsInfiniteSuspense<TData = InfiniteData<ScimListMappingsData, ScimListMappingsPageParam>>(request?: ScimListMappingsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsInfiniteKey, ScimListMappingsPageParam>>): UseSuspenseInfiniteQueryResult<TData, ScimListMappingsError>;

// . ./scimListMappings
export declare function useScimListMappingsSuspense<TData = ScimListMappingsData>(request?: ScimListMappingsRequest, overrides?: SuspenseOverrides<QueryOverrides<ScimListMappingsData, ScimListMappingsError, TData, ScimListMappingsKey>>): UseSuspenseQueryResult<TData, ScimListMappingsError>;

// . ./scimRead
export declare function useScimRead<TData = ScimReadData>(request: ScimReadRequest | SkipToken, overrides?: QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>): UseQueryResult<TData, ScimReadError>;

// . ./scimRead
export declare function useScimReadSuspense<TData = ScimReadData>(request: ScimReadRequest, overrides?: SuspenseOverrides<QueryOverrides<ScimReadData, ScimReadError, TData, ScimReadKey>>): UseSuspenseQueryResult<TData, ScimReadError>;

// . ./scimUpdate
export declare function useScimUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>): UseMutationResult<ScimUpdateData, ScimUpdateError, ScimUpdateVariables, TOnMutateResult>;

// . ./sttCreateTranscriptionMultipart
export declare function useSttCreateTranscriptionMultipartMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>): UseMutationResult<SttCreateTranscriptionMultipartData, SttCreateTranscriptionMultipartError, SttCreateTranscriptionMultipartVariables, TOnMutateResult>;

// . ./sttCreateTranscription
export declare function useSttCreateTranscriptionMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>): UseMutationResult<SttCreateTranscriptionData, SttCreateTranscriptionError, SttCreateTranscriptionVariables, TOnMutateResult>;

// . ./systemOneCreate
export declare function useSystemOneCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>): UseMutationResult<SystemOneCreateData, SystemOneCreateError, SystemOneCreateVariables, TOnMutateResult>;

// . ./ttsCreateSpeech
export declare function useTtsCreateSpeechMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>): UseMutationResult<TtsCreateSpeechData, TtsCreateSpeechError, TtsCreateSpeechVariables, TOnMutateResult>;

// . ./vaultCopyVaultSecretsToIntern
export declare function useVaultCopyVaultSecretsToInternMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>): UseMutationResult<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>;

// . ./vaultDeleteInternVaultSecret
export declare function useVaultDeleteInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>): UseMutationResult<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultDeleteVaultSecret
export declare function useVaultDeleteVaultSecretMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>): UseMutationResult<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecrets<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): UseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsInfinite<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): UseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(request: VaultListInternVaultSecretsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>>): UseSuspenseInfiniteQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
export declare function useVaultListInternVaultSecretsSuspense<TData = VaultListInternVaultSecretsData>(request: VaultListInternVaultSecretsRequest, overrides?: SuspenseOverrides<QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>>): UseSuspenseQueryResult<TData, VaultListInternVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecrets<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest | SkipToken, overrides?: QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): UseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsInfinite<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): UseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsInfiniteSuspense<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(request?: VaultListVaultSecretsInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>>): UseSuspenseInfiniteQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
export declare function useVaultListVaultSecretsSuspense<TData = VaultListVaultSecretsData>(request?: VaultListVaultSecretsRequest, overrides?: SuspenseOverrides<QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>>): UseSuspenseQueryResult<TData, VaultListVaultSecretsError>;

// . ./vaultStoreInternVaultSecret
export declare function useVaultStoreInternVaultSecretMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>): UseMutationResult<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>;

// . ./vaultStoreVaultSecret
export declare function useVaultStoreVaultSecretMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>): UseMutationResult<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>;

// . ./videoGenerationGenerate
export declare function useVideoGenerationGenerateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>): UseMutationResult<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>;

// . ./videoGenerationGetGeneration
export declare function useVideoGenerationGetGeneration<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): UseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetGeneration
export declare function useVideoGenerationGetGenerationSuspense<TData = VideoGenerationGetGenerationData>(request: VideoGenerationGetGenerationRequest, overrides?: SuspenseOverrides<QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>>): UseSuspenseQueryResult<TData, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetVideoContent
export declare function useVideoGenerationGetVideoContentMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>): UseMutationResult<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>;

// . ./videoGenerationListVideosModels
export declare function useVideoGenerationListVideosModels<TData = VideoGenerationListVideosModelsData>(overrides?: QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>): UseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./videoGenerationListVideosModels
export declare function useVideoGenerationListVideosModelsSuspense<TData = VideoGenerationListVideosModelsData>(overrides?: SuspenseOverrides<QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>>): UseSuspenseQueryResult<TData, VideoGenerationListVideosModelsError>;

// . ./workspacesBulkAddMembers
export declare function useWorkspacesBulkAddMembersMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>): UseMutationResult<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>;

// . ./workspacesBulkRemoveMembers
export declare function useWorkspacesBulkRemoveMembersMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>): UseMutationResult<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>;

// . ./workspacesCreate
export declare function useWorkspacesCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>): UseMutationResult<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>;

// . ./workspacesDeleteBudget
export declare function useWorkspacesDeleteBudgetMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>): UseMutationResult<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>;

// . ./workspacesDelete
export declare function useWorkspacesDeleteMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>): UseMutationResult<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>;

// . ./workspacesGet
export declare function useWorkspacesGet<TData = WorkspacesGetData>(request: WorkspacesGetRequest | SkipToken, overrides?: QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): UseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesGetBudget
export declare function useWorkspacesGetBudget<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest | SkipToken, overrides?: QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): UseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGetBudget
export declare function useWorkspacesGetBudgetSuspense<TData = WorkspacesGetBudgetData>(request: WorkspacesGetBudgetRequest, overrides?: SuspenseOverrides<QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>>): UseSuspenseQueryResult<TData, WorkspacesGetBudgetError>;

// . ./workspacesGet
export declare function useWorkspacesGetSuspense<TData = WorkspacesGetData>(request: WorkspacesGetRequest, overrides?: SuspenseOverrides<QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>>): UseSuspenseQueryResult<TData, WorkspacesGetError>;

// . ./workspacesList
export declare function useWorkspacesList<TData = WorkspacesListData>(request?: WorkspacesListRequest | SkipToken, overrides?: QueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): UseQueryResult<TData, WorkspacesListError>;

// . ./workspacesListBudgets
export declare function useWorkspacesListBudgets<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest | SkipToken, overrides?: QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): UseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesListBudgets
export declare function useWorkspacesListBudgetsSuspense<TData = WorkspacesListBudgetsData>(request: WorkspacesListBudgetsRequest, overrides?: SuspenseOverrides<QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>>): UseSuspenseQueryResult<TData, WorkspacesListBudgetsError>;

// . ./workspacesList
export declare function useWorkspacesListInfinite<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): UseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesList
export declare function useWorkspacesListInfiniteSuspense<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(request?: WorkspacesListInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembers<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest | SkipToken, overrides?: QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): UseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersInfinite<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): UseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersInfiniteSuspense<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(request: WorkspacesListMembersInfiniteRequest, overrides?: SuspenseOverrides<InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>>): UseSuspenseInfiniteQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesListMembers
export declare function useWorkspacesListMembersSuspense<TData = WorkspacesListMembersData>(request: WorkspacesListMembersRequest, overrides?: SuspenseOverrides<QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>>): UseSuspenseQueryResult<TData, WorkspacesListMembersError>;

// . ./workspacesList
export declare function useWorkspacesListSuspense<TData = WorkspacesListData>(request?: WorkspacesListRequest, overrides?: SuspenseOverrides<QueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>>): UseSuspenseQueryResult<TData, WorkspacesListError>;

// . ./workspacesSetBudget
export declare function useWorkspacesSetBudgetMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>): UseMutationResult<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>;

// . ./workspacesUpdate
export declare function useWorkspacesUpdateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>): UseMutationResult<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>;

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
export declare function vaultCopyVaultSecretsToInternMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult>): Mutation<VaultCopyVaultSecretsToInternData, VaultCopyVaultSecretsToInternError, VaultCopyVaultSecretsToInternVariables, TOnMutateResult, ReturnType<typeof vaultCopyVaultSecretsToInternMutationKey>>;

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
export declare function vaultDeleteInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult>): Mutation<VaultDeleteInternVaultSecretData, VaultDeleteInternVaultSecretError, VaultDeleteInternVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultDeleteInternVaultSecretMutationKey>>;

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
export declare function vaultDeleteVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult>): Mutation<VaultDeleteVaultSecretData, VaultDeleteVaultSecretError, VaultDeleteVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultDeleteVaultSecretMutationKey>>;

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
export declare function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest, overrides?: InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): InfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;
export declare function vaultListInternVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListInternVaultSecretsData, VaultListInternVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListInternVaultSecretsInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>): SkippableInfiniteQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsInfiniteKey, VaultListInternVaultSecretsPageParam>;

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
export declare function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest, overrides?: QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): Query<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;
export declare function vaultListInternVaultSecretsOptions<TData = VaultListInternVaultSecretsData>(client: OpenRouterClient, request: VaultListInternVaultSecretsRequest | SkipToken, overrides?: QueryOverrides<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>): SkippableQuery<VaultListInternVaultSecretsData, VaultListInternVaultSecretsError, TData, VaultListInternVaultSecretsKey>;

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
export declare function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request?: VaultListVaultSecretsInfiniteRequest, overrides?: InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): InfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;
export declare function vaultListVaultSecretsInfiniteOptions<TData = InfiniteData<VaultListVaultSecretsData, VaultListVaultSecretsPageParam>>(client: OpenRouterClient, request: VaultListVaultSecretsInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>): SkippableInfiniteQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsInfiniteKey, VaultListVaultSecretsPageParam>;

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
export declare function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request?: VaultListVaultSecretsRequest, overrides?: QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): Query<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;
export declare function vaultListVaultSecretsOptions<TData = VaultListVaultSecretsData>(client: OpenRouterClient, request: VaultListVaultSecretsRequest | SkipToken | undefined, overrides?: QueryOverrides<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>): SkippableQuery<VaultListVaultSecretsData, VaultListVaultSecretsError, TData, VaultListVaultSecretsKey>;

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
export declare function vaultStoreInternVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult>): Mutation<VaultStoreInternVaultSecretData, VaultStoreInternVaultSecretError, VaultStoreInternVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultStoreInternVaultSecretMutationKey>>;

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
export declare function vaultStoreVaultSecretMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult>): Mutation<VaultStoreVaultSecretData, VaultStoreVaultSecretError, VaultStoreVaultSecretVariables, TOnMutateResult, ReturnType<typeof vaultStoreVaultSecretMutationKey>>;

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
export declare function videoGenerationGenerateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult>): Mutation<VideoGenerationGenerateData, VideoGenerationGenerateError, VideoGenerationGenerateVariables, TOnMutateResult, ReturnType<typeof videoGenerationGenerateMutationKey>>;

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
export declare function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest, overrides?: QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): Query<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;
export declare function videoGenerationGetGenerationOptions<TData = VideoGenerationGetGenerationData>(client: OpenRouterClient, request: VideoGenerationGetGenerationRequest | SkipToken, overrides?: QueryOverrides<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>): SkippableQuery<VideoGenerationGetGenerationData, VideoGenerationGetGenerationError, TData, VideoGenerationGetGenerationKey>;

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
export declare function videoGenerationGetVideoContentMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult>): Mutation<VideoGenerationGetVideoContentData, VideoGenerationGetVideoContentError, VideoGenerationGetVideoContentVariables, TOnMutateResult, ReturnType<typeof videoGenerationGetVideoContentMutationKey>>;

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
export declare function videoGenerationListVideosModelsOptions<TData = VideoGenerationListVideosModelsData>(client: OpenRouterClient, { requestOptions, ...overrides }?: QueryOverrides<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>): Query<VideoGenerationListVideosModelsData, VideoGenerationListVideosModelsError, TData, VideoGenerationListVideosModelsKey>;

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
export declare function workspacesBulkAddMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult>): Mutation<WorkspacesBulkAddMembersData, WorkspacesBulkAddMembersError, WorkspacesBulkAddMembersVariables, TOnMutateResult, ReturnType<typeof workspacesBulkAddMembersMutationKey>>;

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
export declare function workspacesBulkRemoveMembersMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult>): Mutation<WorkspacesBulkRemoveMembersData, WorkspacesBulkRemoveMembersError, WorkspacesBulkRemoveMembersVariables, TOnMutateResult, ReturnType<typeof workspacesBulkRemoveMembersMutationKey>>;

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
export declare function workspacesCreateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult>): Mutation<WorkspacesCreateData, WorkspacesCreateError, WorkspacesCreateVariables, TOnMutateResult, ReturnType<typeof workspacesCreateMutationKey>>;

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
export declare function workspacesDeleteBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult>): Mutation<WorkspacesDeleteBudgetData, WorkspacesDeleteBudgetError, WorkspacesDeleteBudgetVariables, TOnMutateResult, ReturnType<typeof workspacesDeleteBudgetMutationKey>>;

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
export declare function workspacesDeleteMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult>): Mutation<WorkspacesDeleteData, WorkspacesDeleteError, WorkspacesDeleteVariables, TOnMutateResult, ReturnType<typeof workspacesDeleteMutationKey>>;

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
export declare function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest, overrides?: QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): Query<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;
export declare function workspacesGetBudgetOptions<TData = WorkspacesGetBudgetData>(client: OpenRouterClient, request: WorkspacesGetBudgetRequest | SkipToken, overrides?: QueryOverrides<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>): SkippableQuery<WorkspacesGetBudgetData, WorkspacesGetBudgetError, TData, WorkspacesGetBudgetKey>;

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
export declare function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest, overrides?: QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): Query<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;
export declare function workspacesGetOptions<TData = WorkspacesGetData>(client: OpenRouterClient, request: WorkspacesGetRequest | SkipToken, overrides?: QueryOverrides<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>): SkippableQuery<WorkspacesGetData, WorkspacesGetError, TData, WorkspacesGetKey>;

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
export declare function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest, overrides?: QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): Query<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;
export declare function workspacesListBudgetsOptions<TData = WorkspacesListBudgetsData>(client: OpenRouterClient, request: WorkspacesListBudgetsRequest | SkipToken, overrides?: QueryOverrides<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>): SkippableQuery<WorkspacesListBudgetsData, WorkspacesListBudgetsError, TData, WorkspacesListBudgetsKey>;

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
export declare function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request?: WorkspacesListInfiniteRequest, overrides?: InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): InfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;
export declare function workspacesListInfiniteOptions<TData = InfiniteData<WorkspacesListData, WorkspacesListPageParam>>(client: OpenRouterClient, request: WorkspacesListInfiniteRequest | SkipToken | undefined, overrides?: InfiniteQueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>): SkippableInfiniteQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListInfiniteKey, WorkspacesListPageParam>;

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
export declare function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest, overrides?: InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): InfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;
export declare function workspacesListMembersInfiniteOptions<TData = InfiniteData<WorkspacesListMembersData, WorkspacesListMembersPageParam>>(client: OpenRouterClient, request: WorkspacesListMembersInfiniteRequest | SkipToken, overrides?: InfiniteQueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>): SkippableInfiniteQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersInfiniteKey, WorkspacesListMembersPageParam>;

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
export declare function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest, overrides?: QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): Query<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;
export declare function workspacesListMembersOptions<TData = WorkspacesListMembersData>(client: OpenRouterClient, request: WorkspacesListMembersRequest | SkipToken, overrides?: QueryOverrides<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>): SkippableQuery<WorkspacesListMembersData, WorkspacesListMembersError, TData, WorkspacesListMembersKey>;

// . ./workspacesList
export declare function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request?: WorkspacesListRequest, overrides?: QueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): Query<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;
export declare function workspacesListOptions<TData = WorkspacesListData>(client: OpenRouterClient, request: WorkspacesListRequest | SkipToken | undefined, overrides?: QueryOverrides<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>): SkippableQuery<WorkspacesListData, WorkspacesListError, TData, WorkspacesListKey>;

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
export declare function workspacesSetBudgetMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult>): Mutation<WorkspacesSetBudgetData, WorkspacesSetBudgetError, WorkspacesSetBudgetVariables, TOnMutateResult, ReturnType<typeof workspacesSetBudgetMutationKey>>;

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
export declare function workspacesUpdateMutationOptions<TOnMutateResult = unknown>(client: OpenRouterClient, { requestOptions, ...overrides }?: MutationOverrides<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult>): Mutation<WorkspacesUpdateData, WorkspacesUpdateError, WorkspacesUpdateVariables, TOnMutateResult, ReturnType<typeof workspacesUpdateMutationKey>>;

export {}
