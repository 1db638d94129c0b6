package app.masthead.creatives.library;

import java.util.stream.IntStream;

/**
 * By which hashes of pictures look alike. Hashes that differ in at most {@value #FURTHEST} of their 64 bits differ, in
 * one of their four quarters, in at most two bits. The 137 quarters that are that near to a given one are asked for by
 * their index, four times, and only what is found there is compared bit by bit: of a million pictures that is about one
 * in a hundred.
 */
final class NearHashes {

    /** In how many of 64 bits two pictures differ at the most that look alike. */
    static final int FURTHEST = 10;

    private static final int BITS_OF_QUARTER = 16;

    private NearHashes() {}

    /** What a quarter is combined with, by exclusive or, to get those that differ in no bit, in one, or in two. */
    static Integer[] masks() {
        return IntStream.range(0, 1 << BITS_OF_QUARTER)
                .filter(mask -> Integer.bitCount(mask) <= FURTHEST / 4)
                .boxed()
                .toArray(Integer[]::new);
    }
}
