/** Copies a citation, the page's address or a passage's, or opens the system's share sheet. */
export async function share(action: string, target: HTMLElement): Promise<void> {
  // What stands in the address bar, but for the passage that the reader came by and what others have hung on.
  const address = location.origin + location.pathname;
  switch (action) {
    case 'share':
      // A reader who closes the sheet has not met an error.
      await navigator.share({ title: document.title, url: address }).catch(() => undefined);
      return;
    case 'cite':
      await copy(document.querySelector('[data-citation]')?.textContent.trim() ?? address, 'The citation is copied.');
      return;
    case 'link':
      await copy(address, 'The link is copied.');
      return;
    case 'passage':
      // The address of the page is now the passage's: the link itself leads there.
      if (await copy((target as HTMLAnchorElement).href, 'The link to the passage is copied.')) flash(target);
  }
}

async function copy(text: string, done: string): Promise<boolean> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const status = document.querySelector('.cite [role=status]');
  if (status) status.textContent = copied ? done : `Copying is not allowed here: ${text}`;
  return copied;
}

/** In milliseconds. */
const SHOWN = 2000;

function flash(target: HTMLElement): void {
  target.dataset['done'] = '';
  setTimeout(() => delete target.dataset['done'], SHOWN);
}
