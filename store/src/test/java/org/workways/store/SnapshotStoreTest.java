package org.workways.store;

import java.nio.file.Path;

/// FEATURE: snapshots on disk keep the promise of every store.
class SnapshotStoreTest extends SnapshotStorePromise {
    @Override
    SnapshotStore over(Path folder) {
        return new SnapshotStore(folder);
    }
}
