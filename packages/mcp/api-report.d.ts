// What users of @openrouter-sdk/mcp can import, and what it says. Written by `pnpm api`.

import type {
  Server,
} from '@modelcontextprotocol/sdk/server/index.js'
import type {
  OpenRouterCore,
} from '@openrouter-sdk/core/client'

// not exported
interface AiSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'sdkgen';
    readonly validate: (value: unknown) => {
      readonly value: unknown;
    };
    readonly jsonSchema: Readonly<Record<'input' | 'output', () => Record<string, unknown>>>;
  };
}

// ./tools
export interface AiTool {
  description: string;
  inputSchema: AiSchema;
  execute: (input: unknown, options?: {
    readonly abortSignal?: AbortSignal | undefined;
  }) => Promise<unknown>;
}

// not exported
type Call<Client, Request, Returned> = (client: Client, request: Request, options: CallOptions) => Returned;

// not exported
interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

// ./tools
export interface ChatTool {
  type: 'function';
  function: {
    name: string;
    description: string;
    parameters: {
      [keyword: string]: unknown;
    };
  };
}

// not exported
declare class Definition {
  readonly name: string;
  readonly schema: () => Schema;
  constructor(name: string, schema: () => Schema);
}

// not exported
interface Description<Client, Request> {
  readonly name: string;
  readonly operation: string;
  readonly path: readonly string[];
  readonly verb: string;
  readonly title: string;
  readonly description: string;
  readonly isReadOnly: boolean;
  readonly input: () => SchemaObject;
  readonly member?: string;
  readonly files?: readonly (readonly string[])[];
  readonly call: Call<Client, Request, Promise<Outcome>>;
  readonly pages?: {
    readonly method: string;
    readonly call: Call<Client, Request, PagesOf>;
  };
}

// not exported
type JsonSchema = boolean | {
  readonly [keyword: string]: JsonSchemaValue;
};

// not exported
type JsonSchemaValue = string | number | boolean | null | readonly JsonSchemaValue[] | {
  readonly [key: string]: JsonSchemaValue;
};

// not exported
type Outcome = {
  readonly ok: true;
  readonly value: unknown;
} | {
  readonly ok: false;
  readonly error: unknown;
};

// not exported
interface PagesOf {
  [Symbol.asyncIterator](): AsyncIterator<unknown>;
  items(): AsyncIterable<unknown>;
}

// ./tools
export interface ResponsesTool {
  type: 'function';
  name: string;
  description: string;
  parameters: {
    [keyword: string]: unknown;
  };
  strict: false;
}

// not exported
type Schema = SchemaObject | Definition;

// not exported
interface SchemaObject {
  readonly [keyword: string]: SchemaValue;
}

// not exported
type SchemaValue = string | number | boolean | null | undefined | Definition | readonly SchemaValue[] | SchemaObject;

// .
export interface ServerOptions {
  readonly allowWrites?: boolean | undefined;
  readonly tools?: readonly string[] | true | undefined;
  readonly serverURL?: string | undefined;
}

// ./tools
export interface Tool<Client> extends Omit<Description<Client, unknown>, 'input' | 'member' | 'files' | 'call' | 'pages'> {
  readonly parameters: () => {
    readonly [keyword: string]: Exclude<JsonSchema, boolean>[string];
  };
  readonly member?: string | undefined;
  readonly call: Call<Client, unknown, Promise<Outcome>>;
  readonly pages?: {
    readonly method: string;
    readonly call: Call<Client, unknown, PagesOf>;
  } | undefined;
}

// ./tools
export interface ToolCall {
  readonly id: string;
  readonly function: {
    readonly name: string;
    readonly arguments: string;
  };
}

// ./tools
export interface ToolMessage {
  role: 'tool';
  tool_call_id: string;
  content: string;
}

// ./tools
export interface Tools {
  readonly chat: ChatTool[];
  readonly responses: ResponsesTool[];
  readonly aiSdk: Record<string, AiTool>;
  call(name: string, given?: unknown, options?: CallOptions): Promise<unknown>;
  replies(calls: readonly ToolCall[], options?: CallOptions): Promise<ToolMessage[]>;
}

// ./tools
export declare const alphaDecisionsCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const analyticsGetAnalyticsMetaTool: Tool<OpenRouterCore>;

// ./tools
export declare const analyticsGetUserActivityTool: Tool<OpenRouterCore>;

// ./tools
export declare const analyticsQueryAnalyticsTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysGetCurrentKeyMetadataTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysListTool: Tool<OpenRouterCore>;

// ./tools
export declare const apiKeysUpdateTool: Tool<OpenRouterCore>;

// ./tools
export declare const benchmarksGetBenchmarksTool: Tool<OpenRouterCore>;

// ./tools
export declare const byokCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const byokDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const byokGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const byokListTool: Tool<OpenRouterCore>;

// ./tools
export declare const byokUpdateTool: Tool<OpenRouterCore>;

// ./tools
export declare const chatSendTool: Tool<OpenRouterCore>;

// ./tools
export declare const classificationsGetTaskClassificationsTool: Tool<OpenRouterCore>;

// ./tools
export declare const completionsGenerateTool: Tool<OpenRouterCore>;

// ./tools
export declare const containersDownloadContainerFileContentTool: Tool<OpenRouterCore>;

// ./tools
export declare const containersGetContainerFileTool: Tool<OpenRouterCore>;

// ./tools
export declare const containersListContainerFilesTool: Tool<OpenRouterCore>;

// ./tools
export declare const containersPromoteContainerFileTool: Tool<OpenRouterCore>;

// .
export declare function createMcpServer(options?: ServerOptions): Server;

// ./tools
export declare const creditsCreateCoinbaseChargeTool: Tool<OpenRouterCore>;

// ./tools
export declare const creditsGetCreditsTool: Tool<OpenRouterCore>;

// ./tools
export declare const datasetsGetAppRankingsTool: Tool<OpenRouterCore>;

// ./tools
export declare const datasetsGetRankingsDailyTool: Tool<OpenRouterCore>;

// ./tools
export declare const datasetsGetSessionCostTool: Tool<OpenRouterCore>;

// ./tools
export declare const embeddingsGenerateTool: Tool<OpenRouterCore>;

// ./tools
export declare const embeddingsListModelsTool: Tool<OpenRouterCore>;

// ./tools
export declare const endpointsListTool: Tool<OpenRouterCore>;

// ./tools
export declare const endpointsListZdrEndpointsTool: Tool<OpenRouterCore>;

// ./tools
export declare const filesDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const filesDownloadTool: Tool<OpenRouterCore>;

// ./tools
export declare const filesListTool: Tool<OpenRouterCore>;

// ./tools
export declare const filesRetrieveTool: Tool<OpenRouterCore>;

// ./tools
export declare const filesUploadTool: Tool<OpenRouterCore>;

// ./tools
export declare const generationsGetGenerationTool: Tool<OpenRouterCore>;

// ./tools
export declare const generationsListGenerationContentTool: Tool<OpenRouterCore>;

// ./tools
export declare const generationsSubmitFeedbackTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsBulkAssignKeysTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsBulkAssignMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsBulkUnassignKeysTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsBulkUnassignMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsListGuardrailKeyAssignmentsTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsListGuardrailMemberAssignmentsTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsListKeyAssignmentsTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsListMemberAssignmentsTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsListTool: Tool<OpenRouterCore>;

// ./tools
export declare const guardrailsUpdateTool: Tool<OpenRouterCore>;

// ./tools
export declare const imagesGenerateTool: Tool<OpenRouterCore>;

// ./tools
export declare const imagesListModelEndpointsTool: Tool<OpenRouterCore>;

// ./tools
export declare const imagesListModelsTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsChatTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsCreateInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsDeleteInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsGetInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsListInternsTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsProvisionInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsSuspendInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const internsUpdateInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const messagesCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const modelsCountTool: Tool<OpenRouterCore>;

// ./tools
export declare const modelsGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const modelsListEmbeddingsTool: Tool<OpenRouterCore>;

// ./tools
export declare const modelsListForUserTool: Tool<OpenRouterCore>;

// ./tools
export declare const modelsListTool: Tool<OpenRouterCore>;

// ./tools
export declare const oAuthCreateAuthCodeTool: Tool<OpenRouterCore>;

// ./tools
export declare const oAuthCreateOauthTokenTool: Tool<OpenRouterCore>;

// ./tools
export declare const oAuthExchangeAuthCodeForAPIKeyTool: Tool<OpenRouterCore>;

// ./tools
export declare const oAuthListOauthJwksTool: Tool<OpenRouterCore>;

// ./tools
export declare const observabilityCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const observabilityDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const observabilityGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const observabilityListTool: Tool<OpenRouterCore>;

// ./tools
export declare const observabilityUpdateTool: Tool<OpenRouterCore>;

// ./tools
export declare const organizationListMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const parametersGetParametersTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsCreatePresetsChatCompletionsTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsCreatePresetsMessagesTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsCreatePresetsResponsesTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsGetVersionTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsListTool: Tool<OpenRouterCore>;

// ./tools
export declare const presetsListVersionsTool: Tool<OpenRouterCore>;

// ./tools
export declare const providersListTool: Tool<OpenRouterCore>;

// ./tools
export declare const rerankRerankTool: Tool<OpenRouterCore>;

// ./tools
export declare const responsesSendTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimCreateSyncJobTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimGetSyncJobTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimListGroupsTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimListMappingsTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimReadTool: Tool<OpenRouterCore>;

// ./tools
export declare const scimUpdateTool: Tool<OpenRouterCore>;

// ./tools
export declare const sttCreateTranscriptionMultipartTool: Tool<OpenRouterCore>;

// ./tools
export declare const sttCreateTranscriptionTool: Tool<OpenRouterCore>;

// ./tools
export declare const systemOneCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare function tools<Client>(operations: readonly Tool<Client>[], { client }: {
  readonly client: Client;
}): Tools;

// ./tools
export declare const ttsCreateSpeechTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultCopyVaultSecretsToInternTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultDeleteInternVaultSecretTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultDeleteVaultSecretTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultListInternVaultSecretsTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultListVaultSecretsTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultStoreInternVaultSecretTool: Tool<OpenRouterCore>;

// ./tools
export declare const vaultStoreVaultSecretTool: Tool<OpenRouterCore>;

// ./tools
export declare const videoGenerationGenerateTool: Tool<OpenRouterCore>;

// ./tools
export declare const videoGenerationGetGenerationTool: Tool<OpenRouterCore>;

// ./tools
export declare const videoGenerationGetVideoContentTool: Tool<OpenRouterCore>;

// ./tools
export declare const videoGenerationListVideosModelsTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesBulkAddMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesBulkRemoveMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesCreateTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesDeleteBudgetTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesDeleteTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesGetBudgetTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesGetTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesListBudgetsTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesListMembersTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesListTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesSetBudgetTool: Tool<OpenRouterCore>;

// ./tools
export declare const workspacesUpdateTool: Tool<OpenRouterCore>;

export {}
