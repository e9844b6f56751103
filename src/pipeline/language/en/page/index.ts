/** The furniture of pages in English, a file for each kind. */
import type { PageWords } from '../../page.ts';
import { advertisement } from './advertisement.ts';
import { appPrompt } from './app-prompt.ts';
import { authorBio } from './author-bio.ts';
import { by } from './by.ts';
import { byline } from './byline.ts';
import { commentPrompt } from './comment-prompt.ts';
import { cookieNotice } from './cookie-notice.ts';
import { counter } from './counter.ts';
import { crossReference } from './cross-reference.ts';
import { endMark } from './end-mark.ts';
import { filedUnder } from './filed-under.ts';
import { followPrompt } from './follow-prompt.ts';
import { label } from './label.ts';
import { machineNote } from './machine-note.ts';
import { mediaPlayer } from './media-player.ts';
import { navigation } from './navigation.ts';
import { newsletterPrompt } from './newsletter-prompt.ts';
import { ofTheText } from './of-the-text.ts';
import { photoCaption } from './photo-caption.ts';
import { readingTime } from './reading-time.ts';
import { rightsNotice } from './rights-notice.ts';
import { shareBar } from './share-bar.ts';
import { siteFooter } from './site-footer.ts';
import { subscriptionPrompt } from './subscription-prompt.ts';
import { tipLine } from './tip-line.ts';

export const page: PageWords = {
  advertisement,
  appPrompt,
  authorBio,
  by,
  byline,
  commentPrompt,
  cookieNotice,
  counter,
  crossReference,
  endMark,
  filedUnder,
  followPrompt,
  label,
  machineNote,
  mediaPlayer,
  navigation,
  newsletterPrompt,
  ofTheText,
  photoCaption,
  readingTime,
  rightsNotice,
  shareBar,
  siteFooter,
  subscriptionPrompt,
  tipLine,
};
