/** Whether a zip has bytes that are of no member: between members, behind the end, as a comment or an extra field. */

const END = 22;
const LOCAL = 30;
const CENTRAL = 46;

/** For a package as we write them: without extra fields, comments and data descriptors. */
export function hasLooseBytes(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50 || view.getUint16(end + 20, true) !== 0) return true;
  const [count, size, directory] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (directory + size !== end) return true;
  let expected = 0;
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const [packed, local] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (extra !== 0 || comment !== 0 || local !== expected) return true;
    if (view.getUint16(local + 26, true) !== name || view.getUint16(local + 28, true) !== 0) return true;
    expected = local + LOCAL + name + packed;
    at += CENTRAL + name;
  }
  return expected !== directory || at !== end;
}
