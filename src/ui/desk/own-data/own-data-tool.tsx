export function OwnDataTool() {
  return null;
}
