package org.zhaoliao.circumstances;

/** Kinds of property that a local rule can limit (财产类别), 民发〔2021〕43号 art. 7. There are no national limits. */
public enum AssetKind {
    /** Bank deposits and cash in yuan (存款、现金). */
    DEPOSITS,
    /** Securities and commercial insurance in yuan (有价证券、商业保险). */
    SECURITIES,
    /** Motor vehicles, by number (机动车辆). */
    VEHICLES,
    /** Houses and flats, by number (房屋). */
    HOUSES,
    /** Large machines and vessels, by number (大型机具、船舶). */
    MACHINERY,
    /** Companies and businesses registered to the person, by number (企业、个体工商户). */
    COMPANIES
}
