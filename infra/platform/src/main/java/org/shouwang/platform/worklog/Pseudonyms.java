package org.shouwang.platform.worklog;

/** The node's pseudonyms of people who stand by children: the same name at the same node is the same person. */
@FunctionalInterface
public interface Pseudonyms {

    String of(String personName);
}
