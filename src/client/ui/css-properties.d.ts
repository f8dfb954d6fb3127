import 'react';

declare module 'react' {
  /** Custom properties, which styles hand to style sheets. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
