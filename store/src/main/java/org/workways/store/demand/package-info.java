/// Adverts of jobs and what they ask for, as Parquet files that any tool can read; grouped by DuckDB.
///
/// ```
/// DATA/adverts/imports.tsv                 the journal: one line for each batch and each file that was read to its end
/// DATA/adverts/adverts-000001.parquet      a batch: never changed once the journal names it
/// DATA/adverts/duplicates.parquet          of all batches: which adverts repeat an earlier one
/// DATA/adverts/VERSION/texts-000001.parquet     texts that one version of a recogniser has read
/// DATA/adverts/VERSION/asked-000001.parquet     what it found in them
/// DATA/adverts/VERSION/facts.parquet       one row for each advert that counts and each skill or occupation it asks
// for
/// DATA/adverts/VERSION/counted.parquet     one row for each advert that counts
/// DATA/adverts/VERSION/counts.csv          monthly counts made of these, so that answers need not make them again
/// DATA/adverts/LOCK                        held by the process that writes
/// ```
///
/// Files are written under another name, synced and renamed; the journal is appended to after that. A process may be
/// killed at any time: what the journal does not name is removed by the next, which goes on from the last batch.
@NullMarked
package org.workways.store.demand;

import org.jspecify.annotations.NullMarked;
