import { join } from 'node:path'
import { expect } from 'vitest'
import type { JsonObject, JsonValue } from '../../generator/src/lib/json.ts'
import { get, sdkOf, supportTable, type SupportRow } from './support.ts'

const key = (place: string): JsonObject => ({ type: 'apiKey', in: place, name: 'k' })
const secured = (securitySchemes: JsonObject, security: JsonValue, version = '3.1.0', servers: JsonObject = {}) =>
  sdkOf({ ...get({ security }), ...servers, components: { securitySchemes } }, { version })

const rows: readonly SupportRow[] = [
  [
    'Alternatives, several at once, none',
    'supported: the first whose credentials are all given',
    async () => {
      const sdk = await secured(
        { a: key('header'), b: { type: 'http', scheme: 'bearer' }, c: { ...key('query'), name: 'q' } },
        [{ a: [], c: [] }, { b: [] }, {}],
      )
      expect(sdk.codes).toEqual([])
      const sent = async (credentials: object) => {
        const { url, headers } = await sdk.call('doA', [], undefined, credentials)
        return [url.slice(19), headers.get('k'), headers.get('authorization')]
      }
      expect(await sent({ a: '1', b: '2' })).toEqual(['/a', null, 'Bearer 2'])
    },
  ],
  [
    'Schemes named by URI (3.2)',
    'supported where the URI leads into the document; else noted',
    async () => {
      const sdk = await secured({ a: key('header') }, [{ '#/components/securitySchemes/a': [] }], '3.2.0')
      expect([sdk.codes, (await sdk.call('doA', [], undefined, { a: '1' })).headers.get('k')]).toEqual([[], '1'])
      const elsewhere = await sdkOf(get({ security: [{ 'schemes.yaml#/a': [] }] }), {
        version: '3.2.0',
        files: { 'schemes.yaml': JSON.stringify({ a: key('header') }) },
      })
      expect(elsewhere.codes).toEqual(['unknown-security-scheme'])
    },
  ],
  [
    'A requirement that names no scheme',
    'noted: left out',
    async () => {
      const sdk = await secured({ a: key('header') }, [{ gone: [] }])
      expect([sdk.errors, sdk.warnings.length > 0]).toEqual([[], true])
    },
  ],
  [
    '`apiKey` in header, query, cookie; `http` basic and bearer',
    'supported',
    async () => {
      const headerOf = async (scheme: JsonObject, credential: unknown, name: string) => {
        const sdk = await secured({ s: scheme }, [{ s: [] }])
        const { url, headers } = await sdk.call('doA', [], undefined, { s: credential })
        return [sdk.codes, name === 'url' ? url : headers.get(name)]
      }
      expect(await headerOf(key('header'), '1', 'k')).toEqual([[], '1'])
      expect(await headerOf(key('query'), '1', 'url')).toEqual([[], 'https://api.example/a?k=1'])
      expect(await headerOf(key('cookie'), '1', 'cookie')).toEqual([[], 'k=1'])
      expect(await headerOf({ type: 'http', scheme: 'bearer' }, '1', 'authorization')).toEqual([[], 'Bearer 1'])
      expect(await headerOf({ type: 'http', scheme: 'basic' }, 'u:p', 'authorization')).toEqual([[], 'Basic dTpw'])
    },
  ],
  [
    'OAuth 2 client credentials',
    'supported: tokens are fetched, shared, renewed before they expire and once after a 401',
    async () => {
      const flows = { clientCredentials: { tokenUrl: 'https://t.example/token', scopes: {} } }
      const sdk = await secured({ s: { type: 'oauth2', flows } }, [{ s: [] }])
      expect(sdk.codes).toEqual([])
      const tokens: string[] = []
      const seen: (string | null)[] = []
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        if (url.startsWith('https://t.example')) {
          tokens.push(url)
          return Response.json({ access_token: `t${tokens.length}`, token_type: 'bearer', expires_in: 3600 })
        }
        const token = new Headers(init.headers).get('authorization')
        seen.push(token)
        return new Response(null, { status: token === 'Bearer t1' && seen.length > 2 ? 401 : 204 })
      }
      const { AcmeCore, doA } = await import(join(sdk.project.folder, 'src/api/core/index.ts'))
      const client = new AcmeCore({ fetch, s: { clientId: 'a', clientSecret: 'b' } })
      await Promise.all([doA(client), doA(client)])
      expect([tokens.length, seen]).toEqual([1, ['Bearer t1', 'Bearer t1']])
      await doA(client)
      expect([tokens.length, seen.slice(2)]).toEqual([2, ['Bearer t1', 'Bearer t2']])
    },
  ],
  [
    'Other OAuth 2 flows, OpenID Connect, `deviceAuthorization`, `oauth2MetadataUrl`',
    'supported as a bearer token or a function that gives one',
    async () => {
      const sdk = await secured(
        {
          s: {
            type: 'oauth2',
            flows: {
              authorizationCode: { authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: {} },
            },
          },
        },
        [{ s: [] }],
      )
      expect(sdk.codes).toEqual([])
      for (const credential of ['1', async () => '1'])
        expect((await sdk.call('doA', [], undefined, { s: credential })).headers.get('authorization')).toBe('Bearer 1')
      const openId = await secured({ s: { type: 'openIdConnect', openIdConnectUrl: 'https://o.example' } }, [{ s: [] }])
      expect((await openId.call('doA', [], undefined, { s: '1' })).headers.get('authorization')).toBe('Bearer 1')
    },
  ],
  [
    'Mutual TLS',
    'noted: left to `fetch`',
    async () => {
      const sdk = await secured({ s: { type: 'mutualTLS' } }, [{ s: [] }])
      expect([sdk.errors, sdk.warnings.length]).toEqual([[], 1])
      expect((await sdk.call('doA', [], undefined, { s: '1' })).headers.get('authorization')).toBe(null)
    },
  ],
  [
    'Other `http` schemes',
    'noted: sent as a bearer token',
    async () => {
      const sdk = await secured({ s: { type: 'http', scheme: 'digest' } }, [{ s: [] }])
      expect([sdk.errors, sdk.warnings.length]).toEqual([[], 1])
      expect((await sdk.call('doA', [], undefined, { s: '1' })).headers.get('authorization')).toBe('Bearer 1')
    },
  ],
]

supportTable('Security', rows)
