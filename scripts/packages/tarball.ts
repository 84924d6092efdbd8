import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { packageFolders } from '../lib/paths.ts'
import { mustRun } from '../lib/run.ts'

/** A package as it would be published. */
export interface Tarball {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly contents: Package
  readonly manifest: Manifest
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Packs the built packages into a folder, which is emptied before. */
export async function packAll(
  folder: string,
  packages: readonly string[] = packageFolders,
): Promise<readonly Tarball[]> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const path of packages) await mustRun('pnpm', ['pack', '--pack-destination', folder], { cwd: path })
  return readTarballs(folder)
}

/** Reads the tarballs of a folder, those first that others depend on. */
export async function readTarballs(folder: string): Promise<readonly Tarball[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  const tarballs = await Promise.all(names.map((name) => readTarball(join(folder, name))))
  const dependencies = ({ manifest }: Tarball) => Object.keys(manifest.dependencies ?? {}).length
  return tarballs.toSorted((one, other) => dependencies(one) - dependencies(other))
}

async function readTarball(path: string): Promise<Tarball> {
  const contents = createPackageFromTarballData(new Uint8Array(await readFile(path)))
  const { packageName: name, packageVersion: version } = contents
  const manifest: Manifest = JSON.parse(contents.readFile(`/node_modules/${name}/package.json`))
  return { path, name, version, contents, manifest }
}
