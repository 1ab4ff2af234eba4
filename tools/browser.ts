import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// No import of a neighbour: Playwright loads this file as well, by rules of its own.
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** The browser for tests: an installed Chrome or Chromium, else the one that npm brought; `KENSHU_BROWSER` names another. */
export async function browserExecutable(): Promise<Browser> {
  const found = process.env.KENSHU_BROWSER ?? installed.find((path) => existsSync(path));
  if (!found) return packagedChromium();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath: found, args, env: { ...definedEnvironment(), ...fonts() } };
}

async function packagedChromium(): Promise<Browser> {
  const folder = await unpack();
  const executablePath = join(folder, 'chromium');
  const env = { ...definedEnvironment(), ...fonts(join(folder, 'fonts/fonts')) };
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  // The package brings the few libraries that a bare system may lack; where the system has them, its own fit better.
  const libraries: Record<string, string> = stdout?.includes('not found')
    ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
    : {};
  return { executablePath, args: ['--no-sandbox'], env: { ...env, ...libraries } };
}

/** Unpacks into a folder of the version: the package takes whatever lies in the common folder for its own. */
async function unpack(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unfinished;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

/** The shipped fonts beside those of the system: a bare machine has no letters for Khmer or Amharic. */
function fonts(...more: string[]): Record<string, string> {
  const shipped = join(modules, '@expo-google-fonts');
  const noto = existsSync(shipped) ? readdirSync(shipped).filter((name) => name.startsWith('noto-')) : [];
  const folders = [...noto.map((name) => join(shipped, name)), ...more];
  if (folders.length === 0) return {};
  const file = join(modules, '.cache/fonts/fonts.conf');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${dirname(file)}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
