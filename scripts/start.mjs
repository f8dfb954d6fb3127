// npm start: installs what is missing, builds, and serves the game.

import { ensureInstalled } from './lib/install.mjs';
import { portFrom } from './lib/port.mjs';
import { run, stop } from './lib/run.mjs';

await portFrom(process.env.PORT).catch((error) => stop(error.message));
ensureInstalled();
if (run('npm', ['run', '--silent', 'build']) !== 0) stop('The build did not succeed; see above.');
process.exit(run('npm', ['run', '--silent', 'serve']));
