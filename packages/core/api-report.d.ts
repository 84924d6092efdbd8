// What users of @openrouter-sdk/core can import, and what it says. Written by `pnpm api`.

import type {
  AnalyticsGetUserActivityRequest,
  AnalyticsGetUserActivityResponse,
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
  ChatResult,
  ChatSendEvent,
  ChatSendHeaders,
  ChatSendRequest,
  ChatSendResponse,
  ChatStreamChunk,
  CompletionsGenerateEvent,
  CompletionsGenerateRequest,
  CompletionsGenerateResponse,
  ConflictResponse,
  CreditsCreateCoinbaseChargeRequest,
  CreditsCreateCoinbaseChargeResponse,
  CreditsGetCreditsResponse,
  EdgeNetworkTimeoutResponse,
  EmbeddingsGenerateRequest,
  EmbeddingsGenerateResponse,
  EmbeddingsListModelsItem,
  EmbeddingsListModelsRequest,
  EmbeddingsListModelsResponse,
  EndpointsListRequest,
  EndpointsListResponse,
  EndpointsListZdrEndpointsResponse,
  ForbiddenResponse,
  GenerationsGetGenerationRequest,
  GenerationsGetGenerationResponse,
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
  InternalServerResponse,
  MessagesCreateEvent,
  MessagesCreateHeaders,
  MessagesCreateRequest,
  MessagesCreateResponse,
  MessagesResult,
  MessagesStreamEvents,
  ModelsCountRequest,
  ModelsCountResponse,
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
  OAuthExchangeAuthCodeForAPIKeyRequest,
  OAuthExchangeAuthCodeForAPIKeyResponse,
  OpenResponsesResult,
  ParametersGetParametersRequest,
  ParametersGetParametersResponse,
  PayloadTooLargeResponse,
  PaymentRequiredResponse,
  ProviderOverloadedResponse,
  ProvidersListResponse,
  RequestTimeoutResponse,
  ResponsesSendEvent,
  ResponsesSendHeaders,
  ResponsesSendRequest,
  ResponsesSendResponse,
  ServiceUnavailableResponse,
  StreamEvents,
  TooManyRequestsResponse,
  UnauthorizedResponse,
  UnprocessableEntityResponse,
} from '@openrouter-sdk/types'

// .
export declare class Analytics {
  #private;
  constructor(client: OpenRouterCore);
  getUserActivity(request?: AnalyticsGetUserActivityRequest, options?: RequestOptions): ResponsePromise<AnalyticsGetUserActivityResponse>;
}

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

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
export declare class ApiKeys {
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
  readonly apply: (request: HttpRequest, credential: string) => void;
  readonly secret?: (given: unknown, context: CallContext) => Promise<string | undefined>;
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
export declare class BadGatewayResponseError extends OpenRouterDefaultError {
  readonly statusCode: 502;
  readonly body: BadGatewayResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class BadRequestResponseError extends OpenRouterDefaultError {
  readonly statusCode: 400;
  readonly body: AnthropicMessagesErrorResponse | BadRequestResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class Beta {
  readonly responses: BetaResponses;
  constructor(client: OpenRouterCore);
}

// .
export declare class BetaResponses {
  #private;
  constructor(client: OpenRouterCore);
  send(request: ResponsesSendRequest & {
    stream?: false | undefined;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<ResponsesSendResponse>;
  send(request: ResponsesSendRequest & {
    stream: true;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<EventStream<ResponsesSendEvent>>;
  send(request: ResponsesSendRequest, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<ResponsesSendResponse | EventStream<ResponsesSendEvent>>;
}

// . ./betaResponsesSend
export type BetaResponsesSendError = ResponsesSendError;

// .
export declare class BinaryResponse {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly contentType: string;
  constructor(response: Response, context: CallContext);
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  blob(): Promise<Blob>;
  cancel(): Promise<void>;
}

// not exported
interface CallContext {
  readonly definition: ApiDefinition;
  readonly operation: Operation;
  readonly settings: Settings;
  readonly headers: readonly (readonly [
    name: string,
    value: unknown
  ])[];
  readonly use: readonly Middleware[];
  readonly lifetime: Lifetime;
  readonly secrets: Set<string>;
  renew?: (status: number) => boolean;
  response?: Response;
}

// .
export declare class Chat {
  #private;
  constructor(client: OpenRouterCore);
  send(request: ChatSendRequest & {
    stream?: false | undefined;
  }, options?: RequestOptions<ChatSendHeaders>): ResponsePromise<ChatSendResponse>;
  send(request: ChatSendRequest & {
    stream: true;
  }, options?: RequestOptions<ChatSendHeaders>): ResponsePromise<EventStream<ChatSendEvent>>;
  send(request: ChatSendRequest, options?: RequestOptions<ChatSendHeaders>): ResponsePromise<ChatSendResponse | EventStream<ChatSendEvent>>;
}

// . ./chatSend
export type ChatSendError = BadRequestResponseError | UnauthorizedResponseError | PaymentRequiredResponseError | ForbiddenResponseError | NotFoundResponseError | RequestTimeoutResponseError | PayloadTooLargeResponseError | UnprocessableEntityResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | ServiceUnavailableResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// not exported
declare class Client {
  #private;
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
export interface ClientOptions extends SharedOptions {
}

// .
export declare class Completions {
  #private;
  constructor(client: OpenRouterCore);
  generate(request: CompletionsGenerateRequest & {
    stream?: false | undefined;
  }, options?: RequestOptions): ResponsePromise<CompletionsGenerateResponse>;
  generate(request: CompletionsGenerateRequest & {
    stream: true;
  }, options?: RequestOptions): ResponsePromise<EventStream<CompletionsGenerateEvent>>;
  generate(request: CompletionsGenerateRequest, options?: RequestOptions): ResponsePromise<CompletionsGenerateResponse | EventStream<CompletionsGenerateEvent>>;
}

// . ./completionsGenerate
export type CompletionsGenerateError = BadRequestResponseError | UnauthorizedResponseError | TooManyRequestsResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class ConflictResponseError extends OpenRouterDefaultError {
  readonly statusCode: 409;
  readonly body: ConflictResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class ConnectionError extends SdkError {
  readonly name = "ConnectionError";
}

// .
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

// .
export declare class Credits {
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
declare const DEFAULTS: {
  timeoutMs: number;
  totalTimeoutMs: number;
  idleTimeoutMs: number;
  maxRetries: number;
  retryDelayMs: number;
  maxRetryDelayMs: number;
  maxRetryAfterMs: number;
};

// .
export declare class EdgeNetworkTimeoutResponseError extends OpenRouterDefaultError {
  readonly statusCode: 524;
  readonly body: EdgeNetworkTimeoutResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class Embeddings {
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
export declare class Endpoints {
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
export declare class EventStream<T> implements AsyncIterable<T> {
  #private;
  constructor(events: AsyncIterator<T, undefined>);
  [Symbol.asyncIterator](): AsyncIterator<T, undefined>;
  final<Result>(collect: (events: AsyncIterable<T>) => Promise<Result>): Promise<Result>;
  toReadableStream(): ReadableStream<T>;
  tee(): [
    EventStream<T>,
    EventStream<T>
  ];
  cancel(): Promise<void>;
}

// .
export type Fetch = (url: string, init: HttpRequest) => Promise<Response>;

// .
export declare class ForbiddenResponseError extends OpenRouterDefaultError {
  readonly statusCode: 403;
  readonly body: AnthropicMessagesErrorResponse | ForbiddenResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class Generations {
  #private;
  constructor(client: OpenRouterCore);
  getGeneration(request: GenerationsGetGenerationRequest, options?: RequestOptions): ResponsePromise<GenerationsGetGenerationResponse>;
}

// . ./generationsGetGeneration
export type GenerationsGetGenerationError = UnauthorizedResponseError | PaymentRequiredResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | BadGatewayResponseError | EdgeNetworkTimeoutResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class GoneResponseError extends OpenRouterDefaultError {
  readonly statusCode: 410;
  readonly body: GoneResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class Guardrails {
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
export declare class HttpError extends SdkError implements HttpErrorDetails {
  readonly name: string;
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
export declare class InternalServerResponseError extends OpenRouterDefaultError {
  readonly statusCode: 500;
  readonly body: AnthropicMessagesErrorResponse | InternalServerResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class InvalidRequestError extends SdkError {
  readonly name = "InvalidRequestError";
}

// not exported
interface Lifetime {
  readonly signal: AbortSignal;
  readonly aborted: Promise<never>;
  held?: boolean;
  abort(error: unknown): void;
  after(run?: () => void, ms?: number): void;
  end(): void;
}

// .
export interface Logger {
  debug(message: string): void;
}

// .
export declare class Messages {
  #private;
  constructor(client: OpenRouterCore);
  create(request: MessagesCreateRequest & {
    stream?: false | undefined;
  }, options?: RequestOptions<MessagesCreateHeaders>): ResponsePromise<MessagesCreateResponse>;
  create(request: MessagesCreateRequest & {
    stream: true;
  }, options?: RequestOptions<MessagesCreateHeaders>): ResponsePromise<EventStream<MessagesCreateEvent>>;
  create(request: MessagesCreateRequest, options?: RequestOptions<MessagesCreateHeaders>): ResponsePromise<MessagesCreateResponse | EventStream<MessagesCreateEvent>>;
}

// . ./messagesCreate
export type MessagesCreateError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | TooManyRequestsResponseError | InternalServerResponseError | ServiceUnavailableResponseError | ProviderOverloadedResponseError | OpenRouterDefaultError | RequestFailure;

// .
export type Middleware = (request: HttpRequest, next: (request: HttpRequest) => Promise<Response>, context: MiddlewareContext) => Promise<Response>;

// .
export interface MiddlewareContext {
  readonly operation: Operation;
  readonly attempt: number;
}

// .
export declare class Models {
  #private;
  constructor(client: OpenRouterCore);
  count(request?: ModelsCountRequest, options?: RequestOptions): ResponsePromise<ModelsCountResponse>;
  list(request?: ModelsListRequest, options?: RequestOptions): ResponsePromise<ModelsListResponse>;
  listPages(request?: ModelsListRequest, options?: RequestOptions): Pages<ModelsListResponse, ModelsListItem>;
  listEmbeddings(options?: RequestOptions): ResponsePromise<ModelsListEmbeddingsResponse>;
  listForUser(request?: ModelsListForUserRequest, options?: RequestOptions): ResponsePromise<ModelsListForUserResponse>;
  listForUserPages(request?: ModelsListForUserRequest, options?: RequestOptions): Pages<ModelsListForUserResponse, ModelsListForUserItem>;
}

// . ./modelsCount
export type ModelsCountError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsListEmbeddings
export type ModelsListEmbeddingsError = BadRequestResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsList
export type ModelsListError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./modelsListForUser
export type ModelsListForUserError = UnauthorizedResponseError | ForbiddenResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class NotFoundResponseError extends OpenRouterDefaultError {
  readonly statusCode: 404;
  readonly body: AnthropicMessagesErrorResponse | NotFoundResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class OAuth {
  #private;
  constructor(client: OpenRouterCore);
  createAuthCode(request: OAuthCreateAuthCodeRequest, options?: RequestOptions): ResponsePromise<OAuthCreateAuthCodeResponse>;
  exchangeAuthCodeForAPIKey(request: OAuthExchangeAuthCodeForAPIKeyRequest, options?: RequestOptions): ResponsePromise<OAuthExchangeAuthCodeForAPIKeyResponse>;
}

// .
export type OAuth2Credential = Credential | ClientCredentials;

// . ./oAuthCreateAuthCode
export type OAuthCreateAuthCodeError = BadRequestResponseError | UnauthorizedResponseError | ForbiddenResponseError | ConflictResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyError = BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class OpenRouter extends OpenRouterCore {
  readonly analytics: Analytics;
  readonly apiKeys: ApiKeys;
  readonly beta: Beta;
  readonly chat: Chat;
  readonly completions: Completions;
  readonly credits: Credits;
  readonly embeddings: Embeddings;
  readonly endpoints: Endpoints;
  readonly generations: Generations;
  readonly guardrails: Guardrails;
  readonly messages: Messages;
  readonly models: Models;
  readonly oAuth: OAuth;
  readonly parameters: Parameters;
  readonly providers: Providers;
  readonly responses: Responses;
}

// . ./client
export declare class OpenRouterCore extends Client {
  constructor(options?: OpenRouterOptions);
}

// .
export declare class OpenRouterDefaultError extends HttpError {
  readonly name = "OpenRouterDefaultError";
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
export interface Pages<Page, Item> extends AsyncIterable<Page> {
  items(options?: {
    readonly limit?: number | undefined;
  }): AsyncIterable<Item>;
}

// .
export declare class Parameters {
  #private;
  constructor(client: OpenRouterCore);
  getParameters(request: ParametersGetParametersRequest, options?: RequestOptions): ResponsePromise<ParametersGetParametersResponse>;
}

// . ./parametersGetParameters
export type ParametersGetParametersError = UnauthorizedResponseError | NotFoundResponseError | InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class PayloadTooLargeResponseError extends OpenRouterDefaultError {
  readonly statusCode: 413;
  readonly body: PayloadTooLargeResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class PaymentRequiredResponseError extends OpenRouterDefaultError {
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
export declare class ProviderOverloadedResponseError extends OpenRouterDefaultError {
  readonly statusCode: 529;
  readonly body: AnthropicMessagesErrorResponse | ProviderOverloadedResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class Providers {
  #private;
  constructor(client: OpenRouterCore);
  list(options?: RequestOptions): ResponsePromise<ProvidersListResponse>;
}

// . ./providersList
export type ProvidersListError = InternalServerResponseError | OpenRouterDefaultError | RequestFailure;

// .
export declare class RequestAbortedError extends SdkError {
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
export declare class RequestTimeoutError extends SdkError {
  readonly name = "RequestTimeoutError";
}

// .
export declare class RequestTimeoutResponseError extends OpenRouterDefaultError {
  readonly statusCode: 408;
  readonly body: RequestTimeoutResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// not exported
type ResponseDecoder = (response: Response, context: CallContext) => Promise<unknown>;

// .
export declare class ResponseParseError extends SdkError {
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
export declare class Responses {
  #private;
  constructor(client: OpenRouterCore);
  send(request: ResponsesSendRequest & {
    stream?: false | undefined;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<ResponsesSendResponse>;
  send(request: ResponsesSendRequest & {
    stream: true;
  }, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<EventStream<ResponsesSendEvent>>;
  send(request: ResponsesSendRequest, options?: RequestOptions<ResponsesSendHeaders>): ResponsePromise<ResponsesSendResponse | EventStream<ResponsesSendEvent>>;
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

// .
export interface ResultPromise<T, E> extends Promise<Result<T, E>> {
  withResponse(): Promise<Result<T, E> & {
    readonly response: Response | undefined;
  }>;
}

// not exported
declare class SdkError extends Error {
  readonly name: string;
  constructor(message: string, details?: object);
  toJSON(): object;
}
// .
export { SdkError as OpenRouterError }

// not exported
type Security = readonly (readonly AuthScheme[])[];

// .
export declare class ServiceUnavailableResponseError extends OpenRouterDefaultError {
  readonly statusCode: 503;
  readonly body: AnthropicMessagesErrorResponse | ServiceUnavailableResponse | undefined;
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
  readonly maxRetries?: number | undefined;
  readonly retryDelayMs?: number | undefined;
  readonly maxRetryDelayMs?: number | undefined;
  readonly maxRetryAfterMs?: number | undefined;
  readonly headers?: HeaderValues | undefined;
  readonly use?: readonly Middleware[] | undefined;
}

// .
export declare class StreamError extends SdkError {
  readonly name = "StreamError";
  readonly reason: StreamErrorReason;
  readonly body: unknown;
  readonly serverMessage: string | undefined;
}

// .
export type StreamErrorReason = 'reported' | 'malformed' | 'truncated' | 'consumed';

// not exported
type Streaming = (headers: Headers, input: unknown) => ResponseDecoder | undefined;

// .
export declare class TooManyRequestsResponseError extends OpenRouterDefaultError {
  readonly statusCode: 429;
  readonly body: AnthropicMessagesErrorResponse | TooManyRequestsResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class UnauthorizedResponseError extends OpenRouterDefaultError {
  readonly statusCode: 401;
  readonly body: AnthropicMessagesErrorResponse | UnauthorizedResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// .
export declare class UnprocessableEntityResponseError extends OpenRouterDefaultError {
  readonly statusCode: 422;
  readonly body: UnprocessableEntityResponse | undefined;
  static [Symbol.hasInstance](error: unknown): boolean;
}

// . ./analyticsGetUserActivity
export declare function analyticsGetUserActivity(client: OpenRouterCore, request?: AnalyticsGetUserActivityRequest, options?: RequestOptions): ResultPromise<AnalyticsGetUserActivityResponse, AnalyticsGetUserActivityError>;

// . ./apiKeysCreate
export declare function apiKeysCreate(client: OpenRouterCore, request: ApiKeysCreateRequest, options?: RequestOptions): ResultPromise<ApiKeysCreateResponse, ApiKeysCreateError>;

// . ./apiKeysDelete
export declare function apiKeysDelete(client: OpenRouterCore, request: ApiKeysDeleteRequest, options?: RequestOptions): ResultPromise<ApiKeysDeleteResponse, ApiKeysDeleteError>;

// . ./apiKeysGet
export declare function apiKeysGet(client: OpenRouterCore, request: ApiKeysGetRequest, options?: RequestOptions): ResultPromise<ApiKeysGetResponse, ApiKeysGetError>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function apiKeysGetCurrentKeyMetadata(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ApiKeysGetCurrentKeyMetadataResponse, ApiKeysGetCurrentKeyMetadataError>;

// . ./apiKeysList
export declare function apiKeysList(client: OpenRouterCore, request?: ApiKeysListRequest, options?: RequestOptions): ResultPromise<ApiKeysListResponse, ApiKeysListError>;

// . ./apiKeysList
export declare function apiKeysListPages(client: OpenRouterCore, request?: ApiKeysListRequest, options?: RequestOptions): Pages<ApiKeysListResponse, ApiKeysListItem>;

// . ./apiKeysUpdate
export declare function apiKeysUpdate(client: OpenRouterCore, request: ApiKeysUpdateRequest, options?: RequestOptions): ResultPromise<ApiKeysUpdateResponse, ApiKeysUpdateError>;

// . ./extras
export declare function authorizationCode(url: string | URL): string | undefined;

// . ./extras
export declare function authorizationURL({ callbackURL, challenge }: AuthorizationRequest): string;

// . ./betaResponsesSend
export declare const betaResponsesSend: typeof responsesSend;

// . ./chatSend
export declare function chatSend(client: OpenRouterCore, request: ChatSendRequest & {
  stream?: false | undefined;
}, options?: RequestOptions<ChatSendHeaders>): ResultPromise<ChatSendResponse, ChatSendError>;
export declare function chatSend(client: OpenRouterCore, request: ChatSendRequest & {
  stream: true;
}, options?: RequestOptions<ChatSendHeaders>): ResultPromise<EventStream<ChatSendEvent>, ChatSendError>;
export declare function chatSend(client: OpenRouterCore, request: ChatSendRequest, options?: RequestOptions<ChatSendHeaders>): ResultPromise<ChatSendResponse | EventStream<ChatSendEvent>, ChatSendError>;

// . ./extras
export declare function collectChat(stream: AsyncIterable<ChatStreamChunk>): Promise<ChatResult>;

// . ./extras
export declare function collectMessage(stream: AsyncIterable<MessagesStreamEvents>): Promise<MessagesResult>;

// . ./extras
export declare function collectResponse(stream: AsyncIterable<StreamEvents>): Promise<OpenResponsesResult>;

// . ./completionsGenerate
export declare function completionsGenerate(client: OpenRouterCore, request: CompletionsGenerateRequest & {
  stream?: false | undefined;
}, options?: RequestOptions): ResultPromise<CompletionsGenerateResponse, CompletionsGenerateError>;
export declare function completionsGenerate(client: OpenRouterCore, request: CompletionsGenerateRequest & {
  stream: true;
}, options?: RequestOptions): ResultPromise<EventStream<CompletionsGenerateEvent>, CompletionsGenerateError>;
export declare function completionsGenerate(client: OpenRouterCore, request: CompletionsGenerateRequest, options?: RequestOptions): ResultPromise<CompletionsGenerateResponse | EventStream<CompletionsGenerateEvent>, CompletionsGenerateError>;

// . ./extras
export declare function createPkcePair(): Promise<PkcePair>;

// . ./creditsCreateCoinbaseCharge
export declare function creditsCreateCoinbaseCharge(client: OpenRouterCore, request: CreditsCreateCoinbaseChargeRequest, options?: RequestOptions): ResultPromise<CreditsCreateCoinbaseChargeResponse, CreditsCreateCoinbaseChargeError>;

// . ./creditsGetCredits
export declare function creditsGetCredits(client: OpenRouterCore, options?: RequestOptions): ResultPromise<CreditsGetCreditsResponse, CreditsGetCreditsError>;

// . ./embeddingsGenerate
export declare function embeddingsGenerate(client: OpenRouterCore, request: EmbeddingsGenerateRequest, options?: RequestOptions): ResultPromise<EmbeddingsGenerateResponse, EmbeddingsGenerateError>;

// . ./embeddingsListModels
export declare function embeddingsListModels(client: OpenRouterCore, request?: EmbeddingsListModelsRequest, options?: RequestOptions): ResultPromise<EmbeddingsListModelsResponse, EmbeddingsListModelsError>;

// . ./embeddingsListModels
export declare function embeddingsListModelsPages(client: OpenRouterCore, request?: EmbeddingsListModelsRequest, options?: RequestOptions): Pages<EmbeddingsListModelsResponse, EmbeddingsListModelsItem>;

// . ./endpointsList
export declare function endpointsList(client: OpenRouterCore, request: EndpointsListRequest, options?: RequestOptions): ResultPromise<EndpointsListResponse, EndpointsListError>;

// . ./endpointsListZdrEndpoints
export declare function endpointsListZdrEndpoints(client: OpenRouterCore, options?: RequestOptions): ResultPromise<EndpointsListZdrEndpointsResponse, EndpointsListZdrEndpointsError>;

// . ./extras
export declare function exchangeAuthorizationCode(client: OpenRouterCore, { code, verifier }: AuthorizationGrant, options?: RequestOptions): ResultPromise<OAuthExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError>;

// . ./extras
export declare function foldChatChunks(result: ChatResult | undefined, chunk: ChatStreamChunk): ChatResult;

// . ./extras
export declare function foldMessageEvents(message: MessagesResult | undefined, event: MessagesStreamEvents): MessagesResult | undefined;

// . ./extras
export declare function foldResponseEvents(response: OpenResponsesResult | undefined, event: StreamEvents): OpenResponsesResult | undefined;

// . ./generationsGetGeneration
export declare function generationsGetGeneration(client: OpenRouterCore, request: GenerationsGetGenerationRequest, options?: RequestOptions): ResultPromise<GenerationsGetGenerationResponse, GenerationsGetGenerationError>;

// . ./guardrailsBulkAssignKeys
export declare function guardrailsBulkAssignKeys(client: OpenRouterCore, request: GuardrailsBulkAssignKeysRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkAssignKeysResponse, GuardrailsBulkAssignKeysError>;

// . ./guardrailsBulkAssignMembers
export declare function guardrailsBulkAssignMembers(client: OpenRouterCore, request: GuardrailsBulkAssignMembersRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkAssignMembersResponse, GuardrailsBulkAssignMembersError>;

// . ./guardrailsBulkUnassignKeys
export declare function guardrailsBulkUnassignKeys(client: OpenRouterCore, request: GuardrailsBulkUnassignKeysRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkUnassignKeysResponse, GuardrailsBulkUnassignKeysError>;

// . ./guardrailsBulkUnassignMembers
export declare function guardrailsBulkUnassignMembers(client: OpenRouterCore, request: GuardrailsBulkUnassignMembersRequest, options?: RequestOptions): ResultPromise<GuardrailsBulkUnassignMembersResponse, GuardrailsBulkUnassignMembersError>;

// . ./guardrailsCreate
export declare function guardrailsCreate(client: OpenRouterCore, request: GuardrailsCreateRequest, options?: RequestOptions): ResultPromise<GuardrailsCreateResponse, GuardrailsCreateError>;

// . ./guardrailsDelete
export declare function guardrailsDelete(client: OpenRouterCore, request: GuardrailsDeleteRequest, options?: RequestOptions): ResultPromise<GuardrailsDeleteResponse, GuardrailsDeleteError>;

// . ./guardrailsGet
export declare function guardrailsGet(client: OpenRouterCore, request: GuardrailsGetRequest, options?: RequestOptions): ResultPromise<GuardrailsGetResponse, GuardrailsGetError>;

// . ./guardrailsList
export declare function guardrailsList(client: OpenRouterCore, request?: GuardrailsListRequest, options?: RequestOptions): ResultPromise<GuardrailsListResponse, GuardrailsListError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignments(client: OpenRouterCore, request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListGuardrailKeyAssignmentsResponse, GuardrailsListGuardrailKeyAssignmentsError>;

// . ./guardrailsListGuardrailKeyAssignments
export declare function guardrailsListGuardrailKeyAssignmentsPages(client: OpenRouterCore, request: GuardrailsListGuardrailKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailKeyAssignmentsResponse, GuardrailsListGuardrailKeyAssignmentsItem>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignments(client: OpenRouterCore, request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListGuardrailMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsError>;

// . ./guardrailsListGuardrailMemberAssignments
export declare function guardrailsListGuardrailMemberAssignmentsPages(client: OpenRouterCore, request: GuardrailsListGuardrailMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListGuardrailMemberAssignmentsResponse, GuardrailsListGuardrailMemberAssignmentsItem>;

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignments(client: OpenRouterCore, request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsError>;

// . ./guardrailsListKeyAssignments
export declare function guardrailsListKeyAssignmentsPages(client: OpenRouterCore, request?: GuardrailsListKeyAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListKeyAssignmentsResponse, GuardrailsListKeyAssignmentsItem>;

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignments(client: OpenRouterCore, request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): ResultPromise<GuardrailsListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsError>;

// . ./guardrailsListMemberAssignments
export declare function guardrailsListMemberAssignmentsPages(client: OpenRouterCore, request?: GuardrailsListMemberAssignmentsRequest, options?: RequestOptions): Pages<GuardrailsListMemberAssignmentsResponse, GuardrailsListMemberAssignmentsItem>;

// . ./guardrailsList
export declare function guardrailsListPages(client: OpenRouterCore, request?: GuardrailsListRequest, options?: RequestOptions): Pages<GuardrailsListResponse, GuardrailsListItem>;

// . ./guardrailsUpdate
export declare function guardrailsUpdate(client: OpenRouterCore, request: GuardrailsUpdateRequest, options?: RequestOptions): ResultPromise<GuardrailsUpdateResponse, GuardrailsUpdateError>;

// .
export declare function logRequests(logger: Logger): Middleware;

// . ./messagesCreate
export declare function messagesCreate(client: OpenRouterCore, request: MessagesCreateRequest & {
  stream?: false | undefined;
}, options?: RequestOptions<MessagesCreateHeaders>): ResultPromise<MessagesCreateResponse, MessagesCreateError>;
export declare function messagesCreate(client: OpenRouterCore, request: MessagesCreateRequest & {
  stream: true;
}, options?: RequestOptions<MessagesCreateHeaders>): ResultPromise<EventStream<MessagesCreateEvent>, MessagesCreateError>;
export declare function messagesCreate(client: OpenRouterCore, request: MessagesCreateRequest, options?: RequestOptions<MessagesCreateHeaders>): ResultPromise<MessagesCreateResponse | EventStream<MessagesCreateEvent>, MessagesCreateError>;

// . ./modelsCount
export declare function modelsCount(client: OpenRouterCore, request?: ModelsCountRequest, options?: RequestOptions): ResultPromise<ModelsCountResponse, ModelsCountError>;

// . ./modelsList
export declare function modelsList(client: OpenRouterCore, request?: ModelsListRequest, options?: RequestOptions): ResultPromise<ModelsListResponse, ModelsListError>;

// . ./modelsListEmbeddings
export declare function modelsListEmbeddings(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ModelsListEmbeddingsResponse, ModelsListEmbeddingsError>;

// . ./modelsListForUser
export declare function modelsListForUser(client: OpenRouterCore, request?: ModelsListForUserRequest, options?: RequestOptions): ResultPromise<ModelsListForUserResponse, ModelsListForUserError>;

// . ./modelsListForUser
export declare function modelsListForUserPages(client: OpenRouterCore, request?: ModelsListForUserRequest, options?: RequestOptions): Pages<ModelsListForUserResponse, ModelsListForUserItem>;

// . ./modelsList
export declare function modelsListPages(client: OpenRouterCore, request?: ModelsListRequest, options?: RequestOptions): Pages<ModelsListResponse, ModelsListItem>;

// . ./oAuthCreateAuthCode
export declare function oAuthCreateAuthCode(client: OpenRouterCore, request: OAuthCreateAuthCodeRequest, options?: RequestOptions): ResultPromise<OAuthCreateAuthCodeResponse, OAuthCreateAuthCodeError>;

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function oAuthExchangeAuthCodeForAPIKey(client: OpenRouterCore, request: OAuthExchangeAuthCodeForAPIKeyRequest, options?: RequestOptions): ResultPromise<OAuthExchangeAuthCodeForAPIKeyResponse, OAuthExchangeAuthCodeForAPIKeyError>;

// . ./parametersGetParameters
export declare function parametersGetParameters(client: OpenRouterCore, request: ParametersGetParametersRequest, options?: RequestOptions): ResultPromise<ParametersGetParametersResponse, ParametersGetParametersError>;

// . ./extras
export declare function pkceChallenge(verifier: string): Promise<string>;

// . ./providersList
export declare function providersList(client: OpenRouterCore, options?: RequestOptions): ResultPromise<ProvidersListResponse, ProvidersListError>;

// . ./responsesSend
export declare function responsesSend(client: OpenRouterCore, request: ResponsesSendRequest & {
  stream?: false | undefined;
}, options?: RequestOptions<ResponsesSendHeaders>): ResultPromise<ResponsesSendResponse, ResponsesSendError>;
export declare function responsesSend(client: OpenRouterCore, request: ResponsesSendRequest & {
  stream: true;
}, options?: RequestOptions<ResponsesSendHeaders>): ResultPromise<EventStream<ResponsesSendEvent>, ResponsesSendError>;
export declare function responsesSend(client: OpenRouterCore, request: ResponsesSendRequest, options?: RequestOptions<ResponsesSendHeaders>): ResultPromise<ResponsesSendResponse | EventStream<ResponsesSendEvent>, ResponsesSendError>;

// .
export declare function unwrap<T, E>(promise: ResultPromise<T, E>): ResponsePromise<T>;

export {}
