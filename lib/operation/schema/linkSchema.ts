import { z } from 'zod';
import { linkFault } from './linkFault';

/** An https address that readers can be sent to. */
export const linkSchema = z
  .string()
  .max(2_000, 'is longer than 2,000 characters; write the address without its tracking part')
  .check(({ value, issues }) => {
    const message = linkFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });
