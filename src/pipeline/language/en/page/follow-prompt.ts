import { phrases } from '../../../text/phrases.ts';
import { NETWORKS } from '../../names/networks.ts';
import type { PageWords } from '../../page.ts';

export const followPrompt: PageWords['followPrompt'] = {
  labels: phrases(['follow', 'follow us [on]', 'google news']),
  before: phrases(['and', 'be sure to', "dont|don't forget to", 'please']),
  openings: phrases([
    'add|catch|find|follow|join|like|visit @',
    'add|catch|find|follow|join|like|visit her|him|me|our|the|them|us',
    'add|catch|find|follow|join|like|visit {few} on',
    'add|catch|find|follow|join|like|visit {word} at',
    'connect with @',
    'connect with her|him|me|our|the|them|us',
    'connect with {few} on',
    'for more news|stories|updates',
    'keep up with',
    'stay connected|informed',
    'stay in touch',
    'subscribe to @',
    'subscribe to her|him|me|our|the|them|us',
    'subscribe to {few} on',
  ]),
  networks: phrases([...NETWORKS, '@ {word}', 'channel', 'google news', 'social media', 'x']),
};
