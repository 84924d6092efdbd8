import { expect, test } from 'vitest'
import { camelCase, constantCase, kebabCase, pascalCase, words } from './words.ts'

test.each([
  ['listZDREndpoints', ['list', 'ZDR', 'Endpoints']],
  ['API Keys', ['API', 'Keys']],
  ['x-rate_limit.reset', ['x', 'rate', 'limit', 'reset']],
  ['v2Models', ['v2', 'Models']],
  ['Café Größe', ['Cafe', 'Große']],
  ['enable2FA', ['enable', '2FA']],
  ['2FASettings', ['2FA', 'Settings']],
  ['verify3DSMethod', ['verify', '3DS', 'Method']],
  ['3DScan', ['3D', 'Scan']],
  ['B2BAccounts', ['B2B', 'Accounts']],
  ['V2APIKeys', ['V2', 'API', 'Keys']],
  ['OAuth2Token', ['O', 'Auth2', 'Token']],
  ['listIPv4Addresses', ['list', 'IPv4', 'Addresses']],
  ['iOSApps', ['iOS', 'Apps']],
  ['getIOSApps', ['get', 'IOS', 'Apps']],
  ['macOSVersion', ['macOS', 'Version']],
  ['SHA256Hash', ['SHA256', 'Hash']],
  ['base64Encode', ['base64', 'Encode']],
  ['getS3Bucket', ['get', 'S3', 'Bucket']],
  ['k8sClusters', ['k8s', 'Clusters']],
  ['userIDsByURLs', ['user', 'IDs', 'By', 'URLs']],
  ['UUIDs', ['UUIDs']],
  ['OpenAI', ['Open', 'AI']],
  ['GitHubApps', ['Git', 'Hub', 'Apps']],
  ['ﬁle', ['file']],
  ['ユーザー一覧', ['ユーザー一覧']],
  ['사용자 목록', ['사용자', '목록']],
  ['мойЗаказ', ['мой', 'Заказ']],
  ['उपयोगकर्ता सूची', ['उपयोगकर्ता', 'सूची']],
  ['ผู้ใช้', ['ผู้ใช้']],
  ['', []],
  ['--', []],
])('words(%j)', (name, want) => {
  expect(words(name)).toEqual(want)
})

test.each([
  ['API Keys', 'apiKeys'],
  ['list-zdr-endpoints', 'listZdrEndpoints'],
  ['OAuth', 'oAuth'],
  ['HTTP', 'http'],
  ['already', 'already'],
  ['IPv4 Addresses', 'ipv4Addresses'],
  ['list IPv4 Addresses', 'listIpv4Addresses'],
  ['iOS Apps', 'iosApps'],
  ['get macOS Version', 'getMacosVersion'],
  ['GraphQL Schemas', 'graphqlSchemas'],
  ['enable 2FA', 'enable2fa'],
  ['B2B Accounts', 'b2bAccounts'],
  ['OAuth2 Clients', 'oAuth2Clients'],
  ['S3 Buckets', 's3Buckets'],
  ['OpenAI', 'openAi'],
  ['PDFs', 'pdfs'],
  ['Élan vital', 'elanVital'],
])('camelCase(%j)', (name, want) => {
  expect(camelCase(name)).toBe(want)
})

test('other cases', () => {
  expect(pascalCase('simple-user')).toBe('SimpleUser')
  expect(pascalCase('apiKeysList')).toBe('ApiKeysList')
  expect(constantCase('httpReferer')).toBe('HTTP_REFERER')
  expect(constantCase('oAuth2')).toBe('OAUTH2')
  expect(kebabCase('Train Travel API')).toBe('train-travel-api')
})
