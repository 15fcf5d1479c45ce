package org.zhaoliao.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The national law and the defaults that come with this library (国家层面政策), read from the tables under {@code national/} of this jar, one for each package
 * that reads policy.
 */
public final class NationalPolicy {

    /** Names the state of the tables; changes with every change of a value. */
    public static final String VERSION = "CN-2026.11";

    private static final List<String> TABLES = List.of(
            "calendar",
            "caregiver",
            "eligibility",
            "assessment",
            "support",
            "payment",
            "discovery",
            "determination",
            "termination",
            "continuation",
            "agreement",
            "problem",
            "visit",
            "planning",
            "oversight",
            "complaint",
            "risk",
            "casefile",
            "worklist",
            "ledger");

    private NationalPolicy() {}

    /** The book of the national values. */
    public static PolicyBook book() {
        return PolicyBook.of(
                VERSION,
                TABLES.stream()
                        .flatMap(name -> read("national/" + name + ".csv").stream())
                        .toList());
    }

    private static List<PolicyEntry> read(String name) {
        try (InputStream table = Objects.requireNonNull(NationalPolicy.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return PolicyTable.read(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
