import { notFound } from "./host-error.ts";
import { HostCollection, HostObject } from "./host-object.ts";
import type { EmulatedWorkbook } from "./workbook.ts";
import type { Worksheet } from "./worksheet.ts";

export class NamedItem extends HostObject {
  Visible = true;
  constructor(
    book: EmulatedWorkbook,
    readonly Name: string,
    /** With "=". */
    public Formula: string,
    readonly sheet: Worksheet | null,
  ) {
    super(book);
  }
  get Scope(): string {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }
  get Type(): string {
    return /![$A-Z\d:]+$/.test(this.Formula) ? "Range" : "String";
  }
}

export class NamedItems extends HostCollection<NamedItem> {
  constructor(
    book: EmulatedWorkbook,
    readonly sheet: Worksheet | null,
  ) {
    super(book);
  }
  list(): readonly NamedItem[] {
    return this.book.names.filter(({ sheet }) => sheet === this.sheet);
  }
  protected keysOf({ Name }: NamedItem): readonly string[] {
    return [Name];
  }
  GetItem(key: string): NamedItem {
    const found = this.find(key);
    if (!found) throw notFound("NamedItemCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string): NamedItem | null {
    return this.find(key);
  }
}

export class Setting extends HostObject {
  constructor(
    book: EmulatedWorkbook,
    readonly Key: string,
    public Value: unknown,
  ) {
    super(book);
  }
  get Id(): string {
    return this.Key;
  }
  Delete(): void {
    this.book.settings.delete(this.Key);
  }
}

export class Settings extends HostCollection<Setting> {
  list(): readonly Setting[] {
    return [...this.book.settings].map(([key, value]) => new Setting(this.book, key, value));
  }
  protected keysOf({ Key }: Setting): readonly string[] {
    return [Key];
  }
  Add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key, value);
  }
  GetItem(key: string): Setting {
    const found = this.find(key);
    if (!found) throw notFound("SettingCollection.getItem");
    return found;
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.find(key);
  }
}
