/**
 * All that a page runs at load: what a key or a button does is fetched when it is first used, and what is cited or passed
 * on bears the address that the reader sees, wherever this copy of the site stands.
 */
import { isTyping } from './typing.ts';

const KEYS = /^[jk?]$/;

const here = location.origin + location.pathname;
for (const place of document.querySelectorAll<HTMLElement>('[data-here]')) {
  const by = place.dataset['here'];
  if (by) (place as HTMLAnchorElement).href = by + here;
  else place.textContent = here;
}

const press = (key: string): void => void import('./keys.ts').then((keys) => keys.press(key));

document.addEventListener('keydown', (event) => {
  if (KEYS.test(event.key) && !isTyping(event)) press(event.key);
});

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('[data-do], .line');
  if (!target) return;
  const { do: action = 'passage' } = target.dataset;
  if (action === 'theme') void import('./theme.ts').then((theme) => theme.toggle());
  else if (action === 'keys') press('?');
  else void import('./share.ts').then((way) => way.share(action, target));
});
