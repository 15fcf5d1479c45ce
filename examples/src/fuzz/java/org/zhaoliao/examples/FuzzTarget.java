package org.zhaoliao.examples;

/** What the fuzzer calls with each input: the parser that the process was started for. */
public final class FuzzTarget {

    /** Names the parser. */
    static final String PARSER = "zhaoliao.fuzz.parser";

    private FuzzTarget() {}

    /** Called by the fuzzer once, and not timed: loads what the parser needs. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedParser.valueOf(System.getProperty(PARSER)).accept(input);
    }
}
