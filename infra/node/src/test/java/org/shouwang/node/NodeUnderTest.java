package org.shouwang.node;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A node that is neither school nor village. */
@SpringBootApplication
public class NodeUnderTest {}
