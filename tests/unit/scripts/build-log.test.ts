import { describe, expect, it } from 'vitest';
import { readLine } from '../../../scripts/build/log.ts';

const line = (level: string, label: string | null, message: string): string =>
  JSON.stringify({ message, label, level });

describe("a line of Astro's build log", () => {
  it.each([
    ['an error', line('error', 'vite', '✗ Build failed in 153ms')],
    ['a warning of Astro', line('warn', 'router', 'getStaticPaths() ignored in dynamic page /src/pages/[page].astro.')],
    ['a warning without a label', line('warn', null, 'Something is off')],
    ['a page that came out empty', line('info', 'SKIP_FORMAT', ' (+1ms) (file not created, response body was empty)')],
    ['a plain error message', '[ERROR] [content] Invalid reference'],
    ['a stack trace', 'TypeError: x is not a function'],
  ])('fails the build: %s', (_, text) => {
    expect(readLine(text)).toMatchObject({ fails: true, show: true });
  });

  it.each([
    ['progress', line('info', null, '  ├─ /articles/a/index.html')],
    ['how long a page took', line('info', 'SKIP_FORMAT', ' (+14ms) ')],
    [
      'a collection without entries',
      line('warn', 'content', 'The collection "events" does not exist or is empty. Please'),
    ],
    ['the mode', line('info', 'build', 'mode: "static"')],
  ])('is not shown: %s', (_, text) => {
    expect(readLine(text)).toMatchObject({ fails: false, show: false });
  });

  it('of a loader of ours is shown and judged by the content check, not here', () => {
    expect(readLine(line('warn', 'articles', 'a.md:3:1 HTML shown as text'))).toEqual({
      text: 'warn: [articles] a.md:3:1 HTML shown as text',
      show: true,
      fails: false,
    });
  });

  it('tells how many pages were built', () => {
    expect(readLine(line('info', 'build', '42 page(s) built in 628ms')).pages).toBe(42);
    expect(readLine(line('info', 'build', 'Complete!'))).not.toHaveProperty('pages');
  });

  it('that is JSON of another kind is passed on as it is', () => {
    expect(readLine('{"a":1}')).toEqual({ text: '{"a":1}', show: true, fails: false });
    expect(readLine('{broken')).toEqual({ text: '{broken', show: true, fails: false });
  });
});
