package org.workways.route;

import java.util.Arrays;

/// The strongly connected components of the graph "fact is needed by an action that gives fact": only within one can
/// facts support each other in a circle. Source: Tarjan, *Depth-first search and linear graph algorithms*, 1972,
/// doi:10.1137/0201010. Time O(facts + arcs), recursion as deep as the longest path.
final class Components {
    private final PlanningTask task;
    private final int[][] neededBy;
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] stack;
    private int visited;
    private int depth;
    private int count;

    private Components(PlanningTask task) {
        this.task = task;
        this.neededBy = Achievers.of(task.facts(), task.requires());
        this.order = new int[task.facts()];
        this.low = new int[task.facts()];
        this.component = new int[task.facts()];
        this.stack = new int[task.facts()];
        Arrays.fill(order, -1);
        Arrays.fill(component, -1);
    }

    /// @return int[fact], the number of its component
    static int[] of(PlanningTask task) {
        var components = new Components(task);
        for (int fact = 0; fact < task.facts(); fact++) if (components.order[fact] < 0) components.visit(fact);
        return components.component;
    }

    private void visit(int fact) {
        order[fact] = low[fact] = visited++;
        stack[depth++] = fact;
        for (int action : neededBy[fact])
            for (int given : task.gives()[action]) {
                if (order[given] < 0) visit(given);
                if (component[given] < 0) low[fact] = Math.min(low[fact], low[given]);
            }
        if (low[fact] < order[fact]) return;
        while (component[fact] < 0) component[stack[--depth]] = count;
        count++;
    }
}
