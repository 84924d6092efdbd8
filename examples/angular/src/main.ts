// Templates are compiled in the browser here, so that no build tool is needed but Vite.
import '@angular/compiler'
import { bootstrapApplication } from '@angular/platform-browser'
import { provideTanStackQuery, QueryClient } from '@tanstack/angular-query-experimental'
import { Pets } from './pets'

await bootstrapApplication(Pets, { providers: [provideTanStackQuery(new QueryClient())] })
