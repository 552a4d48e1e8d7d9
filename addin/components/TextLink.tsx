import { Link, type LinkProps, makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  link: {
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
});

/** A link that does something here. With high contrast it has a line, for colours say nothing then. */
export function TextLink({ className, ...props }: LinkProps) {
  const styles = useStyles();
  return <Link {...props} className={mergeClasses(styles.link, className)} />;
}
