import { expect, test } from 'vitest'
import { apiOf } from '../model.fixture.ts'

function namesOf(...keys: readonly string[]): Readonly<Record<string, string>> {
  const { schemas } = apiOf({ components: { schemas: Object.fromEntries(keys.map((key) => [key, {}])) } })
  return Object.fromEntries(schemas.map(({ key, name }) => [key, name]))
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['the one that is a name already keeps it', { USER: 'USERModel', User: 'User', user: 'UserBody' }],
  ['what a framework appends goes', { UserDto: 'User', PetDTO: 'Pet', order_dto: 'Order' }],
  ['unless the shorter name is taken', { UserDto: 'UserDto', User: 'User' }],
  ['Schema goes where keys end in it as a rule', { UserSchema: 'User', pet_schema: 'Pet', Order: 'Order' }],
  ['and stays where one does', { ResponseFormatJsonSchema: 'ResponseFormatJsonSchema', A: 'A', B: 'B' }],
  ['nothing is left of it alone', { Schema: 'Schema', DTO: 'DTO' }],
  ['names of global types get another', { Error: 'ErrorModel', date: 'DateModel' }],
  ['one that looks like it keeps its own', { Error: 'ErrorBody', ErrorModel: 'ErrorModel' }],
  ['nor is a global type made', { ErrorDto: 'ErrorDto', MapDTO: 'MapDTO' }],
  ['namespaces go', { 'io.k8s.api.core.v1.Pod': 'Pod', 'io.k8s.api.apps.v1.Deployment': 'Deployment' }],
  [
    'as far as the rest is free: versions alone tell nothing apart',
    { 'k8s.core.v1.Event': 'Event', 'k8s.events.v1.Event': 'EventsV1Event', 'k8s.core.v1.Pod': 'Pod' },
  ],
  ['nor is a global type made of what is left', { 'Acme.Models.Error': 'ModelsError', 'Acme.Models.User': 'User' }],
  ['a namespace of Twilio', { 'api.v2010.account.call.call_event': 'CallEvent', 'api.v2010.account': 'Account' }],
  ['one dot is no namespace', { 'issuing.card': 'IssuingCard', 'terminal.reader': 'TerminalReader' }],
  ['but may say the same twice', { 'tax.tax_rate': 'TaxRate', 'billing.bill': 'BillingBill' }],
  ['a lone dotted key is a name', { 'Acme.User': 'AcmeUser', A: 'A', B: 'B', C: 'C', D: 'D' }],
  ['modules of Python go', { app__models__User: 'User', app__schemas__user__User: 'SchemasUser' }],
  ['and the underscores of generic types', { Page_User_: 'PageUser', ListResponse_UserOut_: 'ListResponseUserOut' }],
  [
    'assemblies go',
    {
      'Acme.Paged`1[[Acme.Models.User, Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]': 'PagedUser',
      'Acme.Models.User': 'User',
    },
  ],
  ['generic types keep what they hold', { 'Page«com.acme.User»': 'PageUser', 'com.acme.User': 'User' }],
  ['dates before all go', { Api20100401Account: 'Account', '2023-01-01.User': 'User', '20230101_pet': 'Pet' }],
  ['and stay elsewhere', { WebSearch20250305Tool: 'WebSearch20250305Tool', Order2023: 'Order2023' }],
  ['a version that keys begin with goes', { v1User: 'User', v1CreateUserRequest: 'CreateUserRequest' }],
  ['unless there are several', { v1User: 'V1User', v2User: 'V2User' }],
  ['what is said twice', { customer_balance_customer_balance_settings: 'CustomerBalanceSettings' }],
  ['and what two words say', { issue_issue_event: 'IssueIssueEvent' }],
  ['underscores go where keys have them as a rule', { Delete_Tag: 'DeleteTag', Jira_issue: 'JiraIssue' }],
  ['and stay in one name', { Assets_V2_4: 'Assets_V2_4', A: 'A', B: 'B', C: 'C', D: 'D' }],
  ['numbers stay apart', { Assets_V2_4: 'AssetsV2_4', Jira_issue: 'JiraIssue' }],
  ['a file is no name', { 'user.yaml': 'User', 'pet.json': 'Pet' }],
  [
    'vendor hashes go',
    {
      'user-6VMVochwUWo': 'User',
      item_3fa85f64: 'Item',
      'oauth2-token': 'Oauth2Token',
      'pet-3fa85f64-5717-4562-b3fc-2c963f66afa6': 'Pet',
    },
  ],
  ['other scripts are letters', { 用户: '用户', 'ошибка сервера': 'ОшибкаСервера', '3D_model': '_3DModel' }],
])('%s', (_name, want) => {
  expect(namesOf(...Object.keys(want))).toEqual(want)
})

test('a name that is given twice is noted', () => {
  const schemas = { A: { 'x-sdk-name': 'Same' }, B: { 'x-sdk-name': 'Same' } }
  const { schemas: named, notes } = apiOf({ components: { schemas } })
  expect(named.map(({ name }) => name)).toEqual(['Same', 'Same2'])
  expect(notes.map(({ code }) => code)).toContain('name-taken')
})
