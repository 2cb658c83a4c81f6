package org.workways.app.upload;

/// What one upload may take; all are at least 1.
/// @param mostBytes of a file
/// @param mostHeapMegabytes of memory for the Java objects of a child; its process takes about 60 MB more
/// @param mostSeconds for reading one file, and as many again for waiting until a child is free
/// @param mostChildren that read at once; one more may stand ready
/// @param mostCharacters of the text that is found, counted in `char`s
public record UploadLimits(
        int mostBytes, int mostHeapMegabytes, int mostSeconds, int mostChildren, int mostCharacters) {
    public static final UploadLimits USUAL = new UploadLimits(5_000_000, 192, 15, 2, 1_000_000);

    public UploadLimits {
        check(mostBytes, "bytes");
        check(mostHeapMegabytes, "megabytes of memory");
        check(mostSeconds, "seconds");
        check(mostChildren, "children");
        check(mostCharacters, "characters");
    }

    private static void check(int most, String what) {
        if (most < 1)
            throw new IllegalArgumentException("At least 1 of " + what + " must be allowed, got " + most + ".");
    }
}
