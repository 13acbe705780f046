import { describe, expect, it } from 'vitest';
import { translatePattern } from '../../openapi/patterns.js';

/** As a model has it: Java lets the end be repeated. In one piece it would look like a template's placeholder. */
const QUANTIFIED_END = ['^[-_a-zA-Z0-9]*$', '{2,64}$'].join('');

describe('a pattern of Java', () => {
  it.each([
    ['(?s).*', 'a\nb', true],
    ['.*', 'a\nb', false],
    ['.*\\S.*', '  ', false],
    ['.*\\S.*', ' a ', true],
    [QUANTIFIED_END, 'abc-1', true],
    [QUANTIFIED_END, 'a b', false],
    ['(?!aws:)[a-zA-Z+-=._:/]+', 'aws:a', false],
    ['(?!aws:)[a-zA-Z+-=._:/]+', 'team/a1', true],
    ['^[0-9]{2}:[0-9]{2}', '02:30', true],
    ['^[0-9]{2}:[0-9]{2}', '02:30 and more', false],
    ['[\\u0020-\\uD7FF\\u10000-\\u10FFFF]*', '\u{1F600}', true],
    ['[A-Za-z0-9]([A-Za-z0-9\\:\\-\\_\\.\\@]{0,62}[A-Za-z0-9])?', 'a:b-c_d.e@f', true],
    ['44100|48000', '44100', true],
    ['44100|48000', '441000', false],
    ['^$|^[A-Z]{2,2}$', '', true],
    ['^\\d{1,2}\\/\\d{1,2}$', '1/12', true],
    ['[\\w|\\d|\\.|_]+', 'a|b.c', true],
  ])('%s means the same of %o', (pattern, text, matches) => {
    expect(new RegExp(translatePattern(pattern), 'u').test(text)).toBe(matches);
  });
});
