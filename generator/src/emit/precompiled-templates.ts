/**
 * The generator's own templates as Handlebars compiles them, by the hash of their text. The published package has them in
 * place of this module, so that most runs need no compiler.
 */
export const precompiledTemplates: ReadonlyMap<string, TemplateSpecification> = new Map()
