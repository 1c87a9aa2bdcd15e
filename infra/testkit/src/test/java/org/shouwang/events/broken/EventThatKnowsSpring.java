package org.shouwang.events.broken;

import org.springframework.util.StringUtils;

public record EventThatKnowsSpring(String name) {

    public boolean named() {
        return StringUtils.hasText(name);
    }
}
