/** `npm run headers`: writes the headers of `src/site.ts` into `deploy/nginx.conf`. A test says when they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withHeaders } from './deploy/nginx.ts';
import { ROOT } from './run.ts';

const file = join(ROOT, 'deploy/nginx.conf');
writeFileSync(file, withHeaders(readFileSync(file, 'utf8')));
