/** Arguments and content folder of the commands: strict, with a message that shows the right call. */
import { contentFolder } from '../library/settings.ts';
import { parseArgs, type ParseArgsConfig } from 'node:util';

export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
): ReturnType<
  typeof parseArgs<{
    options: Options & { help: { type: 'boolean'; short: 'h' } };
    allowPositionals: true;
    strict: true;
  }>
> {
  const all: Options & { help: { type: 'boolean'; short: 'h' } } = {
    ...options,
    help: { type: 'boolean', short: 'h' },
  };
  try {
    contentFolder();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
  try {
    return parseArgs({ options: all, allowPositionals: true, strict: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}
