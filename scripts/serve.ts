/** `npm run serve`: serves what `npm run build` wrote. `HOST`, `PORT`, `BASE_PATH` and `OUT_DIR` set another place. */
import { placeOf } from './serve/place.ts';
import { inWords, serve } from './serve/serve.ts';

await inWords(() => serve(placeOf(process.env)));
