const still = ['-webkit-', '-moz-', '-ms-', ''].map((prefix) => `${prefix}animation:none`).join(';');
const waiting = ['-webkit-', '-moz-', '-ms-', ''].map((prefix) => `${prefix}animation:-amp-start 8s steps(1,end) 0s 1 normal both`).join(';');
const start = ['-webkit-', '-moz-', '-ms-', '-o-', ''].map((prefix) => `@${prefix}keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}`).join('');

/** The least AMP document there can be around a code: every word of the head is demanded. */
export const ampDocument = (code: string): string => `<!doctype html><html amp lang="en"><head><meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<script async custom-element="amp-iframe" src="https://cdn.ampproject.org/v0/amp-iframe-0.1.js"></script>
<title>An article</title><link rel="canonical" href="https://example.org/article"><meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{${waiting}}${start}</style><noscript><style amp-boilerplate>body{${still}}</style></noscript>
</head><body><h1>An article</h1>${code}</body></html>`;
