package org.shouwang.node.broken;

import org.springframework.beans.factory.annotation.Autowired;

public class InjectedField {

    @Autowired
    public String name;
}
