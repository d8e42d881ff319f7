import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../lib/language/Language';
import { messagesIn } from '../../lib/language/messagesIn';
import { loadOperations } from '../../lib/operation/loadOperation';
import { versionDay } from '../../lib/operation/lastChanged';
import { outFolder } from '../../scripts/site/buildSite';
import { headOf } from './setup/headOf';

const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const heads = files.map((file) => ({ file, ...headOf(path.join(outFolder, file)) }));
const isFrame = (file: string): boolean => file.startsWith('embed/') && !file.endsWith('404.html');
const readers = heads.filter(({ file }) => /^\w\w\/.*index\.html$/.test(file));

describe('a page that is found', () => {
  it('is described in words of its own, which name its operation and, on an agency’s page, the agency', () => {
    expect(readers.length).toBeGreaterThan(20);
    expect(new Set(readers.map(({ meta }) => meta('description'))).size).toBe(readers.length);
    for (const { slug, name, agencies } of loadOperations()) {
      for (const { file, meta } of readers.filter((page) => page.file.split('/')[1] === slug)) {
        const [language = 'en', , id] = file.split('/') as [Language, string, string];
        const agency = agencies.find((one) => one.id === id);
        for (const words of [name, ...(agency ? [agency.name] : [])])
          expect(meta('description'), file).toContain(words[language]);
        expect(meta('og:description'), file).toBe(meta('description'));
      }
    }
  });

  it('is described by sentences', () => {
    for (const { file, meta } of readers) expect(meta('description'), file).toMatch(/^\p{Lu}.*[.!?]$/u);
  });

  it('is dated by its version, not by its operation', () => {
    for (const operation of loadOperations()) {
      for (const { file, meta } of readers.filter(
        (page) => page.file.split('/')[1] === operation.slug && !page.file.includes('embed-code'),
      )) {
        expect(meta('date'), file).toBe(versionDay(operation));
      }
    }
  });

  it('speaks its language to those who show links to it', () => {
    for (const language of languages) {
      const page = readers.find(({ file }) => file === `${language}/index.html`);
      expect(page?.meta('og:site_name')).toBe(messagesIn(language).site.title);
      expect(page?.meta('og:locale')).toMatch(new RegExp(`^${language}_`));
    }
  });
});

describe('the marks of the site', () => {
  it.each(heads.filter(({ file }) => !isFrame(file)))(
    'are there for tabs and home screens, in their sizes, from $file',
    async ({ links }) => {
      const icons = links.filter(({ rel }) => /icon/.test(rel));
      expect(icons.map(({ rel, sizes }) => `${rel} ${sizes ?? ''}`)).toEqual(
        expect.arrayContaining(['icon 32x32', 'icon 192x192', 'icon any', 'apple-touch-icon 180x180']),
      );
      for (const { href, sizes } of icons.filter((icon) => icon.href.endsWith('.png'))) {
        const { width, height, format } = await sharp(path.join(outFolder, href)).metadata();
        expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
      }
    },
  );

  it('cost a frame nothing', () => {
    const frames = heads.filter(({ file }) => isFrame(file));
    expect(frames.length).toBeGreaterThan(20);
    expect(
      frames.filter(({ links }) => links.some(({ href }) => href.includes('/icons/'))).map(({ file }) => file),
    ).toEqual([]);
  });

  it('leave nothing of an Apple home screen’s square unfilled', async () => {
    expect((await sharp(path.join(outFolder, 'icons/touch-180.png')).stats()).isOpaque).toBe(true);
  });
});
