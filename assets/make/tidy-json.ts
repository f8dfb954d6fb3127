/** JSON as Biome lays it out: a list of plain values on one line where it fits in a hundred characters. */
export const tidyJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /^(.*)\[\n([^[\]{}]*)\n\s*\](,?)$/gm,
    (all, head: string, items: string, tail: string) => {
      const line = `${head}[${items.trim().replace(/\s*\n\s*/g, ' ')}]${tail}`;
      return line.length <= 100 ? line : all;
    },
  )}\n`;
