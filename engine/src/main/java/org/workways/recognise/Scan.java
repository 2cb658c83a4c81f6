package org.workways.recognise;

/// How near a vector comes to every row, roughly: by their leading dimensions, in steps of 1/127. Kept by dimension and
/// not by row, in blocks of rows, so that the compiled loop takes many rows at a time; and in bytes, because to read
/// them takes longer than to reckon with them.
final class Scan {
    private static final int BLOCK = 1024;
    private static final float STEPS = 127;

    private final int rows;
    private final int leading;
    /// By block, then dimension, then row in the block.
    private final byte[] numbers;

    Scan(Vectors vectors, int dimensions, int leading) {
        this.rows = vectors.size();
        this.leading = leading;
        int blocks = (rows + BLOCK - 1) / BLOCK;
        numbers = new byte[blocks * leading * BLOCK];
        for (int row = 0; row < rows; row++) {
            var vector = new float[dimensions];
            vectors.addTo(row, vector);
            for (int d = 0; d < leading; d++)
                numbers[(row / BLOCK * leading + d) * BLOCK + row % BLOCK] = (byte) Math.round(STEPS * vector[d]);
        }
    }

    float[] near(float[] vector) {
        var near = new float[rows];
        var block = new float[BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            java.util.Arrays.fill(block, 0);
            for (int d = 0; d < leading; d++) add(vector[d] / STEPS, (from / BLOCK * leading + d) * BLOCK, block);
            System.arraycopy(block, 0, near, from, Math.min(BLOCK, rows - from));
        }
        return near;
    }

    private void add(float times, int at, float[] block) {
        for (int i = 0; i < BLOCK; i++) block[i] += times * numbers[at + i];
    }
}
