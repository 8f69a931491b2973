/**
 * The milliseconds of processor time that `act` takes in this thread. Other load on the machine does not count.
 * Linux counts in steps of four milliseconds, so something quick has to be done many times.
 */
export async function cpuTimeOf(act: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
