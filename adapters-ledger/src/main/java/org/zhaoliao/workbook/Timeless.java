package org.zhaoliao.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook packed anew without the times that the library puts into it: the same content gives the same bytes. */
final class Timeless {

    private static final LocalDateTime FIRST_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private Timeless() {}

    static void copy(byte[] workbook, OutputStream out) throws IOException {
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get()) {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(FIRST_OF_ZIP);
                zip.putNextEntry(timeless);
                zip.write(content(in, part));
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static byte[] content(ZipFile in, ZipArchiveEntry part) throws IOException {
        try (InputStream bytes = in.getInputStream(part)) {
            byte[] content = bytes.readAllBytes();
            return part.getName().equals(PROPERTIES) ? withoutTime(content) : content;
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
