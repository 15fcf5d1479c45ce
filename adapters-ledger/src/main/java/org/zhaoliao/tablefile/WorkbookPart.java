package org.zhaoliao.tablefile;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook gone through as XML, by the parser that will read it: no document type, no entity, and nothing that would make a reader hold too much. */
final class WorkbookPart {

    private static final int MOST_NAMES = 5_000;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final int MOST_MERGED = 2_000;
    private static final int DEEPEST = 60;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final Set<String> names = new HashSet<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final StringBuilder textNumber = new StringBuilder();
    private boolean inTextNumber;
    private boolean inTextCell;
    private long highestText = -1;
    private int texts;
    private int arrayFormulas;
    private int depth;

    private WorkbookPart(Path file) {
        this.file = file;
    }

    /** @throws XMLStreamException when it is no well-formed XML */
    static WorkbookPart of(Path file, InputStream part) throws XMLStreamException {
        WorkbookPart looked = new WorkbookPart(file);
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        while (xml.hasNext()) {
            looked.look(xml, xml.next());
        }
        xml.close();
        return looked;
    }

    /** The ranges of merged cells of a sheet. */
    List<CellRange> merged() {
        return merged;
    }

    /** The highest number of a text that a cell refers to, -1 for none: a reader would make one up for each that is not there. */
    long highestText() {
        return highestText;
    }

    /** How many texts the table of texts has. */
    int texts() {
        return texts;
    }

    /** Where the relations of the workbook point, by their identifiers: the last part of the name. */
    Map<String, String> targets() {
        return targets;
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw Fault.of(file, "xml-entities", "");
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(xml);
            default -> {}
        }
    }

    private void element(XMLStreamReader xml) {
        if (++depth > DEEPEST) {
            throw broken();
        }
        remember(xml);
        switch (xml.getLocalName()) {
            case "c" -> cell(attribute(xml, "r"), attribute(xml, "t"));
            case "v" -> inTextNumber = inTextCell;
            case "si" -> texts++;
            case "row" -> row(attribute(xml, "r"));
            case "mergeCell" -> merge(attribute(xml, "ref"));
            case "f" -> formula(attribute(xml, "t"));
            case "Relationship" -> targets.put(attribute(xml, "Id"), lastPart(attribute(xml, "Target")));
            default -> {}
        }
    }

    private void characters(XMLStreamReader xml) {
        if (inTextNumber && textNumber.length() < LONGEST_NUMBER) {
            textNumber.append(xml.getText());
        }
    }

    private void end() {
        depth--;
        if (inTextNumber) {
            inTextNumber = false;
            String number = textNumber.toString();
            textNumber.setLength(0);
            boolean sound = number.isEmpty() || number.matches("\\d{1,10}");
            highestText = Math.max(highestText, sound ? Long.parseLong("0" + number) : Long.MAX_VALUE);
        }
    }

    /** A parser keeps every name it has seen. */
    private void remember(XMLStreamReader xml) {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add(String.valueOf(xml.getNamespacePrefix(i)));
        }
        if (names.size() > MOST_NAMES) {
            throw broken();
        }
    }

    /** A reader makes room for all columns up to the one that is named. */
    private void cell(String reference, String type) {
        inTextCell = type.equals("s");
        if (!reference.isEmpty() && (CellRange.of(reference).left() >= MOST_COLUMNS || reference.contains(":"))) {
            throw broken();
        }
    }

    private void row(String number) {
        if (!number.isEmpty() && (!number.matches("\\d{1,7}") || Integer.parseInt(number) > MOST_ROWS)) {
            throw broken();
        }
    }

    private void merge(String range) {
        merged.add(CellRange.of(range));
        if (merged.size() > MOST_MERGED) {
            throw Fault.of(file, "merged-many", MOST_MERGED);
        }
    }

    private void formula(String type) {
        arrayFormulas += type.equals("array") ? 1 : 0;
        if (arrayFormulas > MOST_ARRAY_FORMULAS) {
            throw Fault.of(file, "array-formulas", MOST_ARRAY_FORMULAS);
        }
    }

    private RuntimeException broken() {
        return Fault.of(file, "workbook-broken", "");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private static String lastPart(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }
}
