package org.shouwang.local.pack;

import java.nio.file.Path;
import java.util.Locale;

/** A workbook of a unit, and which of the two forms it is in. */
public record PackFile(PackNode unit, Path path, Form form) {

    /** The two forms, named as the import's {@code kind}. */
    public enum Form {
        LEDGER("ledger", "台账"),
        WORKLOG("worklog", "工作记录");

        private final String kind;
        private final String chinese;

        Form(String kind, String chinese) {
            this.kind = kind;
            this.chinese = chinese;
        }

        public String kind() {
            return kind;
        }
    }

    static PackFile of(PackNode unit, Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        for (Form form : Form.values()) {
            if (name.contains(form.kind) || name.contains(form.chinese)) {
                return new PackFile(unit, path, form);
            }
        }
        throw new BadPack(
                path + ": neither a ledger (…-ledger.xlsx, …台账.xlsx)" + " nor a work log (…-worklog.xlsx, …工作记录.xlsx)");
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }
}
