/**
 * Changelogs for users: what changesets say, without commit hashes and without lines about the packages of this repository,
 * which always share one version.
 */
export default {
  async getReleaseLine({ summary }) {
    const [first = '', ...more] = summary.trim().split('\n')
    return `\n- ${[first, ...more.map((line) => (line.trim() === '' ? '' : `  ${line}`))].join('\n')}`
  },
  async getDependencyReleaseLine() {
    return ''
  },
}
