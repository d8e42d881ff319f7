import { formatProblem, type Problem } from '../../lib/operation/Problem';

type Props = { readonly problems: readonly Problem[] };

/** What an editor sees in the browser while the data files are wrong: every error, where it is and what would be right. */
export function DataProblems({ problems }: Props) {
  return (
    <main className="page data-problems">
      <h1>The data files can’t be shown yet</h1>
      <p>Mend what is listed here and save: the page comes back by itself.</p>
      <ul>
        {problems.map((problem) => (
          <li key={formatProblem(problem)}>
            <code>{formatProblem(problem)}</code>
          </li>
        ))}
      </ul>
    </main>
  );
}
