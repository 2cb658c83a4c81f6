package org.workways.recognise;

import java.util.OptionalInt;

/// A certificate, licence or completed course that a CV lists, as written: nobody has checked it.
/// @param name never blank
/// @param year the last that the line names
public record Certificate(String name, OptionalInt year, Sentence sentence) {}
