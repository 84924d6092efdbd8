import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'

/** Request, operationId, tag, and the name that is wanted. */
type Row = readonly [request: string, operationId: string, tag: string, want: string]

function namesOf(rows: readonly Row[]): readonly string[] {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const [request, operationId, tag] of rows) {
    const [verb = '', path = ''] = request.split(' ')
    const schema = path.endsWith('}') ? { type: 'object' } : { type: 'array', items: {} }
    const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }))
    const item = (paths[path] ??= {})
    item[verb.toLowerCase()] = {
      ...(operationId === '' ? {} : { operationId }),
      ...(tag === '' ? {} : { tags: [tag] }),
      parameters,
      responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
    }
  }
  const { operations } = apiOf({ paths })
  return rows.map(([request]) => {
    const found = operations.find(({ verb, path }) => `${verb} ${path}` === request)
    return found === undefined ? '' : [...found.group, found.method].join('.')
  })
}

test.each<[string, readonly Row[]]>([
  [
    'FastAPI',
    [
      ['GET /items/', 'read_items_items__get', 'items', 'items.list'],
      ['GET /items/{item_id}', 'read_item_items__item_id__get', 'items', 'items.read'],
      ['POST /items/', 'create_item_items__post', 'items', 'items.create'],
    ],
  ],
  [
    'FastAPI with ids for clients',
    [
      ['GET /api/v1/items/', 'items-read_items', 'items', 'items.list'],
      ['GET /api/v1/items/{id}', 'items-read_item', 'items', 'items.read'],
      ['PATCH /api/v1/users/me/password', 'users-update_password_me', 'users', 'users.updatePasswordMe'],
    ],
  ],
  [
    'Spring',
    [
      ['GET /users', 'getUsingGET', 'user-controller', 'users.list'],
      ['GET /users/{id}', 'getUsingGET_1', 'user-controller', 'users.get'],
      ['POST /orders', 'createUsingPOST', 'order-controller', 'orders.create'],
      ['GET /customers', 'findAll_1', 'customer-controller', 'customers.findAll'],
    ],
  ],
  [
    'NestJS',
    [
      ['GET /users', 'UsersController_findAll', 'users', 'users.findAll'],
      ['GET /cats', 'catsControllerFindAll', 'cats', 'cats.findAll'],
      ['GET /auth/me', 'AuthController_me_v1', 'auth', 'auth.me'],
      ['GET /v2/auth/me', 'AuthController_me_v2', 'auth', 'auth.meV2'],
    ],
  ],
  [
    'ASP.NET, which numbers overloads',
    [
      ['GET /WeatherForecast', 'GetWeatherForecast', 'WeatherForecast', 'weatherForecast.get'],
      ['GET /api/Orders', 'Orders_GetAll', 'Orders', 'orders.getAll'],
      ['GET /api/Orders/{status}', 'Orders_GetAll2', 'Orders', 'orders.getAllByStatus'],
      ['GET /api/customers/{id}/orders', 'Orders_GetAll3', 'Orders', 'orders.getAllForCustomer'],
    ],
  ],
  [
    'Rails, Laravel and Phoenix',
    [
      ['GET /posts', 'posts#index', 'posts', 'posts.list'],
      ['GET /posts/{id}', 'posts#show', 'posts', 'posts.get'],
      ['GET /users', 'users.index', 'Users', 'users.list'],
      ['POST /users', 'users.store', 'Users', 'users.create'],
      ['GET /api/pets/{id}', 'AcmeWeb.PetController.show', 'pets', 'pets.get'],
    ],
  ],
  [
    'Django',
    [
      ['GET /api/users/{id}/', 'users_retrieve', 'users', 'users.retrieve'],
      ['POST /api/users/{id}/set_password/', 'users_set_password_create', 'users', 'users.setPassword'],
      ['GET /dcim/power-ports/', 'dcim_power-ports_list', 'dcim', 'dcim.listPowerPorts'],
      ['GET /dcim/power-ports/{id}/', 'dcim_power-ports_read', 'dcim', 'dcim.getPowerPort'],
      ['PATCH /dcim/power-ports/{id}/', 'dcim_power-ports_partial_update', 'dcim', 'dcim.partialUpdatePowerPort'],
      ['PUT /dcim/power-ports/{id}/', 'dcim_power-ports_update', 'dcim', 'dcim.updatePowerPort'],
      ['DELETE /dcim/power-ports/', 'dcim_power-ports_bulk_delete', 'dcim', 'dcim.bulkDeletePowerPorts'],
      ['POST /extras/export-templates/', 'extras_export-templates_create', 'extras', 'extras.createExportTemplate'],
    ],
  ],
  [
    'OData',
    [
      ['GET /users', 'Users.ListUsers', 'Users.User', 'users.list'],
      ['GET /users/{user-id}', 'users.user.GetUser', 'users.user', 'users.get'],
      ['POST /users/{user-id}/forward', 'users.user.messages.message.forward', 'x', 'users.messages.forward'],
    ],
  ],
  [
    'gRPC',
    [
      ['GET /v1/pets', 'PetService_ListPets', 'PetService', 'pets.list'],
      ['POST /v1/pets/{id}:feed', 'PetService_FeedPet', 'PetService', 'pets.feed'],
      ['POST /twirp/acme.billing.v1.BillingService/CreateInvoice', '', '', 'billing.createInvoice'],
    ],
  ],
  [
    'calls with dots',
    [
      ['GET /conversations.list', '', '', 'conversations.list'],
      ['GET /users.info', '', '', 'users.info'],
    ],
  ],
  [
    'PostgREST',
    [
      ['GET /todos', '', '(tables) todos', 'todos.list'],
      ['POST /rpc/add_them', '', '(rpc) add_them', 'rpc.addThem'],
    ],
  ],
  [
    'nothing but verbs and paths',
    [
      ['PATCH /users/{id}', '', '', 'users.update'],
      ['PUT /users/{id}', '', '', 'users.replace'],
      ['DELETE /users/{id}', '', '', 'users.delete'],
      ['DELETE /users', '', '', 'users.deleteAll'],
      ['POST /login', '', '', 'login'],
      ['GET /v1/widgets', '', '', 'widgets.list'],
      ['GET /v2/widgets', '', '', 'widgets.listV2'],
      ['GET /v1alpha1/widgets', '', '', 'widgets.listV1alpha1'],
      ['GET /reports', '', '', 'reports.list'],
      ['GET /reports.csv', '', '', 'reports.listCsv'],
    ],
  ],
  [
    'verbs with a particle, and fillers',
    [
      ['POST /devices/{id}/turn_off', 'turnOffDevice', 'Devices', 'devices.turnOff'],
      ['POST /devices/{id}/log_in', 'logInToDevice', 'Devices', 'devices.logIn'],
      ['POST /carts/{id}/checkout', 'check-out-a-cart', 'Carts', 'carts.checkOut'],
      ['GET /groups/{id}/members', 'get-all-of-the-members-of-a-group', 'Groups', 'groups.getAllMembers'],
    ],
  ],
  [
    'the verb of HTTP at the beginning',
    [
      ['PATCH /cards/{id}/limits', 'PatchCardLimits', 'Card Limits', 'cardLimits.update'],
      ['POST /user', 'post-user', 'Users', 'users.create'],
      ['PATCH /projects/{id}', 'projects_patch', 'Projects', 'projects.patch'],
    ],
  ],
  [
    'other languages',
    [
      ['GET /benutzer', 'benutzerAuflisten', 'Benutzer', 'benutzer.auflisten'],
      ['GET /usuários/{id}', 'obterUsuário', 'Usuários', 'usuarios.obter'],
      ['GET /用户/{id}', '获取用户', '用户', '用户.获取用户'],
      ['GET /ユーザー/{id}', '', 'ユーザー', 'ユーザー.get'],
      ['GET /клиенты/мой', 'списокМойКлиент', 'Клиенты', 'клиенты.списокМойКлиент'],
    ],
  ],
])('%s', (_name, rows) => {
  expect(namesOf(rows)).toEqual(rows.map(([, , , want]) => want))
})
