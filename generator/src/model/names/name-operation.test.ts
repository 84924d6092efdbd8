import { expect, test } from 'vitest'
import { nameOperation } from './name-operation.ts'

/** `group.method` of an operation; without a tag where `tags` is empty. */
function nameOf(request: string, operationId: string, tag = '', returnsList = false): string {
  const [verb = '', path = ''] = request.split(' ')
  const source = {
    verb,
    path,
    operationId: operationId === '' ? undefined : operationId,
    tags: tag === '' ? [] : [tag],
    group: undefined,
    returnsList,
  }
  const { group, method } = nameOperation(source, true)
  return [...group.map((part) => part.join('-')), method.join('-')].join('.').toLowerCase()
}

test.each([
  ['verb and path: a collection', 'GET /v1/users', 'users.list'],
  ['an item', 'GET /v1/users/{id}', 'users.get'],
  ['create', 'POST /v1/users', 'users.create'],
  ['update', 'PATCH /v1/users/{id}', 'users.update'],
  ['delete', 'DELETE /v1/users/{id}', 'users.delete'],
  ['an action on an item', 'POST /v1/users/{id}/block', 'users.block'],
  ['an action of several words', 'POST /v1/cards/search_by_pan', 'cards.search-by-pan'],
  ['a noun after an item is done to it', 'POST /quotes/{id}/draft', 'quotes.draft'],
  ['a part of an item', 'GET /users/{id}/api_keys', 'users.api-keys.list'],
  ['what sounds like a verb and is a collection', 'POST /reporting/report_runs', 'reporting.report-runs.create'],
  ['a thing there is one of', 'GET /account', 'account.get'],
])('%s', (_name, request, want) => {
  expect(nameOf(request, '')).toBe(want)
})

test.each([
  ['the words of the group are left out', 'GET /pets', 'listPets', 'Pets', 'pets.list'],
  ['an article is too', 'GET /albums/{id}', 'get-an-album', 'Albums', 'albums.get'],
  ['what dangles then', 'POST /playlists/{id}/tracks', 'add-tracks-to-playlist', 'Playlists', 'playlists.add-tracks'],
  [
    'not in the middle of another name',
    'DELETE /ranges/{id}',
    'DeleteAccessIpRange',
    'IP Ranges',
    'ip-ranges.delete-access-ip-range',
  ],
  [
    'a parent does not become the object',
    'DELETE /projects/{id}/roles/{role}',
    'delete-project-role',
    'Roles',
    'roles.delete-for-project',
  ],
  [
    'however the words are cut',
    'POST /wireguard_interfaces',
    'CreateWireguardInterface',
    'WireGuard Interfaces',
    'wire-guard-interfaces.create',
  ],
  ['plural acronyms', 'GET /redirect_urls', 'ListRedirectURLs', 'Redirect URLs', 'redirect-urls.list'],
  ['group and method in the id', 'GET /v1/orgs', 'customer_portal:seats:list_seats', 'x', 'customer-portal.seats.list'],
  ['group_verb ids', 'GET /v2/apps/{id}', 'apps_get_deployment', 'Applications', 'apps.get-deployment'],
  ['a controller', 'GET /cats', 'CatsController_findAll', 'Cats', 'cats.find-all'],
  ['FastAPI', 'GET /v1/dubbing/{dubbing_id}', 'Get_dubbing_v1_dubbing__dubbing_id__get', 'dubbing', 'dubbing.get'],
  [
    'generated ids',
    'GET /ai/missions/{mission_id}',
    'get_public_missions_missions_mission_id',
    'Missions',
    'missions.get',
  ],
  ['the path says which', 'GET /users/{id}', 'getUserById', 'Users', 'users.get'],
  ['a list by name', 'GET /users', 'GetUserList', 'Users', 'users.list'],
  [
    'an id that is a sentence',
    'GET /me/player',
    'get-information-about-the-users-current-playback',
    'Player',
    'player.get',
  ],
  ['a date before the tag', 'GET /2010-04-01/Accounts', 'ListAccount', 'Api20100401Account', 'account.list'],
  ['without tag and group', 'GET /status', 'getStatus', '', 'get-status'],
])('%s', (_name, request, id, tag, want) => {
  expect(nameOf(request, id, tag)).toBe(want)
})
