/** Makers and their models: name, slug, context in 1000 tokens, USD per million tokens in and out, inputs. Prices are made up. */
export interface Entry {
  readonly author: string
  readonly maker: string
  readonly family: string
  readonly name: string
  readonly slug: string
  readonly context: number
  readonly input: number
  readonly output: number
  readonly modalities: readonly string[]
}

const TABLE = `
anthropic|Anthropic|Claude: Claude Opus 4.1,claude-opus-4.1,200,15,75,tif; Claude Sonnet 4.5,claude-sonnet-4.5,1000,3,15,tif; Claude Haiku 4.5,claude-haiku-4.5,200,1,5,ti; Claude 3.7 Sonnet,claude-3.7-sonnet,200,3,15,ti
openai|OpenAI|GPT: GPT-5,gpt-5,400,1.25,10,tif; GPT-5 Mini,gpt-5-mini,400,0.25,2,tif; GPT-5 Nano,gpt-5-nano,400,0.05,0.4,tif; GPT-5 Codex,gpt-5-codex,400,1.25,10,ti; GPT-4.1,gpt-4.1,1047,2,8,ti; GPT-4.1 Mini,gpt-4.1-mini,1047,0.4,1.6,ti; GPT-4o Audio,gpt-4o-audio-preview,128,2.5,10,ta; o4 Mini,o4-mini,200,1.1,4.4,ti; gpt-oss-120b,gpt-oss-120b,131,0.05,0.25,t; gpt-oss-20b,gpt-oss-20b,131,0.03,0.14,t
google|Google|Gemini: Gemini 2.5 Pro,gemini-2.5-pro,1048,1.25,10,tifa; Gemini 2.5 Flash,gemini-2.5-flash,1048,0.3,2.5,tifa; Gemini 2.5 Flash Lite,gemini-2.5-flash-lite,1048,0.1,0.4,tifa; Gemini 2.0 Flash,gemini-2.0-flash-001,1048,0.1,0.4,tia
google|Google|Gemma: Gemma 3 27B,gemma-3-27b-it,131,0.09,0.16,ti; Gemma 3 12B,gemma-3-12b-it,131,0.03,0.1,ti; Gemma 3 4B,gemma-3-4b-it,131,0.02,0.07,ti
meta-llama|Meta|Llama4: Llama 4 Maverick,llama-4-maverick,1048,0.15,0.6,ti; Llama 4 Scout,llama-4-scout,327,0.08,0.3,ti
meta-llama|Meta|Llama3: Llama 3.3 70B Instruct,llama-3.3-70b-instruct,131,0.13,0.39,t; Llama 3.2 3B Instruct,llama-3.2-3b-instruct,131,0.02,0.02,t; Llama 3.1 405B Instruct,llama-3.1-405b-instruct,131,0.8,0.8,t; Llama 3.1 8B Instruct,llama-3.1-8b-instruct,131,0.02,0.03,t
mistralai|Mistral|Mistral: Mistral Medium 3.1,mistral-medium-3.1,131,0.4,2,ti; Mistral Small 3.2,mistral-small-3.2-24b-instruct,131,0.06,0.18,ti; Magistral Medium,magistral-medium-2506,40,2,5,t; Codestral,codestral-2508,256,0.3,0.9,t; Devstral Small,devstral-small,131,0.07,0.28,t; Pixtral Large,pixtral-large-2411,131,2,6,ti; Ministral 8B,ministral-8b,131,0.1,0.1,t
qwen|Qwen|Qwen3: Qwen3 Max,qwen3-max,256,1.2,6,t; Qwen3 235B A22B,qwen3-235b-a22b-2507,262,0.1,0.4,t; Qwen3 Coder,qwen3-coder,262,0.25,1,t; Qwen3 VL 235B,qwen3-vl-235b-a22b-instruct,131,0.3,1.2,ti; Qwen3 32B,qwen3-32b,40,0.05,0.2,t; Qwen3 14B,qwen3-14b,40,0.06,0.24,t; Qwen3 8B,qwen3-8b,128,0.03,0.13,t
deepseek|DeepSeek|DeepSeek: DeepSeek V3.2,deepseek-v3.2-exp,163,0.27,0.4,t; DeepSeek V3.1,deepseek-chat-v3.1,163,0.25,1,t; DeepSeek R1,deepseek-r1-0528,163,0.4,1.75,t; R1 Distill 70B,deepseek-r1-distill-llama-70b,131,0.03,0.13,t
x-ai|xAI|Grok: Grok 4,grok-4,256,3,15,ti; Grok 4 Fast,grok-4-fast,2000,0.2,0.5,ti; Grok Code Fast 1,grok-code-fast-1,256,0.2,1.5,t; Grok 3 Mini,grok-3-mini,131,0.3,0.5,t
moonshotai|MoonshotAI|Other: Kimi K2,kimi-k2-0905,262,0.39,1.9,t; Kimi Dev 72B,kimi-dev-72b,131,0.29,1.15,t
z-ai|Z.AI|Other: GLM 4.6,glm-4.6,202,0.5,1.75,t; GLM 4.5 Air,glm-4.5-air,131,0.13,0.85,t; GLM 4.5V,glm-4.5v,65,0.6,1.8,ti
cohere|Cohere|Cohere: Command A,command-a,256,2.5,10,t; Command R7B,command-r7b-12-2024,128,0.04,0.15,t
amazon|Amazon|Nova: Nova Premier,nova-premier-v1,1000,2.5,12.5,ti; Nova Pro,nova-pro-v1,300,0.8,3.2,ti; Nova Lite,nova-lite-v1,300,0.06,0.24,ti; Nova Micro,nova-micro-v1,128,0.035,0.14,t
nvidia|NVIDIA|Llama3: Nemotron Nano 9B V2,nemotron-nano-9b-v2,131,0.04,0.16,t; Llama 3.3 Nemotron Super 49B,llama-3.3-nemotron-super-49b-v1.5,131,0.1,0.4,t
microsoft|Microsoft|Other: Phi 4,phi-4,16,0.06,0.14,t; Phi 4 Multimodal,phi-4-multimodal-instruct,131,0.05,0.1,ti
nousresearch|Nous|Llama3: Hermes 4 405B,hermes-4-405b,131,0.3,1.2,t; Hermes 4 70B,hermes-4-70b,131,0.11,0.38,t
perplexity|Perplexity|Other: Sonar Pro,sonar-pro,200,3,15,ti; Sonar,sonar,127,1,1,ti
inception|Inception|Other: Mercury,mercury,128,0.25,1,t; Mercury Coder,mercury-coder,128,0.25,1,t
minimax|MiniMax|Other: MiniMax M1,minimax-m1,1000,0.4,2.2,t
ai21|AI21|Other: Jamba Large 1.7,jamba-large-1.7,256,2,8,t; Jamba Mini 1.7,jamba-mini-1.7,256,0.2,0.4,t
`

const MODALITIES: Readonly<Record<string, string>> = { t: 'text', i: 'image', f: 'file', a: 'audio' }

/** Models that anyone may run have a free variant as well. */
const FREE =
  /gpt-oss|gemma|llama-[34]|qwen3-(8|14|32|coder)|deepseek-r1|deepseek-chat|mistral-small|devstral|kimi|glm-4.5-air|nemotron/

export const catalogue: readonly Entry[] = TABLE.trim()
  .split('\n')
  .flatMap(makerEntries)
  .flatMap((entry) => (FREE.test(entry.slug) ? [entry, free(entry)] : [entry]))

function makerEntries(line: string): readonly Entry[] {
  const [head = '', models = ''] = line.split(': ')
  const [author = '', maker = '', family = ''] = head.split('|')
  return models.split('; ').map((model) => {
    const [name = '', slug = '', context = '', input = '', output = '', kinds = ''] = model.split(',')
    const modalities = [...kinds].map((kind) => MODALITIES[kind] ?? 'text')
    return { author, maker, family, name, slug, context: +context, input: +input, output: +output, modalities }
  })
}

function free(entry: Entry): Entry {
  return { ...entry, name: `${entry.name} (free)`, slug: `${entry.slug}:free`, input: 0, output: 0 }
}
