package org.shouwang.county.readmodels;

/** One life of a read model: a table, and the processor that fills it. Numbers rise and never come again. */
record Generation(String model, int number) {

    String table() {
        return "rm_" + model + "_g" + number;
    }

    String view() {
        return "rm_" + model;
    }

    String shapeTable() {
        return "rm_" + model + "_shape";
    }

    String processor() {
        return table();
    }

    Generation next() {
        return new Generation(model, number + 1);
    }
}
