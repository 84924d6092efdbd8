import { Controller, Get, Inject, Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { OpenRouter, UnauthorizedResponseError } from '@openrouter-sdk/core'
import { apiKeysList } from '@openrouter-sdk/core/apiKeysList'
import type { ApiKeyInfo } from '@openrouter-sdk/types'
import { start } from './server.cjs'

@Injectable()
class Keys {
  constructor(private readonly openRouter: OpenRouter) {}

  async names(): Promise<string[]> {
    const { data } = await this.openRouter.apiKeys.list()
    return data.map((key: ApiKeyInfo) => key.name)
  }

  async isRefused(): Promise<boolean> {
    const result = await apiKeysList(this.openRouter, {}, { headers: { authorization: 'Bearer wrong' } })
    return !result.ok && result.error instanceof UnauthorizedResponseError
  }
}

@Controller('keys')
class KeysController {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  @Get()
  async list(): Promise<object> {
    return { names: await this.keys.names(), isRefused: await this.keys.isRefused() }
  }
}

async function run(): Promise<void> {
  const api = await start()
  const openRouter = new OpenRouter({ serverURL: api.serverURL, apiKey: 'key' })

  @Module({ controllers: [KeysController], providers: [Keys, { provide: OpenRouter, useValue: openRouter }] })
  class App {}

  const app = await NestFactory.create(App, { logger: false })
  await app.listen(0, '127.0.0.1')
  const body: unknown = await (await fetch(`${await app.getUrl()}/keys`)).json()
  await app.close()
  api.stop()
  if (JSON.stringify(body) !== '{"names":["ci"],"isRefused":true}') throw new Error(JSON.stringify(body))
  console.log(`Node ${process.versions.node}`, 'ok')
}

void run()
