import config from './hey-api.config.mjs'

const hooks = { name: '@tanstack/react-query', useQuery: true, useMutation: true }

export default { ...config, plugins: [...config.plugins.slice(0, -1), hooks] }
