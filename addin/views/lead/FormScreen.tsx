import { Button } from "@fluentui/react-components";
import { usePane } from "../../components/pane-context.ts";
import { RowForm } from "../../components/RowForm.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { OpenForm, OpenState } from "../../state/leading.ts";
import { lead as texts } from "../../texts/lead-texts.ts";
import { form as words } from "../../texts/pane-texts.ts";
import { LeadNotices } from "./LeadNotices.tsx";

const FORM = "rij";

/** A row of a table as a form that fills the view. */
export function FormScreen({ form, open }: { readonly form: OpenForm; readonly open: OpenState }) {
  const { leading } = usePane();
  const { view, title, faults, focus } = form;
  const focused = view.fields.some(({ key }) => key === focus) ? focus : null;
  return (
    <Screen
      name={`formulier-${view.table}-${view.row ?? "nieuw"}`}
      title={title}
      intro={texts.formIntro(view.sheet)}
      isContentFocused={focused !== null}
      actions={
        <>
          <Button appearance="primary" type="submit" form={FORM}>
            {words.save}
          </Button>
          <Button onClick={() => leading.closeForm()}>{words.cancel}</Button>
        </>
      }
    >
      <LeadNotices open={open} />
      <RowForm
        id={FORM}
        view={view}
        faults={faults}
        focus={focused}
        onSubmit={(values) => void leading.sendForm(values, (id) => texts.saved(id, view.sheet))}
      />
    </Screen>
  );
}
