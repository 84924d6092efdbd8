// What users of @openrouter-sdk/react-query can import, and what it says. Written by `pnpm api`.

import type {
  AnalyticsGetUserActivityError,
} from '@openrouter-sdk/core/analyticsGetUserActivity'
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
  ChatSendError,
} from '@openrouter-sdk/core/chatSend'
import type {
  OpenRouterCore,
  RequestOptions,
} from '@openrouter-sdk/core/client'
import type {
  CompletionsGenerateError,
} from '@openrouter-sdk/core/completionsGenerate'
import type {
  CreditsCreateCoinbaseChargeError,
} from '@openrouter-sdk/core/creditsCreateCoinbaseCharge'
import type {
  CreditsGetCreditsError,
} from '@openrouter-sdk/core/creditsGetCredits'
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
  GenerationsGetGenerationError,
} from '@openrouter-sdk/core/generationsGetGeneration'
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
  MessagesCreateError,
} from '@openrouter-sdk/core/messagesCreate'
import type {
  ModelsCountError,
} from '@openrouter-sdk/core/modelsCount'
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
  OAuthExchangeAuthCodeForAPIKeyError,
} from '@openrouter-sdk/core/oAuthExchangeAuthCodeForAPIKey'
import type {
  ParametersGetParametersError,
} from '@openrouter-sdk/core/parametersGetParameters'
import type {
  ProvidersListError,
} from '@openrouter-sdk/core/providersList'
import type {
  ResponsesSendError,
} from '@openrouter-sdk/core/responsesSend'
import type {
  AnalyticsGetUserActivityRequest,
  AnalyticsGetUserActivityResponse,
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
  ChatSendEvent,
  ChatSendHeaders,
  ChatSendRequest,
  ChatSendResponse,
  CompletionsGenerateEvent,
  CompletionsGenerateRequest,
  CompletionsGenerateResponse,
  CreditsCreateCoinbaseChargeRequest,
  CreditsCreateCoinbaseChargeResponse,
  CreditsGetCreditsResponse,
  EmbeddingsGenerateRequest,
  EmbeddingsGenerateResponse,
  EmbeddingsListModelsRequest,
  EmbeddingsListModelsResponse,
  EndpointsListRequest,
  EndpointsListResponse,
  EndpointsListZdrEndpointsResponse,
  GenerationsGetGenerationRequest,
  GenerationsGetGenerationResponse,
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
  MessagesCreateEvent,
  MessagesCreateHeaders,
  MessagesCreateRequest,
  MessagesCreateResponse,
  ModelsCountRequest,
  ModelsCountResponse,
  ModelsListEmbeddingsResponse,
  ModelsListForUserRequest,
  ModelsListForUserResponse,
  ModelsListRequest,
  ModelsListResponse,
  OAuthCreateAuthCodeRequest,
  OAuthCreateAuthCodeResponse,
  OAuthExchangeAuthCodeForAPIKeyRequest,
  OAuthExchangeAuthCodeForAPIKeyResponse,
  ParametersGetParametersRequest,
  ParametersGetParametersResponse,
  ProvidersListResponse,
  ResponsesSendEvent,
  ResponsesSendHeaders,
  ResponsesSendRequest,
  ResponsesSendResponse,
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

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityData = AnalyticsGetUserActivityResponse;

// . ./analyticsGetUserActivity
export type { AnalyticsGetUserActivityError } from '@openrouter-sdk/core/analyticsGetUserActivity'

// . ./analyticsGetUserActivity
export type AnalyticsGetUserActivityKey = ReturnType<typeof analyticsGetUserActivityKey>;

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

// . ./betaResponsesSend
export type BetaResponsesSendData = ResponsesSendData;

// . ./betaResponsesSend
export type BetaResponsesSendError = ResponsesSendError;

// . ./betaResponsesSend
export type BetaResponsesSendVariables = ResponsesSendVariables;

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

// .
export type InfiniteQuery<TPage, TError, TData, TKey extends QueryKey, TPageParam> = UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam> & QueryKeyWithDataTag<TKey, InfiniteData<TPage, TPageParam>, TError>;

// .
export type InfiniteQueryOverrides<TPage, TError, TData, TKey extends QueryKey, TPageParam, THeaders extends object = object> = Omit<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, 'queryKey' | 'queryFn' | PageOptions> & Partial<Pick<UnusedSkipTokenInfiniteOptions<TPage, TError, TData, TKey, TPageParam>, PageOptions>> & CallOverrides<THeaders>;

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

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyData = OAuthExchangeAuthCodeForAPIKeyResponse;

// . ./oAuthExchangeAuthCodeForAPIKey
export type { OAuthExchangeAuthCodeForAPIKeyError } from '@openrouter-sdk/core/oAuthExchangeAuthCodeForAPIKey'

// . ./oAuthExchangeAuthCodeForAPIKey
export type OAuthExchangeAuthCodeForAPIKeyVariables = OAuthExchangeAuthCodeForAPIKeyRequest;

// .
export type OpenRouterClient = KeyPrefixed<OpenRouterCore>;

// .
export declare const OpenRouterProvider: (props: ClientProviderProps<OpenRouterCore>) => import("react").ReactElement;

// not exported
type PageOptions = 'initialPageParam' | 'getNextPageParam';

// . ./parametersGetParameters
export type ParametersGetParametersData = ParametersGetParametersResponse;

// . ./parametersGetParameters
export type { ParametersGetParametersError } from '@openrouter-sdk/core/parametersGetParameters'

// . ./parametersGetParameters
export type ParametersGetParametersKey = ReturnType<typeof parametersGetParametersKey>;

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

// . ./responsesSend
export type ResponsesSendData = ResponsesSendResponse;

// . ./responsesSend
export type { ResponsesSendError } from '@openrouter-sdk/core/responsesSend'

// . ./responsesSend
export type ResponsesSendVariables = ResponsesSendRequest;

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

// .
export type SuspenseOverrides<TOverrides> = Omit<TOverrides, DecidedBySuspense>;

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

// . ./betaResponsesSend
export declare const betaResponsesSendMutationKey: typeof responsesSendMutationKey;

// . ./betaResponsesSend
export declare const betaResponsesSendMutationOptions: typeof responsesSendMutationOptions;

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

// . ./analyticsGetUserActivity
export declare function invalidateAllAnalyticsGetUserActivity(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
export declare function invalidateAllApiKeysGet(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGetCurrentKeyMetadata
export declare function invalidateAllApiKeysGetCurrentKeyMetadata(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
export declare function invalidateAllApiKeysList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./creditsGetCredits
export declare function invalidateAllCreditsGetCredits(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
export declare function invalidateAllEmbeddingsListModels(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
export declare function invalidateAllEndpointsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsListZdrEndpoints
export declare function invalidateAllEndpointsListZdrEndpoints(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
export declare function invalidateAllGenerationsGetGeneration(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

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

// . ./modelsCount
export declare function invalidateAllModelsCount(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
export declare function invalidateAllModelsList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListEmbeddings
export declare function invalidateAllModelsListEmbeddings(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
export declare function invalidateAllModelsListForUser(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
export declare function invalidateAllParametersGetParameters(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./providersList
export declare function invalidateAllProvidersList(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void>;

// . ./analyticsGetUserActivity
export declare function invalidateAnalyticsGetUserActivity(queryClient: QueryClient, request: Partial<AnalyticsGetUserActivityRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysGet
export declare function invalidateApiKeysGet(queryClient: QueryClient, request: Partial<ApiKeysGetRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./apiKeysList
export declare function invalidateApiKeysList(queryClient: QueryClient, request: Partial<ApiKeysListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./embeddingsListModels
export declare function invalidateEmbeddingsListModels(queryClient: QueryClient, request: Partial<EmbeddingsListModelsRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./endpointsList
export declare function invalidateEndpointsList(queryClient: QueryClient, request: Partial<EndpointsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./generationsGetGeneration
export declare function invalidateGenerationsGetGeneration(queryClient: QueryClient, request: Partial<GenerationsGetGenerationRequest>, filters?: InvalidateFilters): Promise<void>;

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

// . ./modelsCount
export declare function invalidateModelsCount(queryClient: QueryClient, request: Partial<ModelsCountRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsList
export declare function invalidateModelsList(queryClient: QueryClient, request: Partial<ModelsListRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./modelsListForUser
export declare function invalidateModelsListForUser(queryClient: QueryClient, request: Partial<ModelsListForUserRequest>, filters?: InvalidateFilters): Promise<void>;

// . ./parametersGetParameters
export declare function invalidateParametersGetParameters(queryClient: QueryClient, request: Partial<ParametersGetParametersRequest>, filters?: InvalidateFilters): Promise<void>;

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

// .
export declare const openRouterKey: readonly [
  'openrouter'
];

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

// . ./creditsGetCredits
export declare function prefetchCreditsGetCredits(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, CreditsGetCreditsData, CreditsGetCreditsKey>): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModels(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsRequest, overrides?: QueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, EmbeddingsListModelsData, EmbeddingsListModelsKey>): Promise<void>;

// . ./embeddingsListModels
export declare function prefetchEmbeddingsListModelsInfinite(queryClient: QueryClient, client: OpenRouterClient, request?: EmbeddingsListModelsInfiniteRequest, overrides?: InfiniteQueryOverrides<EmbeddingsListModelsData, EmbeddingsListModelsError, InfiniteData<EmbeddingsListModelsData, EmbeddingsListModelsPageParam>, EmbeddingsListModelsInfiniteKey, EmbeddingsListModelsPageParam>): Promise<void>;

// . ./endpointsList
export declare function prefetchEndpointsList(queryClient: QueryClient, client: OpenRouterClient, request: EndpointsListRequest, overrides?: QueryOverrides<EndpointsListData, EndpointsListError, EndpointsListData, EndpointsListKey>): Promise<void>;

// . ./endpointsListZdrEndpoints
export declare function prefetchEndpointsListZdrEndpoints(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsError, EndpointsListZdrEndpointsData, EndpointsListZdrEndpointsKey>): Promise<void>;

// . ./generationsGetGeneration
export declare function prefetchGenerationsGetGeneration(queryClient: QueryClient, client: OpenRouterClient, request: GenerationsGetGenerationRequest, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, GenerationsGetGenerationData, GenerationsGetGenerationKey>): Promise<void>;

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

// . ./modelsCount
export declare function prefetchModelsCount(queryClient: QueryClient, client: OpenRouterClient, request?: ModelsCountRequest, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, ModelsCountData, ModelsCountKey>): Promise<void>;

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

// . ./parametersGetParameters
export declare function prefetchParametersGetParameters(queryClient: QueryClient, client: OpenRouterClient, request: ParametersGetParametersRequest, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, ParametersGetParametersData, ParametersGetParametersKey>): Promise<void>;

// . ./providersList
export declare function prefetchProvidersList(queryClient: QueryClient, client: OpenRouterClient, overrides?: QueryOverrides<ProvidersListData, ProvidersListError, ProvidersListData, ProvidersListKey>): Promise<void>;

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

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivity<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest | SkipToken, overrides?: QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>): UseQueryResult<TData, AnalyticsGetUserActivityError>;

// . ./analyticsGetUserActivity
export declare function useAnalyticsGetUserActivitySuspense<TData = AnalyticsGetUserActivityData>(request?: AnalyticsGetUserActivityRequest, overrides?: SuspenseOverrides<QueryOverrides<AnalyticsGetUserActivityData, AnalyticsGetUserActivityError, TData, AnalyticsGetUserActivityKey>>): UseSuspenseQueryResult<TData, AnalyticsGetUserActivityError>;

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

// . ./betaResponsesSend
export declare const useBetaResponsesSendMutation: typeof useResponsesSendMutation;

// . ./betaResponsesSend
export declare const useBetaResponsesSendStream: typeof useResponsesSendStream;

// . ./chatSend
export declare function useChatSendMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult, ChatSendHeaders>): UseMutationResult<ChatSendData, ChatSendError, ChatSendVariables, TOnMutateResult>;

// . ./chatSend
export declare function useChatSendStream(overrides?: StreamOverrides<ChatSendEvent, ChatSendError, ChatSendHeaders>): StreamResult<ChatSendRequest, readonly ChatSendEvent[], ChatSendError>;
export declare function useChatSendStream<TData>(overrides: FoldedStreamOverrides<ChatSendEvent, ChatSendError, TData, ChatSendHeaders>): StreamResult<ChatSendRequest, TData, ChatSendError>;

// . ./completionsGenerate
export declare function useCompletionsGenerateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>): UseMutationResult<CompletionsGenerateData, CompletionsGenerateError, CompletionsGenerateVariables, TOnMutateResult>;

// . ./completionsGenerate
export declare function useCompletionsGenerateStream(overrides?: StreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError>): StreamResult<CompletionsGenerateRequest, readonly CompletionsGenerateEvent[], CompletionsGenerateError>;
export declare function useCompletionsGenerateStream<TData>(overrides: FoldedStreamOverrides<CompletionsGenerateEvent, CompletionsGenerateError, TData>): StreamResult<CompletionsGenerateRequest, TData, CompletionsGenerateError>;

// . ./creditsCreateCoinbaseCharge
export declare function useCreditsCreateCoinbaseChargeMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>): UseMutationResult<CreditsCreateCoinbaseChargeData, CreditsCreateCoinbaseChargeError, CreditsCreateCoinbaseChargeVariables, TOnMutateResult>;

// . ./creditsGetCredits
export declare function useCreditsGetCredits<TData = CreditsGetCreditsData>(overrides?: QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>): UseQueryResult<TData, CreditsGetCreditsError>;

// . ./creditsGetCredits
export declare function useCreditsGetCreditsSuspense<TData = CreditsGetCreditsData>(overrides?: SuspenseOverrides<QueryOverrides<CreditsGetCreditsData, CreditsGetCreditsError, TData, CreditsGetCreditsKey>>): UseSuspenseQueryResult<TData, CreditsGetCreditsError>;

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

// . ./generationsGetGeneration
export declare function useGenerationsGetGeneration<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest | SkipToken, overrides?: QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>): UseQueryResult<TData, GenerationsGetGenerationError>;

// . ./generationsGetGeneration
export declare function useGenerationsGetGenerationSuspense<TData = GenerationsGetGenerationData>(request: GenerationsGetGenerationRequest, overrides?: SuspenseOverrides<QueryOverrides<GenerationsGetGenerationData, GenerationsGetGenerationError, TData, GenerationsGetGenerationKey>>): UseSuspenseQueryResult<TData, GenerationsGetGenerationError>;

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

// . ./messagesCreate
export declare function useMessagesCreateMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult, MessagesCreateHeaders>): UseMutationResult<MessagesCreateData, MessagesCreateError, MessagesCreateVariables, TOnMutateResult>;

// . ./messagesCreate
export declare function useMessagesCreateStream(overrides?: StreamOverrides<MessagesCreateEvent, MessagesCreateError, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, readonly MessagesCreateEvent[], MessagesCreateError>;
export declare function useMessagesCreateStream<TData>(overrides: FoldedStreamOverrides<MessagesCreateEvent, MessagesCreateError, TData, MessagesCreateHeaders>): StreamResult<MessagesCreateRequest, TData, MessagesCreateError>;

// . ./modelsCount
export declare function useModelsCount<TData = ModelsCountData>(request?: ModelsCountRequest | SkipToken, overrides?: QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>): UseQueryResult<TData, ModelsCountError>;

// . ./modelsCount
export declare function useModelsCountSuspense<TData = ModelsCountData>(request?: ModelsCountRequest, overrides?: SuspenseOverrides<QueryOverrides<ModelsCountData, ModelsCountError, TData, ModelsCountKey>>): UseSuspenseQueryResult<TData, ModelsCountError>;

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

// . ./oAuthExchangeAuthCodeForAPIKey
export declare function useOAuthExchangeAuthCodeForAPIKeyMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>): UseMutationResult<OAuthExchangeAuthCodeForAPIKeyData, OAuthExchangeAuthCodeForAPIKeyError, OAuthExchangeAuthCodeForAPIKeyVariables, TOnMutateResult>;

// .
export declare const useOpenRouter: () => KeyPrefixed<OpenRouterCore>;

// . ./parametersGetParameters
export declare function useParametersGetParameters<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest | SkipToken, overrides?: QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>): UseQueryResult<TData, ParametersGetParametersError>;

// . ./parametersGetParameters
export declare function useParametersGetParametersSuspense<TData = ParametersGetParametersData>(request: ParametersGetParametersRequest, overrides?: SuspenseOverrides<QueryOverrides<ParametersGetParametersData, ParametersGetParametersError, TData, ParametersGetParametersKey>>): UseSuspenseQueryResult<TData, ParametersGetParametersError>;

// . ./providersList
export declare function useProvidersList<TData = ProvidersListData>(overrides?: QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>): UseQueryResult<TData, ProvidersListError>;

// . ./providersList
export declare function useProvidersListSuspense<TData = ProvidersListData>(overrides?: SuspenseOverrides<QueryOverrides<ProvidersListData, ProvidersListError, TData, ProvidersListKey>>): UseSuspenseQueryResult<TData, ProvidersListError>;

// . ./responsesSend
export declare function useResponsesSendMutation<TOnMutateResult = unknown>(overrides?: MutationOverrides<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult, ResponsesSendHeaders>): UseMutationResult<ResponsesSendData, ResponsesSendError, ResponsesSendVariables, TOnMutateResult>;

// . ./responsesSend
export declare function useResponsesSendStream(overrides?: StreamOverrides<ResponsesSendEvent, ResponsesSendError, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, readonly ResponsesSendEvent[], ResponsesSendError>;
export declare function useResponsesSendStream<TData>(overrides: FoldedStreamOverrides<ResponsesSendEvent, ResponsesSendError, TData, ResponsesSendHeaders>): StreamResult<ResponsesSendRequest, TData, ResponsesSendError>;

// .
export declare function withKeyPrefix<TClient extends object>(client: TClient, keyPrefix: string): TClient & KeyPrefix;

export {}
