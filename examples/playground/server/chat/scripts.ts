import { drawing } from './drawing.ts'
import type { Script, Step } from './script.ts'

const TABLE = `You asked: **{prompt}**

This answer comes from a *mock model*. It is markdown, sent as server-sent events:

1. Each event holds a few words.
2. The page folds them into one reply.
3. The last event tells what it cost.

| Part | Arrives as | Shown as |
| --- | --- | --- |
| Text | \`delta.content\` | Markdown |
| Thoughts | \`delta.reasoning\` | A section to open |
| Tools | \`delta.tool_calls\` | A card with the result |

\`\`\`ts
const chat = useChatSendStream({ initialData, reduce })
await chat.start({ model, messages })
\`\`\`

See the [documentation](https://openrouter.ai/docs) for more.`

const PARAGRAPH =
  'The keeper climbed the stairs, as he did every evening, and counted them, as he did every evening, and there was one more than yesterday. He sat down on it. The lamp could wait, he thought; the ships had charts. But the sea had grown quiet in the way that seas do when they are about to say something, and so he rose and went on counting.'

export interface Prompt {
  readonly text: string
  /** How many came with it. */
  readonly images: number
  /** Result of the last tool, if the turn is the model's again. */
  readonly toolResult: string | undefined
  readonly hasTools: boolean
}

/** The reply to a prompt; what the prompt mentions decides. */
export function replyTo({ text: prompt, images, toolResult, hasTools }: Prompt): Script {
  if (toolResult !== undefined) return { steps: [say(`The clock says **${toolResult}**.`)] }
  if (/\bfail\b/i.test(prompt)) return { steps: [say(PARAGRAPH), { fail: 'The provider stopped answering.' }] }
  if (/\b(story|long)\b/i.test(prompt)) return { steps: [say(`# The lighthouse\n\n${`${PARAGRAPH}\n\n`.repeat(12)}`)] }
  if (/\b(draw|image|picture)\b/i.test(prompt)) {
    return { steps: [say('Here is a lighthouse at dusk.'), { image: drawing }] }
  }
  if (/\btime\b/i.test(prompt) && hasTools) {
    const call = { id: 'call_1', name: 'local_time', arguments: '{"time_zone":"Asia/Tokyo"}' }
    return { steps: [say('Let me look at a clock.'), { call }] }
  }
  if (images > 0) {
    return {
      steps: [
        say(`I see **${images === 1 ? 'one image' : `${images} images`}**, and would describe them if I were real.`),
      ],
    }
  }
  const think = { think: 'The prompt names nothing special, so a tour of what a reply can hold is the best answer.' }
  return { steps: [think, say(TABLE.replace('{prompt}', prompt))] }
}

const say = (text: string): Step => ({ say: text })
