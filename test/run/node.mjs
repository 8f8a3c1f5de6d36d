/** The oldest Node that the test and build tools run on, as `engines` in package.json says. */
const oldest = [20, 19];

/** Ends the process with one plain sentence when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `Rosterscope needs Node ${oldest.join('.')} or newer; this is Node ${version}. ` +
      'Get a current one at https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
