package org.workways.route;

import org.workways.route.MatrixRow.Cell;

/// How many cells of a matrix are what. For one thread.
public final class MatrixTally {
    private int costs;
    private int qualified;
    private int unreachable;
    private int undecided;

    public void add(MatrixRow row) {
        for (var cell : row.cells())
            switch (cell) {
                case Cell.Cost cost -> costs++;
                case Cell.Qualified all -> qualified++;
                case Cell.Unreachable none -> unreachable++;
                case Cell.Undecided open -> undecided++;
            }
    }

    public int costs() {
        return costs;
    }

    public int qualified() {
        return qualified;
    }

    public int unreachable() {
        return unreachable;
    }

    public int undecided() {
        return undecided;
    }
}
