/** The ribbon tab of the manifest, drawn from the manifest itself: what a button opens is what Excel would open. */

interface RibbonButton {
  readonly group: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The part of the address behind "?". */
  readonly search: string;
}

/** Icons are served beside this page. Gives the buttons to the element; `open` is called with the query of the view. */
export function drawRibbon(manifest: string, into: HTMLElement, open: (search: string) => void): void {
  const groups = new Map<string, HTMLElement>();
  for (const { group, label, tip, icon, search } of buttonsOf(manifest)) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = tip;
    const image = document.createElement("img");
    Object.assign(image, { src: icon, alt: "", width: 32, height: 32 });
    button.append(image, label);
    button.addEventListener("click", () => open(search));
    groupNamed(group, groups, into).querySelector("div")?.append(button);
  }
}

function groupNamed(name: string, groups: Map<string, HTMLElement>, into: HTMLElement): HTMLElement {
  const known = groups.get(name);
  if (known) return known;
  const made = document.createElement("section");
  const caption = document.createElement("span");
  caption.textContent = name;
  made.append(document.createElement("div"), caption);
  made.setAttribute("aria-label", name);
  groups.set(name, made);
  into.append(made);
  return made;
}

function buttonsOf(manifest: string): RibbonButton[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const named = (parent: Element | Document, name: string) => [...parent.getElementsByTagName(name)];
  const values = new Map(
    ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
      named(xml, kind).map((one) => [one.getAttribute("id"), one.getAttribute("DefaultValue") ?? ""] as const),
    ),
  );
  const textOf = (element: Element | undefined) => values.get(element?.getAttribute("resid") ?? "") ?? "";
  const own = (parent: Element, name: string) => [...parent.children].find(({ tagName }) => tagName === name);
  return named(xml, "Group").flatMap((group) =>
    named(group, "Control").map((control): RibbonButton => {
      const icon = named(control, "bt:Image").find((image) => image.getAttribute("size") === "32");
      return {
        group: textOf(own(group, "Label")),
        label: textOf(own(control, "Label")),
        tip: textOf(named(control, "Description")[0]),
        icon: new URL(textOf(icon)).pathname,
        search: new URL(textOf(named(control, "SourceLocation")[0])).search,
      };
    }),
  );
}
