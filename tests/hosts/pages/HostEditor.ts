/** An editor in a page, as the tests use each of them. */
export type HostEditor = {
  /** Takes HTML as from the editor's source view or from its database. */
  readonly set: (html: string) => unknown;
  /** The HTML that would be published. */
  readonly get: () => string | Promise<string>;
  /** What has the focus when somebody writes. */
  readonly writable: () => HTMLElement;
  /** Opens the editor's own dialog for media, where it has one. */
  readonly openMediaDialog?: () => unknown;
  /** Puts HTML in by the editor's own block for it, where it has one. */
  readonly html?: (code: string) => unknown;
};

type Start = (place: HTMLElement, settings: { readonly origin: string; readonly hasSettings: boolean }) => HostEditor | Promise<HostEditor>;

/** Lets the tests start an editor. */
export function offer(start: Start): void {
  Object.assign(window, {
    startEditor: async (origin: string, hasSettings: boolean) => {
      const place = document.getElementById('editor');
      if (!place) throw new Error('There is no #editor.');
      Object.assign(window, { hostEditor: await start(place, { origin, hasSettings }) });
    },
  });
}
