package org.zhaoliao.identity;

/** Sex (性别), as the sequence digit of a resident ID number has it. */
public enum Sex {
    MALE,
    FEMALE
}
