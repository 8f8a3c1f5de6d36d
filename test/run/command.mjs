import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every command runs there, wherever npm was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * How `spawn` is to be called on a platform. npm and npx are .cmd files on Windows, which only a shell
 * starts; that shell gets one line, in which a path with a space has to stand in quotes.
 */
export function startOf(platform, command, args) {
  if (platform !== 'win32') return { command, args, shell: false };
  const quoted = args.map((arg) =>
    /[\s"&|<>^()]/.test(arg) ? `"${arg.replaceAll('"', '""')}"` : arg,
  );
  return { command: [command, ...quoted].join(' '), args: [], shell: true };
}

/**
 * Runs a command with its output passed through.
 * @returns its exit code; 1 when it could not be started or was ended by a signal.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const { shell, ...start } = startOf(process.platform, command, args);
    const child = spawn(start.command, start.args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
