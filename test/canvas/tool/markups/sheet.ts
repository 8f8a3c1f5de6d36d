import {
  type DetailsView,
  type FileView,
  type JobStatus,
  type ListView,
  type StepLabel,
  type StepName,
  stepNames,
  type TimingView,
} from '../view.ts';
import type { Words } from '../words.ts';

/** A table in words, before any markup: headings and rows of the same length. */
export interface Sheet {
  title: string;
  columns: string[];
  rows: string[][];
}

/** A block of a tab: a table, or settings and templates, which are lists of lines. */
export interface BlockSheet extends Sheet {
  info: string;
  kind: 'counts' | 'timing' | 'settings' | 'templates';
  /** For timing, the file of each row. */
  files: (FileView | null)[];
}

export interface TabSheet {
  title: string;
  error: string | null;
  /** The label of a batch, empty for a blank one; null for the other tabs. */
  label: string | null;
  importId: string | null;
  blocks: BlockSheet[];
}

export interface StepSheet {
  title: string;
  info: string;
  label: StepLabel;
  /** Empty for a blank step. */
  text: string;
  /** What a bar would stand at; null for a blank step. */
  percent: number | null;
}

export function stepSheets(view: DetailsView, words: Words): StepSheet[] {
  return stepNames.map((name) => {
    const label = view.steps[name];
    return {
      title: words.step[name],
      info: words.stepInfo[name],
      label,
      text: words.label(label),
      percent: label.kind === 'blank' ? null : label.kind === 'complete' ? 100 : label.percent,
    };
  });
}

export interface JobSheet {
  href: string;
  status: JobStatus;
  stage: StepName | null;
  /** Texts in the order of the columns; the cell of files is empty. */
  cells: string[];
  files: FileView[];
}

/** The Rostering Jobs list: columns Type, Posted By, SIS Type, Time Updated, Stage, Status, files. */
export function jobSheets(view: ListView, words: Words): { columns: string[]; jobs: JobSheet[] } {
  const w = words.job;
  return {
    columns: [w.type, w.postedBy, w.sisType, w.timeUpdated, w.stage, w.status, w.files],
    jobs: view.rows.map(({ href, status, stage, files, postedBy, sisType, updatedAt }) => ({
      href,
      status,
      stage,
      files,
      cells: [
        w.rosterImport,
        postedBy,
        sisType,
        words.time(updatedAt, view.timeZone),
        stage ? words.stage[stage] : '',
        words.status[status],
        '',
      ],
    })),
  };
}

export function scheduleSheet(view: ListView, words: Words): Sheet {
  const w = words.schedule;
  return {
    title: words.schedules,
    columns: [w.type, w.interval, w.firstRun, w.nextRun, w.timeZone, w.postedBy, w.action],
    rows: view.schedules.map(
      ({ type, interval, firstRun, nextRun, timeZone, postedBy, paused }) => [
        w[type],
        interval,
        words.time(firstRun, timeZone),
        nextRun === null ? w.paused : words.time(nextRun, timeZone),
        timeZone,
        postedBy,
        paused ? w.resume : w.pause,
      ],
    ),
  };
}

export function tabSheets(view: DetailsView, words: Words): TabSheet[] {
  const { column: c, number } = words;
  const block = (
    key: keyof Words['block'],
    kind: BlockSheet['kind'],
    columns: string[],
    rows: (string | number)[][],
    files: BlockSheet['files'] = [],
  ): BlockSheet => ({
    title: words.block[key],
    info: words.blockInfo[key],
    kind,
    columns,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell) : cell))),
    files,
  });
  const timing = (key: keyof Words['block'], rows: TimingView[]) =>
    block(
      key,
      'timing',
      [c.sync, c.start, c.end, c.status, c.duration],
      rows.map((row) => timingRow(row, view.timeZone, words)),
      rows.map(({ download }) => download),
    );
  const settings = (key: keyof Words['block'], list: { name: string; value: string }[]) =>
    block(
      key,
      'settings',
      [],
      list.map(({ name, value }) => [name, value]),
    );
  const { extract, conversion, batches } = view;
  const plain = { label: null, importId: null };
  return [
    {
      ...plain,
      title: words.tab.extract,
      error: extract.error,
      blocks: [
        block(
          'extractCounts',
          'counts',
          [c.type, c.extracted],
          extract.counts.map(({ type, extracted }) => [type, extracted]),
        ),
        timing('extractTiming', extract.timings),
        settings('extractConfiguration', extract.configuration),
      ],
    },
    {
      ...plain,
      title: words.tab.conversion,
      error: conversion.error,
      blocks: [
        block(
          'conversionCounts',
          'counts',
          [c.type, c.extracted, c.converted],
          conversion.counts.map(({ type, extracted, converted }) => [type, extracted, converted]),
        ),
        timing('conversionTiming', conversion.timings),
        block(
          'templates',
          'templates',
          [],
          conversion.templates.map((name) => [name]),
        ),
      ],
    },
    ...batches.map((batch, at) => ({
      title: words.tab.import(at + 1, batches.length),
      error: null,
      label: words.label(batch.label),
      importId: batch.importId,
      blocks: [
        block(
          'importCounts',
          'counts',
          [c.type, c.created, c.restored, c.deleted],
          batch.counts.map(({ type, created, restored, deleted }) => [
            type,
            created,
            restored,
            deleted,
          ]),
        ),
        timing('importTiming', batch.timings),
        settings('importConfiguration', batch.configuration),
      ],
    })),
  ];
}

function timingRow(
  { name, startedAt, endedAt, status }: TimingView,
  timeZone: string,
  words: Words,
) {
  const time = (at: number | null) => (at === null ? '' : words.time(at, timeZone));
  const lasted = startedAt !== null && endedAt !== null ? words.duration(endedAt - startedAt) : '';
  return [name, time(startedAt), time(endedAt), words.timing[status], lasted];
}
