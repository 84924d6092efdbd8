import { petsListPages } from './api/index.ts'

for await (const pet of petsListPages({ limit: 2 }).items()) console.log(pet.name)
