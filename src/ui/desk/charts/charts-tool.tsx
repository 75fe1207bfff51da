export function ChartsTool() {
  return null;
}
