package org.workways.language;

import java.util.ArrayList;
import java.util.List;

/// The `k` most similar of what is offered, in the order of their index; of equals the first.
final class Best {
    private final int[] indexes;
    private final float[] similarities;
    private int count;

    Best(int k) {
        indexes = new int[k];
        similarities = new float[k];
    }

    void offer(int index, float similarity) {
        var full = count == indexes.length;
        if (full && (count == 0 || similarity <= similarities[count - 1])) return;
        var place = full ? count - 1 : count++;
        for (; place > 0 && similarities[place - 1] < similarity; place--) {
            similarities[place] = similarities[place - 1];
            indexes[place] = indexes[place - 1];
        }
        similarities[place] = similarity;
        indexes[place] = index;
    }

    List<Scored> list() {
        var list = new ArrayList<Scored>(count);
        for (var i = 0; i < count; i++) list.add(new Scored(indexes[i], similarities[i]));
        return List.copyOf(list);
    }
}
