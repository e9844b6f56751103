import { describe, expect, it } from 'vitest';
import { knowLanguage } from '../../../../src/pipeline/language/detect.ts';
import { messages, PROSE, storyOf, build } from '../article.ts';

const FRENCH = [
  'Le conseil municipal a voté lundi la fermeture du vieux quai, qui fuit depuis les crues du printemps dernier.',
  'Deux ingénieurs avaient dit aux 12 membres que les piles sous le guichet ne tiendraient pas un autre hiver.',
  '« Personne ne le regrettera », a dit la maire Ana Ruiz le 3 mars 2031, avant de compter les 40 lampes de la place.',
];
const RUSSIAN =
  'Совет проголосовал в понедельник за закрытие старого причала, который протекает с весны. Инженеры сказали, что сваи не выдержат зимы.';
const CHINESE =
  '市议会周一投票决定关闭旧码头，该码头自春季洪水以来一直漏水。两名工程师告诉议员，售票处下面的木桩撑不过下一个冬天。会议在广场点灯之前就结束了，没有人反对这项计划。';

describe('the language of a text', () => {
  it.each([
    ['fr', FRENCH.join('\n')],
    ['ru', RUSSIAN],
    ['zh', CHINESE],
  ])('is known to be %s, which is not read', (language, text) => {
    expect(knowLanguage([text], undefined, 'en')).toMatchObject({ language, read: false });
  });

  it('is English where its small words say so, whatever the names look like', () => {
    const names =
      'Youssou Guèye, Eliza Çelik and Chango Spasiuk of Gençlerbirliği were named to the jury of the prize. ';
    expect(knowLanguage([names.repeat(4)], undefined, 'fr')).toMatchObject({ language: 'en', read: true });
  });

  it('is the site’s where the text is too short to tell', () => {
    expect(knowLanguage(['Le quai est fermé.'], undefined, 'en')).toMatchObject({ language: 'en', read: true });
  });

  it('is what the editor says, whatever the text looks like', () => {
    expect(knowLanguage([...PROSE], 'fr', 'en')).toMatchObject({ language: 'fr', read: false });
    expect(knowLanguage([...PROSE], 'en-GB', 'fr')).toMatchObject({ language: 'en-GB', read: true });
  });

  it('does not change with a quotation in another language', () => {
    expect(knowLanguage([...PROSE, ...PROSE, FRENCH[0] ?? ''], undefined, 'fr').language).toBe('en');
  });
});

describe('an article in a language without rules', () => {
  it('loses no line, gets no figure, date or quotation, and says so once', () => {
    const story = storyOf(FRENCH.join('\n'));
    expect(story.blocks.map(({ text }) => text)).toEqual(FRENCH);
    expect(story).toMatchObject({ language: 'fr', read: false, quotes: [], dates: [], figures: [] });
    expect(messages(build(FRENCH.join('\n'))).filter((line) => line.includes('language-not-read'))).toHaveLength(1);
  });

  it.each([
    [
      'fr',
      [
        'Le vieux quai fermera l’an prochain',
        'Par Ana Ruiz',
        'Publié le 5 juin 2024 à 10h15',
        'La ville a voté lundi la fermeture du vieux quai, qui fuit depuis les crues du printemps et que 40 lampes éclairent.',
        '« Personne ne le regrettera », a dit la maire le 3 mars 2024, avant de compter les 12 000 euros de la caisse.',
        'Ce que disent les ingénieurs',
        'Deux ingénieurs avaient prévenu le conseil que les pieux ne passeraient pas un autre hiver, et que 25 % étaient pourris.',
        'Lu et approuvé',
      ],
    ],
    [
      'ru',
      [
        'Старый причал закроют в следующем году',
        'Ана Руис, корреспондент',
        '5 июня 2024 г.',
        'Городской совет проголосовал в понедельник за закрытие старого причала, который протекает со времени паводка.',
        '«Никто не будет по нему скучать», — сказала мэр 3 марта 2024 года и пересчитала 40 ламп на площади.',
        'Что говорят инженеры',
        'Два инженера предупреждали совет, что сваи не переживут ещё одной зимы и что 25 процентов из них сгнили.',
      ],
    ],
    [
      'zh',
      [
        '旧码头明年关闭',
        '安娜·鲁伊斯',
        '2024年6月5日',
        '市议会星期一投票决定关闭旧码头，自春季洪水以来，这座码头一直在漏水，广场上还有40盏灯。',
        '市长在2024年3月3日说：“没有人会想念它。”',
        '工程师怎么说',
        '两名工程师曾警告议会，桩子撑不过下一个冬天，其中25%已经腐烂。',
      ],
    ],
  ])('%s: nothing is set aside but headline, names and days above the text, and its day is read', (language, lines) => {
    const { story, document } = build(lines.join('\n\n'));
    expect(story).toMatchObject({ language, read: false, quotes: [], dates: [], figures: [] });
    expect(story?.title.text).toBe(lines[0]);
    expect(story?.published?.value).toBe('2024-06-05');
    const classes = (document?.units ?? []).map(({ verdict }) => verdict?.class);
    expect(classes).toHaveLength(lines.length);
    expect(classes).not.toContain('furniture');
  });

  it('is read where the editor says that it is in another', () => {
    const story = storyOf(PROSE.join('\n'), { sidecar: { language: 'en' } });
    expect(story.dates.length).toBeGreaterThan(0);
    expect('read' in story).toBe(false);
  });
});
