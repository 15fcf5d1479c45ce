package org.zhaoliao.continuation;

/** Where a recipient is held (羁押情形). Only prison ends support, 民发〔2021〕43号 art. 24(1)(3), 照料默认值 (b)45. */
public enum Custody {
    /** Not held (未被羁押). */
    NONE,
    /** 拘留、逮捕羁押. */
    DETENTION,
    /** 强制隔离戒毒. */
    DRUG_REHABILITATION,
    /** 在监狱服刑. */
    PRISON
}
