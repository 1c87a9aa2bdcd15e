package org.shouwang.node.childfile;

import java.util.List;
import java.util.Optional;
import org.shouwang.events.child.ChildSheet;
import org.shouwang.platform.rules.Rule;

/** One child has one file at a node, open or closed. */
record ChildMustNotBeRegisteredTwice(ChildSheet sheet, Optional<String> otherFile) implements Rule {

    @Override
    public boolean isBroken() {
        return otherFile.isPresent();
    }

    @Override
    public String code() {
        return "REGISTERED_TWICE";
    }

    @Override
    public String field() {
        return sheet.nationalId() == null ? "name" : "nationalId";
    }

    @Override
    public String message() {
        return "the child has a file here: " + otherFile.orElse("");
    }

    @Override
    public List<?> words() {
        return List.of(sheet.name(), otherFile.orElse(""));
    }
}
