/** @jsxImportSource react */
import { Table } from '@instructure/ui-table';
import type { ReactNode } from 'react';

interface Props {
  caption: string;
  columns: string[];
  rows: ReactNode[][];
  /** Whether the first cell of a row is its heading. */
  named?: boolean;
}

/** A table of the library; its caption is for screen readers alone. */
export function DataTable({ caption, columns, rows, named = false }: Props) {
  return (
    <Table caption={caption} hover>
      <Table.Head>
        <Table.Row>
          {columns.map((column) => (
            <Table.ColHeader key={column} id={column}>
              {column}
            </Table.ColHeader>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((cells, row) => (
          <Table.Row key={row}>
            {cells.map((cell, at) =>
              named && at === 0 ? (
                <Table.RowHeader key={at}>{cell}</Table.RowHeader>
              ) : (
                <Table.Cell key={at}>{cell}</Table.Cell>
              ),
            )}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
