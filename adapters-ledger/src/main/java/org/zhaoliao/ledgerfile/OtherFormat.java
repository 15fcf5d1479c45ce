package org.zhaoliao.ledgerfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file looks like that is not UTF-8. */
enum OtherFormat {
    UTF_16,
    GB18030,
    BINARY,
    UNKNOWN;

    private static final int SAMPLE = 65_536;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Guesses from the beginning of the file: the first heading of a ledger gives the encoding away. */
    static OtherFormat of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(SAMPLE));
        }
    }

    /** The code of its name, as an argument of an error. */
    String code() {
        return "@ledgerfile.looks-like." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static OtherFormat of(byte[] sample) {
        if (startsWith(sample, ZIP) || startsWith(sample, OLD_OFFICE)) {
            return BINARY;
        }
        if (holdsHeading(sample, StandardCharsets.UTF_16LE) || holdsHeading(sample, StandardCharsets.UTF_16BE)) {
            return UTF_16;
        }
        if (indexOfZero(sample) >= 0) {
            return BINARY;
        }
        return holdsHeading(sample, Charset.forName("GB18030")) ? GB18030 : UNKNOWN;
    }

    private static boolean holdsHeading(byte[] sample, Charset charset) {
        return new String(sample, charset).contains(LedgerColumn.NAME.heading());
    }

    private static int indexOfZero(byte[] sample) {
        return new String(sample, StandardCharsets.ISO_8859_1).indexOf(0);
    }

    private static boolean startsWith(byte[] sample, byte[] magic) {
        return new String(sample, StandardCharsets.ISO_8859_1)
                .startsWith(new String(magic, StandardCharsets.ISO_8859_1));
    }
}
