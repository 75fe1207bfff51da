export function judgeAudit(output: string): {
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  readonly output: string;
};
