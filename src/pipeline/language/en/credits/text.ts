import { phrases } from '../../../text/phrases.ts';
import type { CreditWords } from '../../credits.ts';

export const text: CreditWords['text'] = {
  itself: phrases([
    'the above|following analysis|article|column|content|essay|feature|interview|item|piece|post|report|story|text|work',
    'the above|following press release',
    'this analysis|article|column|content|essay|feature|interview|item|piece|post|report|story|text|work',
    'this press release',
  ]),
  notes: phrases(['about this article|story :', "editor's note :", 'editors note :', "editors' note :", 'note :']),
  is: phrases(['had', 'has been [being]', 'is [being]', 'was [being]']),
  adapted: phrases([
    'adapted',
    'auto-generated',
    'edited',
    'excerpted',
    'made available',
    'produced',
    'shortened',
    'translated',
  ]),
};

export const corrections: CreditWords['corrections'] = {
  labels: phrases(['clarification', 'clarifications', 'correction', 'corrections', 'update', 'updates']),
  ofText: phrases([
    'earlier|original|previous headline|version',
    'this article|headline|piece|post|report|story has been',
    'this article|headline|piece|post|report|story incorrectly|misstated|originally|previously|was',
    'we incorrectly|wrongly',
  ]),
};

export const site: CreditWords['site'] = {
  itself: phrases([
    'affiliate',
    'browser',
    'commission',
    'membership',
    'newsletter',
    'our',
    'page',
    'policy',
    'press council',
    'press standards',
    'rights',
    'site',
    'subscribe',
    'subscribed',
    'subscriber',
    'subscribers',
    'subscribing',
    'subscription',
    'subscriptions',
    'terms',
    'us',
    'we',
    'website',
  ]),
  numbers: phrases(['issue|no|page|vol [.] {number}']),
  turns: phrases(['a|q .|:']),
};
