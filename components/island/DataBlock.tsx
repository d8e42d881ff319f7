type Props = { readonly name: 'page' | 'island'; readonly of: object };

/** Facts for the browser's code, as JSON. React writes the text of a script as it is: each `<` is written as JSON's own escape, so that nothing in it ends the block. */
export function DataBlock({ name, of }: Props) {
  return (
    <script type="application/json" data-block={name}>
      {JSON.stringify(of).replaceAll('<', '\\u003c')}
    </script>
  );
}
