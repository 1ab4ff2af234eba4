// The one file that also runs on Node 20: it brings the dependencies up to date, then hands over to the Node among them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** @param {string} file */
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message);
  process.exit(1);
}

function commands() {
  const scripts = /** @type {string[]} */ (Object.values(json('package.json').scripts));
  const named = scripts.flatMap((script) => /^node tools\/run\.mjs ([\w-]+)/.exec(script)?.[1] ?? []);
  return named.filter((name) => existsSync(join(root, `tools/${name}.ts`)));
}

/** Whether what npm last installed is what the lock file asks for; only packages of other platforms may be missing. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = json('package-lock.json').packages;
  const present = json('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

const wantedNode = () => `v${json('package-lock.json').packages['node_modules/node'].version}`;
const isNodeInstalled = () => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === wantedNode();

function install() {
  console.log('Installing the dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  // Under Node 20 npm warns of every package that wants the Node it is about to install.
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci', ...quietly], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci', ...quietly], { cwd: root, stdio: 'inherit' });
  if (status !== 0) refuse('The dependencies could not be installed: see what npm says above.');
}

/** Calls back once the npm that started this process is gone, or the shell between them: neither passes a kill on.
 * @param {() => void} callBack */
function whenAbandoned(callBack) {
  if (!process.env.npm_lifecycle_event) return;
  /** @param {number} pid @param {string} file */
  const read = (pid, file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8').trim();
    } catch {
      return '';
    }
  };
  /** @param {number} pid */
  const parentOf = (pid) => read(pid, 'stat').split(') ').pop()?.split(' ')[1];
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const viaShell = /^(ba|da|a|z|k)?sh$|^busybox$/.test(read(parent, 'comm'));
  const timer = setInterval(() => {
    if (process.ppid === parent && (!viaShell || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    callBack();
  }, 200);
  timer.unref();
}

const [name = '', ...args] = process.argv.slice(2);
if (!commands().includes(name)) {
  refuse(`${name ? `There is no command “${name}”.` : 'Which command?'} There are: ${commands().join(', ')}.`);
}
if (!isInstalled() || !isNodeInstalled()) {
  install();
  if (!isNodeInstalled())
    refuse(
      `Node ${wantedNode()} is missing from node_modules: npm did not run the install scripts of the package “node”.\n` +
        'Allow them (npm config set ignore-scripts false; package.json names the packages under "allowScripts"), then: npm ci',
    );
}

const bins = [join(root, 'node_modules/.bin'), join(root, 'node_modules/node/bin')];
const child = spawn(node, [join(root, `tools/${name}.ts`), ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    PATH: [...bins, process.env.PATH].join(delimiter),
    // Every start loads a thousand small files: their compiled code is kept.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'),
  },
});
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));
whenAbandoned(() => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
