export {
  authorizationCode,
  type AuthorizationGrant,
  type AuthorizationRequest,
  authorizationURL,
  exchangeAuthorizationCode,
} from './authorization.js'
export { collectChat, collectCompletion, collectImages, collectMessage, collectResponse } from './collect.js'
export { foldChatChunks } from './fold-chat-chunks.js'
export { foldCompletionChunks } from './fold-completion-chunks.js'
export { foldImageEvents } from './fold-image-events.js'
export { foldMessageEvents } from './fold-message-events.js'
export { foldResponseEvents } from './fold-response-events.js'
export { createPkcePair, pkceChallenge, type PkcePair } from './pkce.js'
export { text } from './text.js'
