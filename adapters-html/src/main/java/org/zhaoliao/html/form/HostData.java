package org.zhaoliao.html.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zhaoliao.place.Gazetteer;

/**
 * What the host adds to a form (业务系统提供的内容).
 *
 * @param gazetteer names the divisions; one that it does not know is shown by its code
 * @param entries what no record of the library holds; what is not there stays a blank line
 */
public record HostData(Gazetteer gazetteer, Map<HandEntry, String> entries) {

    public HostData {
        Map<HandEntry, String> ordered = new EnumMap<>(HandEntry.class);
        ordered.putAll(entries);
        entries = Collections.unmodifiableMap(ordered);
    }

    /** Names of divisions, and every other line left blank. */
    public static HostData of(Gazetteer gazetteer) {
        return new HostData(gazetteer, Map.of());
    }

    /** Masked: names the lines that are filled, not what they hold. */
    @Override
    public String toString() {
        return "HostData" + entries.keySet();
    }
}
