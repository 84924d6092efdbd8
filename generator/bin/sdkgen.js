#!/usr/bin/env -S node --max-semi-space-size=8
// JavaScript, because stripping the types of the first file would load a compiler, before its cache is switched on.
import { enableCompileCache } from 'node:module'
import { compiled } from './compiled.js'

enableCompileCache(compiled)
await import('../src/cli.ts')
