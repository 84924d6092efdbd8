import { lazy } from './stages.ts'

/** The stages of the pipeline in their order, each loaded when it is reached. */
export const load = lazy(async () => (await import('./load/load.ts')).load)
export const loadOverlays = lazy(async () => (await import('./load/load-overlays.ts')).loadOverlays)
export const merge = lazy(async () => (await import('./merge/merge.ts')).merge)
export const transformDocument = lazy(async () => (await import('./merge/transform-document.ts')).transformDocument)
export const applyOverlays = lazy(async () => (await import('./overlay/apply-overlays.ts')).applyOverlays)
export const repair = lazy(async () => (await import('./repair/repair.ts')).repair)
export const lint = lazy(async () => (await import('./lint/lint.ts')).lint)
export const normalise = lazy(async () => (await import('./normalise/normalise.ts')).normalise)
export const toYaml = lazy(async () => (await import('./normalise/to-yaml.ts')).toYaml)
export const buildApi = lazy(async () => (await import('./model/build-api.ts')).buildApi)
export const readAssets = lazy(async () => (await import('./assets/assets.ts')).readAssets)
export const emit = lazy(async () => (await import('./emit/emit.ts')).emit)

/** Beside the pipeline: two models in, their differences out. */
export const diffApis = lazy(async () => (await import('./diff/diff.ts')).diffApis)

/** Before the pipeline, for folders of apps. */
export const refuseLibraries = lazy(async () => (await import('./config/refuse-libraries.ts')).refuseLibraries)
