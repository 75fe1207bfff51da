export function CompareTool() {
  return null;
}
