/// Snapshots on disk, as plain sorted tables that survive a crash, a kill and a power cut.
///
/// ```
/// DATA/snapshots/esco/CURRENT               the folder in force: 16 hex digits and a line end
/// DATA/snapshots/esco/4f1c…16 digits/       one content; never changed once it has this name
///     manifest.tsv                          format, provenance, content hash, size and CRC-32 of each table
///     skills.tsv occupations.tsv tasks.tsv  one concept a line
///     emerging-tasks.tsv activities.tsv     each only if there are any
///     occupation-labels.tsv                 an index: label in lower case, then the ids of its occupations
/// DATA/snapshots/esco/.new-…/               a save that is under way, or was
/// DATA/snapshots/esco/LOCK                  held by the process that saves
/// ```
///
/// **Tables** are UTF-8 without a header, lines end in `\n`, cells are divided by a tab and lists in a cell by `|`.
/// Tab, line feed, carriage return, `|`, `\` and the empty item of a list are written `\t`, `\n`, `\r`, `\p`, `\\`
/// and `\e`. Lines are sorted by their bytes, as `LC_ALL=C sort` does, so a line is found by bisection and two equal
/// snapshots are equal files.
///
/// - skills: id, preferred label, alternatives, hidden labels, family, group, description, builds on, close to,
/// links.
///   A link is `exact ID`; other matches are close, broader, narrower and nearest.
/// - occupations: id, preferred label, alternatives, hidden labels, role, families, links, ISCO-08,
///   entry level, job zone, description, requirements. A requirement is `e1 ID` (essential, at
///   level 1) or `o2 ID` (optional, at level 2).
/// - tasks: id of the occupation, id, `core` or nothing, statement, ids of work activities.
/// - emerging tasks: id of the occupation, month as in `2024-08`, who reports it, statement.
/// - activities: id of the work activity, what it is called.
///
/// **The content hash** is SHA-256 over the format, source, version, licence and the tables without
/// the index; the day of the import is not in it. The same release gives the same hash on every
/// machine.
///
/// **Saving** writes and syncs a `.new-…` folder, renames it, then replaces `CURRENT` in one step. Before that step
/// readers see the old content, after it the new one. The content before the last is kept for readers who are just
/// opening it.
@NullMarked
package org.workways.store;

import org.jspecify.annotations.NullMarked;
