/** What comes over the network in the place of an index is an error, whatever it is. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMAT } from '../../../src/search/index/format.ts';
import { fetched, hasLists } from '../../../src/search/ui/fetched.ts';

const isRight = (content: unknown): content is { names: unknown[] } => hasLists(content, 'names');
const answer = (body: string, status = 200): void => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
};
afterEach(() => void vi.unstubAllGlobals());

describe('a file of the index', () => {
  it('is what it should be', async () => {
    answer(`{"format":${FORMAT},"edition":"a","names":[]}`);
    expect(await fetched('names.json', isRight)).toEqual({ format: FORMAT, edition: 'a', names: [] });
  });

  it.each([
    ['is not there', `{"format":${FORMAT},"names":[]}`, 404, 'names.json: 404'],
    ['is a page', '<!doctype html>', 200, 'JSON'],
    ['breaks off', `{"format":${FORMAT},"names":[`, 200, 'JSON'],
    ['is of another version', `{"format":${FORMAT + 1},"names":[]}`, 200, `names.json is not of the shape ${FORMAT}.`],
    ['lacks a list', `{"format":${FORMAT},"names":{}}`, 200, 'not of the shape'],
    ['is null', 'null', 200, 'not of the shape'],
    ['is a list', '[]', 200, 'not of the shape'],
  ])('that %s is refused', async (_, body, status, message) => {
    answer(body, status);
    await expect(fetched('names.json', isRight)).rejects.toThrow(message);
  });

  it('is not waited for without end', async () => {
    const asked = vi.fn(() => Promise.resolve(new Response('[]')));
    vi.stubGlobal('fetch', asked);
    await fetched('names.json', isRight).catch(() => undefined);
    expect(asked).toHaveBeenCalledWith('names.json', { signal: expect.any(AbortSignal) as AbortSignal });
  });
});
