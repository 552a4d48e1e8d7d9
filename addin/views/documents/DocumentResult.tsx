import { Fold } from "../../components/Fold.tsx";
import { Notice } from "../../components/Notice.tsx";
import { ProblemList } from "../../components/ProblemList.tsx";
import { Section } from "../../components/Section.tsx";
import type { DocumentView } from "../../engine/document-call.ts";
import { documents as texts } from "../../texts/document-texts.ts";
import { DocumentPreview } from "./DocumentPreview.tsx";

/** What the document lacks, and how it reads; or why it cannot be made. */
export function DocumentResult({ made, isOne }: { readonly made: DocumentView["made"]; readonly isOne: boolean }) {
  if (!made.ok) return <Notice intent="warning" title={made.title}>{` ${made.text}`}</Notice>;
  const { preview, homes, toFillIn, problems } = made;
  return (
    <>
      <Section title={texts.problems} text={toFillIn === 0 ? texts.complete : texts.toFillIn(toFillIn)}>
        {problems.length > 0 ? <ProblemList groups={problems} /> : null}
      </Section>
      <Fold label={texts.previewOf(isOne ? 1 : homes.length)} isWide>
        <DocumentPreview blocks={preview} />
      </Fold>
    </>
  );
}
