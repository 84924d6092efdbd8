// What users of @openrouter-sdk/types can import, and what it says. Written by `pnpm api`.

// ./openapi
export type $defs = Record<string, never>;

// .
export interface AABenchmarkEntry {
  agentic_index: number | null;
  coding_index: number | null;
  intelligence_index: number | null;
}

// .
export interface ActivityItem {
  byok_usage_inference: number;
  completion_tokens: number;
  date: string;
  endpoint_id: string;
  model: string;
  model_permaslug: string;
  prompt_tokens: number;
  provider_name: string;
  reasoning_tokens: number;
  requests: number;
  usage: number;
  workspace_id?: string;
}

// .
export interface ActivityResponse {
  data: ActivityItem[];
}

// .
export interface AdditionalToolsItem {
  id?: string | null;
  role: 'unknown' | 'user' | 'assistant' | 'system' | 'critic' | 'discriminator' | 'developer' | 'tool';
  tools: (ResponsesFunctionTool | Preview_WebSearchServerTool | Preview_20250311_WebSearchServerTool | Legacy_WebSearchServerTool | WebSearchServerTool | FileSearchServerTool | ComputerUseServerTool | CodeInterpreterServerTool | McpServerTool | ImageGenerationServerTool | CodexLocalShellTool | ShellServerTool | ApplyPatchServerTool | CustomTool | NamespaceTool | AdvisorServerTool_OpenRouter | SubagentServerTool_OpenRouter | DatetimeServerTool | FilesServerTool | FusionServerTool_OpenRouter | ImageGenerationServerTool_OpenRouter | SearchModelsServerTool_OpenRouter | WebFetchServerTool | WebSearchServerTool_OpenRouter | ApplyPatchServerTool_OpenRouter | BashServerTool | ShellServerTool_OpenRouter | ToolSearchServerTool | {
    type: string;
    [key: string]: unknown;
  })[];
  type: 'additional_tools';
}

// .
export interface AdvisorReasoning {
  effort?: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});
  max_tokens?: number;
}

// .
export interface AdvisorServerToolConfig {
  forward_transcript?: boolean;
  instructions?: string;
  max_completion_tokens?: number;
  model?: string;
  name?: string;
  reasoning?: AdvisorReasoning;
  stream?: boolean;
  temperature?: number;
}

// .
export interface AdvisorServerTool_OpenRouter {
  parameters?: AdvisorServerToolConfig;
  type: 'openrouter:advisor';
}

// .
export interface AgentMessageItem {
  agent?: {
    agent_name: string;
    [key: string]: unknown;
  } | null;
  author: string;
  content: (InputText | InputImage | {
    encrypted_content: string;
    type: 'encrypted_content';
    [key: string]: unknown;
  })[];
  id?: string | null;
  recipient: string;
  type: 'agent_message';
  [key: string]: unknown;
}

// .
export interface AlphaDecisionsCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type AlphaDecisionsCreateRequest = DecisionsRequest;

// .
export type AlphaDecisionsCreateResponse = DecisionsResponse;

// .
export interface AnalyticsClassifierFilter {
  field: string;
  operator: string;
  value: AnalyticsFilterValue;
}

// .
export interface AnalyticsDimension {
  display_label: string;
  name: string;
}

// .
export interface AnalyticsFilter {
  field: string;
  include_unset?: boolean;
  operator: string;
  value: AnalyticsFilterValue;
}

// .
export type AnalyticsFilterValue = string | number | (string | number)[];

// .
export interface AnalyticsGetAnalyticsMetaErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type AnalyticsGetAnalyticsMetaResponse = GetAnalyticsMetaResponse;

// .
export interface AnalyticsGetUserActivityErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface AnalyticsGetUserActivityRequest {
  date?: string;
  api_key_hash?: string;
  user_id?: string;
  group_by?: 'workspace';
  workspace_id?: string;
}

// .
export type AnalyticsGetUserActivityResponse = ActivityResponse;

// .
export interface AnalyticsGranularity {
  display_label: string;
  name: 'minute' | 'hour' | 'day' | 'week' | 'month' | (string & {});
}

// .
export interface AnalyticsMetric {
  display_format: 'number' | 'currency' | 'percent' | 'latency' | 'throughput' | (string & {});
  display_label: string;
  is_rate: boolean;
  name: string;
}

// .
export interface AnalyticsOperator {
  name: 'eq' | 'neq' | 'in' | 'not_in' | 'gt' | 'gte' | 'lt' | 'lte' | (string & {});
  value_type: 'scalar' | 'array' | (string & {});
}

// .
export interface AnalyticsQueryAnalyticsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  408: RequestTimeoutResponse;
  500: InternalServerResponse;
}

// .
export type AnalyticsQueryAnalyticsRequest = QueryAnalyticsRequest;

// .
export type AnalyticsQueryAnalyticsResponse = QueryAnalyticsResponse;

// .
export interface AnalyticsRow {
  [key: string]: unknown;
}

// .
export interface AnnotationAddedEvent {
  annotation: OpenAIResponsesAnnotation;
  annotation_index: number;
  content_index: number;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.output_text.annotation.added';
}

// .
export type AnthropicAdvisorMessageUsageIteration = AnthropicBaseUsageIteration & {
  model: string;
  type: 'advisor_message';
};

// .
export interface AnthropicAdvisorToolResult {
  content: {
    [key: string]: unknown;
  };
  tool_use_id: string;
  type: 'advisor_tool_result';
}

// .
export type AnthropicAllowedCallers = ('direct' | 'code_execution_20250825' | 'code_execution_20260120' | (string & {}))[];

// .
export interface AnthropicBase64ImageSource {
  data: string;
  media_type: AnthropicImageMimeType;
  type: 'base64';
}

// .
export interface AnthropicBase64PdfSource {
  data: string;
  media_type: 'application/pdf';
  type: 'base64';
}

// .
export interface AnthropicBaseUsageIteration {
  cache_creation?: AnthropicIterationCacheCreation;
  cache_creation_input_tokens?: number;
  cache_read_input_tokens?: number;
  input_tokens?: number;
  output_tokens?: number;
}

// .
export type AnthropicBashCodeExecutionContent = AnthropicBashCodeExecutionToolResultError | AnthropicBashCodeExecutionResult;

// .
export interface AnthropicBashCodeExecutionOutput {
  file_id: string;
  type: 'bash_code_execution_output';
}

// .
export interface AnthropicBashCodeExecutionResult {
  content: AnthropicBashCodeExecutionOutput[];
  return_code: number;
  stderr: string;
  stdout: string;
  type: 'bash_code_execution_result';
}

// .
export interface AnthropicBashCodeExecutionToolResult {
  content: AnthropicBashCodeExecutionContent;
  tool_use_id: string;
  type: 'bash_code_execution_tool_result';
}

// .
export interface AnthropicBashCodeExecutionToolResultError {
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | 'output_file_too_large' | (string & {});
  type: 'bash_code_execution_tool_result_error';
}

// .
export type AnthropicCacheControl = AnthropicCacheControlDirective;

// .
export interface AnthropicCacheControlDirective {
  ttl?: AnthropicCacheControlTtl;
  type: 'ephemeral';
}

// .
export type AnthropicCacheControlTtl = '5m' | '1h' | (string & {});

// .
export type AnthropicCacheCreation = {
  ephemeral_1h_input_tokens: number;
  ephemeral_5m_input_tokens: number;
} | null;

// .
export type AnthropicCaller = AnthropicDirectCaller | AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller;

// .
export interface AnthropicCitationCharLocation {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_char_index: number;
  file_id: string | null;
  start_char_index: number;
  type: 'char_location';
}

// .
export interface AnthropicCitationCharLocationParam {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_char_index: number;
  start_char_index: number;
  type: 'char_location';
}

// .
export interface AnthropicCitationContentBlockLocation {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_block_index: number;
  file_id: string | null;
  start_block_index: number;
  type: 'content_block_location';
}

// .
export interface AnthropicCitationContentBlockLocationParam {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_block_index: number;
  start_block_index: number;
  type: 'content_block_location';
}

// .
export interface AnthropicCitationPageLocation {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_page_number: number;
  file_id: string | null;
  start_page_number: number;
  type: 'page_location';
}

// .
export interface AnthropicCitationPageLocationParam {
  cited_text: string;
  document_index: number;
  document_title: string | null;
  end_page_number: number;
  start_page_number: number;
  type: 'page_location';
}

// .
export interface AnthropicCitationSearchResultLocation {
  cited_text: string;
  end_block_index: number;
  search_result_index: number;
  source: string;
  start_block_index: number;
  title: string | null;
  type: 'search_result_location';
}

// .
export interface AnthropicCitationSearchResultLocationParam {
  cited_text: string;
  end_block_index: number;
  search_result_index: number;
  source: string;
  start_block_index: number;
  title: string | null;
  type: 'search_result_location';
}

// .
export interface AnthropicCitationWebSearchResultLocation {
  cited_text: string;
  encrypted_index: string;
  title: string | null;
  type: 'web_search_result_location';
  url: string;
}

// .
export interface AnthropicCitationWebSearchResultLocationParam {
  cited_text: string;
  encrypted_index: string;
  title: string | null;
  type: 'web_search_result_location';
  url: string;
}

// .
export type AnthropicCitationsConfig = {
  enabled: boolean;
} | null;

// .
export interface AnthropicCodeExecution20250825Caller {
  tool_id: string;
  type: 'code_execution_20250825';
}

// .
export interface AnthropicCodeExecution20260120Caller {
  tool_id: string;
  type: 'code_execution_20260120';
}

// .
export type AnthropicCodeExecutionContent = AnthropicCodeExecutionToolResultError | AnthropicCodeExecutionResult | AnthropicEncryptedCodeExecutionResult;

// .
export interface AnthropicCodeExecutionOutput {
  file_id: string;
  type: 'code_execution_output';
}

// .
export interface AnthropicCodeExecutionResult {
  content: AnthropicCodeExecutionOutput[];
  return_code: number;
  stderr: string;
  stdout: string;
  type: 'code_execution_result';
}

// .
export interface AnthropicCodeExecutionToolResult {
  content: AnthropicCodeExecutionContent;
  tool_use_id: string;
  type: 'code_execution_tool_result';
}

// .
export interface AnthropicCodeExecutionToolResultError {
  error_code: AnthropicServerToolErrorCode;
  type: 'code_execution_tool_result_error';
}

// .
export interface AnthropicCompactionBlock {
  content: string | null;
  encrypted_content?: string | null;
  type: 'compaction';
}

// .
export type AnthropicCompactionUsageIteration = AnthropicBaseUsageIteration & {
  type: 'compaction';
};

// .
export type AnthropicContainer = {
  expires_at: string;
  id: string;
} | null;

// .
export interface AnthropicContainerUpload {
  file_id: string;
  type: 'container_upload';
}

// .
export interface AnthropicDirectCaller {
  type: 'direct';
}

// .
export interface AnthropicDocumentBlock {
  citations?: AnthropicCitationsConfig;
  source: AnthropicBase64PdfSource | AnthropicPlainTextSource;
  title: string | null;
  type: 'document';
}

// .
export interface AnthropicDocumentBlockParam {
  cache_control?: AnthropicCacheControlDirective;
  citations?: {
    enabled?: boolean;
  } | null;
  context?: string | null;
  source: AnthropicBase64PdfSource | AnthropicPlainTextSource | {
    content: string | (AnthropicTextBlockParam | AnthropicImageBlockParam)[];
    type: 'content';
  } | AnthropicUrlPdfSource | AnthropicFileDocumentSource;
  title?: string | null;
  type: 'document';
}

// .
export interface AnthropicEncryptedCodeExecutionResult {
  content: AnthropicCodeExecutionOutput[];
  encrypted_stdout: string;
  return_code: number;
  stderr: string;
  type: 'encrypted_code_execution_result';
}

// .
export interface AnthropicFile {
  _shape: 'anthropic';
  created_at: string;
  downloadable: boolean;
  filename: string;
  id: string;
  mime_type: string;
  size_bytes: number;
  type: 'file';
}

// .
export interface AnthropicFileDeleted {
  _shape: 'anthropic';
  id: string;
  type: 'file_deleted';
}

// .
export interface AnthropicFileDocumentSource {
  file_id: string;
  type: 'file';
}

// .
export interface AnthropicFileList {
  _shape: 'anthropic';
  data: AnthropicFile[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
}

// .
export interface AnthropicImageBlockParam {
  cache_control?: AnthropicCacheControlDirective;
  source: AnthropicBase64ImageSource | AnthropicUrlImageSource;
  type: 'image';
}

// .
export type AnthropicImageMimeType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | (string & {});

// .
export type AnthropicInputTokensClearAtLeast = {
  type: 'input_tokens';
  value: number;
} | null;

// .
export interface AnthropicInputTokensTrigger {
  type: 'input_tokens';
  value: number;
}

// .
export type AnthropicIterationCacheCreation = {
  ephemeral_1h_input_tokens?: number;
  ephemeral_5m_input_tokens?: number;
} | null;

// .
export interface AnthropicMessageOutputConfig {
  effort?: AnthropicOutputEffort | null;
}

// .
export type AnthropicMessageUsageIteration = AnthropicBaseUsageIteration & {
  model?: string;
  type: 'message';
};

// .
export interface AnthropicMessagesErrorResponse {
  error: {
    error_type?: ApiErrorType;
    message: string;
    type: 'invalid_request_error' | 'authentication_error' | 'permission_error' | 'not_found_error' | 'rate_limit_error' | 'api_error' | 'overloaded_error' | 'billing_error' | 'timeout_error';
  };
  metadata?: {
    [key: string]: unknown;
  };
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  request_id: string | null;
  type: 'error';
}

// .
export interface AnthropicMessagesMetadata {
  user_id?: string | null;
}

// .
export type AnthropicMessagesProvider = ProviderPreferences;

// .
export type AnthropicMessagesRequest = MessagesRequest;

// .
export type AnthropicMessagesResponse = MessagesResult;

// .
export type AnthropicOutputConfig = MessagesOutputConfig;

// .
export type AnthropicOutputEffort = 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});

// .
export type AnthropicOutputTokensDetails = {
  thinking_tokens: number;
} | null;

// .
export interface AnthropicPlainTextSource {
  data: string;
  media_type: 'text/plain';
  type: 'text';
}

// .
export interface AnthropicRedactedThinkingBlock {
  data: string;
  type: 'redacted_thinking';
}

// .
export type AnthropicRefusalStopDetails = {
  category: 'cyber' | 'bio' | 'frontier_llm' | 'reasoning_extraction' | 'general_harms' | (string & {}) | null;
  explanation: string | null;
  type: 'refusal';
} | null;

// .
export interface AnthropicSafeguard {
  classifier_context?: {
    [key: string]: unknown;
  };
  type: string;
  [key: string]: unknown;
}

// .
export interface AnthropicSearchResultBlockParam {
  cache_control?: AnthropicCacheControlDirective;
  citations?: {
    enabled?: boolean;
  };
  content: AnthropicTextBlockParam[];
  source: string;
  title: string;
  type: 'search_result';
}

// .
export type AnthropicServerToolErrorCode = 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | (string & {});

// .
export type AnthropicServerToolUsage = {
  web_fetch_requests: number;
  web_search_requests: number;
} | null;

// .
export type AnthropicServiceTier = 'standard' | 'priority' | 'batch' | (string & {}) | null;

// .
export type AnthropicSpeed = 'fast' | 'standard' | (string & {}) | null;

// .
export type AnthropicSystemClearAt = 'next_user_message' | 'never' | (string & {});

// .
export interface AnthropicTextBlock {
  citations: AnthropicTextCitation[] | null;
  text: string;
  type: 'text';
}

// .
export interface AnthropicTextBlockParam {
  cache_control?: AnthropicCacheControlDirective;
  citations?: (AnthropicCitationCharLocationParam | AnthropicCitationPageLocationParam | AnthropicCitationContentBlockLocationParam | AnthropicCitationWebSearchResultLocationParam | AnthropicCitationSearchResultLocationParam)[] | null;
  text: string;
  type: 'text';
}

// .
export type AnthropicTextCitation = AnthropicCitationCharLocation | AnthropicCitationPageLocation | AnthropicCitationContentBlockLocation | AnthropicCitationWebSearchResultLocation | AnthropicCitationSearchResultLocation;

// .
export type AnthropicTextEditorCodeExecutionContent = AnthropicTextEditorCodeExecutionToolResultError | AnthropicTextEditorCodeExecutionViewResult | AnthropicTextEditorCodeExecutionCreateResult | AnthropicTextEditorCodeExecutionStrReplaceResult;

// .
export interface AnthropicTextEditorCodeExecutionCreateResult {
  is_file_update: boolean;
  type: 'text_editor_code_execution_create_result';
}

// .
export interface AnthropicTextEditorCodeExecutionStrReplaceResult {
  lines: string[] | null;
  new_lines: number | null;
  new_start: number | null;
  old_lines: number | null;
  old_start: number | null;
  type: 'text_editor_code_execution_str_replace_result';
}

// .
export interface AnthropicTextEditorCodeExecutionToolResult {
  content: AnthropicTextEditorCodeExecutionContent;
  tool_use_id: string;
  type: 'text_editor_code_execution_tool_result';
}

// .
export interface AnthropicTextEditorCodeExecutionToolResultError {
  error_code: 'invalid_tool_input' | 'unavailable' | 'too_many_requests' | 'execution_time_exceeded' | 'file_not_found' | (string & {});
  error_message: string | null;
  type: 'text_editor_code_execution_tool_result_error';
}

// .
export interface AnthropicTextEditorCodeExecutionViewResult {
  content: string;
  file_type: 'text' | 'image' | 'pdf' | (string & {});
  num_lines: number | null;
  start_line: number | null;
  total_lines: number | null;
  type: 'text_editor_code_execution_view_result';
}

// .
export interface AnthropicThinkingBlock {
  signature: string;
  thinking: string;
  type: 'thinking';
}

// .
export type AnthropicThinkingDisplay = 'summarized' | 'omitted' | 'updates' | (string & {}) | null;

// .
export interface AnthropicThinkingTurns {
  type: 'thinking_turns';
  value: number;
}

// .
export interface AnthropicToolReference {
  tool_name: string;
  type: 'tool_reference';
}

// .
export type AnthropicToolSearchContent = AnthropicToolSearchResultError | AnthropicToolSearchResult;

// .
export interface AnthropicToolSearchResult {
  tool_references: AnthropicToolReference[];
  type: 'tool_search_tool_search_result';
}

// .
export interface AnthropicToolSearchResultError {
  error_code: AnthropicServerToolErrorCode;
  error_message: string | null;
  type: 'tool_search_tool_result_error';
}

// .
export interface AnthropicToolSearchToolBm25 {
  allowed_callers?: AnthropicAllowedCallers;
  cache_control?: AnthropicCacheControlDirective;
  defer_loading?: boolean;
  name: 'tool_search_tool_bm25';
  strict?: boolean;
  type: 'tool_search_tool_bm25_20251119' | 'tool_search_tool_bm25';
}

// .
export interface AnthropicToolSearchToolRegex {
  allowed_callers?: AnthropicAllowedCallers;
  cache_control?: AnthropicCacheControlDirective;
  defer_loading?: boolean;
  name: 'tool_search_tool_regex';
  strict?: boolean;
  type: 'tool_search_tool_regex_20251119' | 'tool_search_tool_regex';
}

// .
export interface AnthropicToolSearchToolResult {
  content: AnthropicToolSearchContent;
  tool_use_id: string;
  type: 'tool_search_tool_result';
}

// .
export interface AnthropicToolUseBlock {
  caller: AnthropicCaller;
  id: string;
  input?: unknown;
  name: string;
  type: 'tool_use';
}

// .
export interface AnthropicToolUsesKeep {
  type: 'tool_uses';
  value: number;
}

// .
export interface AnthropicToolUsesTrigger {
  type: 'tool_uses';
  value: number;
}

// .
export type AnthropicUnknownUsageIteration = AnthropicBaseUsageIteration & {
  type: string;
};

// .
export interface AnthropicUrlImageSource {
  type: 'url';
  url: string;
}

// .
export interface AnthropicUrlPdfSource {
  type: 'url';
  url: string;
}

// .
export interface AnthropicUsage {
  cache_creation: AnthropicCacheCreation;
  cache_creation_input_tokens: number | null;
  cache_read_input_tokens: number | null;
  inference_geo: string | null;
  input_tokens: number;
  output_tokens: number;
  output_tokens_details: AnthropicOutputTokensDetails;
  server_tool_use: AnthropicServerToolUsage;
  service_tier: AnthropicServiceTier;
}

// .
export type AnthropicUsageIteration = AnthropicCompactionUsageIteration | AnthropicMessageUsageIteration | AnthropicAdvisorMessageUsageIteration | AnthropicUnknownUsageIteration;

// .
export interface AnthropicWebFetchBlock {
  content: AnthropicDocumentBlock;
  retrieved_at: string | null;
  type: 'web_fetch_result';
  url: string;
}

// .
export type AnthropicWebFetchContent = AnthropicWebFetchToolResultError | AnthropicWebFetchBlock;

// .
export interface AnthropicWebFetchToolResult {
  caller: AnthropicCaller;
  content: AnthropicWebFetchContent;
  tool_use_id: string;
  type: 'web_fetch_tool_result';
}

// .
export interface AnthropicWebFetchToolResultError {
  error_code: 'invalid_tool_input' | 'url_too_long' | 'url_not_allowed' | 'url_not_accessible' | 'unsupported_content_type' | 'too_many_requests' | 'max_uses_exceeded' | 'unavailable' | (string & {});
  type: 'web_fetch_tool_result_error';
}

// .
export interface AnthropicWebSearchResult {
  encrypted_content: string;
  page_age: string | null;
  title: string;
  type: 'web_search_result';
  url: string;
}

// .
export interface AnthropicWebSearchResultBlockParam {
  encrypted_content: string;
  page_age?: string | null;
  title: string;
  type: 'web_search_result';
  url: string;
}

// .
export interface AnthropicWebSearchToolResult {
  caller: AnthropicCaller;
  content: AnthropicWebSearchResult[] | AnthropicWebSearchToolResultError;
  tool_use_id: string;
  type: 'web_search_tool_result';
}

// .
export interface AnthropicWebSearchToolResultError {
  error_code: 'invalid_tool_input' | 'unavailable' | 'max_uses_exceeded' | 'too_many_requests' | 'query_too_long' | 'request_too_large' | (string & {});
  type: 'web_search_tool_result_error';
}

// .
export type AnthropicWebSearchToolUserLocation = {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
  type: 'approximate';
} | null;

// .
export type ApiErrorType = 'context_length_exceeded' | 'max_tokens_exceeded' | 'token_limit_exceeded' | 'string_too_long' | 'authentication' | 'permission_denied' | 'payment_required' | 'rate_limit_exceeded' | 'provider_overloaded' | 'provider_unavailable' | 'invalid_request' | 'invalid_prompt' | 'not_found' | 'precondition_failed' | 'payload_too_large' | 'unprocessable' | 'content_policy_violation' | 'refusal' | 'invalid_image' | 'image_too_large' | 'image_too_small' | 'unsupported_image_format' | 'image_not_found' | 'image_download_failed' | 'server' | 'timeout' | 'unmapped' | (string & {});

// .
export interface ApiKeyInfo {
  byok_usage: number;
  byok_usage_daily: number;
  byok_usage_monthly: number;
  byok_usage_weekly: number;
  created_at: string;
  creator_user_id: string | null;
  disabled: boolean;
  expires_at?: string | null;
  hash: string;
  include_byok_in_limit: boolean;
  label: string;
  limit: number | null;
  limit_remaining: number | null;
  limit_reset: string | null;
  name: string;
  updated_at: string | null;
  usage: number;
  usage_daily: number;
  usage_monthly: number;
  usage_weekly: number;
  workspace_id: string;
}

// .
export interface ApiKeysCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type ApiKeysCreateRequest = CreateKeyRequest;

// .
export type ApiKeysCreateResponse = CreateKeyResponse;

// .
export interface ApiKeysDeleteErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface ApiKeysDeleteRequest {
  hash: string;
}

// .
export type ApiKeysDeleteResponse = DeleteKeyResponse;

// .
export interface ApiKeysGetCurrentKeyMetadataErrorBodies {
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type ApiKeysGetCurrentKeyMetadataResponse = CurrentKeyResponse;

// .
export interface ApiKeysGetErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface ApiKeysGetRequest {
  hash: string;
}

// .
export type ApiKeysGetResponse = KeyDetailsResponse;

// .
export interface ApiKeysListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type ApiKeysListItem = ApiKeyInfo;

// .
export interface ApiKeysListRequest {
  include_disabled?: boolean | string;
  offset?: number | null;
  workspace_id?: string;
}

// .
export type ApiKeysListResponse = KeysListResponse;

// .
export interface ApiKeysUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface ApiKeysUpdateRequest {
  hash: string;
  body: UpdateKeyRequest;
}

// .
export type ApiKeysUpdateResponse = UpdateKeyResponse;

// .
export interface AppRankingsItem {
  app_id: number;
  app_name: string;
  rank: number;
  total_requests: number;
  total_tokens: string;
}

// .
export interface AppRankingsResponse {
  data: AppRankingsItem[];
  meta: RankingsDailyMeta;
}

// .
export interface ApplyPatchCallItem {
  call_id: string;
  id?: string | null;
  operation: ApplyPatchCallOperation;
  status: ApplyPatchCallStatus;
  type: 'apply_patch_call';
}

// .
export type ApplyPatchCallOperation = ApplyPatchCreateFileOperation | ApplyPatchUpdateFileOperation | ApplyPatchDeleteFileOperation;

// .
export interface ApplyPatchCallOperationDiffDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.apply_patch_call_operation_diff.delta';
}

// .
export interface ApplyPatchCallOperationDiffDoneEvent {
  diff: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.apply_patch_call_operation_diff.done';
}

// .
export interface ApplyPatchCallOutputItem {
  call_id: string;
  id?: string | null;
  output?: string | null;
  status: 'completed' | 'failed' | (string & {});
  type: 'apply_patch_call_output';
}

// .
export type ApplyPatchCallStatus = 'in_progress' | 'completed' | (string & {});

// .
export interface ApplyPatchCreateFileOperation {
  diff: string;
  path: string;
  type: 'create_file';
}

// .
export interface ApplyPatchDeleteFileOperation {
  path: string;
  type: 'delete_file';
}

// .
export type ApplyPatchEngineEnum = 'auto' | 'native' | 'openrouter' | (string & {});

// .
export interface ApplyPatchServerTool {
  type: 'apply_patch';
}

// .
export interface ApplyPatchServerToolConfig {
  engine?: ApplyPatchEngineEnum;
}

// .
export interface ApplyPatchServerTool_OpenRouter {
  parameters?: ApplyPatchServerToolConfig;
  type: 'openrouter:apply_patch';
}

// .
export interface ApplyPatchUpdateFileOperation {
  diff: string;
  path: string;
  type: 'update_file';
}

// .
export type AssignKeysRequest = BulkAssignKeysRequest;

// .
export type AssignKeysResponse = BulkAssignKeysResponse;

// .
export type AssignMembersRequest = BulkAssignMembersRequest;

// .
export type AssignMembersResponse = BulkAssignMembersResponse;

// .
export type AssistantMessage = ChatAssistantMessage;

// .
export type AssistantMessageImages = ChatAssistantImages;

// .
export type AssistantMessageReasoningDetails = ChatReasoningDetails;

// .
export interface AuthKeyRequest {
  code: string;
  code_challenge_method?: 'S256' | 'plain' | (string & {}) | null;
  code_verifier?: string;
}

// .
export interface AuthKeyResponse {
  key: string;
  user_id: string | null;
}

// .
export interface AutoBetaRouterPlugin {
  allowed_models?: string[];
  cost_quality_tradeoff?: number;
  cost_tier?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});
  enabled?: boolean;
  excluded_models?: string[];
  id: 'auto-beta-router';
}

// .
export interface AutoRouterPlugin {
  allowed_models?: string[];
  cost_quality_tradeoff?: number;
  cost_tier?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {});
  enabled?: boolean;
  excluded_models?: string[];
  id: 'auto-router';
  pin_model?: boolean;
}

// .
export interface BYOKKey {
  allowed_api_key_hashes: string[] | null;
  allowed_models: string[] | null;
  allowed_user_ids: string[] | null;
  created_at: string;
  declared_zdr: boolean | null;
  disabled: boolean;
  id: string;
  is_byok_only: boolean;
  is_fallback: boolean;
  is_required: boolean;
  label: string;
  name?: string | null;
  provider: BYOKProviderSlug;
  sort_order: number;
  workspace_id: string | null;
}

// .
export type BYOKProviderSlug = 'ai21' | 'aion-labs' | 'akashml' | 'alibaba' | 'amazon-bedrock' | 'amazon-bedrock/claude-on-aws' | 'amazon-nova' | 'ambient' | 'anthropic' | 'anthropic/2' | 'arcee-ai' | 'assemblyai' | 'atlas-cloud' | 'avian' | 'azure' | 'baidu' | 'baseten' | 'black-forest-labs' | 'byteplus' | 'cerebras' | 'chutes' | 'cirrascale' | 'clarifai' | 'claude-on-aws' | 'cloudflare' | 'cohere' | 'coreweave' | 'cosine' | 'crusoe' | 'darkbloom' | 'databricks' | 'decart' | 'deepgram' | 'deepinfra' | 'deepseek' | 'dekallm' | 'digitalocean' | 'featherless' | 'fireworks' | 'fish-audio' | 'friendli' | 'gmicloud' | 'google-ai-studio' | 'google-vertex' | 'groq' | 'heygen' | 'hyperbolic' | 'inception' | 'inceptron' | 'inferact-vllm' | 'inference-net' | 'infermatic' | 'inflection' | 'io-net' | 'ionstream' | 'krea' | 'liquid' | 'makora' | 'mancer' | 'mara' | 'meta' | 'minimax' | 'mistral' | 'modal' | 'modelrun' | 'modular' | 'moonshotai' | 'morph' | 'ncompass' | 'near-ai' | 'nebius' | 'nex-agi' | 'nextbit' | 'novita' | 'nvidia' | 'ollama' | 'open-inference' | 'openai' | 'parasail' | 'perceptron' | 'perplexity' | 'phala' | 'poolside' | 'primeintellect' | 'quiver' | 'recraft' | 'reka' | 'relace' | 'runway' | 'sail-research' | 'sakana' | 'sakana-ai' | 'sambanova' | 'seed' | 'siliconflow' | 'sourceful' | 'stepfun' | 'streamlake' | 'switchpoint' | 'tencent' | 'tenstorrent' | 'thinkingmachines' | 'together' | 'typesafe' | 'unbiased' | 'upstage' | 'venice' | 'voyageai' | 'wafer' | 'wandb' | 'wandb-legacy' | 'xai' | 'xiaomi' | 'z-ai' | (string & {});

// .
export interface BadGatewayResponse {
  error: BadGatewayResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface BadGatewayResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface BadRequestResponse {
  error: BadRequestResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface BadRequestResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export type BaseAnnotationAddedEvent = AnnotationAddedEvent;

// .
export type BaseAnthropicMessagesResponse = MessagesResult;

// .
export type BaseContentPartAddedEvent = ContentPartAddedEvent;

// .
export type BaseContentPartDoneEvent = ContentPartDoneEvent;

// .
export type BaseCustomToolCallInputDeltaEvent = CustomToolCallInputDeltaEvent;

// .
export type BaseCustomToolCallInputDoneEvent = CustomToolCallInputDoneEvent;

// .
export type BaseErrorEvent = ErrorEvent;

// .
export type BaseFunctionCallArgsDeltaEvent = FunctionCallArgsDeltaEvent;

// .
export type BaseFunctionCallArgsDoneEvent = FunctionCallArgsDoneEvent;

// .
export type BaseInputs = string | ({
  content: (InputText | InputImage | InputFile | InputAudio)[] | string;
  phase?: 'commentary' | 'final_answer' | (string & {}) | null;
  role: 'user' | 'system' | 'assistant' | 'developer';
  type?: 'message';
} | OpenAIResponseInputMessageItem | OpenAIResponseFunctionToolCallOutput | OpenAIResponseFunctionToolCall | OutputItemImageGenerationCall | OutputMessage | OpenAIResponseCustomToolCall | OpenAIResponseCustomToolCallOutput | ApplyPatchCallItem | ApplyPatchCallOutputItem)[] | null;

// .
export type BaseMessagesResult = MessagesResult;

// .
export type BaseReasoningConfig = {
  context?: ReasoningContext;
  effort?: ReasoningEffort;
  mode?: ReasoningMode;
  summary?: ReasoningSummaryVerbosity;
} | null;

// .
export type BaseReasoningDeltaEvent = ReasoningDeltaEvent;

// .
export type BaseReasoningDoneEvent = ReasoningDoneEvent;

// .
export type BaseReasoningSummaryPartAddedEvent = ReasoningSummaryPartAddedEvent;

// .
export type BaseReasoningSummaryPartDoneEvent = ReasoningSummaryPartDoneEvent;

// .
export type BaseReasoningSummaryTextDeltaEvent = ReasoningSummaryTextDeltaEvent;

// .
export type BaseReasoningSummaryTextDoneEvent = ReasoningSummaryTextDoneEvent;

// .
export type BaseRefusalDeltaEvent = RefusalDeltaEvent;

// .
export type BaseRefusalDoneEvent = RefusalDoneEvent;

// .
export type BaseResponsesResult = OpenResponsesResult;

// .
export type BaseTextDeltaEvent = TextDeltaEvent;

// .
export type BaseTextDoneEvent = TextDoneEvent;

// .
export interface BashServerTool {
  parameters?: BashServerToolConfig;
  type: 'openrouter:bash';
}

// .
export interface BashServerToolConfig {
  engine?: BashServerToolEngine;
  environment?: BashServerToolEnvironment;
  sleep_after_seconds?: SandboxSleepAfterSeconds;
}

// .
export type BashServerToolEngine = 'auto' | 'native' | 'openrouter' | (string & {});

// .
export type BashServerToolEnvironment = ContainerAutoEnvironment | ContainerReferenceEnvironment;

// .
export interface BenchmarksGetBenchmarksErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface BenchmarksGetBenchmarksRequest {
  source?: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {});
  task_type?: 'coding' | 'intelligence' | 'agentic' | 'search' | (string & {});
  benchmark_type?: 'gpqa_diamond' | 'tau_bench_verified_airline' | 'search_browsecomp' | 'search_hle' | 'search_dsqa' | 'search_widesearch' | (string & {});
  include_run_config?: boolean;
  search_engine?: string;
  search_surface?: 'server-tool' | 'plugin' | (string & {});
  arena?: 'models' | 'builders' | 'agents' | (string & {});
  category?: string;
  max_results?: number;
}

// .
export type BenchmarksGetBenchmarksResponse = UnifiedBenchmarksResponse;

// .
export type BetaResponsesSendErrorBodies = ResponsesSendErrorBodies;

// .
export type BetaResponsesSendEvent = ResponsesSendEvent;

// .
export type BetaResponsesSendHeaders = ResponsesSendHeaders;

// .
export type BetaResponsesSendRequest = ResponsesSendRequest;

// .
export type BetaResponsesSendResponse = ResponsesSendResponse;

// .
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

// .
export interface BooleanCapability {
  type: 'boolean';
}

// .
export interface BulkAddWorkspaceMembersRequest {
  user_ids: string[];
}

// .
export interface BulkAddWorkspaceMembersResponse {
  added_count: number;
  data: WorkspaceMember[];
}

// .
export interface BulkAssignKeysRequest {
  key_hashes: string[];
}

// .
export interface BulkAssignKeysResponse {
  assigned_count: number;
}

// .
export interface BulkAssignMembersRequest {
  member_user_ids: string[];
}

// .
export interface BulkAssignMembersResponse {
  assigned_count: number;
}

// .
export interface BulkRemoveWorkspaceMembersRequest {
  user_ids: string[];
}

// .
export interface BulkRemoveWorkspaceMembersResponse {
  removed_count: number;
}

// .
export interface BulkUnassignKeysRequest {
  key_hashes: string[];
}

// .
export interface BulkUnassignKeysResponse {
  unassigned_count: number;
}

// .
export interface BulkUnassignMembersRequest {
  member_user_ids: string[];
}

// .
export interface BulkUnassignMembersResponse {
  unassigned_count: number;
}

// .
export interface ByokCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type ByokCreateRequest = CreateBYOKKeyRequest;

// .
export type ByokCreateResponse = CreateBYOKKeyResponse;

// .
export interface ByokDeleteErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ByokDeleteRequest {
  id: string;
}

// .
export type ByokDeleteResponse = DeleteBYOKKeyResponse;

// .
export interface ByokGetErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ByokGetRequest {
  id: string;
}

// .
export type ByokGetResponse = GetBYOKKeyResponse;

// .
export interface ByokListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type ByokListItem = BYOKKey;

// .
export interface ByokListRequest {
  offset?: number | null;
  limit?: number;
  workspace_id?: string;
  provider?: BYOKProviderSlug;
}

// .
export type ByokListResponse = ListBYOKKeysResponse;

// .
export interface ByokUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ByokUpdateRequest {
  id: string;
  body: UpdateBYOKKeyRequest;
}

// .
export type ByokUpdateResponse = UpdateBYOKKeyResponse;

// .
export type CapabilityDescriptor = EnumCapability | RangeCapability | BooleanCapability;

// .
export type ChainID = 1 | 137 | 8453;

// .
export type ChatAnnotation = ChatURLCitation | ChatFileAnnotation;

// .
export type ChatAssistantImages = {
  image_url: {
    url: string;
  };
}[];

// .
export interface ChatAssistantMessage {
  audio?: ChatAudioOutput;
  content?: string | ChatContentItems[] | null;
  images?: ChatAssistantImages;
  model?: string;
  name?: string;
  reasoning?: string | null;
  reasoning_details?: ChatReasoningDetails;
  refusal?: string | null;
  role: 'assistant';
  tool_calls?: ChatToolCall[];
  annotations?: ChatAnnotation[];
}

// .
export interface ChatAudioOutput {
  data?: string;
  expires_at?: number;
  id?: string;
  transcript?: string;
}

// .
export interface ChatChoice {
  finish_reason: ChatFinishReasonEnum;
  index: number;
  logprobs?: ChatTokenLogprobs;
  message: ChatAssistantMessage;
  error?: {
    code: number;
    message: string;
    metadata?: {
      [key: string]: unknown;
    };
  };
  native_finish_reason?: string | null;
}

// .
export type ChatCompletionAudioOutput = ChatAudioOutput;

// .
export type ChatCompletionFinishReason = ChatFinishReasonEnum;

// .
export interface ChatContentAudio {
  input_audio: {
    data: string;
    format: string;
  };
  type: 'input_audio';
}

// .
export type ChatContentCacheControl = AnthropicCacheControlDirective;

// .
export interface ChatContentFile {
  file: {
    file_data?: string;
    file_id?: string;
    filename?: string;
  };
  type: 'file';
}

// .
export interface ChatContentImage {
  image_url: {
    detail?: 'auto' | 'low' | 'high' | 'original' | (string & {});
    url: string;
  };
  type: 'image_url';
}

// .
export type ChatContentItems = ChatContentText | ChatContentImage | ChatContentAudio | Legacy_ChatContentVideo | ChatContentVideo | ChatContentFile;

// .
export interface ChatContentText {
  cache_control?: ChatContentCacheControl;
  prompt_cache_breakpoint?: PromptCacheBreakpoint;
  text: string;
  type: 'text';
}

// .
export interface ChatContentVideo {
  type: 'video_url';
  video_url: ChatContentVideoInput;
}

// .
export interface ChatContentVideoInput {
  processing?: VideoProcessing;
  url: string;
}

// .
export interface ChatDebugOptions {
  echo_upstream_body?: boolean;
}

// .
export interface ChatDeveloperMessage {
  configuration_update?: ConfigurationUpdate | null;
  content: string | ChatContentText[];
  name?: string;
  role: 'developer';
}

// .
export interface ChatFileAnnotation {
  type: 'file';
  file: {
    hash: string;
    name?: string;
    content?: ChatContentItems[];
  };
}

// .
export type ChatFinishReasonEnum = 'tool_calls' | 'stop' | 'length' | 'content_filter' | 'error' | (string & {}) | null;

// .
export interface ChatFormatGrammarConfig {
  grammar: string;
  type: 'grammar';
}

// .
export interface ChatFormatJsonObjectConfig {
  type: 'json_object';
}

// .
export interface ChatFormatJsonSchemaConfig {
  json_schema: ChatJsonSchemaConfig;
  type: 'json_schema';
}

// .
export interface ChatFormatPythonConfig {
  type: 'python';
}

// .
export interface ChatFormatTextConfig {
  type: 'text';
}

// .
export type ChatFunctionTool = ChatFunctionToolDefinition | AdvisorServerTool_OpenRouter | BashServerTool | DatetimeServerTool | FilesServerTool | FusionServerTool_OpenRouter | ImageGenerationServerTool_OpenRouter | ChatSearchModelsServerTool | SubagentServerTool_OpenRouter | WebFetchServerTool | OpenRouterWebSearchServerTool | ChatWebSearchShorthand;

// .
export interface ChatFunctionToolDefinition {
  cache_control?: ChatContentCacheControl;
  function: {
    description?: string;
    name: string;
    parameters?: {
      [key: string]: unknown;
    };
    strict?: boolean | null;
  };
  type: 'function';
}

// .
export type ChatGenerationParams = ChatRequest;

// .
export type ChatGenerationTokenUsage = ChatUsage;

// .
export interface ChatJsonSchemaConfig {
  description?: string;
  name: string;
  schema?: {
    [key: string]: unknown;
  };
  strict?: boolean | null;
}

// .
export type ChatMessageContentItem = ChatContentItems;

// .
export type ChatMessageContentItemAudio = ChatContentAudio;

// .
export type ChatMessageContentItemCacheControl = ChatContentCacheControl;

// .
export type ChatMessageContentItemFile = ChatContentFile;

// .
export type ChatMessageContentItemImage = ChatContentImage;

// .
export type ChatMessageContentItemText = ChatContentText;

// .
export type ChatMessageContentItemVideo = ChatContentVideo;

// .
export type ChatMessageContentItemVideoLegacy = Legacy_ChatContentVideo;

// .
export type ChatMessageTokenLogprob = ChatTokenLogprob;

// .
export type ChatMessageTokenLogprobs = ChatTokenLogprobs;

// .
export type ChatMessageToolCall = ChatToolCall;

// .
export type ChatMessages = ChatSystemMessage | ChatUserMessage | ChatDeveloperMessage | ChatAssistantMessage | ChatToolMessage;

// .
export type ChatModelNames = ModelName[];

// .
export interface ChatNamedToolChoice {
  function: {
    name: string;
  };
  type: 'function';
}

// .
export interface ChatReasoningConfig {
  effort?: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {}) | null;
  summary?: ChatReasoningSummaryVerbosityEnum;
  enabled?: boolean | null;
  exclude?: boolean | null;
  max_tokens?: number | null;
}

// .
export type ChatReasoningDetails = ReasoningDetailUnion[];

// .
export type ChatReasoningSummaryVerbosityEnum = 'auto' | 'concise' | 'detailed' | (string & {}) | null;

// .
export interface ChatRequest {
  cache_control?: AnthropicCacheControlDirective;
  debug?: ChatDebugOptions;
  frequency_penalty?: number | null;
  image_config?: ImageConfig;
  logit_bias?: {
    [key: string]: number;
  } | null;
  logprobs?: boolean | null;
  max_completion_tokens?: number | null;
  max_tokens?: number | null;
  messages: ChatMessages[];
  metadata?: {
    [key: string]: string;
  };
  min_p?: number | null;
  modalities?: ('text' | 'image' | 'audio' | (string & {}))[];
  model?: ModelName;
  models?: ChatModelNames;
  parallel_tool_calls?: boolean | null;
  plugins?: Plugin[];
  prediction?: Prediction;
  presence_penalty?: number | null;
  prompt_cache_key?: string | null;
  prompt_cache_options?: PromptCacheOptions;
  provider?: ProviderPreferences;
  reasoning?: ChatReasoningConfig;
  reasoning_effort?: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {}) | null;
  repetition_penalty?: number | null;
  response_format?: ChatResponseFormat;
  route?: DeprecatedRoute;
  seed?: number | null;
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | (string & {}) | null;
  session_id?: string;
  stop?: string | string[] | null;
  stop_server_tools_when?: StopServerToolsWhen;
  stream?: boolean;
  stream_options?: ChatStreamOptions;
  temperature?: number | null;
  tool_choice?: ChatToolChoice;
  tools?: ChatFunctionTool[];
  top_a?: number | null;
  top_k?: number | null;
  top_logprobs?: number | null;
  top_p?: number | null;
  trace?: TraceConfig;
  user?: string;
  audio?: {
    voice: string;
    format: string;
  };
  verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;
  web_search_options?: {
    search_context_size?: 'low' | 'medium' | 'high' | (string & {});
  };
  transforms?: string[] | null;
  usage?: {
    include?: boolean;
  };
}

// .
export type ChatResponse = ChatResult;

// .
export type ChatResponseChoice = ChatChoice;

// .
export type ChatResponseFormat = ChatFormatTextConfig | ChatFormatJsonObjectConfig | ChatFormatJsonSchemaConfig | ChatFormatGrammarConfig | ChatFormatPythonConfig;

// .
export interface ChatResult {
  choices: ChatChoice[];
  created: number;
  id: string;
  model: string;
  object: 'chat.completion';
  openrouter_metadata?: OpenRouterMetadata;
  service_tier?: string | null;
  system_fingerprint: string | null;
  usage?: ChatUsage;
  provider?: string;
}

// .
export interface ChatSearchModelsServerTool {
  parameters?: SearchModelsServerToolConfig;
  type: 'openrouter:experimental__search_models';
}

// .
export interface ChatSendErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  413: PayloadTooLargeResponse;
  422: UnprocessableEntityResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type ChatSendEvent = ChatStreamChunk;

// .
export interface ChatSendHeaders {
  'X-OpenRouter-Metadata'?: MetadataLevel;
}

// .
export type ChatSendRequest = ChatRequest;

// .
export type ChatSendResponse = ChatResult;

// .
export interface ChatServerToolChoice {
  type: string;
}

// .
export interface ChatStreamChoice {
  delta: ChatStreamDelta;
  finish_reason: ChatFinishReasonEnum;
  index: number;
  logprobs?: ChatTokenLogprobs;
  error?: {
    code: number;
    message: string;
    metadata?: {
      [key: string]: unknown;
    };
  };
  native_finish_reason?: string | null;
}

// .
export interface ChatStreamChunk {
  choices: ChatStreamChoice[];
  created: number;
  error?: ChatStreamError;
  id: string;
  model: string;
  object: 'chat.completion.chunk';
  openrouter_metadata?: OpenRouterMetadata;
  service_tier?: string | null;
  system_fingerprint?: string;
  usage?: ChatUsage;
  provider?: string;
}

// .
export interface ChatStreamDelta {
  audio?: ChatAudioOutput;
  content?: string | null;
  reasoning?: string | null;
  reasoning_details?: ChatStreamReasoningDetails;
  refusal?: string | null;
  role?: 'assistant';
  tool_calls?: ChatStreamToolCall[];
  images?: ChatAssistantImages;
  annotations?: ChatAnnotation[];
}

// .
export interface ChatStreamError {
  code: number;
  message: string;
  metadata?: {
    error_type: ApiErrorType;
    provider_code?: string;
  };
}

// .
export type ChatStreamOptions = {
  include_usage?: boolean;
} | null;

// .
export type ChatStreamReasoningDetails = ReasoningDetailUnion[];

// .
export interface ChatStreamToolCall {
  function?: {
    arguments?: string;
    name?: string;
  };
  id?: string;
  index: number;
  type?: 'function';
}

// .
export interface ChatSystemMessage {
  configuration_update?: ConfigurationUpdate | null;
  content: string | ChatContentText[];
  name?: string;
  role: 'system';
}

// .
export interface ChatTokenLogprob {
  bytes: number[] | null;
  logprob: number;
  token: string;
  top_logprobs: {
    bytes: number[] | null;
    logprob: number;
    token: string;
  }[];
}

// .
export type ChatTokenLogprobs = {
  content: ChatTokenLogprob[] | null;
  refusal?: ChatTokenLogprob[] | null;
} | null;

// .
export interface ChatToolCall {
  function: {
    arguments: string;
    name: string;
  };
  id: string;
  type: 'function';
}

// .
export type ChatToolChoice = 'none' | 'auto' | 'required' | (string & {}) | ChatNamedToolChoice | ChatServerToolChoice;

// .
export interface ChatToolMessage {
  content: string | ChatContentItems[];
  role: 'tool';
  tool_call_id: string;
}

// .
export interface ChatURLCitation {
  type: 'url_citation';
  url_citation: {
    url: string;
    title?: string;
    content?: string;
    start_index?: number;
    end_index?: number;
  };
}

// .
export interface ChatUsage {
  completion_tokens: number;
  completion_tokens_details?: {
    accepted_prediction_tokens?: number | null;
    audio_tokens?: number | null;
    reasoning_tokens?: number | null;
    rejected_prediction_tokens?: number | null;
  } | null;
  cost?: number | null;
  cost_details?: CostDetails;
  is_byok?: boolean;
  prompt_tokens: number;
  prompt_tokens_details?: {
    audio_tokens?: number;
    cache_write_tokens?: number;
    cached_tokens?: number;
    video_tokens?: number;
  } | null;
  server_tool_use_details?: ServerToolUseDetails;
  total_tokens: number;
}

// .
export interface ChatUserMessage {
  content: string | ChatContentItems[];
  name?: string;
  role: 'user';
}

// .
export interface ChatWebSearchShorthand {
  allowed_domains?: string[];
  engine?: WebSearchEngineEnum;
  excluded_domains?: string[];
  max_characters?: number;
  max_results?: number;
  max_total_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  parameters?: WebSearchConfig;
  search_context_size?: SearchQualityLevel;
  type: 'web_search' | 'web_search_preview' | 'web_search_preview_2025_03_11' | 'web_search_2025_08_26';
  user_location?: WebSearchUserLocationServerTool;
  x_search?: XSearchOptions;
}

// .
export interface ClassificationsGetTaskClassificationsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface ClassificationsGetTaskClassificationsRequest {
  window?: '7d';
}

// .
export type ClassificationsGetTaskClassificationsResponse = TaskClassificationResponse;

// .
export interface CodeInterpreterCallCodeDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.code_interpreter_call_code.delta';
}

// .
export interface CodeInterpreterCallCodeDoneEvent {
  code: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.code_interpreter_call_code.done';
}

// .
export interface CodeInterpreterCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.code_interpreter_call.completed';
}

// .
export interface CodeInterpreterCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.code_interpreter_call.in_progress';
}

// .
export interface CodeInterpreterCallInterpretingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.code_interpreter_call.interpreting';
}

// .
export type CodeInterpreterCallItem = OutputCodeInterpreterCallItem;

// .
export interface CodeInterpreterFileOutput {
  download_url?: string;
  error_code?: string | null;
  expires_at?: string;
  filename?: string;
  id?: string;
  media_type?: string;
  sha256?: string;
  size_bytes?: number;
  status?: string;
  type: 'file';
}

// .
export interface CodeInterpreterImageOutput {
  type: 'image';
  url: string;
}

// .
export interface CodeInterpreterLogsOutput {
  logs: string;
  type: 'logs';
}

// .
export interface CodeInterpreterServerTool {
  container: string | {
    file_ids?: string[];
    memory_limit?: '1g' | '4g' | '16g' | '64g' | (string & {}) | null;
    type: 'auto';
  };
  type: 'code_interpreter';
}

// .
export interface CodexLocalShellTool {
  type: 'local_shell';
}

// .
export type CoinbaseCreditData = CreateCoinbaseChargeData;

// .
export type CoinbaseCreditResponse = CreateCoinbaseChargeResponse;

// .
export interface CompactionItem {
  encrypted_content: string;
  id?: string | null;
  type: 'compaction';
  [key: string]: unknown;
}

// .
export type CompletedEvent = StreamEventsResponseCompleted;

// .
export interface CompletionChoice {
  finish_reason: CompletionFinishReason | null;
  index: number;
  logprobs: CompletionLogprobs | null;
  native_finish_reason?: string | null;
  reasoning?: string | null;
  text: string;
}

// .
export interface CompletionCreateParams {
  best_of?: number | null;
  echo?: boolean | null;
  frequency_penalty?: number | null;
  logit_bias?: {
    [key: string]: number;
  } | null;
  logprobs?: number | null;
  max_tokens?: number | null;
  metadata?: {
    [key: string]: string;
  } | null;
  model?: ModelName;
  models?: ModelName[];
  n?: number | null;
  presence_penalty?: number | null;
  prompt: string | string[] | number[] | number[][];
  response_format?: ChatResponseFormat | null;
  seed?: number | null;
  stop?: string | string[] | null;
  stream?: boolean;
  stream_options?: {
    include_usage?: boolean | null;
  } | null;
  suffix?: string | null;
  temperature?: number | null;
  top_p?: number | null;
  user?: string;
}

// .
export type CompletionCreateParamsResponseFormat = ChatResponseFormat;

// .
export type CompletionFinishReason = 'stop' | 'length' | 'content_filter' | (string & {});

// .
export interface CompletionLogprobs {
  text_offset: number[];
  token_logprobs: number[];
  tokens: string[];
  top_logprobs: {
    [key: string]: number;
  }[] | null;
}

// .
export interface CompletionResponse {
  choices: CompletionChoice[];
  created: number;
  id: string;
  model: string;
  object: string;
  provider?: string;
  system_fingerprint?: string;
  usage?: CompletionUsage;
}

// .
export interface CompletionUsage {
  completion_tokens: number;
  prompt_tokens: number;
  total_tokens: number;
}

// .
export interface CompletionsGenerateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type CompletionsGenerateEvent = CompletionResponse;

// .
export type CompletionsGenerateRequest = CompletionCreateParams;

// .
export type CompletionsGenerateResponse = CompletionResponse;

// .
export interface CompoundFilter {
  filters: {
    [key: string]: unknown;
  }[];
  type: 'and' | 'or';
}

// .
export interface ComputerUseServerTool {
  display_height: number;
  display_width: number;
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser' | (string & {});
  type: 'computer_use_preview';
}

// .
export interface ConfigurationUpdate {
  reasoning: ConfigurationUpdateReasoning;
}

// .
export interface ConfigurationUpdateReasoning {
  effort: ConfigurationUpdateReasoningEffort;
}

// .
export type ConfigurationUpdateReasoningEffort = 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});

// .
export interface ConflictResponse {
  error: ConflictResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface ConflictResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface ContainerAutoEnvironment {
  file_ids?: string[];
  network_policy?: ContainerNetworkPolicy;
  type: 'container_auto';
}

// .
export interface ContainerFile {
  bytes: number;
  container_id: string;
  created_at: number;
  id: string;
  object: 'container.file';
  path: string;
  source: 'assistant';
}

// .
export interface ContainerFileCitation {
  container_id: string;
  end_index: number;
  file_id: string;
  filename: string;
  start_index: number;
  type: 'container_file_citation';
}

// .
export interface ContainerFileListResponse {
  data: ContainerFile[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

// .
export type ContainerNetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;

// .
export interface ContainerNetworkPolicyAllowlist {
  allowed_domains: string[];
  type: 'allowlist';
}

// .
export interface ContainerNetworkPolicyDisabled {
  type: 'disabled';
}

// .
export interface ContainerReferenceEnvironment {
  container_id: string;
  file_ids?: string[];
  network_policy?: ContainerNetworkPolicy;
  type: 'container_reference';
}

// .
export interface ContainersDownloadContainerFileContentErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface ContainersDownloadContainerFileContentRequest {
  container_id: string;
  file_id: string;
}

// .
export interface ContainersGetContainerFileErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface ContainersGetContainerFileRequest {
  container_id: string;
  file_id: string;
}

// .
export type ContainersGetContainerFileResponse = ContainerFile;

// .
export interface ContainersListContainerFilesErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  503: ServiceUnavailableResponse;
}

// .
export type ContainersListContainerFilesItem = ContainerFile;

// .
export interface ContainersListContainerFilesRequest {
  container_id: string;
  limit?: number;
  after?: string;
}

// .
export type ContainersListContainerFilesResponse = ContainerFileListResponse;

// .
export interface ContainersPromoteContainerFileErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface ContainersPromoteContainerFileRequest {
  container_id: string;
  file_id: string;
}

// .
export type ContainersPromoteContainerFileResponse = FileResponse;

// .
export type ContentFilterAction = 'redact' | 'block' | 'flag' | (string & {});

// .
export type ContentFilterBuiltinAction = 'redact' | 'block' | 'flag' | (string & {});

// .
export interface ContentFilterBuiltinEntry {
  action: ContentFilterBuiltinAction;
  label?: string;
  scan_scope?: PromptInjectionScanScope;
  slug: ContentFilterBuiltinSlug;
}

// .
export interface ContentFilterBuiltinEntryInput {
  action: ContentFilterBuiltinAction;
  label?: string;
  scan_scope?: PromptInjectionScanScope;
  slug: ContentFilterBuiltinSlug;
}

// .
export type ContentFilterBuiltinSlug = 'email' | 'phone' | 'ssn' | 'credit-card' | 'ip-address' | 'person-name' | 'address' | 'regex-prompt-injection' | 'secrets' | (string & {});

// .
export interface ContentFilterEntry {
  action: ContentFilterAction;
  label?: string | null;
  pattern: string;
}

// .
export interface ContentPartAddedEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  part: ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent;
  sequence_number: number;
  type: 'response.content_part.added';
}

// .
export interface ContentPartAudio {
  audio_url: {
    url: string;
  };
  type: 'audio_url';
}

// .
export interface ContentPartDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  part: ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent;
  sequence_number: number;
  type: 'response.content_part.done';
}

// .
export interface ContentPartImage {
  image_url: {
    url: string;
  };
  type: 'image_url';
}

// .
export interface ContentPartInputAudio {
  input_audio: MultimodalMedia;
  type: 'input_audio';
}

// .
export interface ContentPartInputFile {
  input_file: MultimodalMedia;
  type: 'input_file';
}

// .
export interface ContentPartInputVideo {
  input_video: MultimodalMedia;
  type: 'input_video';
}

// .
export interface ContentPartVideo {
  type: 'video_url';
  video_url: {
    url: string;
  };
}

// .
export interface ContextCompactionItem {
  encrypted_content?: string | null;
  id?: string | null;
  type: 'context_compaction';
  [key: string]: unknown;
}

// .
export type ContextCompressionEngine = 'middle-out';

// .
export interface ContextCompressionPlugin {
  enabled?: boolean;
  engine?: ContextCompressionEngine;
  id: 'context-compression';
}

// .
export type CostDetails = {
  server_tool_cost?: number | null;
  upstream_inference_completions_cost: number;
  upstream_inference_cost?: number | null;
  upstream_inference_prompt_cost: number;
} | null;

// .
export type CountryCode = 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | (string & {});

// .
export interface CreateAudioTranscriptionsMultipartRequest {
  file: BinaryBody;
  language?: string;
  model: string;
  response_format?: 'json' | 'verbose_json' | (string & {});
  temperature?: number;
  'timestamp_granularities[]'?: STTTimestampGranularity[];
}

// .
export interface CreateBYOKKeyRequest {
  allowed_api_key_hashes?: string[] | null;
  allowed_models?: string[] | null;
  allowed_user_ids?: string[] | null;
  disabled?: boolean;
  is_fallback?: boolean;
  key: string;
  name?: string | null;
  provider: BYOKProviderSlug;
  workspace_id?: string;
}

// .
export interface CreateBYOKKeyResponse {
  data: BYOKKey;
}

// .
export interface CreateChargeRequest {
  amount: number;
  chain_id: ChainID;
  sender: string;
}

// .
export interface CreateCoinbaseChargeData {
  created_at: string;
  expires_at: string;
  id: string;
  web3_data: Web3Data;
}

// .
export interface CreateCoinbaseChargeResponse {
  data: CreateCoinbaseChargeData;
}

// .
export interface CreateEmbeddingsRequest {
  dimensions?: number;
  encoding_format?: 'float' | 'base64' | (string & {});
  input: EmbeddingInput;
  input_type?: string;
  model: string;
  provider?: ProviderPreferences;
  user?: string;
}

// .
export interface CreateEmbeddingsResponse {
  data: Embedding[];
  id?: string;
  model: string;
  object: 'list';
  usage?: CreateEmbeddingsResponseUsage;
}

// .
export interface CreateEmbeddingsResponseUsage {
  cost?: number;
  cost_details?: CostDetails;
  is_byok?: boolean;
  prompt_tokens: number;
  prompt_tokens_details?: {
    audio_tokens?: number;
    file_tokens?: number;
    image_tokens?: number;
    text_tokens?: number;
    video_tokens?: number;
  };
  total_tokens: number;
}

// .
export interface CreateGuardrailRequest {
  allowed_data_regions?: GuardrailDataRegion[] | null;
  allowed_models?: string[] | null;
  allowed_providers?: string[] | null;
  content_filter_builtins?: ContentFilterBuiltinEntryInput[] | null;
  content_filters?: ContentFilterEntry[] | null;
  description?: string | null;
  enable_free_model_publication?: boolean | null;
  enable_free_model_training?: boolean | null;
  enable_paid_model_training?: boolean | null;
  enforce_zdr?: boolean | null;
  enforce_zdr_anthropic?: boolean | null;
  enforce_zdr_google?: boolean | null;
  enforce_zdr_openai?: boolean | null;
  enforce_zdr_other?: boolean | null;
  enforce_zdr_xai?: boolean | null;
  ignored_models?: string[] | null;
  ignored_providers?: string[] | null;
  include_byok_in_budgets?: boolean;
  limit_usd?: number | null;
  name: string;
  reset_interval?: GuardrailInterval;
  workspace_id?: string;
}

// .
export interface CreateGuardrailResponse {
  data: Guardrail;
}

// .
export interface CreateInternRequest {
  description?: string | null;
  instructions?: string | null;
  name: string;
  provision?: boolean;
  vault_id?: string;
  workspace_id?: string;
}

// .
export interface CreateKeyRequest {
  creator_user_id?: string | null;
  expires_at?: string | null;
  include_byok_in_limit?: boolean;
  limit?: number | null;
  limit_reset?: KeyLimitReset | null;
  name: string;
  workspace_id?: string;
}

// .
export interface CreateKeyResponse {
  data: ApiKeyInfo;
  key: string;
}

// .
export interface CreateObservabilityDestinationRequest {
  api_key_hashes?: string[] | null;
  broadcast_generation_cost?: boolean;
  broadcast_generation_identity?: boolean;
  broadcast_generation_request_context?: boolean;
  config: {
    [key: string]: unknown;
  };
  enabled?: boolean;
  filter_rules?: ObservabilityFilterRulesConfigNullable;
  name: string;
  privacy_mode?: boolean;
  regions?: ObservabilityDataRegionInput[];
  sampling_rate?: number;
  type: 'arize' | 'braintrust' | 'clickhouse' | 'datadog' | 'grafana' | 'langfuse' | 'langsmith' | 'newrelic' | 'opik' | 'otel-collector' | 'posthog' | 'ramp' | 's3' | 'sentry' | 'snowflake' | 'weave' | 'webhook';
  workspace_id?: string;
}

// .
export interface CreateObservabilityDestinationResponse {
  data: ObservabilityDestination;
}

// .
export interface CreatePresetFromInferenceResponse {
  data: PresetWithDesignatedVersion;
}

// .
export interface CreateRerankRequest {
  documents: (string | RerankDocument)[];
  model: string;
  provider?: ProviderPreferences;
  query: string;
  top_n?: number;
}

// .
export interface CreateRerankResponse {
  id?: string;
  model: string;
  provider?: string;
  results: RerankResult[];
  usage?: RerankUsage;
}

// .
export interface CreateScimGroupMappingRequest {
  role: 'admin' | 'member';
  scim_group_id: string;
  workspace_id: string;
}

// .
export interface CreateScimGroupMappingResponse {
  data: ScimGroupMapping;
}

// .
export interface CreateScimSyncJobResponse {
  data: ScimSyncJob;
}

// .
export interface CreateWorkspaceRequest {
  default_image_model?: string | null;
  default_provider_sort?: string | null;
  default_text_model?: string | null;
  description?: string | null;
  disabled_server_tools?: DisabledServerTool[] | null;
  io_logging_api_key_ids?: number[] | null;
  io_logging_sampling_rate?: number;
  is_data_discount_logging_enabled?: boolean;
  is_observability_broadcast_enabled?: boolean;
  is_observability_io_logging_enabled?: boolean;
  name: string;
  slug: string;
}

// .
export interface CreateWorkspaceResponse {
  data: Workspace;
}

// .
export type CreatedEvent = OpenResponsesCreatedEvent;

// .
export type CreatedKeyData = ApiKeyInfo;

// .
export interface CreditsCreateCoinbaseChargeErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  410: GoneResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type CreditsCreateCoinbaseChargeRequest = CreateChargeRequest;

// .
export type CreditsCreateCoinbaseChargeResponse = CreateCoinbaseChargeResponse;

// .
export interface CreditsData {
  total_credits: number;
  total_usage: number;
}

// .
export interface CreditsGetCreditsErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type CreditsGetCreditsResponse = CreditsResponse;

// .
export interface CreditsResponse {
  data: CreditsData;
}

// .
export interface CurrentKeyData {
  byok_usage: number;
  byok_usage_daily: number;
  byok_usage_monthly: number;
  byok_usage_weekly: number;
  creator_user_id: string | null;
  expires_at?: string | null;
  include_byok_in_limit: boolean;
  is_free_tier: boolean;
  is_management_key: boolean;
  is_provisioning_key: boolean;
  label: string;
  limit: number | null;
  limit_remaining: number | null;
  limit_reset: string | null;
  rate_limit: KeyRateLimit;
  usage: number;
  usage_daily: number;
  usage_monthly: number;
  usage_weekly: number;
}

// .
export interface CurrentKeyResponse {
  data: CurrentKeyData;
}

// .
export interface CustomTool {
  async?: boolean;
  description?: string;
  format?: {
    type: 'text';
  } | {
    definition: string;
    syntax: 'lark' | 'regex' | (string & {});
    type: 'grammar';
  };
  name: string;
  type: 'custom';
}

// .
export interface CustomToolCallInputDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.custom_tool_call_input.delta';
}

// .
export interface CustomToolCallInputDoneEvent {
  input: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.custom_tool_call_input.done';
}

// .
export type CustomToolCallItem = OpenAIResponseCustomToolCall & {
  status?: ToolCallStatus;
};

// .
export interface CustomToolCallOutputItem {
  call_id: string;
  id?: string;
  output: string | (InputText | InputImage | InputFile)[];
  type: 'custom_tool_call_output';
}

// .
export interface DABenchmarkEntry {
  arena: string;
  category: string;
  elo: number;
  rank: number;
  win_rate: number;
}

// .
export type DataCollection = 'deny' | 'allow' | (string & {});

// .
export interface DatasetsGetAppRankingsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type DatasetsGetAppRankingsItem = AppRankingsItem;

// .
export interface DatasetsGetAppRankingsRequest {
  category?: 'coding' | 'creative' | 'productivity' | 'entertainment' | (string & {});
  subcategory?: 'cli-agent' | 'ide-extension' | 'cloud-agent' | 'programming-app' | 'native-app-builder' | 'creative-writing' | 'video-gen' | 'image-gen' | 'audio-gen' | 'roleplay' | 'game' | 'writing-assistant' | 'general-chat' | 'personal-agent' | 'legal' | (string & {});
  sort?: 'popular' | 'trending' | (string & {});
  start_date?: string;
  end_date?: string;
  limit?: number;
  offset?: number | null;
}

// .
export type DatasetsGetAppRankingsResponse = AppRankingsResponse;

// .
export interface DatasetsGetRankingsDailyErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export interface DatasetsGetRankingsDailyRequest {
  start_date?: string;
  end_date?: string;
  period?: 'day' | 'week' | 'month' | (string & {});
  modality?: 'text' | 'image' | 'image_output' | 'audio' | 'tool_calling' | (string & {});
  context_bucket?: '1K' | '10K' | '100K' | '1M' | '10M' | (string & {});
  category?: 'programming' | 'roleplay' | 'marketing' | 'marketing/seo' | 'technology' | 'science' | 'translation' | 'legal' | 'finance' | 'health' | 'trivia' | 'academia' | (string & {});
  language_type?: 'natural' | 'programming' | (string & {});
}

// .
export type DatasetsGetRankingsDailyResponse = RankingsDailyResponse;

// .
export interface DatasetsGetSessionCostErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type DatasetsGetSessionCostItem = SessionCostItem;

// .
export interface DatasetsGetSessionCostRequest {
  app_slug?: string;
  model?: string;
  turn_range?: '1-turn' | '2-9-turns' | '10-49-turns' | '50-plus-turns' | (string & {});
  limit?: number;
  offset?: number | null;
}

// .
export type DatasetsGetSessionCostResponse = SessionCostResponse;

// .
export interface DatetimeServerTool {
  parameters?: DatetimeServerToolConfig;
  type: 'openrouter:datetime';
}

// .
export interface DatetimeServerToolConfig {
  timezone?: string;
}

// .
export interface DebugEvent {
  debug: {
    echo_upstream_body?: {
      [key: string]: unknown;
    };
    timings?: {
      epoch_ms: number;
      event: 'adapter_request' | 'upstream_headers_received' | 'first_token_received' | 'upstream_body_ended' | (string & {});
      start_ms: number;
    };
  };
  sequence_number: number;
  type: 'response.debug';
}

// .
export type DebugOptions = ChatDebugOptions;

// .
export interface DecisionsChoiceAnswer {
  choice: string;
  confidence?: number;
  probabilities?: {
    [key: string]: number;
  };
  type: 'choice';
}

// .
export interface DecisionsChoiceQuestion {
  criteria: {
    [key: string]: string | {
      [key: string]: unknown;
    } | unknown[] | null;
  };
  instructions: string | {
    [key: string]: unknown;
  } | unknown[];
  type: 'choice';
}

// .
export interface DecisionsNoulAnswer {
  noul: number;
  type: 'noul';
}

// .
export interface DecisionsNoulQuestion {
  criteria?: DecisionsNoulQuestionCriteria;
  instructions: string | {
    [key: string]: unknown;
  } | unknown[];
  type: 'noul';
}

// .
export interface DecisionsNoulQuestionCriteria {
  false: string | {
    [key: string]: unknown;
  } | unknown[];
  true: string | {
    [key: string]: unknown;
  } | unknown[];
}

// .
export interface DecisionsRequest {
  model: string;
  provider?: ProviderPreferences | null;
  questions: {
    [key: string]: DecisionsChoiceQuestion | DecisionsNoulQuestion | DecisionsScoreQuestion;
  };
  session_id?: string;
  state: string | {
    [key: string]: unknown;
  } | unknown[];
  trace?: TraceConfig;
  user?: string;
}

// .
export interface DecisionsResponse {
  answers: {
    [key: string]: DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer;
  };
  id?: string;
  model: string;
  provider?: string;
  usage: DecisionsResponseUsage;
}

// .
export interface DecisionsResponseUsage {
  cost?: number;
  input_tokens: number;
  output_tokens: number;
}

// .
export interface DecisionsScoreAnswer {
  confidence?: number;
  legend?: {
    [key: string]: string | {
      [key: string]: unknown;
    } | unknown[];
  };
  probabilities?: {
    [key: string]: number;
  };
  score: number;
  type: 'score';
}

// .
export interface DecisionsScoreQuestion {
  criteria: (string | {
    [key: string]: unknown;
  } | unknown[])[];
  instructions: string | {
    [key: string]: unknown;
  } | unknown[];
  type: 'score';
}

// .
export type DefaultParameters = {
  frequency_penalty?: number | null;
  presence_penalty?: number | null;
  repetition_penalty?: number | null;
  temperature?: number | null;
  top_k?: number | null;
  top_p?: number | null;
} | null;

// .
export interface DeleteBYOKKeyResponse {
  deleted: true;
}

// .
export interface DeleteGuardrailResponse {
  deleted: true;
}

// .
export interface DeleteInternRequest {
  acknowledge_workspace_loss?: boolean;
}

// .
export interface DeleteInternResponse {
  deleting: true;
}

// .
export interface DeleteKeyResponse {
  deleted: true;
}

// .
export interface DeleteObservabilityDestinationResponse {
  deleted: true;
}

// .
export interface DeleteScimGroupMappingResponse {
  deleted: true;
}

// .
export interface DeleteWorkspaceBudgetResponse {
  deleted: true;
}

// .
export interface DeleteWorkspaceResponse {
  deleted: true;
}

// .
export type DeprecatedRoute = 'fallback' | 'sort' | (string & {}) | null;

// .
export type DeveloperMessage = ChatDeveloperMessage;

// .
export type DisabledServerTool = 'openrouter:advisor' | 'openrouter:apply_patch' | 'openrouter:bash' | 'openrouter:datetime' | 'openrouter:fusion' | 'openrouter:image_generation' | 'openrouter:experimental__search_models' | 'openrouter:shell' | 'openrouter:subagent' | 'openrouter:tool_search' | 'openrouter:web_fetch' | 'openrouter:web_search' | (string & {});

// .
export interface EasyInputMessage {
  content?: (InputText | InputImage | InputFile | InputAudio | InputVideo)[] | string | null;
  phase?: 'commentary' | 'final_answer' | (string & {}) | null;
  role: 'user' | 'system' | 'assistant' | 'developer';
  type?: 'message';
}

// .
export interface EdgeNetworkTimeoutResponse {
  error: EdgeNetworkTimeoutResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface EdgeNetworkTimeoutResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface Embedding {
  embedding: number[] | string;
  index?: number;
  object: 'embedding';
}

// .
export type EmbeddingContentPart = EmbeddingContentPartText | ContentPartImage | ContentPartInputAudio | ContentPartInputVideo | ContentPartInputFile;

// .
export interface EmbeddingContentPartText {
  text: string;
  type: 'text';
}

// .
export type EmbeddingInput = string | string[] | number[] | number[][] | EmbeddingMultimodalInput[];

// .
export interface EmbeddingMultimodalInput {
  content: EmbeddingContentPart[];
}

// .
export interface EmbeddingsGenerateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type EmbeddingsGenerateRequest = CreateEmbeddingsRequest;

// .
export type EmbeddingsGenerateResponse = CreateEmbeddingsResponse;

// .
export interface EmbeddingsListModelsErrorBodies {
  400: BadRequestResponse;
  500: InternalServerResponse;
}

// .
export type EmbeddingsListModelsItem = Model;

// .
export interface EmbeddingsListModelsRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type EmbeddingsListModelsResponse = ModelsListResponse;

// .
export interface EndpointInfo {
  model: string;
  provider: string;
  selected: boolean;
}

// .
export type EndpointStatus = 0 | -1 | -2 | -3 | -5 | -10;

// .
export interface EndpointsListErrorBodies {
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface EndpointsListRequest {
  author: string;
  slug: string;
}

// .
export type EndpointsListResponse = ModelEndpointsResponse;

// .
export interface EndpointsListZdrEndpointsErrorBodies {
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type EndpointsListZdrEndpointsResponse = ZdrEndpointsResponse;

// .
export interface EndpointsMetadata {
  available: EndpointInfo[];
  total: number;
}

// .
export interface EnumCapability {
  type: 'enum';
  values: string[];
}

// .
export interface ErrorEvent {
  code: string | null;
  message: string;
  param: string | null;
  sequence_number: number;
  type: 'error';
}

// .
export type FailableToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | 'failed' | (string & {});

// .
export type FailedEvent = StreamEventsResponseFailed;

// .
export interface FileCitation {
  file_id: string;
  filename: string;
  index: number;
  type: 'file_citation';
}

// .
export type FileDeleteResponse = OpenRouterFileDeleted | OpenAIFileDeleted | AnthropicFileDeleted;

// .
export type FileListResponse = OpenRouterFileList | OpenAIFileList | AnthropicFileList;

// .
export interface FileParserPlugin {
  enabled?: boolean;
  id: 'file-parser';
  pdf?: PDFParserOptions;
}

// .
export interface FilePath {
  file_id: string;
  index: number;
  type: 'file_path';
}

// .
export type FileProvider = 'openai' | 'anthropic' | (string & {});

// .
export type FileResponse = OpenRouterFile | OpenAIFile | AnthropicFile;

// .
export interface FileSearchServerTool {
  filters?: {
    key: string;
    type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte';
    value: string | number | boolean | (string | number)[];
  } | CompoundFilter | null;
  max_num_results?: number;
  ranking_options?: {
    ranker?: 'auto' | 'default-2024-11-15' | (string & {});
    score_threshold?: number;
  };
  type: 'file_search';
  vector_store_ids: string[];
}

// .
export interface FilesDeleteErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface FilesDeleteRequest {
  file_id: string;
  workspace_id?: string;
  provider?: FileProvider;
}

// .
export type FilesDeleteResponse = FileDeleteResponse;

// .
export interface FilesDownloadErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface FilesDownloadRequest {
  file_id: string;
  workspace_id?: string;
  provider?: FileProvider;
}

// .
export interface FilesListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
}

// .
export type FilesListItem = OpenRouterFile | OpenAIFile | AnthropicFile;

// .
export interface FilesListRequest {
  limit?: number;
  cursor?: string;
  workspace_id?: string;
  provider?: FileProvider;
  after?: string;
  after_id?: string;
  before_id?: string;
  order?: 'asc' | 'desc' | (string & {});
}

// .
export type FilesListResponse = FileListResponse;

// .
export interface FilesRetrieveErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface FilesRetrieveRequest {
  file_id: string;
  workspace_id?: string;
  provider?: FileProvider;
}

// .
export type FilesRetrieveResponse = FileResponse;

// .
export interface FilesServerTool {
  parameters?: FilesServerToolConfig;
  type: 'openrouter:files';
}

// .
export interface FilesServerToolConfig {
  [key: string]: unknown;
}

// .
export interface FilesUploadErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
}

// .
export interface FilesUploadRequest {
  workspace_id?: string;
  provider?: FileProvider;
  body: UploadFileRequest;
}

// .
export type FilesUploadResponse = FileResponse;

// .
export type FinishReason = 'error' | 'stop' | 'tool_calls' | (string & {});

// .
export interface ForbiddenResponse {
  error: ForbiddenResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface ForbiddenResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface FormatJsonObjectConfig {
  type: 'json_object';
}

// .
export interface FormatJsonSchemaConfig {
  description?: string;
  name: string;
  schema: {
    [key: string]: unknown;
  };
  strict?: boolean | null;
  type: 'json_schema';
}

// .
export interface FormatTextConfig {
  type: 'text';
}

// .
export type Formats = FormatTextConfig | FormatJsonObjectConfig | FormatJsonSchemaConfig;

// .
export interface FrameImage {
  frame_type: VideoFrameType;
  image_url: {
    url: string;
  };
  type: 'image_url';
}

// .
export interface FunctionCallArgsDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.function_call_arguments.delta';
}

// .
export interface FunctionCallArgsDoneEvent {
  arguments: string;
  item_id: string;
  name: string;
  output_index: number;
  sequence_number: number;
  type: 'response.function_call_arguments.done';
}

// .
export type FunctionCallItem = WithRequired<OpenAIResponseFunctionToolCall, 'id'>;

// .
export interface FunctionCallOutputItem {
  call_id: string;
  id?: string | null;
  output: string | (InputText | InputImage | InputFile)[];
  status?: ToolCallStatus | null;
  type: 'function_call_output';
}

// .
export interface FunctionTool {
  description?: string | null;
  name: string;
  parameters: {
    [key: string]: unknown;
  } | null;
  strict?: boolean | null;
  type: 'function';
}

// .
export interface FusionAnalysisResult {
  blind_spots: string[];
  consensus: string[];
  contradictions: {
    stances: {
      model: string;
      stance: string;
    }[];
    topic: string;
  }[];
  partial_coverage: {
    models: string[];
    point: string;
  }[];
  unique_insights: {
    insight: string;
    model: string;
  }[];
}

// .
export interface FusionCallAnalysisCompletedEvent {
  analysis: FusionAnalysisResult;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.analysis.completed';
}

// .
export interface FusionCallAnalysisInProgressEvent {
  analyst_model: string;
  item_id: string;
  judge_model: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.analysis.in_progress';
}

// .
export interface FusionCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.completed';
}

// .
export interface FusionCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.in_progress';
}

// .
export interface FusionCallPanelAddedEvent {
  item_id: string;
  model: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.panel.added';
}

// .
export interface FusionCallPanelCompletedEvent {
  content: string;
  item_id: string;
  model: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.panel.completed';
}

// .
export interface FusionCallPanelDeltaEvent {
  delta: string;
  item_id: string;
  model: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.panel.delta';
}

// .
export interface FusionCallPanelFailedEvent {
  error: string;
  item_id: string;
  model: string;
  output_index: number;
  sequence_number: number;
  status_code?: number;
  type: 'response.fusion_call.panel.failed';
}

// .
export interface FusionCallPanelReasoningDeltaEvent {
  delta: string;
  item_id: string;
  model: string;
  output_index: number;
  sequence_number: number;
  type: 'response.fusion_call.panel.reasoning.delta';
}

// .
export interface FusionPlugin {
  analysis_models?: string[];
  enabled?: boolean;
  id: 'fusion';
  max_tool_calls?: number;
  model?: string;
  preset?: 'general-high' | 'general-budget' | 'general-fast' | (string & {});
  tools?: {
    parameters?: {
      [key: string]: string | number | boolean | null | (string | number | boolean | null)[] | {
        [key: string]: string | number | boolean | null;
      };
    };
    type: string;
  }[];
}

// .
export interface FusionServerToolConfig {
  analysis_models?: string[];
  cache_control?: AnthropicCacheControlDirective;
  max_completion_tokens?: number;
  max_tool_calls?: number;
  model?: string;
  reasoning?: {
    effort?: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});
    max_tokens?: number;
  };
  temperature?: number;
  tools?: {
    parameters?: {
      [key: string]: unknown;
    };
    type: string;
  }[];
}

// .
export interface FusionServerTool_OpenRouter {
  parameters?: FusionServerToolConfig;
  type: 'openrouter:fusion';
}

// .
export interface FusionSource {
  title: string;
  url: string;
}

// .
export interface GatewayTimeoutResponse {
  error: GatewayTimeoutResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface GatewayTimeoutResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface GenerationContentData {
  error: GenerationContentError;
  input: GenerationContentPrompt | GenerationContentMessages;
  output: {
    completion: string | null;
    reasoning: string | null;
  };
}

// .
export type GenerationContentError = {
  message: string | null;
  previous_errors: GenerationContentErrorAttempt[];
  provider_name: string | null;
  raw: string | null;
  status: number | null;
} | null;

// .
export interface GenerationContentErrorAttempt {
  code: number;
  message: string;
  provider_name: string | null;
  raw: string | null;
}

// .
export interface GenerationContentMessages {
  messages: unknown[];
}

// .
export interface GenerationContentPrompt {
  prompt: string;
}

// .
export interface GenerationContentResponse {
  data: GenerationContentData;
}

// .
export interface GenerationData {
  api_type: 'completions' | 'embeddings' | 'rerank' | 'tts' | 'stt' | 'video' | 'image' | (string & {}) | null;
  app_id: number | null;
  cache_discount: number | null;
  cancelled: boolean | null;
  created_at: string;
  data_region: 'global' | 'europe' | 'us' | (string & {});
  external_user: string | null;
  finish_reason: string | null;
  generation_time: number | null;
  http_referer: string | null;
  id: string;
  is_byok: boolean;
  latency: number | null;
  model: string;
  moderation_latency: number | null;
  native_finish_reason: string | null;
  native_tokens_cached: number | null;
  native_tokens_completion: number | null;
  native_tokens_completion_images: number | null;
  native_tokens_prompt: number | null;
  native_tokens_reasoning: number | null;
  num_fetches: number | null;
  num_input_audio_prompt: number | null;
  num_media_completion: number | null;
  num_media_prompt: number | null;
  num_search_results: number | null;
  origin: string;
  preset_id: string | null;
  provider_name: string | null;
  provider_responses: ProviderResponse[] | null;
  request_id?: string | null;
  response_cache_source_id?: string | null;
  router: string | null;
  service_tier: string | null;
  session_id?: string | null;
  streamed: boolean | null;
  tokens_completion: number | null;
  tokens_prompt: number | null;
  total_cost: number;
  upstream_id: string | null;
  upstream_inference_cost: number | null;
  usage: number;
  user_agent: string | null;
  web_search_engine: string | null;
  workspace_id: string | null;
}

// .
export interface GenerationResponse {
  data: GenerationData;
}

// .
export interface GenerationsGetGenerationErrorBodies {
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export interface GenerationsGetGenerationRequest {
  id: string;
}

// .
export type GenerationsGetGenerationResponse = GenerationResponse;

// .
export interface GenerationsListGenerationContentErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export interface GenerationsListGenerationContentRequest {
  id: string;
}

// .
export type GenerationsListGenerationContentResponse = GenerationContentResponse;

// .
export interface GenerationsSubmitFeedbackErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type GenerationsSubmitFeedbackRequest = SubmitGenerationFeedbackRequest;

// .
export type GenerationsSubmitFeedbackResponse = SubmitGenerationFeedbackResponse;

// .
export interface GetAnalyticsMetaResponse {
  data: {
    dimensions: AnalyticsDimension[];
    granularities: AnalyticsGranularity[];
    metrics: AnalyticsMetric[];
    operators: AnalyticsOperator[];
  };
}

// .
export interface GetBYOKKeyResponse {
  data: BYOKKey;
}

// .
export interface GetGuardrailResponse {
  data: Guardrail;
}

// .
export interface GetObservabilityDestinationResponse {
  data: ObservabilityDestination;
}

// .
export interface GetParametersData {
  model: string;
  supported_parameters: Parameter[];
}

// .
export interface GetParametersResponse {
  data: GetParametersData;
}

// .
export interface GetPresetResponse {
  data: PresetWithDesignatedVersion;
}

// .
export interface GetPresetVersionResponse {
  data: PresetDesignatedVersion;
}

// .
export interface GetScimGroupMappingResponse {
  data: ScimGroupMapping;
}

// .
export interface GetScimSyncJobResponse {
  data: ScimSyncJob;
}

// .
export interface GetWorkspaceBudgetResponse {
  data: WorkspaceBudget;
  include_byok_in_budgets?: boolean;
}

// .
export interface GetWorkspaceResponse {
  data: Workspace;
}

// .
export interface GoneResponse {
  error: GoneResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface GoneResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface Guardrail {
  allowed_data_regions?: GuardrailDataRegion[] | null;
  allowed_models?: string[] | null;
  allowed_providers?: string[] | null;
  content_filter_builtins?: ContentFilterBuiltinEntry[] | null;
  content_filters?: ContentFilterEntry[] | null;
  created_at: string;
  description?: string | null;
  enable_free_model_publication?: boolean | null;
  enable_free_model_training?: boolean | null;
  enable_paid_model_training?: boolean | null;
  enforce_zdr?: boolean | null;
  enforce_zdr_anthropic?: boolean | null;
  enforce_zdr_google?: boolean | null;
  enforce_zdr_openai?: boolean | null;
  enforce_zdr_other?: boolean | null;
  enforce_zdr_xai?: boolean | null;
  id: string;
  ignored_models?: string[] | null;
  ignored_providers?: string[] | null;
  include_byok_in_budgets: boolean;
  limit_usd?: number | null;
  name: string;
  reset_interval?: GuardrailInterval;
  updated_at?: string | null;
  workspace_id: string | null;
}

// .
export type GuardrailData = Guardrail;

// .
export type GuardrailDataRegion = 'global' | 'europe' | 'us' | (string & {});

// .
export type GuardrailInfo = Guardrail;

// .
export type GuardrailInterval = 'daily' | 'weekly' | 'monthly' | (string & {}) | null;

// .
export type GuardrailKeyAssignmentsResponse = ListKeyAssignmentsResponse;

// .
export type GuardrailListItem = Guardrail;

// .
export type GuardrailListResponse = ListGuardrailsResponse;

// .
export type GuardrailMemberAssignmentsResponse = ListMemberAssignmentsResponse;

// .
export interface GuardrailsBulkAssignKeysErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsBulkAssignKeysRequest {
  id: string;
  body: BulkAssignKeysRequest;
}

// .
export type GuardrailsBulkAssignKeysResponse = BulkAssignKeysResponse;

// .
export interface GuardrailsBulkAssignMembersErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsBulkAssignMembersRequest {
  id: string;
  body: BulkAssignMembersRequest;
}

// .
export type GuardrailsBulkAssignMembersResponse = BulkAssignMembersResponse;

// .
export interface GuardrailsBulkUnassignKeysErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsBulkUnassignKeysRequest {
  id: string;
  body: BulkUnassignKeysRequest;
}

// .
export type GuardrailsBulkUnassignKeysResponse = BulkUnassignKeysResponse;

// .
export interface GuardrailsBulkUnassignMembersErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsBulkUnassignMembersRequest {
  id: string;
  body: BulkUnassignMembersRequest;
}

// .
export type GuardrailsBulkUnassignMembersResponse = BulkUnassignMembersResponse;

// .
export interface GuardrailsCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type GuardrailsCreateRequest = CreateGuardrailRequest;

// .
export type GuardrailsCreateResponse = CreateGuardrailResponse;

// .
export interface GuardrailsDeleteErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsDeleteRequest {
  id: string;
}

// .
export type GuardrailsDeleteResponse = DeleteGuardrailResponse;

// .
export interface GuardrailsGetErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsGetRequest {
  id: string;
}

// .
export type GuardrailsGetResponse = GetGuardrailResponse;

// .
export interface GuardrailsListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsListGuardrailKeyAssignmentsErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type GuardrailsListGuardrailKeyAssignmentsItem = KeyAssignment;

// .
export interface GuardrailsListGuardrailKeyAssignmentsRequest {
  id: string;
  offset?: number | null;
  limit?: number;
}

// .
export type GuardrailsListGuardrailKeyAssignmentsResponse = ListKeyAssignmentsResponse;

// .
export interface GuardrailsListGuardrailMemberAssignmentsErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type GuardrailsListGuardrailMemberAssignmentsItem = MemberAssignment;

// .
export interface GuardrailsListGuardrailMemberAssignmentsRequest {
  id: string;
  offset?: number | null;
  limit?: number;
}

// .
export type GuardrailsListGuardrailMemberAssignmentsResponse = ListMemberAssignmentsResponse;

// .
export type GuardrailsListItem = Guardrail;

// .
export interface GuardrailsListKeyAssignmentsErrorBodies {
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type GuardrailsListKeyAssignmentsItem = KeyAssignment;

// .
export interface GuardrailsListKeyAssignmentsRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type GuardrailsListKeyAssignmentsResponse = ListKeyAssignmentsResponse;

// .
export interface GuardrailsListMemberAssignmentsErrorBodies {
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type GuardrailsListMemberAssignmentsItem = MemberAssignment;

// .
export interface GuardrailsListMemberAssignmentsRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type GuardrailsListMemberAssignmentsResponse = ListMemberAssignmentsResponse;

// .
export interface GuardrailsListRequest {
  offset?: number | null;
  limit?: number;
  workspace_id?: string;
}

// .
export type GuardrailsListResponse = ListGuardrailsResponse;

// .
export interface GuardrailsUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface GuardrailsUpdateRequest {
  id: string;
  body: UpdateGuardrailRequest;
}

// .
export type GuardrailsUpdateResponse = UpdateGuardrailResponse;

// .
export interface ImageConfig {
  [key: string]: string | number | unknown[];
}

// .
export interface ImageEndpoint {
  allowed_passthrough_parameters: string[];
  pricing: ImagePricingEntry[];
  provider_name: string;
  provider_slug: string;
  provider_tag: string | null;
  supported_parameters: SupportedParameters;
  supports_streaming: boolean;
}

// .
export interface ImageGenCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.image_generation_call.completed';
}

// .
export interface ImageGenCallGeneratingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.image_generation_call.generating';
}

// .
export interface ImageGenCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.image_generation_call.in_progress';
}

// .
export interface ImageGenCallPartialImageEvent {
  item_id: string;
  output_index: number;
  partial_image_b64: string;
  partial_image_index: number;
  sequence_number: number;
  type: 'response.image_generation_call.partial_image';
}

// .
export interface ImageGenCompletedEvent {
  b64_json: string;
  created: number;
  media_type?: string;
  type: 'image_generation.completed';
  usage?: ImageGenerationUsage;
}

// .
export interface ImageGenPartialImageEvent {
  b64_json: string;
  partial_image_index: number;
  type: 'image_generation.partial_image';
}

// .
export interface ImageGenStreamErrorBody {
  code?: string | null;
  message: string;
  param?: string | null;
  type?: string | null;
}

// .
export interface ImageGenStreamErrorEvent {
  error: ImageGenStreamErrorBody;
  type: 'error';
}

// .
export interface ImageGenTextChunkEvent {
  phase: 'content' | 'reasoning' | 'draft' | (string & {});
  text: string;
  type: 'image_generation.text_chunk';
}

// .
export interface ImageGenerationProviderPreferences {
  allow_fallbacks?: boolean | null;
  ignore?: (ProviderName | (string & {}))[] | null;
  only?: (ProviderName | (string & {}))[] | null;
  options?: ProviderOptions;
  order?: (ProviderName | (string & {}))[] | null;
  sort?: ProviderSort | ProviderSortConfig | null;
}

// .
export interface ImageGenerationRequest {
  aspect_ratio?: '1:1' | '1:2' | '1:4' | '1:8' | '2:1' | '2:3' | '3:2' | '3:4' | '4:1' | '4:3' | '4:5' | '5:4' | '8:1' | '9:16' | '16:9' | '9:19.5' | '19.5:9' | '9:20' | '20:9' | '9:21' | '21:9' | 'auto' | (string & {});
  background?: 'auto' | 'transparent' | 'opaque' | (string & {});
  input_references?: ContentPartImage[];
  model: string;
  n?: number;
  output_compression?: number;
  output_format?: 'png' | 'jpeg' | 'webp' | 'svg' | (string & {});
  prompt: string;
  provider?: ImageGenerationProviderPreferences;
  quality?: 'auto' | 'low' | 'medium' | 'high' | (string & {});
  resolution?: '512' | '1K' | '2K' | '4K' | (string & {});
  seed?: number;
  session_id?: string;
  size?: string;
  stream?: boolean;
  trace?: TraceConfig;
  user?: string;
}

// .
export interface ImageGenerationResponse {
  created: number;
  data: ImageGenerationResponseData[];
  usage?: ImageGenerationUsage;
}

// .
export interface ImageGenerationResponseData {
  b64_json: string;
  media_type?: string;
}

// .
export interface ImageGenerationServerTool {
  background?: 'transparent' | 'opaque' | 'auto' | (string & {});
  input_fidelity?: 'high' | 'low' | (string & {}) | null;
  input_image_mask?: {
    file_id?: string;
    image_url?: string;
  };
  model?: string;
  moderation?: 'auto' | 'low' | (string & {});
  output_compression?: number;
  output_format?: 'png' | 'webp' | 'jpeg' | (string & {});
  partial_images?: number;
  quality?: 'low' | 'medium' | 'high' | 'auto' | (string & {});
  size?: string;
  type: 'image_generation';
}

// .
export interface ImageGenerationServerToolConfig {
  model?: string;
  [key: string]: unknown;
}

// .
export interface ImageGenerationServerTool_OpenRouter {
  parameters?: ImageGenerationServerToolConfig;
  type: 'openrouter:image_generation';
}

// .
export type ImageGenerationStatus = 'in_progress' | 'completed' | 'generating' | 'failed' | (string & {});

// .
export interface ImageGenerationUsage {
  cache_creation?: AnthropicCacheCreation;
  completion_tokens: number;
  completion_tokens_details?: {
    audio_tokens?: number | null;
    image_tokens?: number | null;
    reasoning_tokens?: number | null;
  } | null;
  cost?: number | null;
  cost_details?: CostDetails;
  is_byok?: boolean;
  iterations?: AnthropicUsageIteration[] | null;
  prompt_tokens: number;
  prompt_tokens_details?: {
    audio_tokens?: number | null;
    cache_write_tokens?: number | null;
    cached_tokens?: number | null;
    file_tokens?: number | null;
    video_tokens?: number | null;
  } | null;
  server_tool_use?: {
    tool_calls_executed?: number | null;
    tool_calls_requested?: number | null;
    web_search_requests?: number | null;
  } | null;
  service_tier?: string | null;
  speed?: AnthropicSpeed;
  total_tokens: number;
}

// .
export type ImageInputModality = 'text' | 'image' | 'file' | 'audio' | 'video' | (string & {});

// .
export interface ImageModelArchitecture {
  input_modalities: ImageInputModality[];
  output_modalities: ImageOutputModality[];
}

// .
export interface ImageModelEndpointsResponse {
  endpoints: ImageEndpoint[];
  id: string;
}

// .
export interface ImageModelListItem {
  architecture: ImageModelArchitecture;
  created: number;
  description: string;
  endpoints: string;
  id: string;
  name: string;
  supported_parameters: SupportedParameters;
  supports_streaming: boolean;
}

// .
export interface ImageModelsListResponse {
  data: ImageModelListItem[];
}

// .
export type ImageOutputModality = 'text' | 'image' | 'embeddings' | 'audio' | 'video' | 'rerank' | 'speech' | 'transcription' | 'decisions' | (string & {});

// .
export interface ImagePricingEntry {
  billable: 'output_image' | 'input_image' | 'input_font' | 'input_reference' | 'input_text' | (string & {});
  cost_usd: number;
  unit: 'image' | 'megapixel' | 'token' | (string & {});
  variant?: string;
}

// .
export type ImageStreamEvent = ImageGenPartialImageEvent | ImageGenTextChunkEvent | ImageGenCompletedEvent | ImageGenStreamErrorEvent;

// .
export interface ImagesGenerateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type ImagesGenerateEvent = ImageStreamEvent;

// .
export type ImagesGenerateRequest = ImageGenerationRequest;

// .
export type ImagesGenerateResponse = ImageGenerationResponse;

// .
export interface ImagesListModelEndpointsErrorBodies {
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ImagesListModelEndpointsRequest {
  author: string;
  slug: string;
}

// .
export type ImagesListModelEndpointsResponse = ImageModelEndpointsResponse;

// .
export interface ImagesListModelsErrorBodies {
  500: InternalServerResponse;
}

// .
export type ImagesListModelsResponse = ImageModelsListResponse;

// .
export type InProgressEvent = OpenResponsesInProgressEvent;

// .
export type IncompleteDetails = {
  reason?: 'max_output_tokens' | 'content_filter' | (string & {});
} | null;

// .
export type IncompleteEvent = StreamEventsResponseIncomplete;

// .
export interface InputAudio {
  input_audio: {
    data: string;
    format: 'mp3' | 'wav' | (string & {});
  };
  type: 'input_audio';
}

// .
export interface InputFile {
  file_data?: string;
  file_id?: string | null;
  file_url?: string;
  filename?: string;
  type: 'input_file';
}

// .
export interface InputImage {
  detail: 'auto' | 'high' | 'low' | 'original' | (string & {});
  file_id?: string | null;
  image_url?: string | null;
  type: 'input_image';
}

// .
export interface InputMessageItem {
  content?: (InputText | InputImage | InputFile | InputAudio | InputVideo)[] | null;
  id?: string;
  role: 'user' | 'system' | 'developer';
  type?: 'message';
}

// .
export type InputModality = 'text' | 'image' | 'file' | 'audio' | 'video' | (string & {});

// .
export interface InputOutputMessageItem {
  content: (ResponseOutputText | OpenAIResponsesRefusalContent)[] | string | null;
  id: string;
  phase?: 'commentary' | 'final_answer' | (string & {}) | null;
  role: 'assistant';
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  type: 'message';
}

// .
export interface InputOutputReasoningItem {
  content?: ReasoningTextContent[] | null;
  encrypted_content?: string | null;
  format?: ReasoningFormat;
  id: string;
  signature?: string | null;
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  summary: ReasoningSummaryText[] | null;
  type: 'reasoning';
}

// .
export type InputReference = ContentPartImage | ContentPartAudio | ContentPartVideo;

// .
export interface InputText {
  prompt_cache_breakpoint?: PromptCacheBreakpoint;
  text: string;
  type: 'input_text';
}

// .
export interface InputVideo {
  processing?: VideoProcessing;
  type: 'input_video';
  video_url: string;
}

// .
export type Inputs = string | ResponsesInputItem[];

// .
export type InstructType = 'none' | 'airoboros' | 'alpaca' | 'alpaca-modif' | 'chatml' | 'claude' | 'code-llama' | 'gemma' | 'llama2' | 'llama3' | 'mistral' | 'nemotron' | 'neural' | 'openchat' | 'phi3' | 'rwkv' | 'vicuna' | 'zephyr' | 'deepseek-r1' | 'deepseek-v3.1' | 'qwq' | 'qwen3' | (string & {}) | null;

// .
export interface Intern {
  attached_vault_id: string | null;
  created_at: string;
  description: string | null;
  hostname: string | null;
  id: string;
  instructions: string | null;
  last_failure_message: string | null;
  model: string | null;
  name: string;
  progress: InternProgress | null;
  status: InternStatus;
  updated_at: string;
  vault_id: string | null;
  workspace_id: string;
}

// .
export type InternApprovalMode = 'manual' | 'self-drive' | (string & {});

// .
export interface InternChatAssistantMessage {
  content?: InternChatMessageContent | null;
  role: 'assistant';
  tool_calls?: InternChatEchoedToolCall[];
}

// .
export interface InternChatChoice {
  delta: InternChatDelta;
  finish_reason: FinishReason | null;
  index: number;
}

// .
export interface InternChatCompletionChunk {
  choices: InternChatChoice[];
  created: number;
  error?: InternChatStreamError;
  id: string;
  model: string;
  object: 'chat.completion.chunk';
  session_id?: string | null;
  usage?: InternChatUsage | null;
}

// .
export interface InternChatCompletionRequest {
  approval_mode?: InternApprovalMode;
  messages: InternChatMessage[];
  model?: string;
  session_id?: string;
  stream: true;
}

// .
export interface InternChatDelta {
  content?: string;
  reasoning?: string;
  role?: 'assistant';
  tool_calls?: InternChatToolCall[];
}

// .
export interface InternChatDeveloperMessage {
  content: InternChatMessageContent | null;
  role: 'developer';
}

// .
export interface InternChatEchoedToolCall {
  function: InternChatEchoedToolCallFunction;
  id: string;
}

// .
export interface InternChatEchoedToolCallFunction {
  arguments: string;
  name: string;
}

// .
export interface InternChatError {
  code: number;
  message: string;
  metadata?: InternChatErrorMetadata;
}

// .
export interface InternChatErrorMetadata {
  reason: InternChatErrorMetadataReason;
  retryable: boolean;
}

// .
export type InternChatErrorMetadataReason = 'attachment_failed' | 'bad_request' | 'busy' | 'client_closed_request' | 'interaction_not_pending' | 'interaction_unknown' | 'intern_not_ready' | 'intern_rejected' | 'intern_unreachable' | 'not_found' | 'payload_too_large' | 'rate_limited' | 'run_ended' | 'stream_severed' | 'timeout' | 'turn_failed' | (string & {});

// .
export interface InternChatErrorResponse {
  error: InternChatError;
}

// .
export type InternChatMessage = InternChatAssistantMessage | InternChatDeveloperMessage | InternChatSystemMessage | InternChatToolMessage | InternChatUserMessage;

// .
export type InternChatMessageContent = string | InternChatTextPart[];

// .
export interface InternChatPromptTokensDetails {
  cached_tokens: number;
}

// .
export interface InternChatSteeredResponse {
  session_id: string;
  status: 'steered';
}

// .
export interface InternChatStreamError {
  code: number;
  message: string;
  metadata: InternChatErrorMetadata;
}

// .
export interface InternChatSystemMessage {
  content: InternChatMessageContent | null;
  role: 'system';
}

// .
export interface InternChatTextPart {
  text: string;
  type: 'text';
}

// .
export interface InternChatToolCall {
  function: InternChatToolCallFunction;
  id: string;
  index: number;
  type: 'function';
}

// .
export interface InternChatToolCallFunction {
  arguments: string;
  name: 'openrouter.provide_input';
}

// .
export interface InternChatToolMessage {
  content: InternChatMessageContent | null;
  role: 'tool';
  tool_call_id: string;
}

// .
export interface InternChatUsage {
  completion_tokens: number;
  cost?: number;
  prompt_tokens: number;
  prompt_tokens_details?: InternChatPromptTokensDetails;
  total_tokens: number;
}

// .
export interface InternChatUserMessage {
  content: InternChatMessageContent | null;
  role: 'user';
}

// .
export interface InternLifecycleError {
  error: InternLifecycleErrorData;
}

// .
export interface InternLifecycleErrorData {
  code: string | number;
  message: string;
  metadata?: InternLifecycleErrorMetadata;
}

// .
export interface InternLifecycleErrorMetadata {
  reason: string;
  retryable: boolean;
}

// .
export interface InternListResponse {
  data: Intern[];
  has_more: boolean;
  next_cursor?: string;
}

// .
export interface InternProgress {
  step_label: string;
  step_number: number;
  total_steps: number;
}

// .
export type InternStatus = 'awaiting_slack_install' | 'queued' | 'provisioning' | 'running' | 'failed' | 'stopped' | 'destroying' | 'destroy_failed' | (string & {});

// .
export interface InternalServerResponse {
  error: InternalServerResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface InternalServerResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface InternsChatErrorBodies {
  400: InternChatErrorResponse;
  401: InternChatErrorResponse;
  403: InternChatErrorResponse;
  404: InternChatErrorResponse;
  408: InternChatErrorResponse;
  409: InternChatErrorResponse;
  410: InternChatErrorResponse;
  413: InternChatErrorResponse;
  429: InternChatErrorResponse;
  502: InternChatErrorResponse;
  503: InternChatErrorResponse;
  504: InternChatErrorResponse;
}

// .
export type InternsChatEvent = InternChatCompletionChunk;

// .
export interface InternsChatRequest {
  internId: string;
  body: InternChatCompletionRequest;
}

// .
export type InternsChatResponse = InternChatSteeredResponse;

// .
export interface InternsCreateInternErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  409: InternLifecycleError;
  413: InternLifecycleError;
  415: InternLifecycleError;
  500: InternLifecycleError;
  502: InternLifecycleError;
}

// .
export interface InternsCreateInternHeaders {
  'Idempotency-Key'?: string;
}

// .
export type InternsCreateInternRequest = CreateInternRequest;

// .
export type InternsCreateInternResponse = Intern;

// .
export interface InternsDeleteInternErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  409: InternLifecycleError;
  413: InternLifecycleError;
  415: InternLifecycleError;
  500: InternLifecycleError;
  502: InternLifecycleError;
}

// .
export interface InternsDeleteInternRequest {
  internId: string;
  body: DeleteInternRequest;
}

// .
export type InternsDeleteInternResponse = DeleteInternResponse;

// .
export interface InternsGetInternErrorBodies {
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  500: InternLifecycleError;
}

// .
export interface InternsGetInternRequest {
  internId: string;
}

// .
export type InternsGetInternResponse = Intern;

// .
export interface InternsListInternsErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  500: InternLifecycleError;
}

// .
export type InternsListInternsItem = Intern;

// .
export interface InternsListInternsRequest {
  limit?: number;
  status?: InternStatus[];
  starting_after?: string;
  workspace_id?: string;
}

// .
export type InternsListInternsResponse = InternListResponse;

// .
export interface InternsProvisionInternErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  409: InternLifecycleError;
  413: InternLifecycleError;
  415: InternLifecycleError;
  500: InternLifecycleError;
  502: InternLifecycleError;
}

// .
export interface InternsProvisionInternRequest {
  internId: string;
}

// .
export type InternsProvisionInternResponse = ProvisionInternResponse;

// .
export interface InternsSuspendInternErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  409: InternLifecycleError;
  413: InternLifecycleError;
  415: InternLifecycleError;
  500: InternLifecycleError;
  502: InternLifecycleError;
}

// .
export interface InternsSuspendInternRequest {
  internId: string;
}

// .
export type InternsSuspendInternResponse = SuspendInternResponse;

// .
export interface InternsUpdateInternErrorBodies {
  400: InternLifecycleError;
  401: InternLifecycleError;
  403: InternLifecycleError;
  404: InternLifecycleError;
  408: InternLifecycleError;
  409: InternLifecycleError;
  413: InternLifecycleError;
  415: InternLifecycleError;
  500: InternLifecycleError;
}

// .
export interface InternsUpdateInternRequest {
  internId: string;
  body: UpdateInternRequest;
}

// .
export type InternsUpdateInternResponse = Intern;

// .
export interface ItemReferenceItem {
  id: string;
  type: 'item_reference';
}

// .
export type JSONSchemaConfig = ChatJsonSchemaConfig;

// .
export interface KeyAssignment {
  assigned_by: string | null;
  created_at: string;
  guardrail_id: string;
  id: string;
  key_hash: string;
  key_label: string;
  key_name: string;
}

// .
export interface KeyCodeData {
  app_id: number;
  created_at: string;
  id: string;
}

// .
export interface KeyCodeRequest {
  callback_url: string;
  code_challenge?: string;
  code_challenge_method?: 'S256' | 'plain' | (string & {});
  expires_at?: string | null;
  key_label?: string;
  limit?: number;
  spawn_agent?: string;
  spawn_cloud?: string;
  usage_limit_type?: 'daily' | 'weekly' | 'monthly' | (string & {});
  workspace_id?: string;
}

// .
export interface KeyCodeResponse {
  data: KeyCodeData;
}

// .
export interface KeyDetailsResponse {
  data: ApiKeyInfo;
}

// .
export type KeyLimitReset = 'daily' | 'weekly' | 'monthly' | (string & {});

// .
export interface KeyRateLimit {
  interval: string;
  note: string;
  requests: number;
}

// .
export interface KeysListResponse {
  data: ApiKeyInfo[];
}

// .
export type KnownProviderName = 'AnyScale' | 'Atoma' | 'Cent-ML' | 'CrofAI' | 'Enfer' | 'GoPomelo' | 'HuggingFace' | 'Hyperbolic' | 'Hyperbolic 2' | 'InoCloud' | 'Kluster' | 'Lambda' | 'Lepton' | 'Lynn 2' | 'Lynn' | 'Mancer' | 'Modal' | 'Nineteen' | 'OctoAI' | 'Recursal' | 'Reflection' | 'Replicate' | 'SambaNova 2' | 'SF Compute' | 'Targon' | 'Together 2' | 'Ubicloud' | '01.AI' | 'AkashML' | 'AI21' | 'AionLabs' | 'Alibaba' | 'Ambient' | 'Baidu' | 'Amazon Bedrock' | 'Amazon Nova' | 'Anthropic' | 'Arcee AI' | 'AtlasCloud' | 'Avian' | 'Azure' | 'BaseTen' | 'BytePlus' | 'Black Forest Labs' | 'Cerebras' | 'Chutes' | 'Cirrascale' | 'Claude Platform on AWS' | 'Clarifai' | 'Cloudflare' | 'Cohere' | 'CoreWeave' | 'Crucible' | 'Crusoe' | 'Darkbloom' | 'Databricks' | 'Decart' | 'Deepgram' | 'DeepInfra' | 'DeepSeek' | 'DekaLLM' | 'DigitalOcean' | 'Featherless' | 'Fireworks' | 'Fish Audio' | 'Friendli' | 'GMICloud' | 'Google' | 'Google AI Studio' | 'Groq' | 'HeyGen' | 'Inception' | 'Inceptron' | 'InferenceNet' | 'Ionstream' | 'Infermatic' | 'Io Net' | 'Inferact vLLM' | 'Inflection' | 'Liquid' | 'Makora' | 'Mara' | 'Mancer 2' | 'Meta' | 'Minimax' | 'ModelRun' | 'Mistral' | 'Modular' | 'Moonshot AI' | 'Morph' | 'VoyageAI by MongoDB' | 'NCompass' | 'Nebius' | 'Nex AGI' | 'NextBit' | 'Novita' | 'Nvidia' | 'OpenAI' | 'OpenInference' | 'Parasail' | 'Poolside' | 'Perceptron' | 'Perplexity' | 'Phala' | 'Recraft' | 'Reka' | 'Relace' | 'Sail Research' | 'Sakana AI' | 'SambaNova' | 'Seed' | 'SiliconFlow' | 'Sourceful' | 'StepFun' | 'Stealth' | 'StreamLake' | 'Switchpoint' | 'Tencent' | 'Tenstorrent' | 'Thinking Machines' | 'Together' | 'Upstage' | 'Venice' | 'Wafer' | 'WandB' | 'Quiver' | 'Krea' | 'Runway' | 'Xiaomi' | 'xAI' | 'Z.AI' | 'FakeProvider' | (string & {});

// .
export interface Legacy_ChatContentVideo {
  type: 'input_video';
  video_url: Legacy_ChatContentVideoInput;
}

// .
export interface Legacy_ChatContentVideoInput {
  processing?: VideoProcessing;
  url: string;
}

// .
export interface Legacy_WebSearchServerTool {
  engine?: WebSearchEngineEnum;
  filters?: WebSearchDomainFilter;
  max_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchContextSizeEnum;
  type: 'web_search';
  user_location?: WebSearchUserLocation;
  x_search?: XSearchOptions;
}

// .
export interface ListBYOKKeysResponse {
  data: BYOKKey[];
  total_count: number;
}

// .
export interface ListEndpointsResponse {
  architecture: {
    input_modalities: InputModality[];
    instruct_type: InstructType;
    modality: string | null;
    output_modalities: OutputModality[];
    tokenizer: ModelGroup | null;
  };
  created: number;
  description: string;
  endpoints: PublicEndpoint[];
  id: string;
  name: string;
}

// .
export interface ListGuardrailsResponse {
  data: Guardrail[];
  total_count: number;
}

// .
export interface ListKeyAssignmentsResponse {
  data: KeyAssignment[];
  total_count: number;
}

// .
export interface ListMemberAssignmentsResponse {
  data: MemberAssignment[];
  total_count: number;
}

// .
export interface ListObservabilityDestinationsResponse {
  data: ObservabilityDestination[];
  total_count: number;
}

// .
export interface ListOrganizationMembersResponse {
  data: OrganizationMember[];
  total_count: number;
}

// .
export interface ListPresetVersionsResponse {
  data: PresetDesignatedVersion[];
  total_count: number;
}

// .
export interface ListPresetsResponse {
  data: Preset[];
  total_count: number;
}

// .
export interface ListProvidersData {
  datacenters?: CountryCode[] | null;
  headquarters?: CountryCode | null;
  name: string;
  privacy_policy_url: string | null;
  slug: string;
  status_page_url?: string | null;
  terms_of_service_url?: string | null;
}

// .
export interface ListScimGroupMappingsResponse {
  data: ScimGroupMapping[];
  total_count: number;
}

// .
export interface ListScimGroupsResponse {
  data: ScimGroup[];
  total_count: number;
}

// .
export interface ListWorkspaceBudgetsResponse {
  data: WorkspaceBudget[];
  include_byok_in_budgets?: boolean;
}

// .
export interface ListWorkspaceMembersResponse {
  data: WorkspaceMember[];
  total_count: number;
}

// .
export interface ListWorkspacesResponse {
  data: Workspace[];
  total_count: number;
}

// .
export interface LocalShellCallItem {
  action: {
    command: string[];
    env: {
      [key: string]: string;
    };
    timeout_ms?: number | null;
    type: 'exec';
    user?: string | null;
    working_directory?: string | null;
  };
  call_id: string;
  id: string;
  status: ToolCallStatus;
  type: 'local_shell_call';
}

// .
export interface LocalShellCallOutputItem {
  id: string;
  output: string;
  status?: ToolCallStatus | null;
  type: 'local_shell_call_output';
}

// .
export interface McpApprovalRequestItem {
  arguments: string;
  id: string;
  name: string;
  server_label: string;
  type: 'mcp_approval_request';
}

// .
export interface McpApprovalResponseItem {
  approval_request_id: string;
  approve: boolean;
  id?: string | null;
  reason?: string | null;
  type: 'mcp_approval_response';
}

// .
export interface McpCallItem {
  arguments: string;
  error?: string | null;
  id: string;
  name: string;
  output?: string | null;
  server_label: string;
  type: 'mcp_call';
}

// .
export interface McpListToolsItem {
  error?: string | null;
  id: string;
  server_label: string;
  tools: {
    annotations?: unknown;
    description?: string | null;
    input_schema: {
      [key: string]: unknown;
    };
    name: string;
  }[];
  type: 'mcp_list_tools';
}

// .
export interface McpServerTool {
  allowed_tools?: string[] | {
    read_only?: boolean;
    tool_names?: string[];
  } | null;
  authorization?: string;
  connector_id?: 'connector_dropbox' | 'connector_gmail' | 'connector_googlecalendar' | 'connector_googledrive' | 'connector_microsoftteams' | 'connector_outlookcalendar' | 'connector_outlookemail' | 'connector_sharepoint' | (string & {});
  headers?: {
    [key: string]: string;
  } | null;
  require_approval?: {
    always?: {
      tool_names?: string[];
    };
    never?: {
      tool_names?: string[];
    };
  } | 'always' | 'never' | (string & {}) | null;
  server_description?: string;
  server_label: string;
  server_url?: string;
  type: 'mcp';
}

// .
export interface MemberAssignment {
  assigned_by: string | null;
  created_at: string;
  guardrail_id: string;
  id: string;
  organization_id: string;
  user_id: string;
}

// .
export type Message = ChatMessages;

// .
export interface MessagesAdvisorToolResultBlock {
  content: {
    [key: string]: unknown;
  };
  tool_use_id: string;
  type: 'advisor_tool_result';
}

// .
export interface MessagesBashToolResultBlock {
  container_id?: string;
  content: {
    [key: string]: unknown;
  };
  files?: ContainerFileCitation[];
  tool_use_id: string;
  type: 'openrouter_bash_tool_result';
}

// .
export interface MessagesContentBlockDeltaEvent {
  delta: {
    text: string;
    type: 'text_delta';
  } | {
    partial_json: string;
    type: 'input_json_delta';
  } | {
    thinking: string;
    type: 'thinking_delta';
  } | {
    signature: string;
    type: 'signature_delta';
  } | {
    citation: AnthropicCitationCharLocation | AnthropicCitationPageLocation | AnthropicCitationContentBlockLocation | AnthropicCitationWebSearchResultLocation | AnthropicCitationSearchResultLocation;
    type: 'citations_delta';
  } | {
    content: string | null;
    encrypted_content?: string | null;
    type: 'compaction_delta';
  };
  index: number;
  type: 'content_block_delta';
}

// .
export type MessagesContentBlockParam = AnthropicTextBlockParam | AnthropicImageBlockParam | AnthropicDocumentBlockParam | {
  cache_control?: AnthropicCacheControlDirective;
  id: string;
  input?: unknown;
  name: string;
  type: 'tool_use';
} | {
  cache_control?: AnthropicCacheControlDirective;
  content?: string | (AnthropicTextBlockParam | AnthropicImageBlockParam | {
    tool_name: string;
    type: 'tool_reference';
  } | AnthropicSearchResultBlockParam | AnthropicDocumentBlockParam)[];
  is_error?: boolean;
  tool_use_id: string;
  type: 'tool_result';
} | {
  signature: string;
  thinking: string;
  type: 'thinking';
} | {
  data: string;
  type: 'redacted_thinking';
} | {
  cache_control?: AnthropicCacheControlDirective;
  id: string;
  input?: unknown;
  name: string;
  type: 'server_tool_use';
} | {
  cache_control?: AnthropicCacheControlDirective;
  content: AnthropicWebSearchResultBlockParam[] | {
    error_code: 'invalid_tool_input' | 'unavailable' | 'max_uses_exceeded' | 'too_many_requests' | 'query_too_long' | (string & {});
    type: 'web_search_tool_result_error';
  };
  tool_use_id: string;
  type: 'web_search_tool_result';
} | AnthropicSearchResultBlockParam | {
  cache_control?: AnthropicCacheControlDirective;
  content: string | null;
  encrypted_content?: string | null;
  type: 'compaction';
} | MessagesAdvisorToolResultBlock | MessagesToolAdditionBlock | MessagesToolRemovalBlock | MessagesShellToolResultBlock | MessagesBashToolResultBlock | AnthropicWebFetchToolResult | AnthropicCodeExecutionToolResult | AnthropicBashCodeExecutionToolResult | AnthropicTextEditorCodeExecutionToolResult | AnthropicToolSearchToolResult | AnthropicContainerUpload;

// .
export interface MessagesContentBlockStartEvent {
  content_block: AnthropicTextBlock | AnthropicToolUseBlock | AnthropicThinkingBlock | AnthropicRedactedThinkingBlock | ORAnthropicServerToolUseBlock | AnthropicWebSearchToolResult | AnthropicWebFetchToolResult | AnthropicCodeExecutionToolResult | AnthropicBashCodeExecutionToolResult | AnthropicTextEditorCodeExecutionToolResult | AnthropicToolSearchToolResult | AnthropicContainerUpload | AnthropicCompactionBlock | AnthropicAdvisorToolResult | ORAnthropicShellToolResult | ORAnthropicBashToolResult | {
    content: string | null;
    encrypted_content?: string | null;
    type: 'compaction';
  };
  index: number;
  type: 'content_block_start';
}

// .
export interface MessagesContentBlockStopEvent {
  index: number;
  type: 'content_block_stop';
}

// .
export interface MessagesContextManagement {
  edits?: ({
    clear_at_least?: AnthropicInputTokensClearAtLeast;
    clear_tool_inputs?: boolean | string[] | null;
    exclude_tools?: string[] | null;
    keep?: AnthropicToolUsesKeep;
    trigger?: AnthropicInputTokensTrigger | AnthropicToolUsesTrigger;
    type: 'clear_tool_uses_20250919';
  } | {
    keep?: AnthropicThinkingTurns | {
      type: 'all';
    } | 'all';
    type: 'clear_thinking_20251015';
  } | {
    instructions?: string | null;
    pause_after_compaction?: boolean;
    trigger?: AnthropicInputTokensTrigger | null;
    type: 'compact_20260112';
  })[];
}

// .
export interface MessagesCreateErrorBodies {
  400: AnthropicMessagesErrorResponse;
  401: AnthropicMessagesErrorResponse;
  403: AnthropicMessagesErrorResponse;
  404: AnthropicMessagesErrorResponse;
  429: AnthropicMessagesErrorResponse;
  500: AnthropicMessagesErrorResponse;
  503: AnthropicMessagesErrorResponse;
  529: AnthropicMessagesErrorResponse;
}

// .
export type MessagesCreateEvent = MessagesStreamEvents;

// .
export interface MessagesCreateHeaders {
  'X-OpenRouter-Metadata'?: MetadataLevel;
}

// .
export type MessagesCreateRequest = MessagesRequest;

// .
export type MessagesCreateResponse = MessagesResult;

// .
export interface MessagesDeltaEvent {
  delta: {
    container: AnthropicContainer;
    stop_details: AnthropicRefusalStopDetails;
    stop_reason: ORAnthropicStopReason;
    stop_sequence: string | null;
  };
  type: 'message_delta';
  usage: {
    cache_creation?: AnthropicCacheCreation;
    cache_creation_input_tokens: number | null;
    cache_read_input_tokens: number | null;
    input_tokens: number | null;
    iterations?: AnthropicUsageIteration[];
    output_tokens: number;
    output_tokens_details: AnthropicOutputTokensDetails;
    server_tool_use: {
      web_fetch_requests: number;
      web_search_requests: number;
    } | null;
  };
}

// .
export interface MessagesErrorEvent {
  error: {
    error_type?: ApiErrorType;
    message: string;
    type: string;
  };
  openrouter_metadata?: OpenRouterMetadata;
  type: 'error';
}

// .
export interface MessagesFallbackParam {
  model: string;
  [key: string]: unknown;
}

// .
export interface MessagesMessageParam {
  clear_at?: AnthropicSystemClearAt | null;
  content: string | MessagesContentBlockParam[];
  output_config?: AnthropicMessageOutputConfig | null;
  role: 'user' | 'assistant' | 'system';
}

// .
export interface MessagesOutputConfig {
  effort?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;
  format?: {
    schema: {
      [key: string]: unknown;
    };
    type: 'json_schema';
  } | null;
  task_budget?: {
    remaining?: number | null;
    total: number;
    type: 'tokens';
  } | null;
}

// .
export interface MessagesPingEvent {
  type: 'ping';
}

// .
export interface MessagesRequest {
  cache_control?: AnthropicCacheControlDirective;
  context_management?: MessagesContextManagement | null;
  fallbacks?: MessagesFallbackParam[] | null;
  max_tokens?: number;
  messages: MessagesMessageParam[] | null;
  metadata?: AnthropicMessagesMetadata;
  model: string;
  models?: string[];
  output_config?: MessagesOutputConfig;
  plugins?: Plugin[];
  provider?: ProviderPreferences;
  route?: DeprecatedRoute;
  safeguards?: AnthropicSafeguard[] | null;
  service_tier?: string;
  session_id?: string;
  speed?: AnthropicSpeed;
  stop_sequences?: string[];
  stop_server_tools_when?: StopServerToolsWhen;
  stream?: boolean;
  system?: string | AnthropicTextBlockParam[];
  temperature?: number;
  thinking?: MessagesThinkingConfig;
  tool_choice?: MessagesToolChoice;
  tools?: MessagesTool[];
  top_k?: number;
  top_p?: number;
  trace?: TraceConfig;
  user?: string;
}

// .
export interface MessagesResult {
  container: AnthropicContainer;
  content: ORAnthropicContentBlock[];
  context_management?: {
    applied_edits: {
      type: string;
      [key: string]: unknown;
    }[];
  } | null;
  id: string;
  model: string;
  openrouter_metadata?: OpenRouterMetadata;
  provider?: ProviderName;
  role: 'assistant';
  stop_details: AnthropicRefusalStopDetails;
  stop_reason: ORAnthropicStopReason;
  stop_sequence: string | null;
  type: 'message';
  usage: MessagesUsage;
}

// .
export interface MessagesSearchModelsServerTool {
  parameters?: SearchModelsServerToolConfig;
  type: 'openrouter:experimental__search_models';
}

// .
export interface MessagesShellToolResultBlock {
  container_id?: string;
  content: {
    [key: string]: unknown;
  };
  files?: ContainerFileCitation[];
  tool_use_id: string;
  type: 'openrouter_shell_tool_result';
}

// .
export interface MessagesStartEvent {
  message: MessagesStartMessage;
  type: 'message_start';
}

// .
export interface MessagesStartMessage {
  container: AnthropicContainer;
  content: ORAnthropicContentBlock[];
  id: string;
  model: string;
  provider?: KnownProviderName;
  role: 'assistant';
  stop_details: AnthropicRefusalStopDetails;
  stop_reason: unknown;
  stop_sequence: unknown;
  type: 'message';
  usage: AnthropicUsage & {
    iterations?: AnthropicUsageIteration[];
    speed?: AnthropicSpeed;
  };
}

// .
export interface MessagesStopEvent {
  openrouter_metadata?: OpenRouterMetadata;
  type: 'message_stop';
}

// .
export type MessagesStreamEvents = MessagesStartEvent | MessagesDeltaEvent | MessagesStopEvent | MessagesContentBlockStartEvent | MessagesContentBlockDeltaEvent | MessagesContentBlockStopEvent | MessagesPingEvent | MessagesErrorEvent;

// .
export type MessagesThinkingConfig = {
  budget_tokens: number;
  display?: AnthropicThinkingDisplay;
  type: 'enabled';
} | {
  type: 'disabled';
} | {
  display?: AnthropicThinkingDisplay;
  type: 'adaptive';
};

// .
export type MessagesTool = {
  cache_control?: AnthropicCacheControlDirective;
  defer_loading?: boolean;
  description?: string;
  input_schema: {
    properties?: unknown;
    required?: string[] | null;
    type?: string;
    [key: string]: unknown;
  };
  name: string;
  type?: 'custom';
} | {
  cache_control?: AnthropicCacheControlDirective;
  name: 'bash';
  type: 'bash_20250124';
} | {
  cache_control?: AnthropicCacheControlDirective;
  name: 'str_replace_editor';
  type: 'text_editor_20250124';
} | {
  allowed_domains?: string[] | null;
  blocked_domains?: string[] | null;
  cache_control?: AnthropicCacheControlDirective;
  max_uses?: number | null;
  name: 'web_search';
  type: 'web_search_20250305';
  user_location?: AnthropicWebSearchToolUserLocation;
} | {
  allowed_callers?: AnthropicAllowedCallers;
  allowed_domains?: string[] | null;
  blocked_domains?: string[] | null;
  cache_control?: AnthropicCacheControlDirective;
  max_uses?: number | null;
  name: 'web_search';
  type: 'web_search_20260209';
  user_location?: AnthropicWebSearchToolUserLocation;
} | {
  allowed_callers?: AnthropicAllowedCallers;
  cache_control?: AnthropicCacheControlDirective;
  caching?: AnthropicCacheControlDirective | null;
  defer_loading?: boolean;
  max_uses?: number;
  model: string;
  name: 'advisor';
  type: 'advisor_20260301';
} | BashServerTool | DatetimeServerTool | ImageGenerationServerTool_OpenRouter | MessagesSearchModelsServerTool | WebFetchServerTool | OpenRouterWebSearchServerTool | {
  type: string;
  [key: string]: unknown;
} | AnthropicToolSearchToolBm25 | AnthropicToolSearchToolRegex | ShellServerTool_OpenRouter | ToolSearchServerTool;

// .
export interface MessagesToolAdditionBlock {
  cache_control?: AnthropicCacheControlDirective;
  tool: {
    name: string;
    type: 'tool_reference';
  } | {
    name: string;
    server_name: string;
    type: 'mcp_tool_reference';
  } | {
    server_name: string;
    type: 'mcp_toolset_reference';
  };
  type: 'tool_addition';
}

// .
export type MessagesToolChoice = {
  disable_parallel_tool_use?: boolean;
  type: 'auto';
} | {
  disable_parallel_tool_use?: boolean;
  type: 'any';
} | {
  type: 'none';
} | {
  disable_parallel_tool_use?: boolean;
  name: string;
  type: 'tool';
};

// .
export interface MessagesToolRemovalBlock {
  cache_control?: AnthropicCacheControlDirective;
  tool: {
    name: string;
    type: 'tool_reference';
  } | {
    name: string;
    server_name: string;
    type: 'mcp_tool_reference';
  } | {
    server_name: string;
    type: 'mcp_toolset_reference';
  };
  type: 'tool_removal';
}

// .
export interface MessagesUsage {
  cache_creation: AnthropicCacheCreation;
  cache_creation_input_tokens: number | null;
  cache_read_input_tokens: number | null;
  cost?: number | null;
  cost_details?: CostDetails;
  inference_geo: string | null;
  input_tokens: number;
  is_byok?: boolean;
  iterations?: AnthropicUsageIteration[];
  output_tokens: number;
  output_tokens_details: AnthropicOutputTokensDetails;
  server_tool_use: AnthropicServerToolUsage;
  service_tier: string | null;
  speed?: AnthropicSpeed;
}

// .
export type MetadataLevel = 'disabled' | 'enabled' | (string & {});

// .
export interface Model {
  alias_target?: ModelAliasTarget;
  architecture: ModelArchitecture;
  benchmarks?: ModelBenchmarks;
  canonical_slug: string;
  context_length: number | null;
  created: number;
  default_parameters?: DefaultParameters;
  description?: string;
  expiration_date?: string | null;
  hugging_face_id?: string | null;
  id: string;
  knowledge_cutoff?: string | null;
  links?: ModelLinks;
  name: string;
  per_request_limits: PerRequestLimits;
  pricing: PublicPricing;
  reasoning?: ModelReasoning;
  supported_parameters: Parameter[];
  supported_voices?: string[] | null;
  top_provider: TopProviderInfo;
}

// .
export interface ModelAliasTarget {
  name: string;
  slug: string;
}

// .
export interface ModelArchitecture {
  input_modalities: InputModality[];
  instruct_type?: InstructType;
  modality?: string | null;
  output_modalities: OutputModality[];
  tokenizer?: ModelGroup;
}

// .
export interface ModelBenchmarks {
  artificial_analysis?: AABenchmarkEntry;
  design_arena: DABenchmarkEntry[];
}

// .
export interface ModelEndpointsResponse {
  data: ListEndpointsResponse;
}

// .
export type ModelGroup = 'Router' | 'Media' | 'Other' | 'GPT' | 'Claude' | 'Gemini' | 'Gemma' | 'Grok' | 'Cohere' | 'Nova' | 'Qwen' | 'Yi' | 'DeepSeek' | 'Mistral' | 'Llama2' | 'Llama3' | 'Llama4' | 'PaLM' | 'RWKV' | 'Qwen3' | (string & {});

// .
export interface ModelLinks {
  details: string;
}

// .
export type ModelName = string;

// .
export type ModelNames = ChatModelNames;

// .
export interface ModelReasoning {
  default_effort?: ReasoningEffort;
  default_enabled?: boolean;
  mandatory: boolean;
  supported_efforts?: ReasoningEffort[] | null;
  supports_max_tokens?: boolean;
}

// .
export interface ModelResponse {
  data: Model;
}

// .
export interface ModelsCountErrorBodies {
  400: BadRequestResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export interface ModelsCountRequest {
  output_modalities?: string;
}

// .
export interface ModelsCountResponse {
  data: {
    count: number;
  };
}

// .
export interface ModelsGetErrorBodies {
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ModelsGetRequest {
  author: string;
  slug: string;
}

// .
export type ModelsGetResponse = ModelResponse;

// .
export interface ModelsListEmbeddingsErrorBodies {
  400: BadRequestResponse;
  500: InternalServerResponse;
}

// .
export type ModelsListEmbeddingsResponse = ModelsListResponse;

// .
export interface ModelsListErrorBodies {
  400: BadRequestResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export interface ModelsListForUserErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type ModelsListForUserItem = Model;

// .
export interface ModelsListForUserRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type ModelsListForUserResponse = ModelsListResponse;

// .
export type ModelsListItem = Model;

// .
export interface ModelsListRequest {
  offset?: number | null;
  limit?: number;
  category?: 'programming' | 'roleplay' | 'marketing' | 'marketing/seo' | 'technology' | 'science' | 'translation' | 'legal' | 'finance' | 'health' | 'trivia' | 'academia' | (string & {});
  supported_parameters?: string;
  output_modalities?: string;
  sort?: 'most-popular' | 'newest' | 'top-weekly' | 'pricing-low-to-high' | 'pricing-high-to-low' | 'context-high-to-low' | 'throughput-high-to-low' | 'latency-low-to-high' | 'intelligence-high-to-low' | 'coding-high-to-low' | 'agentic-high-to-low' | 'design-arena-elo-high-to-low' | (string & {});
  use_rss?: string;
  use_rss_chat_links?: string;
  q?: string;
  input_modalities?: string;
  context?: number;
  min_price?: number | null;
  max_price?: number | null;
  arch?: string;
  model_authors?: string;
  providers?: string;
  distillable?: 'true' | 'false' | (string & {});
  zdr?: 'true';
  region?: 'eu' | 'us' | (string & {});
  min_output_price?: number | null;
  max_output_price?: number | null;
  min_age_days?: number | null;
  max_age_days?: number | null;
  min_intelligence_index?: number | null;
  max_intelligence_index?: number | null;
  min_coding_index?: number | null;
  max_coding_index?: number | null;
  min_agentic_index?: number | null;
  max_agentic_index?: number | null;
  min_tool_success_rate?: number | null;
  max_tool_success_rate?: number | null;
}

// .
export interface ModelsListResponse {
  data: ModelsListResponseData;
  links?: {
    next: string | null;
  };
  total_count?: number;
}

// .
export type ModelsListResponseData = Model[];

// .
export interface ModerationPlugin {
  id: 'moderation';
}

// .
export interface MultimodalMedia {
  data: string;
  format?: string;
}

// .
export type NamedToolChoice = ChatNamedToolChoice;

// .
export interface NamespaceFunctionTool {
  allowed_callers?: ('direct' | 'programmatic' | (string & {}))[] | null;
  async?: boolean;
  defer_loading?: boolean;
  description?: string | null;
  name: string;
  output_schema?: {
    [key: string]: unknown;
  } | null;
  parameters?: {
    [key: string]: unknown;
  } | null;
  strict?: boolean | null;
  type: 'function';
}

// .
export interface NamespaceTool {
  description: string;
  name: string;
  tools: (NamespaceFunctionTool | CustomTool)[];
  type: 'namespace';
}

// .
export interface NotFoundResponse {
  error: NotFoundResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface NotFoundResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface OAuthCreateAuthCodeErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export type OAuthCreateAuthCodeRequest = KeyCodeRequest;

// .
export type OAuthCreateAuthCodeResponse = KeyCodeResponse;

// .
export interface OAuthCreateOauthTokenErrorBodies {
  400: OAuthErrorResponse;
  429: OAuthErrorResponse;
  500: OAuthErrorResponse;
  503: OAuthErrorResponse;
}

// .
export type OAuthCreateOauthTokenRequest = TokenExchangeRequest;

// .
export type OAuthCreateOauthTokenResponse = TokenExchangeResponse;

// .
export type OAuthErrorCode = 'invalid_request' | 'invalid_grant' | 'unsupported_grant_type' | 'invalid_scope' | 'server_error' | 'temporarily_unavailable' | (string & {});

// .
export interface OAuthErrorResponse {
  error: OAuthErrorCode;
  error_description: string;
}

// .
export interface OAuthExchangeAuthCodeForAPIKeyErrorBodies {
  400: BadRequestResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type OAuthExchangeAuthCodeForAPIKeyRequest = AuthKeyRequest;

// .
export type OAuthExchangeAuthCodeForAPIKeyResponse = AuthKeyResponse;

// .
export interface OAuthJwk {
  alg: 'ES256';
  crv: 'P-256';
  kid: string;
  kty: 'EC';
  use: 'sig';
  x: string;
  y: string;
}

// .
export interface OAuthJwks {
  keys: OAuthJwk[];
}

// .
export interface OAuthListOauthJwksErrorBodies {
  500: InternalServerResponse;
}

// .
export type OAuthListOauthJwksResponse = OAuthJwks;

// .
export interface ORAnthropicBashToolResult {
  content: {
    [key: string]: unknown;
  };
  tool_use_id: string;
  type: 'openrouter_bash_tool_result';
}

// .
export type ORAnthropicContentBlock = AnthropicTextBlock | AnthropicToolUseBlock | AnthropicThinkingBlock | AnthropicRedactedThinkingBlock | ORAnthropicServerToolUseBlock | AnthropicWebSearchToolResult | AnthropicWebFetchToolResult | AnthropicCodeExecutionToolResult | AnthropicBashCodeExecutionToolResult | AnthropicTextEditorCodeExecutionToolResult | AnthropicToolSearchToolResult | AnthropicContainerUpload | AnthropicCompactionBlock | AnthropicAdvisorToolResult | ORAnthropicShellToolResult | ORAnthropicBashToolResult;

// .
export type ORAnthropicNullableCaller = AnthropicDirectCaller | AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller | null;

// .
export interface ORAnthropicServerToolUseBlock {
  caller?: ORAnthropicNullableCaller;
  id: string;
  input?: unknown;
  name: string;
  type: 'server_tool_use';
}

// .
export interface ORAnthropicShellToolResult {
  content: {
    [key: string]: unknown;
  };
  tool_use_id: string;
  type: 'openrouter_shell_tool_result';
}

// .
export type ORAnthropicStopReason = 'end_turn' | 'max_tokens' | 'model_context_window_exceeded' | 'stop_sequence' | 'tool_use' | 'pause_turn' | 'refusal' | 'compaction' | (string & {}) | null;

// .
export interface ObservabilityArizeConfig {
  apiKey: string;
  baseUrl?: string;
  headers?: {
    [key: string]: string;
  };
  modelId: string;
  spaceKey: string;
}

// .
export interface ObservabilityArizeDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityArizeConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'arize';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityBraintrustConfig {
  apiKey: string;
  baseUrl?: string;
  headers?: {
    [key: string]: string;
  };
  projectId: string;
}

// .
export interface ObservabilityBraintrustDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityBraintrustConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'braintrust';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityClickhouseConfig {
  database: string;
  headers?: {
    [key: string]: string;
  };
  host: string;
  password: string;
  table?: string;
  username: string;
}

// .
export interface ObservabilityClickhouseDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityClickhouseConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'clickhouse';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export type ObservabilityCreateRequest = CreateObservabilityDestinationRequest;

// .
export type ObservabilityCreateResponse = CreateObservabilityDestinationResponse;

// .
export type ObservabilityDataRegion = 'global' | 'europe' | 'us' | (string & {});

// .
export type ObservabilityDataRegionInput = 'global' | 'europe' | 'us' | 'eu' | (string & {});

// .
export interface ObservabilityDatadogConfig {
  apiKey: string;
  headers?: {
    [key: string]: string;
  };
  mlApp: string;
  url?: string;
}

// .
export interface ObservabilityDatadogDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityDatadogConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'datadog';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityDeleteErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ObservabilityDeleteRequest {
  id: string;
}

// .
export type ObservabilityDeleteResponse = DeleteObservabilityDestinationResponse;

// .
export type ObservabilityDestination = ObservabilityArizeDestination | ObservabilityBraintrustDestination | ObservabilityClickhouseDestination | ObservabilityDatadogDestination | ObservabilityGrafanaDestination | ObservabilityLangfuseDestination | ObservabilityLangsmithDestination | ObservabilityNewrelicDestination | ObservabilityOpikDestination | ObservabilityOtelCollectorDestination | ObservabilityPosthogDestination | ObservabilityRampDestination | ObservabilityS3Destination | ObservabilitySentryDestination | ObservabilitySnowflakeDestination | ObservabilityWeaveDestination | ObservabilityWebhookDestination;

// .
export interface ObservabilityFilterRule {
  field: 'model' | 'provider' | 'session_id' | 'user_id' | 'api_key_name' | 'finish_reason' | 'input' | 'output' | 'total_cost' | 'total_tokens' | 'prompt_tokens' | 'completion_tokens' | (string & {});
  operator: 'equals' | 'not_equals' | 'contains' | 'not_contains' | 'regex' | 'starts_with' | 'ends_with' | 'gt' | 'lt' | 'gte' | 'lte' | 'exists' | 'not_exists' | (string & {});
  value?: string | number;
}

// .
export interface ObservabilityFilterRuleGroup {
  logic?: 'and' | 'or' | (string & {});
  rules: ObservabilityFilterRule[];
}

// .
export type ObservabilityFilterRulesConfig = {
  enabled?: boolean;
  groups: ObservabilityFilterRuleGroup[];
} | null;

// .
export type ObservabilityFilterRulesConfigNullable = {
  enabled?: boolean;
  groups: ObservabilityFilterRuleGroup[];
} | null;

// .
export interface ObservabilityGetErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ObservabilityGetRequest {
  id: string;
}

// .
export type ObservabilityGetResponse = GetObservabilityDestinationResponse;

// .
export interface ObservabilityGrafanaConfig {
  apiKey: string;
  baseUrl?: string;
  headers?: {
    [key: string]: string;
  };
  instanceId: string;
}

// .
export interface ObservabilityGrafanaDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityGrafanaConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  sampling_rate: number;
  type: 'grafana';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityLangfuseConfig {
  baseUrl?: string;
  headers?: {
    [key: string]: string;
  };
  publicKey: string;
  secretKey: string;
}

// .
export interface ObservabilityLangfuseDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityLangfuseConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'langfuse';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityLangsmithConfig {
  apiKey: string;
  endpoint?: string;
  headers?: {
    [key: string]: string;
  };
  project?: string;
  workspaceId?: string;
}

// .
export interface ObservabilityLangsmithDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityLangsmithConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'langsmith';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type ObservabilityListItem = ObservabilityDestination;

// .
export interface ObservabilityListRequest {
  offset?: number | null;
  limit?: number;
  workspace_id?: string;
}

// .
export type ObservabilityListResponse = ListObservabilityDestinationsResponse;

// .
export interface ObservabilityNewrelicConfig {
  headers?: {
    [key: string]: string;
  };
  licenseKey: string;
  region?: 'us' | 'eu' | (string & {});
}

// .
export interface ObservabilityNewrelicDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityNewrelicConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'newrelic';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityOpikConfig {
  apiKey: string;
  headers?: {
    [key: string]: string;
  };
  projectName: string;
  workspace: string;
}

// .
export interface ObservabilityOpikDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityOpikConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'opik';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityOtelCollectorConfig {
  endpoint: string;
  headers?: {
    [key: string]: string;
  };
}

// .
export interface ObservabilityOtelCollectorDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityOtelCollectorConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'otel-collector';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityPosthogConfig {
  apiKey: string;
  endpoint?: string;
  headers?: {
    [key: string]: string;
  };
}

// .
export interface ObservabilityPosthogDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityPosthogConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'posthog';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityRampConfig {
  apiKey: string;
  baseUrl?: string;
  headers?: {
    [key: string]: string;
  };
}

// .
export interface ObservabilityRampDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityRampConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'ramp';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityS3Config {
  accessKeyId: string;
  bucketName: string;
  endpoint?: string;
  headers?: {
    [key: string]: string;
  };
  pathTemplate?: string;
  prefix?: string;
  region?: string;
  secretAccessKey: string;
  sessionToken?: string;
}

// .
export interface ObservabilityS3Destination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityS3Config;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 's3';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilitySentryConfig {
  dsn: string;
  headers?: {
    [key: string]: string;
  };
  otlpEndpoint: string;
}

// .
export interface ObservabilitySentryDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilitySentryConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'sentry';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilitySnowflakeConfig {
  account: string;
  database?: string;
  headers?: {
    [key: string]: string;
  };
  schema?: string;
  table?: string;
  token: string;
  warehouse?: string;
}

// .
export interface ObservabilitySnowflakeDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilitySnowflakeConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'snowflake';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export interface ObservabilityUpdateRequest {
  id: string;
  body: UpdateObservabilityDestinationRequest;
}

// .
export type ObservabilityUpdateResponse = UpdateObservabilityDestinationResponse;

// .
export interface ObservabilityWeaveConfig {
  apiKey: string;
  baseUrl?: string;
  entity: string;
  headers?: {
    [key: string]: string;
  };
  project: string;
}

// .
export interface ObservabilityWeaveDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityWeaveConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'weave';
  updated_at: string;
  workspace_id: string;
}

// .
export interface ObservabilityWebhookConfig {
  headers?: {
    [key: string]: string;
  };
  method?: 'POST' | 'PUT' | (string & {});
  url: string;
}

// .
export interface ObservabilityWebhookDestination {
  api_key_hashes: string[] | null;
  broadcast_generation_cost: boolean;
  broadcast_generation_identity: boolean;
  broadcast_generation_request_context: boolean;
  config: ObservabilityWebhookConfig;
  created_at: string;
  enabled: boolean;
  filter_rules: ObservabilityFilterRulesConfig;
  id: string;
  name: string | null;
  privacy_mode: boolean;
  regions: ObservabilityDataRegion[];
  sampling_rate: number;
  type: 'webhook';
  updated_at: string;
  workspace_id: string;
}

// .
export interface OpenAIFile {
  _shape: 'openai';
  bytes: number;
  created_at: number;
  filename: string;
  id: string;
  object: 'file';
  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals' | 'assistants_output' | 'batch_output' | 'fine-tune-results' | (string & {});
  status: 'processed';
}

// .
export interface OpenAIFileDeleted {
  _shape: 'openai';
  deleted: true;
  id: string;
  object: 'file';
}

// .
export interface OpenAIFileList {
  _shape: 'openai';
  data: OpenAIFile[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

// .
export interface OpenAIResponseCustomToolCall {
  async?: boolean;
  call_id: string;
  id?: string;
  input: string;
  name: string;
  namespace?: string;
  type: 'custom_tool_call';
}

// .
export interface OpenAIResponseCustomToolCallOutput {
  call_id: string;
  id?: string;
  output: string | (InputText | InputImage | InputFile)[];
  type: 'custom_tool_call_output';
}

// .
export interface OpenAIResponseFunctionToolCall {
  arguments: string;
  async?: boolean;
  call_id: string;
  id?: string;
  name: string;
  namespace?: string;
  status?: ToolCallStatus;
  subagent_id?: string;
  subagent_items?: {
    type: string;
    [key: string]: unknown;
  }[];
  type: 'function_call';
}

// .
export interface OpenAIResponseFunctionToolCallOutput {
  call_id: string;
  id?: string | null;
  output: string | (InputText | InputImage | InputFile)[];
  status?: ToolCallStatus | null;
  type: 'function_call_output';
}

// .
export interface OpenAIResponseInputMessageItem {
  content: (InputText | InputImage | InputFile | InputAudio)[];
  id: string;
  role: 'user' | 'system' | 'developer';
  type?: 'message';
}

// .
export type OpenAIResponsesAnnotation = FileCitation | URLCitation | FilePath;

// .
export type OpenAIResponsesCodeInterpreterCallCodeDelta = CodeInterpreterCallCodeDeltaEvent;

// .
export type OpenAIResponsesCodeInterpreterCallCodeDone = CodeInterpreterCallCodeDoneEvent;

// .
export type OpenAIResponsesCodeInterpreterCallCompleted = CodeInterpreterCallCompletedEvent;

// .
export type OpenAIResponsesCodeInterpreterCallInProgress = CodeInterpreterCallInProgressEvent;

// .
export type OpenAIResponsesCodeInterpreterCallInterpreting = CodeInterpreterCallInterpretingEvent;

// .
export type OpenAIResponsesImageGenCallCompleted = ImageGenCallCompletedEvent;

// .
export type OpenAIResponsesImageGenCallGenerating = ImageGenCallGeneratingEvent;

// .
export type OpenAIResponsesImageGenCallInProgress = ImageGenCallInProgressEvent;

// .
export type OpenAIResponsesImageGenCallPartialImage = ImageGenCallPartialImageEvent;

// .
export type OpenAIResponsesIncludable = ResponseIncludesEnum;

// .
export type OpenAIResponsesIncompleteDetails = IncompleteDetails;

// .
export type OpenAIResponsesInput = BaseInputs;

// .
export type OpenAIResponsesNonStreamingResponse = OpenResponsesResult;

// .
export type OpenAIResponsesPrompt = StoredPromptTemplate;

// .
export type OpenAIResponsesReasoningConfig = BaseReasoningConfig;

// .
export type OpenAIResponsesReasoningEffort = ReasoningEffort;

// .
export interface OpenAIResponsesRefusalContent {
  refusal: string;
  type: 'refusal';
}

// .
export type OpenAIResponsesResponseStatus = 'completed' | 'incomplete' | 'in_progress' | 'failed' | 'cancelled' | 'queued' | (string & {});

// .
export type OpenAIResponsesSearchCompleted = WebSearchCallCompletedEvent;

// .
export type OpenAIResponsesToolChoice = 'auto' | 'none' | 'required' | (string & {}) | {
  name: string;
  type: 'function';
} | {
  type: 'web_search_preview_2025_03_11' | 'web_search_preview';
} | ToolChoiceAllowed | {
  type: 'apply_patch';
} | {
  type: 'shell';
};

// .
export type OpenAIResponsesTruncation = 'auto' | 'disabled' | (string & {}) | null;

// .
export interface OpenAIResponsesUsage {
  input_tokens: number;
  input_tokens_details: {
    cache_write_tokens?: number | null;
    cached_tokens: number;
  };
  output_tokens: number;
  output_tokens_details: {
    reasoning_tokens: number;
  };
  total_tokens: number;
}

// .
export type OpenAIResponsesWebSearchCallInProgress = WebSearchCallInProgressEvent;

// .
export type OpenAIResponsesWebSearchCallSearching = WebSearchCallSearchingEvent;

// .
export type OpenResponsesApplyPatchTool = ApplyPatchServerTool;

// .
export type OpenResponsesCodeInterpreterTool = CodeInterpreterServerTool;

// .
export type OpenResponsesComputerTool = ComputerUseServerTool;

// .
export interface OpenResponsesCreatedEvent {
  response: OpenResponsesResult;
  sequence_number: number;
  type: 'response.created';
}

// .
export type OpenResponsesCustomTool = CustomTool;

// .
export type OpenResponsesEasyInputMessage = EasyInputMessage;

// .
export type OpenResponsesFileSearchTool = FileSearchServerTool;

// .
export type OpenResponsesFunctionCallOutput = FunctionCallOutputItem;

// .
export type OpenResponsesFunctionShellTool = ShellServerTool;

// .
export type OpenResponsesFunctionTool = ResponsesFunctionTool;

// .
export type OpenResponsesFunctionToolCall = FunctionCallItem;

// .
export type OpenResponsesImageGenerationTool = ImageGenerationServerTool;

// .
export interface OpenResponsesInProgressEvent {
  response: OpenResponsesResult;
  sequence_number: number;
  type: 'response.in_progress';
}

// .
export type OpenResponsesInput = Inputs;

// .
export type OpenResponsesInputMessageItem = InputMessageItem;

// .
export type OpenResponsesLocalShellTool = CodexLocalShellTool;

// .
export type OpenResponsesLogProbs = StreamLogprob;

// .
export type OpenResponsesMcpTool = McpServerTool;

// .
export type OpenResponsesNonStreamingResponse = OpenResponsesResult;

// .
export type OpenResponsesReasoning = ReasoningItem;

// .
export type OpenResponsesReasoningConfig = ReasoningConfig;

// .
export type OpenResponsesRequest = ResponsesRequest;

// .
export type OpenResponsesRequestMetadata = RequestMetadata;

// .
export type OpenResponsesResponseText = TextExtendedConfig;

// .
export interface OpenResponsesResult {
  background?: boolean | null;
  completed_at: number | null;
  created_at: number;
  error: ResponsesErrorField;
  error_type?: ApiErrorType;
  frequency_penalty: number | null;
  id: string;
  incomplete_details: IncompleteDetails;
  instructions: BaseInputs;
  max_output_tokens?: number | null;
  max_tool_calls?: number | null;
  metadata: RequestMetadata;
  model: string;
  object: 'response';
  openrouter_metadata?: OpenRouterMetadata;
  output: OutputItems[];
  output_text?: string;
  parallel_tool_calls: boolean;
  presence_penalty: number | null;
  previous_response_id?: string | null;
  prompt?: StoredPromptTemplate;
  prompt_cache_key?: string | null;
  prompt_cache_options?: PromptCacheOptions;
  reasoning?: BaseReasoningConfig;
  safety_identifier?: string | null;
  service_tier?: string | null;
  status: OpenAIResponsesResponseStatus;
  store?: boolean;
  temperature: number | null;
  text?: TextExtendedConfig;
  tool_choice: OpenAIResponsesToolChoice;
  tools: (ResponsesFunctionTool | Preview_WebSearchServerTool | Preview_20250311_WebSearchServerTool | Legacy_WebSearchServerTool | WebSearchServerTool | FileSearchServerTool | ComputerUseServerTool | CodeInterpreterServerTool | McpServerTool | ImageGenerationServerTool | CodexLocalShellTool | ShellServerTool | ApplyPatchServerTool | CustomTool | NamespaceTool)[];
  top_logprobs?: number;
  top_p: number | null;
  truncation?: Truncation;
  usage?: Usage;
  user?: string | null;
}

// .
export type OpenResponsesTopLogprobs = StreamLogprobTopLogprob;

// .
export type OpenResponsesUsage = Usage;

// .
export type OpenResponsesWebSearch20250826Tool = WebSearchServerTool;

// .
export type OpenResponsesWebSearchPreview20250311Tool = Preview_20250311_WebSearchServerTool;

// .
export type OpenResponsesWebSearchPreviewTool = Preview_WebSearchServerTool;

// .
export type OpenResponsesWebSearchTool = Legacy_WebSearchServerTool;

// .
export type OpenRouterAnthropicMessageParam = MessagesMessageParam;

// .
export interface OpenRouterFile {
  _shape: 'openrouter';
  created_at: string;
  downloadable: boolean;
  filename: string;
  id: string;
  mime_type: string;
  size_bytes: number;
  type: 'file';
}

// .
export interface OpenRouterFileDeleted {
  _shape: 'openrouter';
  id: string;
  type: 'file_deleted';
}

// .
export interface OpenRouterFileList {
  _shape: 'openrouter';
  cursor: string | null;
  data: OpenRouterFile[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
}

// .
export interface OpenRouterMetadata {
  attempt: number;
  attempts?: RouterAttempt[];
  endpoints: EndpointsMetadata;
  generation_time?: number;
  is_byok: boolean;
  params?: RouterParams;
  pipeline?: PipelineStage[];
  region: string | null;
  requested: string;
  strategy: RoutingStrategy;
  summary: string;
}

// .
export interface OpenRouterWebSearchServerTool {
  parameters?: WebSearchConfig;
  type: 'openrouter:web_search';
}

// .
export interface OrganizationListMembersErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type OrganizationListMembersItem = OrganizationMember;

// .
export interface OrganizationListMembersRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type OrganizationListMembersResponse = ListOrganizationMembersResponse;

// .
export interface OrganizationMember {
  email: string;
  first_name: string | null;
  id: string;
  last_name: string | null;
  role: 'org:admin' | 'org:member';
}

// .
export interface OutputAdvisorServerToolItem {
  advice?: string;
  error?: string;
  id?: string;
  instance_name?: string;
  model?: string;
  prompt?: string;
  status: FailableToolCallStatus;
  type: 'openrouter:advisor';
}

// .
export interface OutputApplyPatchCallItem {
  call_id: string;
  id: string;
  operation: ApplyPatchCallOperation;
  status: ApplyPatchCallStatus;
  type: 'apply_patch_call';
}

// .
export interface OutputApplyPatchServerToolItem {
  call_id?: string;
  id?: string;
  operation?: ApplyPatchCallOperation;
  status: ToolCallStatus;
  type: 'openrouter:apply_patch';
}

// .
export interface OutputBashServerToolItem {
  arguments?: string | null;
  call_id?: string | null;
  command?: string;
  container_id?: string;
  error?: string;
  exitCode?: number;
  files?: ContainerFileCitation[];
  id?: string;
  status: ToolCallStatus;
  stderr?: string;
  stdout?: string;
  type: 'openrouter:bash';
}

// .
export interface OutputBrowserUseServerToolItem {
  action?: string;
  id?: string;
  screenshotB64?: string;
  status: ToolCallStatus;
  type: 'openrouter:browser_use';
}

// .
export interface OutputCodeInterpreterCallItem {
  code?: string | null;
  container_id?: string;
  id: string;
  outputs?: (CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput)[] | null;
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed' | (string & {});
  type: 'code_interpreter_call';
  [key: string]: unknown;
}

// .
export interface OutputCodeInterpreterServerToolItem {
  code?: string;
  exitCode?: number;
  id?: string;
  language?: string;
  status: ToolCallStatus;
  stderr?: string;
  stdout?: string;
  type: 'openrouter:code_interpreter';
}

// .
export interface OutputComputerCallItem {
  action?: unknown;
  call_id: string;
  id?: string;
  pending_safety_checks: {
    code: string;
    id: string;
    message: string;
  }[];
  status: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  type: 'computer_call';
}

// .
export interface OutputCustomToolCallItem {
  async?: boolean;
  call_id: string;
  id?: string;
  input: string;
  name: string;
  namespace?: string;
  status?: ToolCallStatus;
  type: 'custom_tool_call';
}

// .
export interface OutputDatetimeItem {
  datetime: string;
  id?: string;
  status: ToolCallStatus;
  timezone: string;
  type: 'openrouter:datetime';
}

// .
export interface OutputFileSearchCallItem {
  id: string;
  queries: string[];
  status: WebSearchStatus;
  type: 'file_search_call';
}

// .
export interface OutputFileSearchServerToolItem {
  id?: string;
  queries?: string[];
  status: ToolCallStatus;
  type: 'openrouter:file_search';
}

// .
export interface OutputFilesServerToolItem {
  arguments?: string | null;
  call_id?: string | null;
  error?: string;
  file_id?: string;
  filename?: string;
  id?: string;
  operation?: string;
  result?: string;
  status: ToolCallStatus;
  type: 'openrouter:files';
}

// .
export interface OutputFunctionCallItem {
  arguments: string;
  call_id: string;
  id?: string;
  name: string;
  namespace?: string;
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  subagent_id?: string;
  subagent_items?: {
    type: string;
    [key: string]: unknown;
  }[];
  type: 'function_call';
}

// .
export interface OutputFusionServerToolItem {
  analysis?: FusionAnalysisResult;
  error?: string;
  failed_models?: {
    error: string;
    model: string;
    status_code?: number;
  }[];
  failure_reason?: string;
  id?: string;
  responses?: {
    content?: string;
    model: string;
  }[];
  sources?: FusionSource[];
  status: ToolCallStatus;
  type: 'openrouter:fusion';
}

// .
export type OutputImageGenerationCallItem = OutputItemImageGenerationCall & {
  prompt?: string;
};

// .
export interface OutputImageGenerationServerToolItem {
  id?: string;
  imageB64?: string;
  imageUrl?: string;
  prompt?: string;
  result?: string | null;
  revisedPrompt?: string;
  status: ToolCallStatus;
  type: 'openrouter:image_generation';
}

// .
export type OutputItemAddedEvent = StreamEventsResponseOutputItemAdded;

// .
export type OutputItemApplyPatchCall = OutputApplyPatchCallItem;

// .
export type OutputItemCodeInterpreterCall = OutputCodeInterpreterCallItem;

// .
export type OutputItemCustomToolCall = OutputCustomToolCallItem;

// .
export type OutputItemDoneEvent = StreamEventsResponseOutputItemDone;

// .
export type OutputItemFileSearchCall = OutputFileSearchCallItem;

// .
export type OutputItemFunctionCall = OutputFunctionCallItem;

// .
export interface OutputItemImageGenerationCall {
  id: string;
  result?: string | null;
  status: ImageGenerationStatus;
  type: 'image_generation_call';
}

// .
export type OutputItemReasoning = OutputReasoningItem;

// .
export type OutputItemWebSearchCall = OutputWebSearchCallItem;

// .
export type OutputItems = OutputMessageItem | OutputReasoningItem | OutputFunctionCallItem | OutputWebSearchCallItem | OutputFileSearchCallItem | OutputImageGenerationCallItem | OutputCodeInterpreterCallItem | OutputComputerCallItem | OutputDatetimeItem | OutputWebSearchServerToolItem | OutputCodeInterpreterServerToolItem | OutputFileSearchServerToolItem | OutputImageGenerationServerToolItem | OutputBrowserUseServerToolItem | OutputBashServerToolItem | OutputTextEditorServerToolItem | OutputApplyPatchServerToolItem | OutputApplyPatchCallItem | OutputShellCallItem | OutputShellCallOutputItem | OutputShellServerToolItem | OutputWebFetchServerToolItem | OutputToolSearchServerToolItem | OutputMemoryServerToolItem | OutputMcpServerToolItem | OutputSearchModelsServerToolItem | OutputFusionServerToolItem | OutputAdvisorServerToolItem | OutputSubagentServerToolItem | OutputFilesServerToolItem | OutputCustomToolCallItem;

// .
export interface OutputMcpServerToolItem {
  id?: string;
  serverLabel?: string;
  status: ToolCallStatus;
  toolName?: string;
  type: 'openrouter:mcp';
}

// .
export interface OutputMemoryServerToolItem {
  action?: 'read' | 'write' | 'delete' | (string & {});
  id?: string;
  key?: string;
  status: ToolCallStatus;
  type: 'openrouter:memory';
  value?: unknown;
}

// .
export interface OutputMessage {
  content: (ResponseOutputText | OpenAIResponsesRefusalContent)[];
  id: string;
  phase?: 'commentary' | 'final_answer' | (string & {}) | null;
  role: 'assistant';
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  type: 'message';
}

// .
export type OutputMessageItem = OutputMessage;

// .
export type OutputModality = 'text' | 'image' | 'embeddings' | 'audio' | 'video' | 'rerank' | 'speech' | 'transcription' | 'decisions' | (string & {});

// .
export type OutputModalityEnum = 'text' | 'image' | (string & {});

// .
export interface OutputReasoningItem {
  content?: ReasoningTextContent[] | null;
  encrypted_content?: string | null;
  format?: ReasoningFormat;
  id: string;
  signature?: string | null;
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  summary: ReasoningSummaryText[];
  type: 'reasoning';
}

// .
export interface OutputSearchModelsServerToolItem {
  arguments?: string;
  id?: string;
  query?: string;
  status: ToolCallStatus;
  type: 'openrouter:experimental__search_models';
}

// .
export interface OutputShellCallItem {
  action?: {
    commands: string[];
    max_output_length: number | null;
    timeout_ms: number | null;
  };
  arguments?: string | null;
  call_id: string;
  id: string;
  status: ShellCallStatus;
  type: 'shell_call';
}

// .
export interface OutputShellCallOutputItem {
  call_id: string;
  container_id?: string;
  error?: string;
  files?: ContainerFileCitation[];
  id: string;
  max_output_length?: number | null;
  output: ShellCallOutputContent[];
  status: ShellCallStatus;
  type: 'shell_call_output';
}

// .
export interface OutputShellServerToolItem {
  action?: {
    commands: string[];
    max_output_length?: number | null;
    timeout_ms?: number | null;
  };
  arguments?: string | null;
  call_id?: string | null;
  container_id?: string;
  error?: string;
  files?: ContainerFileCitation[];
  id?: string;
  output?: ShellCallOutputContent[];
  status: ToolCallStatus;
  type: 'openrouter:shell';
}

// .
export interface OutputSubagentServerToolItem {
  call_id?: string;
  error?: string;
  id?: string;
  instance_name?: string;
  model?: string;
  name?: string;
  outcome?: string;
  status: FailableToolCallStatus;
  task_description?: string;
  task_name?: string;
  type: 'openrouter:subagent';
}

// .
export interface OutputTextEditorServerToolItem {
  command?: 'view' | 'create' | 'str_replace' | 'insert' | (string & {});
  filePath?: string;
  id?: string;
  status: ToolCallStatus;
  type: 'openrouter:text_editor';
}

// .
export interface OutputToolSearchServerToolItem {
  id?: string;
  query?: string;
  status: ToolCallStatus;
  type: 'openrouter:tool_search';
}

// .
export interface OutputWebFetchServerToolItem {
  content?: string;
  error?: string;
  httpStatus?: number;
  id?: string;
  status: ToolCallStatus;
  title?: string;
  type: 'openrouter:web_fetch';
  url?: string;
}

// .
export interface OutputWebSearchCallItem {
  action?: {
    queries?: string[];
    query: string;
    sources?: WebSearchSource[];
    type: 'search';
  } | {
    type: 'open_page';
    url?: string | null;
  } | {
    pattern: string;
    type: 'find_in_page';
    url: string;
  };
  id: string;
  status: WebSearchStatus;
  type: 'web_search_call';
  [key: string]: unknown;
}

// .
export interface OutputWebSearchServerToolItem {
  action?: {
    query: string;
    sources?: {
      type: 'url';
      url: string;
    }[];
    type: 'search';
  };
  id?: string;
  status: ToolCallStatus;
  type: 'openrouter:web_search';
}

// .
export type PDFParserEngine = 'mistral-ocr' | 'native' | 'cloudflare-ai' | 'pdf-text' | (string & {});

// .
export interface PDFParserOptions {
  engine?: PDFParserEngine;
}

// .
export type Parameter = 'temperature' | 'top_p' | 'top_k' | 'min_p' | 'top_a' | 'frequency_penalty' | 'presence_penalty' | 'repetition_penalty' | 'max_tokens' | 'max_completion_tokens' | 'logit_bias' | 'logprobs' | 'top_logprobs' | 'prediction' | 'seed' | 'response_format' | 'structured_outputs' | 'stop' | 'tools' | 'tool_choice' | 'parallel_tool_calls' | 'include_reasoning' | 'reasoning' | 'reasoning_effort' | 'web_search_options' | 'verbosity' | (string & {});

// .
export interface ParametersGetParametersErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ParametersGetParametersRequest {
  author: string;
  slug: string;
  provider?: ProviderName;
}

// .
export type ParametersGetParametersResponse = GetParametersResponse;

// .
export interface ParetoRouterPlugin {
  enabled?: boolean;
  id: 'pareto-router';
  max_price?: number;
  min_coding_score?: number;
  price_source?: 'prompt' | 'weighted_avg' | (string & {});
}

// .
export interface PayloadTooLargeResponse {
  error: PayloadTooLargeResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface PayloadTooLargeResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface PaymentRequiredResponse {
  error: PaymentRequiredResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface PaymentRequiredResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export type PerRequestLimits = {
  completion_tokens: number;
  prompt_tokens: number;
} | null;

// .
export interface PercentileLatencyCutoffs {
  p50?: number | null;
  p75?: number | null;
  p90?: number | null;
  p99?: number | null;
}

// .
export type PercentileStats = {
  p50: number;
  p75: number;
  p90: number;
  p99: number;
} | null;

// .
export interface PercentileThroughputCutoffs {
  p50?: number | null;
  p75?: number | null;
  p90?: number | null;
  p99?: number | null;
}

// .
export interface PerfLast30mByWorkload {
  decisions?: WorkloadPerformance;
  embeddings?: WorkloadPerformance;
  image_generation?: WorkloadPerformance;
  rerank?: WorkloadPerformance;
  stt?: WorkloadPerformance;
  text_generation?: WorkloadPerformance;
  tts?: WorkloadPerformance;
  unknown?: WorkloadPerformance;
  video_generation?: WorkloadPerformance;
}

// .
export interface PipelineStage {
  cost_usd?: number | null;
  data?: {
    [key: string]: unknown;
  };
  guardrail_id?: string;
  guardrail_scope?: string;
  name: string;
  summary?: string;
  type: PipelineStageType;
}

// .
export type PipelineStageType = 'guardrail' | 'plugin' | 'server_tools' | 'response_healing' | 'context_compression' | (string & {});

// .
export type Plugin = AutoRouterPlugin | AutoBetaRouterPlugin | ModerationPlugin | WebSearchPlugin | WebFetchPlugin | FileParserPlugin | ResponseHealingPlugin | ContextCompressionPlugin | ParetoRouterPlugin | FusionPlugin;

// .
export type Prediction = {
  content: string | PredictionContentText[];
  type: 'content';
} | null;

// .
export interface PredictionContentText {
  text: string;
  type: 'text';
}

// .
export type PreferredMaxLatency = number | PercentileLatencyCutoffs | null;

// .
export type PreferredMinThroughput = number | PercentileThroughputCutoffs | null;

// .
export interface Preset {
  created_at: string;
  creator_user_id: string | null;
  description: string | null;
  designated_version_id: string | null;
  id: string;
  name: string;
  slug: string;
  status: PresetStatus;
  status_updated_at: string | null;
  updated_at: string;
  workspace_id: string | null;
}

// .
export type PresetDesignatedVersion = {
  config: {
    [key: string]: unknown;
  };
  created_at: string;
  creator_id: string;
  id: string;
  preset_id: string;
  system_prompt: string | null;
  updated_at: string;
  version: number;
} | null;

// .
export type PresetStatus = 'active' | 'disabled' | 'archived' | (string & {});

// .
export interface PresetWithDesignatedVersion {
  created_at: string;
  creator_user_id: string | null;
  description: string | null;
  designated_version: PresetDesignatedVersion;
  designated_version_id: string | null;
  id: string;
  name: string;
  slug: string;
  status: PresetStatus;
  status_updated_at: string | null;
  updated_at: string;
  workspace_id: string | null;
}

// .
export interface PresetsCreatePresetsChatCompletionsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export interface PresetsCreatePresetsChatCompletionsRequest {
  slug: string;
  body: ChatRequest;
}

// .
export type PresetsCreatePresetsChatCompletionsResponse = CreatePresetFromInferenceResponse;

// .
export interface PresetsCreatePresetsMessagesErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export interface PresetsCreatePresetsMessagesRequest {
  slug: string;
  body: MessagesRequest;
}

// .
export type PresetsCreatePresetsMessagesResponse = CreatePresetFromInferenceResponse;

// .
export interface PresetsCreatePresetsResponsesErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export interface PresetsCreatePresetsResponsesRequest {
  slug: string;
  body: ResponsesRequest;
}

// .
export type PresetsCreatePresetsResponsesResponse = CreatePresetFromInferenceResponse;

// .
export interface PresetsGetErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface PresetsGetRequest {
  slug: string;
}

// .
export type PresetsGetResponse = GetPresetResponse;

// .
export interface PresetsGetVersionErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface PresetsGetVersionRequest {
  slug: string;
  version: string;
}

// .
export type PresetsGetVersionResponse = GetPresetVersionResponse;

// .
export interface PresetsListErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type PresetsListItem = Preset;

// .
export interface PresetsListRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type PresetsListResponse = ListPresetsResponse;

// .
export interface PresetsListVersionsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type PresetsListVersionsItem = PresetDesignatedVersion;

// .
export interface PresetsListVersionsRequest {
  slug: string;
  offset?: number | null;
  limit?: number;
}

// .
export type PresetsListVersionsResponse = ListPresetVersionsResponse;

// .
export interface Preview_20250311_WebSearchServerTool {
  engine?: WebSearchEngineEnum;
  filters?: WebSearchDomainFilter;
  max_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchContextSizeEnum;
  type: 'web_search_preview_2025_03_11';
  user_location?: Preview_WebSearchUserLocation;
  x_search?: XSearchOptions;
}

// .
export interface Preview_WebSearchServerTool {
  engine?: WebSearchEngineEnum;
  filters?: WebSearchDomainFilter;
  max_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchContextSizeEnum;
  type: 'web_search_preview';
  user_location?: Preview_WebSearchUserLocation;
  x_search?: XSearchOptions;
}

// .
export type Preview_WebSearchUserLocation = {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
  type: 'approximate';
} | null;

// .
export interface PricingOverride {
  audio?: string;
  completion?: string;
  input_audio_cache?: string;
  input_cache_read?: string;
  input_cache_write?: string;
  input_cache_write_1h?: string;
  min_prompt_tokens?: number;
  prompt?: string;
  utc_end?: number;
  utc_start?: number;
}

// .
export type PromptCacheBreakpoint = {
  mode: 'explicit';
} | null;

// .
export type PromptCacheOptions = {
  mode: 'explicit';
  ttl?: string | null;
} | null;

// .
export type PromptInjectionScanScope = 'user_only' | 'all_messages' | (string & {});

// .
export type ProviderName = 'Modal' | 'AkashML' | 'AI21' | 'AionLabs' | 'Alibaba' | 'Ambient' | 'Baidu' | 'Amazon Bedrock' | 'Amazon Nova' | 'Anthropic' | 'Arcee AI' | 'AtlasCloud' | 'Avian' | 'Azure' | 'BaseTen' | 'BytePlus' | 'Black Forest Labs' | 'Cerebras' | 'Chutes' | 'Cirrascale' | 'Claude Platform on AWS' | 'Clarifai' | 'Cloudflare' | 'Cohere' | 'CoreWeave' | 'Crucible' | 'Crusoe' | 'Darkbloom' | 'Databricks' | 'Decart' | 'Deepgram' | 'DeepInfra' | 'DeepSeek' | 'DekaLLM' | 'DigitalOcean' | 'Featherless' | 'Fireworks' | 'Fish Audio' | 'Friendli' | 'GMICloud' | 'Google' | 'Google AI Studio' | 'Groq' | 'HeyGen' | 'Inception' | 'Inceptron' | 'InferenceNet' | 'Ionstream' | 'Infermatic' | 'Io Net' | 'Inferact vLLM' | 'Inflection' | 'Liquid' | 'Makora' | 'Mara' | 'Mancer 2' | 'Meta' | 'Minimax' | 'ModelRun' | 'Mistral' | 'Modular' | 'Moonshot AI' | 'Morph' | 'VoyageAI by MongoDB' | 'NCompass' | 'Nebius' | 'Nex AGI' | 'NextBit' | 'Novita' | 'Nvidia' | 'OpenAI' | 'OpenInference' | 'Parasail' | 'Poolside' | 'Perceptron' | 'Perplexity' | 'Phala' | 'Recraft' | 'Reka' | 'Relace' | 'Sail Research' | 'Sakana AI' | 'SambaNova' | 'Seed' | 'SiliconFlow' | 'Sourceful' | 'StepFun' | 'Stealth' | 'StreamLake' | 'Switchpoint' | 'Tencent' | 'Tenstorrent' | 'Thinking Machines' | 'Together' | 'Upstage' | 'Venice' | 'Wafer' | 'WandB' | 'Quiver' | 'Krea' | 'Runway' | 'Xiaomi' | 'xAI' | 'Z.AI' | 'FakeProvider' | (string & {});

// .
export interface ProviderOptions {
  '01ai'?: {
    [key: string]: unknown;
  };
  ai21?: {
    [key: string]: unknown;
  };
  'aion-labs'?: {
    [key: string]: unknown;
  };
  akashml?: {
    [key: string]: unknown;
  };
  alibaba?: {
    [key: string]: unknown;
  };
  'amazon-bedrock'?: {
    [key: string]: unknown;
  };
  'amazon-bedrock/claude-on-aws'?: {
    [key: string]: unknown;
  };
  'amazon-nova'?: {
    [key: string]: unknown;
  };
  ambient?: {
    [key: string]: unknown;
  };
  anthropic?: {
    [key: string]: unknown;
  };
  'anthropic/2'?: {
    [key: string]: unknown;
  };
  anyscale?: {
    [key: string]: unknown;
  };
  'arcee-ai'?: {
    [key: string]: unknown;
  };
  'atlas-cloud'?: {
    [key: string]: unknown;
  };
  atoma?: {
    [key: string]: unknown;
  };
  avian?: {
    [key: string]: unknown;
  };
  azure?: {
    [key: string]: unknown;
  };
  baidu?: {
    [key: string]: unknown;
  };
  baseten?: {
    [key: string]: unknown;
  };
  'black-forest-labs'?: {
    [key: string]: unknown;
  };
  byteplus?: {
    [key: string]: unknown;
  };
  centml?: {
    [key: string]: unknown;
  };
  cerebras?: {
    [key: string]: unknown;
  };
  chutes?: {
    [key: string]: unknown;
  };
  cirrascale?: {
    [key: string]: unknown;
  };
  clarifai?: {
    [key: string]: unknown;
  };
  'claude-on-aws'?: {
    [key: string]: unknown;
  };
  cloudflare?: {
    [key: string]: unknown;
  };
  cohere?: {
    [key: string]: unknown;
  };
  coreweave?: {
    [key: string]: unknown;
  };
  crofai?: {
    [key: string]: unknown;
  };
  crucible?: {
    [key: string]: unknown;
  };
  crusoe?: {
    [key: string]: unknown;
  };
  darkbloom?: {
    [key: string]: unknown;
  };
  databricks?: {
    [key: string]: unknown;
  };
  decart?: {
    [key: string]: unknown;
  };
  deepgram?: {
    [key: string]: unknown;
  };
  deepinfra?: {
    [key: string]: unknown;
  };
  deepseek?: {
    [key: string]: unknown;
  };
  dekallm?: {
    [key: string]: unknown;
  };
  digitalocean?: {
    [key: string]: unknown;
  };
  enfer?: {
    [key: string]: unknown;
  };
  'fake-provider'?: {
    [key: string]: unknown;
  };
  featherless?: {
    [key: string]: unknown;
  };
  fireworks?: {
    [key: string]: unknown;
  };
  'fish-audio'?: {
    [key: string]: unknown;
  };
  friendli?: {
    [key: string]: unknown;
  };
  gmicloud?: {
    [key: string]: unknown;
  };
  'google-ai-studio'?: {
    [key: string]: unknown;
  };
  'google-vertex'?: {
    [key: string]: unknown;
  };
  gopomelo?: {
    [key: string]: unknown;
  };
  groq?: {
    [key: string]: unknown;
  };
  heygen?: {
    [key: string]: unknown;
  };
  huggingface?: {
    [key: string]: unknown;
  };
  hyperbolic?: {
    [key: string]: unknown;
  };
  'hyperbolic-quantized'?: {
    [key: string]: unknown;
  };
  inception?: {
    [key: string]: unknown;
  };
  inceptron?: {
    [key: string]: unknown;
  };
  'inferact-vllm'?: {
    [key: string]: unknown;
  };
  'inference-net'?: {
    [key: string]: unknown;
  };
  infermatic?: {
    [key: string]: unknown;
  };
  inflection?: {
    [key: string]: unknown;
  };
  inocloud?: {
    [key: string]: unknown;
  };
  'io-net'?: {
    [key: string]: unknown;
  };
  ionstream?: {
    [key: string]: unknown;
  };
  klusterai?: {
    [key: string]: unknown;
  };
  krea?: {
    [key: string]: unknown;
  };
  lambda?: {
    [key: string]: unknown;
  };
  lepton?: {
    [key: string]: unknown;
  };
  liquid?: {
    [key: string]: unknown;
  };
  lynn?: {
    [key: string]: unknown;
  };
  'lynn-private'?: {
    [key: string]: unknown;
  };
  makora?: {
    [key: string]: unknown;
  };
  mancer?: {
    [key: string]: unknown;
  };
  'mancer-old'?: {
    [key: string]: unknown;
  };
  mara?: {
    [key: string]: unknown;
  };
  meta?: {
    [key: string]: unknown;
  };
  minimax?: {
    [key: string]: unknown;
  };
  mistral?: {
    [key: string]: unknown;
  };
  modal?: {
    [key: string]: unknown;
  };
  modelrun?: {
    [key: string]: unknown;
  };
  modular?: {
    [key: string]: unknown;
  };
  moonshotai?: {
    [key: string]: unknown;
  };
  morph?: {
    [key: string]: unknown;
  };
  ncompass?: {
    [key: string]: unknown;
  };
  nebius?: {
    [key: string]: unknown;
  };
  'nex-agi'?: {
    [key: string]: unknown;
  };
  nextbit?: {
    [key: string]: unknown;
  };
  nineteen?: {
    [key: string]: unknown;
  };
  novita?: {
    [key: string]: unknown;
  };
  nvidia?: {
    [key: string]: unknown;
  };
  octoai?: {
    [key: string]: unknown;
  };
  'open-inference'?: {
    [key: string]: unknown;
  };
  openai?: {
    [key: string]: unknown;
  };
  parasail?: {
    [key: string]: unknown;
  };
  perceptron?: {
    [key: string]: unknown;
  };
  perplexity?: {
    [key: string]: unknown;
  };
  phala?: {
    [key: string]: unknown;
  };
  poolside?: {
    [key: string]: unknown;
  };
  quiver?: {
    [key: string]: unknown;
  };
  recraft?: {
    [key: string]: unknown;
  };
  recursal?: {
    [key: string]: unknown;
  };
  reflection?: {
    [key: string]: unknown;
  };
  reka?: {
    [key: string]: unknown;
  };
  relace?: {
    [key: string]: unknown;
  };
  replicate?: {
    [key: string]: unknown;
  };
  runway?: {
    [key: string]: unknown;
  };
  'sail-research'?: {
    [key: string]: unknown;
  };
  sakana?: {
    [key: string]: unknown;
  };
  'sakana-ai'?: {
    [key: string]: unknown;
  };
  sambanova?: {
    [key: string]: unknown;
  };
  'sambanova-cloaked'?: {
    [key: string]: unknown;
  };
  seed?: {
    [key: string]: unknown;
  };
  'sf-compute'?: {
    [key: string]: unknown;
  };
  siliconflow?: {
    [key: string]: unknown;
  };
  sourceful?: {
    [key: string]: unknown;
  };
  stealth?: {
    [key: string]: unknown;
  };
  stepfun?: {
    [key: string]: unknown;
  };
  streamlake?: {
    [key: string]: unknown;
  };
  switchpoint?: {
    [key: string]: unknown;
  };
  targon?: {
    [key: string]: unknown;
  };
  tencent?: {
    [key: string]: unknown;
  };
  tenstorrent?: {
    [key: string]: unknown;
  };
  thinkingmachines?: {
    [key: string]: unknown;
  };
  together?: {
    [key: string]: unknown;
  };
  'together-lite'?: {
    [key: string]: unknown;
  };
  ubicloud?: {
    [key: string]: unknown;
  };
  upstage?: {
    [key: string]: unknown;
  };
  venice?: {
    [key: string]: unknown;
  };
  voyageai?: {
    [key: string]: unknown;
  };
  wafer?: {
    [key: string]: unknown;
  };
  wandb?: {
    [key: string]: unknown;
  };
  'wandb-legacy'?: {
    [key: string]: unknown;
  };
  xai?: {
    [key: string]: unknown;
  };
  xiaomi?: {
    [key: string]: unknown;
  };
  'z-ai'?: {
    [key: string]: unknown;
  };
}

// .
export interface ProviderOverloadedResponse {
  error: ProviderOverloadedResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface ProviderOverloadedResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export type ProviderPreferences = {
  allow_fallbacks?: boolean | null;
  data_collection?: DataCollection | null;
  enforce_distillable_text?: boolean | null;
  ignore?: (ProviderName | (string & {}))[] | null;
  max_price?: {
    audio?: number | string;
    completion?: number | string;
    image?: number | string;
    prompt?: number | string;
    request?: number | string;
  };
  only?: (ProviderName | (string & {}))[] | null;
  order?: (ProviderName | (string & {}))[] | null;
  preferred_max_latency?: PreferredMaxLatency;
  preferred_min_throughput?: PreferredMinThroughput;
  quantizations?: Quantization[] | null;
  require_parameters?: boolean | null;
  sort?: ProviderSort | ProviderSortConfig | null;
  zdr?: boolean | null;
} | null;

// .
export interface ProviderResponse {
  endpoint_id?: string;
  id?: string;
  is_byok?: boolean;
  latency?: number;
  model_permaslug?: string;
  provider_name?: KnownProviderName;
  routed_service_tier?: 'flex' | 'priority' | (string & {});
  status: number | null;
}

// .
export type ProviderSort = 'price' | 'throughput' | 'latency' | 'exacto' | (string & {});

// .
export interface ProviderSortConfig {
  by?: 'price' | 'throughput' | 'latency' | 'exacto' | (string & {}) | null;
  partition?: 'model' | 'none' | (string & {}) | null;
}

// .
export interface ProvidersListErrorBodies {
  500: InternalServerResponse;
}

// .
export type ProvidersListResponse = ProvidersResponse;

// .
export interface ProvidersResponse {
  data: ListProvidersData[];
}

// .
export interface ProvisionInternResponse {
  provisioning: true;
}

// .
export interface PublicEndpoint {
  context_length: number;
  latency_last_30m: PercentileStats;
  max_completion_tokens: number | null;
  max_prompt_tokens: number | null;
  model_id: string;
  model_name: string;
  name: string;
  perf_last_30m_by_workload?: PerfLast30mByWorkload;
  pricing: {
    audio?: string;
    audio_output?: string;
    completion: string;
    discount?: number;
    image?: string;
    image_output?: string;
    image_token?: string;
    input_audio_cache?: string;
    input_cache_read?: string;
    input_cache_write?: string;
    input_cache_write_1h?: string;
    internal_reasoning?: string;
    overrides?: PricingOverride[];
    prompt: string;
    request?: string;
    web_search?: string;
  };
  provider_name: ProviderName;
  quantization: Quantization | null;
  status?: EndpointStatus;
  supported_parameters: Parameter[];
  supports_implicit_caching: boolean;
  supports_tool_choice: ToolChoiceSupport;
  supports_voice_cloning?: boolean;
  tag: string;
  throughput_last_30m: PercentileStats;
  uptime_last_1d: number | null;
  uptime_last_30m: number | null;
  uptime_last_5m: number | null;
}

// .
export interface PublicPricing {
  audio?: string;
  audio_output?: string;
  completion: string;
  discount?: number;
  image?: string;
  image_output?: string;
  image_token?: string;
  input_audio_cache?: string;
  input_cache_read?: string;
  input_cache_write?: string;
  input_cache_write_1h?: string;
  internal_reasoning?: string;
  overrides?: PricingOverride[];
  prompt: string;
  request?: string;
  web_search?: string;
}

// .
export type Quantization = 'int4' | 'int8' | 'fp4' | 'mxfp4' | 'nvfp4' | 'fp6' | 'fp8' | 'mxfp8' | 'fp16' | 'bf16' | 'fp32' | 'unknown' | (string & {});

// .
export interface QueryAnalyticsRequest {
  classifier_dimensions?: {
    classifier_id: string;
    dimension_names?: string[];
    include_nulls?: boolean;
  };
  classifier_filters?: {
    classifier_id: string;
    filters: AnalyticsClassifierFilter[];
  };
  dimensions?: string[];
  filters?: AnalyticsFilter[];
  granularity?: string;
  group_limit?: number;
  limit?: number;
  metrics: string[];
  order_by?: {
    direction: 'asc' | 'desc' | (string & {});
    field: string;
  };
  time_range?: {
    end: string;
    start: string;
  };
}

// .
export interface QueryAnalyticsResponse {
  data: {
    cachedAt?: number;
    data: AnalyticsRow[];
    metadata: {
      query_time_ms: number;
      row_count: number;
      truncated: boolean;
    };
    warnings?: string[];
  };
}

// .
export interface RangeCapability {
  max: number;
  min: number;
  type: 'range';
}

// .
export interface RankingsDailyItem {
  date: string;
  model_permaslug: string;
  total_tokens: string;
}

// .
export interface RankingsDailyMeta {
  as_of: string;
  end_date: string;
  start_date: string;
  version: 'v1';
}

// .
export interface RankingsDailyResponse {
  data: RankingsDailyItem[];
  meta: RankingsDailyMeta;
}

// .
export type ReasoningConfig = (BaseReasoningConfig & {
  enabled?: boolean | null;
  max_tokens?: number | null;
}) | null;

// .
export type ReasoningContext = 'auto' | 'all_turns' | 'current_turn' | (string & {}) | null;

// .
export interface ReasoningDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.reasoning_text.delta';
}

// .
export interface ReasoningDetailEncrypted {
  data: string;
  format?: ReasoningFormat;
  id?: string | null;
  index?: number;
  type: 'reasoning.encrypted';
}

// .
export interface ReasoningDetailServerToolCall {
  arguments: string;
  format?: ReasoningFormat;
  id?: string | null;
  index?: number;
  result: string;
  tool_call_id?: string | null;
  tool_name: string;
  type: 'reasoning.server_tool_call';
}

// .
export interface ReasoningDetailSummary {
  format?: ReasoningFormat;
  id?: string | null;
  index?: number;
  summary: string;
  type: 'reasoning.summary';
}

// .
export interface ReasoningDetailText {
  format?: ReasoningFormat;
  id?: string | null;
  index?: number;
  signature?: string | null;
  text?: string | null;
  type: 'reasoning.text';
}

// .
export type ReasoningDetailUnion = ReasoningDetailSummary | ReasoningDetailEncrypted | ReasoningDetailText | ReasoningDetailServerToolCall;

// .
export interface ReasoningDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  sequence_number: number;
  text: string;
  type: 'response.reasoning_text.done';
}

// .
export type ReasoningEffort = 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {}) | null;

// .
export type ReasoningFormat = 'unknown' | 'openai-responses-v1' | 'azure-openai-responses-v1' | 'bedrock-openai-responses-v1' | 'bedrock-xai-responses-v1' | 'xai-responses-v1' | 'meta-responses-v1' | 'anthropic-claude-v1' | 'google-gemini-v1' | (string & {}) | null;

// .
export interface ReasoningItem {
  content?: ReasoningTextContent[] | null;
  encrypted_content?: string | null;
  format?: ReasoningFormat;
  id: string;
  signature?: string | null;
  status?: 'completed' | 'incomplete' | 'in_progress' | (string & {});
  summary: ReasoningSummaryText[];
  type: 'reasoning';
}

// .
export type ReasoningMode = 'standard' | 'pro' | (string & {}) | null;

// .
export interface ReasoningSummaryPartAddedEvent {
  item_id: string;
  output_index: number;
  part: ReasoningSummaryText;
  sequence_number: number;
  summary_index: number;
  type: 'response.reasoning_summary_part.added';
}

// .
export interface ReasoningSummaryPartDoneEvent {
  item_id: string;
  output_index: number;
  part: ReasoningSummaryText;
  sequence_number: number;
  summary_index: number;
  type: 'response.reasoning_summary_part.done';
}

// .
export interface ReasoningSummaryText {
  text: string;
  type: 'summary_text';
}

// .
export interface ReasoningSummaryTextDeltaEvent {
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  summary_index: number;
  type: 'response.reasoning_summary_text.delta';
}

// .
export interface ReasoningSummaryTextDoneEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  summary_index: number;
  text: string;
  type: 'response.reasoning_summary_text.done';
}

// .
export type ReasoningSummaryVerbosity = 'auto' | 'concise' | 'detailed' | (string & {}) | null;

// .
export interface ReasoningTextContent {
  text: string;
  type: 'reasoning_text';
}

// .
export interface RefusalDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.refusal.delta';
}

// .
export interface RefusalDoneEvent {
  content_index: number;
  item_id: string;
  output_index: number;
  refusal: string;
  sequence_number: number;
  type: 'response.refusal.done';
}

// .
export type RemoveKeysRequest = BulkUnassignKeysRequest;

// .
export type RemoveKeysResponse = BulkUnassignKeysResponse;

// .
export type RemoveMembersRequest = BulkUnassignMembersRequest;

// .
export type RemoveMembersResponse = BulkUnassignMembersResponse;

// .
export type RequestMetadata = {
  [key: string]: string;
} | null;

// .
export interface RequestTimeoutResponse {
  error: RequestTimeoutResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface RequestTimeoutResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface RerankDocument {
  image?: string;
  text?: string;
}

// .
export interface RerankRerankErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type RerankRerankRequest = CreateRerankRequest;

// .
export type RerankRerankResponse = CreateRerankResponse;

// .
export interface RerankResult {
  document: RerankDocument;
  index: number;
  relevance_score: number;
}

// .
export interface RerankUsage {
  cost?: number;
  search_units?: number;
  total_tokens?: number;
}

// .
export type ResponseFormatJSONObject = ChatFormatJsonObjectConfig;

// .
export type ResponseFormatJSONSchema = ChatFormatJsonSchemaConfig;

// .
export type ResponseFormatText = ChatFormatTextConfig;

// .
export type ResponseFormatTextConfig = Formats;

// .
export type ResponseFormatTextGrammar = ChatFormatGrammarConfig;

// .
export type ResponseFormatTextPython = ChatFormatPythonConfig;

// .
export interface ResponseHealingPlugin {
  enabled?: boolean;
  id: 'response-healing';
}

// .
export type ResponseIncludesEnum = 'file_search_call.results' | 'message.input_image.image_url' | 'computer_call_output.output.image_url' | 'reasoning.encrypted_content' | 'code_interpreter_call.outputs' | (string & {});

// .
export type ResponseInputAudio = InputAudio;

// .
export type ResponseInputFile = InputFile;

// .
export type ResponseInputImage = InputImage;

// .
export type ResponseInputText = InputText;

// .
export type ResponseInputVideo = InputVideo;

// .
export interface ResponseOutputText {
  annotations?: OpenAIResponsesAnnotation[];
  logprobs?: {
    bytes: number[];
    logprob: number;
    token: string;
    top_logprobs: {
      bytes: number[];
      logprob: number;
      token: string;
    }[];
  }[];
  text: string;
  type: 'output_text';
}

// .
export type ResponseTextConfig = TextExtendedConfig;

// .
export type ResponsesErrorField = {
  code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt' | 'vector_store_timeout' | 'invalid_image' | 'invalid_image_format' | 'invalid_base64_image' | 'invalid_image_url' | 'image_too_large' | 'image_too_small' | 'image_parse_error' | 'image_content_policy_violation' | 'invalid_image_mode' | 'image_file_too_large' | 'unsupported_image_media_type' | 'empty_image_file' | 'failed_to_download_image' | 'image_file_not_found' | 'bio_policy' | 'data_residency_mismatch' | (string & {});
  message: string;
} | null;

// .
export type ResponsesFormatText = FormatTextConfig;

// .
export type ResponsesFormatTextJSONSchemaConfig = FormatJsonSchemaConfig;

// .
export type ResponsesFunctionTool = FunctionTool & {
  defer_loading?: boolean;
};

// .
export type ResponsesImageGenerationCall = OutputImageGenerationCallItem;

// .
export type ResponsesInputItem = ReasoningItem | EasyInputMessage | InputMessageItem | FunctionCallItem | FunctionCallOutputItem | ApplyPatchCallItem | ApplyPatchCallOutputItem | InputOutputMessageItem | InputOutputReasoningItem | OutputFunctionCallItem | OutputCustomToolCallItem | OutputWebSearchCallItem | OutputFileSearchCallItem | OutputImageGenerationCallItem | OutputCodeInterpreterCallItem | OutputComputerCallItem | OutputDatetimeItem | OutputWebSearchServerToolItem | OutputCodeInterpreterServerToolItem | OutputFileSearchServerToolItem | OutputImageGenerationServerToolItem | OutputBrowserUseServerToolItem | OutputBashServerToolItem | OutputTextEditorServerToolItem | OutputApplyPatchServerToolItem | OutputWebFetchServerToolItem | OutputToolSearchServerToolItem | OutputMemoryServerToolItem | OutputMcpServerToolItem | OutputSearchModelsServerToolItem | OutputFusionServerToolItem | OutputAdvisorServerToolItem | OutputSubagentServerToolItem | OutputFilesServerToolItem | OutputShellServerToolItem | LocalShellCallItem | LocalShellCallOutputItem | ShellCallItem | ShellCallOutputItem | McpListToolsItem | McpApprovalRequestItem | McpApprovalResponseItem | McpCallItem | CustomToolCallItem | CustomToolCallOutputItem | CompactionItem | ContextCompactionItem | ItemReferenceItem | AdditionalToolsItem | AgentMessageItem | OutputShellCallItem;

// .
export type ResponsesOutputItem = OutputItems;

// .
export type ResponsesOutputItemFileSearchCall = OutputFileSearchCallItem;

// .
export type ResponsesOutputItemFunctionCall = OutputFunctionCallItem;

// .
export type ResponsesOutputItemReasoning = OutputReasoningItem;

// .
export type ResponsesOutputMessage = OutputMessageItem;

// .
export type ResponsesOutputModality = OutputModalityEnum;

// .
export interface ResponsesRequest {
  background?: boolean | null;
  cache_control?: AnthropicCacheControlDirective;
  debug?: ChatDebugOptions;
  frequency_penalty?: number | null;
  image_config?: ImageConfig;
  include?: ResponseIncludesEnum[] | null;
  input?: Inputs;
  instructions?: string | null;
  max_output_tokens?: number | null;
  max_tool_calls?: number | null;
  metadata?: RequestMetadata;
  modalities?: OutputModalityEnum[];
  model?: string;
  models?: string[];
  parallel_tool_calls?: boolean | null;
  plugins?: Plugin[];
  presence_penalty?: number | null;
  previous_response_id?: unknown;
  prompt?: StoredPromptTemplate;
  prompt_cache_key?: string | null;
  prompt_cache_options?: PromptCacheOptions;
  provider?: ProviderPreferences;
  reasoning?: ReasoningConfig;
  route?: DeprecatedRoute;
  safety_identifier?: string | null;
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | (string & {}) | null;
  session_id?: string;
  stop_server_tools_when?: StopServerToolsWhen;
  store?: false;
  stream?: boolean;
  temperature?: number | null;
  text?: TextExtendedConfig;
  tool_choice?: OpenAIResponsesToolChoice;
  tools?: ResponsesTool[];
  top_k?: number;
  top_logprobs?: number | null;
  top_p?: number | null;
  trace?: TraceConfig;
  truncation?: OpenAIResponsesTruncation;
  user?: string;
}

// .
export type ResponsesSearchContextSize = SearchContextSizeEnum;

// .
export interface ResponsesSendErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  413: PayloadTooLargeResponse;
  422: UnprocessableEntityResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type ResponsesSendEvent = StreamEvents;

// .
export interface ResponsesSendHeaders {
  'X-OpenRouter-Metadata'?: MetadataLevel;
}

// .
export type ResponsesSendRequest = ResponsesRequest;

// .
export type ResponsesSendResponse = OpenResponsesResult;

// .
export type ResponsesTool = ResponsesFunctionTool | Preview_WebSearchServerTool | Preview_20250311_WebSearchServerTool | Legacy_WebSearchServerTool | WebSearchServerTool | FileSearchServerTool | ComputerUseServerTool | CodeInterpreterServerTool | McpServerTool | ImageGenerationServerTool | CodexLocalShellTool | ShellServerTool | ApplyPatchServerTool | CustomTool | NamespaceTool | AdvisorServerTool_OpenRouter | SubagentServerTool_OpenRouter | DatetimeServerTool | FilesServerTool | FusionServerTool_OpenRouter | ImageGenerationServerTool_OpenRouter | SearchModelsServerTool_OpenRouter | WebFetchServerTool | WebSearchServerTool_OpenRouter | ApplyPatchServerTool_OpenRouter | BashServerTool | ShellServerTool_OpenRouter | ToolSearchServerTool;

// .
export type ResponsesWebSearchCallOutput = OutputWebSearchCallItem;

// .
export type ResponsesWebSearchUserLocation = WebSearchUserLocation;

// .
export interface RouterAttempt {
  model: string;
  provider: string;
  status: number;
}

// .
export interface RouterParams {
  quality_floor?: number;
  throughput_floor?: number;
  version_group?: string;
  [key: string]: unknown;
}

// .
export type RoutingStrategy = 'direct' | 'auto' | 'free' | 'latest' | 'alias' | 'fallback' | 'pareto' | 'bodybuilder' | 'fusion' | (string & {});

// .
export interface STTInputAudio {
  data: string;
  format: string;
}

// .
export interface STTRequest {
  input_audio: STTInputAudio;
  language?: string;
  model: string;
  provider?: STTRequestProvider;
  response_format?: 'json' | 'verbose_json' | (string & {});
  session_id?: string;
  temperature?: number;
  timestamp_granularities?: STTTimestampGranularity[];
  trace?: TraceConfig;
  user?: string;
}

// .
export interface STTRequestProvider {
  options?: ProviderOptions;
}

// .
export interface STTResponse {
  confidence?: number;
  duration?: number;
  language?: string;
  segments?: STTSegment[];
  task?: string;
  text: string;
  usage?: STTUsage;
  words?: STTWord[];
}

// .
export interface STTSegment {
  avg_logprob?: number;
  compression_ratio?: number;
  end: number;
  id: number;
  no_speech_prob?: number;
  seek?: number;
  speaker?: number;
  start: number;
  temperature?: number;
  text: string;
  tokens?: number[];
}

// .
export type STTTimestampGranularity = 'word' | 'segment' | (string & {});

// .
export interface STTUsage {
  cost?: number;
  input_tokens?: number;
  output_tokens?: number;
  seconds?: number;
  total_tokens?: number;
}

// .
export interface STTWord {
  confidence?: number;
  end: number;
  speaker?: number;
  start: number;
  word: string;
}

// .
export type SandboxSleepAfterSeconds = number;

// .
export interface ScimCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  409: ConflictResponse;
  500: InternalServerResponse;
}

// .
export type ScimCreateRequest = CreateScimGroupMappingRequest;

// .
export type ScimCreateResponse = CreateScimGroupMappingResponse;

// .
export interface ScimCreateSyncJobErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type ScimCreateSyncJobResponse = CreateScimSyncJobResponse;

// .
export interface ScimDeleteErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ScimDeleteRequest {
  id: string;
  keep_members: 'true' | 'false' | boolean;
}

// .
export type ScimDeleteResponse = DeleteScimGroupMappingResponse;

// .
export interface ScimGetSyncJobErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ScimGetSyncJobRequest {
  id: string;
}

// .
export type ScimGetSyncJobResponse = GetScimSyncJobResponse;

// .
export interface ScimGroup {
  created_at: string;
  display_name: string;
  external_id: string | null;
  id: string;
  organization_id: string;
  updated_at: string;
}

// .
export interface ScimGroupMapping {
  created_at: string;
  id: string;
  organization_id: string;
  role: 'admin' | 'member';
  scim_group_id: string;
  updated_at: string;
  workspace_id: string;
}

// .
export interface ScimListGroupsErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type ScimListGroupsItem = ScimGroup;

// .
export interface ScimListGroupsRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type ScimListGroupsResponse = ListScimGroupsResponse;

// .
export interface ScimListMappingsErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type ScimListMappingsItem = ScimGroupMapping;

// .
export interface ScimListMappingsRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type ScimListMappingsResponse = ListScimGroupMappingsResponse;

// .
export interface ScimReadErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ScimReadRequest {
  id: string;
}

// .
export type ScimReadResponse = GetScimGroupMappingResponse;

// .
export interface ScimSyncJob {
  created_at: string;
  deleted_groups: number | null;
  error_message: string | null;
  finished_at: string | null;
  id: string;
  started_at: string | null;
  status: ScimSyncJobStatus;
  synced_groups: number | null;
}

// .
export type ScimSyncJobStatus = 'queued' | 'running' | 'succeeded' | 'failed' | (string & {});

// .
export interface ScimUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface ScimUpdateRequest {
  id: string;
  body: UpdateScimGroupMappingRequest;
}

// .
export type ScimUpdateResponse = UpdateScimGroupMappingResponse;

// .
export type SearchContextSizeEnum = 'low' | 'medium' | 'high' | (string & {});

// .
export interface SearchModelsServerToolConfig {
  max_results?: number;
}

// .
export interface SearchModelsServerTool_OpenRouter {
  parameters?: SearchModelsServerToolConfig;
  type: 'openrouter:experimental__search_models';
}

// .
export type SearchQualityLevel = 'low' | 'medium' | 'high' | (string & {});

// .
export type ServerToolUseDetails = {
  tool_calls_executed?: number | null;
  tool_calls_requested?: number | null;
  web_search_requests?: number | null;
} | null;

// .
export interface ServiceUnavailableResponse {
  error: ServiceUnavailableResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface ServiceUnavailableResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface SessionCostItem {
  app_name: string;
  app_slug: string;
  median_session_cost_usd: number;
  model_permaslug: string;
  turn_range: '1-turn' | '2-9-turns' | '10-49-turns' | '50-plus-turns' | (string & {});
}

// .
export interface SessionCostMeta {
  as_of: string;
  version: 'v1';
  window_days: number | null;
  window_end_date: string | null;
}

// .
export interface SessionCostResponse {
  data: SessionCostItem[];
  meta: SessionCostMeta;
}

// .
export interface ShellCallItem {
  action: {
    commands: string[];
    max_output_length?: number | null;
    timeout_ms?: number | null;
  };
  arguments?: string | null;
  call_id: string;
  environment?: unknown;
  id?: string | null;
  status?: ToolCallStatus | null;
  type: 'shell_call';
}

// .
export interface ShellCallOutputContent {
  outcome: {
    exit_code: number;
    type: 'exit';
    [key: string]: unknown;
  } | {
    type: 'timeout';
    [key: string]: unknown;
  };
  stderr: string;
  stdout: string;
  [key: string]: unknown;
}

// .
export interface ShellCallOutputItem {
  call_id: string;
  container_id?: string;
  error?: string;
  files?: ContainerFileCitation[];
  id?: string | null;
  max_output_length?: number | null;
  output: ShellCallOutputContent[];
  status?: ToolCallStatus | null;
  type: 'shell_call_output';
}

// .
export type ShellCallStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {});

// .
export interface ShellServerTool {
  type: 'shell';
}

// .
export interface ShellServerToolConfig {
  engine?: ShellServerToolEngine;
  environment?: ShellServerToolEnvironment;
  sleep_after_seconds?: SandboxSleepAfterSeconds;
}

// .
export type ShellServerToolEngine = 'auto' | 'openrouter' | (string & {});

// .
export type ShellServerToolEnvironment = ContainerAutoEnvironment | ContainerReferenceEnvironment;

// .
export interface ShellServerTool_OpenRouter {
  parameters?: ShellServerToolConfig;
  type: 'openrouter:shell';
}

// .
export type SpeechInputReference = SpeechInputReferenceAudio | SpeechInputReferenceText;

// .
export interface SpeechInputReferenceAudio {
  input_audio: SpeechInputReferenceAudioInput;
  type: 'input_audio';
}

// .
export interface SpeechInputReferenceAudioInput {
  data: string;
  format?: string;
}

// .
export interface SpeechInputReferenceText {
  text: string;
  type: 'text';
}

// .
export interface SpeechRequest {
  input: string;
  input_references?: SpeechInputReference[];
  model: string;
  provider?: SpeechRequestProvider;
  response_format?: 'mp3' | 'pcm' | (string & {});
  session_id?: string;
  speed?: number;
  trace?: TraceConfig;
  user?: string;
  voice?: string;
}

// .
export interface SpeechRequestProvider {
  options?: ProviderOptions;
}

// .
export type StopServerToolsWhen = StopServerToolsWhenCondition[];

// .
export type StopServerToolsWhenCondition = StopServerToolsWhenStepCountIs | StopServerToolsWhenHasToolCall | StopServerToolsWhenMaxTokensUsed | StopServerToolsWhenMaxCost | StopServerToolsWhenFinishReasonIs;

// .
export interface StopServerToolsWhenFinishReasonIs {
  reason: string;
  type: 'finish_reason_is';
}

// .
export interface StopServerToolsWhenHasToolCall {
  tool_name: string;
  type: 'has_tool_call';
}

// .
export interface StopServerToolsWhenMaxCost {
  max_cost_in_dollars: number;
  type: 'max_cost';
}

// .
export interface StopServerToolsWhenMaxTokensUsed {
  max_tokens: number;
  type: 'max_tokens_used';
}

// .
export interface StopServerToolsWhenStepCountIs {
  step_count: number;
  type: 'step_count_is';
}

// .
export type StoredPromptTemplate = {
  id: string;
  variables?: {
    [key: string]: string | InputText | InputImage | InputFile;
  } | null;
} | null;

// .
export type StreamEvents = OpenResponsesCreatedEvent | OpenResponsesInProgressEvent | StreamEventsResponseCompleted | StreamEventsResponseIncomplete | StreamEventsResponseFailed | ErrorEvent | StreamEventsResponseOutputItemAdded | StreamEventsResponseOutputItemDone | ContentPartAddedEvent | ContentPartDoneEvent | TextDeltaEvent | TextDoneEvent | RefusalDeltaEvent | RefusalDoneEvent | AnnotationAddedEvent | FunctionCallArgsDeltaEvent | FunctionCallArgsDoneEvent | ReasoningDeltaEvent | ReasoningDoneEvent | ReasoningSummaryPartAddedEvent | ReasoningSummaryPartDoneEvent | ReasoningSummaryTextDeltaEvent | ReasoningSummaryTextDoneEvent | ImageGenCallInProgressEvent | ImageGenCallGeneratingEvent | ImageGenCallPartialImageEvent | ImageGenCallCompletedEvent | CodeInterpreterCallInProgressEvent | CodeInterpreterCallInterpretingEvent | CodeInterpreterCallCompletedEvent | CodeInterpreterCallCodeDeltaEvent | CodeInterpreterCallCodeDoneEvent | WebSearchCallInProgressEvent | WebSearchCallSearchingEvent | WebSearchCallCompletedEvent | CustomToolCallInputDeltaEvent | CustomToolCallInputDoneEvent | ApplyPatchCallOperationDiffDeltaEvent | ApplyPatchCallOperationDiffDoneEvent | FusionCallInProgressEvent | FusionCallPanelAddedEvent | FusionCallPanelDeltaEvent | FusionCallPanelReasoningDeltaEvent | FusionCallPanelCompletedEvent | FusionCallPanelFailedEvent | FusionCallAnalysisInProgressEvent | FusionCallAnalysisCompletedEvent | FusionCallCompletedEvent | DebugEvent;

// .
export interface StreamEventsResponseCompleted {
  response: OpenResponsesResult;
  sequence_number: number;
  type: 'response.completed';
}

// .
export interface StreamEventsResponseFailed {
  response: OpenResponsesResult;
  sequence_number: number;
  type: 'response.failed';
}

// .
export interface StreamEventsResponseIncomplete {
  response: OpenResponsesResult;
  sequence_number: number;
  type: 'response.incomplete';
}

// .
export interface StreamEventsResponseOutputItemAdded {
  item: OutputItems;
  output_index: number;
  sequence_number: number;
  type: 'response.output_item.added';
}

// .
export interface StreamEventsResponseOutputItemDone {
  item: OutputItems;
  output_index: number;
  sequence_number: number;
  type: 'response.output_item.done';
}

// .
export interface StreamLogprob {
  bytes?: number[];
  logprob: number;
  token: string;
  top_logprobs?: StreamLogprobTopLogprob[];
}

// .
export interface StreamLogprobTopLogprob {
  bytes?: number[];
  logprob?: number;
  token?: string;
}

// .
export interface SttCreateTranscriptionErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export interface SttCreateTranscriptionMultipartErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type SttCreateTranscriptionMultipartRequest = CreateAudioTranscriptionsMultipartRequest;

// .
export type SttCreateTranscriptionMultipartResponse = STTResponse;

// .
export type SttCreateTranscriptionRequest = STTRequest;

// .
export type SttCreateTranscriptionResponse = STTResponse;

// .
export interface SubagentNestedTool {
  parameters?: {
    [key: string]: unknown;
  };
  type: string;
  [key: string]: unknown;
}

// .
export interface SubagentReasoning {
  effort?: 'max' | 'xhigh' | 'high' | 'medium' | 'low' | 'minimal' | 'none' | (string & {});
  max_tokens?: number;
}

// .
export interface SubagentServerToolConfig {
  inherit_functions?: boolean;
  inherited_function_names?: string[];
  instructions?: string;
  max_completion_tokens?: number;
  max_tool_calls?: number;
  model?: string;
  name?: string;
  reasoning?: SubagentReasoning;
  temperature?: number;
  tools?: SubagentNestedTool[];
}

// .
export interface SubagentServerTool_OpenRouter {
  parameters?: SubagentServerToolConfig;
  type: 'openrouter:subagent';
}

// .
export interface SubmitGenerationFeedbackRequest {
  category: 'latency' | 'incoherence' | 'incorrect_response' | 'formatting' | 'billing' | 'api_error' | 'other' | (string & {});
  comment?: string;
  generation_id: string;
}

// .
export interface SubmitGenerationFeedbackResponse {
  data: {
    success: true;
  };
}

// .
export interface SupportedParameters {
  [key: string]: CapabilityDescriptor;
}

// .
export interface SuspendInternResponse {
  suspended: true;
}

// .
export type SystemMessage = ChatSystemMessage;

// .
export interface SystemOneCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type SystemOneCreateRequest = DecisionsRequest;

// .
export type SystemOneCreateResponse = DecisionsResponse;

// .
export interface TaskClassificationItem {
  category_token_share: number;
  category_usage_share: number;
  display_name: string;
  macro_category: string;
  models: TaskClassificationModel[];
  tag: string;
  token_share: number;
  usage_share: number;
}

// .
export interface TaskClassificationMacroCategory {
  key: string;
  label: string;
  token_share: number;
  usage_share: number;
}

// .
export interface TaskClassificationModel {
  id: string;
  tag_token_share: number;
  tag_usage_share: number;
}

// .
export interface TaskClassificationResponse {
  data: {
    as_of: string;
    classifications: TaskClassificationItem[];
    macro_categories: TaskClassificationMacroCategory[];
    window_days: number;
  };
}

// .
export type TextConfig = TextExtendedConfig;

// .
export interface TextDeltaEvent {
  content_index: number;
  delta: string;
  item_id: string;
  logprobs: StreamLogprob[];
  output_index: number;
  sequence_number: number;
  type: 'response.output_text.delta';
}

// .
export interface TextDoneEvent {
  content_index: number;
  item_id: string;
  logprobs: StreamLogprob[];
  output_index: number;
  sequence_number: number;
  text: string;
  type: 'response.output_text.done';
}

// .
export interface TextExtendedConfig {
  format?: Formats;
  verbosity?: 'low' | 'medium' | 'high' | 'xhigh' | 'max' | (string & {}) | null;
}

// .
export interface TokenExchangeRequest {
  federation_policy_id: string;
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange';
  requested_token_type?: 'urn:ietf:params:oauth:token-type:access_token';
  scope?: 'inference';
  subject_token: string;
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt';
}

// .
export interface TokenExchangeResponse {
  access_token: string;
  expires_in: number;
  issued_token_type: 'urn:ietf:params:oauth:token-type:access_token';
  scope: string;
  token_type: 'Bearer';
}

// .
export interface TooManyRequestsResponse {
  error: TooManyRequestsResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface TooManyRequestsResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export type ToolCallStatus = 'in_progress' | 'completed' | 'incomplete' | (string & {});

// .
export interface ToolChoiceAllowed {
  mode: 'auto' | 'required' | (string & {});
  tools: {
    [key: string]: unknown;
  }[];
  type: 'allowed_tools';
}

// .
export type ToolChoiceOption = ChatToolChoice;

// .
export interface ToolChoiceSupport {
  auto: boolean;
  function: boolean;
  none: boolean;
  required: boolean;
}

// .
export type ToolDefinitionJson = ChatFunctionToolDefinition;

// .
export type ToolResponseMessage = ChatToolMessage;

// .
export interface ToolSearchServerTool {
  parameters?: ToolSearchServerToolConfig;
  type: 'openrouter:tool_search';
}

// .
export interface ToolSearchServerToolConfig {
  max_results?: number;
}

// .
export interface TopProviderInfo {
  context_length?: number | null;
  is_moderated: boolean;
  max_completion_tokens?: number | null;
}

// .
export interface TraceConfig {
  generation_name?: string;
  parent_span_id?: string;
  span_name?: string;
  trace_id?: string;
  trace_name?: string;
  [key: string]: unknown;
}

// .
export type Truncation = 'auto' | 'disabled' | (string & {}) | null;

// .
export interface TtsCreateSpeechErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  524: EdgeNetworkTimeoutResponse;
  529: ProviderOverloadedResponse;
}

// .
export type TtsCreateSpeechRequest = SpeechRequest;

// .
export interface URLCitation {
  content?: string;
  end_index: number;
  start_index: number;
  title: string;
  type: 'url_citation';
  url: string;
}

// .
export interface UnauthorizedResponse {
  error: UnauthorizedResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface UnauthorizedResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export type UnifiedBenchmarkPricing = {
  completion: string;
  prompt: string;
} | null;

// .
export interface UnifiedBenchmarksAAItem {
  agentic_index: number | null;
  coding_index: number | null;
  display_name: string;
  intelligence_index: number | null;
  model_permaslug: string;
  pricing: UnifiedBenchmarkPricing;
  source: 'artificial-analysis';
}

// .
export interface UnifiedBenchmarksDAItem {
  arena: string;
  avg_generation_time_ms: number | null;
  category: string;
  display_name: string;
  elo: number;
  model_permaslug: string;
  pricing: UnifiedBenchmarkPricing;
  source: 'design-arena';
  tournament_stats: {
    first_place: number | null;
    fourth_place: number | null;
    second_place: number | null;
    third_place: number | null;
    total: number | null;
  };
  win_rate: number;
}

// .
export interface UnifiedBenchmarksMeta {
  as_of: string;
  citation: string | null;
  model_count: number;
  source: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {}) | null;
  source_url: string | null;
  task_type: string | null;
  version: 'v1';
}

// .
export interface UnifiedBenchmarksORItem {
  accuracy: number;
  accuracy_stddev: number | null;
  avg_cost_per_task: number | null;
  benchmark_type: 'gpqa_diamond' | 'tau_bench_verified_airline' | (string & {});
  display_name: string;
  last_run_timestamp: string;
  model_permaslug: string;
  source: 'openrouter';
  total_tasks: number;
}

// .
export interface UnifiedBenchmarksResponse {
  data: (UnifiedBenchmarksAAItem | UnifiedBenchmarksDAItem | UnifiedBenchmarksORItem | UnifiedBenchmarksSearchItem)[];
  meta: UnifiedBenchmarksMeta;
}

// .
export interface UnifiedBenchmarksSearchItem {
  avg_cost_per_task: number | null;
  avg_latency_per_task_ms: number | null;
  benchmark_type: 'search_browsecomp' | 'search_hle' | 'search_dsqa' | 'search_widesearch' | (string & {});
  display_name: string;
  last_run_timestamp: string;
  model_permaslug: string;
  primary_metric: 'accuracy' | 'f1_by_item' | (string & {});
  primary_score: number;
  run_config?: UnifiedBenchmarksSearchRunConfig;
  search_engine: string;
  search_surface: 'server-tool' | 'plugin' | (string & {});
  source: 'openrouter';
  total_tasks: number;
}

// .
export interface UnifiedBenchmarksSearchRunConfig {
  max_agent_turns: number | null;
  reasoning_effort: string | null;
  temperature: number | null;
}

// .
export interface UnprocessableEntityResponse {
  error: UnprocessableEntityResponseErrorData;
  openrouter_metadata?: {
    [key: string]: unknown;
  } | null;
  user_id?: string | null;
}

// .
export interface UnprocessableEntityResponseErrorData {
  code: number;
  message: string;
  metadata?: {
    [key: string]: unknown;
  } | null;
}

// .
export interface UpdateBYOKKeyRequest {
  allowed_api_key_hashes?: string[] | null;
  allowed_models?: string[] | null;
  allowed_user_ids?: string[] | null;
  declared_zdr?: boolean | null;
  disabled?: boolean;
  is_byok_only?: boolean;
  is_fallback?: boolean;
  is_required?: boolean;
  key?: string;
  name?: string | null;
}

// .
export interface UpdateBYOKKeyResponse {
  data: BYOKKey;
}

// .
export interface UpdateGuardrailRequest {
  allowed_data_regions?: GuardrailDataRegion[] | null;
  allowed_models?: string[] | null;
  allowed_providers?: string[] | null;
  content_filter_builtins?: ContentFilterBuiltinEntryInput[] | null;
  content_filters?: ContentFilterEntry[] | null;
  description?: string | null;
  enable_free_model_publication?: boolean | null;
  enable_free_model_training?: boolean | null;
  enable_paid_model_training?: boolean | null;
  enforce_zdr?: boolean | null;
  enforce_zdr_anthropic?: boolean | null;
  enforce_zdr_google?: boolean | null;
  enforce_zdr_openai?: boolean | null;
  enforce_zdr_other?: boolean | null;
  enforce_zdr_xai?: boolean | null;
  ignored_models?: string[] | null;
  ignored_providers?: string[] | null;
  include_byok_in_budgets?: boolean;
  limit_usd?: number | null;
  name?: string;
  reset_interval?: GuardrailInterval;
}

// .
export interface UpdateGuardrailResponse {
  data: Guardrail;
}

// .
export interface UpdateInternRequest {
  description?: string | null;
  instructions?: string | null;
  model?: string | null;
  name?: string;
}

// .
export interface UpdateKeyRequest {
  disabled?: boolean;
  include_byok_in_limit?: boolean;
  limit?: number | null;
  limit_reset?: KeyLimitReset | null;
  name?: string;
}

// .
export interface UpdateKeyResponse {
  data: ApiKeyInfo;
}

// .
export interface UpdateObservabilityDestinationRequest {
  api_key_hashes?: string[] | null;
  broadcast_generation_cost?: boolean;
  broadcast_generation_identity?: boolean;
  broadcast_generation_request_context?: boolean;
  config?: {
    [key: string]: unknown;
  };
  enabled?: boolean;
  filter_rules?: ObservabilityFilterRulesConfigNullable;
  name?: string;
  privacy_mode?: boolean;
  regions?: ObservabilityDataRegionInput[];
  sampling_rate?: number;
}

// .
export interface UpdateObservabilityDestinationResponse {
  data: ObservabilityDestination;
}

// .
export interface UpdateScimGroupMappingRequest {
  role: 'admin' | 'member';
}

// .
export interface UpdateScimGroupMappingResponse {
  data: ScimGroupMapping;
}

// .
export interface UpdateWorkspaceRequest {
  default_image_model?: string | null;
  default_provider_sort?: string | null;
  default_text_model?: string | null;
  description?: string | null;
  disabled_server_tools?: DisabledServerTool[] | null;
  io_logging_api_key_ids?: number[] | null;
  io_logging_sampling_rate?: number;
  is_data_discount_logging_enabled?: boolean;
  is_observability_broadcast_enabled?: boolean;
  is_observability_io_logging_enabled?: boolean;
  name?: string;
  slug?: string;
}

// .
export interface UpdateWorkspaceResponse {
  data: Workspace;
}

// .
export type UpdatedApiKeyInfo = ApiKeyInfo;

// .
export type UpdatedGuardrailData = Guardrail;

// .
export interface UploadFileRequest {
  file: BinaryBody;
}

// .
export interface UpsertWorkspaceBudgetRequest {
  include_byok_in_budgets?: boolean;
  limit_usd: number;
}

// .
export interface UpsertWorkspaceBudgetResponse {
  data: WorkspaceBudget;
  include_byok_in_budgets?: boolean;
}

// .
export type Usage = (OpenAIResponsesUsage & {
  cost?: number | null;
  cost_details?: {
    upstream_inference_cost?: number | null;
    upstream_inference_input_cost: number;
    upstream_inference_output_cost: number;
  };
  is_byok?: boolean;
  server_tool_use_details?: ServerToolUseDetails;
}) | null;

// .
export type UserMessage = ChatUserMessage;

// .
export interface VaultCopyVaultSecretsToInternErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  409: ConflictResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export interface VaultCopyVaultSecretsToInternRequest {
  internId: string;
  body: VaultSecretCopyRequest;
}

// .
export type VaultCopyVaultSecretsToInternResponse = VaultSecretCopyResponse;

// .
export interface VaultDeleteInternVaultSecretErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export interface VaultDeleteInternVaultSecretRequest {
  internId: string;
  name: string;
}

// .
export type VaultDeleteInternVaultSecretResponse = undefined;

// .
export interface VaultDeleteVaultSecretErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export interface VaultDeleteVaultSecretRequest {
  name: string;
}

// .
export type VaultDeleteVaultSecretResponse = undefined;

// .
export interface VaultListInternVaultSecretsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export type VaultListInternVaultSecretsItem = VaultSecret;

// .
export interface VaultListInternVaultSecretsRequest {
  internId: string;
  limit?: number;
  offset?: number;
}

// .
export type VaultListInternVaultSecretsResponse = VaultSecretListResponse;

// .
export interface VaultListVaultSecretsErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export type VaultListVaultSecretsItem = VaultSecret;

// .
export interface VaultListVaultSecretsRequest {
  limit?: number;
  offset?: number;
}

// .
export type VaultListVaultSecretsResponse = VaultSecretListResponse;

// .
export interface VaultSecret {
  created_at: string;
  fingerprint: string | null;
  hosts: string[] | null;
  name: string;
}

// .
export interface VaultSecretCopyRequest {
  names: string[];
}

// .
export interface VaultSecretCopyResponse {
  data: VaultSecret[];
}

// .
export interface VaultSecretListResponse {
  data: VaultSecret[];
  has_more: boolean;
}

// .
export interface VaultSecretResponse {
  data: VaultSecret;
}

// .
export interface VaultSecretWriteRequest {
  hosts: string[];
  value: string;
}

// .
export interface VaultStoreInternVaultSecretErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  409: ConflictResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export interface VaultStoreInternVaultSecretRequest {
  internId: string;
  name: string;
  body: VaultSecretWriteRequest;
}

// .
export type VaultStoreInternVaultSecretResponse = VaultSecretResponse;

// .
export interface VaultStoreVaultSecretErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  408: RequestTimeoutResponse;
  413: PayloadTooLargeResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
  503: ServiceUnavailableResponse;
  504: GatewayTimeoutResponse;
}

// .
export interface VaultStoreVaultSecretRequest {
  name: string;
  body: VaultSecretWriteRequest;
}

// .
export type VaultStoreVaultSecretResponse = VaultSecretResponse;

// .
export type VideoAspectRatio = '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | '9:21' | (string & {});

// .
export type VideoFrameType = 'first_frame' | 'last_frame' | (string & {});

// .
export interface VideoGenerationGenerateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  402: PaymentRequiredResponse;
  404: NotFoundResponse;
  429: TooManyRequestsResponse;
  500: InternalServerResponse;
}

// .
export type VideoGenerationGenerateRequest = VideoGenerationRequest;

// .
export type VideoGenerationGenerateResponse = VideoGenerationResponse;

// .
export interface VideoGenerationGetGenerationErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface VideoGenerationGetGenerationRequest {
  jobId: string;
}

// .
export type VideoGenerationGetGenerationResponse = VideoGenerationResponse;

// .
export interface VideoGenerationGetVideoContentErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
  502: BadGatewayResponse;
}

// .
export interface VideoGenerationGetVideoContentRequest {
  jobId: string;
  index?: number | null;
}

// .
export interface VideoGenerationListVideosModelsErrorBodies {
  400: BadRequestResponse;
  500: InternalServerResponse;
}

// .
export type VideoGenerationListVideosModelsResponse = VideoModelsListResponse;

// .
export interface VideoGenerationRequest {
  aspect_ratio?: VideoAspectRatio;
  callback_url?: string;
  creativity?: number;
  duration?: number;
  frame_images?: FrameImage[];
  generate_audio?: boolean;
  input_references?: InputReference[];
  model: string;
  previous_job_id?: string;
  prompt?: string;
  provider?: VideoGenerationRequestProvider;
  resolution?: VideoResolution;
  seed?: number;
  session_id?: string;
  size?: string;
  trace?: TraceConfig;
  upscale_factor?: number;
  user?: string;
}

// .
export interface VideoGenerationRequestProvider {
  options?: ProviderOptions;
}

// .
export interface VideoGenerationResponse {
  error?: string;
  generation_id?: string;
  id: string;
  polling_url: string;
  status: 'pending' | 'in_progress' | 'completed' | 'failed' | 'cancelled' | 'expired' | (string & {});
  unsigned_urls?: string[];
  usage?: VideoGenerationUsage;
}

// .
export interface VideoGenerationUsage {
  cost?: number | null;
  is_byok?: boolean;
}

// .
export type VideoInput = ChatContentVideoInput;

// .
export interface VideoModel {
  allowed_passthrough_parameters: string[];
  canonical_slug: string;
  created: number;
  creativity: number[] | null;
  description?: string;
  generate_audio: boolean | null;
  hugging_face_id?: string | null;
  id: string;
  name: string;
  pricing_skus?: {
    [key: string]: string;
  } | null;
  seed: boolean | null;
  supported_aspect_ratios: VideoAspectRatio[] | null;
  supported_durations: number[] | null;
  supported_frame_images: VideoFrameType[] | null;
  supported_resolutions: VideoResolution[] | null;
  supported_sizes: VideoSize[] | null;
  upscale_factor: {
    max?: number | null;
    min?: number | null;
  } | null;
}

// .
export interface VideoModelsListResponse {
  data: VideoModel[];
}

// .
export type VideoProcessing = 'agentic' | 'static' | (string & {});

// .
export type VideoResolution = '480p' | '720p' | '768p' | '1080p' | '1K' | '2K' | '4K' | (string & {});

// .
export type VideoSize = '480x480' | '480x640' | '480x720' | '480x854' | '480x1120' | '560x752' | '640x480' | '640x640' | '720x480' | '720x720' | '720x960' | '720x1080' | '720x1280' | '720x1680' | '752x560' | '768x768' | '768x1024' | '768x1152' | '768x1366' | '768x1792' | '834x1112' | '854x480' | '960x720' | '960x960' | '992x432' | '1024x768' | '1080x720' | '1080x1080' | '1080x1440' | '1080x1620' | '1080x1920' | '1080x2520' | '1112x834' | '1120x480' | '1152x768' | '1280x720' | '1366x768' | '1440x1080' | '1440x1440' | '1440x1920' | '1440x2160' | '1440x2560' | '1440x3360' | '1470x630' | '1620x1080' | '1680x720' | '1792x768' | '1920x1080' | '1920x1440' | '2160x1440' | '2160x2160' | '2160x2880' | '2160x3240' | '2160x3840' | '2160x5040' | '2520x1080' | '2560x1440' | '2880x2160' | '3240x2160' | '3360x1440' | '3840x2160' | '5040x2160' | (string & {});

// .
export interface Web3Data {
  transfer_intent: Web3TransferIntent;
}

// .
export interface Web3TransferIntent {
  call_data: Web3TransferIntentCallData;
  metadata: Web3TransferIntentMetadata;
}

// .
export interface Web3TransferIntentCallData {
  deadline: string;
  fee_amount: string;
  id: string;
  operator: string;
  prefix: string;
  recipient: string;
  recipient_amount: string;
  recipient_currency: string;
  refund_destination: string;
  signature: string;
}

// .
export interface Web3TransferIntentMetadata {
  chain_id: number;
  contract_address: string;
  sender: string;
}

// .
export type WebFetchEngineEnum = 'auto' | 'native' | 'openrouter' | 'exa' | 'parallel' | 'firecrawl' | (string & {});

// .
export interface WebFetchPlugin {
  allowed_domains?: string[];
  blocked_domains?: string[];
  id: 'web-fetch';
  max_content_tokens?: number;
  max_uses?: number;
}

// .
export interface WebFetchServerTool {
  parameters?: WebFetchServerToolConfig;
  type: 'openrouter:web_fetch';
}

// .
export interface WebFetchServerToolConfig {
  allowed_domains?: string[];
  blocked_domains?: string[];
  engine?: WebFetchEngineEnum;
  max_content_tokens?: number;
  max_uses?: number;
}

// .
export interface WebSearchCallCompletedEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.web_search_call.completed';
}

// .
export interface WebSearchCallInProgressEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.web_search_call.in_progress';
}

// .
export interface WebSearchCallSearchingEvent {
  item_id: string;
  output_index: number;
  sequence_number: number;
  type: 'response.web_search_call.searching';
}

// .
export interface WebSearchConfig {
  allowed_domains?: string[];
  engine?: WebSearchEngineEnum;
  excluded_domains?: string[];
  max_characters?: number;
  max_results?: number;
  max_total_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchQualityLevel;
  user_location?: WebSearchUserLocationServerTool;
  x_search?: XSearchOptions;
}

// .
export type WebSearchDomainFilter = {
  allowed_domains?: string[] | null;
  blocked_domains?: string[] | null;
  excluded_domains?: string[] | null;
} | null;

// .
export type WebSearchEngine = 'native' | 'exa' | 'firecrawl' | 'parallel' | 'perplexity' | (string & {});

// .
export type WebSearchEngineEnum = 'native' | 'exa' | 'parallel' | 'firecrawl' | 'perplexity' | 'auto' | (string & {});

// .
export type WebSearchMode = 'instant' | 'fast' | 'auto' | 'deep-lite' | 'deep' | 'deep-reasoning' | 'turbo' | 'basic' | 'advanced' | (string & {});

// .
export interface WebSearchPlugin {
  enabled?: boolean;
  engine?: WebSearchEngine;
  exclude_domains?: string[];
  id: 'web';
  include_domains?: string[];
  max_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_prompt?: string;
  user_location?: {
    city?: string | null;
    country?: string | null;
    region?: string | null;
    timezone?: string | null;
    type: 'approximate';
  } | null;
}

// .
export type WebSearchPreviewToolUserLocation = Preview_WebSearchUserLocation;

// .
export interface WebSearchServerTool {
  engine?: WebSearchEngineEnum;
  filters?: WebSearchDomainFilter;
  max_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchContextSizeEnum;
  type: 'web_search_2025_08_26';
  user_location?: WebSearchUserLocation;
  x_search?: XSearchOptions;
}

// .
export interface WebSearchServerToolConfig {
  allowed_domains?: string[];
  engine?: WebSearchEngineEnum;
  excluded_domains?: string[];
  max_characters?: number;
  max_results?: number;
  max_total_results?: number;
  max_uses?: number;
  mode?: WebSearchMode;
  search_context_size?: SearchQualityLevel;
  user_location?: WebSearchUserLocationServerTool;
  x_search?: XSearchOptions;
}

// .
export interface WebSearchServerTool_OpenRouter {
  parameters?: WebSearchServerToolConfig;
  type: 'openrouter:web_search';
}

// .
export interface WebSearchSource {
  type: 'url';
  url: string;
}

// .
export type WebSearchStatus = 'completed' | 'searching' | 'in_progress' | 'failed' | (string & {});

// .
export type WebSearchUserLocation = {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
  type?: 'approximate';
} | null;

// .
export interface WebSearchUserLocationServerTool {
  city?: string | null;
  country?: string | null;
  region?: string | null;
  timezone?: string | null;
  type?: 'approximate';
}

// .
export type WithRequired<T, K extends PropertyKey> = T extends object ? T & {
  [P in K]-?: P extends keyof T ? Exclude<T[P], undefined> : unknown;
} : T;

// .
export interface WorkloadPerformance {
  latency: PercentileStats;
  request_count: number | null;
  throughput: PercentileStats;
}

// .
export interface Workspace {
  created_at: string;
  created_by: string | null;
  default_guardrail_id: string;
  default_image_model: string | null;
  default_provider_sort: string | null;
  default_text_model: string | null;
  description: string | null;
  disabled_server_tools?: string[] | null;
  id: string;
  include_byok_in_budgets?: boolean;
  io_logging_api_key_ids: number[] | null;
  io_logging_sampling_rate: number;
  is_data_discount_logging_enabled: boolean;
  is_observability_broadcast_enabled: boolean;
  is_observability_io_logging_enabled: boolean;
  name: string;
  slug: string;
  updated_at: string | null;
}

// .
export interface WorkspaceBudget {
  created_at: string;
  id: string;
  limit_usd: number;
  reset_interval: 'daily' | 'weekly' | 'monthly' | (string & {}) | null;
  updated_at: string;
  workspace_id: string;
}

// .
export type WorkspaceBudgetInterval = 'daily' | 'weekly' | 'monthly' | 'lifetime' | (string & {});

// .
export interface WorkspaceMember {
  created_at: string;
  id: string;
  role: 'admin' | 'member';
  user_id: string;
  workspace_id: string;
}

// .
export interface WorkspacesBulkAddMembersErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesBulkAddMembersRequest {
  id: string;
  body: BulkAddWorkspaceMembersRequest;
}

// .
export type WorkspacesBulkAddMembersResponse = BulkAddWorkspaceMembersResponse;

// .
export interface WorkspacesBulkRemoveMembersErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesBulkRemoveMembersRequest {
  id: string;
  body: BulkRemoveWorkspaceMembersRequest;
}

// .
export type WorkspacesBulkRemoveMembersResponse = BulkRemoveWorkspaceMembersResponse;

// .
export interface WorkspacesCreateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  500: InternalServerResponse;
}

// .
export type WorkspacesCreateRequest = CreateWorkspaceRequest;

// .
export type WorkspacesCreateResponse = CreateWorkspaceResponse;

// .
export interface WorkspacesDeleteBudgetErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesDeleteBudgetRequest {
  id: string;
  interval: WorkspaceBudgetInterval;
}

// .
export type WorkspacesDeleteBudgetResponse = DeleteWorkspaceBudgetResponse;

// .
export interface WorkspacesDeleteErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesDeleteRequest {
  id: string;
}

// .
export type WorkspacesDeleteResponse = DeleteWorkspaceResponse;

// .
export interface WorkspacesGetBudgetErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesGetBudgetRequest {
  id: string;
  interval: WorkspaceBudgetInterval;
}

// .
export type WorkspacesGetBudgetResponse = GetWorkspaceBudgetResponse;

// .
export interface WorkspacesGetErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesGetRequest {
  id: string;
}

// .
export type WorkspacesGetResponse = GetWorkspaceResponse;

// .
export interface WorkspacesListBudgetsErrorBodies {
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesListBudgetsRequest {
  id: string;
}

// .
export type WorkspacesListBudgetsResponse = ListWorkspaceBudgetsResponse;

// .
export interface WorkspacesListErrorBodies {
  401: UnauthorizedResponse;
  500: InternalServerResponse;
}

// .
export type WorkspacesListItem = Workspace;

// .
export interface WorkspacesListMembersErrorBodies {
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export type WorkspacesListMembersItem = WorkspaceMember;

// .
export interface WorkspacesListMembersRequest {
  id: string;
  offset?: number | null;
  limit?: number;
}

// .
export type WorkspacesListMembersResponse = ListWorkspaceMembersResponse;

// .
export interface WorkspacesListRequest {
  offset?: number | null;
  limit?: number;
}

// .
export type WorkspacesListResponse = ListWorkspacesResponse;

// .
export interface WorkspacesSetBudgetErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesSetBudgetRequest {
  id: string;
  interval: WorkspaceBudgetInterval;
  body: UpsertWorkspaceBudgetRequest;
}

// .
export type WorkspacesSetBudgetResponse = UpsertWorkspaceBudgetResponse;

// .
export interface WorkspacesUpdateErrorBodies {
  400: BadRequestResponse;
  401: UnauthorizedResponse;
  403: ForbiddenResponse;
  404: NotFoundResponse;
  500: InternalServerResponse;
}

// .
export interface WorkspacesUpdateRequest {
  id: string;
  body: UpdateWorkspaceRequest;
}

// .
export type WorkspacesUpdateResponse = UpdateWorkspaceResponse;

// .
export interface XSearchOptions {
  allowed_x_handles?: string[];
  enable_image_understanding?: boolean;
  enable_video_understanding?: boolean;
  excluded_x_handles?: string[];
  from_date?: string;
  to_date?: string;
}

// .
export interface ZdrEndpointsResponse {
  data: PublicEndpoint[];
}

// ./openapi
export interface components {
  schemas: {
    ActivityItem: ActivityItem;
    ActivityResponse: ActivityResponse;
    AnalyticsClassifierFilter: AnalyticsClassifierFilter;
    AnalyticsDimension: AnalyticsDimension;
    AnalyticsFilter: AnalyticsFilter;
    AnalyticsFilterValue: AnalyticsFilterValue;
    AnalyticsGranularity: AnalyticsGranularity;
    AnalyticsMetric: AnalyticsMetric;
    AnalyticsOperator: AnalyticsOperator;
    AnalyticsRow: AnalyticsRow;
    GetAnalyticsMetaResponse: GetAnalyticsMetaResponse;
    QueryAnalyticsRequest: QueryAnalyticsRequest;
    QueryAnalyticsResponse: QueryAnalyticsResponse;
    ApiKeyInfo: ApiKeyInfo;
    CreateKeyRequest: CreateKeyRequest;
    CreateKeyResponse: CreateKeyResponse;
    CurrentKeyData: CurrentKeyData;
    CurrentKeyResponse: CurrentKeyResponse;
    DeleteKeyResponse: DeleteKeyResponse;
    KeyDetailsResponse: KeyDetailsResponse;
    KeyLimitReset: KeyLimitReset;
    KeyRateLimit: KeyRateLimit;
    KeysListResponse: KeysListResponse;
    UpdateKeyRequest: UpdateKeyRequest;
    UpdateKeyResponse: UpdateKeyResponse;
    CreateAudioTranscriptionsMultipartRequest: CreateAudioTranscriptionsMultipartRequest;
    ProviderOptions: ProviderOptions;
    STTInputAudio: STTInputAudio;
    STTRequest: STTRequest;
    STTRequestProvider: STTRequestProvider;
    STTResponse: STTResponse;
    STTSegment: STTSegment;
    STTTimestampGranularity: STTTimestampGranularity;
    STTUsage: STTUsage;
    STTWord: STTWord;
    SpeechInputReference: SpeechInputReference;
    SpeechInputReferenceAudio: SpeechInputReferenceAudio;
    SpeechInputReferenceAudioInput: SpeechInputReferenceAudioInput;
    SpeechInputReferenceText: SpeechInputReferenceText;
    SpeechRequest: SpeechRequest;
    SpeechRequestProvider: SpeechRequestProvider;
    UnifiedBenchmarkPricing: UnifiedBenchmarkPricing;
    UnifiedBenchmarksAAItem: UnifiedBenchmarksAAItem;
    UnifiedBenchmarksDAItem: UnifiedBenchmarksDAItem;
    UnifiedBenchmarksMeta: UnifiedBenchmarksMeta;
    UnifiedBenchmarksORItem: UnifiedBenchmarksORItem;
    UnifiedBenchmarksResponse: UnifiedBenchmarksResponse;
    UnifiedBenchmarksSearchItem: UnifiedBenchmarksSearchItem;
    UnifiedBenchmarksSearchRunConfig: UnifiedBenchmarksSearchRunConfig;
    BYOKKey: BYOKKey;
    BYOKProviderSlug: BYOKProviderSlug;
    CreateBYOKKeyRequest: CreateBYOKKeyRequest;
    CreateBYOKKeyResponse: CreateBYOKKeyResponse;
    DeleteBYOKKeyResponse: DeleteBYOKKeyResponse;
    GetBYOKKeyResponse: GetBYOKKeyResponse;
    ListBYOKKeysResponse: ListBYOKKeysResponse;
    UpdateBYOKKeyRequest: UpdateBYOKKeyRequest;
    UpdateBYOKKeyResponse: UpdateBYOKKeyResponse;
    ChatAssistantImages: ChatAssistantImages;
    ChatAssistantMessage: ChatAssistantMessage;
    ChatAudioOutput: ChatAudioOutput;
    ChatChoice: ChatChoice;
    ChatContentAudio: ChatContentAudio;
    ChatContentCacheControl: ChatContentCacheControl;
    ChatContentFile: ChatContentFile;
    ChatContentImage: ChatContentImage;
    ChatContentItems: ChatContentItems;
    ChatContentText: ChatContentText;
    ChatContentVideo: ChatContentVideo;
    ChatContentVideoInput: ChatContentVideoInput;
    ChatDeveloperMessage: ChatDeveloperMessage;
    ChatFinishReasonEnum: ChatFinishReasonEnum;
    ChatFunctionTool: ChatFunctionTool;
    ChatFunctionToolDefinition: ChatFunctionToolDefinition;
    ChatMessages: ChatMessages;
    ChatModelNames: ChatModelNames;
    ChatNamedToolChoice: ChatNamedToolChoice;
    ChatReasoningConfig: ChatReasoningConfig;
    ChatReasoningDetails: ChatReasoningDetails;
    ChatReasoningSummaryVerbosityEnum: ChatReasoningSummaryVerbosityEnum;
    ChatRequest: ChatRequest;
    ChatResult: ChatResult;
    ChatSearchModelsServerTool: ChatSearchModelsServerTool;
    ChatServerToolChoice: ChatServerToolChoice;
    ChatStreamChoice: ChatStreamChoice;
    ChatStreamChunk: ChatStreamChunk;
    ChatStreamDelta: ChatStreamDelta;
    ChatStreamError: ChatStreamError;
    ChatStreamOptions: ChatStreamOptions;
    ChatStreamReasoningDetails: ChatStreamReasoningDetails;
    ChatStreamToolCall: ChatStreamToolCall;
    ChatSystemMessage: ChatSystemMessage;
    ChatTokenLogprob: ChatTokenLogprob;
    ChatTokenLogprobs: ChatTokenLogprobs;
    ChatToolCall: ChatToolCall;
    ChatToolChoice: ChatToolChoice;
    ChatToolMessage: ChatToolMessage;
    ChatUsage: ChatUsage;
    ChatUserMessage: ChatUserMessage;
    ChatWebSearchShorthand: ChatWebSearchShorthand;
    ConfigurationUpdate: ConfigurationUpdate;
    ConfigurationUpdateReasoning: ConfigurationUpdateReasoning;
    ConfigurationUpdateReasoningEffort: ConfigurationUpdateReasoningEffort;
    Legacy_ChatContentVideo: Legacy_ChatContentVideo;
    Legacy_ChatContentVideoInput: Legacy_ChatContentVideoInput;
    Prediction: Prediction;
    PredictionContentText: PredictionContentText;
    ReasoningDetailEncrypted: ReasoningDetailEncrypted;
    ReasoningDetailServerToolCall: ReasoningDetailServerToolCall;
    ReasoningDetailSummary: ReasoningDetailSummary;
    ReasoningDetailText: ReasoningDetailText;
    ReasoningDetailUnion: ReasoningDetailUnion;
    TaskClassificationItem: TaskClassificationItem;
    TaskClassificationMacroCategory: TaskClassificationMacroCategory;
    TaskClassificationModel: TaskClassificationModel;
    TaskClassificationResponse: TaskClassificationResponse;
    CompletionChoice: CompletionChoice;
    CompletionCreateParams: CompletionCreateParams;
    CompletionFinishReason: CompletionFinishReason;
    CompletionLogprobs: CompletionLogprobs;
    CompletionResponse: CompletionResponse;
    CompletionUsage: CompletionUsage;
    ContainerFile: ContainerFile;
    ContainerFileListResponse: ContainerFileListResponse;
    ChainID: ChainID;
    CreateChargeRequest: CreateChargeRequest;
    CreateCoinbaseChargeData: CreateCoinbaseChargeData;
    CreateCoinbaseChargeResponse: CreateCoinbaseChargeResponse;
    CreditsData: CreditsData;
    CreditsResponse: CreditsResponse;
    Web3Data: Web3Data;
    Web3TransferIntent: Web3TransferIntent;
    Web3TransferIntentCallData: Web3TransferIntentCallData;
    Web3TransferIntentMetadata: Web3TransferIntentMetadata;
    AppRankingsItem: AppRankingsItem;
    AppRankingsResponse: AppRankingsResponse;
    RankingsDailyItem: RankingsDailyItem;
    RankingsDailyMeta: RankingsDailyMeta;
    RankingsDailyResponse: RankingsDailyResponse;
    SessionCostItem: SessionCostItem;
    SessionCostMeta: SessionCostMeta;
    SessionCostResponse: SessionCostResponse;
    DecisionsChoiceAnswer: DecisionsChoiceAnswer;
    DecisionsChoiceQuestion: DecisionsChoiceQuestion;
    DecisionsNoulAnswer: DecisionsNoulAnswer;
    DecisionsNoulQuestion: DecisionsNoulQuestion;
    DecisionsNoulQuestionCriteria: DecisionsNoulQuestionCriteria;
    DecisionsRequest: DecisionsRequest;
    DecisionsResponse: DecisionsResponse;
    DecisionsResponseUsage: DecisionsResponseUsage;
    DecisionsScoreAnswer: DecisionsScoreAnswer;
    DecisionsScoreQuestion: DecisionsScoreQuestion;
    ContentPartImage: ContentPartImage;
    ContentPartInputAudio: ContentPartInputAudio;
    ContentPartInputFile: ContentPartInputFile;
    ContentPartInputVideo: ContentPartInputVideo;
    CreateEmbeddingsRequest: CreateEmbeddingsRequest;
    CreateEmbeddingsResponse: CreateEmbeddingsResponse;
    CreateEmbeddingsResponseUsage: CreateEmbeddingsResponseUsage;
    Embedding: Embedding;
    EmbeddingContentPart: EmbeddingContentPart;
    EmbeddingContentPartText: EmbeddingContentPartText;
    EmbeddingInput: EmbeddingInput;
    EmbeddingMultimodalInput: EmbeddingMultimodalInput;
    MultimodalMedia: MultimodalMedia;
    EndpointStatus: EndpointStatus;
    ListEndpointsResponse: ListEndpointsResponse;
    ModelEndpointsResponse: ModelEndpointsResponse;
    PercentileStats: PercentileStats;
    PerfLast30mByWorkload: PerfLast30mByWorkload;
    PublicEndpoint: PublicEndpoint;
    ToolChoiceSupport: ToolChoiceSupport;
    WorkloadPerformance: WorkloadPerformance;
    ZdrEndpointsResponse: ZdrEndpointsResponse;
    AnthropicMessagesErrorResponse: AnthropicMessagesErrorResponse;
    BadGatewayResponse: BadGatewayResponse;
    BadGatewayResponseErrorData: BadGatewayResponseErrorData;
    BadRequestResponse: BadRequestResponse;
    BadRequestResponseErrorData: BadRequestResponseErrorData;
    ConflictResponse: ConflictResponse;
    ConflictResponseErrorData: ConflictResponseErrorData;
    EdgeNetworkTimeoutResponse: EdgeNetworkTimeoutResponse;
    EdgeNetworkTimeoutResponseErrorData: EdgeNetworkTimeoutResponseErrorData;
    ForbiddenResponse: ForbiddenResponse;
    ForbiddenResponseErrorData: ForbiddenResponseErrorData;
    GatewayTimeoutResponse: GatewayTimeoutResponse;
    GatewayTimeoutResponseErrorData: GatewayTimeoutResponseErrorData;
    GoneResponse: GoneResponse;
    GoneResponseErrorData: GoneResponseErrorData;
    InternalServerResponse: InternalServerResponse;
    InternalServerResponseErrorData: InternalServerResponseErrorData;
    NotFoundResponse: NotFoundResponse;
    NotFoundResponseErrorData: NotFoundResponseErrorData;
    PayloadTooLargeResponse: PayloadTooLargeResponse;
    PayloadTooLargeResponseErrorData: PayloadTooLargeResponseErrorData;
    PaymentRequiredResponse: PaymentRequiredResponse;
    PaymentRequiredResponseErrorData: PaymentRequiredResponseErrorData;
    ProviderOverloadedResponse: ProviderOverloadedResponse;
    ProviderOverloadedResponseErrorData: ProviderOverloadedResponseErrorData;
    RequestTimeoutResponse: RequestTimeoutResponse;
    RequestTimeoutResponseErrorData: RequestTimeoutResponseErrorData;
    ServiceUnavailableResponse: ServiceUnavailableResponse;
    ServiceUnavailableResponseErrorData: ServiceUnavailableResponseErrorData;
    TooManyRequestsResponse: TooManyRequestsResponse;
    TooManyRequestsResponseErrorData: TooManyRequestsResponseErrorData;
    UnauthorizedResponse: UnauthorizedResponse;
    UnauthorizedResponseErrorData: UnauthorizedResponseErrorData;
    UnprocessableEntityResponse: UnprocessableEntityResponse;
    UnprocessableEntityResponseErrorData: UnprocessableEntityResponseErrorData;
    AnthropicFile: AnthropicFile;
    AnthropicFileDeleted: AnthropicFileDeleted;
    AnthropicFileList: AnthropicFileList;
    FileDeleteResponse: FileDeleteResponse;
    FileListResponse: FileListResponse;
    FileProvider: FileProvider;
    FileResponse: FileResponse;
    OpenAIFile: OpenAIFile;
    OpenAIFileDeleted: OpenAIFileDeleted;
    OpenAIFileList: OpenAIFileList;
    OpenRouterFile: OpenRouterFile;
    OpenRouterFileDeleted: OpenRouterFileDeleted;
    OpenRouterFileList: OpenRouterFileList;
    UploadFileRequest: UploadFileRequest;
    GenerationContentData: GenerationContentData;
    GenerationContentError: GenerationContentError;
    GenerationContentErrorAttempt: GenerationContentErrorAttempt;
    GenerationContentMessages: GenerationContentMessages;
    GenerationContentPrompt: GenerationContentPrompt;
    GenerationContentResponse: GenerationContentResponse;
    GenerationData: GenerationData;
    GenerationResponse: GenerationResponse;
    ProviderResponse: ProviderResponse;
    SubmitGenerationFeedbackRequest: SubmitGenerationFeedbackRequest;
    SubmitGenerationFeedbackResponse: SubmitGenerationFeedbackResponse;
    BulkAssignKeysRequest: BulkAssignKeysRequest;
    BulkAssignKeysResponse: BulkAssignKeysResponse;
    BulkAssignMembersRequest: BulkAssignMembersRequest;
    BulkAssignMembersResponse: BulkAssignMembersResponse;
    BulkUnassignKeysRequest: BulkUnassignKeysRequest;
    BulkUnassignKeysResponse: BulkUnassignKeysResponse;
    BulkUnassignMembersRequest: BulkUnassignMembersRequest;
    BulkUnassignMembersResponse: BulkUnassignMembersResponse;
    ContentFilterAction: ContentFilterAction;
    ContentFilterBuiltinAction: ContentFilterBuiltinAction;
    ContentFilterBuiltinEntry: ContentFilterBuiltinEntry;
    ContentFilterBuiltinEntryInput: ContentFilterBuiltinEntryInput;
    ContentFilterBuiltinSlug: ContentFilterBuiltinSlug;
    ContentFilterEntry: ContentFilterEntry;
    CreateGuardrailRequest: CreateGuardrailRequest;
    CreateGuardrailResponse: CreateGuardrailResponse;
    DeleteGuardrailResponse: DeleteGuardrailResponse;
    GetGuardrailResponse: GetGuardrailResponse;
    Guardrail: Guardrail;
    GuardrailDataRegion: GuardrailDataRegion;
    GuardrailInterval: GuardrailInterval;
    KeyAssignment: KeyAssignment;
    ListGuardrailsResponse: ListGuardrailsResponse;
    ListKeyAssignmentsResponse: ListKeyAssignmentsResponse;
    ListMemberAssignmentsResponse: ListMemberAssignmentsResponse;
    MemberAssignment: MemberAssignment;
    PromptInjectionScanScope: PromptInjectionScanScope;
    UpdateGuardrailRequest: UpdateGuardrailRequest;
    UpdateGuardrailResponse: UpdateGuardrailResponse;
    BooleanCapability: BooleanCapability;
    CapabilityDescriptor: CapabilityDescriptor;
    EnumCapability: EnumCapability;
    ImageEndpoint: ImageEndpoint;
    ImageGenCompletedEvent: ImageGenCompletedEvent;
    ImageGenPartialImageEvent: ImageGenPartialImageEvent;
    ImageGenStreamErrorBody: ImageGenStreamErrorBody;
    ImageGenStreamErrorEvent: ImageGenStreamErrorEvent;
    ImageGenTextChunkEvent: ImageGenTextChunkEvent;
    ImageGenerationProviderPreferences: ImageGenerationProviderPreferences;
    ImageGenerationRequest: ImageGenerationRequest;
    ImageGenerationResponse: ImageGenerationResponse;
    ImageGenerationResponseData: ImageGenerationResponseData;
    ImageGenerationUsage: ImageGenerationUsage;
    ImageInputModality: ImageInputModality;
    ImageModelArchitecture: ImageModelArchitecture;
    ImageModelEndpointsResponse: ImageModelEndpointsResponse;
    ImageModelListItem: ImageModelListItem;
    ImageModelsListResponse: ImageModelsListResponse;
    ImageOutputModality: ImageOutputModality;
    ImagePricingEntry: ImagePricingEntry;
    ImageStreamEvent: ImageStreamEvent;
    RangeCapability: RangeCapability;
    SupportedParameters: SupportedParameters;
    CreateInternRequest: CreateInternRequest;
    DeleteInternRequest: DeleteInternRequest;
    DeleteInternResponse: DeleteInternResponse;
    FinishReason: FinishReason;
    Intern: Intern;
    InternApprovalMode: InternApprovalMode;
    InternChatAssistantMessage: InternChatAssistantMessage;
    InternChatChoice: InternChatChoice;
    InternChatCompletionChunk: InternChatCompletionChunk;
    InternChatCompletionRequest: InternChatCompletionRequest;
    InternChatDelta: InternChatDelta;
    InternChatDeveloperMessage: InternChatDeveloperMessage;
    InternChatEchoedToolCall: InternChatEchoedToolCall;
    InternChatEchoedToolCallFunction: InternChatEchoedToolCallFunction;
    InternChatError: InternChatError;
    InternChatErrorMetadata: InternChatErrorMetadata;
    InternChatErrorMetadataReason: InternChatErrorMetadataReason;
    InternChatErrorResponse: InternChatErrorResponse;
    InternChatMessage: InternChatMessage;
    InternChatMessageContent: InternChatMessageContent;
    InternChatPromptTokensDetails: InternChatPromptTokensDetails;
    InternChatSteeredResponse: InternChatSteeredResponse;
    InternChatStreamError: InternChatStreamError;
    InternChatSystemMessage: InternChatSystemMessage;
    InternChatTextPart: InternChatTextPart;
    InternChatToolCall: InternChatToolCall;
    InternChatToolCallFunction: InternChatToolCallFunction;
    InternChatToolMessage: InternChatToolMessage;
    InternChatUsage: InternChatUsage;
    InternChatUserMessage: InternChatUserMessage;
    InternLifecycleError: InternLifecycleError;
    InternLifecycleErrorData: InternLifecycleErrorData;
    InternLifecycleErrorMetadata: InternLifecycleErrorMetadata;
    InternListResponse: InternListResponse;
    InternProgress: InternProgress;
    InternStatus: InternStatus;
    ProvisionInternResponse: ProvisionInternResponse;
    SuspendInternResponse: SuspendInternResponse;
    UpdateInternRequest: UpdateInternRequest;
    AnthropicAdvisorMessageUsageIteration: AnthropicAdvisorMessageUsageIteration;
    AnthropicAdvisorToolResult: AnthropicAdvisorToolResult;
    AnthropicBaseUsageIteration: AnthropicBaseUsageIteration;
    AnthropicBashCodeExecutionContent: AnthropicBashCodeExecutionContent;
    AnthropicBashCodeExecutionOutput: AnthropicBashCodeExecutionOutput;
    AnthropicBashCodeExecutionResult: AnthropicBashCodeExecutionResult;
    AnthropicBashCodeExecutionToolResult: AnthropicBashCodeExecutionToolResult;
    AnthropicBashCodeExecutionToolResultError: AnthropicBashCodeExecutionToolResultError;
    AnthropicCacheCreation: AnthropicCacheCreation;
    AnthropicCaller: AnthropicCaller;
    AnthropicCitationCharLocation: AnthropicCitationCharLocation;
    AnthropicCitationContentBlockLocation: AnthropicCitationContentBlockLocation;
    AnthropicCitationPageLocation: AnthropicCitationPageLocation;
    AnthropicCitationSearchResultLocation: AnthropicCitationSearchResultLocation;
    AnthropicCitationWebSearchResultLocation: AnthropicCitationWebSearchResultLocation;
    AnthropicCitationsConfig: AnthropicCitationsConfig;
    AnthropicCodeExecution20250825Caller: AnthropicCodeExecution20250825Caller;
    AnthropicCodeExecution20260120Caller: AnthropicCodeExecution20260120Caller;
    AnthropicCodeExecutionContent: AnthropicCodeExecutionContent;
    AnthropicCodeExecutionOutput: AnthropicCodeExecutionOutput;
    AnthropicCodeExecutionResult: AnthropicCodeExecutionResult;
    AnthropicCodeExecutionToolResult: AnthropicCodeExecutionToolResult;
    AnthropicCodeExecutionToolResultError: AnthropicCodeExecutionToolResultError;
    AnthropicCompactionBlock: AnthropicCompactionBlock;
    AnthropicCompactionUsageIteration: AnthropicCompactionUsageIteration;
    AnthropicContainer: AnthropicContainer;
    AnthropicContainerUpload: AnthropicContainerUpload;
    AnthropicDirectCaller: AnthropicDirectCaller;
    AnthropicDocumentBlock: AnthropicDocumentBlock;
    AnthropicEncryptedCodeExecutionResult: AnthropicEncryptedCodeExecutionResult;
    AnthropicIterationCacheCreation: AnthropicIterationCacheCreation;
    AnthropicMessageUsageIteration: AnthropicMessageUsageIteration;
    AnthropicOutputTokensDetails: AnthropicOutputTokensDetails;
    AnthropicRedactedThinkingBlock: AnthropicRedactedThinkingBlock;
    AnthropicRefusalStopDetails: AnthropicRefusalStopDetails;
    AnthropicServerToolErrorCode: AnthropicServerToolErrorCode;
    AnthropicServerToolUsage: AnthropicServerToolUsage;
    AnthropicServiceTier: AnthropicServiceTier;
    AnthropicTextBlock: AnthropicTextBlock;
    AnthropicTextCitation: AnthropicTextCitation;
    AnthropicTextEditorCodeExecutionContent: AnthropicTextEditorCodeExecutionContent;
    AnthropicTextEditorCodeExecutionCreateResult: AnthropicTextEditorCodeExecutionCreateResult;
    AnthropicTextEditorCodeExecutionStrReplaceResult: AnthropicTextEditorCodeExecutionStrReplaceResult;
    AnthropicTextEditorCodeExecutionToolResult: AnthropicTextEditorCodeExecutionToolResult;
    AnthropicTextEditorCodeExecutionToolResultError: AnthropicTextEditorCodeExecutionToolResultError;
    AnthropicTextEditorCodeExecutionViewResult: AnthropicTextEditorCodeExecutionViewResult;
    AnthropicThinkingBlock: AnthropicThinkingBlock;
    AnthropicToolReference: AnthropicToolReference;
    AnthropicToolSearchContent: AnthropicToolSearchContent;
    AnthropicToolSearchResult: AnthropicToolSearchResult;
    AnthropicToolSearchResultError: AnthropicToolSearchResultError;
    AnthropicToolSearchToolResult: AnthropicToolSearchToolResult;
    AnthropicToolUseBlock: AnthropicToolUseBlock;
    AnthropicUnknownUsageIteration: AnthropicUnknownUsageIteration;
    AnthropicUsage: AnthropicUsage;
    AnthropicUsageIteration: AnthropicUsageIteration;
    AnthropicWebFetchBlock: AnthropicWebFetchBlock;
    AnthropicWebFetchContent: AnthropicWebFetchContent;
    AnthropicWebFetchToolResult: AnthropicWebFetchToolResult;
    AnthropicWebFetchToolResultError: AnthropicWebFetchToolResultError;
    AnthropicWebSearchResult: AnthropicWebSearchResult;
    AnthropicWebSearchToolResult: AnthropicWebSearchToolResult;
    AnthropicWebSearchToolResultError: AnthropicWebSearchToolResultError;
    MessagesContentBlockDeltaEvent: MessagesContentBlockDeltaEvent;
    MessagesContentBlockStartEvent: MessagesContentBlockStartEvent;
    MessagesContentBlockStopEvent: MessagesContentBlockStopEvent;
    MessagesDeltaEvent: MessagesDeltaEvent;
    MessagesErrorEvent: MessagesErrorEvent;
    MessagesPingEvent: MessagesPingEvent;
    MessagesResult: MessagesResult;
    MessagesStartEvent: MessagesStartEvent;
    MessagesStartMessage: MessagesStartMessage;
    MessagesStopEvent: MessagesStopEvent;
    MessagesStreamEvents: MessagesStreamEvents;
    MessagesUsage: MessagesUsage;
    ORAnthropicBashToolResult: ORAnthropicBashToolResult;
    ORAnthropicContentBlock: ORAnthropicContentBlock;
    ORAnthropicNullableCaller: ORAnthropicNullableCaller;
    ORAnthropicServerToolUseBlock: ORAnthropicServerToolUseBlock;
    ORAnthropicShellToolResult: ORAnthropicShellToolResult;
    ORAnthropicStopReason: ORAnthropicStopReason;
    AnthropicAllowedCallers: AnthropicAllowedCallers;
    AnthropicBase64ImageSource: AnthropicBase64ImageSource;
    AnthropicBase64PdfSource: AnthropicBase64PdfSource;
    AnthropicCitationCharLocationParam: AnthropicCitationCharLocationParam;
    AnthropicCitationContentBlockLocationParam: AnthropicCitationContentBlockLocationParam;
    AnthropicCitationPageLocationParam: AnthropicCitationPageLocationParam;
    AnthropicCitationSearchResultLocationParam: AnthropicCitationSearchResultLocationParam;
    AnthropicCitationWebSearchResultLocationParam: AnthropicCitationWebSearchResultLocationParam;
    AnthropicDocumentBlockParam: AnthropicDocumentBlockParam;
    AnthropicFileDocumentSource: AnthropicFileDocumentSource;
    AnthropicImageBlockParam: AnthropicImageBlockParam;
    AnthropicImageMimeType: AnthropicImageMimeType;
    AnthropicInputTokensClearAtLeast: AnthropicInputTokensClearAtLeast;
    AnthropicInputTokensTrigger: AnthropicInputTokensTrigger;
    AnthropicMessageOutputConfig: AnthropicMessageOutputConfig;
    AnthropicMessagesMetadata: AnthropicMessagesMetadata;
    AnthropicOutputEffort: AnthropicOutputEffort;
    AnthropicPlainTextSource: AnthropicPlainTextSource;
    AnthropicSafeguard: AnthropicSafeguard;
    AnthropicSearchResultBlockParam: AnthropicSearchResultBlockParam;
    AnthropicSpeed: AnthropicSpeed;
    AnthropicSystemClearAt: AnthropicSystemClearAt;
    AnthropicTextBlockParam: AnthropicTextBlockParam;
    AnthropicThinkingDisplay: AnthropicThinkingDisplay;
    AnthropicThinkingTurns: AnthropicThinkingTurns;
    AnthropicToolSearchToolBm25: AnthropicToolSearchToolBm25;
    AnthropicToolSearchToolRegex: AnthropicToolSearchToolRegex;
    AnthropicToolUsesKeep: AnthropicToolUsesKeep;
    AnthropicToolUsesTrigger: AnthropicToolUsesTrigger;
    AnthropicUrlImageSource: AnthropicUrlImageSource;
    AnthropicUrlPdfSource: AnthropicUrlPdfSource;
    AnthropicWebSearchResultBlockParam: AnthropicWebSearchResultBlockParam;
    AnthropicWebSearchToolUserLocation: AnthropicWebSearchToolUserLocation;
    MessagesAdvisorToolResultBlock: MessagesAdvisorToolResultBlock;
    MessagesBashToolResultBlock: MessagesBashToolResultBlock;
    MessagesContentBlockParam: MessagesContentBlockParam;
    MessagesContextManagement: MessagesContextManagement;
    MessagesFallbackParam: MessagesFallbackParam;
    MessagesMessageParam: MessagesMessageParam;
    MessagesOutputConfig: MessagesOutputConfig;
    MessagesRequest: MessagesRequest;
    MessagesSearchModelsServerTool: MessagesSearchModelsServerTool;
    MessagesShellToolResultBlock: MessagesShellToolResultBlock;
    MessagesThinkingConfig: MessagesThinkingConfig;
    MessagesTool: MessagesTool;
    MessagesToolAdditionBlock: MessagesToolAdditionBlock;
    MessagesToolChoice: MessagesToolChoice;
    MessagesToolRemovalBlock: MessagesToolRemovalBlock;
    ModelResponse: ModelResponse;
    ModelsCountResponse: ModelsCountResponse;
    AuthKeyRequest: AuthKeyRequest;
    AuthKeyResponse: AuthKeyResponse;
    KeyCodeData: KeyCodeData;
    KeyCodeRequest: KeyCodeRequest;
    KeyCodeResponse: KeyCodeResponse;
    OAuthErrorCode: OAuthErrorCode;
    OAuthErrorResponse: OAuthErrorResponse;
    OAuthJwk: OAuthJwk;
    OAuthJwks: OAuthJwks;
    TokenExchangeRequest: TokenExchangeRequest;
    TokenExchangeResponse: TokenExchangeResponse;
    CreateObservabilityDestinationRequest: CreateObservabilityDestinationRequest;
    CreateObservabilityDestinationResponse: CreateObservabilityDestinationResponse;
    DeleteObservabilityDestinationResponse: DeleteObservabilityDestinationResponse;
    GetObservabilityDestinationResponse: GetObservabilityDestinationResponse;
    ListObservabilityDestinationsResponse: ListObservabilityDestinationsResponse;
    ObservabilityArizeConfig: ObservabilityArizeConfig;
    ObservabilityArizeDestination: ObservabilityArizeDestination;
    ObservabilityBraintrustConfig: ObservabilityBraintrustConfig;
    ObservabilityBraintrustDestination: ObservabilityBraintrustDestination;
    ObservabilityClickhouseConfig: ObservabilityClickhouseConfig;
    ObservabilityClickhouseDestination: ObservabilityClickhouseDestination;
    ObservabilityDataRegion: ObservabilityDataRegion;
    ObservabilityDataRegionInput: ObservabilityDataRegionInput;
    ObservabilityDatadogConfig: ObservabilityDatadogConfig;
    ObservabilityDatadogDestination: ObservabilityDatadogDestination;
    ObservabilityDestination: ObservabilityDestination;
    ObservabilityFilterRule: ObservabilityFilterRule;
    ObservabilityFilterRuleGroup: ObservabilityFilterRuleGroup;
    ObservabilityFilterRulesConfig: ObservabilityFilterRulesConfig;
    ObservabilityFilterRulesConfigNullable: ObservabilityFilterRulesConfigNullable;
    ObservabilityGrafanaConfig: ObservabilityGrafanaConfig;
    ObservabilityGrafanaDestination: ObservabilityGrafanaDestination;
    ObservabilityLangfuseConfig: ObservabilityLangfuseConfig;
    ObservabilityLangfuseDestination: ObservabilityLangfuseDestination;
    ObservabilityLangsmithConfig: ObservabilityLangsmithConfig;
    ObservabilityLangsmithDestination: ObservabilityLangsmithDestination;
    ObservabilityNewrelicConfig: ObservabilityNewrelicConfig;
    ObservabilityNewrelicDestination: ObservabilityNewrelicDestination;
    ObservabilityOpikConfig: ObservabilityOpikConfig;
    ObservabilityOpikDestination: ObservabilityOpikDestination;
    ObservabilityOtelCollectorConfig: ObservabilityOtelCollectorConfig;
    ObservabilityOtelCollectorDestination: ObservabilityOtelCollectorDestination;
    ObservabilityPosthogConfig: ObservabilityPosthogConfig;
    ObservabilityPosthogDestination: ObservabilityPosthogDestination;
    ObservabilityRampConfig: ObservabilityRampConfig;
    ObservabilityRampDestination: ObservabilityRampDestination;
    ObservabilityS3Config: ObservabilityS3Config;
    ObservabilityS3Destination: ObservabilityS3Destination;
    ObservabilitySentryConfig: ObservabilitySentryConfig;
    ObservabilitySentryDestination: ObservabilitySentryDestination;
    ObservabilitySnowflakeConfig: ObservabilitySnowflakeConfig;
    ObservabilitySnowflakeDestination: ObservabilitySnowflakeDestination;
    ObservabilityWeaveConfig: ObservabilityWeaveConfig;
    ObservabilityWeaveDestination: ObservabilityWeaveDestination;
    ObservabilityWebhookConfig: ObservabilityWebhookConfig;
    ObservabilityWebhookDestination: ObservabilityWebhookDestination;
    UpdateObservabilityDestinationRequest: UpdateObservabilityDestinationRequest;
    UpdateObservabilityDestinationResponse: UpdateObservabilityDestinationResponse;
    ListOrganizationMembersResponse: ListOrganizationMembersResponse;
    OrganizationMember: OrganizationMember;
    GetParametersData: GetParametersData;
    GetParametersResponse: GetParametersResponse;
    CreatePresetFromInferenceResponse: CreatePresetFromInferenceResponse;
    GetPresetResponse: GetPresetResponse;
    GetPresetVersionResponse: GetPresetVersionResponse;
    ListPresetVersionsResponse: ListPresetVersionsResponse;
    ListPresetsResponse: ListPresetsResponse;
    Preset: Preset;
    PresetDesignatedVersion: PresetDesignatedVersion;
    PresetStatus: PresetStatus;
    PresetWithDesignatedVersion: PresetWithDesignatedVersion;
    CountryCode: CountryCode;
    ListProvidersData: ListProvidersData;
    ProvidersResponse: ProvidersResponse;
    CreateRerankRequest: CreateRerankRequest;
    CreateRerankResponse: CreateRerankResponse;
    RerankDocument: RerankDocument;
    RerankResult: RerankResult;
    RerankUsage: RerankUsage;
    AnnotationAddedEvent: AnnotationAddedEvent;
    ApplyPatchCallOperationDiffDeltaEvent: ApplyPatchCallOperationDiffDeltaEvent;
    ApplyPatchCallOperationDiffDoneEvent: ApplyPatchCallOperationDiffDoneEvent;
    CodeInterpreterCallCodeDeltaEvent: CodeInterpreterCallCodeDeltaEvent;
    CodeInterpreterCallCodeDoneEvent: CodeInterpreterCallCodeDoneEvent;
    CodeInterpreterCallCompletedEvent: CodeInterpreterCallCompletedEvent;
    CodeInterpreterCallInProgressEvent: CodeInterpreterCallInProgressEvent;
    CodeInterpreterCallInterpretingEvent: CodeInterpreterCallInterpretingEvent;
    ContentPartAddedEvent: ContentPartAddedEvent;
    ContentPartDoneEvent: ContentPartDoneEvent;
    CustomToolCallInputDeltaEvent: CustomToolCallInputDeltaEvent;
    CustomToolCallInputDoneEvent: CustomToolCallInputDoneEvent;
    DebugEvent: DebugEvent;
    ErrorEvent: ErrorEvent;
    FunctionCallArgsDeltaEvent: FunctionCallArgsDeltaEvent;
    FunctionCallArgsDoneEvent: FunctionCallArgsDoneEvent;
    FusionCallAnalysisCompletedEvent: FusionCallAnalysisCompletedEvent;
    FusionCallAnalysisInProgressEvent: FusionCallAnalysisInProgressEvent;
    FusionCallCompletedEvent: FusionCallCompletedEvent;
    FusionCallInProgressEvent: FusionCallInProgressEvent;
    FusionCallPanelAddedEvent: FusionCallPanelAddedEvent;
    FusionCallPanelCompletedEvent: FusionCallPanelCompletedEvent;
    FusionCallPanelDeltaEvent: FusionCallPanelDeltaEvent;
    FusionCallPanelFailedEvent: FusionCallPanelFailedEvent;
    FusionCallPanelReasoningDeltaEvent: FusionCallPanelReasoningDeltaEvent;
    ImageGenCallCompletedEvent: ImageGenCallCompletedEvent;
    ImageGenCallGeneratingEvent: ImageGenCallGeneratingEvent;
    ImageGenCallInProgressEvent: ImageGenCallInProgressEvent;
    ImageGenCallPartialImageEvent: ImageGenCallPartialImageEvent;
    OpenResponsesCreatedEvent: OpenResponsesCreatedEvent;
    OpenResponsesInProgressEvent: OpenResponsesInProgressEvent;
    ReasoningDeltaEvent: ReasoningDeltaEvent;
    ReasoningDoneEvent: ReasoningDoneEvent;
    ReasoningSummaryPartAddedEvent: ReasoningSummaryPartAddedEvent;
    ReasoningSummaryPartDoneEvent: ReasoningSummaryPartDoneEvent;
    ReasoningSummaryTextDeltaEvent: ReasoningSummaryTextDeltaEvent;
    ReasoningSummaryTextDoneEvent: ReasoningSummaryTextDoneEvent;
    RefusalDeltaEvent: RefusalDeltaEvent;
    RefusalDoneEvent: RefusalDoneEvent;
    StreamEvents: StreamEvents;
    StreamEventsResponseCompleted: StreamEventsResponseCompleted;
    StreamEventsResponseFailed: StreamEventsResponseFailed;
    StreamEventsResponseIncomplete: StreamEventsResponseIncomplete;
    StreamEventsResponseOutputItemAdded: StreamEventsResponseOutputItemAdded;
    StreamEventsResponseOutputItemDone: StreamEventsResponseOutputItemDone;
    StreamLogprob: StreamLogprob;
    StreamLogprobTopLogprob: StreamLogprobTopLogprob;
    TextDeltaEvent: TextDeltaEvent;
    TextDoneEvent: TextDoneEvent;
    WebSearchCallCompletedEvent: WebSearchCallCompletedEvent;
    WebSearchCallInProgressEvent: WebSearchCallInProgressEvent;
    WebSearchCallSearchingEvent: WebSearchCallSearchingEvent;
    AdditionalToolsItem: AdditionalToolsItem;
    AgentMessageItem: AgentMessageItem;
    ApplyPatchCallItem: ApplyPatchCallItem;
    ApplyPatchCallOutputItem: ApplyPatchCallOutputItem;
    CompactionItem: CompactionItem;
    ContextCompactionItem: ContextCompactionItem;
    CustomToolCallItem: CustomToolCallItem;
    CustomToolCallOutputItem: CustomToolCallOutputItem;
    EasyInputMessage: EasyInputMessage;
    FunctionCallItem: FunctionCallItem;
    FunctionCallOutputItem: FunctionCallOutputItem;
    InputAudio: InputAudio;
    InputFile: InputFile;
    InputImage: InputImage;
    InputMessageItem: InputMessageItem;
    InputOutputMessageItem: InputOutputMessageItem;
    InputOutputReasoningItem: InputOutputReasoningItem;
    InputText: InputText;
    InputVideo: InputVideo;
    ItemReferenceItem: ItemReferenceItem;
    LocalShellCallItem: LocalShellCallItem;
    LocalShellCallOutputItem: LocalShellCallOutputItem;
    McpApprovalRequestItem: McpApprovalRequestItem;
    McpApprovalResponseItem: McpApprovalResponseItem;
    McpCallItem: McpCallItem;
    McpListToolsItem: McpListToolsItem;
    OpenAIResponseCustomToolCall: OpenAIResponseCustomToolCall;
    OpenAIResponseFunctionToolCall: OpenAIResponseFunctionToolCall;
    ReasoningItem: ReasoningItem;
    ResponsesInputItem: ResponsesInputItem;
    ShellCallItem: ShellCallItem;
    ShellCallOutputItem: ShellCallOutputItem;
    ApplyPatchCallOperation: ApplyPatchCallOperation;
    ApplyPatchCallStatus: ApplyPatchCallStatus;
    ApplyPatchCreateFileOperation: ApplyPatchCreateFileOperation;
    ApplyPatchDeleteFileOperation: ApplyPatchDeleteFileOperation;
    ApplyPatchUpdateFileOperation: ApplyPatchUpdateFileOperation;
    CodeInterpreterFileOutput: CodeInterpreterFileOutput;
    CodeInterpreterImageOutput: CodeInterpreterImageOutput;
    CodeInterpreterLogsOutput: CodeInterpreterLogsOutput;
    FailableToolCallStatus: FailableToolCallStatus;
    FileCitation: FileCitation;
    FilePath: FilePath;
    FusionAnalysisResult: FusionAnalysisResult;
    FusionSource: FusionSource;
    ImageGenerationStatus: ImageGenerationStatus;
    OpenAIResponsesAnnotation: OpenAIResponsesAnnotation;
    OpenAIResponsesRefusalContent: OpenAIResponsesRefusalContent;
    OutputAdvisorServerToolItem: OutputAdvisorServerToolItem;
    OutputApplyPatchCallItem: OutputApplyPatchCallItem;
    OutputApplyPatchServerToolItem: OutputApplyPatchServerToolItem;
    OutputBashServerToolItem: OutputBashServerToolItem;
    OutputBrowserUseServerToolItem: OutputBrowserUseServerToolItem;
    OutputCodeInterpreterCallItem: OutputCodeInterpreterCallItem;
    OutputCodeInterpreterServerToolItem: OutputCodeInterpreterServerToolItem;
    OutputComputerCallItem: OutputComputerCallItem;
    OutputCustomToolCallItem: OutputCustomToolCallItem;
    OutputDatetimeItem: OutputDatetimeItem;
    OutputFileSearchCallItem: OutputFileSearchCallItem;
    OutputFileSearchServerToolItem: OutputFileSearchServerToolItem;
    OutputFilesServerToolItem: OutputFilesServerToolItem;
    OutputFunctionCallItem: OutputFunctionCallItem;
    OutputFusionServerToolItem: OutputFusionServerToolItem;
    OutputImageGenerationCallItem: OutputImageGenerationCallItem;
    OutputImageGenerationServerToolItem: OutputImageGenerationServerToolItem;
    OutputItemImageGenerationCall: OutputItemImageGenerationCall;
    OutputItems: OutputItems;
    OutputMcpServerToolItem: OutputMcpServerToolItem;
    OutputMemoryServerToolItem: OutputMemoryServerToolItem;
    OutputMessage: OutputMessage;
    OutputMessageItem: OutputMessageItem;
    OutputReasoningItem: OutputReasoningItem;
    OutputSearchModelsServerToolItem: OutputSearchModelsServerToolItem;
    OutputShellCallItem: OutputShellCallItem;
    OutputShellCallOutputItem: OutputShellCallOutputItem;
    OutputShellServerToolItem: OutputShellServerToolItem;
    OutputSubagentServerToolItem: OutputSubagentServerToolItem;
    OutputTextEditorServerToolItem: OutputTextEditorServerToolItem;
    OutputToolSearchServerToolItem: OutputToolSearchServerToolItem;
    OutputWebFetchServerToolItem: OutputWebFetchServerToolItem;
    OutputWebSearchCallItem: OutputWebSearchCallItem;
    OutputWebSearchServerToolItem: OutputWebSearchServerToolItem;
    ReasoningSummaryText: ReasoningSummaryText;
    ReasoningTextContent: ReasoningTextContent;
    ResponseOutputText: ResponseOutputText;
    ShellCallOutputContent: ShellCallOutputContent;
    ShellCallStatus: ShellCallStatus;
    ToolCallStatus: ToolCallStatus;
    URLCitation: URLCitation;
    WebSearchSource: WebSearchSource;
    WebSearchStatus: WebSearchStatus;
    ApplyPatchEngineEnum: ApplyPatchEngineEnum;
    ApplyPatchServerTool: ApplyPatchServerTool;
    ApplyPatchServerToolConfig: ApplyPatchServerToolConfig;
    ApplyPatchServerTool_OpenRouter: ApplyPatchServerTool_OpenRouter;
    CodeInterpreterServerTool: CodeInterpreterServerTool;
    CodexLocalShellTool: CodexLocalShellTool;
    CompoundFilter: CompoundFilter;
    ComputerUseServerTool: ComputerUseServerTool;
    CustomTool: CustomTool;
    FileSearchServerTool: FileSearchServerTool;
    FunctionTool: FunctionTool;
    ImageGenerationServerTool: ImageGenerationServerTool;
    Legacy_WebSearchServerTool: Legacy_WebSearchServerTool;
    McpServerTool: McpServerTool;
    NamespaceFunctionTool: NamespaceFunctionTool;
    NamespaceTool: NamespaceTool;
    Preview_20250311_WebSearchServerTool: Preview_20250311_WebSearchServerTool;
    Preview_WebSearchServerTool: Preview_WebSearchServerTool;
    Preview_WebSearchUserLocation: Preview_WebSearchUserLocation;
    ResponsesFunctionTool: ResponsesFunctionTool;
    ResponsesTool: ResponsesTool;
    SearchContextSizeEnum: SearchContextSizeEnum;
    SearchModelsServerTool_OpenRouter: SearchModelsServerTool_OpenRouter;
    ShellServerTool: ShellServerTool;
    WebSearchDomainFilter: WebSearchDomainFilter;
    WebSearchServerTool: WebSearchServerTool;
    WebSearchServerToolConfig: WebSearchServerToolConfig;
    WebSearchServerTool_OpenRouter: WebSearchServerTool_OpenRouter;
    BaseInputs: BaseInputs;
    BaseReasoningConfig: BaseReasoningConfig;
    FormatJsonObjectConfig: FormatJsonObjectConfig;
    FormatJsonSchemaConfig: FormatJsonSchemaConfig;
    FormatTextConfig: FormatTextConfig;
    Formats: Formats;
    IncompleteDetails: IncompleteDetails;
    Inputs: Inputs;
    OpenAIResponseCustomToolCallOutput: OpenAIResponseCustomToolCallOutput;
    OpenAIResponseFunctionToolCallOutput: OpenAIResponseFunctionToolCallOutput;
    OpenAIResponseInputMessageItem: OpenAIResponseInputMessageItem;
    OpenAIResponsesResponseStatus: OpenAIResponsesResponseStatus;
    OpenAIResponsesToolChoice: OpenAIResponsesToolChoice;
    OpenAIResponsesTruncation: OpenAIResponsesTruncation;
    OpenAIResponsesUsage: OpenAIResponsesUsage;
    OpenResponsesResult: OpenResponsesResult;
    OutputModalityEnum: OutputModalityEnum;
    ReasoningConfig: ReasoningConfig;
    ReasoningContext: ReasoningContext;
    ReasoningMode: ReasoningMode;
    ReasoningSummaryVerbosity: ReasoningSummaryVerbosity;
    RequestMetadata: RequestMetadata;
    ResponseIncludesEnum: ResponseIncludesEnum;
    ResponsesErrorField: ResponsesErrorField;
    ResponsesRequest: ResponsesRequest;
    StoredPromptTemplate: StoredPromptTemplate;
    TextExtendedConfig: TextExtendedConfig;
    ToolChoiceAllowed: ToolChoiceAllowed;
    Truncation: Truncation;
    Usage: Usage;
    CreateScimGroupMappingRequest: CreateScimGroupMappingRequest;
    CreateScimGroupMappingResponse: CreateScimGroupMappingResponse;
    CreateScimSyncJobResponse: CreateScimSyncJobResponse;
    DeleteScimGroupMappingResponse: DeleteScimGroupMappingResponse;
    GetScimGroupMappingResponse: GetScimGroupMappingResponse;
    GetScimSyncJobResponse: GetScimSyncJobResponse;
    ListScimGroupMappingsResponse: ListScimGroupMappingsResponse;
    ListScimGroupsResponse: ListScimGroupsResponse;
    ScimGroup: ScimGroup;
    ScimGroupMapping: ScimGroupMapping;
    ScimSyncJob: ScimSyncJob;
    ScimSyncJobStatus: ScimSyncJobStatus;
    UpdateScimGroupMappingRequest: UpdateScimGroupMappingRequest;
    UpdateScimGroupMappingResponse: UpdateScimGroupMappingResponse;
    AABenchmarkEntry: AABenchmarkEntry;
    DABenchmarkEntry: DABenchmarkEntry;
    DefaultParameters: DefaultParameters;
    InputModality: InputModality;
    InstructType: InstructType;
    Model: Model;
    ModelAliasTarget: ModelAliasTarget;
    ModelArchitecture: ModelArchitecture;
    ModelBenchmarks: ModelBenchmarks;
    ModelGroup: ModelGroup;
    ModelLinks: ModelLinks;
    ModelReasoning: ModelReasoning;
    ModelsListResponse: ModelsListResponse;
    ModelsListResponseData: ModelsListResponseData;
    OutputModality: OutputModality;
    Parameter: Parameter;
    PerRequestLimits: PerRequestLimits;
    PricingOverride: PricingOverride;
    ProviderName: ProviderName;
    PublicPricing: PublicPricing;
    Quantization: Quantization;
    ReasoningEffort: ReasoningEffort;
    TopProviderInfo: TopProviderInfo;
    AdvisorReasoning: AdvisorReasoning;
    AdvisorServerToolConfig: AdvisorServerToolConfig;
    AdvisorServerTool_OpenRouter: AdvisorServerTool_OpenRouter;
    AnthropicCacheControlDirective: AnthropicCacheControlDirective;
    AnthropicCacheControlTtl: AnthropicCacheControlTtl;
    BashServerTool: BashServerTool;
    BashServerToolConfig: BashServerToolConfig;
    BashServerToolEngine: BashServerToolEngine;
    BashServerToolEnvironment: BashServerToolEnvironment;
    ContainerAutoEnvironment: ContainerAutoEnvironment;
    ContainerNetworkPolicy: ContainerNetworkPolicy;
    ContainerNetworkPolicyAllowlist: ContainerNetworkPolicyAllowlist;
    ContainerNetworkPolicyDisabled: ContainerNetworkPolicyDisabled;
    ContainerReferenceEnvironment: ContainerReferenceEnvironment;
    DatetimeServerTool: DatetimeServerTool;
    DatetimeServerToolConfig: DatetimeServerToolConfig;
    FilesServerTool: FilesServerTool;
    FilesServerToolConfig: FilesServerToolConfig;
    FusionServerToolConfig: FusionServerToolConfig;
    FusionServerTool_OpenRouter: FusionServerTool_OpenRouter;
    ImageGenerationServerToolConfig: ImageGenerationServerToolConfig;
    ImageGenerationServerTool_OpenRouter: ImageGenerationServerTool_OpenRouter;
    OpenRouterWebSearchServerTool: OpenRouterWebSearchServerTool;
    SandboxSleepAfterSeconds: SandboxSleepAfterSeconds;
    SearchModelsServerToolConfig: SearchModelsServerToolConfig;
    SearchQualityLevel: SearchQualityLevel;
    ShellServerToolConfig: ShellServerToolConfig;
    ShellServerToolEngine: ShellServerToolEngine;
    ShellServerToolEnvironment: ShellServerToolEnvironment;
    ShellServerTool_OpenRouter: ShellServerTool_OpenRouter;
    SubagentNestedTool: SubagentNestedTool;
    SubagentReasoning: SubagentReasoning;
    SubagentServerToolConfig: SubagentServerToolConfig;
    SubagentServerTool_OpenRouter: SubagentServerTool_OpenRouter;
    ToolSearchServerTool: ToolSearchServerTool;
    ToolSearchServerToolConfig: ToolSearchServerToolConfig;
    WebFetchEngineEnum: WebFetchEngineEnum;
    WebFetchServerTool: WebFetchServerTool;
    WebFetchServerToolConfig: WebFetchServerToolConfig;
    WebSearchConfig: WebSearchConfig;
    WebSearchEngineEnum: WebSearchEngineEnum;
    WebSearchMode: WebSearchMode;
    WebSearchUserLocation: WebSearchUserLocation;
    WebSearchUserLocationServerTool: WebSearchUserLocationServerTool;
    XSearchOptions: XSearchOptions;
    ApiErrorType: ApiErrorType;
    AutoBetaRouterPlugin: AutoBetaRouterPlugin;
    AutoRouterPlugin: AutoRouterPlugin;
    ChatDebugOptions: ChatDebugOptions;
    ChatFormatGrammarConfig: ChatFormatGrammarConfig;
    ChatFormatJsonObjectConfig: ChatFormatJsonObjectConfig;
    ChatFormatJsonSchemaConfig: ChatFormatJsonSchemaConfig;
    ChatFormatPythonConfig: ChatFormatPythonConfig;
    ChatFormatTextConfig: ChatFormatTextConfig;
    ChatJsonSchemaConfig: ChatJsonSchemaConfig;
    ChatResponseFormat: ChatResponseFormat;
    ContainerFileCitation: ContainerFileCitation;
    ContextCompressionEngine: ContextCompressionEngine;
    ContextCompressionPlugin: ContextCompressionPlugin;
    CostDetails: CostDetails;
    DataCollection: DataCollection;
    DeprecatedRoute: DeprecatedRoute;
    EndpointInfo: EndpointInfo;
    EndpointsMetadata: EndpointsMetadata;
    FileParserPlugin: FileParserPlugin;
    FusionPlugin: FusionPlugin;
    ImageConfig: ImageConfig;
    KnownProviderName: KnownProviderName;
    MetadataLevel: MetadataLevel;
    ModelName: ModelName;
    ModerationPlugin: ModerationPlugin;
    OpenRouterMetadata: OpenRouterMetadata;
    PDFParserEngine: PDFParserEngine;
    PDFParserOptions: PDFParserOptions;
    ParetoRouterPlugin: ParetoRouterPlugin;
    PercentileLatencyCutoffs: PercentileLatencyCutoffs;
    PercentileThroughputCutoffs: PercentileThroughputCutoffs;
    PipelineStage: PipelineStage;
    PipelineStageType: PipelineStageType;
    Plugin: Plugin;
    PreferredMaxLatency: PreferredMaxLatency;
    PreferredMinThroughput: PreferredMinThroughput;
    PromptCacheBreakpoint: PromptCacheBreakpoint;
    PromptCacheOptions: PromptCacheOptions;
    ProviderPreferences: ProviderPreferences;
    ProviderSort: ProviderSort;
    ProviderSortConfig: ProviderSortConfig;
    ReasoningFormat: ReasoningFormat;
    ResponseHealingPlugin: ResponseHealingPlugin;
    RouterAttempt: RouterAttempt;
    RouterParams: RouterParams;
    RoutingStrategy: RoutingStrategy;
    ServerToolUseDetails: ServerToolUseDetails;
    StopServerToolsWhen: StopServerToolsWhen;
    StopServerToolsWhenCondition: StopServerToolsWhenCondition;
    StopServerToolsWhenFinishReasonIs: StopServerToolsWhenFinishReasonIs;
    StopServerToolsWhenHasToolCall: StopServerToolsWhenHasToolCall;
    StopServerToolsWhenMaxCost: StopServerToolsWhenMaxCost;
    StopServerToolsWhenMaxTokensUsed: StopServerToolsWhenMaxTokensUsed;
    StopServerToolsWhenStepCountIs: StopServerToolsWhenStepCountIs;
    TraceConfig: TraceConfig;
    VideoProcessing: VideoProcessing;
    WebFetchPlugin: WebFetchPlugin;
    WebSearchEngine: WebSearchEngine;
    WebSearchPlugin: WebSearchPlugin;
    VaultSecret: VaultSecret;
    VaultSecretCopyRequest: VaultSecretCopyRequest;
    VaultSecretCopyResponse: VaultSecretCopyResponse;
    VaultSecretListResponse: VaultSecretListResponse;
    VaultSecretResponse: VaultSecretResponse;
    VaultSecretWriteRequest: VaultSecretWriteRequest;
    ContentPartAudio: ContentPartAudio;
    ContentPartVideo: ContentPartVideo;
    FrameImage: FrameImage;
    InputReference: InputReference;
    VideoAspectRatio: VideoAspectRatio;
    VideoFrameType: VideoFrameType;
    VideoGenerationRequest: VideoGenerationRequest;
    VideoGenerationRequestProvider: VideoGenerationRequestProvider;
    VideoGenerationResponse: VideoGenerationResponse;
    VideoGenerationUsage: VideoGenerationUsage;
    VideoModel: VideoModel;
    VideoModelsListResponse: VideoModelsListResponse;
    VideoResolution: VideoResolution;
    VideoSize: VideoSize;
    BulkAddWorkspaceMembersRequest: BulkAddWorkspaceMembersRequest;
    BulkAddWorkspaceMembersResponse: BulkAddWorkspaceMembersResponse;
    BulkRemoveWorkspaceMembersRequest: BulkRemoveWorkspaceMembersRequest;
    BulkRemoveWorkspaceMembersResponse: BulkRemoveWorkspaceMembersResponse;
    CreateWorkspaceRequest: CreateWorkspaceRequest;
    CreateWorkspaceResponse: CreateWorkspaceResponse;
    DeleteWorkspaceBudgetResponse: DeleteWorkspaceBudgetResponse;
    DeleteWorkspaceResponse: DeleteWorkspaceResponse;
    DisabledServerTool: DisabledServerTool;
    GetWorkspaceBudgetResponse: GetWorkspaceBudgetResponse;
    GetWorkspaceResponse: GetWorkspaceResponse;
    ListWorkspaceBudgetsResponse: ListWorkspaceBudgetsResponse;
    ListWorkspaceMembersResponse: ListWorkspaceMembersResponse;
    ListWorkspacesResponse: ListWorkspacesResponse;
    UpdateWorkspaceRequest: UpdateWorkspaceRequest;
    UpdateWorkspaceResponse: UpdateWorkspaceResponse;
    UpsertWorkspaceBudgetRequest: UpsertWorkspaceBudgetRequest;
    UpsertWorkspaceBudgetResponse: UpsertWorkspaceBudgetResponse;
    Workspace: Workspace;
    WorkspaceBudget: WorkspaceBudget;
    WorkspaceBudgetInterval: WorkspaceBudgetInterval;
    WorkspaceMember: WorkspaceMember;
    ChatAnnotation: ChatAnnotation;
    ChatURLCitation: ChatURLCitation;
    ChatFileAnnotation: ChatFileAnnotation;
  };
  responses: {
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': BadGatewayResponse;
      };
    };
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': BadRequestResponse;
      };
    };
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ConflictResponse;
      };
    };
    EdgeNetworkTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': EdgeNetworkTimeoutResponse;
      };
    };
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ForbiddenResponse;
      };
    };
    GatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': GatewayTimeoutResponse;
      };
    };
    Gone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': GoneResponse;
      };
    };
    InternalServer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternalServerResponse;
      };
    };
    MessagesBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesInternalServer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesProviderOverloaded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesTooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    MessagesUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': AnthropicMessagesErrorResponse;
      };
    };
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': NotFoundResponse;
      };
    };
    PayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': PayloadTooLargeResponse;
      };
    };
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': PaymentRequiredResponse;
      };
    };
    ProviderOverloaded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ProviderOverloadedResponse;
      };
    };
    RequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': RequestTimeoutResponse;
      };
    };
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ServiceUnavailableResponse;
      };
    };
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': TooManyRequestsResponse;
      };
    };
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': UnauthorizedResponse;
      };
    };
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': UnprocessableEntityResponse;
      };
    };
    InternBadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternChatBadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatGatewayTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatGone: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatPayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatRequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatTooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternChatUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternChatErrorResponse;
      };
    };
    InternConflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternInternalServer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternPayloadTooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternRequestTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    InternUnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': InternLifecycleError;
      };
    };
    OAuthBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthErrorResponse;
      };
    };
    OAuthInternalServer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthErrorResponse;
      };
    };
    OAuthServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthErrorResponse;
      };
    };
    OAuthTooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthErrorResponse;
      };
    };
  };
  parameters: {
    ByokId: string;
    ContainersContainerId: string;
    ContainersFileId: string;
    DatasetsEndDate: string;
    DatasetsStartDate: string;
    FilesFileId: string;
    FilesProvider: FileProvider;
    FilesWorkspaceId: string;
    GuardrailId: string;
    GuardrailsLimit: number;
    InternsInternId: string;
    ObservabilityId: string;
    PresetsLimit: number;
    PresetsOffset: number | null;
    PresetsSlug: string;
    ScimId: string;
    ScimLimit: number;
    ScimOffset: number | null;
    ModelsLimit: number;
    ModelsOffset: number | null;
    MetadataLevelHeader: MetadataLevel;
    VaultInternId: string;
    VaultLimit: number;
    VaultName: string;
    VaultOffset: number;
    VideosJobId: string;
    WorkspacesId: string;
    WorkspacesInterval: WorkspaceBudgetInterval;
    WorkspacesLimit: number;
    WorkspacesOffset: number | null;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

// ./openapi
export interface operations {
  getUserActivity: {
    parameters: {
      query?: {
        date?: string;
        api_key_hash?: string;
        user_id?: string;
        group_by?: 'workspace';
        workspace_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ActivityResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  getAnalyticsMeta: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetAnalyticsMetaResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  queryAnalytics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': QueryAnalyticsRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': QueryAnalyticsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      408: components['responses']['RequestTimeout'];
      500: components['responses']['InternalServer'];
    };
  };
  getCurrentKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CurrentKeyResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  list: {
    parameters: {
      query?: {
        include_disabled?: boolean | string;
        offset?: number | null;
        workspace_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': KeysListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  createKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateKeyRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateKeyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  getKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': KeyDetailsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteKeyResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  updateKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateKeyRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateKeyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  createAudioSpeech: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': SpeechRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'audio/*': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  createAudioTranscriptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': STTRequest;
        'multipart/form-data': CreateAudioTranscriptionsMultipartRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': STTResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  getBenchmarks: {
    parameters: {
      query?: {
        source?: 'artificial-analysis' | 'design-arena' | 'openrouter' | (string & {});
        task_type?: 'coding' | 'intelligence' | 'agentic' | 'search' | (string & {});
        benchmark_type?: 'gpqa_diamond' | 'tau_bench_verified_airline' | 'search_browsecomp' | 'search_hle' | 'search_dsqa' | 'search_widesearch' | (string & {});
        include_run_config?: boolean;
        search_engine?: string;
        search_surface?: 'server-tool' | 'plugin' | (string & {});
        arena?: 'models' | 'builders' | 'agents' | (string & {});
        category?: string;
        max_results?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UnifiedBenchmarksResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  listBYOKKeys: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: number;
        workspace_id?: string;
        provider?: BYOKProviderSlug;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListBYOKKeysResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  createBYOKKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateBYOKKeyRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateBYOKKeyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  getBYOKKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ByokId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetBYOKKeyResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteBYOKKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ByokId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteBYOKKeyResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  updateBYOKKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ByokId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateBYOKKeyRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateBYOKKeyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  sendChatCompletionRequest: {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['MetadataLevelHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ChatRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatResult;
          'text/event-stream': ChatStreamChunk;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  getTaskClassifications: {
    parameters: {
      query?: {
        window?: '7d';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TaskClassificationResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  createCompletions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CompletionCreateParams;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CompletionResponse;
          'text/event-stream': CompletionResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  downloadContainerFileContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainersContainerId'];
        file_id: components['parameters']['ContainersFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getContainerFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainersContainerId'];
        file_id: components['parameters']['ContainersFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ContainerFile;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  listContainerFiles: {
    parameters: {
      query?: {
        limit?: number;
        after?: string;
      };
      header?: never;
      path: {
        container_id: components['parameters']['ContainersContainerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ContainerFileListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  promoteContainerFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: components['parameters']['ContainersContainerId'];
        file_id: components['parameters']['ContainersFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getCredits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreditsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  createCoinbaseCharge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateChargeRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateCoinbaseChargeResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      410: components['responses']['Gone'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  getAppRankings: {
    parameters: {
      query?: {
        category?: 'coding' | 'creative' | 'productivity' | 'entertainment' | (string & {});
        subcategory?: 'cli-agent' | 'ide-extension' | 'cloud-agent' | 'programming-app' | 'native-app-builder' | 'creative-writing' | 'video-gen' | 'image-gen' | 'audio-gen' | 'roleplay' | 'game' | 'writing-assistant' | 'general-chat' | 'personal-agent' | 'legal' | (string & {});
        sort?: 'popular' | 'trending' | (string & {});
        start_date?: components['parameters']['DatasetsStartDate'];
        end_date?: components['parameters']['DatasetsEndDate'];
        limit?: number;
        offset?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppRankingsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  getRankingsDaily: {
    parameters: {
      query?: {
        start_date?: components['parameters']['DatasetsStartDate'];
        end_date?: components['parameters']['DatasetsEndDate'];
        period?: 'day' | 'week' | 'month' | (string & {});
        modality?: 'text' | 'image' | 'image_output' | 'audio' | 'tool_calling' | (string & {});
        context_bucket?: '1K' | '10K' | '100K' | '1M' | '10M' | (string & {});
        category?: 'programming' | 'roleplay' | 'marketing' | 'marketing/seo' | 'technology' | 'science' | 'translation' | 'legal' | 'finance' | 'health' | 'trivia' | 'academia' | (string & {});
        language_type?: 'natural' | 'programming' | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RankingsDailyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  getSessionCost: {
    parameters: {
      query?: {
        app_slug?: string;
        model?: string;
        turn_range?: '1-turn' | '2-9-turns' | '10-49-turns' | '50-plus-turns' | (string & {});
        limit?: number;
        offset?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SessionCostResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  createApiAlphaDecisions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': DecisionsRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DecisionsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  createSystemone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': DecisionsRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DecisionsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  createEmbeddings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateEmbeddingsRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateEmbeddingsResponse;
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  listEmbeddingsModels: {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'];
        limit?: components['parameters']['ModelsLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelsListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      500: components['responses']['InternalServer'];
    };
  };
  listEndpointsZdr: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ZdrEndpointsResponse;
        };
      };
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  listEndpoints: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelEndpointsResponse;
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listFiles: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        workspace_id?: components['parameters']['FilesWorkspaceId'];
        provider?: components['parameters']['FilesProvider'];
        after?: string;
        after_id?: string;
        before_id?: string;
        order?: 'asc' | 'desc' | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FilesWorkspaceId'];
        provider?: components['parameters']['FilesProvider'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': UploadFileRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getFileMetadata: {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FilesWorkspaceId'];
        provider?: components['parameters']['FilesProvider'];
      };
      header?: never;
      path: {
        file_id: components['parameters']['FilesFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteFile: {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FilesWorkspaceId'];
        provider?: components['parameters']['FilesProvider'];
      };
      header?: never;
      path: {
        file_id: components['parameters']['FilesFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': FileDeleteResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  downloadFileContent: {
    parameters: {
      query?: {
        workspace_id?: components['parameters']['FilesWorkspaceId'];
        provider?: components['parameters']['FilesProvider'];
      };
      header?: never;
      path: {
        file_id: components['parameters']['FilesFileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  getGeneration: {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GenerationResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  listGenerationContent: {
    parameters: {
      query: {
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GenerationContentResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  submitGenerationFeedback: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': SubmitGenerationFeedbackRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SubmitGenerationFeedbackResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  listGuardrails: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: components['parameters']['GuardrailsLimit'];
        workspace_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListGuardrailsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  createGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateGuardrailRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateGuardrailResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  getGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetGuardrailResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteGuardrailResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  updateGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateGuardrailRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateGuardrailResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listGuardrailKeyAssignments: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: components['parameters']['GuardrailsLimit'];
      };
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListKeyAssignmentsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkAssignKeysToGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkAssignKeysRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkAssignKeysResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkUnassignKeysFromGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkUnassignKeysRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkUnassignKeysResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listGuardrailMemberAssignments: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: components['parameters']['GuardrailsLimit'];
      };
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListMemberAssignmentsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkAssignMembersToGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkAssignMembersRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkAssignMembersResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkUnassignMembersFromGuardrail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GuardrailId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkUnassignMembersRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkUnassignMembersResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listKeyAssignments: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: components['parameters']['GuardrailsLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListKeyAssignmentsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  listMemberAssignments: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: components['parameters']['GuardrailsLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListMemberAssignmentsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  createImages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ImageGenerationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ImageGenerationResponse;
          'text/event-stream': ImageStreamEvent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  listImageModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ImageModelsListResponse;
        };
      };
      500: components['responses']['InternalServer'];
    };
  };
  listImageModelEndpoints: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ImageModelEndpointsResponse;
        };
      };
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  createInternChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': InternChatCompletionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': InternChatCompletionChunk;
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': InternChatSteeredResponse;
        };
      };
      400: components['responses']['InternChatBadRequest'];
      401: components['responses']['InternChatUnauthorized'];
      403: components['responses']['InternChatForbidden'];
      404: components['responses']['InternChatNotFound'];
      408: components['responses']['InternChatRequestTimeout'];
      409: components['responses']['InternChatConflict'];
      410: components['responses']['InternChatGone'];
      413: components['responses']['InternChatPayloadTooLarge'];
      429: components['responses']['InternChatTooManyRequests'];
      502: components['responses']['InternChatBadGateway'];
      503: components['responses']['InternChatServiceUnavailable'];
      504: components['responses']['InternChatGatewayTimeout'];
    };
  };
  listInterns: {
    parameters: {
      query?: {
        limit?: number;
        status?: InternStatus[];
        starting_after?: string;
        workspace_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': InternListResponse;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      500: components['responses']['InternInternalServer'];
    };
  };
  createIntern: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateInternRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Intern;
        };
      };
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Intern;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternInternalServer'];
      502: components['responses']['InternBadGateway'];
    };
  };
  getIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Intern;
        };
      };
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      500: components['responses']['InternInternalServer'];
    };
  };
  deleteIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': DeleteInternRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteInternResponse;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternInternalServer'];
      502: components['responses']['InternBadGateway'];
    };
  };
  updateIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateInternRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Intern;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternInternalServer'];
    };
  };
  provisionIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProvisionInternResponse;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternInternalServer'];
      502: components['responses']['InternBadGateway'];
    };
  };
  suspendIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['InternsInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SuspendInternResponse;
        };
      };
      400: components['responses']['InternBadRequest'];
      401: components['responses']['InternUnauthorized'];
      403: components['responses']['InternForbidden'];
      404: components['responses']['InternNotFound'];
      408: components['responses']['InternRequestTimeout'];
      409: components['responses']['InternConflict'];
      413: components['responses']['InternPayloadTooLarge'];
      415: components['responses']['InternUnsupportedMediaType'];
      500: components['responses']['InternInternalServer'];
      502: components['responses']['InternBadGateway'];
    };
  };
  createMessages: {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['MetadataLevelHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': MessagesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessagesResult;
          'text/event-stream': MessagesStreamEvents;
        };
      };
      400: components['responses']['MessagesBadRequest'];
      401: components['responses']['MessagesUnauthorized'];
      403: components['responses']['MessagesForbidden'];
      404: components['responses']['MessagesNotFound'];
      429: components['responses']['MessagesTooManyRequests'];
      500: components['responses']['MessagesInternalServer'];
      503: components['responses']['MessagesServiceUnavailable'];
      529: components['responses']['MessagesProviderOverloaded'];
    };
  };
  getModels: {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'];
        limit?: components['parameters']['ModelsLimit'];
        category?: 'programming' | 'roleplay' | 'marketing' | 'marketing/seo' | 'technology' | 'science' | 'translation' | 'legal' | 'finance' | 'health' | 'trivia' | 'academia' | (string & {});
        supported_parameters?: string;
        output_modalities?: string;
        sort?: 'most-popular' | 'newest' | 'top-weekly' | 'pricing-low-to-high' | 'pricing-high-to-low' | 'context-high-to-low' | 'throughput-high-to-low' | 'latency-low-to-high' | 'intelligence-high-to-low' | 'coding-high-to-low' | 'agentic-high-to-low' | 'design-arena-elo-high-to-low' | (string & {});
        use_rss?: string;
        use_rss_chat_links?: string;
        q?: string;
        input_modalities?: string;
        context?: number;
        min_price?: number | null;
        max_price?: number | null;
        arch?: string;
        model_authors?: string;
        providers?: string;
        distillable?: 'true' | 'false' | (string & {});
        zdr?: 'true';
        region?: 'eu' | 'us' | (string & {});
        min_output_price?: number | null;
        max_output_price?: number | null;
        min_age_days?: number | null;
        max_age_days?: number | null;
        min_intelligence_index?: number | null;
        max_intelligence_index?: number | null;
        min_coding_index?: number | null;
        max_coding_index?: number | null;
        min_agentic_index?: number | null;
        max_agentic_index?: number | null;
        min_tool_success_rate?: number | null;
        max_tool_success_rate?: number | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelsListResponse;
          'application/rss+xml': string;
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  listModelsCount: {
    parameters: {
      query?: {
        output_modalities?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelsCountResponse;
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  listModelsUser: {
    parameters: {
      query?: {
        offset?: components['parameters']['ModelsOffset'];
        limit?: components['parameters']['ModelsLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelsListResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listModelsEmbeddings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelsListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      500: components['responses']['InternalServer'];
    };
  };
  getModel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        author: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ModelResponse;
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  exchangeAuthCodeForAPIKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': AuthKeyRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AuthKeyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  createAuthKeysCode: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': KeyCodeRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': KeyCodeResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  createOauthToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': TokenExchangeRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TokenExchangeResponse;
        };
      };
      400: components['responses']['OAuthBadRequest'];
      429: components['responses']['OAuthTooManyRequests'];
      500: components['responses']['OAuthInternalServer'];
      503: components['responses']['OAuthServiceUnavailable'];
    };
  };
  listOauthJwks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': OAuthJwks;
        };
      };
      500: components['responses']['InternalServer'];
    };
  };
  listObservabilityDestinations: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: number;
        workspace_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListObservabilityDestinationsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  createObservabilityDestination: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateObservabilityDestinationRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateObservabilityDestinationResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  getObservabilityDestination: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ObservabilityId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetObservabilityDestinationResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteObservabilityDestination: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ObservabilityId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteObservabilityDestinationResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  updateObservabilityDestination: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ObservabilityId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateObservabilityDestinationRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateObservabilityDestinationResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  listOrganizationMembers: {
    parameters: {
      query?: {
        offset?: number | null;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListOrganizationMembersResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  getParameters: {
    parameters: {
      query?: {
        provider?: ProviderName;
      };
      header?: never;
      path: {
        author: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetParametersResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listPresets: {
    parameters: {
      query?: {
        offset?: components['parameters']['PresetsOffset'];
        limit?: components['parameters']['PresetsLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListPresetsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  getPreset: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetPresetResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  createPresetsChatCompletions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ChatRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreatePresetFromInferenceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  createPresetsMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': MessagesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreatePresetFromInferenceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  createPresetsResponses: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ResponsesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreatePresetFromInferenceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  listPresetVersions: {
    parameters: {
      query?: {
        offset?: components['parameters']['PresetsOffset'];
        limit?: components['parameters']['PresetsLimit'];
      };
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListPresetVersionsResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  getPresetVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: components['parameters']['PresetsSlug'];
        version: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetPresetVersionResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listProviders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProvidersResponse;
        };
      };
      500: components['responses']['InternalServer'];
    };
  };
  createRerank: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateRerankRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateRerankResponse;
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  createResponses: {
    parameters: {
      query?: never;
      header?: {
        'X-OpenRouter-Metadata'?: components['parameters']['MetadataLevelHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': ResponsesRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': OpenResponsesResult;
          'text/event-stream': StreamEvents;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      524: components['responses']['EdgeNetworkTimeout'];
      529: components['responses']['ProviderOverloaded'];
    };
  };
  listScimGroupMappings: {
    parameters: {
      query?: {
        offset?: components['parameters']['ScimOffset'];
        limit?: components['parameters']['ScimLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListScimGroupMappingsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  createScimGroupMapping: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateScimGroupMappingRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateScimGroupMappingResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      500: components['responses']['InternalServer'];
    };
  };
  getScimGroupMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetScimGroupMappingResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteScimGroupMapping: {
    parameters: {
      query: {
        keep_members: 'true' | 'false' | boolean;
      };
      header?: never;
      path: {
        id: components['parameters']['ScimId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteScimGroupMappingResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  updateScimGroupMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ScimId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateScimGroupMappingRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateScimGroupMappingResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listScimGroups: {
    parameters: {
      query?: {
        offset?: components['parameters']['ScimOffset'];
        limit?: components['parameters']['ScimLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListScimGroupsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  createScimSyncJob: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateScimSyncJobResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  getScimSyncJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetScimSyncJobResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  copyVaultSecretsToIntern: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': VaultSecretCopyRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VaultSecretCopyResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  storeInternVaultSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': VaultSecretWriteRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VaultSecretResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      409: components['responses']['Conflict'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteInternVaultSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
        name: components['parameters']['VaultName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  storeVaultSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultName'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': VaultSecretWriteRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VaultSecretResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      413: components['responses']['PayloadTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  deleteVaultSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: components['parameters']['VaultName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listInternVaultSecrets: {
    parameters: {
      query?: {
        limit?: components['parameters']['VaultLimit'];
        offset?: components['parameters']['VaultOffset'];
      };
      header?: never;
      path: {
        internId: components['parameters']['VaultInternId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VaultSecretListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  listVaultSecrets: {
    parameters: {
      query?: {
        limit?: components['parameters']['VaultLimit'];
        offset?: components['parameters']['VaultOffset'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VaultSecretListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      408: components['responses']['RequestTimeout'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
      503: components['responses']['ServiceUnavailable'];
      504: components['responses']['GatewayTimeout'];
    };
  };
  createVideos: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': VideoGenerationRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VideoGenerationResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServer'];
    };
  };
  getVideos: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jobId: components['parameters']['VideosJobId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VideoGenerationResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listVideosContent: {
    parameters: {
      query?: {
        index?: number | null;
      };
      header?: never;
      path: {
        jobId: components['parameters']['VideosJobId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'video/mp4': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
      502: components['responses']['BadGateway'];
    };
  };
  listVideosModels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': VideoModelsListResponse;
        };
      };
      400: components['responses']['BadRequest'];
      500: components['responses']['InternalServer'];
    };
  };
  listWorkspaces: {
    parameters: {
      query?: {
        offset?: components['parameters']['WorkspacesOffset'];
        limit?: components['parameters']['WorkspacesLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListWorkspacesResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      500: components['responses']['InternalServer'];
    };
  };
  createWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': CreateWorkspaceRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': CreateWorkspaceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['InternalServer'];
    };
  };
  getWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetWorkspaceResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteWorkspaceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  updateWorkspace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpdateWorkspaceRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpdateWorkspaceResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listWorkspaceBudgets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListWorkspaceBudgetsResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  getWorkspaceBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
        interval: components['parameters']['WorkspacesInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': GetWorkspaceBudgetResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  upsertWorkspaceBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
        interval: components['parameters']['WorkspacesInterval'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': UpsertWorkspaceBudgetRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': UpsertWorkspaceBudgetResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  deleteWorkspaceBudget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
        interval: components['parameters']['WorkspacesInterval'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': DeleteWorkspaceBudgetResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  listWorkspaceMembers: {
    parameters: {
      query?: {
        offset?: components['parameters']['WorkspacesOffset'];
        limit?: components['parameters']['WorkspacesLimit'];
      };
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ListWorkspaceMembersResponse;
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkAddWorkspaceMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkAddWorkspaceMembersRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkAddWorkspaceMembersResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
  bulkRemoveWorkspaceMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['WorkspacesId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': BulkRemoveWorkspaceMembersRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': BulkRemoveWorkspaceMembersResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['InternalServer'];
    };
  };
}

// ./openapi
export interface paths {
  '/activity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getUserActivity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/meta': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getAnalyticsMeta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['queryAnalytics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getCurrentKey'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['list'];
    put?: never;
    post: operations['createKeys'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/keys/{hash}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getKey'];
    put?: never;
    post?: never;
    delete: operations['deleteKeys'];
    options?: never;
    head?: never;
    patch: operations['updateKeys'];
    trace?: never;
  };
  '/audio/speech': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createAudioSpeech'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/audio/transcriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createAudioTranscriptions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/benchmarks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getBenchmarks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/byok': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listBYOKKeys'];
    put?: never;
    post: operations['createBYOKKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/byok/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getBYOKKey'];
    put?: never;
    post?: never;
    delete: operations['deleteBYOKKey'];
    options?: never;
    head?: never;
    patch: operations['updateBYOKKey'];
    trace?: never;
  };
  '/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['sendChatCompletionRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/classifications/task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getTaskClassifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createCompletions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['downloadContainerFileContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getContainerFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listContainerFiles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/containers/{container_id}/files/{file_id}/promote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['promoteContainerFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getCredits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/credits/coinbase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createCoinbaseCharge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/app-rankings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getAppRankings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/rankings-daily': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getRankingsDaily'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/datasets/session-cost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getSessionCost'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/alpha/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createApiAlphaDecisions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/systemone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createSystemone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createEmbeddings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/embeddings/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEmbeddingsModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/endpoints/zdr': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEndpointsZdr'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/{author}/{slug}/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listFiles'];
    put?: never;
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getFileMetadata'];
    put?: never;
    post?: never;
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['downloadFileContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getGeneration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGenerationContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/generation/feedback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['submitGenerationFeedback'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGuardrails'];
    put?: never;
    post: operations['createGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getGuardrail'];
    put?: never;
    post?: never;
    delete: operations['deleteGuardrail'];
    options?: never;
    head?: never;
    patch: operations['updateGuardrail'];
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGuardrailKeyAssignments'];
    put?: never;
    post: operations['bulkAssignKeysToGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/keys/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulkUnassignKeysFromGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listGuardrailMemberAssignments'];
    put?: never;
    post: operations['bulkAssignMembersToGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/{id}/assignments/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulkUnassignMembersFromGuardrail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listKeyAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/guardrails/assignments/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listMemberAssignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createImages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listImageModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/images/models/{author}/{slug}/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listImageModelEndpoints'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createInternChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listInterns'];
    put?: never;
    post: operations['createIntern'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getIntern'];
    put?: never;
    post?: never;
    delete: operations['deleteIntern'];
    options?: never;
    head?: never;
    patch: operations['updateIntern'];
    trace?: never;
  };
  '/interns/{internId}/provision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['provisionIntern'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/interns/{internId}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['suspendIntern'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listModelsCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/user': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listModelsUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/models/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listModelsEmbeddings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/model/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getModel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['exchangeAuthCodeForAPIKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/keys/code': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createAuthKeysCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createOauthToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/oauth/jwks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listOauthJwks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listObservabilityDestinations'];
    put?: never;
    post: operations['createObservabilityDestination'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/observability/destinations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getObservabilityDestination'];
    put?: never;
    post?: never;
    delete: operations['deleteObservabilityDestination'];
    options?: never;
    head?: never;
    patch: operations['updateObservabilityDestination'];
    trace?: never;
  };
  '/organization/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listOrganizationMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/parameters/{author}/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getParameters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listPresets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getPreset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/chat/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createPresetsChatCompletions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createPresetsMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createPresetsResponses'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listPresetVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/presets/{slug}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getPresetVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listProviders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/rerank': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createRerank'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/responses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createResponses'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/group-mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listScimGroupMappings'];
    put?: never;
    post: operations['createScimGroupMapping'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/group-mappings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getScimGroupMapping'];
    put?: never;
    post?: never;
    delete: operations['deleteScimGroupMapping'];
    options?: never;
    head?: never;
    patch: operations['updateScimGroupMapping'];
    trace?: never;
  };
  '/scim/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listScimGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createScimSyncJob'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scim/sync-jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getScimSyncJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['copyVaultSecretsToIntern'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['storeInternVaultSecret'];
    post?: never;
    delete: operations['deleteInternVaultSecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['storeVaultSecret'];
    post?: never;
    delete: operations['deleteVaultSecret'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/interns/{internId}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listInternVaultSecrets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vault/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVaultSecrets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['createVideos'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/{jobId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getVideos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/{jobId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVideosContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/videos/models': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listVideosModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listWorkspaces'];
    put?: never;
    post: operations['createWorkspace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getWorkspace'];
    put?: never;
    post?: never;
    delete: operations['deleteWorkspace'];
    options?: never;
    head?: never;
    patch: operations['updateWorkspace'];
    trace?: never;
  };
  '/workspaces/{id}/budgets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listWorkspaceBudgets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/budgets/{interval}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['getWorkspaceBudget'];
    put: operations['upsertWorkspaceBudget'];
    post?: never;
    delete: operations['deleteWorkspaceBudget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listWorkspaceMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulkAddWorkspaceMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/workspaces/{id}/members/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['bulkRemoveWorkspaceMembers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

// ./openapi
export type webhooks = Record<string, never>;

export {}
