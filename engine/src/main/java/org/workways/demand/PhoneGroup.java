package org.workways.demand;

/// Digits of a run without anything between them.
/// @param before     what stands between them and the digits before
/// @param plus       whether a plus sign stands before them
/// @param inBrackets whether they stand between round brackets
record PhoneGroup(int from, int to, String digits, String before, boolean plus, boolean inBrackets) {
    int size() {
        return digits.length();
    }

    /// Whether a blank or a slash stands before.
    boolean standsApart() {
        return before.indexOf(' ') >= 0 || before.indexOf('\u00A0') >= 0 || before.indexOf('/') >= 0;
    }

    boolean isYear() {
        return size() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    boolean startsBetween(char first, char last) {
        return digits.charAt(0) >= first && digits.charAt(0) <= last;
    }
}
