package org.zhaoliao.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The national law and the defaults that come with this library (国家层面政策), read from the tables under {@code national/} of this jar, one for each package
 * that reads policy; and the overlays of provinces under {@code overlay/}, which name themselves and are otherwise empty until an integrator fills them.
 */
public final class NationalPolicy {

    /** Names the state of the tables; changes with every change of a value. */
    public static final String VERSION = "CN-2026.12";

    private static final List<String> TABLES = List.of(
            "policy",
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
            "inquiry",
            "agreement",
            "problem",
            "visit",
            "tier",
            "visitcheck",
            "survey",
            "oversight",
            "complaint",
            "risk",
            "casefile",
            "worklist",
            "ledger",
            "quality");

    private static final List<String> OVERLAYS = List.of("shanxi");

    private NationalPolicy() {}

    /** The book of the national values and of the overlays that come with them. */
    public static PolicyBook book() {
        return PolicyBook.of(
                VERSION,
                Stream.concat(tables("national/", TABLES), tables("overlay/", OVERLAYS))
                        .toList());
    }

    private static Stream<PolicyEntry> tables(String folder, List<String> names) {
        return names.stream().flatMap(name -> read(folder + name + ".csv").stream());
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
