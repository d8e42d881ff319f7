import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { outFolder } from '../../scripts/site/buildSite';
import { linterOf, liveFloor, pictureFloor } from '../browsers/floorLinter';

const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(path.join(outFolder, file), 'utf8');
const assets = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file));
const [inPictures, inLiveMaps] = [linterOf(pictureFloor), linterOf(liveFloor)];

/** The scripts and styles that stand in the exported pages, each text once. */
function partsOfPages(name: 'script' | 'style'): readonly string[] {
  const texts = files.filter((file) => file.endsWith('.html')).flatMap((file) => textsIn(parse(read(file)), name));
  return [...new Set(texts)];
}

function textsIn(node: DefaultTreeAdapterTypes.ParentNode, name: string): readonly string[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const isData = child.attrs.some((attribute) => attribute.name === 'type' && /json/.test(attribute.value));
    return child.tagName === name && !isData ? child.childNodes.flatMap((text) => (tree.isTextNode(text) ? [text.value] : [])) : textsIn(child, name);
  });
}

describe('what reaches a browser', () => {
  it('holds in pages only scripts that browsers of the picture know', async () => {
    const scripts = partsOfPages('script');
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(await inPictures(script, 'js')).toEqual([]);
  });

  it('holds in pages only styles that browsers of the picture know, or can leave out', async () => {
    const sheets = partsOfPages('style');
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) expect(await inPictures(sheet, 'css')).toEqual([]);
  });

  it('holds for host pages a script that browsers of the picture know', async () => {
    expect(await inPictures(read('embed.v1.js'), 'js')).toEqual([]);
  });

  it('has for paper only styles that browsers of the live map know, or can leave out', async () => {
    const sheets = assets(/^assets\/print-\w+\.\w+\.css$/);
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) expect(await inLiveMaps(read(sheet), 'css')).toEqual([]);
  });

  it('brings to a live map only code and styles that its browsers know', async () => {
    const [scripts, sheets] = [assets(/^assets\/(?:map|tool|outlines|facts)\.\w+\.js$/), assets(/^assets\/map\.\w+\.css$/)];
    expect(sheets).toHaveLength(1);
    expect(scripts.length).toBeGreaterThan(2);
    for (const sheet of sheets) expect(await inLiveMaps(read(sheet), 'css')).toEqual([]);
    for (const script of scripts) expect(await inLiveMaps(read(script), 'js'), script).toEqual([]);
  }, 120_000);
});

describe('the check of what reaches a browser', () => {
  it.each([
    ['Object.hasOwn(a, "b")', inPictures],
    ['[].toSorted()', inPictures],
    ['[1].at(-1)', inPictures],
    ['"a".replaceAll("a", "b")', inPictures],
    ['structuredClone(a)', inPictures],
    ['a ||= 1', inPictures],
    ['Promise.withResolvers()', inLiveMaps],
    ['Object.groupBy(a, b)', inLiveMaps],
    ['new Set().union(a)', inLiveMaps],
    ['[].toSpliced(1)', inLiveMaps],
    ['Array.fromAsync(a)', inLiveMaps],
    ['URL.canParse("a")', inLiveMaps],
  ])('finds %s', async (script, lint) => {
    expect(await lint(script, 'js')).not.toEqual([]);
  });

  it.each([
    ['a{float:inline-end}', inPictures],
    ['a{translate:1px}', inPictures],
    ['a{width:1dvh}', inPictures],
    ['a{&:hover{color:red}}', inPictures],
    ['a{color:light-dark(red,red)}', inPictures],
    ['a:open{color:red}', inPictures],
    ['a{float:inline-end}', inLiveMaps],
    ['a{field-sizing:content}', inLiveMaps],
    ['@starting-style{a{color:red}}', inLiveMaps],
  ])('finds %s', async (sheet, lint) => {
    expect(await lint(sheet, 'css')).not.toEqual([]);
  });
});
