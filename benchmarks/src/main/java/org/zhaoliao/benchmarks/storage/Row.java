package org.zhaoliao.benchmarks.storage;

/** What is written of a new recipient, its present row and its history entry in one; not a record, since it holds an array. */
final class Row {

    static final long REVISION = 1;
    static final int VOIDED = 0;
    static final int FORMAT = 1;

    final String id;
    final String division;
    final String unique;
    final byte[] body;
    final int keyVersion;
    final String seal;

    Row(String id, String division, String unique, byte[] body, int keyVersion, String seal) {
        this.id = id;
        this.division = division;
        this.unique = unique;
        this.body = body;
        this.keyVersion = keyVersion;
        this.seal = seal;
    }
}
