/**
 * In place of the library `graphql` in the packed generator: Redocly loads it for GraphQL schemas alone, which the generator
 * never hands to it, and loading it would take longer than all checks of a small document.
 */
function unreached(): never {
  throw new Error('GraphQL schemas are not checked')
}

export {
  unreached as buildASTSchema,
  unreached as getLocation,
  unreached as GraphQLError,
  unreached as parse,
  unreached as Source,
  unreached as validateSchema,
  unreached as visit,
  unreached as visitInParallel,
}
