package org.shouwang.county.projecting;

/** One life of a read model: a table, and the processor that fills it. Numbers rise and never come again. */
public record Generation(String model, int number) {

    public String table() {
        return "rm_" + model + "_g" + number;
    }

    public String view() {
        return "rm_" + model;
    }

    public String shapeTable() {
        return "rm_" + model + "_shape";
    }

    public String processor() {
        return table();
    }

    public Generation next() {
        return new Generation(model, number + 1);
    }
}
