import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Block, Words } from "../../engine/document-call.ts";
import { documents as texts } from "../../texts/document-texts.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  line: { margin: 0 },
  brand: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: "18px" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: "3px 6px 3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  amount: { textAlign: "right", paddingRight: 0 },
  slip: {
    borderTop: `1px dashed ${tokens.colorNeutralStroke1}`,
    paddingTop: "8px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  gap: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

type Styles = ReturnType<typeof useStyles>;

/** What a document will say, in the shape of the pane; the file has its own looks. */
export function DocumentPreview({ blocks }: { readonly blocks: readonly Block[] }) {
  const styles = useStyles();
  return (
    <article className={styles.page} aria-label={texts.preview}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
        <BlockView key={at} block={block} styles={styles} />
      ))}
    </article>
  );
}

function BlockView({ block, styles }: { readonly block: Block; readonly styles: Styles }) {
  switch (block.kind) {
    case "sender":
      return (
        <p className={mergeClasses(styles.line, styles.brand)}>
          <Text words={block.name} />
        </p>
      );
    case "title":
      return (
        <div>
          <h3 className={mergeClasses(styles.line, styles.brand, styles.title)}>{block.text}</h3>
          {block.subtitle === "" ? null : <p className={mergeClasses(styles.line, styles.quiet)}>{block.subtitle}</p>}
        </div>
      );
    case "heading":
      return <h4 className={mergeClasses(styles.line, styles.brand)}>{block.text}</h4>;
    case "paragraph":
      return (
        <p className={styles.line}>
          <Text words={block.words} />
        </p>
      );
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
            <li key={at}>
              <Text words={item} />
            </li>
          ))}
        </ul>
      );
    case "address":
    case "signature":
      return (
        <div>
          {block.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
            <p className={styles.line} key={at}>
              <Text words={line} />
            </p>
          ))}
        </div>
      );
    case "facts":
      return <Rows styles={styles} rows={block.rows} hasTerms />;
    case "table":
    case "signing":
      return <Rows styles={styles} columns={block.columns} rows={block.rows} />;
    case "slip":
      return (
        <div className={styles.slip}>
          <h4 className={mergeClasses(styles.line, styles.brand)}>{block.title}</h4>
          <Rows styles={styles} rows={block.about} hasTerms />
          {[...block.choices.map((choice) => `☐ ${choice}`), ...block.lines].map((line) => (
            <p className={styles.line} key={line}>
              {line}
            </p>
          ))}
          <p className={styles.line}>
            <Text words={block.back} />
          </p>
        </div>
      );
  }
}

interface RowsProps {
  readonly styles: Styles;
  readonly columns?: readonly { readonly heading: string; readonly width: number; readonly isAmount?: boolean }[];
  readonly rows: readonly (readonly Words[])[];
  /** The first cell of a row is its heading. */
  readonly hasTerms?: boolean;
}

function Rows({ styles, columns, rows, hasTerms = false }: RowsProps) {
  return (
    <table className={styles.table}>
      {columns ? (
        <>
          <colgroup>
            {columns.map(({ heading, width }) => (
              <col key={heading} style={{ width: `${width * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map(({ heading, isAmount }) => (
                <th
                  key={heading}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.heading, isAmount && styles.amount)}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        </>
      ) : null}
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
          <tr key={row}>
            {cells.map((cell, at) =>
              hasTerms && at === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
                <th key={at} scope="row" className={mergeClasses(styles.cell, styles.quiet)}>
                  <Text words={cell} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
                <td key={at} className={mergeClasses(styles.cell, columns?.[at]?.isAmount && styles.amount)}>
                  <Text words={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is to be filled in has a colour and the words for it. */
function Text({ words }: { readonly words: Words }) {
  const styles = useStyles();
  if (typeof words === "string") return words;
  return words.map((piece, at) =>
    typeof piece === "string" ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
      <mark key={at} className={styles.gap}>{`… (${texts.gap})`}</mark>
    ),
  );
}
