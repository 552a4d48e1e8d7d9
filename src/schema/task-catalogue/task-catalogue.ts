/** The usual tasks, in the order in which people look for them. */

import type { CatalogueTask } from "./catalogue-task.ts";
import { cleaningTasks } from "./cleaning.ts";
import { gardenTasks } from "./garden.ts";
import { upkeepTasks } from "./upkeep.ts";

export const TASK_CATALOGUE: readonly CatalogueTask[] = [...cleaningTasks, ...upkeepTasks, ...gardenTasks];
