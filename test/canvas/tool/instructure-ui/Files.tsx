/** @jsxImportSource react */
import { IconDownloadLine } from '@instructure/ui-icons';
import { Link } from '@instructure/ui-link';
import { List } from '@instructure/ui-list';
import type { FileView } from '../view.ts';

/** Files for download. */
export function Files({ files }: { files: FileView[] }) {
  if (files.length === 0) return null;
  return (
    <List isUnstyled margin="0">
      {files.map(({ name, href }) => (
        <List.Item key={name}>
          <Link href={href} download renderIcon={<IconDownloadLine />} isWithinText={false}>
            {name}
          </Link>
        </List.Item>
      ))}
    </List>
  );
}
