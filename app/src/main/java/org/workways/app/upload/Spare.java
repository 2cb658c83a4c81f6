package org.workways.app.upload;

/// When a child is started ahead of the file that it will read; it then takes about 90 MB of memory while it waits.
public enum Spare {
    NEVER,
    /// For a program that may never get a file.
    AFTER_FIRST_USE,
    /// For a server: already the first file finds one waiting.
    AT_ONCE
}
