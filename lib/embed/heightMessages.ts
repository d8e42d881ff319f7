/** What hosts must be told beside the height: who speaks. An empty value means that this host isn't one of that kind. */
export type Speaker = {
  /** The word that WordPress gave this frame. */
  readonly secret: string;
  /** The id that pym.js gave this frame. */
  readonly pymId: string;
  /** The id that iframe-resizer gave this frame. */
  readonly resizerId: string;
  /** The page's path: Datawrapper's listeners find a frame by a part of its address. */
  readonly path: string;
  readonly address: string;
};

/**
 * A wished height in the words of every kind of host; each of them ignores what isn't meant for it.
 *
 * It runs in the browser, from its own source text (`guestScript`), and may use nothing but its parameters.
 *
 * @param width, height in CSS pixels.
 * @returns what to post to the parent, none of it null: some hosts read a property of whatever comes.
 */
export function heightMessages(width: number, height: number, { secret, pymId, resizerId, path, address }: Speaker): readonly (string | object)[] {
  return [
    // WordPress.
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
    ...(resizerId ? [`[iFrameSizer]${resizerId}:${height}:${width}:resize`] : []),
    // AMP and @newswire/frames; Newspack's block takes the height from it, and so does the project's own listener.
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [path]: height } },
    // Embedly, Medium, and Iframely's `method`.
    JSON.stringify({ src: address, context: 'iframe.resize', method: 'resize', height }),
  ];
}
