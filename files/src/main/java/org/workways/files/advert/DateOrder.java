package org.workways.files.advert;

import java.util.Optional;

/// How dates such as 03/04/2018 are meant.
public enum DateOrder {
    /// By the column: if one of its dates can only be one of both, all are that.
    AUTO("auto"),
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /// As a mapping names it.
    public String word() {
        return word;
    }

    static Optional<DateOrder> of(String word) {
        for (var order : values()) if (order.word.equals(word)) return Optional.of(order);
        return Optional.empty();
    }
}
