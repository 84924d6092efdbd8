import { lazy } from '../stages.ts'

/**
 * The parts of stages that load large libraries and need nothing but their arguments, which can be cloned: they can run on
 * another thread, beside the stages that follow.
 */
export const tasks = {
  runRedocly: lazy(async () => (await import('../lint/run-redocly.ts')).runRedocly),
  layOut: lazy(async () => (await import('../emit/types/lay-out.ts')).layOut),
}

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
