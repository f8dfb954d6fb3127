/**
 * Milliseconds of processor that some work takes on its thread. Not of the clock on the wall: another program that
 * wants the machine is no fault of the work. On an idle machine the two are nearly the same.
 */
export const timeOf = (work: () => void): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};
