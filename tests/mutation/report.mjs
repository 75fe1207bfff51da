/** Share of the changes that have to be noticed in each part. */
const ENOUGH = 0.85;
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** A change as one line: where, which kind, and what the code became. */
function describeChange(file, { location, mutatorName, replacement = '' }) {
  const became = replacement.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 80);
  return `${file}:${location.start.line} ${mutatorName}${became ? ` -> \`${became}\`` : ''}`;
}

/**
 * RESULTS.md: the share of noticed changes by part, and each that went unnoticed with the reason why it
 * may (`reasons.json`: by file, what its unnoticed changes have in common); `unexplained` are files without one.
 */
export function formatResults(reports, reasons) {
  const sums = reports.map(({ part, files }) => {
    const changes = Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map((mutant) => ({ file, mutant })),
    );
    const noticed = changes.filter(({ mutant }) => NOTICED.has(mutant.status)).length;
    const unnoticed = changes.filter(({ mutant }) => UNNOTICED.has(mutant.status));
    return { part, noticed, unnoticed, share: noticed / (noticed + unnoticed.length) };
  });
  const rows = sums.map(
    ({ part, noticed, unnoticed, share }) =>
      `| ${part} | ${noticed + unnoticed.length} | ${noticed} | ${(100 * share).toFixed(1)} % |`,
  );
  const lists = sums.map(({ part, unnoticed }) => {
    const files = new Map();
    for (const change of unnoticed)
      files.set(change.file, [...(files.get(change.file) ?? []), change]);
    const parts = [...files].map(([file, changes]) => {
      const reason = reasons[file] ? `${reasons[file]}\n\n` : '';
      const lines = changes.map(({ mutant }) => `- ${describeChange(file, mutant)}`);
      return `### ${file}\n\n${reason}${lines.join('\n')}`;
    });
    return `## ${part}\n\n${parts.join('\n\n') || 'None.'}`;
  });
  const text = `# Changes that tests notice

Written by \`npm run mutation\`; do not edit. Each change is one small fault put into the code (a
condition turned round, a call left out); the tests that reach it should fail.

| part | changes | noticed | share |
| --- | --- | --- | --- |
${rows.join('\n')}

${lists.join('\n\n')}
`;
  const files = new Set(sums.flatMap(({ unnoticed }) => unnoticed.map(({ file }) => file)));
  return {
    text,
    isEnough: sums.every(({ share }) => share >= ENOUGH),
    unexplained: [...files].filter((file) => !reasons[file]),
  };
}
