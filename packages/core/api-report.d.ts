// What users of @openrouter-sdk/core can import, and what it says. Written by `pnpm api`.

import type {
  AlphaDecisionsCreateRequest,
  AlphaDecisionsCreateResponse,
  AnalyticsGetAnalyticsMetaResponse,
  AnalyticsGetUserActivityRequest,
  AnalyticsGetUserActivityResponse,
  AnalyticsQueryAnalyticsRequest,
  AnalyticsQueryAnalyticsResponse,
  AnthropicMessagesErrorResponse,
  ApiKeysCreateRequest,
  ApiKeysCreateResponse,
  ApiKeysDeleteRequest,
  ApiKeysDeleteResponse,
  ApiKeysGetCurrentKeyMetadataResponse,
  ApiKeysGetRequest,
  ApiKeysGetResponse,
  ApiKeysListItem,
  ApiKeysListRequest,
  ApiKeysListResponse,
  ApiKeysUpdateRequest,
  ApiKeysUpdateResponse,
  BadGatewayResponse,
  BadRequestResponse,
  BenchmarksGetBenchmarksRequest,
  BenchmarksGetBenchmarksResponse,
  ByokCreateRequest,
  ByokCreateResponse,
  ByokDeleteRequest,
  ByokDeleteResponse,
  ByokGetRequest,
  ByokGetResponse,
  ByokListItem,
  ByokListRequest,
  ByokListResponse,
  ByokUpdateRequest,
  ByokUpdateResponse,
  ChatResult,
  ChatSendEvent,
  ChatSendHeaders,
  ChatSendRequest,
  ChatSendResponse,
  ChatStreamChunk,
  ClassificationsGetTaskClassificationsRequest,
  ClassificationsGetTaskClassificationsResponse,
  CompletionResponse,
  CompletionsGenerateEvent,
  CompletionsGenerateRequest,
  CompletionsGenerateResponse,
  ConflictResponse,
  ContainersDownloadContainerFileContentRequest,
  ContainersGetContainerFileRequest,
  ContainersGetContainerFileResponse,
  ContainersListContainerFilesItem,
  ContainersListContainerFilesRequest,
  ContainersListContainerFilesResponse,
  ContainersPromoteContainerFileRequest,
  ContainersPromoteContainerFileResponse,
  CreditsCreateCoinbaseChargeRequest,
  CreditsCreateCoinbaseChargeResponse,
  CreditsGetCreditsResponse,
  DatasetsGetAppRankingsItem,
  DatasetsGetAppRankingsRequest,
  DatasetsGetAppRankingsResponse,
  DatasetsGetRankingsDailyRequest,
  DatasetsGetRankingsDailyResponse,
  DatasetsGetSessionCostItem,
  DatasetsGetSessionCostRequest,
  DatasetsGetSessionCostResponse,
  EdgeNetworkTimeoutResponse,
  EmbeddingsGenerateRequest,
  EmbeddingsGenerateResponse,
  EmbeddingsListModelsItem,
  EmbeddingsListModelsRequest,
  EmbeddingsListModelsResponse,
  EndpointsListRequest,
  EndpointsListResponse,
  EndpointsListZdrEndpointsResponse,
  FilesDeleteRequest,
  FilesDeleteResponse,
  FilesDownloadRequest,
  FilesListItem,
  FilesListRequest,
  FilesListResponse,
  FilesRetrieveRequest,
  FilesRetrieveResponse,
  FilesUploadRequest,
  FilesUploadResponse,
  ForbiddenResponse,
  GatewayTimeoutResponse,
  GenerationsGetGenerationRequest,
  GenerationsGetGenerationResponse,
  GenerationsListGenerationContentRequest,
  GenerationsListGenerationContentResponse,
  GenerationsSubmitFeedbackRequest,
  GenerationsSubmitFeedbackResponse,
  GoneResponse,
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
  GuardrailsListGuardrailKeyAssignmentsItem,
  GuardrailsListGuardrailKeyAssignmentsRequest,
  GuardrailsListGuardrailKeyAssignmentsResponse,
  GuardrailsListGuardrailMemberAssignmentsItem,
  GuardrailsListGuardrailMemberAssignmentsRequest,
  GuardrailsListGuardrailMemberAssignmentsResponse,
  GuardrailsListItem,
  GuardrailsListKeyAssignmentsItem,
  GuardrailsListKeyAssignmentsRequest,
  GuardrailsListKeyAssignmentsResponse,
  GuardrailsListMemberAssignmentsItem,
  GuardrailsListMemberAssignmentsRequest,
  GuardrailsListMemberAssignmentsResponse,
  GuardrailsListRequest,
  GuardrailsListResponse,
  GuardrailsUpdateRequest,
  GuardrailsUpdateResponse,
  ImageGenerationResponse,
  ImageStreamEvent,
  ImagesGenerateEvent,
  ImagesGenerateRequest,
  ImagesGenerateResponse,
  ImagesListModelEndpointsRequest,
  ImagesListModelEndpointsResponse,
  ImagesListModelsResponse,
  InternChatErrorResponse,
  InternLifecycleError,
  InternalServerResponse,
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
  InternsListInternsItem,
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
  MessagesResult,
  MessagesStreamEvents,
  ModelsCountRequest,
  ModelsCountResponse,
  ModelsGetRequest,
  ModelsGetResponse,
  ModelsListEmbeddingsResponse,
  ModelsListForUserItem,
  ModelsListForUserRequest,
  ModelsListForUserResponse,
  ModelsListItem,
  ModelsListRequest,
  ModelsListResponse,
  NotFoundResponse,
  OAuthCreateAuthCodeRequest,
  OAuthCreateAuthCodeResponse,
  OAuthCreateOauthTokenRequest,
  OAuthCreateOauthTokenResponse,
  OAuthErrorResponse,
  OAuthExchangeAuthCodeForAPIKeyRequest,
  OAuthExchangeAuthCodeForAPIKeyResponse,
  OAuthListOauthJwksResponse,
  ObservabilityCreateRequest,
  ObservabilityCreateResponse,
  ObservabilityDeleteRequest,
  ObservabilityDeleteResponse,
  ObservabilityGetRequest,
  ObservabilityGetResponse,
  ObservabilityListItem,
  ObservabilityListRequest,
  ObservabilityListResponse,
  ObservabilityUpdateRequest,
  ObservabilityUpdateResponse,
  OpenResponsesResult,
  OrganizationListMembersItem,
  OrganizationListMembersRequest,
  OrganizationListMembersResponse,
  ParametersGetParametersRequest,
  ParametersGetParametersResponse,
  PayloadTooLargeResponse,
  PaymentRequiredResponse,
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
  PresetsListItem,
  PresetsListRequest,
  PresetsListResponse,
  PresetsListVersionsItem,
  PresetsListVersionsRequest,
  PresetsListVersionsResponse,
  ProviderOverloadedResponse,
  ProvidersListResponse,
  RequestTimeoutResponse,
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
  ScimListGroupsItem,
  ScimListGroupsRequest,
  ScimListGroupsResponse,
  ScimListMappingsItem,
  ScimListMappingsRequest,
  ScimListMappingsResponse,
  ScimReadRequest,
  ScimReadResponse,
  ScimUpdateRequest,
  ScimUpdateResponse,
  ServiceUnavailableResponse,
  StreamEvents,
  SttCreateTranscriptionMultipartRequest,
  SttCreateTranscriptionMultipartResponse,
  SttCreateTranscriptionRequest,
  SttCreateTranscriptionResponse,
  SystemOneCreateRequest,
  SystemOneCreateResponse,
  TooManyRequestsResponse,
  TtsCreateSpeechRequest,
  UnauthorizedResponse,
  UnprocessableEntityResponse,
  VaultCopyVaultSecretsToInternRequest,
  VaultCopyVaultSecretsToInternResponse,
  VaultDeleteInternVaultSecretRequest,
  VaultDeleteInternVaultSecretResponse,
  VaultDeleteVaultSecretRequest,
  VaultDeleteVaultSecretResponse,
  VaultListInternVaultSecretsItem,
  VaultListInternVaultSecretsRequest,
  VaultListInternVaultSecretsResponse,
  VaultListVaultSecretsItem,
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
  WorkspacesListItem,
  WorkspacesListMembersItem,
  WorkspacesListMembersRequest,
  WorkspacesListMembersResponse,
  WorkspacesListRequest,
  WorkspacesListResponse,
  WorkspacesSetBudgetRequest,
  WorkspacesSetBudgetResponse,
  WorkspacesUpdateRequest,
  WorkspacesUpdateResponse,
} from '@openrouter-sdk/types'

// .
class AlphaDecisions {
  #private;
  constructor(client: OpenRouterCore);
  create(request: AlphaDecisionsCreateRequest, options?: RequestOptions): ResponsePromise<AlphaDecisionsCreateResponse>;
}

// . ./alphaDecisionsCreate
export type AlphaDecisionsCreateError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Analytics {
  #private;
  constructor(client: OpenRouterCore);
  getAnalyticsMeta(options?: RequestOptions): ResponsePromise<AnalyticsGetAnalyticsMetaResponse>;
  getUserActivity(request?: AnalyticsGetUserActivityRequest, options?: RequestOptions): ResponsePromise<AnalyticsGetUserActivityResponse>;
  queryAnalytics(request: AnalyticsQueryAnalyticsRequest, options?: RequestOptions): ResponsePromise<AnalyticsQueryAnalyticsResponse>;
}

// . ./analyticsGetAnalyticsMeta
export type AnalyticsGetAnalyticsMetaError = UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./analyticsQueryAnalytics
export type AnalyticsQueryAnalyticsError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | RequestTimeoutResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export interface ApiDefinition {
  readonly userAgent: string;
  readonly serverURL?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly security?: Security;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error: HttpErrorClass;
}

// .
class ApiKeys {
  #private;
  constructor(client: OpenRouterCore);
  create(request: ApiKeysCreateRequest, options?: RequestOptions): ResponsePromise<ApiKeysCreateResponse>;
  delete(request: ApiKeysDeleteRequest, options?: RequestOptions): ResponsePromise<ApiKeysDeleteResponse>;
  get(request: ApiKeysGetRequest, options?: RequestOptions): ResponsePromise<ApiKeysGetResponse>;
  getCurrentKeyMetadata(options?: RequestOptions): ResponsePromise<ApiKeysGetCurrentKeyMetadataResponse>;
  list(request?: ApiKeysListRequest, options?: RequestOptions): ResponsePromise<ApiKeysListResponse>;
  listPages(request?: ApiKeysListRequest, options?: RequestOptions): Pages<ApiKeysListResponse, ApiKeysListItem>;
  update(request: ApiKeysUpdateRequest, options?: RequestOptions): ResponsePromise<ApiKeysUpdateResponse>;
}

// . ./apiKeysCreate
export type ApiKeysCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./apiKeysDelete
export type ApiKeysDeleteError = UnauthorizedResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./apiKeysGetCurrentKeyMetadata
export type ApiKeysGetCurrentKeyMetadataError = UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./apiKeysGet
export type ApiKeysGetError = UnauthorizedResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./apiKeysList
export type ApiKeysListError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./apiKeysUpdate
export type ApiKeysUpdateError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
interface AuthScheme {
  readonly option: string;
  readonly apply: (request: HttpRequest, credential: string, context: CallContext) => void | Promise<void>;
}

// . ./extras
export interface AuthorizationGrant {
  readonly code: string;
  readonly verifier: string;
}

// . ./extras
export interface AuthorizationRequest {
  readonly callbackURL: string | URL;
  readonly challenge: string;
}

// .
class BadGatewayResponseError extends OpenRouterDefaultError {
  readonly name: 'BadGatewayResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 502;
  readonly body: BadGatewayResponse | InternChatErrorResponse | InternLifecycleError | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class BadRequestResponseError extends OpenRouterDefaultError {
  readonly name: 'BadRequestResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 400;
  readonly body: AnthropicMessagesErrorResponse | BadRequestResponse | InternChatErrorResponse | InternLifecycleError | OAuthErrorResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Benchmarks {
  #private;
  constructor(client: OpenRouterCore);
  getBenchmarks(request?: BenchmarksGetBenchmarksRequest, options?: RequestOptions): ResponsePromise<BenchmarksGetBenchmarksResponse>;
}

// . ./benchmarksGetBenchmarks
export type BenchmarksGetBenchmarksError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Beta {
  readonly responses: BetaResponses;
  constructor(client: OpenRouterCore);
}

// .
class BetaResponses {
  #private;
  constructor(client: OpenRouterCore);
  send<TStream extends boolean | null | undefined = false>(request: ResponsesSendRequest & {
    stream?: TStream;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<StreamWhen<TStream, ResponsesSendEvent, ResponsesSendResponse>>;
}

// . ./betaResponsesSend
export type BetaResponsesSendError = ResponsesSendError;

// .
class BinaryResponse {
  #private;
  readonly stream: ReadableStream<Bytes>;
  readonly contentType: string;
  readonly headers: Headers;
  constructor(response: Response, context: CallContext);
  bytes(): Promise<Bytes>;
  blob(): Promise<Blob>;
  cancel(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

// .
class Byok {
  #private;
  constructor(client: OpenRouterCore);
  create(request: ByokCreateRequest, options?: RequestOptions): ResponsePromise<ByokCreateResponse>;
  delete(request: ByokDeleteRequest, options?: RequestOptions): ResponsePromise<ByokDeleteResponse>;
  get(request: ByokGetRequest, options?: RequestOptions): ResponsePromise<ByokGetResponse>;
  list(request?: ByokListRequest, options?: RequestOptions): ResponsePromise<ByokListResponse>;
  listPages(request?: ByokListRequest, options?: RequestOptions): Pages<ByokListResponse, ByokListItem>;
  update(request: ByokUpdateRequest, options?: RequestOptions): ResponsePromise<ByokUpdateResponse>;
}

// . ./byokCreate
export type ByokCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./byokDelete
export type ByokDeleteError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./byokGet
export type ByokGetError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./byokList
export type ByokListError = BadRequestResponseError | UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./byokUpdate
export type ByokUpdateError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
type Bytes = ReturnType<Uint8ArrayConstructor['from']>;

// not exported
interface CallContext extends Lifetime {
  readonly definition: ApiDefinition;
  readonly operation: Operation;
  readonly settings: Settings;
  readonly headers: readonly (readonly [
    name: string,
    value: unknown
  ])[];
  use: readonly Middleware[];
  readonly secrets: Set<string>;
  readonly open: OpenCall;
  until: number;
  request?: HttpRequest;
  response?: Response;
  broken?: unknown;
}

// .
class Chat {
  #private;
  constructor(client: OpenRouterCore);
  send<TStream extends boolean | null | undefined = false>(request: ChatSendRequest & {
    stream?: TStream;
  }, options?: RequestOptions<ChatSendHeaders>): ResponsePromise<StreamWhen<TStream, ChatSendEvent, ChatSendResponse>>;
}

// . ./chatSend
export type ChatSendError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | PayloadTooLargeResponseError | UnprocessableEntityResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Classifications {
  #private;
  constructor(client: OpenRouterCore);
  getTaskClassifications(request?: ClassificationsGetTaskClassificationsRequest, options?: RequestOptions): ResponsePromise<ClassificationsGetTaskClassificationsResponse>;
}

// . ./classificationsGetTaskClassifications
export type ClassificationsGetTaskClassificationsError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
declare class Client {
  readonly '~open': OpenCall;
  constructor(definition: ApiDefinition, options: ClientOptions);
}

// .
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tokenUrl?: string | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly sendIn?: 'header' | 'body' | undefined;
}

// .
export type ClientOptions = SharedOptions;

// .
class Completions {
  #private;
  constructor(client: OpenRouterCore);
  generate<TStream extends boolean | null | undefined = false>(request: CompletionsGenerateRequest & {
    stream?: TStream;
  }, options?: RequestOptions): ResponsePromise<StreamWhen<TStream, CompletionsGenerateEvent, CompletionsGenerateResponse>>;
}

// . ./completionsGenerate
export type CompletionsGenerateError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class ConflictResponseError extends OpenRouterDefaultError {
  readonly name: 'ConflictResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 409;
  readonly body: ConflictResponse | InternChatErrorResponse | InternLifecycleError | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class ConnectionError extends SdkError {
  readonly name = "ConnectionError";
}

// .
class Containers {
  #private;
  constructor(client: OpenRouterCore);
  downloadContainerFileContent(request: ContainersDownloadContainerFileContentRequest, options?: RequestOptions): ResponsePromise<ContainersDownloadContainerFileContentResponse>;
  getContainerFile(request: ContainersGetContainerFileRequest, options?: RequestOptions): ResponsePromise<ContainersGetContainerFileResponse>;
  listContainerFiles(request: ContainersListContainerFilesRequest, options?: RequestOptions): ResponsePromise<ContainersListContainerFilesResponse>;
  listContainerFilesPages(request: ContainersListContainerFilesRequest, options?: RequestOptions): Pages<ContainersListContainerFilesResponse, ContainersListContainerFilesItem>;
  promoteContainerFile(request: ContainersPromoteContainerFileRequest, options?: RequestOptions): ResponsePromise<ContainersPromoteContainerFileResponse>;
}

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./containersDownloadContainerFileContent
export type ContainersDownloadContainerFileContentResponse = BinaryResponse;

// . ./containersGetContainerFile
export type ContainersGetContainerFileError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./containersListContainerFiles
export type ContainersListContainerFilesError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./containersPromoteContainerFile
export type ContainersPromoteContainerFileError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

// .
class Credits {
  #private;
  constructor(client: OpenRouterCore);
  createCoinbaseCharge(request: CreditsCreateCoinbaseChargeRequest, options?: RequestOptions): ResponsePromise<CreditsCreateCoinbaseChargeResponse>;
  getCredits(options?: RequestOptions): ResponsePromise<CreditsGetCreditsResponse>;
}

// . ./creditsCreateCoinbaseCharge
export type CreditsCreateCoinbaseChargeError = BadRequestResponseError | UnauthorizedResponseError | GoneResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./creditsGetCredits
export type CreditsGetCreditsError = UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
declare const DEFAULTS: Readonly<Record<LimitName, number>>;

// .
class Datasets {
  #private;
  constructor(client: OpenRouterCore);
  getAppRankings(request?: DatasetsGetAppRankingsRequest, options?: RequestOptions): ResponsePromise<DatasetsGetAppRankingsResponse>;
  getAppRankingsPages(request?: DatasetsGetAppRankingsRequest, options?: RequestOptions): Pages<DatasetsGetAppRankingsResponse, DatasetsGetAppRankingsItem>;
  getRankingsDaily(request?: DatasetsGetRankingsDailyRequest, options?: RequestOptions): ResponsePromise<DatasetsGetRankingsDailyResponse>;
  getSessionCost(request?: DatasetsGetSessionCostRequest, options?: RequestOptions): ResponsePromise<DatasetsGetSessionCostResponse>;
  getSessionCostPages(request?: DatasetsGetSessionCostRequest, options?: RequestOptions): Pages<DatasetsGetSessionCostResponse, DatasetsGetSessionCostItem>;
}

// . ./datasetsGetAppRankings
export type DatasetsGetAppRankingsError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./datasetsGetRankingsDaily
export type DatasetsGetRankingsDailyError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./datasetsGetSessionCost
export type DatasetsGetSessionCostError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class EdgeNetworkTimeoutResponseError extends OpenRouterDefaultError {
  readonly name: 'EdgeNetworkTimeoutResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 524;
  readonly body: EdgeNetworkTimeoutResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Embeddings {
  #private;
  constructor(client: OpenRouterCore);
  generate(request: EmbeddingsGenerateRequest, options?: RequestOptions): ResponsePromise<EmbeddingsGenerateResponse>;
  listModels(request?: EmbeddingsListModelsRequest, options?: RequestOptions): ResponsePromise<EmbeddingsListModelsResponse>;
  listModelsPages(request?: EmbeddingsListModelsRequest, options?: RequestOptions): Pages<EmbeddingsListModelsResponse, EmbeddingsListModelsItem>;
}

// . ./embeddingsGenerate
export type EmbeddingsGenerateError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | RequestTimeoutResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./embeddingsListModels
export type EmbeddingsListModelsError = BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Endpoints {
  #private;
  constructor(client: OpenRouterCore);
  list(request: EndpointsListRequest, options?: RequestOptions): ResponsePromise<EndpointsListResponse>;
  listZdrEndpoints(options?: RequestOptions): ResponsePromise<EndpointsListZdrEndpointsResponse>;
}

// . ./endpointsList
export type EndpointsListError = ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./endpointsListZdrEndpoints
export type EndpointsListZdrEndpointsError = ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export interface EventFields {
  readonly id: string | undefined;
  readonly retry: number | undefined;
}

// not exported
interface EventIterator<T> extends AsyncIterator<T, undefined> {
  [Symbol.asyncIterator](): EventIterator<T>;
}

// .
class EventStream<T> implements AsyncIterable<T> {
  #private;
  constructor(events: AsyncIterator<T, undefined>);
  [Symbol.asyncIterator](): EventIterator<T>;
  final<Result>(collect: (events: AsyncIterable<T>) => Promise<Result>): Promise<Result>;
  toReadableStream(): ReadableStream<T>;
  tee(): [
    EventStream<T>,
    EventStream<T>
  ];
  cancel(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

// .
export type Fetch = (url: string, init: HttpRequest) => Promise<Response>;

// .
class Files {
  #private;
  constructor(client: OpenRouterCore);
  delete(request: FilesDeleteRequest, options?: RequestOptions): ResponsePromise<FilesDeleteResponse>;
  download(request: FilesDownloadRequest, options?: RequestOptions): ResponsePromise<FilesDownloadResponse>;
  list(request?: FilesListRequest, options?: RequestOptions): ResponsePromise<FilesListResponse>;
  listPages(request?: FilesListRequest, options?: RequestOptions): Pages<FilesListResponse, FilesListItem>;
  retrieve(request: FilesRetrieveRequest, options?: RequestOptions): ResponsePromise<FilesRetrieveResponse>;
  upload(request: FilesUploadRequest, options?: RequestOptions): ResponsePromise<FilesUploadResponse>;
}

// . ./filesDelete
export type FilesDeleteError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./filesDownload
export type FilesDownloadError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./filesDownload
export type FilesDownloadResponse = BinaryResponse;

// . ./filesList
export type FilesListError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./filesRetrieve
export type FilesRetrieveError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./filesUpload
export type FilesUploadError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// .
class ForbiddenResponseError extends OpenRouterDefaultError {
  readonly name: 'ForbiddenResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 403;
  readonly body: AnthropicMessagesErrorResponse | ForbiddenResponse | InternChatErrorResponse | InternLifecycleError | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class GatewayTimeoutResponseError extends OpenRouterDefaultError {
  readonly name: 'GatewayTimeoutResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 504;
  readonly body: GatewayTimeoutResponse | InternChatErrorResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Generations {
  #private;
  constructor(client: OpenRouterCore);
  getGeneration(request: GenerationsGetGenerationRequest, options?: RequestOptions): ResponsePromise<GenerationsGetGenerationResponse>;
  listGenerationContent(request: GenerationsListGenerationContentRequest, options?: RequestOptions): ResponsePromise<GenerationsListGenerationContentResponse>;
  submitFeedback(request: GenerationsSubmitFeedbackRequest, options?: RequestOptions): ResponsePromise<GenerationsSubmitFeedbackResponse>;
}

// . ./generationsGetGeneration
export type GenerationsGetGenerationError = UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./generationsListGenerationContent
export type GenerationsListGenerationContentError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./generationsSubmitFeedback
export type GenerationsSubmitFeedbackError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class GoneResponseError extends OpenRouterDefaultError {
  readonly name: 'GoneResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 410;
  readonly body: GoneResponse | InternChatErrorResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Guardrails {
  #private;
  constructor(client: OpenRouterCore);
  bulkAssignKeys(request: GuardrailsBulkAssignKeysRequest, options?: RequestOptions): ResponsePromise<GuardrailsBulkAssignKeysResponse>;
  bulkAssignMembers(request: GuardrailsBulkAssignMembersRequest, options?: RequestOptions): ResponsePromise<GuardrailsBulkAssignMembersResponse>;
  bulkUnassignKeys(request: GuardrailsBulkUnassignKeysRequest, options?: RequestOptions): ResponsePromise<GuardrailsBulkUnassignKeysResponse>;
  bulkUnassignMembers(request: GuardrailsBulkUnassignMembersRequest, options?: RequestOptions): ResponsePromise<GuardrailsBulkUnassignMembersResponse>;
  create(request: GuardrailsCreateRequest, options?: RequestOptions): ResponsePromise<GuardrailsCreateResponse>;
  delete(request: GuardrailsDeleteRequest, options?: RequestOptions): ResponsePromise<GuardrailsDeleteResponse>;
  get(request: GuardrailsGetRequest, options?: RequestOptions): ResponsePromise<GuardrailsGetResponse>;
  list(request?: GuardrailsListRequest, options?: RequestOptions): ResponsePromise<GuardrailsListResponse>;
  listPages(request?: GuardrailsListRequest, options?: RequestOptions): Pages<GuardrailsListResponse, GuardrailsListItem>;
  listGuardrailKeyAssignments(request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): ResponsePromise<GuardrailsListGuardrailKeyAssignmentsResponse>;
  listGuardrailKeyAssignmentsPages(request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailKeyAssignmentsResponse, GuardrailsListGuardrailKeyAssignmentsItem>;
  listGuardrailMemberAssignments(request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): ResponsePromise<GuardrailsListGuardrailMemberAssignmentsResponse>;
  listGuardrailMemberAssignmentsPages(request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsItem>;
  listKeyAssignments(request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): ResponsePromise<GuardrailsListKeyAssignmentsResponse>;
  listKeyAssignmentsPages(request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsItem>;
  listMemberAssignments(request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): ResponsePromise<GuardrailsListMemberAssignmentsResponse>;
  listMemberAssignmentsPages(request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsItem>;
  update(request: GuardrailsUpdateRequest, options?: RequestOptions): ResponsePromise<GuardrailsUpdateResponse>;
}

// . ./guardrailsBulkAssignKeys
export type GuardrailsBulkAssignKeysError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsBulkAssignMembers
export type GuardrailsBulkAssignMembersError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsBulkUnassignKeys
export type GuardrailsBulkUnassignKeysError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsBulkUnassignMembers
export type GuardrailsBulkUnassignMembersError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsCreate
export type GuardrailsCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsDelete
export type GuardrailsDeleteError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsGet
export type GuardrailsGetError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsList
export type GuardrailsListError = BadRequestResponseError | UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsListGuardrailKeyAssignments
export type GuardrailsListGuardrailKeyAssignmentsError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsListGuardrailMemberAssignments
export type GuardrailsListGuardrailMemberAssignmentsError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsListKeyAssignments
export type GuardrailsListKeyAssignmentsError = UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsListMemberAssignments
export type GuardrailsListMemberAssignmentsError = UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./guardrailsUpdate
export type GuardrailsUpdateError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type HeaderValue = string | number | boolean | null | undefined;

// .
export type HeaderValues = Readonly<Record<string, HeaderValue>>;

// .
class HttpError extends SdkError implements HttpErrorDetails {
  readonly api: string;
  readonly statusCode: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly rawBody: string;
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly method: string;
  readonly url: string;
}

// not exported
type HttpErrorClass = new (message: string, details: HttpErrorDetails) => HttpError;

// not exported
interface HttpErrorDetails {
  readonly statusCode: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly rawBody: string;
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly method: string;
  readonly url: string;
}

// .
export interface HttpRequest extends RequestInit {
  url: string;
  method: string;
  headers: Headers;
  signal: AbortSignal;
  body?: RequestBody | null;
  duplex?: 'half';
}

// .
class Images {
  #private;
  constructor(client: OpenRouterCore);
  generate<TStream extends boolean | null | undefined = false>(request: ImagesGenerateRequest & {
    stream?: TStream;
  }, options?: RequestOptions): ResponsePromise<StreamWhen<TStream, ImagesGenerateEvent, ImagesGenerateResponse>>;
  listModelEndpoints(request: ImagesListModelEndpointsRequest, options?: RequestOptions): ResponsePromise<ImagesListModelEndpointsResponse>;
  listModels(options?: RequestOptions): ResponsePromise<ImagesListModelsResponse>;
}

// . ./imagesGenerate
export type ImagesGenerateError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./imagesListModelEndpoints
export type ImagesListModelEndpointsError = NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./imagesListModels
export type ImagesListModelsError = InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class InternalServerResponseError extends OpenRouterDefaultError {
  readonly name: 'InternalServerResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 500;
  readonly body: AnthropicMessagesErrorResponse | InternLifecycleError | InternalServerResponse | OAuthErrorResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Interns {
  #private;
  constructor(client: OpenRouterCore);
  chat(request: InternsChatRequest, options?: RequestOptions): ResponsePromise<EventStream<InternsChatEvent> | InternsChatResponse>;
  createIntern(request: InternsCreateInternRequest, options?: RequestOptions<InternsCreateInternHeaders>): ResponsePromise<InternsCreateInternResponse>;
  deleteIntern(request: InternsDeleteInternRequest, options?: RequestOptions): ResponsePromise<InternsDeleteInternResponse>;
  getIntern(request: InternsGetInternRequest, options?: RequestOptions): ResponsePromise<InternsGetInternResponse>;
  listInterns(request?: InternsListInternsRequest, options?: RequestOptions): ResponsePromise<InternsListInternsResponse>;
  listInternsPages(request?: InternsListInternsRequest, options?: RequestOptions): Pages<InternsListInternsResponse, InternsListInternsItem>;
  provisionIntern(request: InternsProvisionInternRequest, options?: RequestOptions): ResponsePromise<InternsProvisionInternResponse>;
  suspendIntern(request: InternsSuspendInternRequest, options?: RequestOptions): ResponsePromise<InternsSuspendInternResponse>;
  updateIntern(request: InternsUpdateInternRequest, options?: RequestOptions): ResponsePromise<InternsUpdateInternResponse>;
}

// . ./internsChat
export type InternsChatError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | GoneResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsCreateIntern
export type InternsCreateInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | UnsupportedMediaTypeResponseError | InternalServerResponseError | BadGatewayResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsDeleteIntern
export type InternsDeleteInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | UnsupportedMediaTypeResponseError | InternalServerResponseError | BadGatewayResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsGetIntern
export type InternsGetInternError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsListInterns
export type InternsListInternsError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsProvisionIntern
export type InternsProvisionInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | UnsupportedMediaTypeResponseError | InternalServerResponseError | BadGatewayResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsSuspendIntern
export type InternsSuspendInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | UnsupportedMediaTypeResponseError | InternalServerResponseError | BadGatewayResponseError | OpenRouterDefaultError | RequestFailure;

// . ./internsUpdateIntern
export type InternsUpdateInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | UnsupportedMediaTypeResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class InvalidRequestError extends SdkError {
  readonly name = "InvalidRequestError";
}

// not exported
interface Lifetime {
  readonly signal: AbortSignal;
  held?: boolean;
  abort(error: unknown): void;
  after(run: () => void, ms: number): unknown;
  end(): void;
}

// not exported
type LimitName = 'timeoutMs' | 'totalTimeoutMs' | 'maxRetries' | 'retryDelayMs' | 'maxRetryDelayMs' | 'maxRetryAfterMs';

// .
export interface Logger {
  debug(message: string): unknown;
}

// .
class Messages {
  #private;
  constructor(client: OpenRouterCore);
  create<TStream extends boolean | null | undefined = false>(request: MessagesCreateRequest & {
    stream?: TStream;
  }, options?: RequestOptions<MessagesCreateHeaders>): ResponsePromise<StreamWhen<TStream, MessagesCreateEvent, MessagesCreateResponse>>;
}

// . ./messagesCreate
export type MessagesCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type Middleware = (request: HttpRequest, next: (request: HttpRequest) => Promise<Response>, context: MiddlewareContext) => Promise<Response>;

// .
export interface MiddlewareContext {
  readonly operation: Operation;
  readonly attempt: number;
  readonly input: unknown;
}

// .
class Models {
  #private;
  constructor(client: OpenRouterCore);
  count(request?: ModelsCountRequest, options?: RequestOptions): ResponsePromise<ModelsCountResponse>;
  get(request: ModelsGetRequest, options?: RequestOptions): ResponsePromise<ModelsGetResponse>;
  list(request?: ModelsListRequest, options?: RequestOptions): ResponsePromise<ModelsListResponse>;
  listPages(request?: ModelsListRequest, options?: RequestOptions): Pages<ModelsListResponse, ModelsListItem>;
  listEmbeddings(options?: RequestOptions): ResponsePromise<ModelsListEmbeddingsResponse>;
  listForUser(request?: ModelsListForUserRequest, options?: RequestOptions): ResponsePromise<ModelsListForUserResponse>;
  listForUserPages(request?: ModelsListForUserRequest, options?: RequestOptions): Pages<ModelsListForUserResponse, ModelsListForUserItem>;
}

// . ./modelsCount
export type ModelsCountError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsGet
export type ModelsGetError = ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsError = BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsList
export type ModelsListError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsListForUser
export type ModelsListForUserError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type NativeFields<Body> = {
  readonly [Field in keyof Body]: NativeValue<Body[Field]>;
};

// .
export interface NativeFile {
  readonly uri: string;
  readonly name?: string | null | undefined;
  readonly type?: string | null | undefined;
}

// not exported
type NativeValue<Value> = Blob extends Value ? Value | NativeFile : Value extends readonly (infer Item)[] ? readonly NativeValue<Item>[] : Value;

// .
class NotFoundResponseError extends OpenRouterDefaultError {
  readonly name: 'NotFoundResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 404;
  readonly body: AnthropicMessagesErrorResponse | InternChatErrorResponse | InternLifecycleError | NotFoundResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class OAuth {
  #private;
  constructor(client: OpenRouterCore);
  createAuthCode(request: OAuthCreateAuthCodeRequest, options?: RequestOptions): ResponsePromise<OAuthCreateAuthCodeResponse>;
  createOauthToken(request: OAuthCreateOauthTokenRequest, options?: RequestOptions): ResponsePromise<OAuthCreateOauthTokenResponse>;
  exchangeAuthCodeForAPIKey(request: OAuthExchangeAuthCodeForAPIKeyRequest, options?: RequestOptions): ResponsePromise<OAuthExchangeAuthCodeForAPIKeyResponse>;
  listOauthJwks(options?: RequestOptions): ResponsePromise<OAuthListOauthJwksResponse>;
}

// .
export type OAuth2Credential = Credential | ClientCredentials;

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./oAuthCreateOauthToken
export type OAuthCreateOauthTokenError = BadRequestResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | OpenRouterDefaultError | RequestFailure;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./oAuthListOauthJwks
export type OAuthListOauthJwksError = InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Observability {
  #private;
  constructor(client: OpenRouterCore);
  create(request: ObservabilityCreateRequest, options?: RequestOptions): ResponsePromise<ObservabilityCreateResponse>;
  delete(request: ObservabilityDeleteRequest, options?: RequestOptions): ResponsePromise<ObservabilityDeleteResponse>;
  get(request: ObservabilityGetRequest, options?: RequestOptions): ResponsePromise<ObservabilityGetResponse>;
  list(request?: ObservabilityListRequest, options?: RequestOptions): ResponsePromise<ObservabilityListResponse>;
  listPages(request?: ObservabilityListRequest, options?: RequestOptions): Pages<ObservabilityListResponse, ObservabilityListItem>;
  update(request: ObservabilityUpdateRequest, options?: RequestOptions): ResponsePromise<ObservabilityUpdateResponse>;
}

// . ./observabilityCreate
export type ObservabilityCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./observabilityDelete
export type ObservabilityDeleteError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./observabilityGet
export type ObservabilityGetError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./observabilityList
export type ObservabilityListError = BadRequestResponseError | UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./observabilityUpdate
export type ObservabilityUpdateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
type OpenCall = (operation: Operation, options: RequestOptions | undefined, onAbort: (error: unknown) => void) => CallContext;

// .
class OpenRouter extends OpenRouterCore {
  readonly alphaDecisions: AlphaDecisions;
  readonly analytics: Analytics;
  readonly apiKeys: ApiKeys;
  readonly benchmarks: Benchmarks;
  readonly beta: Beta;
  readonly byok: Byok;
  readonly chat: Chat;
  readonly classifications: Classifications;
  readonly completions: Completions;
  readonly containers: Containers;
  readonly credits: Credits;
  readonly datasets: Datasets;
  readonly embeddings: Embeddings;
  readonly endpoints: Endpoints;
  readonly files: Files;
  readonly generations: Generations;
  readonly guardrails: Guardrails;
  readonly images: Images;
  readonly interns: Interns;
  readonly messages: Messages;
  readonly models: Models;
  readonly oAuth: OAuth;
  readonly observability: Observability;
  readonly organization: Organization;
  readonly parameters: Parameters;
  readonly presets: Presets;
  readonly providers: Providers;
  readonly rerank: Rerank;
  readonly responses: Responses;
  readonly scim: Scim;
  readonly stt: Stt;
  readonly systemOne: SystemOne;
  readonly tts: Tts;
  readonly vault: Vault;
  readonly videoGeneration: VideoGeneration;
  readonly workspaces: Workspaces;
}

// . ./client
class OpenRouterCore extends Client {
  constructor(options?: OpenRouterOptions);
}

// .
class OpenRouterDefaultError extends HttpError {
  readonly api = "OpenRouterDefaultError";
  readonly name: 'OpenRouterDefaultError' | 'BadRequestResponseError' | 'UnauthorizedResponseError' | 'PaymentRequiredResponseError' | 'ForbiddenResponseError' | 'NotFoundResponseError' | 'RequestTimeoutResponseError' | 'ConflictResponseError' | 'GoneResponseError' | 'PayloadTooLargeResponseError' | 'UnsupportedMediaTypeResponseError' | 'UnprocessableEntityResponseError' | 'TooManyRequestsResponseError' | 'InternalServerResponseError' | 'BadGatewayResponseError' | 'ServiceUnavailableResponseError' | 'GatewayTimeoutResponseError' | 'EdgeNetworkTimeoutResponseError' | 'ProviderOverloadedResponseError';
}

// . ./client
export interface OpenRouterOptions extends ClientOptions {
  apiKey?: Credential | undefined;
  httpReferer?: string | undefined;
  appTitle?: string | undefined;
  appCategories?: string | undefined;
}

// .
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly request?: RequestEncoder;
  readonly response?: ResponseDecoder;
  readonly accept?: string;
  readonly stream?: Streaming;
  readonly security?: Security;
  readonly serverURL?: string;
}

// .
class Organization {
  #private;
  constructor(client: OpenRouterCore);
  listMembers(request?: OrganizationListMembersRequest, options?: RequestOptions): ResponsePromise<OrganizationListMembersResponse>;
  listMembersPages(request?: OrganizationListMembersRequest, options?: RequestOptions): Pages<OrganizationListMembersResponse, OrganizationListMembersItem>;
}

// . ./organizationListMembers
export type OrganizationListMembersError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export interface Pages<Page, Item> extends AsyncIterable<Page> {
  items(options?: {
    readonly limit?: number | undefined;
  }): AsyncIterable<Item>;
}

// .
class Parameters {
  #private;
  constructor(client: OpenRouterCore);
  getParameters(request: ParametersGetParametersRequest, options?: RequestOptions): ResponsePromise<ParametersGetParametersResponse>;
}

// . ./parametersGetParameters
export type ParametersGetParametersError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class PayloadTooLargeResponseError extends OpenRouterDefaultError {
  readonly name: 'PayloadTooLargeResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 413;
  readonly body: InternChatErrorResponse | InternLifecycleError | PayloadTooLargeResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class PaymentRequiredResponseError extends OpenRouterDefaultError {
  readonly name: 'PaymentRequiredResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 402;
  readonly body: PaymentRequiredResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// . ./extras
export interface PkcePair {
  readonly verifier: string;
  readonly challenge: string;
}

// .
class Presets {
  #private;
  constructor(client: OpenRouterCore);
  createPresetsChatCompletions(request: PresetsCreatePresetsChatCompletionsRequest, options?: RequestOptions): ResponsePromise<PresetsCreatePresetsChatCompletionsResponse>;
  createPresetsMessages(request: PresetsCreatePresetsMessagesRequest, options?: RequestOptions): ResponsePromise<PresetsCreatePresetsMessagesResponse>;
  createPresetsResponses(request: PresetsCreatePresetsResponsesRequest, options?: RequestOptions): ResponsePromise<PresetsCreatePresetsResponsesResponse>;
  get(request: PresetsGetRequest, options?: RequestOptions): ResponsePromise<PresetsGetResponse>;
  getVersion(request: PresetsGetVersionRequest, options?: RequestOptions): ResponsePromise<PresetsGetVersionResponse>;
  list(request?: PresetsListRequest, options?: RequestOptions): ResponsePromise<PresetsListResponse>;
  listPages(request?: PresetsListRequest, options?: RequestOptions): Pages<PresetsListResponse, PresetsListItem>;
  listVersions(request: PresetsListVersionsRequest, options?: RequestOptions): ResponsePromise<PresetsListVersionsResponse>;
  listVersionsPages(request: PresetsListVersionsRequest, options?: RequestOptions): Pages<PresetsListVersionsResponse, PresetsListVersionsItem>;
}

// . ./presetsCreatePresetsChatCompletions
export type PresetsCreatePresetsChatCompletionsError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsCreatePresetsMessages
export type PresetsCreatePresetsMessagesError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsCreatePresetsResponses
export type PresetsCreatePresetsResponsesError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsGet
export type PresetsGetError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsGetVersion
export type PresetsGetVersionError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsList
export type PresetsListError = BadRequestResponseError | UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./presetsListVersions
export type PresetsListVersionsError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class ProviderOverloadedResponseError extends OpenRouterDefaultError {
  readonly name: 'ProviderOverloadedResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 529;
  readonly body: AnthropicMessagesErrorResponse | ProviderOverloadedResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Providers {
  #private;
  constructor(client: OpenRouterCore);
  list(options?: RequestOptions): ResponsePromise<ProvidersListResponse>;
}

// . ./providersList
export type ProvidersListError = InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class RequestAbortedError extends SdkError {
  readonly name = "RequestAbortedError";
}

// not exported
type RequestBody = NonNullable<RequestInit['body']>;

// not exported
type RequestEncoder = (request: HttpRequest, input: unknown) => void | Promise<void>;

// .
export type RequestFailure = ConnectionError | RequestTimeoutError | RequestAbortedError | InvalidRequestError | ResponseParseError | StreamError;

// . ./client
export interface RequestOptions<Headers extends object = object> extends Omit<SharedOptions, 'headers'> {
  readonly signal?: AbortSignal | undefined;
  readonly credentials?: Readonly<Record<string, Credential | undefined>> | undefined;
  readonly headers?: (Headers & HeaderValues) | undefined;
}

// .
class RequestTimeoutError extends SdkError {
  readonly name = "RequestTimeoutError";
}

// .
class RequestTimeoutResponseError extends OpenRouterDefaultError {
  readonly name: 'RequestTimeoutResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 408;
  readonly body: InternChatErrorResponse | InternLifecycleError | RequestTimeoutResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Rerank {
  #private;
  constructor(client: OpenRouterCore);
  rerank(request: RerankRerankRequest, options?: RequestOptions): ResponsePromise<RerankRerankResponse>;
}

// . ./rerankRerank
export type RerankRerankError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
type ResponseDecoder = (response: Response, context: CallContext) => Promise<unknown>;

// .
class ResponseParseError extends SdkError {
  readonly name = "ResponseParseError";
  readonly statusCode: number;
  readonly rawBody: string;
}

// .
export interface ResponsePromise<T> extends Promise<T> {
  withResponse(): Promise<{
    readonly data: T;
    readonly response: Response;
  }>;
}

// .
class Responses {
  #private;
  constructor(client: OpenRouterCore);
  send<TStream extends boolean | null | undefined = false>(request: ResponsesSendRequest & {
    stream?: TStream;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<StreamWhen<TStream, ResponsesSendEvent, ResponsesSendResponse>>;
}

// . ./responsesSend
export type ResponsesSendError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | PayloadTooLargeResponseError | UnprocessableEntityResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type Result<T, E> = {
  readonly ok: true;
  readonly value: T;
  readonly error?: undefined;
} | {
  readonly ok: false;
  readonly error: E;
  readonly value?: undefined;
};

// . ./client
export interface ResultPromise<T, E> extends Promise<Result<T, E>> {
  withResponse(): Promise<Result<T, E> & {
    readonly response: Response | undefined;
  }>;
}

// .
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | {
    readonly key: PropertyKey;
  })[] | undefined;
}

// not exported
interface SchemaResult {
  readonly issues?: readonly SchemaIssue[] | undefined;
}

// .
class Scim {
  #private;
  constructor(client: OpenRouterCore);
  create(request: ScimCreateRequest, options?: RequestOptions): ResponsePromise<ScimCreateResponse>;
  createSyncJob(options?: RequestOptions): ResponsePromise<ScimCreateSyncJobResponse>;
  delete(request: ScimDeleteRequest, options?: RequestOptions): ResponsePromise<ScimDeleteResponse>;
  getSyncJob(request: ScimGetSyncJobRequest, options?: RequestOptions): ResponsePromise<ScimGetSyncJobResponse>;
  listGroups(request?: ScimListGroupsRequest, options?: RequestOptions): ResponsePromise<ScimListGroupsResponse>;
  listGroupsPages(request?: ScimListGroupsRequest, options?: RequestOptions): Pages<ScimListGroupsResponse, ScimListGroupsItem>;
  listMappings(request?: ScimListMappingsRequest, options?: RequestOptions): ResponsePromise<ScimListMappingsResponse>;
  listMappingsPages(request?: ScimListMappingsRequest, options?: RequestOptions): Pages<ScimListMappingsResponse, ScimListMappingsItem>;
  read(request: ScimReadRequest, options?: RequestOptions): ResponsePromise<ScimReadResponse>;
  update(request: ScimUpdateRequest, options?: RequestOptions): ResponsePromise<ScimUpdateResponse>;
}

// . ./scimCreate
export type ScimCreateError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimCreateSyncJob
export type ScimCreateSyncJobError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimDelete
export type ScimDeleteError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimGetSyncJob
export type ScimGetSyncJobError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimListGroups
export type ScimListGroupsError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimListMappings
export type ScimListMappingsError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimRead
export type ScimReadError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./scimUpdate
export type ScimUpdateError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
class SdkError extends Error {
  constructor(message: string, details?: object);
  toJSON(): object;
}
// .
export { SdkError as OpenRouterError }

// not exported
type Security = readonly (readonly AuthScheme[])[];

// .
class ServiceUnavailableResponseError extends OpenRouterDefaultError {
  readonly name: 'ServiceUnavailableResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 503;
  readonly body: AnthropicMessagesErrorResponse | InternChatErrorResponse | OAuthErrorResponse | ServiceUnavailableResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// not exported
type Settings = SharedOptions & typeof DEFAULTS & {
  readonly [option: string]: unknown;
};

// .
export interface SharedOptions {
  readonly serverURL?: string | undefined;
  readonly fetch?: Fetch | undefined;
  readonly timeoutMs?: number | undefined;
  readonly totalTimeoutMs?: number | undefined;
  readonly idleTimeoutMs?: number | undefined;
  readonly maxEventLength?: number | undefined;
  readonly maxRetries?: number | undefined;
  readonly retryDelayMs?: number | undefined;
  readonly maxRetryDelayMs?: number | undefined;
  readonly maxRetryAfterMs?: number | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly use?: readonly Middleware[] | undefined;
}

// .
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
}

// .
class StreamError extends SdkError {
  readonly name = "StreamError";
  readonly reason: StreamErrorReason;
  readonly body: unknown;
  readonly serverMessage: string | undefined;
}

// .
export type StreamErrorReason = 'reported' | 'malformed' | 'truncated' | 'consumed' | 'unsupported';

// .
export type StreamWhen<TStream, TEvent, TResponse> = TStream extends true ? EventStream<TEvent> : TResponse;

// not exported
type Streaming = (headers: Headers, input: unknown) => ResponseDecoder | undefined;

// .
class Stt {
  #private;
  constructor(client: OpenRouterCore);
  createTranscription(request: SttCreateTranscriptionRequest, options?: RequestOptions): ResponsePromise<SttCreateTranscriptionResponse>;
  createTranscriptionMultipart(request: SttCreateTranscriptionMultipartRequest, options?: RequestOptions): ResponsePromise<SttCreateTranscriptionMultipartResponse>;
}

// . ./sttCreateTranscription
export type SttCreateTranscriptionError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./sttCreateTranscriptionMultipart
export type SttCreateTranscriptionMultipartError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
class SystemOne {
  #private;
  constructor(client: OpenRouterCore);
  create(request: SystemOneCreateRequest, options?: RequestOptions): ResponsePromise<SystemOneCreateResponse>;
}

// . ./systemOneCreate
export type SystemOneCreateError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
class TooManyRequestsResponseError extends OpenRouterDefaultError {
  readonly name: 'TooManyRequestsResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 429;
  readonly body: AnthropicMessagesErrorResponse | InternChatErrorResponse | OAuthErrorResponse | TooManyRequestsResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class Tts {
  #private;
  constructor(client: OpenRouterCore);
  createSpeech(request: TtsCreateSpeechRequest, options?: RequestOptions): ResponsePromise<TtsCreateSpeechResponse>;
}

// . ./ttsCreateSpeech
export type TtsCreateSpeechError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// . ./ttsCreateSpeech
export type TtsCreateSpeechResponse = BinaryResponse;

// .
class UnauthorizedResponseError extends OpenRouterDefaultError {
  readonly name: 'UnauthorizedResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 401;
  readonly body: AnthropicMessagesErrorResponse | InternChatErrorResponse | InternLifecycleError | UnauthorizedResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class UnprocessableEntityResponseError extends OpenRouterDefaultError {
  readonly name: 'UnprocessableEntityResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 422;
  readonly body: UnprocessableEntityResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
class UnsupportedMediaTypeResponseError extends OpenRouterDefaultError {
  readonly name: 'UnsupportedMediaTypeResponseError' | 'OpenRouterDefaultError';
  readonly statusCode: 415;
  readonly body: InternLifecycleError | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export interface ValidateOptions {
  readonly responses?: Readonly<Record<string, StandardSchema>> | undefined;
  readonly requests?: Readonly<Record<string, StandardSchema>> | undefined;
  readonly ignore?: ((issue: SchemaIssue, value: unknown) => boolean) | undefined;
  readonly onInvalid?: ((error: InvalidRequestError | ResponseParseError) => void) | undefined;
}

// .
class Vault {
  #private;
  constructor(client: OpenRouterCore);
  copyVaultSecretsToIntern(request: VaultCopyVaultSecretsToInternRequest, options?: RequestOptions): ResponsePromise<VaultCopyVaultSecretsToInternResponse>;
  deleteInternVaultSecret(request: VaultDeleteInternVaultSecretRequest, options?: RequestOptions): ResponsePromise<VaultDeleteInternVaultSecretResponse>;
  deleteVaultSecret(request: VaultDeleteVaultSecretRequest, options?: RequestOptions): ResponsePromise<VaultDeleteVaultSecretResponse>;
  listInternVaultSecrets(request: VaultListInternVaultSecretsRequest, options?: RequestOptions): ResponsePromise<VaultListInternVaultSecretsResponse>;
  listInternVaultSecretsPages(request: VaultListInternVaultSecretsRequest, options?: RequestOptions): Pages<VaultListInternVaultSecretsResponse, VaultListInternVaultSecretsItem>;
  listVaultSecrets(request?: VaultListVaultSecretsRequest, options?: RequestOptions): ResponsePromise<VaultListVaultSecretsResponse>;
  listVaultSecretsPages(request?: VaultListVaultSecretsRequest, options?: RequestOptions): Pages<VaultListVaultSecretsResponse, VaultListVaultSecretsItem>;
  storeInternVaultSecret(request: VaultStoreInternVaultSecretRequest, options?: RequestOptions): ResponsePromise<VaultStoreInternVaultSecretResponse>;
  storeVaultSecret(request: VaultStoreVaultSecretRequest, options?: RequestOptions): ResponsePromise<VaultStoreVaultSecretResponse>;
}

// . ./vaultCopyVaultSecretsToIntern
export type VaultCopyVaultSecretsToInternError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultDeleteInternVaultSecret
export type VaultDeleteInternVaultSecretError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultDeleteVaultSecret
export type VaultDeleteVaultSecretError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultListInternVaultSecrets
export type VaultListInternVaultSecretsError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultListVaultSecrets
export type VaultListVaultSecretsError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultStoreInternVaultSecret
export type VaultStoreInternVaultSecretError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | ConflictResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// . ./vaultStoreVaultSecret
export type VaultStoreVaultSecretError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | PayloadTooLargeResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | GatewayTimeoutResponseError | OpenRouterDefaultError | RequestFailure;

// .
class VideoGeneration {
  #private;
  constructor(client: OpenRouterCore);
  generate(request: VideoGenerationGenerateRequest, options?: RequestOptions): ResponsePromise<VideoGenerationGenerateResponse>;
  getGeneration(request: VideoGenerationGetGenerationRequest, options?: RequestOptions): ResponsePromise<VideoGenerationGetGenerationResponse>;
  getVideoContent(request: VideoGenerationGetVideoContentRequest, options?: RequestOptions): ResponsePromise<VideoGenerationGetVideoContentResponse>;
  listVideosModels(options?: RequestOptions): ResponsePromise<VideoGenerationListVideosModelsResponse>;
}

// . ./videoGenerationGenerate
export type VideoGenerationGenerateError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./videoGenerationGetGeneration
export type VideoGenerationGetGenerationError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | BadGatewayResponseError | OpenRouterDefaultError | RequestFailure;

// . ./videoGenerationGetVideoContent
export type VideoGenerationGetVideoContentResponse = BinaryResponse;

// . ./videoGenerationListVideosModels
export type VideoGenerationListVideosModelsError = BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
class Workspaces {
  #private;
  constructor(client: OpenRouterCore);
  bulkAddMembers(request: WorkspacesBulkAddMembersRequest, options?: RequestOptions): ResponsePromise<WorkspacesBulkAddMembersResponse>;
  bulkRemoveMembers(request: WorkspacesBulkRemoveMembersRequest, options?: RequestOptions): ResponsePromise<WorkspacesBulkRemoveMembersResponse>;
  create(request: WorkspacesCreateRequest, options?: RequestOptions): ResponsePromise<WorkspacesCreateResponse>;
  delete(request: WorkspacesDeleteRequest, options?: RequestOptions): ResponsePromise<WorkspacesDeleteResponse>;
  deleteBudget(request: WorkspacesDeleteBudgetRequest, options?: RequestOptions): ResponsePromise<WorkspacesDeleteBudgetResponse>;
  get(request: WorkspacesGetRequest, options?: RequestOptions): ResponsePromise<WorkspacesGetResponse>;
  getBudget(request: WorkspacesGetBudgetRequest, options?: RequestOptions): ResponsePromise<WorkspacesGetBudgetResponse>;
  list(request?: WorkspacesListRequest, options?: RequestOptions): ResponsePromise<WorkspacesListResponse>;
  listPages(request?: WorkspacesListRequest, options?: RequestOptions): Pages<WorkspacesListResponse, WorkspacesListItem>;
  listBudgets(request: WorkspacesListBudgetsRequest, options?: RequestOptions): ResponsePromise<WorkspacesListBudgetsResponse>;
  listMembers(request: WorkspacesListMembersRequest, options?: RequestOptions): ResponsePromise<WorkspacesListMembersResponse>;
  listMembersPages(request: WorkspacesListMembersRequest, options?: RequestOptions): Pages<WorkspacesListMembersResponse, WorkspacesListMembersItem>;
  setBudget(request: WorkspacesSetBudgetRequest, options?: RequestOptions): ResponsePromise<WorkspacesSetBudgetResponse>;
  update(request: WorkspacesUpdateRequest, options?: RequestOptions): ResponsePromise<WorkspacesUpdateResponse>;
}

// . ./workspacesBulkAddMembers
export type WorkspacesBulkAddMembersError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesBulkRemoveMembers
export type WorkspacesBulkRemoveMembersError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesCreate
export type WorkspacesCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesDeleteBudget
export type WorkspacesDeleteBudgetError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesDelete
export type WorkspacesDeleteError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesGetBudget
export type WorkspacesGetBudgetError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesGet
export type WorkspacesGetError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesListBudgets
export type WorkspacesListBudgetsError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesList
export type WorkspacesListError = UnauthorizedResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesListMembers
export type WorkspacesListMembersError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesSetBudget
export type WorkspacesSetBudgetError = BadRequestResponseError | UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./workspacesUpdate
export type WorkspacesUpdateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./alphaDecisionsCreate
function alphaDecisionsCreate(client: OpenRouterCore, request: AlphaDecisionsCreateRequest, options?: RequestOptions): ResultPromise<AlphaDecisionsCreateResponse, AlphaDecisionsCreateError>;

// . ./analyticsGetAnalyticsMeta
function analyticsGetAnalyticsMeta(client: OpenRouterCore, options?: RequestOptions): ResultPromise<AnalyticsGetAnalyticsMetaResponse, AnalyticsGetAnalyticsMetaError>;

// . ./analyticsGetUserActivity
function analyticsGetUserActivity(client: OpenRouterCore, request?: AnalyticsGetUserActivityRequest, options?: RequestOptions): ResultPromise<AnalyticsGetUserActivityResponse, AnalyticsGetUserActivityError>;

// . ./analyticsQueryAnalytics
function analyticsQueryAnalytics(client: OpenRouterCore, request: AnalyticsQueryAnalyticsRequest, options?: RequestOptions): ResultPromise<AnalyticsQueryAnalyticsResponse, AnalyticsQueryAnalyticsError>;

// . ./apiKeysCreate
function apiKeysCreate(client: OpenRouterCore, request: ApiKeysCreateRequest, options?: RequestOptions): ResultPromise<ApiKeysCreateResponse, ApiKeysCreateError>;

// . ./apiKeysDelete
function apiKeysDelete(client: OpenRouterCore, request: ApiKeysDeleteRequest, options?: RequestOptions): ResultPromise<ApiKeysDeleteResponse, ApiKeysDeleteError>;

// . ./apiKeysGet
function apiKeysGet(client: OpenRouterCore, request: ApiKeysGetRequest, options?: RequestOptions): ResultPromise<ApiKeysGetResponse, ApiKeysGetError>;

// . ./apiKeysGetCurrentKeyMetadata
function apiKeysGetCurrentKeyMetadata(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ApiKeysGetCurrentKeyMetadataResponse, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysList
function apiKeysList(client: OpenRouterCore, request?: ApiKeysListRequest, options?: RequestOptions): ResultPromise<ApiKeysListResponse, ApiKeysListError>;

// . ./apiKeysList
function apiKeysListPages(client: OpenRouterCore, request?: ApiKeysListRequest, options?: RequestOptions): Pages<ApiKeysListResponse, ApiKeysListItem>;

// . ./apiKeysUpdate
function apiKeysUpdate(client: OpenRouterCore, request: ApiKeysUpdateRequest, options?: RequestOptions): ResultPromise<ApiKeysUpdateResponse, ApiKeysUpdateError>;

// . ./extras
function authorizationCode(url: string | URL): string | undefined;

// . ./extras
function authorizationURL({ callbackURL, challenge }: AuthorizationRequest): string;

// . ./benchmarksGetBenchmarks
function benchmarksGetBenchmarks(client: OpenRouterCore, request?: BenchmarksGetBenchmarksRequest, options?: RequestOptions): ResultPromise<BenchmarksGetBenchmarksResponse, BenchmarksGetBenchmarksError>;

// . ./betaResponsesSend
const betaResponsesSend: typeof responsesSend;

// . ./byokCreate
function byokCreate(client: OpenRouterCore, request: ByokCreateRequest, options?: RequestOptions): ResultPromise<ByokCreateResponse, ByokCreateError>;

// . ./byokDelete
function byokDelete(client: OpenRouterCore, request: ByokDeleteRequest, options?: RequestOptions): ResultPromise<ByokDeleteResponse, ByokDeleteError>;

// . ./byokGet
function byokGet(client: OpenRouterCore, request: ByokGetRequest, options?: RequestOptions): ResultPromise<ByokGetResponse, ByokGetError>;

// . ./byokList
function byokList(client: OpenRouterCore, request?: ByokListRequest, options?: RequestOptions): ResultPromise<ByokListResponse, ByokListError>;

// . ./byokList
function byokListPages(client: OpenRouterCore, request?: ByokListRequest, options?: RequestOptions): Pages<ByokListResponse, ByokListItem>;

// . ./byokUpdate
function byokUpdate(client: OpenRouterCore, request: ByokUpdateRequest, options?: RequestOptions): ResultPromise<ByokUpdateResponse, ByokUpdateError>;

// . ./chatSend
function chatSend<TStream extends boolean | null | undefined = false>(client: OpenRouterCore, request: ChatSendRequest & {
  stream?: TStream;
}, options?: RequestOptions<ChatSendHeaders>): ResultPromise<StreamWhen<TStream, ChatSendEvent, ChatSendResponse>, ChatSendError>;

// . ./classificationsGetTaskClassifications
function classificationsGetTaskClassifications(client: OpenRouterCore, request?: ClassificationsGetTaskClassificationsRequest, options?: RequestOptions): ResultPromise<ClassificationsGetTaskClassificationsResponse, ClassificationsGetTaskClassificationsError>;

// . ./extras
function collectChat(stream: AsyncIterable<ChatStreamChunk>): Promise<ChatResult>;

// . ./extras
function collectCompletion(stream: AsyncIterable<CompletionResponse>): Promise<CompletionResponse>;

// . ./extras
function collectImages(stream: AsyncIterable<ImageStreamEvent>): Promise<ImageGenerationResponse>;

// . ./extras
function collectMessage(stream: AsyncIterable<MessagesStreamEvents>): Promise<MessagesResult>;

// . ./extras
function collectResponse(stream: AsyncIterable<StreamEvents>): Promise<OpenResponsesResult>;

// . ./completionsGenerate
function completionsGenerate<TStream extends boolean | null | undefined = false>(client: OpenRouterCore, request: CompletionsGenerateRequest & {
  stream?: TStream;
}, options?: RequestOptions): ResultPromise<StreamWhen<TStream, CompletionsGenerateEvent, CompletionsGenerateResponse>, CompletionsGenerateError>;

// . ./containersDownloadContainerFileContent
function containersDownloadContainerFileContent(client: OpenRouterCore, request: ContainersDownloadContainerFileContentRequest, options?: RequestOptions): ResultPromise<ContainersDownloadContainerFileContentResponse, ContainersDownloadContainerFileContentError>;

// . ./containersGetContainerFile
function containersGetContainerFile(client: OpenRouterCore, request: ContainersGetContainerFileRequest, options?: RequestOptions): ResultPromise<ContainersGetContainerFileResponse, ContainersGetContainerFileError>;

// . ./containersListContainerFiles
function containersListContainerFiles(client: OpenRouterCore, request: ContainersListContainerFilesRequest, options?: RequestOptions): ResultPromise<ContainersListContainerFilesResponse, ContainersListContainerFilesError>;

// . ./containersListContainerFiles
function containersListContainerFilesPages(client: OpenRouterCore, request: ContainersListContainerFilesRequest, options?: RequestOptions): Pages<ContainersListContainerFilesResponse, ContainersListContainerFilesItem>;

// . ./containersPromoteContainerFile
function containersPromoteContainerFile(client: OpenRouterCore, request: ContainersPromoteContainerFileRequest, options?: RequestOptions): ResultPromise<ContainersPromoteContainerFileResponse, ContainersPromoteContainerFileError>;

// . ./extras
function createPkcePair(): Promise<PkcePair>;

// . ./creditsCreateCoinbaseCharge
function creditsCreateCoinbaseCharge(client: OpenRouterCore, request: CreditsCreateCoinbaseChargeRequest, options?: RequestOptions): ResultPromise<CreditsCreateCoinbaseChargeResponse, CreditsCreateCoinbaseChargeError>;

// . ./creditsGetCredits
function creditsGetCredits(client: OpenRouterCore, options?: RequestOptions): ResultPromise<CreditsGetCreditsResponse, CreditsGetCreditsError>;

// . ./datasetsGetAppRankings
function datasetsGetAppRankings(client: OpenRouterCore, request?: DatasetsGetAppRankingsRequest, options?: RequestOptions): ResultPromise<DatasetsGetAppRankingsResponse, DatasetsGetAppRankingsError>;

// . ./datasetsGetAppRankings
function datasetsGetAppRankingsPages(client: OpenRouterCore, request?: DatasetsGetAppRankingsRequest, options?: RequestOptions): Pages<DatasetsGetAppRankingsResponse, DatasetsGetAppRankingsItem>;

// . ./datasetsGetRankingsDaily
function datasetsGetRankingsDaily(client: OpenRouterCore, request?: DatasetsGetRankingsDailyRequest, options?: RequestOptions): ResultPromise<DatasetsGetRankingsDailyResponse, DatasetsGetRankingsDailyError>;

// . ./datasetsGetSessionCost
function datasetsGetSessionCost(client: OpenRouterCore, request?: DatasetsGetSessionCostRequest, options?: RequestOptions): ResultPromise<DatasetsGetSessionCostResponse, DatasetsGetSessionCostError>;

// . ./datasetsGetSessionCost
function datasetsGetSessionCostPages(client: OpenRouterCore, request?: DatasetsGetSessionCostRequest, options?: RequestOptions): Pages<DatasetsGetSessionCostResponse, DatasetsGetSessionCostItem>;

// . ./embeddingsGenerate
function embeddingsGenerate(client: OpenRouterCore, request: EmbeddingsGenerateRequest, options?: RequestOptions): ResultPromise<EmbeddingsGenerateResponse, EmbeddingsGenerateError>;

// . ./embeddingsListModels
function embeddingsListModels(client: OpenRouterCore, request?: EmbeddingsListModelsRequest, options?: RequestOptions): ResultPromise<EmbeddingsListModelsResponse, EmbeddingsListModelsError>;

// . ./embeddingsListModels
function embeddingsListModelsPages(client: OpenRouterCore, request?: EmbeddingsListModelsRequest, options?: RequestOptions): Pages<EmbeddingsListModelsResponse, EmbeddingsListModelsItem>;

// . ./endpointsList
function endpointsList(client: OpenRouterCore, request: EndpointsListRequest, options?: RequestOptions): ResultPromise<EndpointsListResponse, EndpointsListError>;

// . ./endpointsListZdrEndpoints
function endpointsListZdrEndpoints(client: OpenRouterCore, options?: RequestOptions): ResultPromise<EndpointsListZdrEndpointsResponse, EndpointsListZdrEndpointsError>;

// .
function eventFields(report: (fields: EventFields) => void): Middleware;

// . ./extras
function exchangeAuthorizationCode(client: OpenRouterCore, { code, verifier }: AuthorizationGrant, options?: RequestOptions): ResultPromise<OAuthExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError>;

// .
function fileNameOf({ headers }: {
  readonly headers: Headers;
}): string | undefined;

// . ./filesDelete
function filesDelete(client: OpenRouterCore, request: FilesDeleteRequest, options?: RequestOptions): ResultPromise<FilesDeleteResponse, FilesDeleteError>;

// . ./filesDownload
function filesDownload(client: OpenRouterCore, request: FilesDownloadRequest, options?: RequestOptions): ResultPromise<FilesDownloadResponse, FilesDownloadError>;

// . ./filesList
function filesList(client: OpenRouterCore, request?: FilesListRequest, options?: RequestOptions): ResultPromise<FilesListResponse, FilesListError>;

// . ./filesList
function filesListPages(client: OpenRouterCore, request?: FilesListRequest, options?: RequestOptions): Pages<FilesListResponse, FilesListItem>;

// . ./filesRetrieve
function filesRetrieve(client: OpenRouterCore, request: FilesRetrieveRequest, options?: RequestOptions): ResultPromise<FilesRetrieveResponse, FilesRetrieveError>;

// . ./filesUpload
function filesUpload(client: OpenRouterCore, request: FilesUploadRequest, options?: RequestOptions): ResultPromise<FilesUploadResponse, FilesUploadError>;

// . ./extras
function foldChatChunks(result: ChatResult | undefined, chunk: ChatStreamChunk): ChatResult;

// . ./extras
function foldCompletionChunks(result: CompletionResponse | undefined, chunk: CompletionResponse): CompletionResponse;

// . ./extras
function foldImageEvents(result: ImageGenerationResponse | undefined, event: ImageStreamEvent): ImageGenerationResponse | undefined;

// . ./extras
function foldMessageEvents(message: MessagesResult | undefined, event: MessagesStreamEvents): MessagesResult | undefined;

// . ./extras
function foldResponseEvents(response: OpenResponsesResult | undefined, event: StreamEvents): OpenResponsesResult | undefined;

// . ./generationsGetGeneration
function generationsGetGeneration(client: OpenRouterCore, request: GenerationsGetGenerationRequest, options?: RequestOptions): ResultPromise<GenerationsGetGenerationResponse, GenerationsGetGenerationError>;

// . ./generationsListGenerationContent
function generationsListGenerationContent(client: OpenRouterCore, request: GenerationsListGenerationContentRequest, options?: RequestOptions): ResultPromise<GenerationsListGenerationContentResponse, GenerationsListGenerationContentError>;

// . ./generationsSubmitFeedback
function generationsSubmitFeedback(client: OpenRouterCore, request: GenerationsSubmitFeedbackRequest, options?: RequestOptions): ResultPromise<GenerationsSubmitFeedbackResponse, GenerationsSubmitFeedbackError>;

// . ./guardrailsBulkAssignKeys
function guardrailsBulkAssignKeys(client: OpenRouterCore, request: GuardrailsBulkAssignKeysRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkAssignKeysResponse, GuardrailsBulkAssignKeysError>;

// . ./guardrailsBulkAssignMembers
function guardrailsBulkAssignMembers(client: OpenRouterCore, request: GuardrailsBulkAssignMembersRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkAssignMembersResponse, GuardrailsBulkAssignMembersError>;

// . ./guardrailsBulkUnassignKeys
function guardrailsBulkUnassignKeys(client: OpenRouterCore, request: GuardrailsBulkUnassignKeysRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkUnassignKeysResponse, GuardrailsBulkUnassignKeysError>;

// . ./guardrailsBulkUnassignMembers
function guardrailsBulkUnassignMembers(client: OpenRouterCore, request: GuardrailsBulkUnassignMembersRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkUnassignMembersResponse, GuardrailsBulkUnassignMembersError>;

// . ./guardrailsCreate
function guardrailsCreate(client: OpenRouterCore, request: GuardrailsCreateRequest, options?: RequestOptions): ResultPromise<GuardrailsCreateResponse, GuardrailsCreateError>;

// . ./guardrailsDelete
function guardrailsDelete(client: OpenRouterCore, request: GuardrailsDeleteRequest, options?: RequestOptions): ResultPromise<GuardrailsDeleteResponse, GuardrailsDeleteError>;

// . ./guardrailsGet
function guardrailsGet(client: OpenRouterCore, request: GuardrailsGetRequest, options?: RequestOptions): ResultPromise<GuardrailsGetResponse, GuardrailsGetError>;

// . ./guardrailsList
function guardrailsList(client: OpenRouterCore, request?: GuardrailsListRequest, options?: RequestOptions): ResultPromise<GuardrailsListResponse, GuardrailsListError>;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignments(client: OpenRouterCore, request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListGuardrailKeyAssignmentsResponse, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
function guardrailsListGuardrailKeyAssignmentsPages(client: OpenRouterCore, request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailKeyAssignmentsResponse, GuardrailsListGuardrailKeyAssignmentsItem>;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignments(client: OpenRouterCore, request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListGuardrailMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
function guardrailsListGuardrailMemberAssignmentsPages(client: OpenRouterCore, request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsItem>;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignments(client: OpenRouterCore, request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
function guardrailsListKeyAssignmentsPages(client: OpenRouterCore, request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsItem>;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignments(client: OpenRouterCore, request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
function guardrailsListMemberAssignmentsPages(client: OpenRouterCore, request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsItem>;

// . ./guardrailsList
function guardrailsListPages(client: OpenRouterCore, request?: GuardrailsListRequest, options?: RequestOptions): Pages<GuardrailsListResponse, GuardrailsListItem>;

// . ./guardrailsUpdate
function guardrailsUpdate(client: OpenRouterCore, request: GuardrailsUpdateRequest, options?: RequestOptions): ResultPromise<GuardrailsUpdateResponse, GuardrailsUpdateError>;

// . ./imagesGenerate
function imagesGenerate<TStream extends boolean | null | undefined = false>(client: OpenRouterCore, request: ImagesGenerateRequest & {
  stream?: TStream;
}, options?: RequestOptions): ResultPromise<StreamWhen<TStream, ImagesGenerateEvent, ImagesGenerateResponse>, ImagesGenerateError>;

// . ./imagesListModelEndpoints
function imagesListModelEndpoints(client: OpenRouterCore, request: ImagesListModelEndpointsRequest, options?: RequestOptions): ResultPromise<ImagesListModelEndpointsResponse, ImagesListModelEndpointsError>;

// . ./imagesListModels
function imagesListModels(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ImagesListModelsResponse, ImagesListModelsError>;

// . ./internsChat
function internsChat(client: OpenRouterCore, request: InternsChatRequest, options?: RequestOptions): ResultPromise<EventStream<InternsChatEvent> | InternsChatResponse, InternsChatError>;

// . ./internsCreateIntern
function internsCreateIntern(client: OpenRouterCore, request: InternsCreateInternRequest, options?: RequestOptions<InternsCreateInternHeaders>): ResultPromise<InternsCreateInternResponse, InternsCreateInternError>;

// . ./internsDeleteIntern
function internsDeleteIntern(client: OpenRouterCore, request: InternsDeleteInternRequest, options?: RequestOptions): ResultPromise<InternsDeleteInternResponse, InternsDeleteInternError>;

// . ./internsGetIntern
function internsGetIntern(client: OpenRouterCore, request: InternsGetInternRequest, options?: RequestOptions): ResultPromise<InternsGetInternResponse, InternsGetInternError>;

// . ./internsListInterns
function internsListInterns(client: OpenRouterCore, request?: InternsListInternsRequest, options?: RequestOptions): ResultPromise<InternsListInternsResponse, InternsListInternsError>;

// . ./internsListInterns
function internsListInternsPages(client: OpenRouterCore, request?: InternsListInternsRequest, options?: RequestOptions): Pages<InternsListInternsResponse, InternsListInternsItem>;

// . ./internsProvisionIntern
function internsProvisionIntern(client: OpenRouterCore, request: InternsProvisionInternRequest, options?: RequestOptions): ResultPromise<InternsProvisionInternResponse, InternsProvisionInternError>;

// . ./internsSuspendIntern
function internsSuspendIntern(client: OpenRouterCore, request: InternsSuspendInternRequest, options?: RequestOptions): ResultPromise<InternsSuspendInternResponse, InternsSuspendInternError>;

// . ./internsUpdateIntern
function internsUpdateIntern(client: OpenRouterCore, request: InternsUpdateInternRequest, options?: RequestOptions): ResultPromise<InternsUpdateInternResponse, InternsUpdateInternError>;

// .
function logRequests(logger: Logger): Middleware;

// . ./messagesCreate
function messagesCreate<TStream extends boolean | null | undefined = false>(client: OpenRouterCore, request: MessagesCreateRequest & {
  stream?: TStream;
}, options?: RequestOptions<MessagesCreateHeaders>): ResultPromise<StreamWhen<TStream, MessagesCreateEvent, MessagesCreateResponse>, MessagesCreateError>;

// . ./modelsCount
function modelsCount(client: OpenRouterCore, request?: ModelsCountRequest, options?: RequestOptions): ResultPromise<ModelsCountResponse, ModelsCountError>;

// . ./modelsGet
function modelsGet(client: OpenRouterCore, request: ModelsGetRequest, options?: RequestOptions): ResultPromise<ModelsGetResponse, ModelsGetError>;

// . ./modelsList
function modelsList(client: OpenRouterCore, request?: ModelsListRequest, options?: RequestOptions): ResultPromise<ModelsListResponse, ModelsListError>;

// . ./modelsListEmbeddings
function modelsListEmbeddings(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ModelsListEmbeddingsResponse, ModelsListEmbeddingsError>;

// . ./modelsListForUser
function modelsListForUser(client: OpenRouterCore, request?: ModelsListForUserRequest, options?: RequestOptions): ResultPromise<ModelsListForUserResponse, ModelsListForUserError>;

// . ./modelsListForUser
function modelsListForUserPages(client: OpenRouterCore, request?: ModelsListForUserRequest, options?: RequestOptions): Pages<ModelsListForUserResponse, ModelsListForUserItem>;

// . ./modelsList
function modelsListPages(client: OpenRouterCore, request?: ModelsListRequest, options?: RequestOptions): Pages<ModelsListResponse, ModelsListItem>;

// .
function nativeForm<Body extends object>(fields: NativeFields<NoInfer<Body>>): Body;

// . ./oAuthCreateAuthCode
function oAuthCreateAuthCode(client: OpenRouterCore, request: OAuthCreateAuthCodeRequest, options?: RequestOptions): ResultPromise<OAuthCreateAuthCodeResponse, OAuthCreateAuthCodeError>;

// . ./oAuthCreateOauthToken
function oAuthCreateOauthToken(client: OpenRouterCore, request: OAuthCreateOauthTokenRequest, options?: RequestOptions): ResultPromise<OAuthCreateOauthTokenResponse, OAuthCreateOauthTokenError>;

// . ./oAuthExchangeAuthCodeForAPIKey
function oAuthExchangeAuthCodeForAPIKey(client: OpenRouterCore, request: OAuthExchangeAuthCodeForAPIKeyRequest, options?: RequestOptions): ResultPromise<OAuthExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError>;

// . ./oAuthListOauthJwks
function oAuthListOauthJwks(client: OpenRouterCore, options?: RequestOptions): ResultPromise<OAuthListOauthJwksResponse, OAuthListOauthJwksError>;

// . ./observabilityCreate
function observabilityCreate(client: OpenRouterCore, request: ObservabilityCreateRequest, options?: RequestOptions): ResultPromise<ObservabilityCreateResponse, ObservabilityCreateError>;

// . ./observabilityDelete
function observabilityDelete(client: OpenRouterCore, request: ObservabilityDeleteRequest, options?: RequestOptions): ResultPromise<ObservabilityDeleteResponse, ObservabilityDeleteError>;

// . ./observabilityGet
function observabilityGet(client: OpenRouterCore, request: ObservabilityGetRequest, options?: RequestOptions): ResultPromise<ObservabilityGetResponse, ObservabilityGetError>;

// . ./observabilityList
function observabilityList(client: OpenRouterCore, request?: ObservabilityListRequest, options?: RequestOptions): ResultPromise<ObservabilityListResponse, ObservabilityListError>;

// . ./observabilityList
function observabilityListPages(client: OpenRouterCore, request?: ObservabilityListRequest, options?: RequestOptions): Pages<ObservabilityListResponse, ObservabilityListItem>;

// . ./observabilityUpdate
function observabilityUpdate(client: OpenRouterCore, request: ObservabilityUpdateRequest, options?: RequestOptions): ResultPromise<ObservabilityUpdateResponse, ObservabilityUpdateError>;

// . ./organizationListMembers
function organizationListMembers(client: OpenRouterCore, request?: OrganizationListMembersRequest, options?: RequestOptions): ResultPromise<OrganizationListMembersResponse, OrganizationListMembersError>;

// . ./organizationListMembers
function organizationListMembersPages(client: OpenRouterCore, request?: OrganizationListMembersRequest, options?: RequestOptions): Pages<OrganizationListMembersResponse, OrganizationListMembersItem>;

// . ./parametersGetParameters
function parametersGetParameters(client: OpenRouterCore, request: ParametersGetParametersRequest, options?: RequestOptions): ResultPromise<ParametersGetParametersResponse, ParametersGetParametersError>;

// . ./extras
function pkceChallenge(verifier: string): Promise<string>;

// . ./presetsCreatePresetsChatCompletions
function presetsCreatePresetsChatCompletions(client: OpenRouterCore, request: PresetsCreatePresetsChatCompletionsRequest, options?: RequestOptions): ResultPromise<PresetsCreatePresetsChatCompletionsResponse, PresetsCreatePresetsChatCompletionsError>;

// . ./presetsCreatePresetsMessages
function presetsCreatePresetsMessages(client: OpenRouterCore, request: PresetsCreatePresetsMessagesRequest, options?: RequestOptions): ResultPromise<PresetsCreatePresetsMessagesResponse, PresetsCreatePresetsMessagesError>;

// . ./presetsCreatePresetsResponses
function presetsCreatePresetsResponses(client: OpenRouterCore, request: PresetsCreatePresetsResponsesRequest, options?: RequestOptions): ResultPromise<PresetsCreatePresetsResponsesResponse, PresetsCreatePresetsResponsesError>;

// . ./presetsGet
function presetsGet(client: OpenRouterCore, request: PresetsGetRequest, options?: RequestOptions): ResultPromise<PresetsGetResponse, PresetsGetError>;

// . ./presetsGetVersion
function presetsGetVersion(client: OpenRouterCore, request: PresetsGetVersionRequest, options?: RequestOptions): ResultPromise<PresetsGetVersionResponse, PresetsGetVersionError>;

// . ./presetsList
function presetsList(client: OpenRouterCore, request?: PresetsListRequest, options?: RequestOptions): ResultPromise<PresetsListResponse, PresetsListError>;

// . ./presetsList
function presetsListPages(client: OpenRouterCore, request?: PresetsListRequest, options?: RequestOptions): Pages<PresetsListResponse, PresetsListItem>;

// . ./presetsListVersions
function presetsListVersions(client: OpenRouterCore, request: PresetsListVersionsRequest, options?: RequestOptions): ResultPromise<PresetsListVersionsResponse, PresetsListVersionsError>;

// . ./presetsListVersions
function presetsListVersionsPages(client: OpenRouterCore, request: PresetsListVersionsRequest, options?: RequestOptions): Pages<PresetsListVersionsResponse, PresetsListVersionsItem>;

// . ./providersList
function providersList(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ProvidersListResponse, ProvidersListError>;

// . ./rerankRerank
function rerankRerank(client: OpenRouterCore, request: RerankRerankRequest, options?: RequestOptions): ResultPromise<RerankRerankResponse, RerankRerankError>;

// . ./responsesSend
function responsesSend<TStream extends boolean | null | undefined = false>(client: OpenRouterCore, request: ResponsesSendRequest & {
  stream?: TStream;
}, options?: RequestOptions<ResponsesSendHeaders>): ResultPromise<StreamWhen<TStream, ResponsesSendEvent, ResponsesSendResponse>, ResponsesSendError>;

// . ./scimCreate
function scimCreate(client: OpenRouterCore, request: ScimCreateRequest, options?: RequestOptions): ResultPromise<ScimCreateResponse, ScimCreateError>;

// . ./scimCreateSyncJob
function scimCreateSyncJob(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ScimCreateSyncJobResponse, ScimCreateSyncJobError>;

// . ./scimDelete
function scimDelete(client: OpenRouterCore, request: ScimDeleteRequest, options?: RequestOptions): ResultPromise<ScimDeleteResponse, ScimDeleteError>;

// . ./scimGetSyncJob
function scimGetSyncJob(client: OpenRouterCore, request: ScimGetSyncJobRequest, options?: RequestOptions): ResultPromise<ScimGetSyncJobResponse, ScimGetSyncJobError>;

// . ./scimListGroups
function scimListGroups(client: OpenRouterCore, request?: ScimListGroupsRequest, options?: RequestOptions): ResultPromise<ScimListGroupsResponse, ScimListGroupsError>;

// . ./scimListGroups
function scimListGroupsPages(client: OpenRouterCore, request?: ScimListGroupsRequest, options?: RequestOptions): Pages<ScimListGroupsResponse, ScimListGroupsItem>;

// . ./scimListMappings
function scimListMappings(client: OpenRouterCore, request?: ScimListMappingsRequest, options?: RequestOptions): ResultPromise<ScimListMappingsResponse, ScimListMappingsError>;

// . ./scimListMappings
function scimListMappingsPages(client: OpenRouterCore, request?: ScimListMappingsRequest, options?: RequestOptions): Pages<ScimListMappingsResponse, ScimListMappingsItem>;

// . ./scimRead
function scimRead(client: OpenRouterCore, request: ScimReadRequest, options?: RequestOptions): ResultPromise<ScimReadResponse, ScimReadError>;

// . ./scimUpdate
function scimUpdate(client: OpenRouterCore, request: ScimUpdateRequest, options?: RequestOptions): ResultPromise<ScimUpdateResponse, ScimUpdateError>;

// . ./sttCreateTranscription
function sttCreateTranscription(client: OpenRouterCore, request: SttCreateTranscriptionRequest, options?: RequestOptions): ResultPromise<SttCreateTranscriptionResponse, SttCreateTranscriptionError>;

// . ./sttCreateTranscriptionMultipart
function sttCreateTranscriptionMultipart(client: OpenRouterCore, request: SttCreateTranscriptionMultipartRequest, options?: RequestOptions): ResultPromise<SttCreateTranscriptionMultipartResponse, SttCreateTranscriptionMultipartError>;

// . ./systemOneCreate
function systemOneCreate(client: OpenRouterCore, request: SystemOneCreateRequest, options?: RequestOptions): ResultPromise<SystemOneCreateResponse, SystemOneCreateError>;

// . ./extras
function text(result: ChatResult | OpenResponsesResult | MessagesResult | null | undefined): string;

// . ./ttsCreateSpeech
function ttsCreateSpeech(client: OpenRouterCore, request: TtsCreateSpeechRequest, options?: RequestOptions): ResultPromise<TtsCreateSpeechResponse, TtsCreateSpeechError>;

// .
function unwrap<T, E>(promise: ResultPromise<T, E>): ResponsePromise<T>;

// .
function validate(options: ValidateOptions): Middleware;

// . ./vaultCopyVaultSecretsToIntern
function vaultCopyVaultSecretsToIntern(client: OpenRouterCore, request: VaultCopyVaultSecretsToInternRequest, options?: RequestOptions): ResultPromise<VaultCopyVaultSecretsToInternResponse, VaultCopyVaultSecretsToInternError>;

// . ./vaultDeleteInternVaultSecret
function vaultDeleteInternVaultSecret(client: OpenRouterCore, request: VaultDeleteInternVaultSecretRequest, options?: RequestOptions): ResultPromise<VaultDeleteInternVaultSecretResponse, VaultDeleteInternVaultSecretError>;

// . ./vaultDeleteVaultSecret
function vaultDeleteVaultSecret(client: OpenRouterCore, request: VaultDeleteVaultSecretRequest, options?: RequestOptions): ResultPromise<VaultDeleteVaultSecretResponse, VaultDeleteVaultSecretError>;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecrets(client: OpenRouterCore, request: VaultListInternVaultSecretsRequest, options?: RequestOptions): ResultPromise<VaultListInternVaultSecretsResponse, VaultListInternVaultSecretsError>;

// . ./vaultListInternVaultSecrets
function vaultListInternVaultSecretsPages(client: OpenRouterCore, request: VaultListInternVaultSecretsRequest, options?: RequestOptions): Pages<VaultListInternVaultSecretsResponse, VaultListInternVaultSecretsItem>;

// . ./vaultListVaultSecrets
function vaultListVaultSecrets(client: OpenRouterCore, request?: VaultListVaultSecretsRequest, options?: RequestOptions): ResultPromise<VaultListVaultSecretsResponse, VaultListVaultSecretsError>;

// . ./vaultListVaultSecrets
function vaultListVaultSecretsPages(client: OpenRouterCore, request?: VaultListVaultSecretsRequest, options?: RequestOptions): Pages<VaultListVaultSecretsResponse, VaultListVaultSecretsItem>;

// . ./vaultStoreInternVaultSecret
function vaultStoreInternVaultSecret(client: OpenRouterCore, request: VaultStoreInternVaultSecretRequest, options?: RequestOptions): ResultPromise<VaultStoreInternVaultSecretResponse, VaultStoreInternVaultSecretError>;

// . ./vaultStoreVaultSecret
function vaultStoreVaultSecret(client: OpenRouterCore, request: VaultStoreVaultSecretRequest, options?: RequestOptions): ResultPromise<VaultStoreVaultSecretResponse, VaultStoreVaultSecretError>;

// . ./videoGenerationGenerate
function videoGenerationGenerate(client: OpenRouterCore, request: VideoGenerationGenerateRequest, options?: RequestOptions): ResultPromise<VideoGenerationGenerateResponse, VideoGenerationGenerateError>;

// . ./videoGenerationGetGeneration
function videoGenerationGetGeneration(client: OpenRouterCore, request: VideoGenerationGetGenerationRequest, options?: RequestOptions): ResultPromise<VideoGenerationGetGenerationResponse, VideoGenerationGetGenerationError>;

// . ./videoGenerationGetVideoContent
function videoGenerationGetVideoContent(client: OpenRouterCore, request: VideoGenerationGetVideoContentRequest, options?: RequestOptions): ResultPromise<VideoGenerationGetVideoContentResponse, VideoGenerationGetVideoContentError>;

// . ./videoGenerationListVideosModels
function videoGenerationListVideosModels(client: OpenRouterCore, options?: RequestOptions): ResultPromise<VideoGenerationListVideosModelsResponse, VideoGenerationListVideosModelsError>;

// . ./workspacesBulkAddMembers
function workspacesBulkAddMembers(client: OpenRouterCore, request: WorkspacesBulkAddMembersRequest, options?: RequestOptions): ResultPromise<WorkspacesBulkAddMembersResponse, WorkspacesBulkAddMembersError>;

// . ./workspacesBulkRemoveMembers
function workspacesBulkRemoveMembers(client: OpenRouterCore, request: WorkspacesBulkRemoveMembersRequest, options?: RequestOptions): ResultPromise<WorkspacesBulkRemoveMembersResponse, WorkspacesBulkRemoveMembersError>;

// . ./workspacesCreate
function workspacesCreate(client: OpenRouterCore, request: WorkspacesCreateRequest, options?: RequestOptions): ResultPromise<WorkspacesCreateResponse, WorkspacesCreateError>;

// . ./workspacesDelete
function workspacesDelete(client: OpenRouterCore, request: WorkspacesDeleteRequest, options?: RequestOptions): ResultPromise<WorkspacesDeleteResponse, WorkspacesDeleteError>;

// . ./workspacesDeleteBudget
function workspacesDeleteBudget(client: OpenRouterCore, request: WorkspacesDeleteBudgetRequest, options?: RequestOptions): ResultPromise<WorkspacesDeleteBudgetResponse, WorkspacesDeleteBudgetError>;

// . ./workspacesGet
function workspacesGet(client: OpenRouterCore, request: WorkspacesGetRequest, options?: RequestOptions): ResultPromise<WorkspacesGetResponse, WorkspacesGetError>;

// . ./workspacesGetBudget
function workspacesGetBudget(client: OpenRouterCore, request: WorkspacesGetBudgetRequest, options?: RequestOptions): ResultPromise<WorkspacesGetBudgetResponse, WorkspacesGetBudgetError>;

// . ./workspacesList
function workspacesList(client: OpenRouterCore, request?: WorkspacesListRequest, options?: RequestOptions): ResultPromise<WorkspacesListResponse, WorkspacesListError>;

// . ./workspacesListBudgets
function workspacesListBudgets(client: OpenRouterCore, request: WorkspacesListBudgetsRequest, options?: RequestOptions): ResultPromise<WorkspacesListBudgetsResponse, WorkspacesListBudgetsError>;

// . ./workspacesListMembers
function workspacesListMembers(client: OpenRouterCore, request: WorkspacesListMembersRequest, options?: RequestOptions): ResultPromise<WorkspacesListMembersResponse, WorkspacesListMembersError>;

// . ./workspacesListMembers
function workspacesListMembersPages(client: OpenRouterCore, request: WorkspacesListMembersRequest, options?: RequestOptions): Pages<WorkspacesListMembersResponse, WorkspacesListMembersItem>;

// . ./workspacesList
function workspacesListPages(client: OpenRouterCore, request?: WorkspacesListRequest, options?: RequestOptions): Pages<WorkspacesListResponse, WorkspacesListItem>;

// . ./workspacesSetBudget
function workspacesSetBudget(client: OpenRouterCore, request: WorkspacesSetBudgetRequest, options?: RequestOptions): ResultPromise<WorkspacesSetBudgetResponse, WorkspacesSetBudgetError>;

// . ./workspacesUpdate
function workspacesUpdate(client: OpenRouterCore, request: WorkspacesUpdateRequest, options?: RequestOptions): ResultPromise<WorkspacesUpdateResponse, WorkspacesUpdateError>;

export {}
