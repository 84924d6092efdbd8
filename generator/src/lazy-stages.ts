import { lazy } from './stages.ts'

/** One import: many small ones take longer to load. */
const stages = () => import('./all-stages.ts')

/** The stages of the pipeline in their order, loaded when the first is reached. */
export const load = lazy(async () => (await stages()).load)
export const loadOverlays = lazy(async () => (await stages()).loadOverlays)
export const merge = lazy(async () => (await stages()).merge)
export const transformDocument = lazy(async () => (await import('./merge/transform-document.ts')).transformDocument)
export const applyOverlays = lazy(async () => (await stages()).applyOverlays)
export const repair = lazy(async () => (await stages()).repair)
export const lint = lazy(async () => (await stages()).lint)
export const normalise = lazy(async () => (await stages()).normalise)
export const toYaml = lazy(async () => (await import('./normalise/to-yaml.ts')).toYaml)
export const buildApi = lazy(async () => (await stages()).buildApi)
export const readAssets = lazy(async () => (await stages()).readAssets)
export const emit = lazy(async () => (await stages()).emit)

/** Beside the pipeline: two models in, their differences out. */
export const diffApis = lazy(async () => (await import('./diff/diff.ts')).diffApis)

/** Before the pipeline, for folders of apps. */
export const refuseLibraries = lazy(async () => (await import('./config/refuse-libraries.ts')).refuseLibraries)
