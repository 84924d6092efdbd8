import { expect, test } from 'vitest'
import { apiOf } from '../testing.ts'

function namesOf(...keys: readonly string[]): Readonly<Record<string, string>> {
  const { schemas } = apiOf({ components: { schemas: Object.fromEntries(keys.map((key) => [key, {}])) } })
  return Object.fromEntries(schemas.map(({ key, name }) => [key, name]))
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['the one that is a name already keeps it', { USER: 'USER2', User: 'User', user: 'User3' }],
  ['what a framework appends goes', { UserDto: 'User', PetDTO: 'Pet', order_dto: 'Order' }],
  ['unless the shorter name is taken', { UserDto: 'UserDto', User: 'User' }],
  ['Schema goes where keys end in it as a rule', { UserSchema: 'User', pet_schema: 'Pet', Order: 'Order' }],
  ['and stays where one does', { ResponseFormatJsonSchema: 'ResponseFormatJsonSchema', A: 'A', B: 'B' }],
  ['nothing is left of it alone', { Schema: 'Schema', DTO: 'DTO' }],
  ['names of global types get another', { Error: 'ErrorModel', date: 'DateModel' }],
  ['one that looks like it keeps its own', { Error: 'ErrorBody', ErrorModel: 'ErrorModel' }],
  ['nor is a global type made', { ErrorDto: 'ErrorDto', MapDTO: 'MapDTO' }],
  ['vendor hashes go', { 'user-6VMVochwUWo': 'User', item_3fa85f64: 'Item', 'oauth2-token': 'Oauth2Token' }],
  ['other scripts are letters', { 用户: '用户', 'ошибка сервера': 'ОшибкаСервера', '3D_model': '_3DModel' }],
])('%s', (_name, want) => {
  expect(namesOf(...Object.keys(want))).toEqual(want)
})
