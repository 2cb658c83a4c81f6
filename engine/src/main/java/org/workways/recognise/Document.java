package org.workways.recognise;

/// A text that somebody brought. Lines end in `\n`; list items keep their own line, a wrapped paragraph may be
/// broken anywhere.
/// @param name where it came from, as the user wrote it
public record Document(String name, String text) {}
