package org.zhaoliao.tablefile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.zhaoliao.reason.InvalidInputException;

/** Unpacks a workbook once without keeping it, before a reader may look at it: how many parts, how large, and is each of them harmless? */
final class WorkbookCheck {

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String RELATIONS = "workbook.xml.rels";

    /** Byte order marks of UTF-8 and UTF-16, and the beginning of a tag in UTF-16. */
    private static final Set<Integer> MARKS = Set.of(0xEFBB, 0xFFFE, 0xFEFF, 0x003C);

    private final Path file;
    private final TableLimits limits;
    private final Map<String, List<CellRange>> mergedByPart = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private long highestText = -1;
    private long texts;

    private WorkbookCheck(Path file, TableLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * Checks a workbook.
     *
     * @throws InvalidInputException {@code tablefile.workbook-broken}, {@code .not-a-workbook}, {@code .password}, {@code .zip-parts}, {@code .zip-bomb},
     *     {@code .workbook-run}, {@code .xml-entities}, {@code .merged-many} or {@code .array-formulas}
     */
    static WorkbookCheck of(Path file, TableLimits limits) throws IOException {
        WorkbookCheck check = new WorkbookCheck(file, limits);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            check.look(zip);
        } catch (InvalidInputException fault) {
            throw fault.errors().get(0).path().isEmpty() ? Fault.of(file, "workbook-broken", "") : fault;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw Fault.of(file, "workbook-broken", "");
        }
        return check;
    }

    /** The merged ranges of a sheet, by the identifier of its relation. */
    List<CellRange> merged(String relation) {
        return mergedByPart.getOrDefault(targets.getOrDefault(relation, ""), List.of());
    }

    private void look(ZipFile zip) throws IOException, XMLStreamException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > limits.parts()) {
            throw Fault.of(file, "zip-parts", parts.size(), limits.parts());
        }
        if (zip.getEntry(CONTENTS) == null || parts.stream().noneMatch(WorkbookCheck::isWorkbook)) {
            throw Fault.of(file, "not-a-workbook", "");
        }
        Unpacking unpacking = new Unpacking(file, Files.size(file), limits);
        for (ZipArchiveEntry part : parts) {
            look(zip, part, unpacking);
        }
        if (highestText >= texts) {
            throw Fault.of(file, "workbook-broken", "");
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry part, Unpacking unpacking) throws IOException, XMLStreamException {
        if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Fault.of(file, "password", "");
        }
        if (part.getMethod() != ZipEntry.STORED && part.getMethod() != ZipEntry.DEFLATED) {
            throw Fault.of(file, "workbook-broken", "");
        }
        try (CheckedInputStream sum = new CheckedInputStream(
                        unpacking.counted(zip.getInputStream(part), part.getName()), new CRC32());
                InputStream in = new BufferedInputStream(sum)) {
            if (isMarkup(in, part.getName())) {
                keep(part.getName(), WorkbookPart.of(file, new ShortRuns(file, in)));
            }
            in.transferTo(OutputStream.nullOutputStream());
            // the library does not compare it, and a digit that changed on the way would go unnoticed
            if (sum.getChecksum().getValue() != part.getCrc()) {
                throw Fault.of(file, "workbook-broken", "");
            }
        }
    }

    private void keep(String name, WorkbookPart part) {
        if (name.endsWith(RELATIONS)) {
            targets.putAll(part.targets());
        }
        highestText = Math.max(highestText, part.highestText());
        texts = Math.max(texts, part.texts());
        mergedByPart.put(name.substring(name.lastIndexOf('/') + 1), part.merged());
    }

    private static boolean isWorkbook(ZipArchiveEntry part) {
        return part.getName().endsWith("workbook.xml");
    }

    /** Whether a parser could take it for XML, whatever its name: it begins with a tag, a blank or a byte order mark. */
    private static boolean isMarkup(InputStream in, String name) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        boolean marked = MARKS.contains(first << Byte.SIZE | second);
        boolean named = name.endsWith(".xml") || name.endsWith(".rels");
        return named || marked || first == '<' || " \t\r\n".indexOf(first) >= 0;
    }
}
