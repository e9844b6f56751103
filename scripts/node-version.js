// Plain JavaScript that an old Node can read. 22.18 is the first to run TypeScript without a flag; Astro 7 itself needs
// 22.12.

/** @param {string} version such as `24.21.0` */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

export const TOO_OLD =
  `This is Node ${process.versions.node}; Colophon runs on Node 22.18 or newer.\n` +
  'On Linux (x64, arm64) and Windows (x64), "npm ci" brings Node 24 along as an optional package, and the scripts of\n' +
  'package.json run on it: start things as "npm run …", and install without --omit=optional. Elsewhere, install Node 24.';

/** For the settings of tools that were started by hand: an old Node stops later, and with messages about syntax. */
export function requireSupported() {
  if (!isSupported(process.versions.node)) throw new Error(TOO_OLD);
}
