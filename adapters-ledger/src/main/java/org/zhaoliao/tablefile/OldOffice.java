package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the old Office form: a workbook of before 2007, or a new one behind a password. */
final class OldOffice {

    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final int CHUNK = 1 << 20;

    private OldOffice() {}

    /** The code that says which of them it is. */
    static String code(Path file) throws IOException {
        String before = "";
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                String text = before + new String(chunk, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return "password";
                }
                before = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
            }
        }
        return "old-workbook";
    }
}
