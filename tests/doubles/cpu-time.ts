/**
 * The milliseconds that this thread is at work on `act`: what else the machine does in the meantime is not counted.
 * Linux counts in steps of four, so what is quick has to be done many times.
 */
export async function cpuTimeOf(act: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
