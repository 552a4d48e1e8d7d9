import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Fold } from "../../components/Fold.tsx";
import { usePane } from "../../components/pane-context.ts";
import type { DocumentFile, DocumentRequest } from "../../engine/document-call.ts";
import { documents as texts } from "../../texts/document-texts.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const useStyles = makeStyles({
  made: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0, overflowWrap: "anywhere" },
  link: { color: tokens.colorBrandForegroundLink, "@media (forced-colors: active)": { color: "LinkText" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * Makes the file that was looked at, and gives it to save: nothing is sent anywhere. Who clicks right after typing gets what was
 * typed; a file of something else goes away.
 */
export function MakeFile({ asked, isReady }: { readonly asked: DocumentRequest; readonly isReady: boolean }) {
  const styles = useStyles();
  const { leading, announce } = usePane();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly of: string; readonly file: DocumentFile } | null>(null);
  const wanted = JSON.stringify(asked);
  const make = async () => {
    setMaking(true);
    const file = await leading.ask((engine) => engine.documentFile(asked, () => {}));
    setMaking(false);
    setMade(file && { of: wanted, file });
    if (file) announce(texts.made);
  };
  if (made?.of === wanted) {
    return (
      <div className={styles.made}>
        <Saved file={made.file} />
        <p className={styles.quiet}>{texts.personal}</p>
        <Fold label={texts.noFile}>
          <p className={styles.quiet}>{texts.noFileText}</p>
        </Fold>
      </div>
    );
  }
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isReady || isMaking}
      onClick={() => {
        if (isReady && !isMaking) void make();
      }}
    >
      {isMaking ? texts.making : texts.make}
    </Button>
  );
}

/** Saved at once where the host lets a pane do that; the link stays for who wants it again. */
function Saved({ file }: { readonly file: DocumentFile }) {
  const styles = useStyles();
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: TYPE }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  useEffect(() => {
    if (address === null) return;
    link.current?.click();
    link.current?.focus();
  }, [address]);
  return (
    <a ref={link} className={styles.link} href={address ?? undefined} download={file.name}>
      {texts.save(file.name)}
    </a>
  );
}
