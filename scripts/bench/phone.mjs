// A slow phone: Lighthouse's "slow 4G" (150 ms of round trip, 1.6 Mb/s down, 750 kb/s up) and a processor four times slower.
const KBIT = 1000 / 8;

export const slowPhone = async (context) => {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1600 * KBIT,
    uploadThroughput: 750 * KBIT,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
};

/** Counts what comes over the wire: heads and packed bodies, as the browser received them. */
export const countBytes = async (context, page) => {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const files = new Map();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    files.set(requestId, { url: response.url, bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  return () => [...files.values()];
};
