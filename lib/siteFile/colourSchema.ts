import { z } from 'zod';
import { quote } from '../operation/messages/quote';

/** A colour of sRGB: `#1f5a2e`. Unquoted, YAML takes it for a comment. */
export const colourSchema = z.string().regex(/^#[\da-f]{6}$/i, {
  error: ({ input }) => `${quote(String(input))} is no colour; write # and six digits from 0 to f, in quotes, as in "#1f5a2e"`,
});
