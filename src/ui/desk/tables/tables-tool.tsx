export function TablesTool() {
  return null;
}
