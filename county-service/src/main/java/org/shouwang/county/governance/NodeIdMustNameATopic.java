package org.shouwang.county.governance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.rules.Rule;
import org.shouwang.platform.sync.NodeLog;

/** The id names the node's topic and its stream, so letters, digits, dots and dashes; and it is not the county's own. */
record NodeIdMustNameATopic(@Nullable String id) implements Rule {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Override
    public boolean isBroken() {
        return id == null || id.equals(NodeLog.COUNTY) || !PLAIN.matcher(id).matches();
    }

    @Override
    public String code() {
        return "NODE_ID";
    }

    @Override
    public String message() {
        return "a node's id has 1 to 64 letters, digits, dots and dashes, and is not " + NodeLog.COUNTY;
    }

    @Override
    public String field() {
        return "id";
    }
}
