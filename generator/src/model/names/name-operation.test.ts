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
  const { group, method } = nameOperation(source, { byTag: true, byPath: false })
  return `${group.map((part) => part.join('-')).join('.')}.${method.join('-')}`.toLowerCase()
}

test.each([
  ['verb and path: a collection', 'GET /v1/users', 'users.list'],
  ['an item', 'GET /v1/users/{id}', 'users.get'],
  ['create', 'POST /v1/users', 'users.create'],
  ['update', 'PATCH /v1/users/{id}', 'users.update'],
  ['delete', 'DELETE /v1/users/{id}', 'users.delete'],
  ['an action on an item', 'POST /v1/users/{id}/block', 'users.block'],
  ['an action of several words', 'POST /v1/cards/search_by_pan', 'cards.search-by-pan'],
  ['a search', 'GET /v1/invoices/search', 'invoices.search'],
  ['a suffix of the path', 'GET /2010-04-01/Accounts/{Sid}.json', 'accounts.get'],
  ['dots in the path', 'POST /calls.participants.remove', 'calls.participants.remove'],
  ['a number is an item', 'PUT /users/{id}/folders/0', 'users.folders.update'],
  ['a noun after an item is done to it', 'POST /quotes/{id}/draft', 'quotes.draft'],
  ['a part of an item', 'GET /users/{id}/api_keys', 'users.api-keys.list'],
  ['what sounds like a verb and is a collection', 'POST /reporting/report_runs', 'reporting.report-runs.create'],
  ['a thing there is one of', 'GET /account', 'account.get'],
  ['a version on the way', 'GET /users/v2/{id}/keys', 'users.keys.list'],
  ['a version with a dot', 'GET /marketing/segments/2.0/{id}', 'marketing.segments.get'],
  ['a path that is a call', 'POST /sendMessage', '.send-message'],
  ['what is called for several', 'GET /getUpdates', '.get-updates'],
  ['things that begin like a verb', 'GET /verify_profiles', 'verify-profiles.list'],
  ['the caller among others', 'GET /users/me', 'users.get-me'],
  ['a thing of the caller', 'GET /users/me/keys', 'users.me.keys.list'],
  ['a hash in the path', 'PUT /files/{id}/labels-6VMVochwUWo', 'files.labels.update'],
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
  ['a method written for its group', 'GET /orgs/{org}/roles', 'orgs/list-org-roles', 'x', 'orgs.list-org-roles'],
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
  ['saved by the user', 'GET /me/albums', 'get-users-saved-albums', 'Albums', 'albums.get-saved'],
  ['of the current user', 'GET /me/playlists', 'get-a-list-of-current-users-playlists', 'Playlists', 'playlists.list'],
  ['a verb that says more', 'POST /me/player/next', 'skip-users-playback-to-next-track', 'Player', 'player.skip-next'],
  [
    'what is removed from one',
    'DELETE /playlists/{id}/tracks',
    'remove-tracks-playlist',
    'P',
    'p.remove-tracks-playlist',
  ],
  [
    'and in its group',
    'DELETE /playlists/{id}/tracks',
    'remove-tracks-playlist',
    'Playlists',
    'playlists.remove-tracks',
  ],
  [
    'one of a parent',
    'GET /categories/{id}/playlists',
    'get-a-categories-playlists',
    'Playlists',
    'playlists.get-for-category',
  ],
  ['the parameter says which', 'GET /users/{user_name}', 'getUserByUserName', 'Users', 'users.get'],
  ['a preposition in a noun', 'GET /x/{id}/add_ons', 'listAssignedAddOn', 'Things', 'things.list-assigned-add-on'],
  ['a list that is a thing', 'GET /user_task_lists/{id}/tasks', 'getTasksForUserTaskList', 'Tasks', 'tasks.list'],
  [
    'a tag with its abbreviation',
    'GET /lke/clusters',
    'listClusters',
    'Kubernetes Engine (LKE)',
    'kubernetes-engine.list-clusters',
  ],
  ['a tag that is an API', 'GET /forecast', 'getForecast', 'Weather Forecast APIs', 'weather-forecast.get'],
  ['a tag in another', 'POST /x', 'inviteUser', 'admin.conversations', 'admin.conversations.invite-user'],
  [
    'a tag that begins like a verb',
    'GET /load_balancers',
    'loadBalancers_list',
    'Load Balancers',
    'load-balancers.list',
  ],
  ['an endpoint that is a thing', 'GET /cdn/endpoints/{id}', 'cdn_get_endpoint', 'CDN Endpoints', 'cdn.get-endpoint'],
  [
    'what follows a #',
    'PUT /folders/{id}',
    'put_folders_id#create_shared_link',
    'Folders',
    'folders.create-shared-link',
  ],
  ['a thing that sounds like a verb', 'POST /x', 'transferCreate', 'Transfer', 'transfer.create'],
  [
    'FastAPI with a slash at the end',
    'GET /api/v1/app/',
    'list_applications_api_v1_app__get',
    'Application',
    'application.list',
  ],
  ['a tag inside of a group', 'GET /tax-rates', 'accounting.taxRatesAll', 'Tax Rates', 'accounting.tax-rates.list'],
  ['one of them', 'GET /tax-rates/{id}', 'accounting.taxRatesOne', 'Tax Rates', 'accounting.tax-rates.get'],
  [
    'a tag that says more than the id',
    'POST /admin.inviteRequests.approve',
    'admin_inviteRequests_approve',
    'admin.inviteRequests',
    'admin.invite-requests.approve',
  ],
  ['the verb before an action', 'POST /', 'POST_GetPolicyVersion', 'Policies', 'policies.get-version'],
  ['the head of the group', 'POST /call_queues', 'createQueue', 'Call Queues', 'call-queues.create'],
  ['which is read', 'GET /call_queues', 'getQueues', 'Call Queues', 'call-queues.list'],
  ['unless the id is of a group', 'POST /seats', 'customer-seats:assign_seat', 'x', 'customer-seats.assign-seat'],
  ['nothing but the group', 'GET /users/{id}', 'user', 'Users', 'users.get'],
  ['a verb that the group is called like', 'GET /search', 'search', 'Search', 'search.search'],
  ['an id of an item', 'GET /pages/{id}', 'getPageId', 'Pages', 'pages.get'],
  ['ids that are things', 'GET /a/{id}/play-ids/{play}', 'getPlayId', 'A', 'a.get-play-id'],
  ['any instance', 'POST /apps', 'apps-create_instance', 'Apps', 'apps.create'],
  ['any collection', 'GET /apps', 'apps-get_collection', 'Apps', 'apps.list'],
  ['instances that are things', 'POST /instances/a', 'createInstance', 'VMs', 'vms.create-instance'],
  ['actions of a thing', 'POST /jobs/{id}/steps/{step}/actions/stop', '', 'Jobs', 'jobs.stop-step'],
  ['parents in the singular', 'GET /shops/{id}/carts/{id}/lines', '', 'Shops', 'shops.list-cart-lines'],
  ['without tag and group', 'GET /status', 'getStatus', '', '.get-status'],
])('%s', (_name, request, id, tag, want) => {
  expect(nameOf(request, id, tag)).toBe(want)
})

test.each([
  ['POST /guilds/{id}/bans', 'bulk_ban_users_from_guild', 'guilds.bulk-ban-users'],
  ['GET /channels/{id}/messages/pins', 'list_pins', 'channels.list-pins'],
  ['POST /identity/match', 'identityMatch', 'identity.match'],
])('many operations without tags are grouped by path: %s', (request, operationId, want) => {
  const [verb = '', path = ''] = request.split(' ')
  const source = { verb, path, operationId, tags: [], group: undefined, returnsList: false }
  const { group, method } = nameOperation(source, { byTag: true, byPath: true })
  expect([...group.map((part) => part.join('-')), method.join('-')].join('.').toLowerCase()).toBe(want)
})
