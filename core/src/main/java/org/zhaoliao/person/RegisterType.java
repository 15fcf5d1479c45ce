package org.zhaoliao.person;

/** The household register a person's standards follow (户籍类型), 民发〔2021〕43号 art. 19. */
public enum RegisterType {
    /** Rural standards (农村). */
    RURAL,
    /** Urban standards (城镇). */
    URBAN
}
