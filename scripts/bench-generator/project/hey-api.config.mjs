export default {
  input: process.env.BENCH_DOCUMENT,
  output: process.env.BENCH_OUTPUT,
  logs: { level: 'silent' },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch', '@tanstack/react-query'],
}
