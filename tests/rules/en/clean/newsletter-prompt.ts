import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('Sign up for our free newsletter'),
    within('Enter your email'),
    within('Get flood alerts for the valley in your inbox every morning.'),
    within('You are receiving this letter because you signed up for it on our website.'),
    within('Subscribe to our daily briefing and never miss an email.'),
    within('Want more stories like this? Sign up for our newsletter.'),
  ],
  leaves: [
    within('Subscribers to the planning office’s newsletter had been told of the vote a week before.'),
    within('Subscribe to the theory that small is safe, as several managers did, and it looked like a bargain.'),
    within('Sign-ups for the swimming course opened on Monday.'),
    within('Receive the stolen goods he did, the court found.'),
    within('The newsletter said that the pier was safe.'),
    within('The newsletter said that the pier was safe.'),
  ],
};
