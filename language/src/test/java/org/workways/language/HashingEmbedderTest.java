package org.workways.language;

import org.workways.recognise.Embedder;

/// PROMISE: the embedder of our tests is a real one.
class HashingEmbedderTest extends EmbedderPromise {
    @Override
    Embedder embedder() {
        return new HashingEmbedder(64, 1);
    }
}
