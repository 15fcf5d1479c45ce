package org.zhaoliao.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.ledger.LedgerEntry;
import tools.jackson.databind.json.JsonMapper;

/** Ledger lines read and written, by each way. */
final class JsonWays {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonWays() {}

    static String write(LedgerEntry entry) {
        return Documents.LEDGER_ENTRY.line(entry, Disclosure.EXCHANGE);
    }

    static LedgerEntry read(String json) {
        return Documents.LEDGER_ENTRY.read(json);
    }

    static String writeDatabind(LedgerEntry entry) {
        return MAPPER.writeValueAsString(plain(entry));
    }

    static LedgerEntry readDatabind(String json) {
        return MAPPER.readValue(json, Plain.class).entry();
    }

    static String writeFastjson2(LedgerEntry entry) {
        return JSON.toJSONString(plain(entry));
    }

    static LedgerEntry readFastjson2(String json) {
        return JSON.parseObject(json, Plain.class).entry();
    }

    private static Plain plain(LedgerEntry entry) {
        return Plain.of(entry, Documents.LEDGER_ENTRY.format());
    }
}
