import { Scratch } from './scratch.ts'

/** An app of Yarn without `node_modules`: its packages are in archives. */
export function tryPlugAndPlay(document: string, tarball: string): Promise<void> {
  return Scratch.use(async (scratch) => {
    const yarn = (...args: readonly string[]) => scratch.run('npx', '-y', '@yarnpkg/cli-dist@4', ...args)
    await scratch.write('package.json', {
      name: 'app',
      private: true,
      type: 'module',
      devDependencies: { 'openapi-sdkgen': `file:${tarball}` },
    })
    await scratch.write('tsconfig.json', { compilerOptions: { module: 'preserve' }, include: ['src'] })
    await scratch.write('.yarnrc.yml', 'nodeLinker: pnp\nenableTelemetry: false\nenableImmutableInstalls: false\n')
    await scratch.write('yarn.lock', '')
    await scratch.write('openapi.yaml', document)
    await yarn('install')
    await yarn('run', 'sdkgen', 'init', '--layout', 'folder', '--spec', 'openapi.yaml', '--name', 'Petstore', '--yes')
    await yarn('run', 'generate')
    await yarn('run', 'sdkgen', 'check')
  })
}
