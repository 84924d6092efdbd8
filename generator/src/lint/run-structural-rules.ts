import {
  detectSpec,
  type Document,
  normalizeTypes,
  normalizeVisitors,
  type NormalizedProblem,
  type Oas3Rule,
  Oas3_1Types,
  Oas3_2Types,
  Oas3Types,
  resolveDocument,
  walkDocument,
} from '@redocly/openapi-core'
import { NoEnumTypeMismatch } from '../../node_modules/@redocly/openapi-core/lib/rules/common/no-enum-type-mismatch.js'
import { NoIdenticalPaths } from '../../node_modules/@redocly/openapi-core/lib/rules/common/no-identical-paths.js'
import { OperationParametersUnique } from '../../node_modules/@redocly/openapi-core/lib/rules/common/operation-parameters-unique.js'
import { PathParamsDefined } from '../../node_modules/@redocly/openapi-core/lib/rules/common/path-params-defined.js'
import { Struct } from '../../node_modules/@redocly/openapi-core/lib/rules/common/struct.js'
import { lookUp } from '../look-up.ts'
import { OfflineResolver } from './offline-resolver.ts'
import { structuralRules } from './structural-rules.ts'

/** In the order of Redocly's own set, which is the order of problems at one place. */
const rules: readonly (readonly [keyof typeof structuralRules, Oas3Rule])[] = [
  ['struct', Struct as Oas3Rule],
  ['operation-parameters-unique', OperationParametersUnique as Oas3Rule],
  ['no-enum-type-mismatch', NoEnumTypeMismatch as Oas3Rule],
  ['path-parameters-defined', PathParamsDefined as Oas3Rule],
  ['no-identical-paths', NoIdenticalPaths as Oas3Rule],
]

const typesOfVersions = { oas3_0: Oas3Types, oas3_1: Oas3_1Types, oas3_2: Oas3_2Types }

/**
 * As `lintDocument` of Redocly with a configuration of these rules. Redocly loads configurations and rules of all formats together,
 * which takes longer than to run these.
 */
export async function runStructuralRules(document: Document): Promise<readonly NormalizedProblem[]> {
  const specVersion = detectSpec(document.parsed)
  const types = normalizeTypes(lookUp(typesOfVersions, specVersion) ?? {})
  const rootType = types['Root']
  if (rootType === undefined) throw new Error(`There are no structural rules for ${specVersion}`)
  const visitors = rules.flatMap(([ruleId, rule]) => {
    const severity = structuralRules[ruleId]
    return [rule({ severity })].flat().map((visitor) => ({ ruleId, severity, visitor }))
  })
  const externalRefResolver = new OfflineResolver()
  const resolvedRefMap = await resolveDocument({ rootDocument: document, rootType, externalRefResolver })
  const normalizedVisitors = normalizeVisitors(visitors, types)
  const problems: NormalizedProblem[] = []
  walkDocument({
    document,
    rootType,
    normalizedVisitors,
    resolvedRefMap,
    ctx: { problems, specVersion, visitorsData: {} },
  })
  return problems
}
