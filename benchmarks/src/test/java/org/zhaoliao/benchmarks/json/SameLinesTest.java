package org.zhaoliao.benchmarks.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.benchmarks.census.Entries;
import org.zhaoliao.ledger.LedgerEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The ways of reading and writing ledger lines that the benchmark compares give the same")
class SameLinesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<LedgerEntry> entries() {
        return Entries.of(200).toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("the entry back, by each way from what each wrote")
    void sameEntry(LedgerEntry entry) {
        for (String line :
                List.of(JsonWays.write(entry), JsonWays.writeDatabind(entry), JsonWays.writeFastjson2(entry))) {
            assertEquals(entry, JsonWays.read(line));
            assertEquals(entry, JsonWays.readDatabind(line));
            assertEquals(entry, JsonWays.readFastjson2(line));
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("the same members, in whatever order")
    void sameMembers(LedgerEntry entry) {
        JsonNode members = MAPPER.readTree(JsonWays.write(entry));
        assertEquals(members, MAPPER.readTree(JsonWays.writeDatabind(entry)));
        assertEquals(members, MAPPER.readTree(JsonWays.writeFastjson2(entry)));
    }
}
