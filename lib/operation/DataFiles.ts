import type { KnownTopics } from '../topic/Topic';

/** The files that an operation's folder holds, all three of them. */
export const dataFileNames = ['operation.yaml', 'agencies.yaml', 'sources.yaml'] as const;
export type DataFileName = (typeof dataFileNames)[number];

/** A file that is there and could not be read, and what to do about it. */
export type Unreadable = { readonly unreadable: string };

/** The registry's folder as it was read: the folder as problems name it, `data/_agencies`, and each file by its name. */
export type RegistryFiles = { readonly folder: string; readonly contents: DataFiles['contents'] };

/** An operation's folder as it was read. */
export type DataFiles = {
  /** The folder's own name: the operation's slug. */
  readonly slug: string;
  /** The folder as problems name it; `data/<slug>` when left out. */
  readonly folder?: string;
  /** What each YAML file of the folder holds, by its name: text, or bytes in UTF-8; or why it could not be read. */
  readonly contents: ReadonlyMap<string, string | Uint8Array | Unreadable>;
  /** What the operation may be about, which stands in the data folder beside it; where they are left out, any topic is taken for one. */
  readonly topics?: KnownTopics;
  /** The registry of agencies that its files refer to; it holds none when left out. */
  readonly registry?: RegistryFiles;
};
