import type { FrameWindow } from './FrameWindow';

/*
 * Runs in a page before the page's own scripts: writes down the longest time between two frames since somebody last set it to 0.
 */
const frames: FrameWindow['frames'] = { worst: 0, last: undefined };
(globalThis as unknown as FrameWindow).frames = frames;

requestAnimationFrame(function next(time) {
  if (frames.last !== undefined) frames.worst = Math.max(frames.worst, time - frames.last);
  frames.last = time;
  requestAnimationFrame(next);
});
