/** Each rule of the pipeline finds what its examples say, and leaves what they say. */
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/pipeline/language/index.ts';
import { type Examples, readExample, type Stage } from '../../rules/examples.ts';

const FOLDER = 'tests/rules';
const nameOf = (path: string): string => basename(path, '.ts');
const load = async (path: string): Promise<unknown> => import(pathToFileURL(resolve(path)).href);

for (const stagePath of globSync(`${FOLDER}/stages/*.ts`).sort()) {
  const { stage } = (await load(stagePath)) as { stage: Stage };
  for (const language of languages) {
    const { code } = language;
    describe(`${nameOf(stagePath)}, ${code}`, async () => {
      const files = globSync(`${FOLDER}/${code}/${nameOf(stagePath)}/*.ts`).sort();
      const examples = new Map<string, Examples>();
      for (const file of files) {
        const module = (await load(file)) as { examples: Examples };
        examples.set(nameOf(file), module.examples);
      }

      it('has examples of both kinds for each of its rules, and for nothing else', () => {
        expect([...examples.keys()].sort()).toEqual([...stage.rules].sort());
        for (const [rule, { finds, leaves }] of examples)
          expect({ rule, finds: finds.length > 0, leaves: leaves.length > 0 }).toEqual({
            rule,
            finds: true,
            leaves: true,
          });
      });

      for (const [rule, { finds, leaves }] of examples) {
        it.each(finds.map(readExample))(`${rule} finds: $text`, (example) => {
          expect(stage.decide(example, language)).toContain(rule);
        });
        it.each(leaves.map(readExample))(`${rule} leaves: $text`, (example) => {
          expect(stage.decide(example, language)).not.toContain(rule);
        });
      }
    });
  }
}

it('every folder of examples belongs to a stage of a language', () => {
  const stages = globSync(`${FOLDER}/stages/*.ts`).map(nameOf);
  for (const folder of globSync(`${FOLDER}/*/*/`).filter((path) => !path.includes('stages'))) {
    expect(stages).toContain(basename(folder));
  }
});
