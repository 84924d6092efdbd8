// What a program without any client would write.

export async function listModels(serverURL) {
  const response = await fetch(`${serverURL}/models`, { headers: { authorization: 'Bearer key' } })
  return JSON.parse(await response.text()).data.length
}

export async function readChat(fetch) {
  const response = await fetch('http://127.0.0.1/chat/completions', { method: 'POST' })
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let characters = 0
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) throw new Error('the stream ended early')
    const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = frames.pop()
    for (const frame of frames) {
      if (frame === 'data: [DONE]') return characters
      if (frame.startsWith('data: ')) characters += JSON.parse(frame.slice(6)).choices[0].delta.content.length
    }
  }
}

export function credits(serverURL) {
  return async () => {
    const response = await fetch(`${serverURL}/credits`, { headers: { authorization: 'Bearer key' } })
    return JSON.parse(await response.text()).data.total_credits
  }
}
