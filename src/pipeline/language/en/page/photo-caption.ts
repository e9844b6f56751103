import { phrases } from '../../../text/phrases.ts';
import { PICTURE_AGENCIES } from '../../names/picture-agencies.ts';
import type { PageWords } from '../../page.ts';

export const photoCaption: PageWords['photoCaption'] = {
  labels: phrases([
    'caption|graphic|illustration|map|video [by|caption|captions|courtesy|credit|credits|from|source|sources|via]',
    'caption|graphic|illustration|map|video courtesy of',
    'cover image|photo [by|caption|courtesy|credit|credits|from|source|via]',
    'cover image|photo courtesy of',
    'credit',
    'image|images|photo|photos|photograph|photographs|pic|pics|picture|pictures [from]',
    'pictured [above|below|here|left|right]',
  ]),
  openings: phrases([
    'file -|–|—',
    'file image|photo|pic|picture',
    'graphic|graphics|illustration|illustrations by|caption|captions|courtesy|credit|credits|source|sources|via',
    'image|images|photo|photos|photograph|photographs|pic|pics|picture|pictures by|caption|captions|courtesy|credit|credits|source|sources|via',
    'image|media caption|copyright|source',
    'staff photo|photos',
  ]),
  agencies: phrases([
    ...PICTURE_AGENCIES,
    'courtesy',
    'file [image|photo]',
    'handout',
    'screengrab',
    'screenshot',
    'supplied',
    'wire',
  ]),
  via: phrases(['via']),
  bracketed: phrases(
    [
      'AFP',
      'AP',
      'Courtesy',
      'Credit',
      'File',
      'Image',
      'Images',
      'Photo',
      'Photograph',
      'Photos',
      'Picture',
      'Pictures',
      'REUTERS',
      'Reuters',
    ],
    { cased: true },
  ),
  signing: phrases(['AFP', 'AP', 'REUTERS', 'Reuters'], { cased: true }),
  picture: phrases([
    'credit|credits',
    'image|images',
    'photo|photograph|photographs|photos',
    'picture|pictures',
    'pic|pics',
  ]),
  credit: phrases(['by', 'courtesy [of]', 'credit', 'source', 'via']),
  credits: phrases(['credit|credits']),
  photo: phrases(['photo']),
};
