package org.shouwang.county.intake;

import java.util.Set;

/** The nodes that the county listens to; asked again and again, so a node is heard from the moment it is enrolled. */
@FunctionalInterface
public interface EnrolledNodes {

    Set<String> ids();
}
