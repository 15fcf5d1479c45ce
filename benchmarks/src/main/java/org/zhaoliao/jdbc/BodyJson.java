package org.zhaoliao.jdbc;

import tools.jackson.databind.json.JsonMapper;

/** The JSON of the bodies, for whoever writes the same rows without the store; the library itself does not show it. */
public final class BodyJson {

    private BodyJson() {}

    /** Writes and reads as the store does. */
    public static JsonMapper mapper() {
        return DomainJson.mapper();
    }
}
