package org.workways.store;

/// What a save did.
/// @param contentHash SHA-256 of the content, 64 hex digits
/// @param changed     false if this content was in force already and nothing was written
public record SavedSnapshot(String name, String contentHash, boolean changed) {}
