import { countWords } from '../../text/words.ts';
import type { Rule } from '../context.ts';

const OPENING =
  /^(?:(?:do you have|have you got|got|have) (?:a |an |any |more |some )?(?:news |confidential |story |breaking |further )*(?:tip|tips|story|stories|information|info|question|questions|photos?|videos?|footage|correction|something|concerns?|views?)\b.{0,90}?[?:]|do you know (?:more|anything)\b.{0,60}\?|(?:were|are|have) you (?:been )?(?:there|affected|a witness|at the scene|in the area)\b.{0,60}\?|send (?:us (?:a|an|your|news|tips?|photos?|an? e-?mail|feedback|questions)|your|tips|news tips|story ideas)\b|to (?:submit|report|send) (?:a |an )?(?:tip|correction|news tip|error|typo)|(?:contact|e-?mail|reach|call|write to) (?:the (?:author|reporter|writer|newsroom|editors?|news ?desk)|us|our newsroom|this reporter)\b|see (?:an|a) (?:error|mistake|typo)|(?:report|spotted|found|notice) (?:an? )?(?:error|typo|mistake)|for (?:media|press) (?:inquiries|enquiries)|(?:media|press) (?:contacts?|inquiries|enquiries)\b|contact (?:info|information|details)?:|follow the reporter|get in touch\b|tips\?)/i;
const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}|\[at\]|\b(?:e-?mail|contact|call|phone|signal|whatsapp|text|write to|send|submit|newsroom|get in touch|let us know|here|fill (?:in|out)|form)\b/i;
const ADDRESS_ONLY =
  /^(?:\W*(?:contact|e-?mail|reach|write to)\s?[:\s].{0,60}?)?(?:at |on )?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\.?$/i;

/** Where tips, pictures and corrections may be sent. */
export const tipLine: Rule = {
  name: 'tip-line',
  why: 'tells how to reach the outlet',
  apply({ text }) {
    if (ADDRESS_ONLY.test(text)) return { confidence: 0.92 };
    return OPENING.test(text) && ADDRESS.test(text) && countWords(text) <= 60 ? { confidence: 0.88 } : undefined;
  },
};
