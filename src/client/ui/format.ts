import type { Locale } from '../../protocol/vocabulary.ts';

/** Numbers as the reader writes them. */
export interface NumberFormat {
  readonly whole: (value: number) => string;
  readonly euros: (value: number) => string;
  /** So many cents, in euros: what one person is worth to somebody else. */
  readonly cents: (value: number) => string;
  /** Points of feeling, with their sign. */
  readonly signed: (value: number) => string;
  /** A difference between numbers of people, which may be a mean. */
  readonly signedTenths: (value: number) => string;
  readonly signedEuros: (value: number) => string;
}

/** U+202F has no glyph in our type, and a minus is not a hyphen. */
const typeset = (written: string) => written.replaceAll('\u202f', '\u00a0').replaceAll('-', '−');

function build(locale: Locale): NumberFormat {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const euros = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const cents = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const signed = new Intl.NumberFormat(tag, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const signedTenths = new Intl.NumberFormat(tag, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const signedEuros = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  return {
    whole: (value) => typeset(whole.format(value)),
    euros: (value) => typeset(euros.format(value)),
    cents: (value) => typeset(cents.format(value / 100)),
    signed: (value) => typeset(signed.format(value)),
    signedTenths: (value) => typeset(signedTenths.format(value)),
    signedEuros: (value) => typeset(signedEuros.format(value)),
  };
}

const formats: Readonly<Record<Locale, NumberFormat>> = { fr: build('fr'), en: build('en') };

export const numberFormat = (locale: Locale): NumberFormat => formats[locale];
