/** What else one might take, each as a page of its own. */
import { fuse } from './peers/fuse.ts';
import { miniSearch } from './peers/minisearch.ts';
import { pagefind } from './peers/pagefind.ts';
import type { Subject } from './subject.ts';

export const PEERS: readonly Subject[] = [fuse, miniSearch, pagefind];
