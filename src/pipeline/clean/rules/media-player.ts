import { type Rule, stripOrnaments } from '../context.ts';

const CONTROL =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?|(?:now )?playing(?: in \d+)?|play(?: video| audio)?|pause|mute|unmute|replay|volume \d+%|\[?video (?:player|ad feedback)\b.{0,80}|media (?:playback is (?:unsupported|not supported).{0,40}|caption.{1,200})|enlarge(?: image| this image)?|this video (?:can ?not|can't|can’t) be played|(?:tap|click|press) (?:here )?to (?:play|unmute|listen|watch|expand)\b.{0,40}|listen to (?:this )?(?:article|story|post)\b.{0,40}|listen\s?[(·•|-]?\s?\d.{0,12}|(?:listen|watch)(?: now)?|video(?:s)?|audio|gallery|photos?|slideshow|image \d+ of \d+|\d{1,3}\s?\/\s?\d{1,3}|photos? \d+ of \d+|view (?:\d+ )?(?:images?|photos?|gallery)|(?:open|view) (?:image|photo)s?(?: in)?(?: (?:gallery|full ?screen))?|full ?screen|expand|close|share this video|this browser does not support the video element\.?|your browser does not support .{1,40})$/i;

export const mediaPlayer: Rule = {
  name: 'media-player',
  why: 'a control of a player or gallery',
  apply: ({ text }) =>
    /^(?:current time|duration|remaining time|loaded|stream type)\b.{0,60}\d/i.test(text) ||
    CONTROL.test(stripOrnaments(text))
      ? { confidence: 0.9 }
      : undefined,
};
