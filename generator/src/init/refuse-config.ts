import { configProblem } from '../config/config-error.ts'
import { findConfig } from '../config/find-config.ts'

/** A folder has one configuration. @throws ConfigError `project-exists` */
export function refuseConfig(folder: string): void {
  if (findConfig(folder) === undefined) return
  const hint = 'Add the SDK to it, as a list has several, or run `sdkgen generate`.'
  throw configProblem('project-exists', `${folder} holds a configuration already`, hint)
}
