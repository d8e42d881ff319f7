import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkHelpOf } from '../../../lib/help/checkHelpOf';
import { checkOperations } from '../../../lib/operation/checkOperations';
import { defaultDataFolder } from '../../../lib/operation/dataFolder';
import { formatProblem } from '../../../lib/operation/Problem';
import { eachWithDataFolder } from './dataFolders';
import { today } from './validOperation';

const data = eachWithDataFolder();
const report = () => checkOperations({ dataFolder: data.path, today }).errors.map(formatProblem);
const makePipe = (file: string): void => {
  mkdirSync(path.dirname(path.join(data.path, file)), { recursive: true });
  rmSync(path.join(data.path, file), { force: true });
  expect(spawnSync('mkfifo', [path.join(data.path, file)]).status).toBe(0);
};

describe('what stands in place of a file', () => {
  it('is named when it is a pipe, and nothing waits for it', () => {
    makePipe('example/sources.yaml');
    expect(report()).toEqual(['data/example/sources.yaml:1:1 is a named pipe; there must be a file of this name']);
    makePipe('_help/help.yaml');
    expect(checkHelpOf({ dataFolder: data.path, today }).errors.map(formatProblem)).toEqual(['data/_help/help.yaml:1:1 is a named pipe; there must be a file of this name']);
  });

  it('is named when it is a device', () => {
    rmSync(path.join(data.path, 'example/sources.yaml'));
    symlinkSync('/dev/zero', path.join(data.path, 'example/sources.yaml'));
    expect(report()).toEqual(['data/example/sources.yaml:1:1 is a device; there must be a file of this name']);
  });

  it('is named when links lead in a circle or nowhere, and hides no other operation', () => {
    symlinkSync('loop', path.join(data.path, 'loop'));
    symlinkSync('nowhere', path.join(data.path, 'gone'));
    rmSync(path.join(data.path, 'example/sources.yaml'));
    symlinkSync('sources.yaml', path.join(data.path, 'example/sources.yaml'));
    const circle = 'is a link that leads back to itself; remove it, or let it lead to what is meant';
    expect(report()).toEqual([`data/example/sources.yaml:1:1 ${circle}`, 'data/gone:1:1 is not there; check the name', `data/loop:1:1 ${circle}`]);
  });
});

describe('DATA_FOLDER', () => {
  it('is the folder data when it is empty', () => {
    const before = process.env.DATA_FOLDER;
    process.env.DATA_FOLDER = '';
    expect(defaultDataFolder()).toBe(path.resolve('data'));
    if (before === undefined) delete process.env.DATA_FOLDER;
    else process.env.DATA_FOLDER = before;
  });
});
