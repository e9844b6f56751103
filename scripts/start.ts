/**
 * `npm start`: builds the site for the address at which it is then served, so that its feeds, canonical links and sitemap
 * are true there. `SITE_URL` names another; `HOST`, `PORT`, `BASE_PATH` and `OUT_DIR` set another place.
 */
import { runNode } from './run.ts';
import { originOf, placeOf, tryPlace } from './serve/place.ts';
import { inWords, serve } from './serve/serve.ts';

await inWords(async () => {
  const place = placeOf(process.env);
  // Nobody waits for a build that cannot be served.
  await tryPlace(place);
  const status = await runNode('scripts/build.ts', [], {
    env: { SITE_URL: process.env['SITE_URL'] || originOf(place) },
  });
  if (status === 0) await serve(place);
  else process.exitCode = status;
});
