/** As it is loaded, AgentScript makes a canvas of one pixel, to read the names of colours. There is none here. */
class NoCanvas {
  getContext(): null {
    return null;
  }
}

/** The library, without a page. */
export const loadAgentScript = async (): Promise<typeof import('agentscript')> => {
  if (!('OffscreenCanvas' in globalThis))
    Object.defineProperty(globalThis, 'OffscreenCanvas', { value: NoCanvas, configurable: true });
  return import('agentscript');
};
