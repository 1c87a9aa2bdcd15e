package org.shouwang.journeys.chaos.checker;

/** What must hold after every run; each is counted by the rows that break it. */
public enum Invariant {
    ACKNOWLEDGED_AND_LOST("acknowledged to a user, and not in the node's store"),
    REFUSED_AND_THERE("refused to a user, and in the node's store"),
    DONE_TWICE("one command, more than one event"),
    LOST("in the node's store, and not in the county's"),
    DUPLICATED("more than once in the county's store"),
    INVENTED("in the county's store, and not in the node's"),
    NOT_FETCHED_BACK("lost by a node with its disk, kept by the county, and not brought back"),
    ALTERED("another type or other payload bytes at the county than at the node"),
    OUT_OF_ORDER("a number missing, or another order at the county than in the node's log"),
    READ_MODEL_DIFFERS("a row of a read model that is not what the nodes' events make of it"),
    FIGURE_DIFFERS("a figure of the county that is not what the nodes' events make of it"),
    FALSELY_REPORTED("shown to a user as reported, and not committed by the county"),
    NEEDED_HELP("a fault that could not be undone as planned, or a program that did not come back by itself");

    private final String meaning;

    Invariant(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
