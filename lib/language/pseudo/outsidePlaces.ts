/** Changes a text, but for the places in it that are to be filled, such as `{count}`. */
export function outsidePlaces(text: string, change: (words: string) => string): string {
  return text.replace(/(\{\w+\})|[^{]+|\{/g, (part, place?: string) => place ?? change(part));
}
