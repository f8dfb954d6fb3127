/** Whether this browser gives a WebGL context. The context is given back at once: there are few of them. */
export function canDraw(): boolean {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (gl === null) return false;
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  } catch {
    return false;
  }
}
