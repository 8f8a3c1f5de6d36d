import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every command runs there, wherever npm was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command with its output passed through.
 * @returns its exit code; 1 when it could not be started or was ended by a signal.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
