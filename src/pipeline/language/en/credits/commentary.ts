import { phrases } from '../../../text/phrases.ts';
import type { CommentaryWords } from '../../credits.ts';

export const commentary: CommentaryWords = {
  notes: phrases([
    '[a|an] note from [our|the] editor|editors :',
    "[{word}] admin's|author's|blogger's|ed's|editor's|editorial's|moderator's|publisher's|writer's note|notes :",
    "[{word}] admins'|authors'|bloggers'|editors'|moderators'|publishers'|writers' note|notes :",
    '[{word}] admins|authors|bloggers|eds|editors|moderators|publishers|writers [.] note|notes :',
    '[{word}] admin|author|blogger|ed|editor|editorial|moderator|publisher|writer [.] note|notes :',
    // What an author or publisher adds to a text speaks of the text, whatever it is called.
    "author's|publisher's|writer's [comment|comments|commentary|opinion|remark|reply|response|take|view] :",
    'author|authors|publisher|publishers|writer|writers [comment|comments|commentary|opinion|remark|reply|response|take|view] :',
  ]),
  opinions: phrases([
    '[a|an] message from [the] editor|editors :',
    "[{word}] admin's|author's|blogger's|ed's|editor's|editorial's|moderator's|publisher's|writer's [comment|comments|commentary|opinion|remark|reply|response|take|view] :",
    "[{word}] admins'|authors'|bloggers'|editors'|moderators'|publishers'|writers' [comment|comments|commentary|opinion|remark|reply|response|take|view] :",
    '[{word}] admins|authors|bloggers|eds|editors|moderators|publishers|writers [.] [comment|comments|commentary|opinion|remark|reply|response|take|view] :',
    '[{word}] admin|author|blogger|ed|editor|editorial|moderator|publisher|writer [.] [comment|comments|commentary|opinion|remark|reply|response|take|view] :',
    'my|our comment|opinion|take|view :',
    'my|our two cents :',
    '{word} comment|commentary|opinion|says|take|view :',
  ]),
  definite: phrases(['the {word} comment|commentary|opinion|says|take|view :']),
  labels: phrases(['comment :', 'commentary :', 'opinion :']),
};
