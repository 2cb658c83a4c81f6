package org.workways.app.upload;

/// The name of an upload as it may be shown: whoever sent it could have put anything there.
final class UploadName {
    private static final int LONGEST = 80;

    private UploadName() {}

    /// @return the last part of a path, without signs that cannot be seen, 1 to 80 characters long
    static String of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var name = new StringBuilder();
        last.codePoints().filter(UploadName::isSeen).limit(LONGEST).forEach(name::appendCodePoint);
        var shown = name.toString().strip();
        return shown.isEmpty() ? "upload" : shown;
    }

    /// Format signs turn the direction of what follows: `fdp.exe` would be shown as `exe.pdf`.
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
