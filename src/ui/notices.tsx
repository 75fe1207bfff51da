import type { Words } from '../i18n/words.ts';
import type { Loaded } from '../loading/fetch-json.ts';

export type Failed = Extract<Loaded<unknown>, { readonly ok: false }>;

function reasonOf({ failure }: Failed, { messages }: Words): string {
  const { reason } = messages.notice;
  switch (failure.kind) {
    case 'unreachable':
      return reason.unreachable;
    case 'status':
      return reason.status(failure.status);
    case 'malformed':
      return reason.malformed;
    case 'schema':
      return reason.schema(failure.detail);
  }
}

/** Which file did not arrive, and why, in a sentence. */
export function sayFailure(failed: Failed, words: Words): string {
  return words.messages.notice.failed(failed.file, reasonOf(failed, words));
}

interface NoticesProps {
  readonly words: Words;
  readonly failures: readonly Failed[];
  readonly ignored: readonly string[];
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong while opening, in one sentence each, with what can be done about it. */
export function Notices({ words, failures, ignored, onRetry, onDismiss }: NoticesProps) {
  const { notice } = words.messages;
  if (failures.length === 0 && ignored.length === 0) return null;
  return (
    <div className="notices panel" role="alert">
      {failures.map((failed) => (
        <p key={failed.file}>{sayFailure(failed, words)}</p>
      ))}
      {failures.length > 0 ? (
        <button type="button" className="action" onClick={onRetry}>
          {notice.retry}
        </button>
      ) : null}
      {ignored.length > 0 ? (
        <>
          <p>{notice.ignored(words.formatList(ignored))}</p>
          <button type="button" className="action" onClick={onDismiss}>
            {notice.dismiss}
          </button>
        </>
      ) : null}
    </div>
  );
}
