// Loaded before every script of package.json (`node --import`), so that it holds for whatever they start.
import './node-version.js';

// Astro sends usage data otherwise, from every developer's machine and every build.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
