package org.zhaoliao.tablefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is: UTF-8 when all of it is, otherwise GB18030 (which has all of GBK) when all of it is that.
 *
 * <p>A file that is UTF-8 for a while and then is not any more is UTF-8 with a damaged byte: Chinese in GB18030 does not look like UTF-8 for long.
 */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** So many wide characters of UTF-8 in a row are no chance. */
    private static final int SURELY_UTF_8 = 8;

    private TextEncoding() {}

    /**
     * The encoding, of a file that holds text.
     *
     * @throws org.zhaoliao.reason.InvalidInputException {@code tablefile.encoding}, {@code .binary}, {@code .empty} or, of a CSV file, {@code .truncated}
     */
    static Charset of(Path file, TableFormat format) throws IOException {
        TextScan utf8 = TextScan.of(file, StandardCharsets.UTF_8);
        if (utf8.isWellFormed()) {
            return checked(file, format, utf8, StandardCharsets.UTF_8);
        }
        if (utf8.wide() >= SURELY_UTF_8) {
            throw Fault.of(file, "encoding", utf8.wrongByte());
        }
        TextScan gb18030 = TextScan.of(file, GB18030);
        if (!gb18030.isWellFormed()) {
            throw Fault.of(file, "encoding", Math.max(utf8.wrongByte(), gb18030.wrongByte()));
        }
        return checked(file, format, gb18030, GB18030);
    }

    /** The text, without its byte order mark. */
    static Reader reader(Path file, Charset encoding) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
        reader.mark(1);
        if (reader.read() != TextScan.BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset checked(Path file, TableFormat format, TextScan scan, Charset encoding) {
        if (scan.hasZero()) {
            throw Fault.of(file, "binary", "");
        }
        if (!scan.hasText()) {
            throw Fault.of(file, "empty", "");
        }
        if (format == TableFormat.CSV && scan.quotes().isOpen()) {
            throw Fault.of(file, "truncated", scan.quotes().openedOnLine());
        }
        return encoding;
    }
}
