package org.workways.demand;

import java.util.List;

/// What distinguishes a phone number from dates, amounts, versions and ids: the sizes of its
/// groups of digits, what it begins with, what stands between. National forms follow the usual
/// notations (ITU-T E.123) of the countries named.
/// @param announced whether a word such as "phone" stands before it
/// @param isId      whether a word such as "reference" stands before it
record PhoneShape(boolean announced, boolean isId) {
    /// Source: ITU-T E.164, 6.1: 15 digits at most; two more for an exit code.
    static final int MOST_DIGITS = 17;

    static final int FEWEST_DIGITS = 6;

    boolean fits(List<PhoneGroup> groups) {
        int digits = groups.stream().mapToInt(PhoneGroup::size).sum();
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || holdsDate(groups) || isAmount(groups)) return false;
        if (groups.getFirst().plus())
            return digits >= 8 && !groups.getFirst().digits().startsWith("0");
        if (announced && !groups.stream().allMatch(PhoneGroup::isYear)) return true;
        if (isId) return false;
        return abroad(groups, digits)
                || northAmerican(groups)
                || withTrunkZero(groups, digits)
                || inBrackets(groups, digits)
                || nine(groups)
                || asian(groups);
    }

    private static boolean abroad(List<PhoneGroup> groups, int digits) {
        return groups.getFirst().digits().matches("00[1-9]\\d*") && digits >= 11;
    }

    /// 212-555-0187, 1 (212) 555-0187
    private static boolean northAmerican(List<PhoneGroup> groups) {
        int first = sizes(groups, 1, 3, 3, 4) && groups.getFirst().digits().equals("1") ? 1 : 0;
        if (first == 0 && !sizes(groups, 3, 3, 4)) return false;
        return groups.get(first).startsBetween('2', '9')
                && groups.get(first + 1).startsBetween('2', '9');
    }

    /// 030 1234567, 0171/1234567, 06 12 34 56 78, 020 7946 0958, 03-1234-5678, 01711234567
    private static boolean withTrunkZero(List<PhoneGroup> groups, int digits) {
        var first = groups.getFirst();
        if (!first.digits().matches("0[1-9]\\d*") || digits < 9 || digits > 13) return false;
        if (groups.size() == 1) return digits >= 10 && digits <= 12;
        return first.size() <= 6 && groups.stream().skip(1).limit(2).allMatch(group -> group.size() > 1);
    }

    /// (030) 1234567, (11) 91234-5678
    private static boolean inBrackets(List<PhoneGroup> groups, int digits) {
        var first = groups.getFirst();
        return first.inBrackets()
                && first.size() >= 2
                && first.size() <= 5
                && !first.isYear()
                && digits - first.size() >= 5
                && digits <= 13
                && groups.stream().skip(1).noneMatch(PhoneGroup::isYear);
    }

    /// Spain, Portugal, Poland: 612 345 678, 91 123 45 67, 912 34 56 78
    private static boolean nine(List<PhoneGroup> groups) {
        if (!groups.getFirst().startsBetween('6', '9')) return false;
        boolean sized = sizes(groups, 3, 3, 3) || sizes(groups, 2, 3, 2, 2) || sizes(groups, 3, 2, 2, 2);
        return sized
                && groups.stream().skip(1).allMatch(group -> !group.before().contains("."));
    }

    /// India: 98765 43210, 9876543210; China: 138 1234 5678, 13812345678
    private static boolean asian(List<PhoneGroup> groups) {
        var first = groups.getFirst();
        if (sizes(groups, 5, 5))
            return first.startsBetween('6', '9') && groups.get(1).before().isBlank();
        if (sizes(groups, 10)) return first.startsBetween('6', '9');
        if (sizes(groups, 11) || sizes(groups, 3, 4, 4)) return first.digits().matches("1[3-9]\\d*");
        return false;
    }

    /// 01.02.2018, 2018-02-01, 05/2018
    private static boolean holdsDate(List<PhoneGroup> groups) {
        for (int i = 0; i + 1 < groups.size(); i++) {
            var next = groups.get(i + 1);
            boolean joined = next.before().length() == 1 && "./-–".contains(next.before());
            if (!joined) continue;
            if (groups.get(i).isYear() && next.size() <= 2) return true;
            if (groups.get(i).size() <= 2
                    && next.isYear()
                    && (i == 0 || groups.get(i - 1).size() <= 2)) return true;
        }
        return groups.stream().allMatch(PhoneGroup::isYear);
    }

    /// 650 000 000; 60000 80000
    private static boolean isAmount(List<PhoneGroup> groups) {
        if (groups.size() > 1 && groups.getLast().digits().equals("000")) return true;
        var first = groups.getFirst();
        if (groups.size() == 1 || first.plus() || first.digits().startsWith("0")) return false;
        return groups.stream().allMatch(group -> group.digits().endsWith("00"));
    }

    private static boolean sizes(List<PhoneGroup> groups, int... sizes) {
        if (groups.size() != sizes.length) return false;
        for (int i = 0; i < sizes.length; i++) if (groups.get(i).size() != sizes[i]) return false;
        return true;
    }
}
