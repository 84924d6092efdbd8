import { lazy } from '../stages.ts'

/** Loads the module of each task. */
export const libraries = {
  runRedocly: () => import('../lint/run-redocly.ts'),
}

/**
 * The parts of stages that load large libraries and need nothing but their arguments, which can be cloned: they can run on
 * another thread, beside the stages that follow.
 */
export const tasks = {
  runRedocly: lazy(async () => (await libraries.runRedocly()).runRedocly),
}

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
