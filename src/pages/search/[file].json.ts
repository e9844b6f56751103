/** The files of the search index: of a small collection names and passages, of a large one what leads to its chunks. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, isSearchChunked } from '../../views/index.ts';
import { chunk } from '../../search/chunked/write.ts';
import { indexOf, searchRecords } from '../../search/index/of-edition.ts';

interface Props {
  content: unknown;
}

export const getStaticPaths = (async () => {
  const whole = await edition();
  const files: Record<string, unknown> = {};
  if (await isSearchChunked()) {
    const { catalogue, spellings } = chunk(searchRecords(whole));
    Object.assign(files, { catalogue, spellings });
  } else {
    const { lexicon, texts } = indexOf(whole);
    Object.assign(files, { names: lexicon, texts });
  }
  return Object.entries(files).map(([file, content]) => ({ params: { file }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.content);
