package org.workways.files.onet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as one word for an id: `C++` becomes `c-plus-plus`, `C#` becomes `c-sharp`, `Oracle Java 2 Platform`
/// `oracle-java-2-platform`.
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /// @return lower-case letters, digits and single hyphens; empty if the name has neither letter nor digit
    static String of(String name) {
        var spoken = name.replace("+", " plus ").replace("#", " sharp ");
        var plain = MARKS.matcher(Normalizer.normalize(spoken, Normalizer.Form.NFKD))
                .replaceAll("");
        var joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return ENDS.matcher(joined).replaceAll("");
    }
}
