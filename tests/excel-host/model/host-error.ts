/** An error as Excel answers it. Codes are those of `Excel.ErrorCodes`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
    readonly status = 400,
  ) {
    super(message);
  }
}

export function notFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function badArgument(location: string): HostError {
  return new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
}
