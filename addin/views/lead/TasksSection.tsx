import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fold } from "../../components/Fold.tsx";
import { usePane } from "../../components/pane-context.ts";
import { Section } from "../../components/Section.tsx";
import { TextLink } from "../../components/TextLink.tsx";
import type { TaskView } from "../../engine/plan-call.ts";
import { plan as words } from "../../texts/lead-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The tasks of the plan, each to be changed by a form. */
export function TasksSection({ tasks, onAdd }: { readonly tasks: readonly TaskView[]; readonly onAdd: () => void }) {
  const styles = useStyles();
  const { leading } = usePane();
  return (
    <Section title={words.tasks(tasks.length)}>
      {tasks.length === 0 ? (
        <p className={styles.quiet}>{words.noTasks}</p>
      ) : (
        <Fold label={words.showTasks} isWide>
          <ul className={styles.list}>
            {tasks.map((task) => (
              <li key={task.id} className={styles.item}>
                {task.row === null ? (
                  task.name
                ) : (
                  <TextLink
                    onClick={() => void leading.showForm({ table: "zbTaken", row: task.row }, words.changeTask)}
                  >
                    {task.name}
                  </TextLink>
                )}
                <br />
                <span className={styles.quiet}>{words.taskLine(task)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <div>
        <Button size="small" onClick={onAdd}>
          {words.ownTask}
        </Button>
      </div>
    </Section>
  );
}
