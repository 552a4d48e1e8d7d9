import { it } from "vitest";
it.todo("merging");
