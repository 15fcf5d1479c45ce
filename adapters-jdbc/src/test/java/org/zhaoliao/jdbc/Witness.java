package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.zhaoliao.identity.PersonalData;

/** Learns every piece of personal data that goes into a store, and looks for it in whatever comes out in clear. */
final class Witness {

    /** Shorter ones turn up by chance. */
    private static final int SHORTEST = Integer.BYTES;

    /** The secrets by their forms, and these by the bytes with which they begin, so that a text is gone through once however many there are. */
    private final Map<Integer, Map<String, String>> secrets = new ConcurrentHashMap<>();

    /** Where a secret may begin: nearly every place of a text is passed over by one look at this. */
    private final AtomicIntegerArray begun = new AtomicIntegerArray(1 << Short.SIZE);

    private final Set<String> leaks = new ConcurrentSkipListSet<>();
    private final Map<String, AtomicLong> looked = new ConcurrentHashMap<>();

    /** Takes note of the personal data in what was handed over. */
    void learn(Object given) {
        if (given instanceof PersonalData data) {
            secret(data.reveal());
        } else if (given instanceof Record one) {
            Arrays.stream(one.getClass().getRecordComponents()).forEach(part -> learn(value(part, one)));
        } else if (given instanceof Iterable<?> several) {
            several.forEach(this::learn);
        } else if (given instanceof Map<?, ?> pairs) {
            learn(pairs.keySet());
            learn(pairs.values());
        } else if (given instanceof Optional<?> perhaps) {
            perhaps.ifPresent(this::learn);
        }
    }

    void secret(String secret) {
        for (byte[] bytes : new byte[][] {secret.getBytes(UTF_8), secret.getBytes(UTF_16BE)}) {
            if (bytes.length >= SHORTEST) {
                int start = ByteBuffer.wrap(bytes).getInt();
                secrets.computeIfAbsent(start, first -> new ConcurrentHashMap<>())
                        .put(new String(bytes, ISO_8859_1), secret);
                begun.set(folded(start), 1);
            }
        }
    }

    void look(String place, String text) {
        look(place, text.getBytes(UTF_8));
    }

    void look(String place, Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        look(place, trace.toString());
    }

    void look(String place, byte[] bytes) {
        looked.computeIfAbsent(place, first -> new AtomicLong()).addAndGet(bytes.length);
        String text = new String(bytes, ISO_8859_1);
        int start = 0;
        for (int end = 1; end <= bytes.length; end++) {
            start = start << Byte.SIZE | Byte.toUnsignedInt(bytes[end - 1]);
            if (begun.getPlain(folded(start)) != 0) {
                lookAt(place, text, end - SHORTEST, start);
            }
        }
    }

    private void lookAt(String place, String text, int from, int start) {
        secrets.getOrDefault(start, Map.of()).forEach((form, secret) -> {
            if (from >= 0 && text.startsWith(form, from)) {
                leaks.add(place + ": " + secret);
            }
        });
    }

    private static int folded(int start) {
        return (start ^ start >>> Short.SIZE) & 0xFFFF;
    }

    Set<String> leaks() {
        return leaks;
    }

    /** What was learned. */
    Set<String> secrets() {
        return secrets.values().stream()
                .flatMap(forms -> forms.values().stream())
                .collect(Collectors.toSet());
    }

    /** How many bytes were looked at in a place. */
    long looked(String place) {
        return looked.getOrDefault(place, new AtomicLong()).get();
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
