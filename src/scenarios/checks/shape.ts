import type * as z from 'zod';
import { type Finding, listed, quote, spellPath } from './finding.ts';

type Issue = z.core.$ZodIssue;

const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined,
    whole,
  );

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list [ … ]',
  object: 'a group of fields { … }',
  record: 'a group of fields { … }',
  string: 'some text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const bound = (word: string, limit: number | bigint, origin: string): string => {
  if (origin === 'array') return `${word} ${limit} in the list`;
  return origin === 'string' ? `${word} ${limit} characters` : `${word} ${limit}`;
};

/** What a union would have taken: the words of its alternatives. */
const alternatives = (issue: Issue & { readonly code: 'invalid_union' }): string => {
  if ('options' in issue && Array.isArray(issue.options))
    return `one of ${listed(issue.options.map(String))}`;
  return [...new Set(issue.errors.flat().map(expectedBy))].join(', or ');
};

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${listed(issue.values.map(String))}`;
    case 'invalid_type':
      return NAMES[issue.expected] ?? issue.expected;
    case 'too_small':
      return bound(issue.inclusive ? 'at least' : 'more than', issue.minimum, issue.origin);
    case 'too_big':
      return bound(issue.inclusive ? 'at most' : 'less than', issue.maximum, issue.origin);
    case 'unrecognized_keys':
      return 'only the fields of docs/scenario-format.md, spelt as there';
    case 'invalid_union':
      return alternatives(issue);
    default:
      return issue.message;
  }
}

const foundBy = (issue: Issue, whole: unknown): string =>
  issue.code === 'unrecognized_keys'
    ? `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    : quote(valueAt(whole, issue.path));

/** zod's issues in an author's words. */
export const shapeFindings = (
  file: string,
  whole: unknown,
  issues: readonly Issue[],
): readonly Finding[] =>
  issues.map((issue) => ({
    file,
    at: spellPath(issue.path),
    found: foundBy(issue, whole),
    expected: expectedBy(issue),
  }));
