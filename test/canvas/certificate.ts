import { generate } from 'selfsigned';

interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

/** A certificate for the simulated hosts, made anew by each process and trusted by nobody. */
export function makeCertificate(): Promise<Certificate> {
  made ??= make(); // its key takes longer than all else of a start
  return made;
}

async function make(): Promise<Certificate> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: '*.instructure.com' }],
    {
      keySize: 2048,
      algorithm: 'sha256',
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: '*.instructure.com' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  return { key, cert };
}
