import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const appPrompt: PageWords['appPrompt'] = {
  labels: phrases(['app store', 'app store google play', 'google play', 'google play app store']),
  openings: phrases([
    'add {words} as a preferred source',
    'allow|enable [desktop|push] notifications',
    'available on [the] app store',
    'available on google play',
    'download [it] on [the] app store',
    'download [it] on google play',
    'download|get|install|try [our|the|this] {few} app|apps',
    'make|set {word} {few} preferred',
    'open in|with [our|the|this] {few} app|apps',
    'turn on [desktop|push] notifications',
  ]),
};
