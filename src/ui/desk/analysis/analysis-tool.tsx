export function AnalysisTool() {
  return null;
}
