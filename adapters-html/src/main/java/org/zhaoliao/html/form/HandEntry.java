package org.zhaoliao.html.form;

/** What a form asks for and no record of the library holds (手填项): given by the host, or filled in by hand. */
public enum HandEntry {
    /** Who acts for the entrusting party (委托方代表人). */
    ENTRUSTING_REPRESENTATIVE(true),
    /** 委托方联系电话. */
    ENTRUSTING_PHONE(false),
    /** Where the caregiver lives (照料人住址). */
    CAREGIVER_ADDRESS(true),
    /** Where the caregiver works (照料人单位). */
    CAREGIVER_UNIT(true),
    /** 照料机构法定代表人. */
    INSTITUTION_REPRESENTATIVE(true),
    /** 照料机构地址. */
    INSTITUTION_ADDRESS(false),
    /** 照料机构邮编. */
    INSTITUTION_POSTCODE(false),
    /** The bank and branch of the account that the fee is paid to (开户行). */
    BANK(false),
    /** Where the recipient lives (照料对象住址). */
    RECIPIENT_ADDRESS(true),
    /** The official who handles it (经办人). */
    HANDLER(true),
    /** 经办人职务. */
    HANDLER_POSITION(false),
    /** 经办人身份证号. */
    HANDLER_ID(true),
    /** The visitor by name (探访人姓名). */
    VISITOR(true),
    /** 民族. */
    ETHNICITY(true),
    /** Where the household is registered (户籍所在地). */
    REGISTERED_PLACE(true),
    /** 供养证编号. */
    CERTIFICATE_NUMBER(true),
    /** 供养证发证时间. */
    ISSUED_ON(false),
    /** The institution or caregiver that supports the recipient now (供养服务机构或委托照料人). */
    SUPPORTED_BY(true),
    /** Where objections to a public notice are taken (异议受理单位及地址). */
    OBJECTION_OFFICE(false),
    /** 异议受理电话. */
    OBJECTION_PHONE(false);

    private final boolean personal;

    HandEntry(boolean personal) {
        this.personal = personal;
    }

    /** Whether it is personal data, shown for a purpose only. */
    public boolean isPersonal() {
        return personal;
    }
}
