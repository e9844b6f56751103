/** Imports point one way (docs/design.md): who may import whom, read from the import statements of `src`. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SHIPPED, SHIPPED_FILES } from '../../../scripts/licences/policy.ts';

interface Import {
  /** Path from the root for a file of ours, the specifier for everything else. */
  to: string;
  /** `import type`: gone before anything runs. */
  typeOnly: boolean;
}

const FILES = globSync('src/**/*.{ts,js,astro,css}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const MODULES = FILES.filter((path) => !path.endsWith('.css'));
const sourceOf = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

/** The TypeScript of a component: what stands between its fences, and its scripts. */
function codeOf(path: string): string {
  const source = sourceOf(path);
  if (!path.endsWith('.astro')) return source;
  const fenced = /^---\n(.*?)\n---/s.exec(source)?.[1] ?? '';
  return `${fenced}\n${browserCodeOf(path)}`;
}

/** The scripts of a component, which the browser runs. */
const browserCodeOf = (path: string): string =>
  Array.from(sourceOf(path).matchAll(/<script[^>]*>(.*?)<\/script>/gs), (match) => match[1] ?? '').join('\n');

function importsOf(path: string, code = codeOf(path)): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const to = specifier.text.startsWith('.')
      ? posix.join(dirname(path), specifier.text.replace(/\?.*$/, ''))
      : specifier.text;
    found.push({ to, typeOnly });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return found;
}

const GRAPH = new Map(MODULES.map((path) => [path, importsOf(path)]));
const under = (folder: string): string[] => MODULES.filter((path) => path.startsWith(`${folder}/`));

/** Imports of the files that are not allowed, as `file → import`. */
function strays(files: readonly string[], allowed: (to: string, typeOnly: boolean, from: string) => boolean): string[] {
  return files.flatMap((from) =>
    (GRAPH.get(from) ?? [])
      .filter(({ to, typeOnly }) => !allowed(to, typeOnly, from))
      .map(({ to }) => `${from} → ${to}`),
  );
}

const isOurs = (to: string): boolean => to.startsWith('src/');
const isPlatform = (to: string): boolean => to.startsWith('node:') || to.startsWith('astro:');

/** All that runs when a file runs; `withTypes`, all that it knows. */
function closure(from: string, withTypes = false): Set<string> {
  const seen = new Set<string>([from]);
  for (const path of seen)
    for (const { to, typeOnly } of GRAPH.get(path) ?? []) if ((withTypes || !typeOnly) && isOurs(to)) seen.add(to);
  return seen;
}

it('reads the imports of the whole of src', () => {
  expect(MODULES.length).toBeGreaterThan(60);
  expect(GRAPH.get('src/pipeline/index.ts')).toContainEqual({ to: 'src/pipeline/parse/index.ts', typeOnly: false });
  expect(GRAPH.get('src/pipeline/index.ts')).toContainEqual({ to: 'src/pipeline/types.ts', typeOnly: true });
});

it('finds each file that is imported', () => {
  const missing = strays(
    MODULES,
    (to) => !isOurs(to) || /\.(?:css|svg|json|woff2|txt)$/.test(to) || GRAPH.has(to) || GRAPH.has(`${to}.ts`),
  );
  expect(missing).toEqual([]);
});

describe('the pipeline', () => {
  const SHARED = [
    'src/pipeline/types.ts',
    'src/pipeline/diagnostics.ts',
    'src/pipeline/record/schema.ts',
    'src/pipeline/record/input.ts',
  ];
  const STAGES = ['parse', 'clean', 'attribute', 'settle', 'annotate', 'record'];

  it.each(STAGES)('stage “%s” knows types, diagnostics, text and itself, and no other stage', (stage) => {
    const own = `src/pipeline/${stage}/`;
    const allowed = (to: string): boolean =>
      !isOurs(to) ||
      SHARED.includes(to) ||
      to.startsWith('src/pipeline/text/') ||
      to.startsWith('src/pipeline/language/') ||
      to.startsWith(own);
    expect(under(`src/pipeline/${stage}`).length).toBeGreaterThan(0);
    expect(strays(under(`src/pipeline/${stage}`), allowed)).toEqual([]);
  });

  it('has leaf pieces that know nothing of it', () => {
    expect(strays(under('src/pipeline/text'), (to) => !isOurs(to) || to.startsWith('src/pipeline/text/'))).toEqual([]);
  });

  it('has languages that know leaf pieces alone', () => {
    const allowed = (to: string): boolean => !isOurs(to) || /^src\/pipeline\/(?:language|text)\//.test(to);
    expect(strays(under('src/pipeline/language'), allowed)).toEqual([]);
  });

  it('has stages for all of its folders', () => {
    const folders = new Set(
      under('src/pipeline')
        .map((path) => path.split('/')[2] ?? '')
        .filter((name) => !name.endsWith('.ts')),
    );
    expect([...folders].sort()).toEqual([...STAGES, 'language', 'text'].sort());
  });

  it('is joined in its index alone', () => {
    const joining = under('src/pipeline').filter((path) => {
      const stages = (GRAPH.get(path) ?? [])
        .map(({ to }) => /^src\/pipeline\/(parse|clean|attribute|settle|annotate)\//.exec(to)?.[1])
        .filter((stage) => stage !== undefined);
      return new Set(stages).size > 1;
    });
    expect(joining).toEqual(['src/pipeline/index.ts']);
  });

  it('is pure: no file system, no Astro, nothing outside of it', () => {
    expect(
      strays(under('src/pipeline'), (to) => !isPlatform(to) && (!isOurs(to) || to.startsWith('src/pipeline/'))),
    ).toEqual([]);
    const impure = under('src/pipeline').filter((path) =>
      /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|fetch\()/.test(codeOf(path)),
    );
    expect(impure).toEqual([]);
  });
});

/** From the ground up. */
const FLOORS = [
  'pipeline',
  'library',
  'edition',
  'interface',
  'compare',
  'search',
  'data',
  'feeds',
  'seo',
  'views',
  'browser',
  'components',
  'layouts',
  'pages',
];
/** They run beside the site: of what a page shows they know nothing. */
const COMMANDS = FLOORS.slice(0, FLOORS.indexOf('views'));

describe('the house has floors', () => {
  const floorOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

  it('for all of its folders', () => {
    const folders = new Set(MODULES.flatMap((path) => floorOf(path) ?? []));
    expect([...folders].sort()).toEqual([...FLOORS, 'commands'].sort());
  });

  it.each(FLOORS)('“%s” knows itself and what is below it, of types too', (floor) => {
    const known = [...FLOORS.slice(0, FLOORS.indexOf(floor) + 1), 'styles'];
    const isBelow = (to: string): boolean => !isOurs(to) || known.includes(floorOf(to) ?? floor);
    expect(strays(under(`src/${floor}`), isBelow)).toEqual([]);
  });

  it('“commands” know no page', () => {
    const known = [...COMMANDS, 'commands'];
    const isBelow = (to: string): boolean => !isOurs(to) || known.includes(floorOf(to) ?? 'commands');
    expect(strays(under('src/commands'), isBelow)).toEqual([]);
  });
});

it.each(FLOORS.slice(FLOORS.indexOf('edition'), FLOORS.indexOf('pages')))(
  '“%s” reads no content folder by itself',
  (folder) => {
    const reads = (path: string): boolean =>
      [...closure(path)].some((file) => file.startsWith('src/library/') || file === 'src/pipeline/index.ts');
    // What the commands share with the pages takes a library, and reads none.
    expect(under(`src/${folder}`).filter((path) => path.endsWith('.ts') && reads(path))).toEqual([]);
  },
);

it('only views ask for collections', () => {
  const askers = MODULES.filter((path) => /\bget(?:Collection|Entry|Entries)\b/.test(codeOf(path)));
  expect(askers.filter((path) => !path.startsWith('src/views/'))).toEqual([]);
  expect(askers.length).toBeGreaterThan(0);
});

it('components are given their records: they ask no view', () => {
  expect(strays(under('src/components'), (to, typeOnly) => typeOnly || !/^src\/(?:views|library)\//.test(to))).toEqual(
    [],
  );
});

describe('what runs in the browser', () => {
  const ENTRIES = [...under('src/search/ui'), ...under('src/browser'), 'src/search/engine.ts'].filter((path) =>
    path.endsWith('.ts'),
  );

  it.each(ENTRIES)('%s brings no pipeline, library, view or Node along', (entry) => {
    const run = [...closure(entry)];
    expect(run.filter((path) => /^src\/(?:pipeline|library|views|compare|commands)\//.test(path))).toEqual([]);
    expect(
      run.flatMap((path) =>
        (GRAPH.get(path) ?? [])
          .filter(({ to, typeOnly }) => !typeOnly && isPlatform(to))
          .map(({ to }) => `${path} → ${to}`),
      ),
    ).toEqual([]);
  });

  it('is found', () => {
    expect(ENTRIES.length).toBeGreaterThan(1);
  });

  it('has no code of others but the packages whose licences the site publishes', () => {
    const scripts = MODULES.filter((path) => path.endsWith('.astro')).flatMap((path) =>
      importsOf(path, browserCodeOf(path)).map(({ to }) => to),
    );
    const run = new Set([...ENTRIES, ...scripts].flatMap((path) => [...closure(path)]));
    const packages = [...run]
      .flatMap((path) => (GRAPH.get(path) ?? []).filter(({ typeOnly }) => !typeOnly).map(({ to }) => to))
      .filter((to) => !isOurs(to));
    expect(scripts.length).toBeGreaterThan(2);
    expect([...new Set(packages.map((to) => to.split('/')[0]))]).toEqual(Object.keys(SHIPPED));
    for (const [name, file] of Object.entries({ ...SHIPPED, ...SHIPPED_FILES }))
      expect(sourceOf('src/pages/licences.txt.ts')).toContain(`node_modules/${name}/${file}?raw`);
  });
});

it('nothing knows itself by a detour, of types either', () => {
  const cycles = MODULES.flatMap((path) => {
    const direct = (GRAPH.get(path) ?? []).filter(({ to }) => isOurs(to)).map(({ to }) => to);
    return direct
      .filter((to) => to === path || closure(to, true).has(path))
      .map((to) => `${path} → ${to} → … → ${path}`);
  });
  expect(cycles).toEqual([]);
});

it('no file needs more than four hundred lines', () => {
  const long = FILES.filter((path) => sourceOf(path).trimEnd().split('\n').length > 400);
  expect(long).toEqual([]);
});
