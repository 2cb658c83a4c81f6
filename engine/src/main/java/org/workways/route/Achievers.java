package org.workways.route;

import java.util.Arrays;

/// The inverse of "action → facts": for each fact the actions that name it, in ascending order.
final class Achievers {
    private Achievers() {}

    static int[][] of(int facts, int[][] factsOfAction) {
        var size = new int[facts];
        for (int[] named : factsOfAction) for (int fact : named) size[fact]++;
        var actions = new int[facts][];
        Arrays.setAll(actions, fact -> new int[size[fact]]);
        Arrays.fill(size, 0);
        for (int action = 0; action < factsOfAction.length; action++)
            for (int fact : factsOfAction[action]) actions[fact][size[fact]++] = action;
        return actions;
    }
}
