/** The processor time that some work takes, in milliseconds: what else a busy machine does is not counted. */
export function toProcessorTime(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(begun)
  return (user + system) / 1000
}
