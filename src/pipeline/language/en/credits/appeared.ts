import { phrases } from '../../../text/phrases.ts';
import type { AppearedWords } from '../../credits.ts';

export const appeared: AppearedWords = {
  opening: phrases(['the article|entry|piece|post|story']),
  closing: phrases([
    'appeared first at|in|on',
    'first appeared at|in|on',
    'originally appeared at|in|on',
    'was first published at|in|on',
  ]),
  first: phrases([
    'first|originally|previously aired|appeared|posted|printed|produced|published|ran|reported|written [exclusively|here|jointly|locally|online|recently|simultaneously] at|by|for|in|on',
  ]),
  from: phrases([
    'cross-posted|crossposted|re-published|reposted|reprinted|reproduced|republished|syndicated [here] by permission of',
    'cross-posted|crossposted|re-published|reposted|reprinted|reproduced|republished|syndicated [here] courtesy of',
    'cross-posted|crossposted|re-published|reposted|reprinted|reproduced|republished|syndicated [here] from',
    'cross-posted|crossposted|re-published|reposted|reprinted|reproduced|republished|syndicated [here] under license from',
    'cross-posted|crossposted|re-published|reposted|reprinted|reproduced|republished|syndicated [here] with [the] [kind] permission from|of',
  ]),
  by: phrases(['carried|re-published|reposted|reprinted|republished|syndicated by']),
  provided: phrases(['courtesy|distributed|produced|provided|supplied by|of']),
  clauses: phrases(
    [
      ', a',
      ', an',
      ', he',
      ', her',
      ', his',
      ', it',
      ', its',
      ', she',
      ', the',
      ', their',
      ', they',
      ', this',
      ', we',
      ', which',
      ', who',
    ],
    { cased: true },
  ),
  readOriginal: phrases(['read [the] full|original']),
  beforeDay: phrases(['in', 'on']),
  nameEnds: phrases(['and', 'as', 'at', 'by', 'here', 'under', 'via', 'where', 'which', 'who', 'with']),
  outletNouns: phrases([
    '[the] blog',
    '[the] magazine',
    '[the] news site',
    '[the] newspaper',
    '[the] publication',
    '[the] site',
    '[the] website [of]',
  ]),
};
