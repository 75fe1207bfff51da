const two = (value: number) => String(value).padStart(2, '0');

function partsOf(ms: number) {
  const hundredths = Math.max(0, Math.round(ms / 10));
  const seconds = Math.floor(hundredths / 100);
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
    rest: hundredths % 100,
  };
}

/** A span as SCORM 1.2 writes it: `0001:02:03.45`. */
export function clockSpan(ms: number): string {
  const { hours, minutes, seconds, rest } = partsOf(ms);
  const most = Math.min(hours, 9999);
  return `${String(most).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(rest)}`;
}

/** A span as ISO 8601 writes it: `PT1H2M3.45S`. */
export function isoSpan(ms: number): string {
  const { hours, minutes, seconds, rest } = partsOf(ms);
  return `PT${hours}H${minutes}M${seconds}.${two(rest)}S`;
}

/** The time of day of a moment, by the device's clock, as SCORM 1.2 writes it: `14:05:09.00`. */
export function clockTime(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.00`;
}

/** A moment in UTC as SCORM 2004 writes it, to a hundredth of a second. */
export function isoMoment(at: Date): string {
  return `${at.toISOString().slice(0, 22)}Z`;
}
