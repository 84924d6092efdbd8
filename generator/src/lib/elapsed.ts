/** Milliseconds since the process started, as `performance.now()` says, which loads several modules of Node first. */
export function elapsed(): number {
  return process.uptime() * 1000
}
