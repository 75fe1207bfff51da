import { expect, it } from 'vitest';
import { guessDelimiter } from './guess-delimiter.ts';

it.each([
  ['commas', 'a,b\n1,2\n', ','],
  ['tabs', 'a\tb\n1\t2,5\n', '\t'],
  ['semicolons, with decimal commas', 'a;b\n1,5;2,5\n3;4\n', ';'],
  ['bars', 'a|b|c\n1|2|3\n', '|'],
  ['as many in every line before many in the first', 'a,b,c;d\n1;2\n3;4\n', ';'],
  ['more of them where several are as even', 'a;b,c,d\n1;2,3,4\n', ','],
  ['a comma where there is none', 'a\nb\n', ','],
  ['a comma where there is nothing', '', ','],
  ['what stands outside quotation marks', '"a;b;c",d\r\n"1;2 ""x;y""",3\r\n', ','],
  ['lines of old Macintosh files', 'a;b\r1;2\rx', ';'],
  ['what stands outside a quotation mark that the end cuts off', 'a;b,c\n1;2\n3;"4,5\n6,7\n', ';'],
  ['no line that may be cut off', 'a;b,c\n1;2\n3,4', ';'],
  ['many lines before many columns', `a;b${',x'.repeat(30)}\n1;2\n3;4\n`, ';'],
  ['the one line there is', 'a;b', ';'],
  ['no blank line', '\n\na;b\n\n1;2\n\n', ';'],
])('finds %s', (_, head, delimiter) => {
  expect(guessDelimiter(head)).toBe(delimiter);
});

it('looks at fifty lines', () => {
  const head = `a;b,c\n${'1;2\n'.repeat(49)}${'1,2\n'.repeat(500)}`;
  expect(guessDelimiter(head)).toBe(';');
});
