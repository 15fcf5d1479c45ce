package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
    ZIP,
    OLD_OFFICE,
    UTF_16,
    BINARY,
    MARKUP,
    JSON,
    TEXT;

    private static final int SAMPLE = 65_536;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String LITTLE = "\u00FF\u00FE";
    private static final String BIG = "\u00FE\u00FF";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

    static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(SAMPLE));
        }
    }

    private static FileKind of(byte[] sample) {
        String bytes = new String(sample, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.startsWith(OLE)) {
            return OLD_OFFICE;
        }
        if (bytes.startsWith(LITTLE) || bytes.startsWith(BIG)) {
            return UTF_16;
        }
        return bytes.indexOf(0) >= 0 ? withZeros(sample) : text(bytes);
    }

    /** Text in UTF-16 has a zero in each comma; read the right way round it has none. */
    private static FileKind withZeros(byte[] sample) {
        boolean utf16 = isText(sample, StandardCharsets.UTF_16LE) || isText(sample, StandardCharsets.UTF_16BE);
        return utf16 ? UTF_16 : BINARY;
    }

    private static boolean isText(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        return text.indexOf(0) < 0 && (text.indexOf(',') >= 0 || text.indexOf('\t') >= 0);
    }

    private static FileKind text(String bytes) {
        String start = (bytes.startsWith(UTF_8_MARK) ? bytes.substring(UTF_8_MARK.length()) : bytes)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return MARKUP;
        }
        return start.startsWith("{") ? JSON : TEXT;
    }
}
