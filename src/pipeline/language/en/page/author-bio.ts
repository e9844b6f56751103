import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const authorBio: PageWords['authorBio'] = {
  labels: phrases([
    '[the] author|reporter|writer is',
    'about [the] author|authors|reporter|reporters|writer|writers',
    "more about|by|from [the] author|author's",
    'more stories by [the] author',
  ]),
  is: phrases(['has been a|an|our|the', 'is a|an|our|the', 'was a|an|our|the']),
  roles: phrases([
    'broadcaster',
    'bureau chief',
    'columnist',
    'contributor',
    'correspondent',
    'editor',
    'fellow',
    'freelance|freelancer',
    'intern',
    'journalist',
    'photographer',
    'producer',
    'reporter',
    'staff writer',
    'writer ,',
    // A writer may be of novels; one of a newspaper is said to be its.
    'writer at|based|for|in|with',
  ]),
  outlets: phrases([
    'magazine',
    'news agency|organisation|organization|outlet|service|site',
    'newsletter',
    'newspaper',
    'newsroom',
    'publication',
    'website',
  ]),
  outletDoes: phrases(['based', 'covering', 'dedicated', 'focused', 'funded', 'published', 'serving', 'that', 'which']),
  works: phrases(['covers', 'reports', 'writes']),
  employer: phrases(['for', 'for the']),
  now: phrases(['covers', 'is a|an']),
  reach: phrases([
    'can be contacted|followed|reached at|by|on|via',
    'contact|e-mail|email her|him|them at',
    'on twitter|x @',
    'reach her|him|them at',
  ]),
  followOn: phrases(['follow her|him|them on', 'follow {name} on']),
  networks: phrases(['bluesky', 'facebook', 'instagram', 'linkedin', 'mastodon', 'threads', 'twitter', 'x']),
};
