// Plain JavaScript, loaded before every TypeScript script and by the tests' settings: an older Node would stop at the
// first `.ts` file with ERR_UNKNOWN_FILE_EXTENSION, which tells nobody what to do. 22.18 is the first to run TypeScript
// without a flag; Astro 7 itself needs 22.12.

/** @param {string} version such as `24.21.0` */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

if (!isSupported(process.versions.node)) {
  process.stderr.write(
    `This is Node ${process.versions.node}; Colophon runs on Node 22.18 or newer.\n` +
      'On Linux (x64, arm64) and Windows (x64), "npm ci" installs Node 24 into node_modules and the npm scripts use it:\n' +
      'start things as "npm run …", and install without --omit=optional. Elsewhere, install Node 24 yourself.\n',
  );
  process.exit(1);
}
