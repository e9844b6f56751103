/** Whether a key belongs to somebody else: a field, an open dialog, the browser. */
export const isTyping = ({ altKey, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  altKey ||
  ctrlKey ||
  metaKey ||
  (target as Element).closest('input, textarea, select, dialog, [contenteditable]') !== null;
