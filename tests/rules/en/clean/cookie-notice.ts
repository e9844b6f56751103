import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [
    inHead('Accept all'),
    inHead('We value your privacy'),
    inHead(
      'We and our 212 partners use cookies to store information on your device and to measure our site’s audience.',
    ),
    inHead('By continuing to browse you agree to our use of cookies.'),
    inHead('Our site uses cookies. By browsing it you accept the cookie policy.'),
  ],
  leaves: [
    within('Cookies, tea and dry socks were handed out in the gymnasium.'),
    within('The regulator fined the firm because its cookies followed people from shop to shop.'),
    within('“We accept cookies at our door all year,” the warden said.'),
  ],
};
