import { z } from 'zod';
import { linkFault } from '../operation/schema/linkFault';

const emailPattern = /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Where readers can write to: an e-mail address, or an https address. */
export const contactSchema = z
  .string()
  .max(300, 'is longer than 300 characters; write one address')
  .check(({ value, issues }) => {
    if (emailPattern.test(value)) return;
    const fault = value.includes('@') && !value.includes('/') ? 'is no e-mail address' : linkFault(value);
    if (fault !== undefined) issues.push({ code: 'custom', input: value, message: `${fault}; write an e-mail address, as in corrections@example.org, or an https address` });
  });

/** Whether a contact is an e-mail address. */
export const isEmail = (contact: string): boolean => emailPattern.test(contact);
