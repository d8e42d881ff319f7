import type { Frame, Page } from 'playwright-core';

/** The block editor's stores, as far as the tests ask them. */
type Editor = {
  readonly wp: {
    readonly data: {
      select: (store: string) => { getCurrentPostId: () => number; getBlocks: () => { name: string; attributes: { url?: string; type?: string } }[]; getCurrentPostAttribute: (name: string) => string };
      dispatch: (store: string) => { editPost: (change: object) => void; savePost: () => Promise<void> };
    };
  };
};

/** Logs in and opens an empty post in the block editor. */
export async function openEditor(page: Page, origin: string, role: 'author' | 'contributor'): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', `${role}-word`);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => (window as unknown as Partial<Editor>).wp?.data?.select('core/editor')?.getCurrentPostId());
}

/** Pastes an address into an empty paragraph below the title, as Ctrl+V does, and returns the frame of the map in the preview. */
export async function paste(page: Page, address: string): Promise<Frame> {
  await page.locator('.editor-post-title__input').first().click();
  await page.keyboard.type('An article');
  await page.keyboard.press('Enter');
  await page.locator('.block-editor-rich-text__editable:focus').waitFor();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, address);
  const preview = await page.locator('.wp-block-embed iframe').elementHandle({ timeout: 60_000 });
  const frame = await preview?.contentFrame();
  if (!frame) throw new Error('The preview has no frame.');
  return frame;
}

/** Saves the post as it stands, and returns its id and the blocks in it. */
export function save(page: Page, status: 'publish' | 'pending') {
  return page.evaluate(async (wanted) => {
    const { data } = (window as unknown as Editor).wp;
    data.dispatch('core/editor').editPost({ status: wanted });
    await data.dispatch('core/editor').savePost();
    const blocks = (window as unknown as Editor).wp.data.select('core/block-editor').getBlocks();
    const post = data.select('core/editor');
    return { id: String(post.getCurrentPostId()), status: post.getCurrentPostAttribute('status'), link: post.getCurrentPostAttribute('link'), blocks: blocks.map(({ name, attributes: { url, type } }) => ({ name, url, type })) };
  }, status);
}
