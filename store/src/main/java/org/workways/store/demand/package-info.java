/// Adverts of jobs and what they ask for, as Parquet files that any tool can read; grouped by DuckDB.
///
/// ```
/// DATA/adverts/
///   imports.tsv              the journal: a line for each batch, and for each file read to its end
///   adverts-000001.parquet   a batch: never changed once the journal names it
///   duplicates.parquet       of all batches: which adverts repeat an earlier one
///   VERSION/                 of a recogniser
///     texts-000001.parquet   texts that it has read
///     asked-000001.parquet   what it found in them
///     facts.parquet          a row for each advert that counts and each thing that it asks for
///     counted.parquet        a row for each advert that counts
///     counts.csv             monthly counts made of these, so that answers need not make them again
///   LOCK                     held by the process that writes
/// ```
///
/// Files are written under another name, synced and renamed; the journal is appended to after that. A process may be
/// killed at any time: what the journal does not name is removed by the next, which goes on from the last batch.
@NullMarked
package org.workways.store.demand;

import org.jspecify.annotations.NullMarked;
