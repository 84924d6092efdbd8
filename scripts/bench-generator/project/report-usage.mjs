import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// Loaded into every generator, and into the processes it starts, before its own code: what the process used is known only at its end, and only to itself.
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const report = { kilobytes: maxRSS, cpuMs: (userCPUTime + systemCPUTime) / 1000 }
    writeFileSync(`${process.env.BENCH_USAGE}/${process.pid}.json`, JSON.stringify(report))
  })
}
