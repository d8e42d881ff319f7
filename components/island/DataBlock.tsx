import { scriptJson } from '../text/scriptJson';

type Props = { readonly name: 'page' | 'island'; readonly of: object };

/** Facts for the browser's code, as JSON. */
export function DataBlock({ name, of }: Props) {
  return (
    <script type="application/json" data-block={name}>
      {scriptJson(of)}
    </script>
  );
}
