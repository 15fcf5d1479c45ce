package org.zhaoliao.benchmarks.storage;

import org.zhaoliao.revision.Change;
import tools.jackson.databind.json.JsonMapper;

/** A change as it stands in histories and events. */
record ChangeRow(String at, String actor, String why, String basis, String kind) {

    static ChangeRow of(Change change, JsonMapper json) {
        return new ChangeRow(
                change.at().toString(),
                change.actor(),
                json.writeValueAsString(change.why()),
                json.writeValueAsString(change.basis()),
                change.kind().name());
    }
}
