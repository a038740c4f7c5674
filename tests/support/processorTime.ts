/** In ms of this process's own work, so that nothing depends on how busy the machine is. Returns what has passed since it was called. */
export function processorTime(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
